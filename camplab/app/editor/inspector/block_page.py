"""The page of the selected blocks: title and marks, what does not fit, form, facts, receptive field, help."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from camplab.app.actions import keys
from camplab.app.editor import editing, mending
from camplab.app.editor.commands import command
from camplab.app.editor.drawing.notes import sentence_of
from camplab.app.editor.inspector.fact_sheet import Row, receptive_text, sheet, state_sheet, sums, table
from camplab.app.editor.inspector.field_picture import FieldPicture
from camplab.app.editor.inspector.kinds import Kinds
from camplab.app.editor.inspector.settings import common
from camplab.app.editor.inspector.shape_picture import ShapePicture
from camplab.app.editor.preview import everything, misfits, tap_names
from camplab.app.forms.form import Form
from camplab.app.look import style
from camplab.app.look.language import bare, tr, translate
from camplab.app.look.plain_text import Label, unmarked
from camplab.app.session import Session
from camplab.blocks.base import Block, Facts, Remedy
from camplab.blocks.receptive import receptive_fields
from camplab.document import edits
from camplab.document.places import ModuleNames
from camplab.manual.block_pages import help_of
from camplab.manual.formulas import readable
from camplab.words import Sentence, say


class BlockPage(QWidget):
    """For one kind of blocks (`suits`); `show_blocks` shows others of that kind."""

    def __init__(self, session: Session, blocks: tuple[Block, ...]) -> None:
        super().__init__()
        self.session = session
        self.blocks = blocks
        self._culprit = 0
        """The block that remedies are for: this one, or one inside."""
        self.icon, self.title, self.name = Label(), _text(), _text()
        self.frozen, self.bypass = self._mark("block.freeze", "lock"), self._mark("block.bypass", "skip-forward")
        self.watched = self._mark("block.watch", "eye")
        self.wrong, self.ways, self.kinds = _text(), QVBoxLayout(), Kinds(session)
        self.form = Form(blocks, common(blocks), self._change, session.settle)
        self.facts, self.state, self.field_text, self.help = _text(), _text(), _text(), _text()
        self.field, self.does, self.still = FieldPicture(), ShapePicture(), _text()
        self._arrange()

    def suits(self, blocks: tuple[Block, ...]) -> bool:
        """Whether the form has the right rows for these blocks."""
        return type(blocks[0]) is type(self.blocks[0]) and common(blocks) == common(self.blocks)

    def _mark(self, name: str, icon: str) -> QToolButton:
        """A switch at the top: padlock, skip or eye."""
        made, what = QToolButton(), command(name)
        made.setCheckable(True)
        made.setAutoRaise(True)
        made.setIcon(style.icon(icon))
        made.setAccessibleName(bare(translate(what.title)))
        made.setToolTip(f"{made.accessibleName()}  {keys(what)}".rstrip())
        made.clicked.connect(lambda: what.run(self.session))
        return made

    def _arrange(self) -> None:
        theme = style.theme()
        column, top, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        self.title.setFont(style.font(theme.font_title, QFont.Weight.DemiBold))
        self.name.setFont(style.monospace(theme.font_small))
        top.setSpacing(2 * theme.space)
        top.addWidget(self.icon)
        top.addWidget(self.title, 1)
        below.addWidget(self.name, 1)
        for mark in (self.frozen, self.bypass, self.watched):
            below.addWidget(mark)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(top)
        head.addLayout(below)
        column.addLayout(head)
        column.addWidget(self.wrong)
        column.addLayout(self.ways)
        column.addWidget(self.kinds)
        self.rule = _rule()
        column.addWidget(self.form)
        column.addWidget(self.still)
        for widget in (self.rule, self.facts, self.field_text, self.field, self.state, _rule(), self.does, self.help):
            column.addWidget(widget)
        for rows in (self.facts, self.state):
            rows.setTextFormat(Qt.TextFormat.RichText)
        self.help.setTextFormat(Qt.TextFormat.MarkdownText)
        column.addStretch(1)
        self.state.setFont(style.font(theme.font_small))

    def show_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Bring everything in line with the blocks as they are now."""
        if [each.uid for each in blocks] != [each.uid for each in self.blocks]:
            self.form.drop_wrong()
        self.blocks = blocks
        theme, block, several = style.theme(), blocks[0], len(blocks) > 1
        module = ModuleNames(self.session.trace).get(block.uid, "")
        self.icon.setPixmap(style.pixmap(block.icon, 6 * theme.space, theme.family(block.family), 2.0))
        self.icon.setVisible(len({type(other) for other in blocks}) == 1)
        self.title.setText(tr("{n} blocks", n=len(blocks)) if several else tr(block.title))
        self.name.setText((tr("common settings") if common(blocks) else "") if several else module)
        self.frozen.setChecked(all(other.frozen for other in blocks))
        self.bypass.setChecked(all(other.bypass for other in blocks))
        self.watched.setChecked(all(other.probe for other in blocks))
        self.kinds.show_blocks(blocks)
        self.form.offer("taps", tap_names(self.session.trace.chain, blocks, self.session.trace.beside))
        self.form.show_models(blocks)
        facts = None if several else self._facts(block)
        self._show_wrong(facts)
        self.still.setText("" if several else standing_still(self.session.net, block, facts))
        self.facts.setText(sheet(facts, theme) if facts else table(self._sums(), theme) if several else "")
        self.state.setText(state_sheet(facts, module, theme) if facts else "")
        self.rule.setVisible(bool(self.facts.text()))
        self._show_field(facts, module)
        self.does.show_facts(facts)
        self.help.setText("" if several else help_text(block))
        for label in (self.facts, self.state, self.help, self.wrong, self.field_text, self.still):
            label.setVisible(bool(label.text()))

    def _facts(self, block: Block) -> Facts | None:
        return next((facts for facts in everything(self.session.trace.chain) if facts.block.uid == block.uid), None)

    def _sums(self) -> list[Row]:
        """Of the selected blocks together; what stands in another selected one is counted there."""
        chosen = {block.uid for block in editing.chosen(self.session)}
        return sums([facts for facts in everything(self.session.trace.chain) if facts.block.uid in chosen])

    def _show_wrong(self, facts: Facts | None) -> None:
        theme = style.theme()
        self._culprit, misfit = next(misfits((facts,)), (0, None)) if facts else (0, None)
        self.wrong.setText(sentence_of(misfit) if misfit else "")
        style.dress(
            self.wrong,
            f"background: {theme.danger_soft.name()}; color: {theme.text.name()}; padding: 8px;"
            f"border: 1px solid {theme.danger.name()}; border-radius: {theme.radius}px;",
        )
        while self.ways.count():
            item = self.ways.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.deleteLater()
        for way in misfit.remedies if misfit else ():
            button = QPushButton(unmarked(translate(way.title)))
            button.clicked.connect(partial(self._mend, way))
            self.ways.addWidget(button)

    def _mend(self, way: Remedy, *_: object) -> None:
        mending.remedy(self.session, self._culprit, way)

    def _show_field(self, facts: Facts | None, module: str) -> None:
        trace = self.session.trace
        fields = receptive_fields(trace) if facts and facts.y and trace.x.spatial else {}
        field = fields.get(module)
        self.field_text.setText(receptive_text(field, trace.x) if field else "")
        self.field.show_field(field, trace.x, facts.y if facts else None)

    def _change(self, name: str, value: object) -> None:
        """A setting of all the blocks; changes of one setting in a row are one undo step."""
        uids = frozenset(block.uid for block in self.blocks)
        label = say("Change {setting}", setting=Sentence(type(self.blocks[0]).model_fields[name].title or name))
        editing.attempt(
            self.session,
            lambda net: editing.set_all(net, uids, **{name: value}),
            label,
            merge=f"{name} of {sorted(uids)}",
        )


def standing_still(net: edits.Net, block: Block, facts: Facts | None) -> str:
    """What being frozen means for this block; empty when neither it nor one around it is."""
    path = edits.find(net, block.uid) or ()
    around = [edits.get(net, path[:end]) for end in range(1, len(path), 2)]
    keeper = next((outer for outer in around if outer.frozen), block if block.frozen else None)
    if keeper is None:
        return ""
    parts = [
        tr("Frozen: its weights stay as they are.")
        if keeper is block
        else tr("Frozen together with {name}: its weights stay as they are.", name=keeper.name or say(keeper.title))
    ]
    if facts and any(inner.block.tag == "batch_norm" for inner in everything((facts,))):
        parts.append(tr("The running mean and variance of batch norm stay still, too: it works as in validation."))
    return " ".join(parts)


def help_text(block: Block) -> str:
    """Docstring and help of a block as Markdown that a label can show."""
    return readable(help_of(type(block), translate))


def _rule() -> QFrame:
    made = QFrame()
    made.setFixedHeight(1)
    style.dress(made, f"background: {style.theme().line.name()};")
    return made


def _text() -> QLabel:
    """Words that take the width there is: what is wider, as a table in a help text, must not cut off the rest."""
    made = Label()
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
