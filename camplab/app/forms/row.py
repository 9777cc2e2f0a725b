"""One row of a form: title, editor with its unit, below it room for what is wrong or missing. Knows no model."""

from __future__ import annotations

from pydantic.fields import FieldInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from camplab.app.forms.fields import Listed, field_for
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.document.settings.kinds import extras, kind_of


class Row(QWidget):
    """The right side of a row; its `label` stands left of it."""

    def __init__(self, name: str, info: FieldInfo) -> None:
        super().__init__()
        self.name, self._info = name, info
        self._value: object = None
        self.label, self.unit, self.error, self.hint = Label(), Label(), Label(wordWrap=True), Label(wordWrap=True)
        self.field = field_for(kind_of(info))
        self.field.setObjectName(name)
        self.label.setBuddy(self.field)
        self.error.setObjectName("wrong")
        self.error.hide()
        self.hint.setObjectName("soft")
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
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

    def show_value(self, value: object) -> None:
        """Show a value, unless it is the same as before and what is being typed is wrong and not yet mended."""
        if self.error.isHidden() or not self.field.hasFocus() or value != self._value:
            self.complain("")
            self.field.show_value(value)
        self._value = value

    def complain(self, wrong: str) -> None:
        """Say below the editor what is wrong; nothing takes the sentence away."""
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        self.field.setAccessibleDescription(wrong or self.field.toolTip())
