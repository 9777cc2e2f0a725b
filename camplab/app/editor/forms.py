"""The form of the selected blocks: one row per setting, made from the fields of their model. Knows no kind of block."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from camplab.app import style
from camplab.app.editor.fields import MIXED, Field, Words, field_for
from camplab.app.editor.values import kind_of
from camplab.app.language import tr, translate
from camplab.blocks.base import Block
from camplab.blocks.init import Initialised
from camplab.document.wording import complaints, unit

ELSEWHERE = frozenset({"frozen", "bypass", "branches", "body"})
"""Settings that have their own place: marks at the top of the inspector, blocks in the stack."""
Change = Callable[[str, object], None]


def common(blocks: Sequence[Block]) -> dict[str, FieldInfo]:
    """The settings that all these blocks have; how weights are drawn, then the name (of a single block) last."""
    first = type(blocks[0]).model_fields
    names = [name for name in first if name not in ELSEWHERE and name != "name"]
    names.sort(key=lambda name: name in Initialised.model_fields)
    found = {
        name: first[name]
        for name in names
        if all(name in type(b).model_fields and _alike(type(b).model_fields[name], first[name]) for b in blocks)
    }
    return found | ({"name": first["name"]} if len(blocks) == 1 else {})


def _alike(a: FieldInfo, b: FieldInfo) -> bool:
    return bool(a.annotation == b.annotation and a.title == b.title)


def relevant(field: FieldInfo, block: Block) -> bool:
    """Whether a setting matters with the others as they are (`when` in its definition)."""
    extra = field.json_schema_extra
    when = extra.get("when") if isinstance(extra, dict) else None
    if not isinstance(when, Mapping):
        return True
    return all(getattr(block, str(name)) in _listed(values) for name, values in when.items())


def _listed(values: Any) -> list[Any]:
    return list(values) if isinstance(values, list | tuple) else [values]


class Form(QWidget):
    """Shows blocks and tells `change(name, value)` and `settle()`; a value that cannot be is explained below it."""

    def __init__(self, blocks: Sequence[Block], change: Change, settle: Callable[[], None]) -> None:
        super().__init__()
        self._change = change
        self._blocks = tuple(blocks)
        self._infos = common(blocks)
        self.fields: dict[str, Field] = {}
        self.errors: dict[str, QLabel] = {}
        self._cells: dict[str, QWidget] = {}
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, info in self._infos.items():
            self._add(name, info, settle)
        self.show_blocks(blocks)

    def _add(self, name: str, info: FieldInfo, settle: Callable[[], None]) -> None:
        field = field_for(kind_of(info))
        field.edited.connect(partial(self._edited, name))
        field.settled.connect(settle)
        field.setObjectName(name)
        title, help_text = tr(info.title or name), tr(info.description or "")
        label = QLabel(title)
        label.setBuddy(field)
        label.setToolTip(help_text)
        field.setToolTip(help_text)
        field.setAccessibleName(title)
        field.setAccessibleDescription(help_text)
        self.fields[name] = field
        self._cells[name] = self._cell(name, field)
        self._rows.addRow(label, self._cells[name])

    def _cell(self, name: str, field: Field) -> QWidget:
        """The field with its unit, and below it room for what is wrong."""
        cell, error = QWidget(), QLabel()
        column, row = QVBoxLayout(cell), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row.addWidget(field, 1)
        measure = unit(type(self._blocks[0]), name).strip()
        if measure:
            row.addWidget(QLabel(measure))
        column.addLayout(row)
        error.setWordWrap(True)
        error.hide()
        column.addWidget(error)
        self.errors[name] = error
        return cell

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show other values of the same settings."""
        self._blocks = tuple(blocks)
        for name, field in self.fields.items():
            values = [getattr(block, name) for block in blocks]
            same = all(value == values[0] for value in values)
            wrong = self.errors[name].isVisibleTo(self) and field.hasFocus()
            if not wrong:
                field.show_value(values[0] if same else MIXED)
                self.errors[name].hide()
            self._rows.setRowVisible(self._cells[name], relevant(self._infos[name], blocks[0]))
        name_line = self.fields.get("name")
        if isinstance(name_line, Words):
            name_line.setMaxLength(60)

    def _edited(self, name: str, value: object) -> None:
        """A valid value goes on; what is wrong with another stands below the field."""
        wrong = self._wrong(name, value)
        error = self.errors[name]
        error.setText(wrong[:1].upper() + wrong[1:])
        error.setVisible(bool(wrong))
        error.setStyleSheet(f"color: {style.theme().danger.name()};")
        error.setFont(style.font(style.theme().font_small))
        self.fields[name].setAccessibleDescription(wrong or tr(self._infos[name].description or ""))
        if not wrong:
            self._change(name, value)

    def _wrong(self, name: str, value: object) -> str:
        for block in self._blocks:
            try:
                block.changed(**{name: value})
            except ValidationError as trouble:
                return translate(complaints(trouble, type(block))[0])
        return ""

    def focus_first(self) -> None:
        """Give the keyboard to the first setting."""
        for name, field in self.fields.items():
            if relevant(self._infos[name], self._blocks[0]):
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
