"""`camplab look --what maps`: the numbers of the panel Feature maps, without a window."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from tests.for_each import for_each


@pytest.fixture(autouse=True)
def _own_home(camplab, monkeypatch):
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))


def test_a_number_is_written_out_as_the_sum_that_it_is(camplab):
    said = camplab("look", "lenet5", "--what", "maps", "--block", "c3", "--at", "3,1,2", "--json").json
    at, values = said["at"], np.array(said["values"])
    assert values.shape == (16, 4, 4)
    assert at["value"] == values[3, 1, 2]
    seen, weights = np.array(at["seen"]), np.array(at["weights"])
    assert seen.shape == weights.shape == (6, 3, 3)
    assert (seen * weights).sum() + at["bias"] == pytest.approx(at["value"], abs=1e-6)
    assert at["sees"] == "rows 0 to 6, columns 1 to 7"
    before = np.array(camplab("look", "lenet5", "--what", "maps", "--block", "s2", "--json").json["values"])
    np.testing.assert_array_equal(seen, before[:, 0:3, 1:4])


def test_in_words_nothing_that_is_left_out_is_missing_from_the_sum(camplab):
    shown = camplab("look", "lenet5", "--block", "c3", "--at", "3,1,2").out.splitlines()
    end = [line.split() for line in shown if line.startswith(("sum over", "all other", "bias"))]
    total = float(next(line for line in shown if line.startswith("sum ") and "over" not in line).split()[-1])
    assert sum(float(words[-1]) for words in end) == pytest.approx(total, abs=5e-4)
    assert any(line.startswith("all other channels (1)") for line in shown)


def test_of_a_pooling_it_says_which_cell_is_kept(camplab):
    at = camplab("look", "small_cnn", "--block", "pool1", "--at", "0,1,1", "--json").json["at"]
    assert at["weights"] is None
    assert max(map(max, at["seen"][0])) == at["sum"] == at["value"]


@pytest.mark.usefixtures("qapp")
def test_a_place_is_compared_with_any_other_and_changed_cells_are_tinted(camplab):
    told = camplab("look", "small_cnn", "--block", "relu1", "--against", "input", "--json").json
    before, after = np.array(told["against"]["values"]), np.array(told["values"])
    np.testing.assert_array_equal(after, np.maximum(before, 0))
    assert told["against"]["changed"] == (before < 0).sum() > 0
    assert "and all of them to 0" in told["says"][1]
    for more, file in (((), "plain.png"), (("--against", "input"), "tinted.png")):
        camplab("look", "small_cnn", "--what", "maps", "--block", "relu1", *more, "--png", file).says("wrote", status=0)
    plain, tinted = (np.asarray(Image.open(camplab.folder / name)) for name in ("plain.png", "tinted.png"))
    assert plain.shape == tinted.shape
    assert (plain != tinted).any()
    other = camplab("look", "small_cnn", "--block", "relu1", "--against", "conv1", "--json").json["against"]
    assert (other["module"], other["what"]) == ("conv1", "maps")


@for_each(
    ("given", "said"),
    [
        (("--block", "c3", "--at", "16,0,0"), "there is no place 16,0,0 in 16×4×4"),
        (("--block", "c3", "--at", "1"), "there is no place 1 in 16×4×4"),
        (("--at", "here"), "--at is a place such as"),
        (("--against", "C3"), "there is no block C3; did you mean c3? There are c1"),
        (("--what", "maps", "--block", "zzzz"), "there is no block zzzz; there are c1"),
    ],
)
def test_what_cannot_be_looked_at_is_one_sentence(camplab, given, said):
    camplab("look", "lenet5", *given).says(said, status=2)
