"""Asks the engine for what cards show: a sample of the data, pictures of the visible blocks. Paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from camplab.app.editor.drawing.live_cards import SAMPLE
from camplab.app.editor.stack.canvas import Canvas
from camplab.app.editor.stack.hits import editable
from camplab.app.editor.stack.of_stack import OfStack
from camplab.app.editor.stack.playing import coming_in
from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.app.look.paint_turns import PaintTurn
from camplab.app.session import Session
from camplab.runs.events import PREDICTION, THUMBNAIL
from camplab.runs.wants import Want

OWNER = "stack"
"""Whose wants and samples those of the cards are."""
POINTS = 200
"""How many samples are asked for when each is a point in the plane."""
FRAME = 0.06
"""Seconds between two paintings; while steps are taken three times as long."""
BEHIND = 8
"""Blocks of each stack that is not shown of which pictures are wanted all the same."""
LOOK = 300
"""ms after scrolling until the engine is told which cards are visible."""


class CardWants(QObject):
    """Only what is visible is asked for, and only when it changed."""

    def __init__(self, view: Canvas, session: Session, live: Live, trainer: Trainer | None, of: OfStack) -> None:
        super().__init__(view)
        self._of, self._seen = of, True
        self._view, self._session, self._live, self._trainer = view, session, live, trainer
        self._data: object = None
        self._late = self._timer(LOOK, self.tell)
        self._turn = PaintTurn(self, self._paint, FRAME, calm=lambda: live.stepping)
        self._lower = False
        live.updated.connect(self._updated)
        live.sample_changed.connect(self._sampled)
        live.slow_changed.connect(self._sampled)
        live.state_changed.connect(self.ask_sample)
        live.run_changed.connect(self.tell)  # a run may be over before long
        session.changed.connect(self.ask_sample)
        session.changed.connect(self._sampled)  # that of other data goes
        session.changed.connect(self._late.start)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _timer(self, wait: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer

    def _scrolled(self) -> None:
        if self._live.record is not None:
            self._late.start()

    def _updated(self) -> None:
        if self._view.isVisible():
            self._turn.ask()

    def _paint(self) -> None:
        """The upper and the lower half of what can be seen, each in a turn of its own."""
        half = self._view.viewport().rect()
        middle = half.center().y()
        if self._lower:
            half.setTop(middle)
        else:
            half.setBottom(middle)
        self._lower = not self._lower
        self._view.viewport().update(half)
        if self._lower:
            self._turn.ask(rest=True)

    def _sampled(self) -> None:
        played, data = self._live.slow, self._session.project.data
        coming = None if played is None else coming_in(played, data)
        self._view.scene.sample = coming or self._live.sample(OWNER, data)
        self._view.viewport().update()

    def ask_sample(self) -> None:
        """A sample of the data, once for each data set and as soon as an engine could answer."""
        data = self._session.project.data
        if self._trainer is None or data == self._data or self._live.state in ("no engine", "warming"):
            return
        if not data.count:  # nobody has looked yet, and opening a file is no reason to look
            self._data = None
            return
        self._data = data
        points = data.shape.kind == "vector" and data.shape.dims[0] <= 2
        self._trainer.preview(OWNER, data, SAMPLE, POINTS if points else 1)  # a single point in the plane says nothing

    @property
    def owner(self) -> str:
        """Whose wants these are: those of a view that always shows one stack stand beside the others'."""
        return f"{OWNER} {self._of.always}" if self._of.always else OWNER

    def be_seen(self, seen: bool) -> None:
        """Whether anybody sees the view: else nothing is wanted."""
        if seen != self._seen:
            self._seen = seen
            if self._trainer is not None and not seen:
                self._trainer.want(self.owner)
            self.tell()

    def tell(self) -> None:
        """Tell the engine of which blocks small pictures are wanted, and the answer."""
        run, view = self._live.record, self._view
        if run is None or self._trainer is None or not self._seen:
            return
        known = self._live.about(self._session.project)
        parts_of = known.places.parts if known is not None else {}
        seen = view.visible()
        cards = [card for card in editable(view.scene.layout) if card.frame is None and card.rect.meets(seen)]
        uids = [*(card.uid for card in cards), *self._behind()]
        wanted = tuple(parts[0] for uid in uids if (parts := parts_of.get(uid)))
        self._trainer.want(self.owner, Want(THUMBNAIL, wanted, SAMPLE), Want(PREDICTION, sample=SAMPLE))

    def _behind(self) -> list[int]:
        """The first blocks of the stacks that are not shown: their pictures are there when they are."""
        if self._of.always:
            return []
        others = (net for name, net in self._session.project.stacks.items() if name != self._session.stack)
        return [block.uid for net in others for block in net[:BEHIND]]
