"""Pictures that memory does not hold: the same numbers as if it did, told of, stopped and gone on with as ever."""

from __future__ import annotations

import re
import runpy
import shutil
import threading
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
from PIL import Image

from camplab import folders
from camplab.assembly import samples
from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_python
from camplab.datasets import room
from camplab.datasets.base import sample_bytes
from camplab.datasets.kept import entries
from camplab.datasets.pictures import reading
from camplab.document.project import Project
from camplab.runs.events import Done, Fault, Note, Started
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests import kept
from tests.datasets.pictured import noise, photos
from tests.training.own_memory import anonymous, known
from tests.training.recipes import ALL, at_epochs, cnn, column, end, epochs, run
from tests.training.slow_motion.playing import Playing

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


def learning_from(folder, size=8, batch=7, **settings) -> Project:
    project = cnn(data=photos(folder, size=size), batch_size=batch, **settings)
    return project.with_net((*project.net[:-1], project.net[-1].changed(out_features=2)))


@pytest.fixture
def project(tmp_path) -> Project:
    """Forty pictures, one of which is none."""
    folder = noise(tmp_path / "pictures", 40)
    (folder / "light" / "00001.png").write_text("no picture")
    return learning_from(folder, epochs=3)


@pytest.fixture
def no_room(monkeypatch):
    """As if memory were nearly full."""
    monkeypatch.setattr(samples, "room", lambda: 100)


@pytest.fixture
def no_disk(monkeypatch, no_room):
    """Nor has the disk any room."""
    monkeypatch.setattr(entries, "MOST", 0)


class Heard(Control):
    """`heard` is set once whoever trains has heard that it is to stop."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        super().__init__()

    @property
    def stopping(self) -> bool:
        if self.__dict__["stopping"]:
            self.heard.set()
        return self.__dict__["stopping"]

    @stopping.setter
    def stopping(self, value: bool) -> None:
        self.__dict__["stopping"] = value


def numbers(events):
    return [column(events, name).tolist() for name in ("loss", "gradients")]


def results(events):
    return at_epochs(epochs(events), *ALL)


def notes(events):
    return [str(event.sentence) for event in events if isinstance(event, Note)]


def test_the_numbers_are_those_of_pictures_in_memory(project, monkeypatch):
    resident = run(project)
    monkeypatch.setattr(samples, "room", lambda: 100)
    on_disk = run(project)
    again = run(project)
    shutil.rmtree(folders.kept_samples())  # which a slow machine finds again, as the pictures are old enough by now
    monkeypatch.setattr(entries, "MOST", 0)
    streamed = run(project)
    bad = "one file is left out: light/00001.png (not to be read as a picture)"
    for other in (on_disk, again, streamed):
        assert end(resident).reason == end(other).reason == "done"
        assert numbers(other) == numbers(resident)
        assert results(other) == results(resident)
        assert notes(other)[0] == bad
    assert len(results(resident)) == 3
    assert notes(resident) == [bad]
    assert notes(on_disk)[1:] == notes(again)[1:] == [
        "The 39 pictures do not fit into memory at once: they are kept decoded on the disk (7.31 KiB) and taken from "
        "there.",
    ]  # fmt: skip
    assert notes(streamed)[1:] == [
        "The 39 pictures do not fit into memory, and the disk has no room to keep them decoded: they are read anew in "
        "every epoch.",
    ]


@pytest.mark.parametrize("step", kept.some([3, 7, 10, 15], 7, 15))
def test_a_run_goes_on_in_the_middle_of_an_epoch_as_if_it_had_never_stopped(project, tmp_path, no_room, step):
    whole = run(project, folder=tmp_path / "whole")
    first = run(project, folder=tmp_path / "parted", steps=step)
    second = run(project, folder=tmp_path / "parted", resume=True)
    assert column(first, "loss").tolist() + column(second, "loss").tolist() == column(whole, "loss").tolist()
    assert results(first) + results(second) == results(whole)


def test_stop_while_validation_samples_are_read_loses_nothing(project, tmp_path, no_disk, monkeypatch):
    whole = run(project, folder=tmp_path / "whole")
    control, right = Heard(), reading.read
    trainer = Trainer(project, control, tmp_path / "parted", attended=False)

    def read(picture, data):
        if trainer.loop is not None and trainer.loop.setup.position == trainer.loop.setup.steps_per_epoch:
            control.stop()
            control.heard.wait(60)
        return right(picture, data)

    monkeypatch.setattr(reading, "read", read)
    first = list(trainer.events())
    monkeypatch.setattr(reading, "read", right)
    assert end(first).reason == "stopped"
    assert results(first) == []
    second = run(project, folder=tmp_path / "parted", resume=True)
    assert results(second) == results(whole)


def test_stop_is_heard_while_a_batch_is_read(project, no_disk, monkeypatch):
    control, right = Heard(), reading.read
    trainer = Trainer(project, control, attended=False)

    def read(picture, data):
        if trainer.loop is not None:
            control.stop()
            control.heard.wait(60)
        return right(picture, data)

    monkeypatch.setattr(reading, "read", read)
    events = list(trainer.events())
    assert isinstance(events[-1], Done)
    assert (events[-1].reason, events[-1].step) == ("stopped", 0)


def test_a_picture_that_goes_away_meanwhile_ends_the_run_with_its_name(project, no_disk, tmp_path):
    events = Trainer(project, attended=False).events()
    for event in events:
        if isinstance(event, Started):
            break
    for path in (tmp_path / "pictures" / "dark").glob("*.png"):
        path.unlink()
    *_, fault = events
    assert isinstance(fault, Fault)
    assert (fault.kind, fault.fatal) == ("bad_data", True)
    assert "png could be read when training began" in str(fault.sentence)


@pytest.mark.parametrize(("fit", "streamed"), [(40, False), (39, True)])
def test_memory_decides(project, monkeypatch, fit, streamed):
    free = 2 * fit * sample_bytes(project.data) / room.SHARE + 2
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=free, total=1 << 40))
    assert any("do not fit into memory" in said for said in notes(run(project, steps=1))) is streamed


@known
@pytest.mark.long
@pytest.mark.timeout(900)
def test_twenty_thousand_pictures_are_learned_from_without_holding_them(tmp_path, monkeypatch):
    """What two thousand need, and some batches that are read ahead; what the disk holds unpacked is the system's."""
    monkeypatch.setattr(samples, "room", lambda: 100)
    few, many = (
        highest(learning_from(noise(tmp_path / str(count), count, side=64), size=64, batch=64))
        for count in (2_000, 20_000)
    )
    held = 20_000 * 3 * 64 * 64
    print(f"20,000 pictures of {held / 2**20:.0f} MiB: {(many - few) / 2**20:.0f} MiB more than 2,000")
    assert many - few < 100 * 2**20 < held


def highest(project) -> int:
    """The most memory of its own while it is trained, in bytes."""
    found = [0]
    events = [found.append(anonymous()) or event for event in Trainer(project).events()]
    assert end(events).reason == "done"
    return max(found)


@pytest.mark.parametrize("by_class", [False, True])
def test_the_program_of_pictures_that_do_not_fit_reads_them_and_prints_the_same_losses(
    project, tmp_path, no_room, monkeypatch, capsys, by_class
):
    for number, image in enumerate(odd_pictures()):
        image.save(tmp_path / "pictures" / "dark" / f"odd {number}.tif")
    data = project.data.model_copy(update={"by_class": by_class})
    project = project.model_copy(update={"data": data})
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, beside = export_python(project, tmp_path / "large.py")
    assert "Needs torch, Pillow and the pictures whose paths are in large_data.pt" in path.read_text(encoding="utf-8")
    assert beside.stat().st_size < 40 * 200
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    assert printed == at_epochs(epochs(run(project)), *ALL)


def odd_pictures():
    ramp = np.linspace(0, 1, 144).reshape(12, 12)
    clear = np.random.default_rng(1).integers(256, size=(12, 12, 4), dtype=np.uint8)
    values = (65535 * ramp).astype(np.uint16), ramp.astype(np.float32), (1e6 * ramp).astype(np.int32), clear
    return [Image.fromarray(each) for each in values]


@pytest.mark.parametrize("disk", [True, False])
def test_in_slow_motion_they_are_the_same_and_nothing_is_left_running(project, no_room, monkeypatch, disk):
    if not disk:
        monkeypatch.setattr(entries, "MOST", 0)
    before = threading.active_count()
    whole = run(project)
    playing = Playing(project)
    slow = list(playing.events())
    assert numbers(slow) == numbers(whole)
    assert results(slow) == results(whole)
    assert [shown.size for shown in playing.shown][:2] == [7, 7]
    assert threading.active_count() == before
