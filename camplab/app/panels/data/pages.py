"""Samples with their labels, a page at a time, of all classes or of one, and how pages are turned. Knows no panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, choice_box, name, tint
from camplab.app.panels.predictions.cards import EDGE, Cards, Shown
from camplab.datasets.base import Data
from camplab.datasets.survey.facts import Survey
from camplab.engine.protocol import Sample
from camplab.numbers import rough
from camplab.runs.wants import Origin

Array = npt.NDArray[Any]
PAGE = 24
"""Samples at once."""
STEPS = 12
"""Of a sequence that is wanted are written at most."""
TINT = 0.5
"""How much of a pixel is the colour of its class."""
ORIGINS: tuple[Origin, ...] = ("training", "validation")


class Pages:
    """`cards` shows them; `controls` stand in the bar of the panel. changed: another page is wanted."""

    def __init__(self, owner: str, live: Live, trainer: Asking | None, changed: Callable[[], object]) -> None:
        self._owner, self._live, self._trainer, self._changed = owner, live, trainer, changed
        self.page = 0
        self._fetched: tuple[Origin, tuple[int, ...]] = ("training", ())
        """The numbers of the samples that were asked for."""
        self.cards, self.where = Cards(PAGE, edge=EDGE), Label()
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
        style.dress(self.where, f"color: {style.theme().text_soft.name()};")

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
        numbers = _in_turn(targets) if wanted < 0 else np.flatnonzero(_has(targets, wanted))
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
            values: Array | None = None
            right: Array | None = None
            if sample is not None and place < len(sample.values):
                values, right = sample.values[place], np.asarray(sample.targets[place])
            words = _said(data, targets[number], right, names)
            if values is not None and right is not None and len(data.positions) == 2:
                values = tinted(values, right)
            shown.append(Shown(number, f"{number}: {words}" if words else f"{number}", None, values))
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


def _in_turn(targets: np.ndarray) -> np.ndarray:
    """All samples as they lie; where those of a class lie together, one of each class in turn: a page shows all."""
    numbers = np.arange(len(targets))
    if targets.ndim > 1 or targets.dtype.kind not in "iu" or not len(targets):
        return numbers
    sizes = np.unique(targets, return_counts=True)[1]
    if np.count_nonzero(np.diff(targets)) >= len(sizes):
        return numbers
    by_class = np.argsort(targets, kind="stable")
    nth = numbers - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return by_class[np.argsort(nth, kind="stable")]


def _has(targets: np.ndarray, wanted: int) -> np.ndarray:
    """Which samples are of this class, or have it among others."""
    return np.asarray(targets == wanted if targets.ndim == 1 else targets[:, wanted] > 0)


def _said(data: Data, target: Array, wanted: Array | None, names: list[str]) -> str:
    """What stands below a sample: of a sequence what is wanted at each step, but of a text, which goes on."""
    if data.tasks[0] == "language_model":
        return ""
    if len(data.positions) == 1 and wanted is not None:
        steps = [names[at] for at in wanted.reshape(-1).astype(int).tolist() if 0 <= at < len(names)]
        return " ".join(steps[:STEPS]) + (" …" if len(steps) > STEPS else "")
    if len(data.positions) == 2 and target.ndim and np.count_nonzero(target > 0) > 1:
        target = np.where(np.arange(len(target)) > 0, target, 0)  # the ground is in all of them
    return _named(target, names) + (" …" if not names and wanted is not None and wanted.size > 1 else "")


def tinted(picture: Array, mask: Array) -> Array:
    """C×H×W with the colour of the class over each pixel, 3×H×W; the first class and what does not count stay."""
    low, high = float(picture.min()), float(picture.max())
    over = np.repeat(picture[:1], 3, axis=0) if len(picture) != 3 else picture.copy()
    series = style.theme().series
    for label in range(1, int(mask.max()) + 1):
        tone = series[(label - 1) % len(series)]
        colour = np.array([tone.redF(), tone.greenF(), tone.blueF()], over.dtype)
        here = mask == label
        over[:, here] = (1 - TINT) * over[:, here] + TINT * (low + (high - low) * colour)[:, None]
    return over


def _named(target: np.ndarray, names: list[str]) -> str:
    """Of one sample its class, all that it has, or what is to be predicted."""
    if target.ndim:
        return ", ".join(names[at] for at in np.flatnonzero(target > 0).tolist()) or "–"
    return names[int(target)] if names else rough(float(target), 4)
