"""Pictures of feature maps and answers cost little, and show what the network really puts out."""

from __future__ import annotations

import time

import numpy as np
import torch

from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.permute import Permute
from camplab.document.presets import catalogue
from camplab.runs.events import MAPS, PREDICTION, THUMBNAIL, State
from camplab.runs.wants import Want
from camplab.training.control import Control
from camplab.training.probes import maps
from camplab.training.trainer import Trainer
from tests.training.probes.asking import names, wanting
from tests.training.recipes import cnn, is_a, project, run, sine


def watching(project, sample: int = 0) -> Control:
    wants = Want(MAPS, names(project), sample), Want(THUMBNAIL, names(project), sample), Want(PREDICTION, (), sample)
    return wanting(*wants)


def test_the_maps_are_the_outputs_of_the_modules_in_evaluation_mode():
    control = watching(cnn(), sample=3)
    control.pause()
    trainer = Trainer(cnn(), control)
    seen = []
    for event in trainer.events():
        seen.append(event)
        if is_a(event, PREDICTION):
            break
    setup = trainer.loop.setup
    assert setup.model.training
    with torch.no_grad():
        setup.model.eval()
        first = setup.model.conv1(setup.data.held_out.take(3, 1)[0])[0]
        probabilities = setup.model(setup.data.held_out.take(3, 1)[0])[0].softmax(0)
    full = {event.module: event.values for event in seen if is_a(event, MAPS)}
    small = {event.module: event.values for event in seen if is_a(event, THUMBNAIL)}
    assert set(full) == set(small) == set(names(cnn()))
    assert full["conv1"].shape == (4, 4, 4)
    np.testing.assert_array_equal(full["conv1"], first.numpy())
    np.testing.assert_array_equal(seen[-1].values, probabilities.numpy())
    assert full["fc1"].shape == (10,)


def test_a_grid_is_looked_at_map_by_map_like_an_image():
    net = Convolution(out_channels=5), Permute(to="channels_last"), Flatten(), Dense(out_features=10)
    events = run(project(*net, epochs=1), watching(project(*net)))
    found = {event.module: event.values for event in events if is_a(event, MAPS)}
    assert found["permute1"].shape == (5, 8, 8)
    np.testing.assert_array_equal(found["permute1"], found["conv1"])
    small = [event.values for event in events if is_a(event, THUMBNAIL)]
    assert {values.shape for values in small if values.ndim == 3} == {(5, 8, 8)}


def test_what_the_network_does_not_have_is_left_out_and_samples_are_kept_in_range():
    events = run(cnn(epochs=1), wanting(Want(MAPS, ("conv1", "nothing.here"), 10**6)))
    pictures = [event for event in events if is_a(event, MAPS)]
    assert {picture.module for picture in pictures} == {"conv1"}
    assert {picture.sample for picture in pictures} == {events[0].validation_samples - 1}


def test_regression_predicts_numbers():
    events = run(sine(epochs=1), watching(sine()))
    assert next(event for event in events if is_a(event, PREDICTION)).values.shape == (1,)


def test_a_gan_says_of_a_sample_how_real_its_discriminator_finds_it():
    for kind, probable in (("non_saturating", True), ("wgan_gp", False)):
        made = catalogue.find("gan_ring").project()
        task = made.task.model_copy(update={"kind": kind})
        made = made.model_copy(update={"task": task, "training": made.training.model_copy(update={"epochs": 1})})
        control = wanting(Want(PREDICTION, (), 3))
        control.pause()
        trainer = Trainer(made, control)
        seen = next(event for event in trainer.events() if is_a(event, PREDICTION))
        setup = trainer.loop.setup
        with torch.no_grad():
            setup.model.eval()
            score = setup.model.discriminator(setup.see(setup.data.held_out.take(3, 1)[0]))[0]
        np.testing.assert_array_equal(seen.values, (score.sigmoid() if probable else score).numpy())


def test_pictures_come_while_paused_when_something_else_is_wanted():
    control = watching(cnn())
    control.pause()
    events = []
    for event in Trainer(cnn(), control).events():
        events.append(event)
        looks = sum(is_a(event, PREDICTION) for event in events)
        if is_a(event, PREDICTION) and looks == 1:
            assert any(isinstance(event, State) for event in events)
            control.want({"a panel": (Want(MAPS, ("conv1",), 1), Want(PREDICTION, (), 1))})
        elif is_a(event, PREDICTION):
            control.stop()
    assert looks == 2
    assert [event.sample for event in events if is_a(event, PREDICTION)] == [0, 1]


def test_looking_costs_little():
    control = watching(cnn())
    began = time.perf_counter()
    looks = sum(is_a(event, PREDICTION) for event in run(cnn(epochs=6), control))
    assert 1 <= looks <= 12 * (time.perf_counter() - began) + 2


def pictured(values: torch.Tensor, kind: type[maps.Maps] = maps.Maps):
    """The picture of a module that puts this out."""
    trainer = Trainer(cnn(epochs=1), attended=False)
    list(trainer.events())
    probe = kind(trainer.loop._looks._subject, ("conv1",))
    probe.output("conv1", values[None])
    return next(probe.found())


def test_thumbnails_are_small():
    for shape, small in (((64, 100, 70), (16, 25, 24)), ((3, 8, 8), (3, 8, 8)), ((500,), (64,))):
        picture = pictured(torch.ones(shape), maps.Thumbnails)
        assert (picture.values.shape, picture.partial) == (small, False)


def test_maps_that_are_too_many_are_cut_and_say_so():
    picture = pictured(torch.ones(512, 112, 112))
    assert (picture.values.shape, picture.partial) == ((83, 112, 112), True)
    assert not pictured(torch.ones(64, 112, 112)).partial
