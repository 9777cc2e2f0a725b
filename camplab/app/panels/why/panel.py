"""The panel "Why this answer": what in this sample, or in a block, speaks for an answer. Edits nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.at_rest import why_no_answer
from camplab.app.panels.base import LEAST
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.maps.maps_view import MapsView
from camplab.app.panels.reading import Reading
from camplab.app.panels.sample.choice import naming
from camplab.app.panels.sample.sample_panel import SamplePanel
from camplab.app.panels.sample.sample_view import AboveOrBeside
from camplab.app.panels.sample.sample_words import Naming
from camplab.app.panels.why import offers
from camplab.app.panels.why.lesion_view import LesionView
from camplab.app.panels.why.overlay_view import OverlayView
from camplab.app.panels.why.why_bar import LABEL, WhyBar
from camplab.app.panels.worked_out import WorkedOut
from camplab.app.session import Session, current_block, project_of
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.engine.protocol import Sample
from camplab.numbers import rough
from camplab.runs.events import LESION, MAXIMISATION, PREDICTION, Picture
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Want
from camplab.runs.why import reading
from camplab.runs.why.methods import refused


class WhyPanel(SamplePanel):
    """The sample at the left, the method's picture over it at the right, and one sentence that reads it."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self._places = Places(session.project)
        self._begun: object = None
        """The task and the data for which a method was taken."""
        self._run: Record | None = None
        self.found: Picture | None = None
        """What is drawn."""
        self.readout = Readout(self.body)
        self.overlay, self.plain, self.lesions = OverlayView(self.readout), MapsView(self.readout), LesionView()
        self.colours = ColourBar()
        self.export = export_menu(self, lambda: self._run if self.found is not None else None,
                                  lambda _: offers.table(self.found, self._places))  # fmt: skip
        self.bar = WhyBar(self.origins, self.export)
        self._lay_out()
        self.lesions.bars.picked.connect(self._picked)
        self.bar.changed.connect(self.refresh)
        session.selected.connect(self._selected)
        self.start()

    def _lay_out(self) -> None:
        self.sentence, self.note, self.progress = Reading(), Label(wordWrap=True), WorkedOut()
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        views = QHBoxLayout()
        for view in (self.note, self.overlay, self.plain, self.lesions):
            views.addWidget(view, 1)
        views.addWidget(self.bar.strength)
        views.addWidget(self.colours)
        right = self._right = QVBoxLayout()
        right.addLayout(views, 1)
        row = QHBoxLayout()
        row.addWidget(self.sample)
        AboveOrBeside(self.sample, row, self.body)
        row.addLayout(right, 1)
        for layout in (views, right, row):
            layout.setSpacing(0)
        column = style.flush(QVBoxLayout(self.body), 0)
        for widget in (self.bar, self.sentence, self.progress):
            column.addWidget(widget)
        column.addLayout(row, 1)
        self.body.setMinimumSize(*LEAST)
        self.empty("")

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        for part in (self.sample, self.origins, self.bar):
            part.restyle()
        style.dress_sentence(self.sentence)
        style.dress_note(self.note)

    def retranslate(self) -> None:
        for part in (self.sample, self.origins, self.bar):
            part.retranslate()
        self.progress.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        run = self._run = self.record
        project = project_of(self.session, run)
        self._places = self._places.of(project)
        if (project.task, project.data) != self._begun:  # not at each edit: a method stays while blocks come and go
            self._begun = project.task, project.data
            self.bar.begin_with(offers.first_method(self._places), lambda kind: refused(kind, project) is None)
        sample = self.choice.sample(project.data)
        named = naming(project, sample)
        self._offer(project, named)
        number, origin = self.choice.number, self.choice.origin
        asked = "answer" in self.bar.method.needs and refused(self.bar.method.kind, project) is None
        self.sample.setVisible(asked)  # where nothing can be asked of it the reason has its room
        self.bar.place_about(self._right, self.sentence.is_low(self.body.height()), not asked or self.sample.brief)
        self.choice.show(sample, project, run)
        want = self._want(number, origin, sample)
        self.wants.put(*([want] if want else []), Want(PREDICTION, sample=number, origin=origin), own=self.origins.own)
        self.choice.fetch(project.data)
        found = None if run is None or want is None else self._picture(run, want)
        reason = self._reason(project, found)
        self.found = found = None if reason else found
        self._show(found, reason, sample, named)

    def _offer(self, project: Project, named: Naming | None) -> None:
        method, places = self.bar.method, self._places
        usual, units = offers.usual_block(places), partial(offers.units, places)
        self.bar.offer(offers.answers(project, named), offers.blocks(places, method), usual, units)

    def _want(self, number: int, origin: Origin, sample: Sample | None) -> Want | None:
        """What is asked of the engine; None while that is not known, or where nothing can be asked."""
        method = self.bar.method
        if refused(method.kind, self._places.project) is not None:
            return None
        if method.kind == LESION:
            return Want(LESION, offers.bypassable(self._places))
        modules = (self.bar.block,) if "block" in method.needs else ()
        if modules == ("",):
            return None
        if "unit" in method.needs:
            return Want(method.kind, modules, asked=self.bar.unit.value())
        asked = self.bar.answer
        if asked == LABEL:
            target = None if sample is None or not sample.targets.size else sample.targets.reshape(-1)[0]
            asked = None if target is None else int(target)
        return Want(method.kind, modules, number, origin=origin, asked=asked)

    def _picture(self, run: Record, want: Want) -> Picture | None:
        """What has come of it; of lesions, if they are those of these blocks."""
        module = want.modules[0] if want.modules and want.probe != LESION else ""
        found = run.picture(want.probe, module, want.sample, want.origin, want.asked)
        if found is not None and want.probe == LESION and len(found.values) != len(want.modules):
            return None
        return found

    def _reason(self, project: Project, found: Picture | None) -> str:
        """Why there is nothing to see, "" when there is."""
        method, live = self.bar.method, self.live
        if self._run is None:
            return tr("Press Train: once the network answers, what speaks for its answer is shown here.")
        if (why := refused(method.kind, project)) is not None:
            return tr("This cannot be asked: {why}.", why=why)
        if "block" in method.needs and not self.bar.block:
            return tr("No block of this network puts out maps, which this method needs. Saliency, integrated gradients "
                      "and occlusion work here.")  # fmt: skip
        if method.kind == LESION and not offers.bypassable(self._places):
            return translate(reading.NONE_BYPASSED)
        if found is not None:
            return "" if found.values.size else tr("There is nothing to show.")
        if method.patient and live.state == "running":
            return tr("This takes many passes through the network: press Pause, and it is worked out.")
        if live.busy or live.on_bench:
            return tr("It is being worked out.")
        return why_no_answer(live)

    def _show(self, found: Picture | None, reason: str, sample: Sample | None, named: Naming | None) -> None:
        self.note.setText(reason)
        data = self._places.project.data
        image = data.shape.kind == "image"
        drawing = self.overlay if image else self.plain
        seen = self.note if reason else self.lesions if found is not None and found.kind == LESION else drawing
        for view in (self.note, self.overlay, self.plain, self.lesions):
            view.setVisible(view is seen)
        self.sentence.setVisible(found is not None)
        self.progress.put(1.0 if found is None else found.done)
        self.bar.strength.setVisible(seen is self.overlay)
        self.bar.about.setVisible(self._run is not None and bool(self.bar.method.needs))
        of_sample = found is not None and found.kind != MAXIMISATION
        drawn = None if found is None else reading.drawn(found) if of_sample or not image else found.values.mean(0)
        self.colours.setVisible(seen is self.overlay or (seen is self.plain and drawn is not None and drawn.ndim > 1))
        if found is None or drawn is None:
            return
        text = translate(offers.read(found, self._places, named, self.bar.block))
        self.sentence.put(f"{text}  ·  {tr('step {step}', step=f'{found.step:,}')}", self.body.height())
        if seen is self.lesions:
            self.lesions.bars.put(*offers.lesion_rows(found, self._places, self.session.selection))
            return
        if seen is self.overlay:
            under = sample.values[0] if sample is not None and of_sample else None
            self.overlay.put(drawn, under, 1.0 if under is None else self.bar.strength.value() / 100)
            self.overlay.setAccessibleName(self.sentence.text())
        else:
            self.plain.called = offers.calling(data, drawn.ndim)
            self.plain.put(drawn, False)
        self._scale()

    def _scale(self) -> None:
        scale = self.overlay.scale if self.overlay.isVisible() else self.plain.scale
        if scale is not None:
            low, high = rough(scale.low[0], 3), rough(scale.high[0], 3)
            self.colours.put(scale.table, [(0.0, low), *([(0.5, "0")] if scale.signed else []), (1.0, high)])

    # -- the learner's hand -----------------------------------------------------------------------

    def look_at(self, origin: Origin, number: int) -> None:
        """Explain the answer to this sample of the data."""
        self.choice.choose(origin, number)

    def _selected(self) -> None:
        uid = current_block(self.session)
        if uid is not None:
            self.bar.choose_block(self._places.own(uid))
        self.refresh()

    def _picked(self, row: int) -> None:
        """Select the block of a lesion in the stack."""
        module = [*offers.known(self._places)][row]
        uid = self._places.uid(module)
        if uid is not None and Places(self.session.project).own(uid):
            self.session.select((uid,))
