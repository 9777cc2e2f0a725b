"""How large dL/dh_t is at each step: equal to what torch's own layers say when they are run step by step."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.base import DATA
from camplab.document.project import Project
from camplab.runs.events import Picture
from camplab.runs.wants import Own, Want
from camplab.training.bench import Bench
from camplab.training.setup import Setup, prepare
from tests.training.recipes import project

KIND = "through_time"
PLACES = 3


def rows(*net) -> Project:
    """A network over the 8 rows of a digit."""
    return project(*net, Dense(out_features=10), epochs=1, data=DATA["digit_rows"]())


def look(setup: Setup, *modules: str, own: Own | None = None, **more: object) -> dict[str, Picture]:
    wants = (Want(KIND, modules, **{"sample": PLACES} | more),)
    found = Bench(setup, "").look({"": wants}, () if own is None else (own,))
    return {event.module: event for event in found if isinstance(event, Picture)}


def by_steps(setup: Setup, name: str) -> list[list[np.ndarray]]:
    """|dL/dh_t| (and of an LSTM |dL/dc_t|) of each layer and direction, each of them run step by step by torch."""
    block = getattr(setup.model, name).layer
    x, y = setup.data.held_out.take(PLACES, 1)
    kind, width = type(block), block.hidden_size
    more = {"nonlinearity": block.nonlinearity} if kind is torch.nn.RNN else {}
    kept: list[list[tuple[torch.Tensor, ...]]] = []
    seen = x
    for layer in range(block.num_layers):
        ends = []
        for end in ("", "_reverse")[: 1 + block.bidirectional]:
            single = kind(seen.shape[-1], width, batch_first=True, **more)
            single.load_state_dict({f"{part}_l0": getattr(block, f"{part}_l{layer}{end}").detach() for part in
                                    ("weight_ih", "weight_hh", "bias_ih", "bias_hh")})  # fmt: skip
            order, state, states = (range(seen.shape[1])[:: -1 if end else 1]), None, {}
            for at in order:
                _, state = single(seen[:, at : at + 1], state)
                states[at] = state if isinstance(state, tuple) else (state,)
            ends.append([states[at] for at in sorted(states)])
        kept += ends
        seen = torch.stack([torch.cat([end[at][0][0] for end in ends], -1) for at in range(seen.shape[1])], 1)
    last = getattr(setup.model, name).output
    tops = kept[-2:] if block.bidirectional else kept[-1:]
    out = seen if last == "all" else torch.cat([end[at][0][0] for end, at in zip(tops, (-1, 0), strict=False)], -1)
    for module in list(setup.model.children())[1:]:
        out = module(out)
    loss = torch.nn.functional.cross_entropy(out, y)
    return [[each.detach().numpy() for each in kind] for kind in zip(*(norms(loss, end) for end in kept), strict=True)]


def norms(loss: torch.Tensor, end: list[tuple[torch.Tensor, ...]]) -> list[torch.Tensor]:
    """|dL/dh_t|, and of an LSTM |dL/dc_t|: c_t is seen by h_t = o_t tanh(c_t), too, which torch's step keeps inside."""
    hidden, *cells = zip(*end, strict=True)

    def gradients(states: tuple[torch.Tensor, ...]) -> list[torch.Tensor]:
        found = torch.autograd.grad(loss, states, retain_graph=True, allow_unused=True)
        return [state * 0 if each is None else each for state, each in zip(states, found, strict=True)]

    back = gradients(hidden)
    both = [back]
    for cell in cells:
        inside = [g * h / c.tanh() * (1 - c.tanh() ** 2) for g, h, c in zip(back, hidden, cell, strict=True)]
        both.append([one + two for one, two in zip(gradients(cell), inside, strict=True)])
    return [torch.stack([each.norm() for each in kind]) for kind in both]


@pytest.mark.parametrize("cell", ["rnn_tanh", "rnn_relu", "gru", "lstm"])
@pytest.mark.parametrize(("layers", "both", "puts_out"), [(1, False, "last"), (2, True, "last"), (2, True, "all")])
def test_it_is_what_torch_says_of_layers_that_are_run_step_by_step(cell, layers, both, puts_out):
    block = Recurrent(cell=cell, hidden=6, layers=layers, bidirectional=both, output=puts_out)
    setup = prepare(rows(block, Flatten()), learns=False)
    (name, *_) = dict(setup.model.named_children())
    found = look(setup, name)[name].values
    expected = np.array(by_steps(setup, name))
    assert found.shape == (2 if cell == "lstm" else 1, layers * (1 + both), 8)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-7)


def test_a_layer_below_another_gets_what_comes_through_it_and_no_weight_gets_a_gradient():
    both = Recurrent(cell="gru", hidden=4, output="all"), Recurrent(cell="gru", hidden=5)
    setup = prepare(rows(*both), learns=False)
    found = look(setup, "gru1", "gru2")
    assert {name: picture.values.shape for name, picture in found.items()} == {"gru1": (1, 1, 8), "gru2": (1, 1, 8)}
    assert all((picture.values > 0).all() for picture in found.values())
    assert all(value.grad is None for value in setup.model.parameters())
    alone = look(setup, "gru1")["gru1"].values
    np.testing.assert_allclose(alone, found["gru1"].values, rtol=1e-4)


def test_where_nothing_comes_back_it_is_zero_and_frozen_layers_are_looked_at_too():
    setup = prepare(rows(Recurrent(cell="gru", hidden=4, frozen=True)), learns=False)
    with torch.no_grad():
        setup.model.fc1.weight.zero_()
    assert (look(setup, "gru1")["gru1"].values == 0).all()


def test_of_a_sample_of_ones_own_it_is_that_of_the_answer():
    setup = prepare(rows(Recurrent(cell="gru", hidden=4)), learns=False)
    values = setup.data.held_out.take(PLACES, 1)[0][0].numpy()
    found = look(setup, "gru1", own=Own("typed", 77, values), sample=77, origin="typed")["gru1"]
    assert found.facts["loss"] < np.log(10), "the loss of the answer that is given is below that of chance"


def test_what_is_no_recurrent_layer_is_left_out():
    setup = prepare(rows(Recurrent(cell="gru", hidden=4)), learns=False)
    assert look(setup, "fc1", "gone") == {}
