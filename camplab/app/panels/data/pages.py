"""Samples with their labels, a page at a time, of all classes or of one, and how pages are turned. Knows no panel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, choice_box, name, tint
from camplab.app.panels.predictions.cards import Cards, Shown
from camplab.datasets.base import Data
from camplab.datasets.survey.facts import Survey
from camplab.engine.protocol import Sample
from camplab.numbers import rough
from camplab.runs.wants import Origin

PAGE = 24
"""Samples at once."""
ORIGINS: tuple[Origin, ...] = ("training", "validation")


class Pages:
    """`cards` shows them; `controls` stand in the bar of the panel. changed: another page is wanted."""

    def __init__(self, owner: str, live: Live, trainer: Asking | None, changed: Callable[[], object]) -> None:
        self._owner, self._live, self._trainer, self._changed = owner, live, trainer, changed
        self.page = 0
        self._fetched: tuple[Origin, tuple[int, ...]] = ("training", ())
        """The numbers of the samples that were asked for."""
        self.cards, self.where = Cards(PAGE), Label()
        self.origins, self.classes = choice_box(), choice_box()
        self.origins.addItems([""] * 2)
        self.previous = button(lambda: self._turn(-1), "chevron-left")
        self.next = button(lambda: self._turn(1), "chevron-right")
        for box in (self.origins, self.classes):
            box.activated.connect(lambda _: self._turn(-self.page))

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What is seen while samples are."""
        return self.origins, self.classes, self.previous, self.next

    @property
    def origin(self) -> Origin:
        """Of the samples."""
        return ORIGINS[self.origins.currentIndex()]

    def restyle(self) -> None:
        """Take the theme."""
        for made in (self.previous, self.next):
            tint(made)
        self.where.setFont(style.font(style.theme().font_small))
        self.where.setStyleSheet(f"color: {style.theme().text_soft.name()};")

    def retranslate(self) -> None:
        """Take the language."""
        self.origins.setItemText(0, tr("To learn from"))
        self.origins.setItemText(1, tr("For validation"))
        self.origins.setAccessibleName(tr("Which samples"))
        self.classes.setAccessibleName(tr("Of which class"))
        name(self.previous, tr("Previous page"))
        name(self.next, tr("Next page"))

    def begin(self) -> None:
        """Other data: nothing of the ones before is known of them."""
        self.page, self._fetched = 0, ("training", ())
        self.classes.clear()

    def show(self, data: Data, survey: Survey, names: list[str]) -> None:
        """The page that is wanted of these data, whose classes are called so."""
        self._offer(names)
        targets = survey.training if self.origin == "training" else survey.validation
        wanted = self.classes.currentIndex() - 1
        numbers = np.arange(len(targets)) if wanted < 0 else np.flatnonzero(_has(targets, wanted))
        pages = max(1, -(-len(numbers) // PAGE))
        self.page = min(self.page, pages - 1)
        page = tuple(numbers[self.page * PAGE : (self.page + 1) * PAGE].tolist())
        self.previous.setEnabled(self.page > 0)
        self.next.setEnabled(self.page < pages - 1)
        first = self.page * PAGE + 1
        self.where.setText(tr("{first} to {last} of {n}", first=f"{first:,}", last=f"{first + len(page) - 1:,}",
                              n=f"{len(numbers):,}") if page else tr("none"))  # fmt: skip
        sample = self._fetch(data, page)
        shown = []
        for place, number in enumerate(page):
            words = _named(targets[number], names)
            here = sample is not None and place < len(sample.values)
            values = sample.values[place] if here and sample is not None else None
            shown.append(Shown(number, f"{number}: {words}", None, values))
        self.cards.put(shown, data)

    def _offer(self, names: list[str]) -> None:
        if self.classes.count() != len(names) + 1:
            self.classes.clear()
            self.classes.addItems([tr("All classes"), *names])
        self.classes.setVisible(len(names) > 1)

    def _fetch(self, data: Data, page: tuple[int, ...]) -> Sample | None:
        """These samples; asked for once, None until they are here."""
        if self._fetched != (self.origin, page) and page and self._trainer is not None:
            self._fetched = self.origin, page
            self._trainer.preview(self._owner, data, origin=self.origin, chosen=page)
        sample = self._live.sample(self._owner, data)
        newest = sample is not None and sample.number == self._live.asked.get(self._owner, (sample.number,))[0]
        return sample if newest else None

    def _turn(self, by: int) -> None:
        self.page += by
        self._changed()


def _has(targets: np.ndarray, wanted: int) -> np.ndarray:
    """Which samples are of this class, or have it among others."""
    return np.asarray(targets == wanted if targets.ndim == 1 else targets[:, wanted] > 0)


def _named(target: np.ndarray, names: list[str]) -> str:
    """Of one sample its class, all that it has, or what is to be predicted."""
    if target.ndim:
        return ", ".join(names[at] for at in np.flatnonzero(target > 0).tolist()) or "–"
    return names[int(target)] if names else rough(float(target), 4)
