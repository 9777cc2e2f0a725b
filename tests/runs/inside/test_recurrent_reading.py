"""What states, gates and the gradient through time say in their own numbers."""

from __future__ import annotations

import numpy as np

from camplab.blocks.recurrent import Recurrent
from camplab.document.places import Places
from camplab.document.presets.catalogue import find
from camplab.runs.events import Picture
from camplab.runs.inside import recurrent as r
from tests.for_each import for_each

LSTM, GRU = Recurrent(cell="lstm"), Recurrent(cell="gru")
BOTH = Recurrent(cell="gru", bidirectional=True, layers=2)


def through(*norms: float) -> Picture:
    return Picture(0, "through_time", "", 0, np.array(norms)[None, None])


def test_what_can_be_drawn_follows_from_the_cell():
    assert [each.id for each in r.quantities(LSTM)] == ["h", "c", "f", "i", "o", "g"]
    assert [each.id for each in r.quantities(GRU)] == ["h", "r", "z", "n"]
    assert [each.id for each in r.quantities(Recurrent(cell="rnn_relu"))] == ["h"]
    assert r.wanted(LSTM) == ("hidden", "cell", "gates", "through_time")
    assert [str(end) for end in r.ends(BOTH)] == [
        "layer 1, forward", "layer 1, backward", "layer 2, forward", "layer 2, backward",
    ]  # fmt: skip
    assert len(r.recurrents(Places(find("gru_rows").project()))) == 1


def test_each_gate_is_the_one_that_the_views_call_so():
    parts = {part: at for at, part in enumerate(LSTM.views()[2].parts)}
    named = {"f": "forget", "i": "input", "o": "output", "g": "candidate"}
    assert {each.id: each.part for each in r.LSTM} == {key: parts[name] for key, name in named.items()}
    parts = {part: at for at, part in enumerate(GRU.views()[1].parts)}
    assert {each.id: each.part for each in r.GRU} == {
        "r": parts["reset"],
        "z": parts["update"],
        "n": parts["candidate"],
    }


@for_each(("norms", "said"), [
    ((1.0, 10.0, 3400.0), "Of 3 steps the one read first gets 1/3,400 of the |dL/dh| that the one read last gets."),
    ((12528.0, 10.0, 1.0), "Of 3 steps the one read first gets 12,528 times the |dL/dh| that the one read last gets."),
    ((0.9, 5.0, 1.0),
     "Of 3 steps the one read first gets 0.90 times the |dL/dh| of the one read last: nearly as much."),
    ((0.0, 0.0, 1.0), "Of 3 steps the first 2 get no gradient at all."),
    ((0.0, 0.0, 0.0), "No gradient arrives at this layer: the loss of this sample does not depend on it."),
    ((np.inf, 1e30, 1.0), "The gradient is not finite any more 2 steps before the end: it explodes through time."),
])  # fmt: skip
def test_the_gradient_is_read_from_the_step_read_last_to_the_one_read_first(norms, said):
    assert str(r.read_gradient(GRU, through(*norms), 0)) == said


def test_a_layer_that_reads_from_the_end_read_the_last_step_first():
    picture = Picture(0, "through_time", "", 0, np.array([[[1.0, 2.0, 9.0], [8.0, 2.0, 1.0]]]))
    block = Recurrent(cell="gru", bidirectional=True)
    assert "1/9.0 of" in str(r.read_gradient(block, picture, 0))
    assert "1/8.0 of" in str(r.read_gradient(block, picture, 1))


def test_the_forget_gates_leave_their_product():
    gates = np.full((1, 10, 2), 0.5)
    gates[..., 1] = 0.9
    said = str(r.read(LSTM, r.LSTM[0], gates, 0))
    assert said == (
        "The forget gates are 0.700 on average: over all 10 steps they leave 9.8×10⁻⁴ to 0.35 of what a cell held."
    )


def test_an_open_gate_and_a_full_state_are_shares():
    gate = np.array([0.95, 0.99, 0.5, 0.02]).reshape(1, 4, 1)
    assert "50 % of its numbers are above 0.9 (open), 25 % below 0.1" in str(r.read(GRU, r.GRU[1], gate, 0))
    assert "25 % of its numbers beyond ±0.9" in str(r.read(GRU, r.STATE, gate - 0.05, 0))
    assert "0.990 at most" in str(r.read(Recurrent(cell="rnn_relu"), r.STATE, gate, 0))
    assert "NaN" in str(r.read(GRU, r.STATE, gate * np.nan, 0))


def test_the_table_has_a_row_for_each_number():
    picture = Picture(0, "gates", "", 0, np.arange(24.0).reshape(3, 1, 4, 2))
    assert r.heads(r.GRU[1]) == ("layer", "step", "unit", "value")
    assert [*r.rows(r.GRU[1], picture)][3] == (0, 1, 1, 11.0)
    assert [*r.rows(r.GRADIENT, through(1.0, 2.0))][1] == (0, 0, 1, 2.0)
