"""What a language model writes: drawn from its own answers, the same for the same seed, and nobody is disturbed."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.datasets.sequences.markov_text import MarkovText
from camplab.runs.events import WRITING, Picture
from camplab.runs.wants import Own, Want
from camplab.runs.why.writing import LIKELIEST, MOST, Prompt, Written, encoded, read_writing
from camplab.training.bench import Bench
from camplab.training.control import Control
from camplab.training.setup import prepare
from tests.training.recipes import column, language_model, mlp, run

WANT = Want(WRITING, origin="prompt")


@pytest.fixture(scope="module")
def setup():
    return prepare(language_model(), learns=False)


def written(setup, *symbols, **how) -> Written:
    own = Own("prompt", 0, Prompt(symbols, **how).numbers)
    (picture,) = (each for each in Bench(setup, "").look({"": (WANT,)}, (own,)) if isinstance(each, Picture))
    return Written(picture.values, int(picture.facts["prompt"]))


def answers(setup, symbols) -> torch.Tensor:
    """By hand, of a prefix as long as the window."""
    setup.model.eval()
    with torch.no_grad():
        return setup.output(torch.tensor([symbols]))[0, -1].softmax(-1)


def test_each_symbol_is_drawn_from_what_the_network_answers_to_those_before_it(setup):
    symbols = list(range(1, 13))  # as long as the window
    found = written(setup, *symbols, count=3, seed=4)
    assert found.rows[:12, 0].tolist() == symbols
    assert np.isnan(found.rows[0, 1])
    for place in (12, 13, 14):
        shares = answers(setup, found.rows[place - 12 : place, 0].astype(int).tolist())
        assert found.rows[place, 1] == pytest.approx(float(shares[int(found.rows[place, 0])]), rel=1e-5)
        assert found.likeliest(place)[0] == (int(shares.argmax()), pytest.approx(float(shares.max()), rel=1e-5))
    assert len(found.likeliest(12)) == LIKELIEST
    assert found.likeliest(0) == []


def test_a_prompt_that_is_shorter_than_the_window_is_read_as_if_nothing_came_after_it(setup):
    whole = written(setup, *range(1, 13), count=0)
    short = written(setup, *range(1, 5), count=0)
    assert np.allclose(short.rows[1:4, 1], whole.rows[1:4, 1], rtol=1e-5)


def test_the_same_seed_writes_the_same_and_a_temperature_of_0_always_the_likeliest(setup):
    first, again, other = (written(setup, 3, 5, seed=seed).rows[:, 0].tolist() for seed in (1, 1, 2))
    assert first == again != other
    cold = written(setup, 3, 5, temperature=0.0, seed=1, count=5)
    assert (cold.rows[2:, 1] == 1).all()
    assert cold.rows[:, 0].tolist() == written(setup, 3, 5, temperature=0.0, seed=9, count=5).rows[:, 0].tolist()
    hot, warm = (written(setup, 3, 5, temperature=heat, count=1).likeliest(2)[0][1] for heat in (5.0, 0.5))
    assert 1 / setup.project.data.outputs < hot < warm


@pytest.mark.parametrize("numbers", [[], [np.nan], [1e9, -5, np.inf, 1e9, -3, np.nan], [1, 0, 5, 9999]])
def test_numbers_that_are_no_prompt_do_no_harm(setup, numbers):
    prompt = Prompt.of(np.array(numbers, np.float32))
    assert 0 <= prompt.temperature <= 5
    assert 0 <= prompt.count <= MOST
    list(Bench(setup, "").look({"": (WANT,)}, (Own("prompt", 0, np.array(numbers, np.float32)),)))


def test_another_task_writes_nothing():
    bench = Bench(prepare(mlp(), learns=False), "")
    assert not list(bench.look({"": (WANT,)}, (Own("prompt", 0, Prompt((1,)).numbers),)))


def test_who_watches_what_it_writes_changes_no_weight():
    control = Control()
    control.want({"": (WANT,)}, (Own("prompt", 0, Prompt((1, 2)).numbers),))
    watched, alone = run(language_model(), control), run(language_model())
    assert any(isinstance(event, Picture) and event.kind == WRITING for event in watched)
    assert column(watched, "loss").tolist() == column(alone, "loss").tolist()


def test_a_text_is_read_as_symbols_and_the_loss_as_a_perplexity(setup):
    data = setup.project.data
    assert Written(np.array([[each] for each in encoded("산에는 꽃", data)], float), 3).text(data) == ("산에는", " 꽃")
    assert encoded("", data) == encoded("Q", data) == (0,)
    assert "a perplexity of 7.389" in str(read_writing(2.0, data))
    assert "The best that can be is the entropy, 0.7953." in str(read_writing(2.0, MarkovText()))
