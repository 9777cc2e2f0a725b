"""Which augmentations the samples of a project can go through, and why another cannot be. Knows no torch."""

from __future__ import annotations

from collections.abc import Mapping

from camplab.document.project import Project
from camplab.document.recipe import (
    AUGMENTATIONS,
    NUMBERS,
    PICTURES,
    PICTURES_AND_SEQUENCES,
    Augmentation,
)
from camplab.document.settings.kinds import extras
from camplab.document.settings.words import value_word
from camplab.words import Sentence, say

_FOR = {
    PICTURES: say("pictures"),
    PICTURES_AND_SEQUENCES: say("pictures and sequences"),
    NUMBERS: say("pictures, sequences and rows of numbers"),
}
_ARE: Mapping[str, Sentence] = {
    "image": say("pictures"), "sequence": say("sequences"), "vector": say("rows of numbers"), "tokens": say("tokens"),
}  # fmt: skip
MOVING = ("flip", "shift", "rotation", "zoom")
"""Those after which a thing is elsewhere in the sample."""
SIZED = ("shift", "cutout")
"""Those that have to be smaller than the sample."""


def switched_on(recipe: Augmentation) -> tuple[str, ...]:
    """The names of those that a batch goes through, in their order."""
    return tuple(name for name in AUGMENTATIONS if getattr(recipe, name))


def fits(name: str, project: Project) -> bool:
    """Whether samples of this kind can go through it, and their answers with them, whatever its value."""
    return _why_not(name, project) is None


def offered(name: str, project: Project) -> bool:
    """Whether it is a setting that matters: one that fits, or one that is on and should not be."""
    return fits(name, project) or bool(getattr(project.training, name))


def refused(project: Project) -> Sentence | None:
    """Why the augmentations of the recipe cannot be applied to the samples of the project; None when they can."""
    found = (_why(name, project) for name in switched_on(project.training))
    return next(filter(None, found), None)


def augmentation_words(project: Project) -> Sentence:
    """What a batch goes through, or that nothing is done to it, or why it cannot be."""
    why, on = refused(project), switched_on(project.training)
    if why is not None:
        return why
    if not on:
        return say("No augmentation is switched on: the recipe, beside Train, has those for these samples at its end.")
    each = [say("{what} {value}", what=Sentence(Augmentation.model_fields[name].title or name),
                value=value_word(Augmentation, name, getattr(project.training, name))) for name in on]  # fmt: skip
    said = each[0]
    for more in each[1:]:
        said = say("{first}, {more}", first=said, more=more)
    return say(
        "Every batch is changed before it is learned from: {how}. Validation sees samples as they are.", how=said
    )


def _why(name: str, project: Project) -> Sentence | None:
    return _why_not(name, project) or _too_large(name, project)


def _why_not(name: str, project: Project) -> Sentence | None:
    title, x = Sentence(Augmentation.model_fields[name].title or name), project.x
    moves_along = len(project.data.positions) == 2  # as `camplab.nn.augmentation` has it
    if project.task.answers == "positions" and name in MOVING and not moves_along:
        return say("{what} moves samples, and their answers stand at positions that would stay: switch it off in the "
                   "recipe", what=title)  # fmt: skip
    if name == "shift" and _goes_on(project):
        return say("{what} moves a part of a time series, and what comes next would not go on from it: switch it off "
                   "in the recipe", what=title)  # fmt: skip
    if x.kind not in _kinds(name):
        return say("{what} is for {fit}, and the samples here are {kind}: switch it off in the recipe",
                   what=title, fit=_FOR[_kinds(name)], kind=_ARE.get(x.kind, say("tokens")))  # fmt: skip
    if name == "mixup" and not _blends(project):
        return say("Mixup blends answers, and those of {task} cannot be: switch it off in the recipe",
                   task=Sentence(project.task.title))  # fmt: skip
    return None


def _too_large(name: str, project: Project) -> Sentence | None:
    room = min(project.x.spatial, default=1)
    if name in SIZED and getattr(project.training, name) >= room:
        title = Sentence(Augmentation.model_fields[name].title or name)
        return say("{what} must be less than {room}, the size of a sample", what=title, room=room)
    return None


def _goes_on(project: Project) -> bool:
    """Whether the answer is what follows a sample in time."""
    return "forecasting" in project.data.tasks and project.task.tag in ("forecasting", "regression")


def _blends(project: Project) -> bool:
    """Whether answers can be blended: classes with their shares, numbers, or samples that are their own answers."""
    return project.task.tag in ("classification", "regression") or project.task.answers in ("samples", "made")


def _kinds(name: str) -> tuple[str, ...]:
    return tuple(extras(Augmentation.model_fields[name])["of"])
