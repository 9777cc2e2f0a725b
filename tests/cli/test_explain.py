"""Why a network answers so, on the command line: `camplab look --what`."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.residual import Residual
from camplab.blocks.structure import Group
from camplab.document import files
from camplab.document.project import Project
from camplab.runs.folder import RunFolder

BLOCKS = (Convolution(name="conv", out_channels=4), Activation(name="bend"), Flatten(),
          Dense(name="last", out_features=10))  # fmt: skip


def trains(camplab, title: str, net: tuple[Block, ...], **recipe: object) -> RunFolder:
    """A run of this network; its folder."""
    project = Project(title=title).with_net(net)
    training = project.training.model_copy(update={"device": "cpu", **recipe})
    files.save(project.model_copy(update={"training": training}), camplab.folder / f"{title}.camplab")
    camplab("train", f"{title}.camplab", "--run", camplab.folder / title)
    return RunFolder(camplab.folder / title)


@pytest.fixture
def trained(camplab, monkeypatch):
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    return trains(camplab, "lines", BLOCKS, epochs=2, batch_size=256).path


def test_each_method_says_what_it_found_in_numbers(camplab, trained):
    shapes = {"saliency": (1, 8, 8), "integrated-gradients": (1, 8, 8), "grad-cam": (8, 8), "occlusion": (8, 8)}
    for what, shape in shapes.items():
        said = camplab("look", trained, "--what", what, "--sample", "3", "--json").json
        assert np.shape(said["values"]) == shape
        assert said["step"] == 12
        assert f"{said['facts']['answer']:.0f}" in said["read"]
    assert said["sample"] == {"origin": "validation", "number": 3}


def test_shares_add_up_and_another_answer_has_others(camplab, trained):
    asked = ("look", trained, "--what", "integrated-gradients", "--json")
    own, label, third = (camplab(*asked, *more).json for more in ((), ("--answer", "label"), ("--answer", "3")))
    for said in (own, label, third):
        rise = said["facts"]["score"] - said["facts"]["baseline"]
        assert np.sum(said["values"]) == pytest.approx(rise, rel=0.01, abs=1e-4)
    assert third["facts"]["answer"] == 3
    assert own["values"] != third["values"]


def test_grad_cam_is_of_the_block_that_is_named(camplab, trained):
    assert camplab("look", trained, "--what", "grad-cam", "--json").json["block"] == "bend"
    assert camplab("look", trained, "--what", "grad-cam", "--block", "conv", "--json").json["block"] == "conv"


def test_confusions_are_counted(camplab, trained):
    said = camplab("look", trained, "--what", "confusion", "--json").json
    counts = np.array(said["counts"])
    assert counts.sum() == 449
    assert counts.trace() / 449 == pytest.approx(said["accuracy"])
    assert len(said["worst"]) == 449 - counts.trace()
    out = camplab("look", trained, "--what", "confusion").out
    assert "label / answer" in out
    assert f"{100 * said['accuracy']:.1f} % of 449 samples are answered right" in out


def test_a_lesion_is_judged_by_all_validation_samples(camplab, trained):
    said = camplab("look", trained, "--what", "lesion", "--json").json
    assert list(said["lesions"]) == ["bend"]
    assert said["facts"]["accuracy"] != said["lesions"]["bend"]["accuracy"]
    one = camplab("look", trained, "--what", "lesion", "--block", "bend").out
    assert f"{100 * said['lesions']['bend']['accuracy']:.1f} %" in one


def test_a_unit_is_driven_up(camplab, trained):
    said = camplab("look", trained, "--what", "maximisation", "--block", "conv", "--unit", "2", "--json").json
    assert said["facts"]["reached"] > said["facts"]["begins"]
    assert said["facts"]["unit"] == 2


@pytest.mark.usefixtures("qapp")
def test_it_is_drawn_into_a_file(camplab, trained):
    for what in ("occlusion", "confusion", "lesion"):
        camplab("look", trained, "--what", what, "--png", "it.png")
        assert np.asarray(Image.open(camplab.folder / "it.png")).std() > 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("lenet5", "--what", "magic"), "there is no way magic to look; there are saliency, integrated-gradients"),
        (("lenet5", "--what", "grad-cam", "--block", "f6"), "f6 cannot be asked that; these can: c1"),
        (("lenet5", "--what", "saliency", "--answer", "cat"), "there is no answer cat; there are 0, 1"),
        (("two_moons_mlp", "--what", "grad-cam"), "no block of this network puts out maps"),
        (("two_moons_mlp", "--what", "saliency", "--values", "1,2", "--answer", "label"), "this sample has no label"),
        (("autoencoder_digits", "--what", "saliency"), "there is no single answer to explain"),
        (("reverse_gru", "--what", "saliency"), "tokens are names, which cannot change a little"),
        (("reverse_gru", "--what", "integrated-gradients"), "look at occlusion, lesions or attention instead"),
        (("language_model_gru", "--what", "maximisation"), "tokens are names, which cannot change a little"),
        (("sine_regression", "--what", "confusion"), "this network answers with no classes"),
        (("lenet5", "--what", "saliency", "--sample", "9999"), "there are 449 such samples, counted from 0"),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(camplab, arguments, said):
    answer = camplab("look", *arguments)
    answer.says(said, status=2)
    assert answer.err.count("\n") == 1


# -- of the curriculum: what a block of a residual network is worth ------------------------------------------


def deep(residual: bool) -> tuple[Block, ...]:
    """Twenty layers: nine blocks of two convolutions, each with its own way around them or without."""
    two = (Convolution(out_channels=16, bias=False), BatchNorm(), Activation())
    blocks = [Residual(name=f"block{n}", channels=16) if residual else Group(name=f"block{n}", body=two * 2)
              for n in range(9)]  # fmt: skip
    stem = (Convolution(out_channels=16, bias=False), BatchNorm(), Activation())
    return (*stem, *blocks, AdaptivePooling(), Flatten(), Dense(out_features=10))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_residual_network_does_without_any_block_and_a_plain_one_without_none(camplab, monkeypatch):
    """Veit et al. 2016, section 4.1: every block of a plain network is needed, few of a residual one."""
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    means = {}
    for residual in (True, False):
        run = trains(camplab, f"residual{residual}", deep(residual), epochs=12, learning_rate=0.003)
        said = camplab("look", run.path, "--what", "lesion", "--json").json
        assert said["facts"]["accuracy"] > 0.8
        means[residual] = np.mean([said["lesions"][f"block{n}"]["accuracy"] for n in range(9)])
    assert means[True] > 3 * means[False], means
