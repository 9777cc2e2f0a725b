"""Watching changes nothing where two classes are told apart by one number, labels, masks or neighbours are learned."""

from __future__ import annotations

import pytest

from tests.training.probes.test_undisturbed import the_same
from tests.training.vision import binary, labels, masks, places

pytestmark = [pytest.mark.usefixtures("toy_probes", "no_limit"), pytest.mark.long]
"""Five steps of each of them are tried in every run, in `test_every_task`."""


@pytest.mark.parametrize("make", [binary, labels, masks, places])
def test_watched_steps_are_those_of_an_unwatched_run(make):
    the_same(make(epochs=4), 8)
