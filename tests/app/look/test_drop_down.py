"""What is chosen in a drop-down list is read: whole, or with … at its end and whole in the tooltip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from camplab.app.look import style
from camplab.app.look.drop_down import DropDown

LONG = "Validation samples of <b>digits</b>"


@pytest.fixture
def box(qtbot):
    made = DropDown()
    qtbot.addWidget(made)
    made.addItems(["all", LONG])
    made.setMinimumWidth(1)
    made.show()
    return made


def tooltip_of(box: DropDown) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(4, 4), box.mapToGlobal(QPoint(4, 4))))
    return QToolTip.text()


def test_words_without_room_end_in_dots_and_are_whole_in_the_tooltip(box) -> None:
    box.setCurrentIndex(1)
    box.setToolTip("Which samples")
    box.resize(600, box.sizeHint().height())
    assert box.shown == LONG
    assert tooltip_of(box) == "Which samples"
    box.resize(100, box.sizeHint().height())
    assert box.shown.endswith("…")
    assert LONG.startswith(box.shown.removesuffix("…"))
    assert tooltip_of(box) == "<p>Validation samples of &lt;b&gt;digits&lt;/b&gt;</p><p>Which samples</p>"
    box.setCurrentIndex(0)
    assert box.shown == "all"


def test_room_that_is_just_enough_is_enough(box) -> None:
    style.apply()
    box.setCurrentIndex(1)
    box.resize(box.sizeHint())
    assert box.shown == LONG


def test_what_is_painted_is_what_is_shown(box) -> None:
    """Cut by the style, the last letter would be half a letter."""
    box.setCurrentIndex(1)
    box.resize(100, box.sizeHint().height())
    long = box.grab().toImage()
    box.setItemText(1, box.shown)
    assert box.grab().toImage() == long


def test_the_list_is_as_wide_as_its_words(box) -> None:
    box.resize(60, box.sizeHint().height())
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()


def test_what_was_chosen_stays_while_it_is_offered_else_it_is_the_usual(box) -> None:
    heard: list[int] = []
    box.currentIndexChanged.connect(heard.append)
    box.fill([("One", 1), ("Two", 2)], usual=2)
    assert box.currentData() == 2
    box.setCurrentIndex(0)
    box.fill([("Zero", 0), ("One", 1), ("Two", 2)], usual=2)
    assert box.currentData() == 1
    box.fill([("Zero", 0), ("Two", 2)], usual=2)
    assert box.currentData() == 2
    box.fill([])
    assert box.currentIndex() == -1
    assert heard == [0], "it is told of what the learner chooses alone"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("classroom", [False, True])
def test_as_wide_as_it_would_be_all_words_are_whole(box, theme, classroom) -> None:
    style.choose(theme, classroom)
    try:
        for text in ("Validation samples", "검증 샘플", "|dL/dW| of the weights", "iiii", "WWWW"):
            box.clear()
            box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
            box.addItem(text)
            box.resize(box.sizeHint())
            assert box.shown == text
    finally:
        style.choose("light", False)


def test_a_long_word_takes_no_room_of_others_and_each_keeps_some_letters(qtbot) -> None:
    box, long = DropDown(), "a very long name of a class of houses with a garden"
    qtbot.addWidget(box)
    box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
    box.addItems(["all", long])
    letter = box.fontMetrics().averageCharWidth()
    assert 20 * letter < box.sizeHint().width() < box.fontMetrics().horizontalAdvance(long)
    box.resize(box.minimumSizeHint())
    box.setCurrentIndex(1)
    assert box.shown.startswith("a ")
    assert box.shown.endswith("…")
