"""Setting values as text and back; the next value up or down."""

from __future__ import annotations

from typing import get_args

import pytest

from camplab.app.editor.inspector.settings import ELSEWHERE
from camplab.app.forms import choices
from camplab.app.forms.values import from_text, stepped
from camplab.blocks.base import REGISTRY
from camplab.datasets.base import DATA
from camplab.document.optimizers import OPTIMIZERS, Optimizer
from camplab.document.precisions import PRECISIONS, Precision
from camplab.document.recipe import OfPhase, Recipe
from camplab.document.schedules import SCHEDULES, Schedule
from camplab.document.settings.kinds import extras, kind_of
from camplab.document.settings.words import number_text
from camplab.document.tasks.base import TASKS
from tests.for_each import for_each

MODELS = {**REGISTRY, **DATA, **TASKS, "recipe": Recipe, "phase": OfPhase}

NEEDED = {"phase": {"phase": "generator"}}
"""Settings without which there is none of them."""


def kind(tag: str, name: str):
    return kind_of(MODELS[tag].model_fields[name])


@for_each(
    ("tag", "name", "text", "value"),
    [
        ("convolution", "kernel", "3", 3),
        ("convolution", "kernel", "3×5", (3, 5)),
        ("convolution", "kernel", "3, 5", (3, 5)),
        ("convolution", "kernel", "3 x 5", (3, 5)),
        ("convolution", "padding", "same", "same"),
        ("convolution", "padding", "Same", "same"),
        ("pooling", "stride", "", None),
        ("dense", "out_features", "1,000", 1000),
        ("dense", "out_features", "1 000,000", 1000000),
        ("dense", "out_features", "1,5", "1,5"),
        ("dense", "out_features", "12 8", "12 8"),
        ("dense", "out_features", "a", "a"),
        ("dense", "out_features", "", ""),
        ("dropout", "p", "0,5", 0.5),
        ("dropout", "p", "1e-3", 0.001),
        ("select_step", "step", "−1", -1),
        ("recipe", "clip", "", None),
        ("recipe", "learning_rate", "3e-4", 3e-4),
        ("recipe", "learning_rate", "0.1 5", "0.1 5"),
        ("recipe", "learning_rate", "", ""),
    ],
)
def test_text_stands_for_a_value(tag: str, name: str, text: str, value: object) -> None:
    assert from_text(text, kind(tag, name)) == value


@for_each("tag", list(MODELS))
def test_every_default_is_written_and_read_back(tag: str) -> None:
    for name, info in MODELS[tag].model_fields.items():
        found = kind_of(info)
        if found.editor == "number" and name not in ELSEWHERE and not extras(info).get("apart"):
            assert from_text(number_text(info.default), found) == info.default, name


@for_each(
    ("tag", "name", "value", "by", "after"),
    [
        ("dense", "out_features", 64, 1, 65),
        ("dense", "out_features", 1, -1, 1),
        ("convolution", "kernel", (3, 5), 1, (4, 6)),
        ("convolution", "padding", "same", 1, 0),
        ("pooling", "stride", None, 1, 1),
        ("dropout", "p", 0.5, 1, 0.55),
        ("batch_norm", "eps", 1e-5, 1, 2e-5),
        ("batch_norm", "eps", 1e-5, -1, 5e-6),
        ("recipe", "learning_rate", 0.001, 1, 0.002),
        ("recipe", "learning_rate", 0.002, 1, 0.005),
        ("recipe", "learning_rate", 0.005, 1, 0.01),
        ("recipe", "learning_rate", 0.001, -1, 0.0005),
        ("recipe", "learning_rate", 0.00034, -1, 0.0002),
        ("recipe", "learning_rate", 0.001, 3, 0.01),
        ("recipe", "learning_rate", 100.0, 1, 100.0),
        ("recipe", "weight_decay", 0.0, 1, 1e-5),
        ("recipe", "weight_decay", 0.0, -1, 0.0),
        ("recipe", "clip", None, 1, 1.0),
        ("recipe", "clip", 1.0, -1, 0.5),
        ("phase", "momentum", None, 1, 0.5),
        ("recipe", "momentum", 0.9, 1, 0.95),
        ("recipe", "momentum", 0.95, 1, 0.95),
        ("digits", "validation", 0.25, 1, 0.3),
        ("two_moons", "noise", 0.15, -1, 0.1),
    ],
)
def test_a_step_up_or_down_stays_within_bounds(tag, name, value, by, after) -> None:
    assert stepped(value, by, kind(tag, name)) == pytest.approx(after)


@for_each("tag", list(MODELS))
def test_a_step_leads_to_a_value_that_can_be(tag: str) -> None:
    for name, info in MODELS[tag].model_fields.items():
        found = kind_of(info)
        if found.editor == "number" and name not in ELSEWHERE and not extras(info).get("apart"):
            for by in (1, -1, 10, -10):
                after = stepped(info.default, by, found)
                assert getattr(MODELS[tag](**NEEDED.get(tag, {}), **{name: after}), name) is not None, (name, by)


@for_each("tag", list(MODELS))
def test_every_choice_has_a_word_and_every_word_a_choice(tag: str) -> None:
    for name, info in MODELS[tag].model_fields.items():
        found = kind_of(info)
        written = {value for value in found.choices if isinstance(value, str) and len(value) > 1}
        assert written <= found.words.keys() <= set(found.choices) or extras(info).get("apart"), name


def test_words_stand_where_choices_do() -> None:
    assert choices.setting_word(REGISTRY["pooling"], "kind", "max") == "Largest"
    assert choices.setting_word(REGISTRY["convolution"](), "padding", "same") == "same"
    assert choices.setting_word(REGISTRY["inception_v3"], "form", "A") == "A"
    assert str(kind_of(MODELS["recipe"].model_fields["clip"]).empty) == "off"
    assert str(kind_of(REGISTRY["pooling"].model_fields["stride"]).empty) == "automatic"


@for_each(("table", "names"), [(OPTIMIZERS, Optimizer), (SCHEDULES, Schedule), (PRECISIONS, Precision)])
def test_what_files_may_say_is_what_the_table_has(table, names) -> None:
    assert get_args(get_args(names)[0]) == tuple(table)
