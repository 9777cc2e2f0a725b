"""A form made from a pydantic model: one row per setting, with its title, bounds and help. Knows no document.

The form never changes the model: it calls `act(name, value)` and shows whatever model it is given.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLabel, QSpinBox, QWidget

from camplab.app import inputs, language
from camplab.app.language import tr
from camplab.words import Sentence

LABELS = 116
"""Pixels for the titles, so that several forms above each other are in line."""
Act = Callable[[object], object]
Words = Mapping[str, Mapping[str, Sentence]]


def bounds(field: FieldInfo) -> tuple[float, float]:
    """Lowest and highest value; an open bound is moved by a hair."""
    low, high = -1e9, 1e9
    for rule in field.metadata:
        low = max(low, getattr(rule, "ge", low), getattr(rule, "gt", -1e12) + 1e-12)
        high = min(high, getattr(rule, "le", high), getattr(rule, "lt", 1e12) - 1e-6)
    return low, high


def _whole(field: FieldInfo, act: Act) -> QWidget:
    low, high = bounds(field)
    return inputs.whole(int(low), int(high), act)


def _real(field: FieldInfo, act: Act) -> QWidget:
    low, high = bounds(field)
    return inputs.share(low, high, act) if high <= 2 else inputs.scale(low, high, act)


def _optional(field: FieldInfo, act: Act) -> QWidget:
    return inputs.Optional(*bounds(field), usual=1.0, act=act)


EDITORS: Mapping[Any, Callable[[FieldInfo, Act], QWidget]] = {
    bool: lambda _field, act: inputs.switch(act),
    int: _whole,
    float: _real,
    types.UnionType: _optional,
    Union: _optional,
}
"""Type of a setting -> its editor."""


class Form(QWidget):
    """Rows for `names` of a model; `words` are the titles of choices, setting by setting."""

    def __init__(
        self, model: BaseModel, names: Iterable[str], act: Callable[[str, object], object], words: Words
    ) -> None:
        super().__init__()
        self._act, self._words = act, words
        self._fields = type(model).model_fields
        self.rows: dict[str, tuple[QLabel, QWidget]] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in names:
            self._add(name)
        self._retranslate()
        self.show_model(model)
        language.changed.connect(self._retranslate)

    def _add(self, name: str) -> None:
        field, act = self._fields[name], partial(self._tell, name)
        kind = get_origin(field.annotation) or field.annotation
        editor = inputs.Choice(self._words[name], act) if kind is Literal else EDITORS[kind](field, act)
        label = QLabel()
        label.setMinimumWidth(LABELS)
        label.setBuddy(editor)
        self.rows[name] = (label, editor)
        self._form.addRow(label, editor)

    def _tell(self, name: str, value: object) -> None:
        try:
            self._act(name, value)
        except ValidationError as error:
            self.rows[name][1].setToolTip(error.errors()[0]["msg"])

    def show_model(self, model: BaseModel, hidden: Iterable[str] = ()) -> None:
        """Show the values of `model`; rows in `hidden` do not matter now."""
        unseen = set(hidden)
        for name, (_, editor) in self.rows.items():
            _set(editor, getattr(model, name))
            self._form.setRowVisible(editor, name not in unseen)

    def _retranslate(self) -> None:
        for name, (label, editor) in self.rows.items():
            field = self._fields[name]
            label.setText(tr(field.title or name))
            for widget in (label, editor):
                widget.setToolTip(tr(field.description or ""))
            editor.setAccessibleName(label.text())
            if isinstance(editor, inputs.Choice):
                editor.retranslate()


def _set(editor: QWidget, value: Any) -> None:
    """Show a value without telling anyone."""
    was = editor.blockSignals(True)
    if isinstance(editor, QCheckBox):
        editor.setChecked(value)
    elif isinstance(editor, inputs.Choice):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, inputs.Optional):
        editor.set(value)
    elif isinstance(editor, QSpinBox | QDoubleSpinBox) and editor.value() != value:
        editor.setValue(value)
    editor.blockSignals(was)


def choices(model: type[BaseModel], name: str) -> tuple[str, ...]:
    """What a setting can be chosen from."""
    return get_args(model.model_fields[name].annotation)
