"""A form made from frozen pydantic models: one row per setting, with what their definition says. Knows no document.

The form never changes a model: it tells `change(name, value)`, and shows whatever models it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

from pydantic import BaseModel
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from camplab.app.forms.number_box import MIXED
from camplab.app.forms.row import Row
from camplab.app.forms.rules import complaint
from camplab.app.look import language
from camplab.app.look.plain_text import Label
from camplab.app.look.style import flush
from camplab.document.settings.relevance import relevant
from camplab.words import Sentence


class Settle(Protocol):
    """Typing or stepping is over. Not `kept`: what was changed since it began is as it was before."""

    def __call__(self, kept: bool = True) -> object: ...


class Form(QWidget):
    """Rows for the settings named in `rows`, and a heading for each sentence among them.

    Only values that every model can have are told; what is wrong with another stands below its editor, and what its
    beginning was (999 of 99999999) is taken back.
    """

    def __init__(
        self,
        models: Sequence[BaseModel],
        rows: Iterable[str | Sentence],
        change: Callable[[str, object], object],
        settle: Settle,
    ) -> None:
        super().__init__()
        self._models, self._change, self._settle = tuple(models), change, settle
        self._typed = ""
        """The setting that was changed by what is being typed, if it was."""
        self.rows: dict[str, Row] = {}
        self._headings: dict[QLabel, Sentence] = {}
        self._below: dict[QLabel, list[str]] = {}
        """The settings below each heading, down to the next."""
        self._form = flush(QFormLayout(self))
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for row in rows:
            self._add(row) if isinstance(row, str) else self._head(row)
        self.dress()
        self.show_models(models)
        language.changed.connect(self.dress)

    def _add(self, name: str) -> None:
        row = self.rows[name] = Row(name, type(self._models[0]))
        row.field.edited.connect(partial(self._edited, name))
        row.field.settled.connect(self._settled)
        self._form.addRow(row.label, row)
        if self._below:
            self._below[next(reversed(self._below))].append(name)

    def _head(self, title: Sentence) -> None:
        label = Label()
        label.setObjectName("groupTitle")
        label.setIndent(0)
        label.setContentsMargins(0, 8 if self._form.rowCount() else 0, 0, 0)
        self._headings[label], self._below[label] = title, []
        self._form.addRow(label)

    def put_below(self, name: str, widget: QWidget) -> None:
        """Something of its own below the editor of a setting, as wide as the form."""
        self._form.insertRow(self._form.getWidgetPosition(self.rows[name])[0] + 1, widget)  # type: ignore[index]

    def dress(self) -> None:
        """Everything written in the language in use."""
        for label, title in self._headings.items():
            label.setText(language.translate(title))
        for row in self.rows.values():
            row.dress()

    def show_models(self, models: Sequence[BaseModel]) -> None:
        """Show other values of the same settings; where the models differ, that."""
        self._models = tuple(models)
        for name, row in self.rows.items():
            values = [getattr(model, name) for model in models]
            row.show_value(values[0] if all(value == values[0] for value in values) else MIXED)
            self._form.setRowVisible(row, self.matters(name))
        for label, names in self._below.items():
            self._form.setRowVisible(label, any(map(self.matters, names)))

    def drop_wrong(self) -> None:
        """Other things are shown now, or nothing."""
        self._typed = ""
        for row in self.rows.values():
            row.drop_wrong()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.drop_wrong()

    def matters(self, name: str) -> bool:
        """Whether a setting has a row now."""
        return relevant(self._models[0], name)

    def offer(self, kind: str, names: Sequence[str]) -> None:
        """What there is now to choose from for settings that are the name of such a thing, "taps"."""
        for row in self.rows.values():
            row.offer(kind, tuple(names))

    def _edited(self, name: str, value: object) -> None:
        wrong = next(filter(None, (complaint(model, name, value) for model in self._models)), "")
        before, self._typed = self._typed, "" if wrong else name
        if not wrong:
            self.rows[name].take(value)
            self._change(name, value)
            return
        self.rows[name].complain(wrong)
        if before == name:
            self._settle(kept=False)

    def _settled(self) -> None:
        self._typed = ""
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a sentence came below an editor, Qt has laid the rows out before it knew how high that is."""
        super().resizeEvent(event)
        self._form.invalidate()

    def focus_first(self) -> None:
        """Give the keyboard to the first setting that matters."""
        first = next((row for name, row in self.rows.items() if self.matters(name)), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
