"""A drop-down list: its words end in … where they have no room, and are whole in the list and in the tooltip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from camplab.app.look.plain_text import paragraphs, tip

LONGEST, SHORTEST = 20, 5
"""Letters that a list which is as wide as its longest word has room for at most, and keeps where there is none."""


class DropDown(QComboBox):
    """One of several; what an item stands for is its data."""

    def fill(self, offers: Sequence[tuple[str, object]], usual: object = None) -> None:
        """Offer these; what was chosen stays so where it is still there, else it is the usual, else the first."""
        if [(self.itemText(at), self.itemData(at)) for at in range(self.count())] == list(offers):
            return
        wanted = [self.currentData(), usual] if self.count() else [usual]
        with QSignalBlocker(self):
            self.clear()
            for text, stands_for in offers:
                self.addItem(text, stands_for)
            known = [stands_for for _, stands_for in offers]
            first = 0 if known else -1
            self.setCurrentIndex(next((known.index(each) for each in wanted if each in known), first))

    @property
    def shown(self) -> str:
        """The words as they stand there."""
        return self._elided(self._option())

    def sizeHint(self) -> QSize:
        """Qt's own is short of some pixels where letters are of another font than the first, as Hangul is."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint
        texts = (self.itemText(at) for at in range(self.count()))
        longest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        longest = min(longest, LONGEST * self.fontMetrics().averageCharWidth())
        return QSize(hint.width() + longest + 1 - self._room(self._option(hint)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Its words are cut short before it widens what it stands in, or takes all the room of its neighbours."""
        hint = self.sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return super().minimumSizeHint()
        least = hint.width() - self._room(self._option(hint)) + SHORTEST * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        with painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            option.currentText = self._elided(option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """As wide as its longest word, however narrow the field is."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown != self.currentText():
            QToolTip.showText(event.globalPos(), paragraphs(tip(self.currentText()), self.toolTip()), self)
            return True
        return super().event(event)

    def _option(self, size: QSize | None = None) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if size is not None:
            option.rect = QRect(QPoint(), size)
        return option

    def _room(self, option: QStyleOptionComboBox) -> int:
        """Pixels for words."""
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()

    def _elided(self, option: QStyleOptionComboBox) -> str:
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self._room(option))
