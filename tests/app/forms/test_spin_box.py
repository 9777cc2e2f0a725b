"""Numbers of samples and the like: what is typed and cannot be is said, and never becomes another number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

import camplab.app
from camplab.app.forms.spin_box import Amount, Count
from camplab.app.look import language


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    language.apply()
    made = QWidget()
    QLineEdit(made)  # to be left to
    yield made
    made.deleteLater()
    language.apply()


def shown(window: QWidget, box: Count | Amount) -> Count | Amount:
    box.setParent(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 60_000), "only an active window has the keyboard"
    box.setFocus()
    box.selectAll()
    return box


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("text", ["999", "449", "9999999999999", "-1", "4,4", "44 8"])
def test_a_number_beyond_leaves_the_one_before_and_says_which_there_are(window: QWidget, text: str, leave) -> None:
    box, told = Count(), []
    box.setRange(0, 448)
    box.setValue(17)
    box.setPrefix("Sample ")
    box.valueChanged.connect(told.append)
    QTest.keyClicks(shown(window, box), text)
    assert box.text() == f"Sample {text}", "it is seen as it is typed"
    QTest.keyClick(box, leave)
    assert (box.value(), box.text(), told) == (17, "Sample 17", [])
    assert QToolTip.text() == f"{text} is not taken: from 0 to 448"
    box.selectAll()
    QTest.keyClicks(box, "448")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), told) == (448, [448])


def test_letters_are_no_number(window: QWidget) -> None:
    box = Count()
    box.setRange(0, 9)
    QTest.keyClicks(shown(window, box), "x4y")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 4


@pytest.mark.parametrize("system", ["en_US", "de_DE", "ar_EG"])
@pytest.mark.parametrize(("text", "value", "stands"), [
    ("0.00012", 0.00012, "0.00012"), ("0.75", 0.75, "0.75"), ("0,75", 0.75, "0.75"), ("0 7", 0.5, "0.5"),
    ("3", 0.5, "0.5"), ("-0.1", 0.5, "0.5"),
])  # fmt: skip
def test_an_amount_keeps_the_digits_that_it_is_given(window: QWidget, text, value, stands, system) -> None:
    """Also where the system writes 0,5 or ٠٫٥."""
    QLocale.setDefault(QLocale(system))
    box = Amount(0, 2)
    box.setValue(0.5)
    QTest.keyClicks(shown(window, box), text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (pytest.approx(value), stands)


@pytest.mark.parametrize("each_key", [True, False])
def test_what_began_well_and_cannot_be_is_taken_back(window: QWidget, each_key: bool) -> None:
    box, told = Amount(-1e9, 1e9), []
    box.setValue(0.5)
    box.setKeyboardTracking(each_key)
    box.valueChanged.connect(told.append)
    QTest.keyClicks(shown(window, box), "9999999999999")
    assert bool(told) is each_key
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), box.text()) == (0.5, "0.5")


def test_every_such_number_of_the_window_is_typed_so() -> None:
    own = Path(camplab.app.__file__).parent
    made = {str(path.relative_to(own)) for path in own.rglob("*.py")
            if re.search(r"\bQ(Double)?SpinBox\(", path.read_text("utf-8"))}  # fmt: skip
    assert made == set()
