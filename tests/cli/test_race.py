"""`camplab race`: which variants are meant, what it prints while they are trained and at the end, and how it ends."""

from __future__ import annotations

import io
import shlex
import signal
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from camplab.cli.race import performance, telling
from camplab.document import files
from camplab.document.measures import LOSS, VALIDATION_ACCURACY
from camplab.document.presets import catalogue as presets
from camplab.document.races.race import race_of, with_recipe
from camplab.document.recipe import Recipe
from camplab.engine import client
from camplab.engine.client import Engine
from camplab.engine.race_lanes import begun
from camplab.engine.race_runner import RaceRunner
from camplab.runs.events import Done, Epoch, Fault, Note, Started, Steps
from camplab.words import say
from tests import warm_python
from tests.engine.conftest import warm_engines as warm_engines
from tests.for_each import for_each

TROUBLED = Path(__file__).parents[1] / "engine" / "troubled.py"
QUICK = (sys.executable, str(TROUBLED), "quick")


@pytest.fixture
def quick(monkeypatch, processes):
    """The processes play a training, without torch, and keep nothing."""
    if warm_python.THERE:
        monkeypatch.setattr(client, "launch", warm_python.launch)
    monkeypatch.setattr(performance, "RaceRunner", partial(RaceRunner, engine=lambda: Engine(QUICK)))


def test_the_races_that_ship_are_listed(camplab):
    answer = camplab("race")
    assert answer.status == 0
    for title in ("Four ways to make 20 layers learn", "Four optimizers on one network", "Batch sizes", "Five seeds"):
        assert title in answer.out
    assert [race["name"] for race in camplab("race", "--json").json] == [
        "four_ways", "optimizers", "batch_sizes", "five_seeds", "two_gans", "overfitting", "polynomial", "scaling",
        "without_gradient", "valley",
    ]  # fmt: skip


@pytest.mark.usefixtures("warm_engines")
def test_a_race_is_told_while_it_goes_on_and_what_came_of_it_at_the_end(camplab):
    file = camplab.project(epochs=2)
    first, *lines, result = camplab("race", file, "--seeds", "3", "--seed", "7", "--json").lines
    assert first["event"] == "race"
    assert [variant["name"] for variant in first["variants"]] == ["Seed 7", "Seed 8", "Seed 9"]
    assert first["variants"][1]["differences"] == ["Seed: 7 → 8"]
    for number in range(3):
        events = [line["event"] for line in lines if line["variant"] == number]
        assert events == ["started", "epoch", "epoch", "done"]
    assert [one["status"] for one in result["variants"]] == ["done"] * 3
    assert result["band"]["n"] == 3
    kept = {run["folder"]: run["race"] for run in camplab("runs", "--json").json}
    for variant in first["variants"]:
        assert (kept[variant["run"]]["race"], kept[variant["run"]]["name"]) == (first["race"], variant["name"])

    name = Path(first["variants"][1]["run"]).name
    again = camplab("race", "--resume", name, "--json").lines
    assert [line["event"] for line in again] == ["race", "result"], "all is done: nothing is left to train"
    assert again[-1] == result
    shown = camplab("race", "--resume", first["race"]).out
    for words in ("3 variants, kept as race", "Parameters", "MACs", "Seed 9", name, "median of 3 seeds"):
        assert words in shown, words


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("seed", [pytest.param(1, marks=pytest.mark.long), 2])  # 1 is its own
def test_a_race_of_seeds_that_ships_begins_with_the_seed_that_is_asked_for_and_says_so(camplab, seed):
    answer = camplab("race", "five_seeds", "--seed", str(seed), "--epochs", "1", "--json")
    variants = answer.lines[0]["variants"]
    assert [each["name"] for each in variants] == [f"Seed {seed + more}" for more in range(5)]
    assert answer.lines[0]["title"] == "Five seeds"
    assert f"the variants have the seeds {seed}, {seed + 1}, " in answer.err
    kept = [files.load(Path(each["run"]) / "project.camplab").training for each in variants]
    assert [(each.seed, each.epochs) for each in kept] == [(seed + more, 1) for more in range(5)]


@pytest.mark.usefixtures("quick")
def test_one_that_fails_is_told_with_its_name_and_the_others_come_to_their_end(camplab):
    for title in ("good", "abort"):
        project = presets.find("mlp").project().model_copy(update={"title": title, "training": Recipe(epochs=1)})
        files.save(project, camplab.folder / f"{title}.camplab")
    answer = camplab("race", "good.camplab", "abort.camplab", "--processes", "1")
    answer.says("abort: the training process was aborted", "abort: Nothing happened to the other variants.", status=1)
    assert "good: done after 100 steps" in answer.out


@pytest.mark.usefixtures("quick")
def test_what_a_variant_could_not_keep_is_told_and_it_is_not_said_that_it_never_began(camplab, monkeypatch):
    events = RaceRunner.events

    def full(self):
        for event in events(self):
            yield event
            if isinstance(event, Started):
                yield Fault("not_saved", say("the disk is full"), fatal=False, run=event.run)

    monkeypatch.setattr(RaceRunner, "events", full)
    answer = camplab("race", camplab.project(epochs=1), "--seeds", "2", "--processes", "1")
    answer.says("Seed 0: the disk is full", "Seed 1: the disk is full", status=1)
    assert answer.out.count("done after") == 2
    assert "not begun" not in answer.out


@pytest.mark.usefixtures("quick")
def test_ctrl_c_stops_all_and_says_how_to_go_on(camplab, monkeypatch):
    hear = telling.TableTelling.hear

    def press(self, lane, event) -> None:
        hear(self, lane, event)
        if isinstance(event, Started):
            signal.raise_signal(signal.SIGINT)
            monkeypatch.setattr(telling.TableTelling, "hear", hear)

    monkeypatch.setattr(telling.TableTelling, "hear", press)
    answer = camplab("race", camplab.project(epochs=5), "--seeds", "2", "--processes", "1")
    answer.says("interrupted; every variant is saved, go on with: camplab race --resume ", status=130)
    assert answer.out.count("stopped after") == 2
    again = camplab(*shlex.split(answer.err.partition("go on with: camplab ")[2]))
    assert again.status == 0
    assert again.out.count("done after") == 2


@pytest.mark.usefixtures("quick")
def test_one_project_races_against_itself_with_several_values(camplab):
    answer = camplab("race", camplab.project(epochs=1), "--vary", "optimizer=sgd,adam,rmsprop")
    assert answer.status == 0, answer
    for name in ("SGD", "Adam", "RMSprop"):
        assert f"{name}: done after 100 steps" in answer.out


@pytest.mark.usefixtures("quick")
def test_what_differs_at_the_beginning_is_told_before(camplab):
    answer = camplab("race", "sigmoid_mlp20", "sigmoid_mlp20_relu_he", "--epochs", "1")
    assert "20 layers, cured by relu and He: begins with weights of its own in 20 blocks" in answer.out


def test_the_table_on_a_terminal_tells_how_each_stands(home):
    project = presets.find("mlp").project()
    lanes = begun(race_of(with_recipe(project, "optimizer", ("sgd", "adam", "rmsprop")), say("Mine")))
    table = telling.TableTelling(lanes)
    started = Started("cpu", (LOSS, VALIDATION_ACCURACY), 10, 20, 22)
    for lane in lanes[:2]:
        table.hear(lane, started)
    first = lanes[0]
    table.hear(first, Steps(0, {"loss": np.array([2.0, 1.0] * 22)}))
    table.hear(first, Epoch(1, 22, 1.5, {"validation_accuracy": 0.75}))
    table.hear(first, Done("done", 44, 2, 3.0))
    table.hear(lanes[1], Note(say("a word")))
    table.hear(lanes[1], Fault("crash", say("it broke")))
    shown = io.StringIO()
    Console(file=shown, width=120).print(table._table())
    head, sgd, adam, rmsprop = shown.getvalue().splitlines()
    assert head.split() == ["Variant", "Epoch", "Loss", "Validation", "Speed", "Time"]
    assert sgd.split() == ["SGD", "2/20", "1.5000", "75.0", "%", "done"]
    assert adam.split() == ["Adam", "0/20", "fault"]
    assert rmsprop.split() == ["RMSprop"]


@for_each(
    ("arguments", "words"),
    [
        (["four_way"], ["no race four_way", "did you mean four_ways?"]),
        (["nothing.camplab"], ["there is no file nothing.camplab"]),
        (["mlp"], ["mlp alone is no race", "--seeds 5", "--vary optimizer=sgd,adam"]),
        (["mlp", "--vary", "optimizer=sgd"], ["a race has 2 to 12 variants, not 1"]),
        (["mlp", "--seeds", "13"], ["a race has 2 to 12 variants, not 13"]),
        (["mlp", "--seeds", "99999999"], ["a race has 2 to 12 variants, not 99999999"]),
        (["mlp", "lenet5", "--seeds", "2"], ["--seeds and --vary are for a single project, not for 2"]),
        (["four_ways", "--seeds", "2"], ["four_ways has variants of its own"]),
        (["mlp", "--vary", "sgd,adam"], ["--vary is NAME=VALUE,VALUE", "sgd,adam"]),
        (["mlp", "--vary", "optimiser=sgd,adam"], ["did you mean 'optimizer'?"]),
        (["gan_ring", "--vary", "discriminater.rate=1,2"], ["did you mean 'discriminator.rate'?"]),
        (["gan_ring", "--vary", "discriminator.rate=0,1"], ["Learning rate × must be more than 0"]),
        (["gan_ring", "--vary", "phases=1,2"], ["there is no setting 'phases'"]),
        (["mlp", "--vary", "discriminator.rate=1,2"], ["there is no setting 'discriminator.rate'"]),
        (["mlp", "--vary", "batch_size=8,x"], ["Batch size must be a whole number"]),
        (["mlp", "--vary", "epochs=1,2", "--seeds", "2"], ["give --seeds or --vary, not both"]),
        (["--seeds", "2"], ["name the project"]),
        (["--resume", "nothing"], ["there is no race nothing"]),
        (["mlp", "--resume", "nothing"], ["give nothing else with it"]),
        (["mlp", "--seeds", "2", "--device", "moon"], ["--device is auto, cpu, cuda or cuda:N, not moon"]),
    ],
)
def test_what_makes_no_race_is_said_in_a_sentence(camplab, arguments, words):
    camplab("race", *arguments).says(*words, status=2)
    assert not (Path(camplab.folder) / "runs").exists()
