"""What goes on inside recurrent and attention blocks, on the command line: `camplab look --what`."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.base import DATA
from camplab.document import files
from camplab.document.project import Project
from tests.for_each import for_each


def saved(camplab, *net, title: str = "net") -> str:
    files.save(
        Project(title=title, data=DATA["digit_rows"](), stacks={"net": net}), camplab.folder / f"{title}.camplab"
    )
    return f"{title}.camplab"


def size(file) -> tuple[int, int]:
    with Image.open(file) as picture:
        return picture.size


def test_states_and_gates_of_every_layer_and_direction_follow_the_equations(camplab):
    both = Recurrent(cell="lstm", hidden=5, layers=2, bidirectional=True, name="both")
    said = camplab("look", saved(camplab, both, Dense(out_features=10)), "--what", "recurrent", "--sample", "3",
                   "--json").json  # fmt: skip
    assert said["layers"] == ["layer 1, forward", "layer 1, backward", "layer 2, forward", "layer 2, backward"]
    found = {name: np.array(values) for name, values in said["values"].items()}
    assert {values.shape for values in found.values()} == {(4, 8, 5)}
    h, c, f, i, o, g = (found[name] for name in ("h", "c", "f", "i", "o", "g"))
    np.testing.assert_allclose(o * np.tanh(c), h, atol=1e-6)
    np.testing.assert_allclose((f * np.pad(c, ((0, 0), (1, 0), (0, 0)))[:, :-1] + i * g)[::2], c[::2], atol=1e-6)
    assert (said["module"], said["sample"], said["step"]) == ("both", 3, 0)


def test_the_gradient_through_time_is_told_drawn_and_compared(camplab):
    answer = camplab("look", "lstm_rows", "--what", "gradient-through-time", "--png", "time.png")
    assert "camplab: wrote time.png" in answer.err
    assert "Of 8 steps the one read first gets 1/" in answer.out
    assert size(camplab.folder / "time.png") == (1200, 600)
    said = camplab("look", "lstm_rows", "--what", "gradient-through-time", "--json").json
    h = np.array(said["values"]["h"])
    assert h.shape == np.shape(said["values"]["c"]) == (1, 8)
    assert 1 / h[0, 0] * h[0, -1] > 2
    assert said["loss"] > 0


@pytest.mark.usefixtures("qapp")
def test_attention_is_told_head_by_head_with_what_it_looks_at_and_what_is_masked(camplab):
    said = camplab("look", "swin_style", "--what", "attention", "--block", "stage_1.2.branches.0.1", "--json").json
    weights, masked = np.array(said["weights"]), np.array(said["masked"])
    assert weights.shape == (4, 4, 16, 16)
    np.testing.assert_allclose(weights.sum(-1), 1, atol=1e-5)
    assert masked.shape == (4, 16, 16)
    assert masked[3].any()
    assert not masked[0].any()
    assert (weights.transpose(1, 0, 2, 3)[:, masked] < 1e-30).all()
    assert np.array(said["windows"]).shape == (4, 16)
    text = camplab("look", "vit_patch2", "--what", "attention", "--png", "heads.png")
    assert "looks sharpest" in text.out
    assert size(camplab.folder / "heads.png")[0] > 100
    assert camplab("look", "vit_patch2", "--what", "attention", "--json").json["queries"][:2] == [
        "class token", "row 0, column 0",
    ]  # fmt: skip


@pytest.mark.usefixtures("qapp")
def test_units_over_time_and_numbers_of_all_blocks_are_drawn(camplab):
    for name, what in (("gru_rows", "recurrent"), ("mlp", "gradients"), ("lenet5", "activations")):
        assert f"camplab: wrote {what}.png" in camplab("look", name, "--what", what, "--png", f"{what}.png").err
        with Image.open(camplab.folder / f"{what}.png") as picture:
            assert len(picture.convert("RGB").getcolors(2**24)) > 20


@for_each(("arguments", "sentence"), [
    (("mlp", "--what", "recurrent"), "this network has no block of that kind"),
    (("mlp", "--what", "attention"), "this network has no block of that kind"),
    (("gru_rows", "--what", "gradient-through-time", "--block", "fc1"), "fc1 cannot be asked that; these can: gru1"),
    (("gru_rows", "--what", "recurrent", "--sample", "100000"), "there are 449 such samples, counted from 0"),
])  # fmt: skip
def test_what_cannot_be_is_one_sentence(camplab, arguments, sentence):
    camplab("look", *arguments).says(sentence, status=2)
