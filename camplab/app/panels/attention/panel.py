"""The panel "Attention": who looks at whom, head by head, in one block of attention, for one sample. Edits nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from camplab.app.look.class_names import class_names
from camplab.app.look.colour_maps import sequential
from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.panels.attention.heads_view import MASKED, Cell, HeadsView
from camplab.app.panels.attention.tokens_view import TokensView
from camplab.app.panels.attention.weight_said import WeightSaid
from camplab.app.panels.controls import choice_box
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.sample.inside_panel import InsidePanel
from camplab.blocks.view import ATTENTION
from camplab.document.places import Places
from camplab.engine.protocol import Sample
from camplab.numbers import rough
from camplab.runs.events import PREDICTION
from camplab.runs.inside.attention import Attention, attentive
from camplab.runs.inside.windows import OUTSIDE
from camplab.runs.why.sequences import named
from camplab.words import Sentence, say

SHARES = 3, 2
"""Of heads and sample where they stand beside or below each other."""
NARROW = 560
"""Pixels of width below which there is no room for two views beside the sample."""


class Beside(QWidget):
    """Two views beside each other, or below each other where there is more height than width."""

    def __init__(self, *views: QWidget) -> None:
        super().__init__()
        self.box = flush(QBoxLayout(QBoxLayout.Direction.LeftToRight, self))
        for view, share in zip(views, SHARES, strict=True):
            self.box.addWidget(view, share)

    @property
    def room(self) -> QSize:
        """Of the second of them, whether it is seen or not."""
        share = SHARES[1] / sum(SHARES)
        wide = self.width() >= self.height()
        return QSize(round(self.width() * share), self.height()) if wide else QSize(
            self.width(), round(self.height() * share))  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.height()
        self.box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class AttentionPanel(InsidePanel):
    """The weights of all heads, and the sample with heat on the keys of the query that is pointed at."""

    advice = say(
        "Press Train: who looks at whom is drawn here, head by head, for this sample while the network learns."
    )
    lacking = say("This network has no attention: put a block of it in from Blocks, or begin with the preset “Vision "
                  "transformer”.")  # fmt: skip

    def parts(self) -> tuple[QWidget, Sequence[QWidget]]:
        self.attention: Attention | None = None
        """What is drawn."""
        self.chosen: tuple[int, int] | None = None
        """Head and row that are lit."""
        self.head, self.window_box = choice_box(), choice_box()
        for box in (self.head, self.window_box):
            box.currentIndexChanged.connect(self._anew)
        self.heads, self.tokens, self.colours = HeadsView(), TokensView(), ColourBar()
        self.heads.pointed.connect(self._point)
        self.tokens.pointed.connect(self._light)
        self.said = WeightSaid(self.heads, self.readout)
        for view in (self.heads, self.tokens):
            view.left.connect(self.said.leave)
        whole = QWidget()
        row = flush(QBoxLayout(QBoxLayout.Direction.LeftToRight, whole))
        self.beside = Beside(self.heads, self.tokens)
        row.addWidget(self.beside, 1)
        row.addWidget(self.colours)
        return whole, (self.head, self.window_box)

    def known(self, places: Places) -> Mapping[str, Sequence[str]]:
        return dict.fromkeys(attentive(places), (ATTENTION.name,))

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setAccessibleName(tr("Which head"))
        self.window_box.setAccessibleName(tr("Which window"))
        self.heads.setAccessibleName(tr("Attention: queries (rows) and keys (columns) of every head, in colour"))
        self.tokens.setAccessibleName(tr("The sample, with heat on the keys of a query"))
        self.head.fill([])

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        super().draw()
        self._place_tokens()

    def _place_tokens(self) -> None:
        """Where there is little width the sample that is divided stands in the place of the sample."""
        narrow = self.body.width() < NARROW
        if narrow and self.beside.box.indexOf(self.tokens) >= 0:
            self.beside.box.removeWidget(self.tokens)
            self.sample.pictures.insertWidget(0, self.tokens, 1)
            self.tokens.setMinimumHeight(min(160, self.body.height() // 2))
        elif not narrow and self.beside.box.indexOf(self.tokens) < 0:
            self.sample.pictures.removeWidget(self.tokens)
            self.beside.box.addWidget(self.tokens, 2)
            self.tokens.setMinimumHeight(60)
        room = (
            QSize(self.sample.picture.sizeHint().width(), self.tokens.minimumHeight()) if narrow else self.beside.room
        )
        brief = self.sample.brief  # the sample has no room there
        shown = not self.view.isHidden() and not brief and self.tokens.chips(room).words  # no words: they say nothing
        self.tokens.setVisible(shown)
        self.sample.picture.setVisible(not brief and not (shown and narrow))

    @property
    def at(self) -> int:
        """The window that is shown; 0 without windows."""
        return max(self.window_box.currentIndex(), 0)

    def show_pictures(self, places: Places, sample: Sample | None) -> Sentence | None:
        picture = self.pictures[ATTENTION.name]
        if self.attention is None or self.attention.picture is not picture:
            before, self.attention = self.attention, Attention.of(picture, places, self.module)
            if before is None or before.picture.module != picture.module:
                self.chosen = None
        shown = self.attention
        self.window_box.fill([(tr("window {n}", n=n), n) for n in range(shown.count)] if shown.windows else [])
        self.window_box.setVisible(self.window_box.count() > 1)
        weights = shown.heads(self.at)
        self.head.fill([(tr("All heads"), None), *((tr("head {n}", n=n), n) for n in range(len(weights)))])
        self.head.setVisible(len(weights) > 1)
        if self.chosen is not None and not (self.chosen[0] < len(weights) and self.chosen[1] < weights.shape[1]):
            self.chosen = None
        shown = self.attention = shown.worded(*self._words(sample))
        self.heads.call(shown.queries.words, shown.keys.words)
        self.tokens.put(None if sample is None else sample.values[0], shown.queries, shown.keys)
        self.tokens.divide(self._groups(shown), self.at)
        return self._lit(shown)

    def _words(self, sample: Sample | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The symbols of the sample, and those that are written for it."""
        run, data = self._run, self._places.project.data
        names = class_names(data, () if sample is None else sample.classes)
        guess = run.picture(PREDICTION, "", self.choice.number, self.choice.origin) if run is not None else None
        read = named(sample.values[0], names) if sample is not None and 0 < data.shape.vocabulary == len(names) else ()
        return read, named(guess.values.argmax(-1), names) if guess is not None and guess.values.ndim == 2 else ()

    def _lit(self, shown: Attention) -> Sentence:
        """Show what is chosen; what it says."""
        weights, masked = shown.heads(self.at), shown.masked(self.at)
        self.heads.put(weights, masked, self.head.currentData(), self.chosen)
        extra = ((MASKED, tr("masked")),) if masked.any() else ()
        self.colours.put(sequential("viridis"), [(0.0, "0"), (1.0, rough(self.heads.most, 3))], extra)
        self.said.renew(shown, self.at)
        if self.chosen is None:
            self.tokens.light(None, {}, 1)
            return shown.sentence(self.at)
        head, row = self.chosen
        heat = {key: float(weight) for at, weight in enumerate(weights[head, row])
                if not masked[row, at] and (key := shown.key(at, self.at)) != OUTSIDE}  # fmt: skip
        query = shown.query(row, self.at)
        self.tokens.light(None if query == OUTSIDE else query, heat, max(heat.values(), default=1))
        return shown.read(head, row, self.at)

    def _groups(self, shown: Attention) -> tuple[tuple[int, ...], ...]:
        if shown.windows is None:
            return ()
        return tuple(tuple(int(cell) for cell in cells if cell != OUTSIDE) for cells in shown.windows.cells)

    def table(self) -> str:
        shown = self.attention
        if shown is None:
            return ""
        lines = (",".join(map(str, (*row[:-1], int(row[-1])))) for row in shown.rows())
        return "\n".join(("window,head,query,key,weight,masked", *lines)) + "\n"

    # -- the learner's hand -----------------------------------------------------------------------

    def _anew(self) -> None:
        alone = self.head.currentData()
        if self.chosen is not None and alone is not None:
            self.chosen = int(alone), self.chosen[1]
        self.refresh()

    def _choose(self, head: int, row: int) -> None:
        if (head, row) != self.chosen:
            self.chosen = head, row
            self.refresh()

    def _point(self, cell: Cell, point: QPointF) -> None:
        """A pair of query and key of a head."""
        if self.attention is not None:
            self.said.point(cell, point)
            self._choose(cell.head, cell.query)
            self.said.renew(self.attention, self.at)

    def _light(self, query: int) -> None:
        """One of the queries in the sample; where it stands in another window, that is shown."""
        place = self.attention.place(query) if self.attention is not None else None
        if place is None:
            return
        if place[0] != self.at:
            self.window_box.setCurrentIndex(place[0])
        alone = self.head.currentData()
        head = int(alone) if alone is not None else self.chosen[0] if self.chosen is not None else 0
        self._choose(head, place[1])
