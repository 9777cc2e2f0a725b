"""Settings of a recipe as they are typed: `camplab train FILE --set flip=true`. Knows no run."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress

from pydantic import ValidationError

from camplab.cli.errors import WRONG, Trouble
from camplab.document.format.setting_errors import complaints, unknown
from camplab.document.recipe import Recipe
from camplab.document.settings.words import meant
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
