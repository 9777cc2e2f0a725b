"""One sample goes through a network on the command line: `camplab look`. What is printed is what the network makes."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import save_file

from camplab.assembly.preview import preview
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.document import files
from camplab.document.project import Project
from camplab.runs.folder import RunFolder
from camplab.training import checkpoint
from tests.for_each import for_each

BLOCKS = (Flatten(), Dense(name="first", out_features=4), Dense(name="last", out_features=10))


@pytest.fixture
def trained(camplab, monkeypatch):
    """A run of a network without curves, so that its numbers can be worked out here; its folder."""
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    project = Project(title="Lines").with_net(BLOCKS)
    training = project.training.model_copy(update={"epochs": 1, "batch_size": 256, "device": "cpu"})
    files.save(project.model_copy(update={"training": training}), camplab.folder / "p.camplab")
    camplab("train", "p.camplab", "--run", camplab.folder / "run")
    return RunFolder(camplab.folder / "run")


def weights_of(run: RunFolder) -> dict[str, np.ndarray]:
    """Of its last checkpoint."""
    return {name: value.numpy() for name, value in checkpoint.weights(run.path).items()}


def worked_out(weights, sample: int) -> tuple[np.ndarray, np.ndarray]:
    """What comes out of the first dense block, and the shares of the classes."""
    shown = preview(Digits())(sample, 1, False)
    mean, std = (np.array(numbers, np.float32) for numbers in (shown.mean, shown.std))
    x = ((shown.values[0] - mean) / std).reshape(-1)
    first = weights["first.weight"] @ x + weights["first.bias"]
    last = weights["last.weight"] @ first + weights["last.bias"]
    return first, np.exp(last - last.max()) / np.exp(last - last.max()).sum()


def test_what_comes_out_of_every_block_is_told_in_numbers(camplab, trained):
    said = camplab("look", trained.path, "--sample", "3", "--json").json
    first, shares = worked_out(weights_of(trained), 3)
    np.testing.assert_allclose(said["answer"], shares, rtol=1e-4)
    assert said["sample"] == {"origin": "validation", "number": 3, "target": said["sample"]["target"]}
    assert said["step"] == 6
    assert [(block["module"], block["shape"]) for block in said["blocks"]] == [
        ("flatten1", [64]), ("first", [4]), ("last", [10]),
    ]  # fmt: skip
    assert said["blocks"][1]["mean"] == pytest.approx(first.mean(), rel=1e-4)
    one = camplab("look", trained.path, "--sample", "3", "--block", "first", "--json").json["blocks"]
    np.testing.assert_allclose(one[0]["values"], first, rtol=1e-4)


def test_people_read_the_sample_the_answer_and_a_line_for_each_block(camplab, trained):
    out = camplab("look", trained.path).out
    first, shares = worked_out(weights_of(trained), 0)
    best = int(np.argmax(shares))
    assert f"Answer    {best} ({100 * shares[best]:.1f} %), " in out
    assert "Network   after 6 steps" in out
    assert "Sample    validation sample 0" in out
    assert f"{first.min():.4g}"[:5] in out


def test_a_project_is_looked_at_as_it_begins_and_with_weights_from_a_file(camplab, trained):
    assert "Network   as it begins" in camplab("look", "p.camplab").out
    weights = {name: np.zeros_like(value) for name, value in weights_of(trained).items()}
    save_file(weights, camplab.folder / "zeros.safetensors")
    assert (
        "Network   with the weights in zeros.safetensors"
        in camplab("look", "p.camplab", "--weights", "zeros.safetensors").out
    )
    said = camplab("look", "p.camplab", "--weights", "zeros.safetensors", "--json").json
    np.testing.assert_allclose(said["answer"], 0.1, rtol=1e-5)


def test_a_run_is_looked_at_as_it_was_after_a_step(camplab, trained):
    camplab("train", "p.camplab", "--run", camplab.folder / "cut", "--steps", "4")
    then, cut = (camplab("look", name, "--json").json for name in (f"{trained.path}@4", camplab.folder / "cut"))
    assert (then, then["step"]) == (cut, 4)
    assert then["answer"] != camplab("look", trained.path, "--json").json["answer"]
    assert camplab("look", f"{trained.path}@6", "--json").json == camplab("look", trained.path, "--json").json
    camplab("look", f"{trained.path}@7").says("this run can be gone to from step 0 to 6, not 7", status=2)
    camplab("look", f"{trained.path}@{9**30}").says(f"this run can be gone to from step 0 to 6, not {9**30}", status=2)
    camplab("look", f"{trained.path}@1", "--weights", "x").says("give one of --weights and a step", status=2)


def test_a_picture_of_one_s_own_and_typed_numbers_go_through_as_well(camplab, trained):
    paper = np.full((60, 60, 3), 255, np.uint8)
    paper[10:50, 25:35] = 0
    Image.fromarray(paper).save(camplab.folder / "one.png")
    said = camplab("look", trained.path, "--picture", "one.png", "--json").json
    assert said["sample"] == {"origin": "picture", "number": 0, "target": None}
    assert sum(said["answer"]) == pytest.approx(1)
    out = camplab("look", "two_moons_mlp", "--values", "0.5,-1").out
    assert "Sample    0.5,-1" in out
    assert "Label" not in out


@pytest.mark.usefixtures("qapp")
def test_maps_are_drawn_into_a_file(camplab):
    answer = camplab("look", "lenet5", "--block", "c1", "--png", "c1.png")
    assert answer.err.strip() == "camplab: wrote c1.png"
    camplab("look", "lenet5", "--png", "first.png").says("wrote first.png", status=0)
    assert (camplab.folder / "first.png").read_bytes() == (camplab.folder / "c1.png").read_bytes()
    with Image.open(camplab.folder / "c1.png") as picture:
        assert len(picture.convert("RGB").getcolors(picture.width * picture.height)) > 50


@for_each(
    ("arguments", "said"),
    [
        (("nowhere@3",), "there is no run nowhere, neither as a folder nor among those that `camplab runs` lists"),
        (("nowhere",), "there is no run nowhere, neither as a folder nor among those that `camplab runs` lists"),
        (("lenet5", "--sample", "449"), "there are 449 such samples, counted from 0"),
        (("lenet5", "--block", "nope"), "there is no block nope; there are c1, tanh1, s2"),
        (("lenet5", "--values", "1,2"), "a sample of these data is 1×8×8, not 2 numbers"),
        (("two_moons_mlp", "--values", "1,b"), "--values are numbers parted by commas, such as 0.5,-1"),
        (("two_moons_mlp", "--picture", "x.png"), "the network learns from no pictures, but from 2"),
        (("lenet5", "--picture", "x.png"), "x.png is no picture that can be read: No such file"),
        (("lenet5", "--training", "--values", "1"), "give one of --training, --picture and --values"),
        (("lenet5", "--weights", "x.safetensors"), "x.safetensors"),
    ],
)
def test_what_cannot_be_looked_at_is_one_sentence(camplab, arguments, said):
    answer = camplab("look", *arguments)
    answer.says(said, status=2)
    assert answer.err.count("\n") == 1


def test_gradients_and_activations_of_all_blocks_are_what_the_bench_finds(camplab, home):
    from camplab.document.presets.catalogue import find
    from camplab.runs.wants import Want
    from camplab.training.bench import Bench
    from camplab.training.setup import prepare

    project = find("lenet5").project()
    modules = tuple(dict.fromkeys(step.module for step in project.trace().steps()))
    wants = Want("output_gradients", modules), Want("outputs", modules)
    seen = {name: value for look in Bench(prepare(project, learns=False), "").look({"": wants})
            for name, value in look.values.items()}  # fmt: skip
    for what, names in (
        ("gradients", ["output_gradients"]),
        ("activations", ["output_mean", "output_p95", "saturated"]),
    ):
        told = camplab("look", "lenet5", "--what", what, "--json").json
        assert [block["module"] for block in told["blocks"]] == list(modules)
        for name in names:
            found = [block[name] for block in told["blocks"]]
            assert found == [None if value != value else value for value in seen[name]]
        assert told["says"]
    shown = camplab("look", "lenet5", "--what", "gradients", "--block", "tanh1").out.splitlines()
    assert "from layer to layer on the way back" in " ".join(shown)
    assert shown[-1].split()[0] == "tanh1"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (("--what", "dreams"), "there is no way dreams to look; there are"),
        (("--what", "gradients", "--block", "fc9"), "there is no block fc9; there are c1"),
        (("--what", "gradients", "--sample", "3"), "gradients are those of many samples, in a table"),
    ],
)
def test_what_cannot_be_looked_at_in_all_blocks_is_said(camplab, home, given, sentence):
    refused = camplab("look", "lenet5", *given)
    assert refused.status == 2
    assert sentence in refused.err


@pytest.mark.usefixtures("qapp")
def test_filters_are_told_and_drawn_as_they_were_at_any_step(camplab, home):
    net = camplab.project("lenet5", epochs=1, device="cpu")
    assert camplab("train", net, "--run", "kept", "--steps", "9").status == 0
    told = {step: camplab("look", f"kept@{step}", "--what", "filters", "--json").json for step in (0, 9)}
    assert [told[step]["step"] for step in told] == [0, 9]
    assert [block["module"] for block in told[9]["blocks"]] == ["c1", "c3", "c5"]
    assert told[9]["blocks"][0]["shape"] == [6, 1, 3, 3]
    assert told[9]["blocks"][0]["mean"] != told[0]["blocks"][0]["mean"]
    assert "c3" in camplab("look", "kept@9", "--what", "filters").out
    camplab("look", "kept@9", "--what", "filters", "--block", "c1", "--png", "out.png").says("wrote", status=0)
    with Image.open(camplab.folder / "out.png") as picture:
        assert min(picture.size) > 100
    camplab("look", "kept", "--what", "filters", "--png", "first.png").says("wrote", status=0)
    assert (camplab.folder / "first.png").read_bytes() == (camplab.folder / "out.png").read_bytes()
    camplab("look", "kept", "--what", "filters", "--block", "f6").says("f6 has no filters; there are c1, c3", status=2)
    camplab("look", "mlp", "--what", "filters").says("this network has no convolution", status=2)
