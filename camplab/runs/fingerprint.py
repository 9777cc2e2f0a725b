"""What the numbers of a run follow from, as one value: two projects with the same one train alike. Knows no torch."""

from __future__ import annotations

import hashlib

from camplab.document.format.writing import lay_out, to_raw
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.base import usual
from camplab.document.tree import unwatched


def fingerprint(project: Project) -> str:
    """Of everything that the numbers of a run follow from, so not of title, notes and length."""
    stacks = {name: unwatched(net) for name, net in project.stacks.items()}
    same = {"title": "", "notes": "", "training": _lasting(project.training), "stacks": stacks}
    return hashlib.sha256(_text(project.model_copy(update=same)).encode()).hexdigest()


def length_matters(recipe: Recipe) -> bool:
    """Whether the learning rate of a step follows from how many epochs there are in all."""
    return recipe.schedule not in ("constant", "step", "warm_up")


def _text(project: Project) -> str:
    """As format 1 had it, whatever that could say: runs from then go on."""
    raw = to_raw(project)
    if project.task == usual(project.data):
        del raw["task"]
    return lay_out({**raw, "format": 1}) + "\n"


def _lasting(recipe: Recipe) -> Recipe:
    """Only a schedule makes the length of a run matter to its steps; the device may be another one."""
    free = {"device": "auto"} | ({} if length_matters(recipe) else {"epochs": 1})
    return recipe.model_copy(update=free)
