"""Early stopping: a run ends once so many epochs in a row were no better, with the weights of the best epoch.

L. Prechelt, "Early Stopping - But When?", in Neural Networks: Tricks of the Trade, 1998: class UP with strips of one
epoch. The optimizer and everything else stays as it is then. Knows no loop.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, nn

from camplab.document.measures import Measure, watched
from camplab.document.project import Project
from camplab.runs.best import Best, better
from camplab.runs.events import Epoch, StoppedEarly

WEIGHTS = "best."
"""What the tensors of the best epoch are called in a checkpoint, before their names in the network."""


@dataclass
class EarlyStopping:
    """Of one run: the best epoch since it has been switched on, and how many came after it. As it begins, none did."""

    best: Best | None = None
    waited: int = 0
    """Epochs in a row that were no better."""
    over: bool = False
    """Whether the run has ended by it: the network has the weights of the best epoch."""
    weights: dict[str, Tensor] = field(default_factory=dict)
    """The state_dict of the best epoch."""

    def judge(self, project: Project, model: nn.Module, ended: Epoch) -> StoppedEarly | None:
        """An epoch has ended. What is to be said where the run ends with it; `model` has the weights of the best."""
        patience, measure = project.training.patience, measure_of(project)
        if patience is None or measure is None:
            self.best, self.waited, self.weights = None, 0, {}
            return None
        before, self.best = self.best, better(measure, self.best, ended)
        if self.best is not before:
            self.waited, self.weights = 0, {name: value.clone() for name, value in model.state_dict().items()}
            return None
        self.waited += 1
        if self.waited < patience:
            return None
        self.over = True
        if self.weights:
            model.load_state_dict(self.weights)
        return StoppedEarly(ended.step, ended.epoch, self.best.epoch if self.best else 0)

    def turn(self, patience: int | None) -> None:
        """The run goes on with another patience, also where it was over with the one before."""
        self.over = self.over and patience is not None and self.waited >= patience

    # -- in a checkpoint ------------------------------------------------------------------------

    def facts(self) -> dict[str, Any]:
        """What a run goes on from, but the weights; {} while there is nothing."""
        if self.best is None and not self.waited:
            return {}
        best = {} if self.best is None else {"epoch": self.best.epoch, "value": self.best.value}
        return {"stopping": {**best, "waited": self.waited, "over": self.over}}

    def tensors(self) -> dict[str, Tensor]:
        """The weights under names of their own, on the CPU."""
        return {f"{WEIGHTS}{name}": value.cpu().contiguous() for name, value in self.weights.items()}

    def put(self, project: Project, model: nn.Module, facts: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
        """Stand where a checkpoint was. Raises KeyError, TypeError, ValueError for what cannot be."""
        kept, measure = dict(facts.get("stopping", {})), measure_of(project)
        waited, over = kept.get("waited", 0), kept.get("over", False)
        if type(waited) is not int or waited < 0 or type(over) is not bool:
            raise ValueError(f"{waited} epochs without a better one")
        self.waited, self.over, self.best, self.weights = waited, over, None, {}
        if "epoch" in kept and measure is not None:
            self.best = _best(measure, kept["epoch"], kept["value"])
            self.weights = {name: tensors[f"{WEIGHTS}{name}"] for name in model.state_dict()}


def measure_of(project: Project) -> Measure | None:
    """What says whether an epoch is better than another."""
    return watched(project.task.measured(project.data), project.training.stops_by == "loss")


def _best(measure: Measure, epoch: object, value: object) -> Best:
    if type(epoch) is not int or epoch < 1 or type(value) not in (int, float) or not math.isfinite(float(str(value))):
        raise ValueError(f"epoch {epoch} with {value}")
    return Best(measure, epoch, float(str(value)))
