"""The panel "Predictions": what the network answers beside what is right, in the ways that suit what it learns.

Edits nothing: what the learner adds goes through the window.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.controls import Bar, choice_box, name, tint
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.predictions.codes.interpolation import Interpolation
from camplab.app.panels.predictions.codes.reconstructions import Reconstructions
from camplab.app.panels.predictions.confusions import Confusions
from camplab.app.panels.predictions.curve import Curve
from camplab.app.panels.predictions.fitted import Fitted
from camplab.app.panels.predictions.forecast.forecast import Forecast
from camplab.app.panels.predictions.label_answers import LabelAnswers
from camplab.app.panels.predictions.latent import Latent
from camplab.app.panels.predictions.made import MadeSamples
from camplab.app.panels.predictions.mask_view import MaskView
from camplab.app.panels.predictions.regions import Regions
from camplab.app.panels.predictions.text.sequences import Sequences
from camplab.app.panels.predictions.text.writing import Writing
from camplab.app.panels.predictions.view import Said, Scene, View
from camplab.app.panels.reading import HIGH, Reading
from camplab.app.panels.worked_out import WorkedOut
from camplab.app.session import Session, project_of
from camplab.document.project import Project
from camplab.runs.record import Record
from camplab.runs.wants import OF_DATA, Origin


class PredictionsPanel(Panel):
    """One of its `views` at a time; which there are follows from what is learned from what."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "pictures"
        self._run: Record | None = None
        self.readout = Readout(self.body)
        self.regions, self.confusions = Regions(self.readout), Confusions(self.readout)
        self.labels, self.masks = LabelAnswers(self.readout), MaskView(self.readout)
        self.curve, self.fitted = Curve(self.readout), Fitted(self.readout)
        self.reconstructions, self.latent = Reconstructions(self.readout), Latent(self.readout)
        self.made, self.sequences = MadeSamples(self.readout), Sequences(self.readout)
        self.writing, self.forecast, self.interpolation = Writing(), Forecast(), Interpolation()
        self.views: tuple[View, ...] = (
            self.regions, self.confusions, self.labels, self.masks, self.curve, self.fitted, self.reconstructions,
            self.latent, self.interpolation, self.made, self.writing, self.sequences, self.forecast,
        )  # fmt: skip
        self.view: View | None = None
        """The one that is seen."""
        self._chosen: View | None = None
        self._lay_out()
        for view in self.views:
            view.turned.connect(self.refresh)
            view.asked.connect(self.asked)
        session.changed.connect(self.refresh)
        live.sample_changed.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.choice, self.origins = choice_box(), choice_box()
        self.choice.activated.connect(self._choose)
        self.origins.addItems(["", ""])
        self.origins.currentIndexChanged.connect(self.refresh)
        self.export = export_menu(self, lambda: self._run, lambda _: self.view.table() if self.view else "")
        self.sentence = Reading(HIGH)
        self.progress = WorkedOut()
        self.bar, self.controls = Bar(), Bar()
        self.bar.add(self.choice, self.origins)
        self.bar.gap()
        self.pages = QStackedWidget()
        for view in self.views:
            self.pages.addWidget(view)
            self.controls.add(*view.controls)
        self.controls.gap()
        self.controls.row.setContentsMargins(0, 0, 0, 0)
        self.bar.add(self.controls, self.export)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(2 * style.theme().space, 0, 0, 0)
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addLayout(self._below)
        for widget in (self.progress, self.sentence):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        self.body.setMinimumSize(*LEAST)

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        tint(self.export)
        self.sentence.setFont(style.font(look.font_small))
        style.dress(self.sentence, f"color: {look.text.name()}; padding: 2px {2 * look.space}px;")
        for view in self.views:
            view.restyle()

    def retranslate(self) -> None:
        self.origins.setItemText(0, tr("Validation samples"))
        self.origins.setItemText(1, tr("Training samples"))
        self.origins.setAccessibleName(tr("Which samples"))
        self.choice.setAccessibleName(tr("What is shown of the answers"))
        name(self.export, tr("Export"))
        self.progress.retranslate()
        self.choice.clear()
        for view in self.views:
            view.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    @property
    def origin(self) -> Origin:
        """Of the samples."""
        chosen = self.view is None or self.view.of_origin
        return OF_DATA[self.origins.currentIndex()] if chosen else "validation"

    def draw(self) -> None:
        run = self.record
        if run is not self._run:
            self._run = run
            for view in self.views:
                view.forget()
        self._offer(project_of(self.session, run))
        scene = Scene(self.live, self.trainer, self.wants.owner, self.session.project, run, self.origin)
        if self.view is None:
            self.wants.put()
            self.empty(tr("This network answers with neither classes nor one number. What it makes of each sample "
                          "stands in the panel Feature maps."))  # fmt: skip
            return
        self.wants.put(*self.view.wants(scene), own=self.view.own)
        self.view.origin = scene.origin
        self._say(self.view.draw(scene))
        self.controls.setVisible(any(not control.isHidden() for control in self.view.controls))
        self.bar.place(self.controls, 3, self._below, self.sentence.is_low(self.body.height()))

    def _offer(self, project: Project) -> None:
        """The views that suit this project, and the one that is seen: the learner's choice, or the first."""
        suiting = [view for view in self.views if view.suits(project)]
        self.view = self._chosen if self._chosen in suiting else suiting[0] if suiting else None
        titles = [translate(view.titled(project)) for view in suiting]
        if [self.choice.itemText(at) for at in range(self.choice.count())] != titles:
            self.choice.clear()
            for view, title in zip(suiting, titles, strict=True):
                self.choice.addItem(title, view)
        self.choice.setVisible(len(suiting) > 1)
        self.origins.setVisible(self.view is None or self.view.of_origin)
        for view in self.views:
            for control in view.controls if view is not self.view else ():
                control.hide()
        self.smooth = self.view is not None and self.view.moves
        self.of_epochs = self.view is not None and self.view.of_epochs
        if self.view is not None:
            self.choice.setCurrentIndex(suiting.index(self.view))
            self.pages.setCurrentWidget(self.view)

    def _say(self, said: Said) -> None:
        self.empty(said.reason)
        self.sentence.put(said.sentence, self.body.height())
        self.progress.put(said.done)

    def _choose(self, index: int) -> None:
        chosen = self.choice.itemData(index)
        assert isinstance(chosen, View)
        self._chosen = chosen
        self.readout.hide()
        self.refresh()
