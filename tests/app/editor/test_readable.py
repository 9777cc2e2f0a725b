"""Formulas as the learner reads them."""

from __future__ import annotations

from camplab.blocks.base import REGISTRY
from camplab.manual.formulas import formula, readable
from tests.for_each import for_each


def test_formulas_become_readable() -> None:
    assert formula(r"y = xW^T + b") == "<i>y</i> = <i>x</i><i>W</i><sup><i>T</i></sup> + <i>b</i>"
    assert "(<i>n</i> + 2<i>p</i>) / <i>s</i>" in formula(r"\frac{n + 2p}{s}")
    assert readable("cost $5$ and **bold**") == "cost 5 and **bold**"


@for_each("tag", list(REGISTRY))
def test_no_latex_is_left_in_any_help_page(tag: str) -> None:
    assert "\\" not in readable(REGISTRY[tag].help)
