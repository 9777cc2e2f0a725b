"""A run that has to read many pictures first says how far it is, and hears Stop."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from camplab.datasets import far
from camplab.datasets.photos import Photos
from camplab.datasets.pictures import reading
from camplab.datasets.pictures import reading_all as all_reading
from camplab.runs.events import Done, Fault, Started
from camplab.training import fetching
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import ALL, at_epochs, cnn, epochs, run


@pytest.fixture
def pictured(tmp_path, monkeypatch):
    """A network that learns from forty pictures; after each eight one hears how far it is."""
    random = np.random.default_rng(0)
    for number in range(40):
        path = tmp_path / "pictures" / ("dark", "light")[number % 2] / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(random.integers(255, size=(16, 16, 3), dtype=np.uint8)).save(path)
    monkeypatch.setattr(all_reading, "TELL_EVERY", -1.0)
    monkeypatch.setattr(all_reading.os, "cpu_count", lambda: 4)
    project = cnn(data=Photos(folder=str(tmp_path / "pictures"), size=16, classes=2), epochs=1)
    return project.with_net((*project.net[:-1], project.net[-1].changed(out_features=2)))


def test_how_many_pictures_are_read_is_told(pictured, monkeypatch):
    monkeypatch.setattr(fetching, "TELL_EVERY", -1.0)
    monkeypatch.setattr(far, "time", SimpleNamespace(monotonic=float))  # however long it takes
    events = run(pictured)
    assert [str(event.sentence) for event in events[:5]] == [
        f"reading pictures: {done} of 40, 0 s left" for done in (8, 16, 24, 32, 40)
    ]
    assert isinstance(events[5], Started)
    assert isinstance(events[-1], Done)


@pytest.mark.parametrize("resume", [False, True])
def test_stop_is_heard_while_pictures_are_read(pictured, tmp_path, monkeypatch, resume):
    if resume:
        run(pictured, folder=tmp_path / "run")
    monkeypatch.setattr(fetching, "TELL_EVERY", -1.0)
    read, right = [], reading.read
    monkeypatch.setattr(reading, "read", lambda picture, data: read.append(picture) or right(picture, data))
    control = Control()
    events = Trainer(pictured, control, tmp_path / "run" if resume else None, resume=resume).events()
    assert "8 of 40" in str(next(events).sentence)
    control.stop()
    (only,) = events
    assert isinstance(only, Done)
    assert only.reason == "stopped"
    assert len(read) == 16


def test_the_numbers_are_those_of_pictures_read_at_once(pictured, monkeypatch):
    in_parts = epochs(run(pictured))
    monkeypatch.setattr(all_reading, "TELL_EVERY", 100.0)
    assert at_epochs(epochs(run(pictured)), *ALL) == at_epochs(in_parts, *ALL)


def test_what_does_not_fit_is_said_before_any_picture_is_read(pictured, monkeypatch):
    monkeypatch.setattr(reading, "read", lambda *_: pytest.fail("nothing is to be read"))
    (fault,) = run(pictured.with_net(pictured.net[:-1]))
    assert isinstance(fault, Fault)
    assert fault.kind == "bad_project"
