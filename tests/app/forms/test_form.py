"""One form for any frozen models: what their definition says is what the learner meets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Literal, Self

import pytest
from pydantic import BaseModel, ConfigDict, Field, model_validator
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from camplab.app.forms.form import Form
from camplab.app.forms.number_box import MIXED
from camplab.app.look import language, style
from camplab.blocks.choice_words import Words
from camplab.words import say


class Tea(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Annotated[Literal["relu", "tanh"], Words(relu=say("ReLU"))] = Field(
        "relu", title="Kind", description="Which leaves"
    )
    minutes: int = Field(3, ge=1, le=60, title="Minutes", description="How long", json_schema_extra={"unit": "px"})
    cups: int = Field(2, ge=1, title="Cups", description="For how many")
    sugar: float | None = Field(
        None, gt=0, title="Sugar", json_schema_extra={"empty": "off", "when": {"kind": ["tanh"]}}
    )
    warm: bool = Field(True, title="Warm")
    name: str = Field("", max_length=4, title="Name")

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.minutes > 10 * self.cups:
            raise ValueError("ten minutes for a cup are enough")
        return self


class Desk:
    """A form, its models, and what it told."""

    def __init__(self, *teas: Tea) -> None:
        self.teas, self.told, self.settled = list(teas), [], 0
        self.window = QWidget()
        self.before = self.teas
        self.form = Form(teas, (say("Each step"), *Tea.model_fields), self.changes, self.settle)
        self.form.setParent(self.window)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 60_000), "only an active window has the keyboard"

    def changes(self, name: str, value: object) -> None:
        self.told.append((name, value))
        self.teas = [Tea(**{**dict(tea), name: value}) for tea in self.teas]
        self.form.show_models(self.teas)

    def settle(self, kept: bool = True) -> None:
        self.settled += 1
        if not kept:
            self.teas = self.before
            self.form.show_models(self.teas)
        self.before = self.teas

    def types(self, name: str, text: str) -> None:
        editor = self.form.rows[name].field
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Callable[..., Desk]]:
    style.apply()
    language.apply()
    made: list[Desk] = []

    def sits(*teas: Tea) -> Desk:
        made.append(Desk(*(teas or (Tea(),))))
        return made[-1]

    yield sits
    for one in made:
        one.window.deleteLater()
    language.choose("en")


def test_the_form_shows_titles_values_units_and_headings(desk) -> None:
    form = desk().form
    assert [row.label.text() for row in form.rows.values()] == ["Kind", "Minutes", "Cups", "Sugar", "Warm", "Name"]
    assert form.rows["minutes"].field.text() == "3"
    assert form.rows["minutes"].unit.text() == "px"
    assert form.rows["kind"].field.currentText() == "ReLU"
    assert "Each step" in [label.text() for label in form.findChildren(QLabel)]


def test_every_key_that_makes_a_value_is_told_and_leaving_settles(desk) -> None:
    me = desk()
    me.types("minutes", "12")
    assert me.told[-2:] == [("minutes", 1), ("minutes", 12)]
    QTest.keyClick(me.form.rows["minutes"].field, Qt.Key.Key_Return)
    assert me.settled


def test_what_cannot_be_is_said_below_and_not_told(desk) -> None:
    me = desk()
    me.types("minutes", "0")
    row = me.form.rows["minutes"]
    assert row.error.text() == "Minutes must be at least 1 px, got 0; 3 px stays"
    assert row.field.accessibleDescription() == row.error.text()
    assert me.told == []
    me.types("minutes", "7")
    assert row.error.isHidden()
    assert row.field.accessibleDescription() == "How long"


def test_what_is_wrong_gives_way_when_the_value_becomes_another_one(desk) -> None:
    me = desk()
    row = me.form.rows["minutes"]
    me.types("minutes", "7")
    me.types("minutes", "x")
    me.form.show_models(me.teas)
    assert row.field.text() == "x", "it is still being typed"
    me.form.show_models([Tea(minutes=5)])  # as undo does
    assert row.field.text() == "5"
    assert row.error.isHidden()


def test_settings_that_do_not_go_together_are_one_sentence(desk) -> None:
    me = desk()
    me.types("minutes", "21")
    said = "These settings do not go together: ten minutes for a cup are enough; 3 px stays"
    assert me.form.rows["minutes"].error.text() == said
    assert me.teas[0].minutes == 3


@pytest.mark.parametrize("leave", [None, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_beginning_of_what_cannot_be_is_no_value(desk, leave) -> None:
    """99999 had become 9, without a word once the field was left."""
    me = desk(Tea(cups=6))
    me.types("minutes", "99999")
    row = me.form.rows["minutes"]
    if leave is not None:
        QTest.keyClick(row.field, leave)
    me.form.show_models(me.teas)  # as every change elsewhere does
    assert me.teas == [Tea(cups=6)]
    assert row.field.text() == "99999"
    assert row.error.text() == "Minutes must be at most 60 px, got 99999; 3 px stays"
    me.types("minutes", "7")
    assert (me.teas, row.error.text()) == ([Tea(cups=6, minutes=7)], "")


def test_what_was_stepped_to_before_stays(desk) -> None:
    me = desk()
    row = me.form.rows["minutes"]
    row.field.setFocus()
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    me.types("minutes", "99")
    assert [tea.minutes for tea in me.teas] == [4]
    assert row.error.text().endswith("; 4 px stays")


def test_of_many_each_keeps_its_own(desk) -> None:
    me = desk(Tea(minutes=3), Tea(minutes=5))
    me.types("minutes", "77")
    assert [tea.minutes for tea in me.teas] == [3, 5]
    assert me.form.rows["minutes"].error.text() == "Minutes must be at most 60 px, got 77"


def test_a_patient_row_tells_only_the_whole(desk) -> None:
    me = desk()
    for name in ("minutes", "name"):
        me.form.rows[name].be_patient()
    me.types("minutes", "12")
    assert me.told == []
    QTest.keyClick(me.form.rows["minutes"].field, Qt.Key.Key_Return)
    me.types("name", "Chai")
    QTest.keyClick(me.form.rows["name"].field, Qt.Key.Key_Tab)
    assert me.told == [("minutes", 12), ("name", "Chai")]


def test_a_setting_is_hidden_while_it_does_not_matter(desk) -> None:
    me = desk()
    assert me.form.rows["sugar"].isHidden()
    me.form.rows["kind"].field.activated.emit(1)
    assert not me.form.rows["sugar"].isHidden()


def test_an_optional_number_is_off_when_it_is_empty(desk) -> None:
    me = desk(Tea(kind="tanh"))
    sugar = me.form.rows["sugar"].field
    assert sugar.text() == ""
    assert sugar.lineEdit().placeholderText() == "off"
    me.types("sugar", "2")
    assert me.told[-1] == ("sugar", 2.0)
    me.types("sugar", "")
    assert me.told[-1] == ("sugar", None)


def test_models_that_differ_show_that_and_take_one_value(desk) -> None:
    me = desk(Tea(minutes=3, warm=True), Tea(minutes=5, warm=False))
    assert me.form.rows["minutes"].field.value is MIXED
    assert me.form.rows["minutes"].field.lineEdit().placeholderText() == "different"
    assert me.form.rows["warm"].field.checkState() is Qt.CheckState.PartiallyChecked
    me.types("minutes", "4")
    assert [tea.minutes for tea in me.teas] == [4, 4]


def test_a_name_is_no_longer_than_its_definition_says(desk) -> None:
    me = desk()
    me.types("name", "Darjeeling")
    assert me.teas[0].name == "Darj"


def test_the_form_changes_its_language_at_once(desk) -> None:
    form = desk(Tea(minutes=3), Tea(minutes=4)).form
    empty = form.rows["minutes"].field.lineEdit().placeholderText
    language.choose("ko")
    assert form.rows["kind"].label.text() == language.tr("Kind") != "Kind"
    assert empty() == language.tr("different") != "different"
    language.choose("en")
    assert (form.rows["kind"].label.text(), empty()) == ("Kind", "different")
