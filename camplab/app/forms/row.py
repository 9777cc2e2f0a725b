"""One row of a form: title, editor with its unit, below it room for what is wrong or missing. Knows no model."""

from __future__ import annotations

from pydantic import BaseModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from camplab.app.forms.fields import Listed, Words, field_for
from camplab.app.forms.number_box import MIXED, NumberBox
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.look.style import flush
from camplab.document.settings.kinds import extras, kind_of
from camplab.document.settings.words import value_word


class Row(QWidget):
    """The right side of a row; its `label` stands left of it."""

    def __init__(self, name: str, model: type[BaseModel]) -> None:
        super().__init__()
        self.name, self._model, self._info = name, model, model.model_fields[name]
        self._value: object = None
        """What is shown; of the models, what stands while something else is typed that cannot be."""
        self._before: object = None
        """What was shown before it was typed into."""
        self._typing = False
        self.label, self.unit, self.error, self.hint = Label(), Label(), Label(wordWrap=True), Label(wordWrap=True)
        self.field = field_for(kind_of(self._info))
        self.field.setObjectName(name)
        self.label.setBuddy(self.field)
        self.field.edited.connect(self._typed)
        self.field.settled.connect(self._settled)
        self.error.setObjectName("wrong")
        self.error.hide()
        self.hint.setObjectName("soft")
        column, row = flush(QVBoxLayout(self), 2), QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.unit)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.hint)
        self.dress()

    def dress(self) -> None:
        """Title, help and unit in the language in use."""
        title, help_text = tr(self._info.title or self.name), tr(self._info.description or "")
        self.label.setText(title)
        for widget in (self.label, self.field):
            widget.setToolTip(help_text)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(help_text)
        self.unit.setText(tr(extras(self._info).get("unit", "")))
        self.unit.setVisible(bool(self.unit.text()))
        self.field.dress()
        self._advise()

    def offer(self, kind: str, names: tuple[str, ...]) -> None:
        """What there is now to choose from, where the setting is the name of such a thing, "taps"."""
        if isinstance(self.field, Listed) and self.field.kind.names == kind:
            self.field.offer(names)
            self._advise()

    def _advise(self) -> None:
        """What to do where there is nothing to choose from: below, where a sentence has room."""
        self.hint.setText(self.field.missing() if isinstance(self.field, Listed) else "")
        self.hint.setVisible(bool(self.hint.text()))

    def be_patient(self) -> None:
        """Half a name or number must not be told: something long follows from it."""
        if isinstance(self.field, NumberBox | Words):
            self.field.patient = True

    def _typed(self) -> None:
        if not self._typing:
            self._typing, self._before = True, self._value

    def _settled(self) -> None:
        self._typing = False

    def show_value(self, value: object) -> None:
        """Show a value, unless it is the one that stands while what was typed is wrong and not yet mended."""
        if self.error.isHidden() or value != self._value:
            self.complain("")
            self.field.show_value(value)
        self._value = value

    def take(self, value: object) -> None:
        """What is typed or chosen is told, and nothing is wrong with it."""
        self.complain("")
        self._value = value

    def drop_wrong(self) -> None:
        """What is typed and cannot be is given up: what stands is shown."""
        if not self.error.isHidden():
            self.complain("")
            self.field.show_value(self._value)
        self._typing = False

    def complain(self, wrong: str) -> None:
        """Say below the editor what is wrong, and what stands; nothing takes the sentence away."""
        if wrong:
            self._value = self._before if self._typing else self._value
            wrong = self._with_what_stands(wrong)
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        self.field.setAccessibleDescription(wrong or self.field.toolTip())

    def _with_what_stands(self, wrong: str) -> str:
        value = "" if self._value is MIXED else value_word(self._model, self.name, self._value)
        return tr("{why}; {value} stays", why=wrong, value=value) if value else wrong
