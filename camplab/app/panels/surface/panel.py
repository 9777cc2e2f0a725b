"""The panel "Loss surface": the loss around the weights of a run and of one that lies beside it. Computes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.colour_maps import sequential
from camplab.app.look.language import called, tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.controls import Bar, button, choice_box, name, tint
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.reading import Reading
from camplab.app.panels.surface.surface_view import SurfaceView, ends_of
from camplab.app.panels.worked_out import WorkedOut
from camplab.app.session import Session
from camplab.app.training import loss_surface
from camplab.numbers import percent, rough
from camplab.runs.exchange.tables import csv_text
from camplab.runs.surface.reading import about, read, read_curvature, read_sharpness
from camplab.runs.surface.surface import Plane, Surface

LOW = 18
"""Lines of small letters below which a panel is low: what is read stands in the tooltip but for its last sentence."""
PLANES: tuple[Plane, ...] = ("path", "random")


class SurfacePanel(Panel):
    """One map, or two on one scale, and what they say."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self.shown: Sequence[Surface] = ()
        self._expected: Sequence[Path] = ()
        self.readout = Readout(self.body)
        self.views = tuple(SurfaceView(self.readout) for _ in range(loss_surface.MOST))
        self.colours = ColourBar()
        self._lay_out()
        self.plane.activated.connect(self.refresh)
        for signal in (live.surfaces.changed, live.beside_changed, session.changed):
            signal.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.plane, self.draw_button = choice_box(), button(self._press, "mountain")
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.plane.addItems([""] * len(PLANES))
        self.export = export_menu(self, lambda: self.shown or None, table)
        self.progress, self.sentence, self.note = WorkedOut(), Reading(LOW), Label(wordWrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = Bar()
        self.bar.add(self.plane, self.draw_button)
        self.bar.gap()
        self.bar.add(self.export)
        row = QHBoxLayout()
        row.setSpacing(0)
        column = style.flush(QVBoxLayout(self.body), 0)
        for widget in (self.bar, self.sentence, self.progress):
            column.addWidget(widget)
        column.addLayout(row, 1)
        for view in (self.note, *self.views):
            row.addWidget(view, 1)
        row.addWidget(self.colours)
        self.body.setMinimumSize(*LEAST)
        self.empty("")

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        tint(self.export)
        self.draw_button.setFont(style.font(look.font_normal))
        self.note.setFont(style.font(look.font_normal))
        style.dress_sentence(self.sentence, look.font_small)
        style.dress(self.note, f"color: {look.text_soft.name()}; padding: {4 * look.space}px;")

    def retranslate(self) -> None:
        self.plane.setItemText(0, tr("Along the way"))
        self.plane.setItemText(1, tr("Random directions"))
        self.plane.setAccessibleName(tr("Which plane"))
        name(self.export, tr("Export"))
        self.progress.retranslate()
        for view in self.views:
            view.setAccessibleName(tr("Loss surface"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        plane, surfaces = PLANES[self.plane.currentIndex()], self.live.surfaces
        places = loss_surface.places(self.live)
        found = [(place, surfaces.of(place, plane)) for place in places]
        self.shown = [surface for _, surface in found if surface is not None]
        under_way = bool(surfaces.drawing)
        name(self.draw_button, tr("Stop") if under_way else tr("Draw it anew") if self.shown else tr("Draw it"))
        self.draw_button.setEnabled(bool(places))
        if places and not self.shown and places != self._expected:
            self._expected = places
            self.asked.emit(loss_surface.expect)
        reason = "" if self.shown else self._reason(places, plane, under_way)
        self.note.setText(reason)
        self.note.setVisible(bool(reason))
        self.sentence.setVisible(not reason)
        here = under_way and surfaces.plane == plane
        self.progress.put(min((surface.done for surface in self.shown), default=0.0) if here else 1.0)
        ends = ends_of(self.shown)
        for at, view in enumerate(self.views):
            place, surface = found[at] if at < len(found) else (None, None)
            view.setVisible(surface is not None)
            view.put(surface, self._title(at, place) if len(self.shown) > 1 else "", ends)
        self.colours.setVisible(bool(self.shown))
        if self.shown:
            marks = [(share, rough(10 ** (ends[0] + share * (ends[1] - ends[0])), 2)) for share in (0.0, 0.5, 1.0)]
            self.colours.put(sequential("viridis"), marks)
            self._say(self.shown)

    def _title(self, at: int, place: Path | None) -> str:
        if at == 0:
            return tr("this run")
        beside = next((each for each in self.live.beside if each.record.started.place == place), None)
        return called(beside.name) if beside is not None else ""

    def _say(self, shown: Sequence[Surface]) -> None:
        """Of several runs, how sharp each is; of one, all that is read in it."""
        sharp = [read_sharpness(surface) for surface in shown]
        more = (read(shown[0]), read_curvature(shown[0]), *sharp[:1])
        said = [translate(each) for each in more if each is not None]
        if len(shown) > 1:
            said = [f"{view.title}: {translate(each)}" for view, each in zip(self.views, sharp, strict=False) if each]
        if shown[0].done < 1:
            said = [tr("{share} of the points are worked out.", share=percent(shown[0].done, 0))]
        first = len(said) - 1 if self.sentence.is_low(self.body.height()) and len(shown) == 1 else 0  # the map needs it
        of = f"{translate(about(shown[0]))} {tr('step {step}', step=f'{shown[0].step:,}')}"
        self.sentence.put("  ".join(said[first:]), self.body.height(), "  ".join([*said[:first], of]))

    def _reason(self, places: Sequence[Path], plane: Plane, under_way: bool) -> str:
        """Why there is nothing to see."""
        if self.live.record is None:
            return tr("Press Train: the loss around the weights of a run is drawn here, and the way that it took.")
        if not places:
            return tr("This run is not kept on the disk: nothing can be drawn around its weights.")
        if under_way and self.live.surfaces.plane != plane:
            return tr("The other plane is being worked out.")
        if under_way:
            return tr("It is being worked out.")
        why = self.live.surfaces.why(places[0], plane)
        if why is not None:
            return tr("It cannot be drawn: {why}.", why=why)
        return tr("Press “Draw it”: the loss is worked out at 33 × 33 places around the newest weights that the run "
                  "has kept. A run that goes on is hardly slower meanwhile.")  # fmt: skip

    # -- the learner's hand -----------------------------------------------------------------------

    def _press(self) -> None:
        if self.live.surfaces.drawing:
            self.asked.emit(loss_surface.give_up)
        else:
            self.asked.emit(partial(loss_surface.draw, plane=PLANES[self.plane.currentIndex()]))


def table(shown: Sequence[Surface]) -> str:
    """A row for each point of each of them: x, y, the loss; then the way: step, x, y."""
    made = ""
    for surface in shown:
        points = [(float(x), float(y), float(surface.losses[row, column])) for row, y in enumerate(surface.y)
                  for column, x in enumerate(surface.x)]  # fmt: skip
        way = [(int(step), float(x), float(y)) for step, (x, y) in zip(surface.steps, surface.path, strict=True)]
        made += csv_text(["x", "y", "loss"], points) + csv_text(["step", "x", "y"], way)
    return made
