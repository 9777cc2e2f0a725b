"""What a number of a map is computed from adds up to that number, which is what ran."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.to_sequence import ToSequence
from camplab.runs.events import INPUTS, MAPS, TERMS, Picture
from camplab.runs.inside.terms import Terms
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.setup import prepare
from tests.training.recipes import autoencoder, project

END = Flatten(), Dense(out_features=10)
FIRST = Convolution(out_channels=6, kernel=(3, 5), stride=(1, 2), padding=(1, 2)), Activation(kind="tanh")
STACKS = {
    "convolution": (*FIRST, *END),
    "same, with an even kernel": (Convolution(out_channels=3, kernel=4), *END),
    "groups and dilation": (*FIRST, Convolution(out_channels=4, kernel=3, groups=2, dilation=2, bias=False), *END),
    "depthwise": (*FIRST, Convolution(out_channels=12, kernel=3, groups="depthwise"), *END),
    "pooling": (*FIRST, Pooling(kernel=3, stride=2, padding=1, ceil=True), *END),
    "average": (*FIRST, Pooling(kind="average", kernel=3, stride=2, padding=1, ceil=True), *END),
    "adaptive": (*FIRST, AdaptivePooling(output=3), AdaptivePooling(output=2, kind="max"), *END),
    "sequence": (ToSequence(), Convolution(out_channels=5, kernel=3, stride=2), Pooling(),
                 Pooling(kind="average", kernel=2, stride=1), Dense(out_features=7), *END),
}  # fmt: skip


def bench_of(net, **recipe) -> Bench:
    return Bench(prepare(project(*net, **recipe), learns=False), "")


def look(bench: Bench, *wants: Want) -> dict[str, Picture]:
    found = list(bench.look({"": wants}))
    return {event.kind: event for event in found if isinstance(event, Picture)}


def asked(values: np.ndarray) -> list[int]:
    """The corners, and some in between."""
    return sorted({0, values.size - 1, *np.random.default_rng(1).integers(0, values.size, 12).tolist()})


@pytest.mark.parametrize("name", STACKS)
def test_terms_add_up_to_the_number_that_came_out(name):
    bench = bench_of(STACKS[name])
    seen = 0
    for step in bench._looks._subject.traces.steps():
        maps = look(bench, Want(MAPS, (step.module,), 3))[MAPS].values
        for at in asked(maps):
            picture = look(bench, Want(TERMS, (step.module,), 3, asked=at)).get(TERMS)
            known = step.facts.block.tag in ("convolution", "pooling", "adaptive_pooling", "dense")
            assert (picture is not None) == known, step.module
            if picture is None:
                continue
            terms = Terms.of(picture)
            assert terms.value == maps.reshape(-1)[at], "the number of that place"
            size = np.abs(terms.products).sum() + abs(terms.bias or 0)
            assert abs(terms.sum - terms.value) <= 1e-6 * max(size, 1e-30)
            assert terms.agrees
            seen += 1
    assert seen > 20


def test_the_input_of_a_block_is_what_the_block_before_puts_out():
    bench = bench_of(STACKS["pooling"])
    inputs = look(bench, Want(INPUTS, ("pool1",), 3))[INPUTS]
    before = look(bench, Want(MAPS, ("tanh1",), 3))[MAPS]
    assert (inputs.module, inputs.step) == ("pool1", 0)
    np.testing.assert_array_equal(inputs.values, before.values)


def test_of_a_network_in_bfloat16_it_is_said_that_the_sum_is_another():
    bench = bench_of(STACKS["convolution"], precision="bfloat16")
    maps = look(bench, Want(MAPS, ("conv1",)))[MAPS].values
    at = int(np.abs(maps).argmax())
    terms = Terms.of(look(bench, Want(TERMS, ("conv1",), asked=at))[TERMS])
    assert terms.value == maps.reshape(-1)[at]
    assert not terms.agrees
    assert terms.sum == pytest.approx(terms.value, rel=0.01)
    assert str([*terms.lines()][-1][0]) == "what the network put out"


def test_of_an_autoencoder_each_stack_has_its_terms():
    bench = Bench(prepare(autoencoder(), learns=False), "")
    for module in ("encoder.conv1", "decoder.fc1"):
        assert Terms.of(look(bench, Want(TERMS, (module,), asked=5))[TERMS]).agrees


def test_what_is_not_there_has_no_terms():
    bench = bench_of(STACKS["convolution"])
    for module, at in (("conv1", 10**9), ("conv1", -1), ("tanh1", 0), ("nothing", 0), ("conv1", None)):
        assert look(bench, Want(TERMS, (module,), asked=at)) == {}
