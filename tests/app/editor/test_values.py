"""Setting values as text and back; the next value up or down; formulas as readable text."""

from __future__ import annotations

import pytest

from camplab.app.editor.forms import ELSEWHERE
from camplab.app.editor.formulas import formula, readable
from camplab.app.editor.numbers import short
from camplab.app.editor.values import from_text, kind_of, stepped, to_text
from camplab.blocks import catalogue
from camplab.blocks.base import REGISTRY

catalogue.complete()


def kind(tag: str, name: str):
    return kind_of(REGISTRY[tag].model_fields[name])


@pytest.mark.parametrize(
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
        ("dense", "out_features", "a", "a"),
        ("dense", "out_features", "", ""),
        ("dropout", "p", "0,5", 0.5),
        ("dropout", "p", "1e-3", 0.001),
        ("select_step", "step", "−1", -1),
    ],
)
def test_text_stands_for_a_value(tag: str, name: str, text: str, value: object) -> None:
    assert from_text(text, kind(tag, name)) == value


@pytest.mark.parametrize("tag", list(REGISTRY))
def test_every_default_is_written_and_read_back(tag: str) -> None:
    for name, info in REGISTRY[tag].model_fields.items():
        found = kind_of(info)
        if found.editor == "number" and name not in ELSEWHERE:
            assert from_text(to_text(info.default), found) == info.default, name


@pytest.mark.parametrize(
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
    ],
)
def test_a_step_up_or_down_stays_within_bounds(tag, name, value, by, after) -> None:
    assert stepped(value, by, kind(tag, name)) == pytest.approx(after)


def test_counts_are_exact_up_to_a_million() -> None:
    assert [short(n) for n in (0, 4640, 999_999, 1_180_000, 61_100_840, 10**12)] == [
        "0", "4,640", "999,999", "1.18 M", "61.1 M", "1 T",
    ]  # fmt: skip


def test_formulas_become_readable() -> None:
    assert formula(r"y = xW^T + b") == "<i>y</i> = <i>x</i><i>W</i><sup><i>T</i></sup> + <i>b</i>"
    assert "(<i>n</i> + 2<i>p</i>) / <i>s</i>" in formula(r"\frac{n + 2p}{s}")
    assert readable("cost $5$ and **bold**") == "cost 5 and **bold**"


@pytest.mark.parametrize("tag", list(REGISTRY))
def test_no_latex_is_left_in_any_help_page(tag: str) -> None:
    assert "\\" not in readable(REGISTRY[tag].help)
