"""Buttons that narrow the selection to one kind of block, or widen it to all of that kind. Edits nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from camplab.app.editor import editing
from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.session import Session
from camplab.blocks.base import Block


class Kinds(QWidget):
    """Of several kinds a button each, with how many are selected; of one kind a button for all of it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._shown: list[tuple[str, tuple[int, ...]]] = []
        self._column = flush(QVBoxLayout(self), 6)

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Offer what can be selected from here."""
        wanted = self._offers(blocks)
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for text, uids in wanted:
            button = QPushButton(text)
            button.clicked.connect(partial(self._select, uids))
            self._column.addWidget(button)

    def _offers(self, blocks: tuple[Block, ...]) -> list[tuple[str, tuple[int, ...]]]:
        """Text and uids of each button."""
        sorts: dict[object, list[Block]] = {}
        for block in blocks:
            sorts.setdefault(editing.kind_of(block), []).append(block)
        if len(sorts) > 1:
            return [
                (f"{tr(same[0].title)} · {same[0].stem()} × {len(same)}", tuple(block.uid for block in same))
                for same in sorts.values()
            ]
        every = editing.of_kinds(self.session, blocks)
        if len(every) == len(blocks):
            return []
        current = blocks[0].uid  # the page is made for it
        return [(tr("Select all {n} of this kind", n=len(every)),
                 (*(uid for uid in every if uid != current), current))]  # fmt: skip

    def _select(self, uids: tuple[int, ...], *_: object) -> None:
        self.session.select(uids)
