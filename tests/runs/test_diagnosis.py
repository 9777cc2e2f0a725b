"""What the gradients say, in one sentence."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.diagnosis import diagnose
from tests.for_each import for_each


def said(first: float, last: float) -> str:
    return str(diagnose(np.full(60, first, np.float32), np.full(60, last, np.float32)).sentence)


@for_each(
    ("first", "last", "sentence"),
    [
        (3e-10, 0.1, "first / last = 3×10⁻⁹: the gradient vanishes on its way back"),
        (1e-5, 0.1, "first / last = 10⁻⁴: the gradient fades on its way back"),
        (0.05, 0.1, "first / last = 0.5: the gradient reaches the first block"),
        (7e3, 1.0, "first / last = 7,000: the gradient explodes on its way back"),
        (
            0.0,
            0.1,
            "first / last = 0: the gradient of the first block is exactly 0, it learns nothing "
            "(units that are never on, or a product too small for a number)",
        ),
        (0.0, 0.0, "The gradient is zero already at the last block: nothing is learned."),
        (np.nan, 0.1, "The gradient is not finite: the numbers have grown too large."),
    ],
)
def test_first_block_against_last(first, last, sentence):
    assert said(first, last) == sentence


def test_a_single_odd_step_does_not_change_the_sentence():
    first = np.full(60, 1.0, np.float32)
    first[-1] = 0
    assert diagnose(first, np.ones(60, np.float32)).ratio == pytest.approx(1)


def test_over_a_frozen_backbone_the_gradient_reaches_what_is_not_frozen():
    half, one = np.full(60, 0.5, np.float32), np.ones(60, np.float32)
    said = diagnose(half, one, frozen_before="layer4")
    assert str(said.sentence) == "first / last = 0.5: the gradient reaches layer4; what is before it is frozen"
    head = diagnose(one, one, frozen_before="fc", alone="fc")
    assert str(head.sentence) == "Only fc learns, and what is before it is frozen: the gradient goes no further."
    assert not head.alarming
    assert str(diagnose(one, one, alone="fc1").sentence) == "Only fc1 learns: there is no way back to compare."
    assert "nothing is learned" in str(diagnose(0 * one, 0 * one, alone="fc1").sentence)
