"""Settings of a recipe as they are typed: `camplab train FILE --set flip=true`. Reads no run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress

from pydantic import ValidationError

from camplab.assembly.optimization import steps_per_epoch
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.train.options import TrainOptions
from camplab.datasets.base import training_samples
from camplab.document.format.setting_errors import complaints, unknown
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.words import meant
from camplab.runs.fingerprint import fingerprint, length_matters
from camplab.words import say


def with_settings(recipe: Recipe, settings: Iterable[str]) -> Recipe:
    """The recipe with each `name=value` in turn. Raises `Trouble`."""
    for text in settings:
        name, equals, typed = text.partition("=")
        value: object = typed
        with suppress(ValueError):  # then it is a word, such as adam
            value = json.loads(typed)
        if not equals or isinstance(value, list | dict):
            raise unlike(text)
        if name not in Recipe.model_fields:
            raise Trouble(unknown(name, Recipe.model_fields), status=WRONG)
        try:
            recipe = Recipe(**{**dict(recipe), name: meant(Recipe, name, value)})
        except ValidationError as error:
            raise Trouble(*complaints(error, Recipe), status=WRONG) from None
    return recipe


def unlike(given: str) -> Trouble:
    """That this is no setting."""
    return Trouble(say("--set is NAME=VALUE, such as learning_rate=0.01, not {given}", given=given), status=WRONG)


def wished(project: Project, options: TrainOptions) -> Project:
    """The project with the recipe changed as asked. More steps than its epochs hold make it longer."""
    asked = {
        "device": options.device or None,
        "epochs": options.epochs,
        "seed": options.seed,
        "precision": options.precision or None,
    }
    if options.steps is not None:
        samples = training_samples(project.data)
        needed = -(-options.steps // max(steps_per_epoch(samples, project.training.batch_size), 1))
        asked["epochs"] = max(needed, project.training.epochs)
    changes = {name: value for name, value in asked.items() if value is not None}
    recipe = project.training if options.origin else with_settings(project.training, options.settings)
    return project.model_copy(update={"training": recipe.model_copy(update=changes)})


def length_kept(run: Project, project: Project) -> None:
    """Raises `Trouble` where a run cannot become as long as `project`: its schedule was made for another length."""
    n = run.training.epochs
    as_long = project.model_copy(update={"training": project.training.model_copy(update={"epochs": n})})
    if length_matters(run.training) and project.training.epochs != n and fingerprint(as_long) == fingerprint(run):
        raise Trouble(say("the learning rate of this run follows a schedule made for {n} epochs: it goes on, and is "
                          "forked, for as many", n=n), status=WRONG)  # fmt: skip
