"""A race in real processes: every variant gets its end and its record, whatever becomes of the others."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from camplab import folders
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.document.races.race import race_of, with_recipe, with_seeds
from camplab.document.recipe import Recipe
from camplab.engine import free_cores as free_processors
from camplab.engine import protocol as p
from camplab.engine import run_project
from camplab.engine.client import Engine
from camplab.engine.free_cores import dealt, free_cores
from camplab.engine.race_lanes import NoRace, begun, resumed
from camplab.engine.race_runner import RaceRunner, work
from camplab.runs import listing, reading
from camplab.runs.beside import race
from camplab.runs.events import Changed, Done, Epoch, Fault, Steps, is_end
from camplab.runs.folder import RunFolder
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from camplab.words import Own, say
from tests.for_each import for_each

QUICK = (sys.executable, str(Path(__file__).with_name("troubled.py")), "quick")
PROJECT = Project(title="small", training=Recipe(epochs=3, device="cpu")).with_net((Flatten(), Dense(out_features=10)))


def race_in_processes(lanes, processes: int = 1, command=QUICK) -> RaceRunner:
    """A training without torch, unless another `command` is given."""
    waiting = [lane for lane in lanes if not lane.done]
    return RaceRunner(waiting, files.dumps(lanes[0].project), processes, lambda: Engine(command))


def race_here(lanes, heard=lambda event, controls: None) -> list:
    """All that is left to do, as the training process does it; how each ended, in their order."""
    waiting = [lane for lane in lanes if not lane.done]
    controls, ends = {lane.run: Control() for lane in waiting}, {}

    def listen(event) -> None:
        heard(event, controls)
        if is_end(event):
            assert event.run not in ends
            ends[event.run] = event

    race = p.Race(starts=tuple(lane.start() for lane in waiting), first=files.dumps(lanes[0].project))
    run_project.train_in_turns(race, controls, listen)
    return [ends[lane.run] for lane in waiting]


def ends_of(runner: RaceRunner, lanes) -> list:
    found = {event.run: event for event in runner.events() if is_end(event)}
    return [found[lane.run] for lane in lanes]


def losses_alone(project: Project) -> list[float]:
    events = Trainer(project, folder=None).events()
    return [number for event in events if isinstance(event, Steps) for number in event.columns["loss"].tolist()]


def losses_kept(lane) -> list[float]:
    return reading.read(lane.folder).values("loss")[:].tolist()


# -- its runs ----------------------------------------------------------------------------------------------


def test_each_variant_has_a_record_of_its_own_with_the_numbers_it_has_alone():
    wide = PROJECT.with_net((Flatten(), Dense(out_features=16), Dense(out_features=10)))
    lanes = begun(race_of((PROJECT, wide, with_recipe(PROJECT, "batch_size", (32,))[0]), say("Mine")))
    assert [type(end) for end in race_here(lanes)] == [Done] * 3
    for lane in lanes:
        info = listing.info(lane.folder)
        assert (info.status, info.epochs, info.race) == ("done", 3, lane.place)
        assert str(info.called) == f"{lane.place.name} · Mine"
        assert losses_kept(lane) == losses_alone(reading.read(lane.folder).project)


def test_a_knob_of_one_variant_is_in_its_record_alone_and_it_is_gone_on_with_as_if_nobody_had_stopped():
    changed, other = begun(race_of(with_seeds(PROJECT, 2)))
    race_here([changed, other], partial(turns_and_stops, changed.run, stop=True))
    whole, _ = begun(race_of(with_seeds(PROJECT, 2)))
    again = resumed(changed.place.race, folders.runs())
    race_here(again)
    race_here([whole], partial(turns_and_stops, whole.run, stop=False))
    assert [len(reading.read(lane.folder).changes) for lane in (changed, other, whole)] == [1, 0, 1]
    assert losses_kept(changed) == losses_kept(whole) != losses_alone(reading.read(changed.folder).project)
    assert losses_kept(other) == losses_alone(reading.read(other.folder).project)


def turns_and_stops(run: str, event, controls, stop: bool) -> None:
    """After the first epoch of this run its learning rate is another one; and all end, after the next."""
    if isinstance(event, Epoch) and event.run == run:
        if event.epoch == 1:
            controls[run].repeat([Changed(event.step + 1, "learning_rate", None, 0.5)])
        elif stop:
            for control in controls.values():
                control.stop()


def test_a_variant_that_cannot_be_trained_ends_by_its_own_fault_and_the_others_go_on():
    broken = PROJECT.with_net((Dense(out_features=10),))
    lanes = begun(race_of((PROJECT, broken, *with_seeds(PROJECT, 2)[1:])))
    assert [type(end) for end in race_here(lanes)] == [Done, Fault, Done]


def test_an_error_that_nobody_expected_ends_one_alone(monkeypatch):
    def torn(self, project, file):
        if project.training.seed:
            raise RuntimeError("a wire came loose")
        return project

    monkeypatch.setattr("camplab.assembly.weights.alike.Alike.begin", torn)
    first, second = race_here(begun(race_of(with_seeds(PROJECT, 2))))
    assert isinstance(first, Done)
    assert "a wire came loose" in str(second.sentence)


def test_all_are_on_their_way_before_the_first_is_over():
    heard = set()

    def listen(event, controls) -> None:
        if isinstance(event, Steps):
            heard.add(event.run)
        if len(heard) == 4:
            for control in controls.values():
                control.stop()

    ends = race_here(begun(race_of(with_recipe(PROJECT, "epochs", (2000, 2001, 2002, 2003)))), listen)
    assert [end.reason for end in ends] == ["stopped"] * 4


def test_stopped_it_is_saved_and_gone_on_with_to_the_same_numbers():
    def stop(event, controls) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            controls[event.run].stop()

    lanes = begun(race_of(with_seeds(PROJECT, 2)))
    assert [end.reason for end in race_here(lanes, stop)] == ["stopped"] * 2
    again = resumed(lanes[1].folder.name, folders.runs())
    assert [(lane.place, lane.folder, lane.done) for lane in again] == [(x.place, x.folder, False) for x in lanes]
    assert [end.reason for end in race_here(again)] == ["done"] * 2
    for lane in again:
        assert losses_kept(lane) == losses_alone(lane.project)
    assert all(lane.done for lane in resumed(lanes[0].place.race, folders.runs()))


def test_a_variant_that_was_killed_before_it_had_saved_begins_anew():
    def stop(event, controls) -> None:
        controls[event.run].stop()

    lanes = begun(race_of(with_seeds(PROJECT, 2)))
    race_here(lanes[:1], stop)
    for pair in RunFolder(lanes[0].folder).checkpoints:
        pair.facts.unlink(missing_ok=True)
    again = resumed(lanes[0].place.race, folders.runs())
    assert not again[0].start().resume
    assert [end.reason for end in race_here(again)] == ["done"] * 2


def test_a_race_that_cannot_be_begun_leaves_no_variant(monkeypatch):
    """Those without numbers would be in no list, and lie there for ever."""
    save, left = files.save, [2]

    def full(project, path):
        left[0] -= 1
        if left[0] < 0:
            raise OSError("the disk is full")
        save(project, path)

    monkeypatch.setattr(files, "save", full)
    before = {*folders.runs().iterdir()} if folders.runs().exists() else set()
    with pytest.raises(OSError, match="full"):
        begun(race_of(with_seeds(PROJECT, 3)))
    assert {*folders.runs().iterdir()} == before


def test_an_unknown_race_is_one_sentence():
    with pytest.raises(NoRace, match="there is no race nothing"):
        resumed("nothing", folders.runs())


def test_the_time_of_a_variant_is_its_own():
    began = time.monotonic()
    assert sum(end.seconds for end in race_here(begun(race_of(with_seeds(PROJECT, 4))))) < time.monotonic() - began


# -- its processes -----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("warm_engines")
@pytest.mark.parametrize("processes", [pytest.param(1, marks=pytest.mark.long), 2])
def test_every_variant_comes_to_its_end_in_as_many_processes_as_there_are(processes):
    lanes = begun(race_of(with_seeds(PROJECT, 3)))
    assert [end.reason for end in ends_of(race_in_processes(lanes, processes), lanes)] == ["done"] * 3


@pytest.mark.usefixtures("warm_engines")
def test_what_died_in_company_is_tried_again_alone_and_only_the_culprit_is_given_up():
    projects = [PROJECT.model_copy(update={"title": title}) for title in ("fine", "abort", "fine too")]
    lanes = begun(race_of(projects))
    first, second, third = ends_of(race_in_processes(lanes), lanes)
    assert (first.reason, third.reason) == ("done", "done")
    assert second.kind == "engine_died"


@pytest.mark.usefixtures("warm_engines")
def test_a_stop_ends_all_of_them_also_those_that_wait():
    long = PROJECT.model_copy(update={"training": Recipe(epochs=1000)})
    projects = [long.model_copy(update={"title": title}) for title in ("abort", "fine", "fine too")]
    lanes = begun(race_of(projects))
    runner, ends = race_in_processes(lanes), {}
    for event in runner.events():
        if isinstance(event, Fault):  # it is tried again alone, and the others wait for their turn
            runner.stop()
        if is_end(event):
            ends[event.run] = event
    assert [type(ends[lane.run]) for lane in lanes] == [Fault, Done, Done]
    assert {ends[lane.run].reason for lane in lanes[1:]} == {"stopped"}


@pytest.mark.usefixtures("processes")
def test_without_torch_every_variant_says_so():
    lanes = begun(race_of(with_seeds(PROJECT, 2)))
    ends = ends_of(race_in_processes(lanes, command=(*QUICK[:2], "torchless")), lanes)
    assert [end.kind for end in ends] == ["no_torch"] * 2


def test_work_is_dealt_out_so_that_nobody_has_much_more_than_another():
    assert dealt([8, 1, 1, 1], 2) == ((0,), (1, 2, 3))
    assert dealt([1, 1, 1, 1], 2) == ((0, 2), (1, 3))
    assert dealt([1, 1], 5) == ((0,), (1,))
    assert dealt([], 3) == ()
    assert free_cores() >= 1


@for_each(("idle", "own", "free"), [(2.0, 0.0, 2), (1.0, 1.0, 2), (0.0, 0.0, 1), (0.9, 0.2, 1), (9, 9, 4)])
def test_what_the_process_itself_does_takes_no_processor_from_a_race(idle, own, free, monkeypatch):
    """idle, own: processors that have nothing to do, and that this process is busy with."""
    now = [0.0]
    clock = SimpleNamespace(
        monotonic=lambda: now[0], process_time=lambda: own * now[0], sleep=lambda s: now.__setitem__(0, now[0] + s)
    )
    monkeypatch.setattr(free_processors, "time", clock)
    monkeypatch.setattr(free_processors, "_idle", lambda: idle * now[0])
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    assert free_cores() == free


def test_small_batches_and_large_networks_are_more_work():
    small, large = with_recipe(PROJECT, "batch_size", (1, 64))
    assert work(small) > 5 * work(large)
    assert work(PROJECT.with_net((Flatten(), Dense(out_features=8000), Dense(out_features=10)))) > work(PROJECT)


def test_what_stands_in_a_race_file_is_read_as_it_was_written_or_not_at_all(tmp_path):
    place = race.InRace("abc", say("Race of {n}", n=2), say("{x} 8", x=Own("Größe")), 1, 2)
    race.write(tmp_path, place)
    assert race.read(tmp_path) == place
    path = tmp_path / "race.json"
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert race.read(tmp_path) in (None, place), at
    assert race.read(tmp_path / "nowhere") is None
