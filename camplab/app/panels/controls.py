"""The row of small controls above a panel's picture: one way to make buttons, choices and sliders. Knows no run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.drop_down import DropDown


class Bar(QWidget):
    """Controls from left to right, as low as they can be; may shrink."""

    yielding: QWidget | None = None
    """Words that are left out where there is no room for them: a button that comes does not move the panels."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        space = style.theme().space
        self.row.setContentsMargins(2 * space, space, 2 * space, 0)
        self.row.setSpacing(space)

    def add(self, *widgets: QWidget) -> None:
        """Append."""
        for widget in widgets:
            self.row.addWidget(widget)

    def gap(self) -> None:
        """What follows stands at the right."""
        self.row.addStretch(1)

    def place(self, part: QWidget, at: int, beside: QVBoxLayout, low: bool = False, alone: bool = False) -> None:
        """`part` stands at this place of the row where there is room for it, else on top of the column beside.

        low: there is no room for another row; words are cut short rather, as far as they can be. alone: nothing stands
        left of that column.
        """
        items = (self.row.itemAt(each) for each in range(self.row.count()))
        others = [item.widget() for item in items if item is not None]
        apart = (None, part, self.yielding)
        shown = [each for each in others if each not in apart and each is not None and not each.isHidden()]
        room = sum(each.sizeHint().width() + 2 * self.row.spacing() for each in (*shown, part))
        least = sum((each.minimumWidth() or each.minimumSizeHint().width()) + 2 * self.row.spacing() for each in shown)
        least += part.minimumSizeHint().width() + 2 * self.row.spacing()
        wide = (least if low else room) <= self.width()
        if wide != (self.row.indexOf(part) >= 0):
            for layout in (self.row, beside):
                layout.removeWidget(part)
            self.row.insertWidget(at, part) if wide else beside.insertWidget(0, part)
        edge = 0 if wide else 2 * self.row.spacing()
        part.setContentsMargins(edge if alone else 0, 0, edge, 0)  # not at the very edge

    def minimumSizeHint(self) -> QSize:
        whole = self.row.minimumSize()
        yielded = self.yielding is None or self.yielding.isHidden()
        return whole if yielded else whole - QSize(self._yielding_width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _yielding_width(self) -> int:
        return self.yielding.sizeHint().width() + self.row.spacing() if self.yielding is not None else 0

    def _fit(self) -> None:
        if self.yielding is not None:
            whole = self.row.sizeHint().width() + (self._yielding_width() if self.yielding.isHidden() else 0)
            self.yielding.setVisible(self.width() >= whole)  # before words of the others are cut short


def choice_box() -> DropDown:
    """A choice that may be narrow."""
    box = DropDown()
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
    return box


def button(act: Callable[[], object], icon: str = "") -> QToolButton:
    """A flat button; with `icon`, show only that."""
    made = QToolButton(autoRaise=True)
    made.setProperty("icon_name", icon)
    made.clicked.connect(lambda: act())
    return made


def toggle(act: Callable[[bool], object], on: bool = False) -> QToolButton:
    """A flat button that stays down."""
    made = QToolButton(autoRaise=True)
    made.setCheckable(True)
    made.setChecked(on)
    made.toggled.connect(act)
    return made


def name(made: QToolButton, text: str, tip: str = "") -> None:
    """Its words: shown, or spoken and in the tooltip when it shows an icon."""
    made.setText(text)
    made.setAccessibleName(text)
    made.setToolTip(tip or text)


def tint(made: QToolButton) -> None:
    """Its icon in the theme's colour."""
    icon = str(made.property("icon_name") or "")
    if icon and style.has_icon(icon):
        made.setIcon(style.icon(icon))
        made.setIconSize(style.icon_size())
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
