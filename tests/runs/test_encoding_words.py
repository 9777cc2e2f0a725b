"""A sentence says the same on the other side of the pipe, whatever stands in it."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np

from camplab.blocks.shape import image
from camplab.runs.encoding import decoder, encode
from camplab.runs.events import Fault
from camplab.words import Own, Sentence, say
from tests.for_each import for_each

VALUES = ["text", Own("mine"), 1, 1.5, np.float32(0.5), np.int64(3), Path("a/b"), OSError("no"), image(1, 8, 8),
          say("inner {x}", x=image(3, 4, 4)), Fraction(1, 2), None, Sentence("done")]  # fmt: skip


@for_each("value", VALUES)
def test_a_sentence_arrives_as_it_was_said(value):
    said = say("{block}: {why}", block=Own("fc1"), why=say("here comes {value}", value=value))
    arrived = decoder(Fault)(encode(Fault("bad_project", said, advice=(said,))))
    assert str(arrived.sentence) == str(arrived.advice[0]) == str(said)
