"""What panels have in common that show what goes on inside blocks of a kind, for one sample. Edits nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.at_rest import next_step, why_no_answer
from camplab.app.panels.base import LEAST
from camplab.app.panels.controls import Bar, choice_box, name, tint
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.reading import Reading, told
from camplab.app.panels.sample.sample_panel import SamplePanel
from camplab.app.panels.sample.sample_view import AboveOrBeside
from camplab.app.session import Session, current_block, project_of
from camplab.document.places import Places
from camplab.engine.protocol import Sample
from camplab.runs.events import PREDICTION, Picture
from camplab.runs.record import Record
from camplab.runs.wants import Want
from camplab.words import Sentence


class InsidePanel(SamplePanel):
    """The sample at the left; at the right controls, a sentence, and the view of a block that can be chosen."""

    advice: ClassVar[Sentence]
    """What to do while there is no run."""
    lacking: ClassVar[Sentence]
    """Said of a network that has no such block."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self._places = Places(session.project)
        self._run: Record | None = None
        self.pictures: Mapping[str, Picture] = {}
        """What is known of the block and the sample, by kind."""
        self.readout = Readout(self.body)
        self.blocks = choice_box()
        self.blocks.currentIndexChanged.connect(self.refresh)
        self.export = export_menu(self, lambda: self._run if self.pictures else None, lambda _: self.table())
        self.sentence, self.note = Reading(), Label(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.view, controls = self.parts()
        self._lay_out(controls)
        session.selected.connect(self._selected)
        self.start()

    def _lay_out(self, chosen: Sequence[QWidget]) -> None:
        bar = self.bar = Bar()
        bar.add(self.origins, self.blocks)
        bar.gap()
        bar.add(self.export)
        controls = self.controls = Bar()
        controls.add(*chosen)
        controls.gap()
        controls.row.setContentsMargins(0, 0, 0, 0)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(controls)
        right.addWidget(self.note, 1)
        right.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sample)
        AboveOrBeside(self.sample, row, self.body)
        row.addLayout(right, 1)
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(bar)
        column.addWidget(self.sentence)
        column.addLayout(row, 1)
        self.body.setMinimumSize(*LEAST)
        self.empty("")

    # -- what a panel says ------------------------------------------------------------------------

    def parts(self) -> tuple[QWidget, Sequence[QWidget]]:
        """What shows the pictures, and the controls that choose what it shows."""
        raise NotImplementedError

    def known(self, places: Places) -> Mapping[str, Sequence[str]]:
        """The modules that can be looked at, in running order, each with the kinds of its pictures."""
        raise NotImplementedError

    def show_pictures(self, places: Places, sample: Sample | None) -> Sentence | None:
        """Draw `self.pictures` of `self.module`; what they say. None while what is chosen has not come."""
        raise NotImplementedError

    def table(self) -> str:
        """As CSV."""
        raise NotImplementedError

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        for part in (self.sample, self.origins):
            part.restyle()
        tint(self.export)
        style.dress_sentence(self.sentence)
        style.dress_note(self.note)

    def retranslate(self) -> None:
        for part in (self.sample, self.origins):
            part.retranslate()
        self.blocks.setAccessibleName(tr("Block"))
        name(self.export, tr("Export"))

    # -- drawing --------------------------------------------------------------------------------

    @property
    def module(self) -> str:
        """The one that is looked at, "" where there is none."""
        return str(self.blocks.currentData() or "")

    def draw(self) -> None:
        run = self._run = self.record
        project = project_of(self.session, run)
        self._places = self._places.of(project)
        known = self.known(self._places)
        self.blocks.fill([(self._places.label(module).short, module) for module in known])
        sample, number, origin = self.choice.sample(project.data), self.choice.number, self.choice.origin
        wants = [Want(kind, (self.module,), number, origin=origin) for kind in known.get(self.module, ())]
        self.wants.put(*wants, Want(PREDICTION, sample=number, origin=origin), own=self.origins.own)
        self.choice.fetch(project.data)
        self.choice.show(sample, project, run)
        found = {} if run is None else {
            want.probe: seen for want in wants if (seen := run.picture(want.probe, self.module, number, origin))
        }  # fmt: skip
        self.pictures = found
        reason = self._reason()
        said = None if reason else self.show_pictures(self._places, sample)
        self._tell(said, reason or ("" if said is not None else self._coming()))

    def _tell(self, said: Sentence | None, reason: str) -> None:
        self.note.setText(reason)
        for view, seen in ((self.note, bool(reason)), (self.view, not reason), (self.sentence, not reason)):
            view.setVisible(seen)
        self.blocks.setVisible(self.blocks.count() > 0)
        for part in (self.sample, self.origins, self.export):
            part.setVisible(bool(self.module))  # no sample makes a difference to a network that has no such block
        self.controls.setVisible(not reason)
        low = self.sentence.is_low(self.body.height())
        self.bar.place(self.controls, 2, self._right, low, self.sample.brief)
        if said is None or reason:
            return
        newest = max(self.pictures.values(), key=lambda picture: picture.step)
        partial = any(picture.partial for picture in self.pictures.values())
        self.sentence.put(told(said, newest, part=tr("partial") if partial else ""), self.body.height())

    def _reason(self) -> str:
        """Why there is nothing to see, "" when there is."""
        if not self.module:
            return translate(self.lacking)
        if self._run is None:
            return translate(self.advice)
        return "" if self.pictures else self._coming()

    def _coming(self) -> str:
        """Why a picture has not come."""
        live = self.live
        if self.record is live.record and live.on_bench:
            return tr("The trained network looks at this sample.")
        if live.busy or (self._run is not None and live.racing.trains(self._run)):
            return next_step(live)
        return why_no_answer(live)

    # -- the learner's hand -----------------------------------------------------------------------

    def _selected(self) -> None:
        """The block that is selected, or the first inside it."""
        uid = current_block(self.session)
        inside = () if uid is None else self._places.modules(uid)
        if self.module not in inside:
            at = next((at for module in inside if (at := self.blocks.findData(module)) >= 0), -1)
            if at >= 0:
                self.blocks.setCurrentIndex(at)
        self.refresh()
