"""Looking at feature maps changes nothing, costs little and shows what the network really puts out."""

from __future__ import annotations

import time

import numpy as np
import torch

from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.permute import Permute
from camplab.runs.events import MAPS, PREDICTION, THUMBNAIL, State
from camplab.training import probes
from camplab.training.control import Control, Watched
from camplab.training.trainer import Trainer
from tests.training.recipes import ALL, at_epochs, cnn, column, epochs, is_a, project, run, sine


def names(project) -> tuple[str, ...]:
    return tuple(step.module for step in project.trace().steps())


def watching(project, **options) -> Control:
    control = Control()
    control.watch(Watched(names(project), names(project), **options))
    return control


def test_training_watched_all_the_time_is_the_same_to_the_last_bit(monkeypatch):
    monkeypatch.setattr(probes, "SHARE", 1e9)
    monkeypatch.setattr(probes, "PER_SECOND", 1e9)
    unwatched = run(cnn(epochs=4))
    control = watching(cnn())
    control.change(delay=1e-9)  # look after every single step
    watched = run(cnn(epochs=4), control)
    assert sum(is_a(event, PREDICTION) for event in watched) == 89  # and once at the end
    assert column(watched, "loss").tolist() == column(unwatched, "loss").tolist()
    assert at_epochs(epochs(watched), *ALL) == at_epochs(epochs(unwatched), *ALL)


def test_the_maps_are_the_outputs_of_the_modules_in_evaluation_mode():
    control = watching(cnn(), sample=3)
    control.pause()
    trainer = Trainer(cnn(), control)
    events = trainer.events()
    seen = []
    for event in events:
        seen.append(event)
        if is_a(event, PREDICTION):
            break
    setup = trainer.loop.setup
    assert setup.model.training
    with torch.no_grad():
        setup.model.eval()
        first = setup.model.conv1(setup.data.held_out.x[3:4])[0]
        probabilities = setup.model(setup.data.held_out.x[3:4]).softmax(1)[0]
    full = {event.module: event.values for event in seen if is_a(event, MAPS)}
    small = {event.module: event.values for event in seen if is_a(event, THUMBNAIL)}
    assert set(full) == set(small) == set(names(cnn()))
    assert full["conv1"].shape == (4, 8, 8)
    np.testing.assert_array_equal(full["conv1"], first.numpy())
    np.testing.assert_array_equal(seen[-1].values, probabilities.numpy())
    assert full["fc1"].shape == (10,)


def test_a_grid_is_looked_at_map_by_map_like_an_image():
    net = Convolution(out_channels=5), Permute(to="channels_last"), Flatten(), Dense(out_features=10)
    control = watching(project(*net))
    events = run(project(*net, epochs=1), control)
    found = {event.module: event.values for event in events if is_a(event, MAPS)}
    assert found["permute1"].shape == (5, 8, 8)
    np.testing.assert_array_equal(found["permute1"], found["conv1"])
    small = [event.values for event in events if is_a(event, THUMBNAIL)]
    assert {values.shape for values in small if values.ndim == 3} == {(5, 8, 8)}


def test_what_the_network_does_not_have_is_left_out_and_samples_are_kept_in_range():
    control = Control()
    control.watch(Watched(("conv1", "nothing.here"), (), sample=10**6))
    events = run(cnn(epochs=1), control)
    assert {event.module for event in events if is_a(event, MAPS)} == {"conv1"}


def test_regression_predicts_numbers():
    events = run(sine(epochs=1), watching(sine()))
    assert next(event for event in events if is_a(event, PREDICTION)).values.shape == (1,)


def test_pictures_come_while_paused_when_something_else_is_watched():
    control = watching(cnn(), sample=0)
    control.pause()
    events = []
    for event in Trainer(cnn(), control).events():
        events.append(event)
        looks = sum(is_a(event, PREDICTION) for event in events)
        if is_a(event, PREDICTION) and looks == 1:
            assert any(isinstance(event, State) for event in events)
            control.watch(Watched(("conv1",), sample=1))
        elif is_a(event, PREDICTION):
            control.stop()
    assert looks == 2


def test_looking_costs_little():
    control = watching(cnn())
    began = time.perf_counter()
    looks = sum(is_a(event, PREDICTION) for event in run(cnn(epochs=20), control))
    assert 1 <= looks <= 12 * (time.perf_counter() - began) + 2


def test_thumbnails_are_small():
    assert probes.thumbnail(torch.ones(64, 100, 70)).shape == (16, 25, 24)
    assert probes.thumbnail(torch.ones(3, 8, 8)).shape == (3, 8, 8)
    assert probes.thumbnail(torch.ones(500)).shape == (64,)
    assert probes.picture(torch.ones(512, 112, 112)).shape == (83, 112, 112)
