"""The panel "Data": what a network is to learn from, before any run and at any time. Edits nothing, reads no file."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout

from camplab.app.data import survey as surveys
from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.class_names import class_names
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.controls import Bar, choice_box, name, tint
from camplab.app.panels.data.balance import Balance
from camplab.app.panels.data.draws import Draws
from camplab.app.panels.data.histograms import Histograms
from camplab.app.panels.data.pages import Pages
from camplab.app.panels.data.table import table
from camplab.app.panels.drawing.chart import scrolling
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.predictions.text.next_symbols import shown
from camplab.app.panels.reading import Reading
from camplab.app.panels.why.opening import explain
from camplab.app.session import Session
from camplab.datasets.base import Data, target_called
from camplab.datasets.brought.table import set_aside
from camplab.datasets.feature_names import feature_names
from camplab.datasets.survey.facts import Survey
from camplab.datasets.survey.reading import read_balance, read_values, remarks
from camplab.document.brought.wanted import what
from camplab.document.settings.augmenting import augmentation_words
from camplab.words import Own, Sentence, say

LOW = 18
"""Lines of small letters below which a panel is low."""
SAMPLES, CLASSES, VALUES, DRAWS = range(4)
"""What can be shown."""


class DataPanel(Panel):
    """One of four pictures of the data, a sentence that reads it, and what should be known besides."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self._data: Data | None = None
        """Of which everything here is."""
        self.readout = Readout(self.body)
        self.pages = Pages(self.wants.owner, live, trainer, self.refresh)
        self.draws = Draws(self.wants.owner, live, trainer, self.refresh)
        self.balance, self.histograms = Balance(self.readout), Histograms(self.readout)
        self._lay_out()
        self.view.activated.connect(self.refresh)
        self.pages.cards.picked.connect(self._ask_why)
        self.draws.cards.picked.connect(lambda _: self.draws.again.click())
        session.changed.connect(self.refresh)
        live.sample_changed.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.view = choice_box()
        self.view.addItems([""] * 4)
        self.export = export_menu(self, self._survey, lambda found: table(found, self._names(found)))
        self.bar = Bar()
        self.choices, self._below = Bar(), QVBoxLayout()
        self.choices.add(self.pages.origins, self.pages.classes)
        self.choices.gap()
        self.choices.row.setContentsMargins(2 * style.theme().space, 0, 0, 0)
        self.bar.add(self.view, self.choices)
        self.bar.gap()
        self.bar.add(self.pages.where, self.pages.previous, self.pages.next, *self.draws.controls, self.export)
        self.bar.yielding = self.pages.where
        self.sentence, self.notes = Reading(LOW), Label(wordWrap=True)
        self._views = QStackedLayout()
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addLayout(self._below)
        column.addWidget(self.sentence)
        column.addLayout(self._views, 1)  # first of all: it shows its page, without a parent as a window
        for view in (self.pages.cards, scrolling(self.balance), scrolling(self.histograms), self.draws.cards):
            self._views.addWidget(view)
        column.addWidget(self.notes)
        self.body.setMinimumSize(*LEAST)

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        self.pages.restyle()
        self.draws.restyle()
        tint(self.export)
        style.dress_sentence(self.sentence, look.font_small)
        rules = f"color: {look.text_soft.name()}; padding: 0 {2 * look.space}px {look.space}px;"
        style.dress(self.notes, rules, style.font(look.font_small))
        for chart in (self.balance, self.histograms):
            chart.fit()

    def retranslate(self) -> None:
        for at, text in enumerate((tr("The samples"), tr("Balance"), tr("Standardising"), tr("Augmentation"))):
            self.view.setItemText(at, text)
        self.view.setAccessibleName(tr("What of the data is shown"))
        self.pages.retranslate()
        self.draws.retranslate()
        name(self.export, tr("Export"))
        self.balance.setAccessibleName(tr("How many samples there are of each class"))
        self.histograms.setAccessibleName(tr("How the values lie, before and after they are standardised"))
        self._data = None  # names of classes are put in words anew

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What should be known besides is in the tooltip alone where the picture needs the room."""
        self.notes.setVisible(self.height() > LOW * self.notes.fontMetrics().height())

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        data = self.session.project.data
        if data != self._data:
            self._data = data
            self.pages.begin()
            self.readout.hide()
        chosen = not data.lacks_place
        if chosen and self.live.survey.data != data:
            self.asked.emit(partial(surveys.ask, data=data))
        survey = self._survey()
        self.empty(self._reason(data, chosen, survey))
        if survey is None:
            return
        view, names, features = self.view.currentIndex(), self._names(survey), feature_names(data)
        for widget in self.pages.controls:
            widget.setVisible(view == SAMPLES)
        self.choices.setVisible(view == SAMPLES)
        self.bar.place(self.choices, 1, self._below)
        for widget in self.draws.controls:
            widget.setVisible(view == DRAWS)
        self.pages.where.setText("")
        self._views.setCurrentIndex(view)
        if view == SAMPLES:
            self.pages.show(data, survey, names)
        elif view == CLASSES:
            self.balance.put(survey, names, translate(target_called(data)))
        elif view == VALUES:
            self.histograms.put(survey.values, features)
        else:
            self.draws.show(self.session.project, len(survey.training))
        read = self._read(view, survey, names)
        notes = "  ".join(map(_whole, remarks(survey, say(data.licence), features, set_aside(data))))
        self.sentence.put(translate(read), self.height(), notes)
        self.notes.setText(notes)
        self._make_room()

    def _read(self, view: int, survey: Survey, names: list[str]) -> Sentence:
        if view == DRAWS:
            return augmentation_words(self.session.project)
        if view == VALUES:
            return read_values(survey, feature_names(self.session.project.data))
        return read_balance(survey, tuple(map(Own, names)), self.session.project.task.answers == "classes")

    def _survey(self) -> Survey | None:
        return self.live.survey.of(self.session.project.data)

    def _names(self, survey: Survey) -> list[str]:
        """Of the classes: as the data knows them, or who has looked."""
        named = class_names(self.session.project.data, survey.classes)
        found = [str(each) for each in named] if len(named) == len(survey.classes) else list(survey.classes)
        return list(map(shown, found))

    def _reason(self, data: Data, chosen: bool, survey: Survey | None) -> str:
        if not chosen:
            return tr("Nothing is shown yet: {wanted}. The button of the data beside Train is for that.",
                      wanted=what(data).wanted)  # fmt: skip
        why = self.live.survey.why(data)
        if why is not None:
            return tr("The data cannot be shown: {why}", why=why)
        return "" if survey is not None else tr("The data are being read.")

    def _ask_why(self, number: int) -> None:
        """What the network makes of this sample."""
        self.asked.emit(partial(explain, origin=self.pages.origin, number=number))


def _whole(remark: Sentence) -> str:
    """One beside others: with a capital letter and a stop."""
    text = capital(remark)
    return text if text.endswith((".", "!", "?")) else f"{text}."
