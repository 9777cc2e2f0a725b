"""A flat button in two lines: what it is about, small, and the value chosen, with an arrow. Knows no document."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from camplab.app.look import plain_text, style
from camplab.app.look.style import LEFT

EDGE = 10
"""Pixels before what is shown first."""


class Chooser(QAbstractButton):
    """`text()` is the value, the caption stands above it. Where there is little room it goes without its icon, then
    shows what matters of the value, and at last that is cut short."""

    def __init__(self, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = ""
        self._icon_name, self._bare, self._brief, self._core = icon_name, False, False, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)

    def say(self, caption: str, value: str, tip: str = "", core: str = "") -> None:
        """What it shows; `core` is what matters of the value, "" all of it."""
        whole = plain_text.tip(f"{value}\n{tip}" if tip else value)  # where the button cuts it short
        if (caption, value, whole) == (self.caption, self.text(), self.toolTip()):
            return
        self.caption, self._core = caption, core
        self.setText(value)
        self.setAccessibleName(f"{caption}: {value}")
        self.setToolTip(whole)
        self.updateGeometry()
        self.update()

    def narrow(self, bare: bool, brief: bool) -> None:
        """Go without the icon, and show only what matters of the value."""
        if (bare, brief) != (self._bare, self._brief):
            self._bare, self._brief = bare, brief
            self.updateGeometry()
            self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        theme = style.theme()
        return style.font(theme.font_caption), style.font(theme.font_normal, QFont.Weight.Medium)

    def takes(self, bare: bool, brief: bool) -> int:
        """Width in pixels with all that it shows then."""
        small, normal = (QFontMetrics(font) for font in self._fonts())
        value = normal.horizontalAdvance(self._shown(brief))
        return self._left(bare) + max(small.horizontalAdvance(self.caption), value) + _arrow() + 16

    def sizeHint(self) -> QSize:
        heights = (QFontMetrics(font).height() for font in self._fonts())
        return QSize(self.takes(self._bare, self._brief), sum(heights) + 8)

    def minimumSizeHint(self) -> QSize:
        """Its caption whole, of the value a beginning."""
        caption = QFontMetrics(self._fonts()[0]).horizontalAdvance(self.caption)
        least = self._left(self._bare) + max(60, caption) + _arrow() + 16
        return QSize(min(self.sizeHint().width(), least), self.sizeHint().height())

    def _left(self, bare: bool) -> int:
        return EDGE if bare or not self._icon_name else 2 * EDGE + self._icon() - 2

    def _icon(self) -> int:
        return style.icon_size(18).width()

    @property
    def shown(self) -> str:
        """The value as it stands there; all of it is in the tooltip."""
        return self._shown(self._brief)

    def _shown(self, brief: bool) -> str:
        return self._core if brief and self._core else self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse() or self.hasFocus():
            self._ground(painter, theme.card_hover, theme.accent if self.hasFocus() else theme.line)
        ratio = self.devicePixelRatioF()
        if self._icon_name and not self._bare:
            icon = self._icon()
            picture = style.pixmap(self._icon_name, icon, theme.text_soft, ratio)
            painter.drawPixmap(EDGE, (self.height() - icon) // 2, picture)
        self._words(painter)
        side = _arrow()
        arrow = style.pixmap("chevron-down", side, theme.text_faint, ratio)
        painter.drawPixmap(self.width() - side - 6, (self.height() - side) // 2, arrow)

    def _ground(self, painter: QPainter, fill: QColor, line: QColor) -> None:
        radius = style.theme().radius
        painter.setPen(line)
        painter.setBrush(fill)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)

    def _words(self, painter: QPainter) -> None:
        theme, (small, normal) = style.theme(), self._fonts()
        low, high = QFontMetrics(small), QFontMetrics(normal)
        top = (self.height() - low.height() - high.height()) // 2
        left = self._left(self._bare)
        room = self.width() - left - _arrow() - 10
        painter.setFont(small)
        painter.setPen(theme.text_faint)
        painter.drawText(QRect(left, top, room, low.height()), LEFT, self.caption)
        painter.setFont(normal)
        painter.setPen(theme.text if self.isEnabled() else theme.text_faint)
        value = high.elidedText(self.shown, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, top + low.height(), room, high.height()), LEFT, value)


def _arrow() -> int:
    return style.icon_size(12).width()
