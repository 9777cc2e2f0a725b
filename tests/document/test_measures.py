from __future__ import annotations

import pytest

from camplab.document.measures import Drawing, Measure
from camplab.words import say
from tests.for_each import for_each

NORMS = Measure("gradients", say("Gradient norm"), of="block", drawing=Drawing(scale="log"))


def test_a_run_announces_a_measure_with_the_blocks_it_has_a_column_for() -> None:
    announced = NORMS.over(["conv1", "head"])
    assert announced.columns == ("conv1", "head")
    assert NORMS.columns == ()
    assert announced.over(()) == NORMS


@for_each("name", ["", "Loss", "loss of batch", "=1+1", "loss-1", "1st"])
def test_a_name_that_could_not_be_a_key_everywhere_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name of a measure"):
        Measure(name, say("Loss"))
