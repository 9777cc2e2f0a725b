"""What an autoencoder has learned without labels is the start of a classifier: `camplab transfer`."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from camplab.datasets.altered_digits.noisy_digits import NoisyDigits
from camplab.datasets.altered_digits.permuted_digits import PermutedDigits
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.training.checkpoint import weights


@pytest.fixture
def source(camplab):
    """Runs of a preset, under the folder of the test."""

    def trained(preset: str, *more: str) -> Path:
        folder = camplab.folder / preset
        camplab("new", preset, "-o", f"{preset}.camplab")
        answer = camplab("train", f"{preset}.camplab", "--run", folder, *more)
        assert answer.status == 0, answer
        return folder

    return trained


@pytest.mark.parametrize("preset", ["autoencoder_digits", "vae_digits"])
def test_its_weights_are_taken_bit_for_bit_and_stay_so_while_the_head_learns(camplab, source, preset):
    run = source(preset, "--steps", "30")
    said = camplab("transfer", run, "-o", "c.camplab")
    assert "4 of 6 tensors are loaded" in said.out
    assert "fc2.weight" in said.out
    assert camplab("train", "c.camplab", "--run", "classifier", "--epochs", "2").status == 0
    theirs, ours = weights(run), weights(camplab.folder / "classifier")
    shared = [name for name in ours if not name.startswith("fc2.")]
    assert len(shared) == 4
    assert all(torch.equal(ours[name], theirs[f"encoder.{name}"]) for name in shared)
    project = files.load(camplab.folder / "c.camplab")
    assert [block.frozen for block in project.net] == [False, True, False, True, False]


def test_the_embedding_of_a_language_model_of_a_shipped_text_is_a_frozen_start(camplab, source):
    run = source("language_model_transformer", "--steps", "3")
    said = camplab("transfer", run, "--until", "embed1", "-o", "c.camplab")
    assert "1 of 3 tensors is loaded" in said.out
    assert camplab("train", "c.camplab", "--run", "reader", "--steps", "3").status == 0
    theirs, ours = weights(run), weights(camplab.folder / "reader")
    assert torch.equal(ours["embed1.weight"], theirs["embed1.weight"])
    project = files.load(camplab.folder / "c.camplab")
    assert [(block.tag, block.frozen) for block in project.net] == [("embedding", True), ("dense", False)]
    assert project.task.tag == "language_model"


@pytest.mark.usefixtures("processes")
def test_the_program_of_it_prints_the_losses_of_camplab(camplab, source):
    from tests.assembly.test_program import numbers, run_clean

    camplab("transfer", source("vae_digits", "--steps", "9"), "-o", "c.camplab")
    told = camplab("train", "c.camplab", "--json", "--epochs", "2", "--run", "r").lines
    ours = [tuple(line[name] for name in ("train_loss", "validation_loss", "validation_accuracy"))
            for line in told if line["event"] == "epoch"]  # fmt: skip
    project = files.load(camplab.folder / "c.camplab")
    shorter = project.model_copy(update={"training": project.training.model_copy(update={"epochs": 2})})
    files.save(shorter, camplab.folder / "d.camplab")
    camplab("export", "d.camplab", "--to", "python", "-o", "d.py")
    path = camplab.folder / "d.py"
    assert numbers(run_clean([path])[path]) == ours


def test_it_can_be_fine_tuned_cut_and_put_into_another_project(camplab, source):
    run = source("denoising_digits", "--steps", "9")
    onto = Project(data=NoisyDigits(samples_per_class=2), training=Recipe(epochs=7))
    files.save(onto, camplab.folder / "onto.camplab")
    answer = camplab("transfer", run, "--onto", "onto.camplab", "--until", "fc1", "--fine-tune", "-o", "c.camplab")
    assert answer.status == 0, answer
    made = files.load(camplab.folder / "c.camplab")
    assert (made.data, made.training) == (onto.data, onto.training)
    assert [block.tag for block in made.net] == ["flatten", "dense", "dense"]
    assert made.trace().trainable == made.trace().params


@pytest.mark.parametrize(
    ("given", "said"),
    [(("nowhere",), "there is no run in nowhere"),
     (("RUN", "--stack", "decoder"), "nothing there can be taken as a start; stacks that can: encoder"),
     (("RUN", "--until", "no"), "there is no block no; there are flatten1, fc1, relu1, latent"),
     (("RUN", "--onto", "two_moons_mlp"), "it has learned from samples of 1×8×8; these are of 2")],
)  # fmt: skip
def test_what_cannot_be_is_one_sentence(camplab, source, given, said):
    run = source("autoencoder_digits", "--steps", "2")
    arguments = [run if word == "RUN" else word for word in given]
    camplab("transfer", *arguments, "-o", "c.camplab").says(said, status=2)
    assert not (camplab.folder / "c.camplab").exists()


# -- that it helps --------------------------------------------------------------------------------------

FEW = Recipe(epochs=100, learning_rate=0.003, batch_size=20)


def accuracies(camplab, file: str) -> list[float]:
    """On validation, after training with three seeds."""
    found = []
    for seed in "012":
        lines = camplab("train", file, "--json", "--seed", seed).lines
        found.append([line["validation_accuracy"] for line in lines if line["event"] == "epoch"][-1])
    return found


def both_ways(camplab, run: Path, data) -> tuple[list[float], list[float]]:
    """With the encoder frozen, and the same network from scratch."""
    files.save(Project(data=data, training=FEW), camplab.folder / "onto.camplab")
    camplab("transfer", run, "--onto", "onto.camplab", "-o", f"{data.tag}.camplab")
    frozen = files.load(camplab.folder / f"{data.tag}.camplab")
    open_ = tuple(block.changed(frozen=False) if block.frozen else block for block in frozen.net)
    files.save(frozen.with_net(open_).model_copy(update={"start": None}), camplab.folder / "scratch.camplab")
    return accuracies(camplab, f"{data.tag}.camplab"), accuracies(camplab, "scratch.camplab")


@pytest.mark.long
@pytest.mark.timeout(300)
def test_of_two_labels_a_class_a_denoising_encoder_makes_more_where_the_task_is_alike_and_less_elsewhere(
    camplab, source
):
    run = source("denoising_digits")
    frozen, scratch = both_ways(camplab, run, NoisyDigits(samples_per_class=2))
    assert sum(frozen) / 3 > sum(scratch) / 3 + 0.1  # measured: .694 .654 .664 and .590 .550 .494
    assert all(one > other + 0.05 for one, other in zip(frozen, scratch, strict=True))
    frozen, scratch = both_ways(camplab, run, PermutedDigits(samples_per_class=2))
    assert max(frozen) < min(scratch)  # measured: .474 .440 .438 and .732 .714 .620
