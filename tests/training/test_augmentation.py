"""Augmentation as part of the recipe: what is learned from is changed by the same chance, and nothing else is."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.assembly.batches import Resident
from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.datasets.blobs import Blobs
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from camplab.document.tasks.binary import Binary
from camplab.nn.augmentation import Mirrored, Shifted, Turned
from camplab.runs.events import Changed, Fault, Look, Note
from camplab.runs.wants import Want
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.step import entered
from camplab.training.trainer import Trainer
from tests.for_each import for_each
from tests.training.probes.asking import no_limit as no_limit
from tests.training.recipes import at_epochs, cnn, column, end, epochs, labelling, mlp, project, run
from tests.training.test_every_task import forecast

ALL_OF_PICTURES = {"flip": True, "shift": 1, "rotation": 5.0, "zoom": 0.1, "brightness": 0.1, "contrast": 0.1,
                   "noise": 0.1, "cutout": 2, "mixup": 0.2}  # fmt: skip


def losses(events):
    return column(events, "loss").tolist()


def test_one_seed_is_one_chance_and_another_seed_another():
    one, again, other = (run(cnn(noise=0.5, seed=seed)) for seed in (0, 0, 1))
    assert losses(one) == losses(again)
    assert losses(one) != losses(other)


@for_each("name", ALL_OF_PICTURES)
def test_each_of_them_changes_what_is_learned(name):
    plain, changed = run(mlp(), steps=6), run(mlp(**{name: ALL_OF_PICTURES[name]}), steps=6)
    assert losses(changed) != losses(plain)
    assert np.isfinite(losses(changed)).all()


def test_validation_sees_samples_as_they_are():
    """With a learning rate that moves nothing, the losses of validation are those without augmentation."""
    still = {"optimizer": "sgd", "learning_rate": 1e-30}
    plain, changed = run(mlp(**still)), run(mlp(**still, **ALL_OF_PICTURES))
    checked = ("validation_loss", "validation_accuracy")
    assert at_epochs(epochs(changed), *checked) == at_epochs(epochs(plain), *checked)
    assert losses(changed) != losses(plain)


def test_chance_of_layers_is_left_alone():
    """Dropout draws what it draws without augmentation, so that only this makes the difference."""
    plain, changed = cnn(epochs=1), cnn(epochs=1, brightness=1e-12)
    assert np.allclose(losses(run(plain)), losses(run(changed)), atol=1e-5)


def test_without_it_a_batch_is_handed_on_as_it_is():
    trainer = Trainer(mlp(), attended=False)
    list(trainer.events())
    setup = trainer.loop.setup
    assert isinstance(setup.data.learned, Resident)
    batch = next(setup.batches())
    values = entered(setup, batch)
    assert values["x"] is batch[0]
    assert values["y"] is batch[1]
    assert values.keys() == {"x", "y"}


def test_answers_are_scored_with_the_labels_that_were_not_blended():
    assert at_epochs(epochs(run(mlp(epochs=20, mixup=1.0))), "train_accuracy")[-1][0] > 0.8


def test_the_chance_is_kept_only_where_it_was_used(tmp_path):
    run(cnn(epochs=1), folder=tmp_path / "plain")
    run(cnn(epochs=1, flip=True), folder=tmp_path / "augmented")
    assert "random.augmentations" not in read(tmp_path / "plain")[1]
    assert "random.augmentations" in read(tmp_path / "augmented")[1]


def changed_at_once(project: Project, folder=None, steps=None, **wanted):
    control = Control()
    control.change("", **wanted)
    return list(Trainer(project, control, folder, attended=False, steps=steps).events())


def test_what_is_switched_on_while_a_run_goes_on_is_so_from_the_next_step(tmp_path):
    live = changed_at_once(mlp(), tmp_path / "live", mixup=0.5, shift=1)
    assert losses(live) == losses(run(mlp(mixup=0.5, shift=1)))
    assert {event.what for event in live if isinstance(event, Changed)} == {"mixup", "shift"}
    off = changed_at_once(mlp(mixup=0.5, shift=1), mixup=0.0, shift=0)
    assert losses(off) == losses(run(mlp()))


def test_what_was_switched_on_stays_on_when_the_run_goes_on(tmp_path):
    whole = changed_at_once(mlp(), tmp_path / "whole", noise=0.3)
    control = Control()
    control.change("", noise=0.3)
    first = list(Trainer(mlp(), control, tmp_path / "parted", attended=False, steps=25).events())
    second = run(mlp(), folder=tmp_path / "parted", resume=True)
    assert losses(first) + losses(second) == losses(whole)


VECTORS = project(Dense(out_features=8), Activation(), Dense(out_features=3), data=Blobs())
BINARY = Project(data=TwoMoons(), task=Binary(), stacks={"net": (Dense(out_features=1),)}, training=VECTORS.training)
REFUSED = [
    (VECTORS, {"flip": True}, "Flip is for pictures, and the samples here are rows of numbers"),
    (VECTORS, {"shift": 1}, "Shift is for pictures and sequences, and the samples here are rows of numbers"),
    (mlp(), {"shift": 8}, "Shift must be less than 8, the size of a sample"),
    (labelling(), {"shift": 1}, "Shift moves samples, and their answers stand at positions that would stay"),
    (forecast(), {"shift": 1}, "Shift moves a part of a time series, and what comes next would not go on from it"),
    (BINARY, {"mixup": 0.2}, "Mixup blends answers, and those of Binary classification cannot be"),
    (mlp(), {"cutout": 8}, "Cutout must be less than 8, the size of a sample"),
]


@pytest.mark.parametrize(("project", "recipe", "why"), REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence(project, recipe, why):
    training = project.training.model_copy(update=recipe)
    (fault,) = (event for event in run(project.model_copy(update={"training": training})) if isinstance(event, Fault))
    assert why in str(fault.sentence)
    off = training.model_copy(update=dict.fromkeys(recipe, 0))
    assert end(run(project.model_copy(update={"training": off}), steps=3)).reason == "done"
    live = changed_at_once(project, steps=3, **recipe)
    assert end(live).reason == "done"
    assert any(why in str(event.sentence) for event in live if isinstance(event, Note))
    assert not any(isinstance(event, Changed) for event in live)


def test_rows_of_numbers_take_noise_and_mixup():
    training = VECTORS.training.model_copy(update={"noise": 0.1, "mixup": 0.2})
    assert end(run(VECTORS.model_copy(update={"training": training}))).reason == "done"


def masked_pictures() -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures whose pixels are the class that stands there, in blocks of 4 pixels."""
    y = torch.randint(0, 4, (6, 4, 4), generator=torch.Generator().manual_seed(3))
    y = y.repeat_interleave(4, 1).repeat_interleave(4, 2)
    return y[:, None].float() + 1, y


@pytest.mark.parametrize("layer", [Mirrored(0.5), Shifted(3), Turned(0.0, 0.0)])
def test_the_class_at_each_pixel_moves_with_its_picture(layer):
    x, y = masked_pictures()
    moved, classes = layer(x, y, torch.Generator().manual_seed(1))
    there = classes != -100
    torch.testing.assert_close(moved[:, 0][there], classes[there].float() + 1, atol=1e-4, rtol=0)
    assert classes.dtype == y.dtype
    assert isinstance(layer, Turned) or not torch.equal(classes, y)


def test_turned_pixels_keep_their_class_and_what_comes_in_does_not_count():
    x, y = masked_pictures()
    moved, classes = Turned(30.0, 0.2)(x, y, torch.Generator().manual_seed(1))
    there = classes != -100
    assert 0.6 < there.float().mean() < 1
    assert set(classes.unique().tolist()) <= {-100, 0, 1, 2, 3}
    near = (moved[:, 0][there] - classes[there] - 1).abs() < 0.5
    assert near.float().mean() > 0.75, "the others stand at edges, where pictures are blended and classes are not"


@pytest.mark.usefixtures("no_limit")
def test_a_batch_that_is_looked_at_once_more_is_scored_with_its_own_labels():
    """The probe of evaluation mode and all others leave what is learned to the bit."""
    control = Control()
    control.want({"": (Want("evaluated"), Want("times"))})
    watched = list(Trainer(mlp(mixup=0.5, shift=1), control, attended=False).events())
    assert losses(watched) == losses(run(mlp(mixup=0.5, shift=1)))
    looks = [event.values["evaluated_accuracy"] for event in watched if isinstance(event, Look)]
    assert looks
    assert all((look * 64) % 1 == 0 for look in looks), "of 64 labels"


@pytest.mark.parametrize("precision", ["bfloat16", "float16"])
def test_blended_answers_are_learned_from_in_mixed_precision(precision):
    found = run(mlp(precision=precision, mixup=0.5))
    assert end(found).reason == "done"
    assert np.isfinite(losses(found)).mean() > 0.8
