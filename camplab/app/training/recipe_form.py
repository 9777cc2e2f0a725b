"""The form behind the recipe button of the training bar: how the network is trained. Knows no run."""

from __future__ import annotations

from camplab.app.forms.form import Form
from camplab.app.lab import Lab
from camplab.app.training import training_commands
from camplab.app.training.phase_form import PhaseForm
from camplab.app.training.rate_range import RateRange
from camplab.document.recipe import AUGMENTATIONS
from camplab.document.settings.augmenting import offered
from camplab.words import Sentence, say

ROWS: tuple[str | Sentence, ...] = (
    say("Each step"), "optimizer", "learning_rate", "momentum", "beta1", "beta2", "weight_decay", "clip",
    say("Schedule of the learning rate"), "schedule", "step_epochs", "step_factor", "warm_up_epochs",
    say("The whole run"), "batch_size", "epochs", "patience", "stops_by", "seed", "precision", "threads",
    say("Augmentation, before each step"), *AUGMENTATIONS,
)  # fmt: skip
"""All of the recipe but the device and what phases have of their own, in four groups."""


class RecipeForm(Form):
    """Shows the recipe of the document as it is, and edits it undoably."""

    def __init__(self, lab: Lab) -> None:
        self._session = lab.session
        super().__init__(
            (lab.session.project.training,),
            ROWS,
            lambda name, value: training_commands.edit_recipe(lab, **{name: value}),
            lab.session.settle,
        )
        self.range = RateRange(lab)
        self.put_below("learning_rate", self.range)
        self.phases = PhaseForm(lab)
        self.put_below("clip", self.phases)
        self.setFixedWidth(360)
        lab.session.changed.connect(self._show)

    def matters(self, name: str) -> bool:
        """Of augmentations those that samples of this kind can go through, and those that are on nevertheless."""
        return super().matters(name) and (name not in AUGMENTATIONS or offered(name, self._session.project))

    def _show(self) -> None:
        self.show_models((self._session.project.training,))
