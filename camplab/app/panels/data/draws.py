"""One sample as it is, and as a network may see it once it is augmented: several draws side by side. Knows no panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.forms.spin_box import Count
from camplab.app.look.language import tr
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.predictions.cards import EDGE, Cards, Shown
from camplab.document.project import Project
from camplab.document.recipe import AUGMENTATIONS
from camplab.document.settings.augmenting import refused, switched_on

MOST = 9
"""The sample and its draws."""


class Draws:
    """`cards` shows them; `controls` stand in the bar of the panel. changed: others are wanted."""

    def __init__(self, owner: str, live: Live, trainer: Asking | None, changed: Callable[[], object]) -> None:
        self._owner, self._live, self._trainer = f"{owner} draws", live, trainer
        self._asked: object = None
        """What was asked for, for as long as nothing else is wanted."""
        self.cards = Cards(MOST, edge=EDGE)
        self.sample = Count()
        self.sample.valueChanged.connect(changed)
        self.again = button(lambda: self._again(changed), "rotate-ccw")

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What is seen while draws are."""
        return self.sample, self.again

    def restyle(self) -> None:
        """Take the theme."""
        tint(self.again)

    def retranslate(self) -> None:
        """Take the language."""
        self.sample.setAccessibleName(tr("Which sample is drawn"))
        name(self.again, tr("Draw again"))

    def show(self, project: Project, count: int) -> None:
        """Those of the sample that is chosen, of `count` to learn from."""
        self.sample.setMaximum(max(count - 1, 0))
        if refused(project) or not switched_on(project.training):
            self.cards.put(())
            return
        recipe = tuple(getattr(project.training, each) for each in AUGMENTATIONS)
        wanted = (project.data, recipe, self.sample.value())
        if wanted != self._asked and self._trainer is not None:
            self._asked = wanted
            self._trainer.preview(self._owner, project.data, self.sample.value(), augmented=project)
        found = self._live.sample(self._owner, project.data)
        if found is None or found.number != self._live.asked.get(self._owner, (found.number,))[0]:
            return  # those of before stay until the new ones are here
        words = [tr("as it is"), *(tr("draw {n}", n=at) for at in range(1, len(found.values)))]
        self.cards.put([Shown(at, said, None, found.values[at], tr("Draw again")) for at, said in enumerate(words)])

    def _again(self, changed: Callable[[], object]) -> None:
        self._asked = None
        changed()
