"""Early stopping: when a run ends by it, with which weights, and that all else of a run holds for it as for any."""

from __future__ import annotations

import pytest
import torch

from camplab.document.project import Project
from camplab.runs.events import Changed, Done, Epoch, StoppedEarly
from camplab.runs.reading import read
from camplab.runs.record import stopped_early
from camplab.runs.result import result_of
from camplab.runs.trained import find, of_record
from camplab.training import checkpoint
from camplab.training.checkpoint_files import BadCheckpoint
from camplab.training.control import Control
from camplab.training.reports import tally_of
from camplab.training.setup import prepare
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from camplab.training.trainer import Trainer
from tests import kept
from tests.assembly.test_program import numbers, what_programs_print
from tests.for_each import for_each
from tests.gans import digits_aae, ring
from tests.training.recipes import at_epochs, cnn, column, epochs, mlp, run, sine
from tests.training.vision import masks

OVER = {"epochs": 60, "learning_rate": 0.02, "batch_size": 128}
"""A recipe that is soon as good as it gets."""
PROJECTS = {
    "accuracy": lambda: mlp(**OVER, patience=3),
    "loss": lambda: mlp(**OVER, patience=2, stops_by="loss"),
    "batch norm and dropout": lambda: cnn(**{**OVER, "learning_rate": 0.05}, patience=1),
    "regression": lambda: sine(epochs=60, learning_rate=0.1, patience=2),
}


def of_task(made: Project, **recipe: object) -> Project:
    learned = made.data.count - made.data.validation_samples
    small = made.training.model_copy(update={"batch_size": -(-learned // 3), "epochs": 12, **recipe})
    return made.model_copy(update={"training": small})


TASKS = {
    "a GAN by the distance of what it makes": lambda: of_task(ring(), patience=1, epochs=24, learning_rate=0.02),
    "an AAE": lambda: of_task(digits_aae(), patience=1, epochs=24, learning_rate=0.05),
    "masks by mean IoU": lambda: of_task(masks(), patience=2, learning_rate=0.05),
}


def by_hand(ended: list[Epoch], name: str, high: bool, patience: int) -> tuple[int, int] | None:
    """Epoch and best epoch with which a run that says these has to end; None: it does not."""
    best, when = None, 0
    for each in ended:
        value = each.values[name]
        if best is None or (value > best if high else value < best):
            best, when = value, each.epoch
        if each.epoch - when == patience:
            return each.epoch, when
    return None


def stop(events: list[object]) -> StoppedEarly:
    (found,) = (event for event in events if isinstance(event, StoppedEarly))
    return found


def weights(folder):
    return checkpoint.weights(folder)


def same(one, other) -> bool:
    return one.keys() == other.keys() and all(torch.equal(value, other[name]) for name, value in one.items())


@pytest.mark.parametrize(
    ("which", "measure", "high", "patience"),
    [("accuracy", "validation_accuracy", True, 3), ("loss", "validation_loss", False, 2),
     ("batch norm and dropout", "validation_accuracy", True, 1), ("regression", "validation_loss", False, 2)],
)  # fmt: skip
def test_a_run_ends_after_so_many_epochs_without_a_better_one_with_the_weights_of_the_best(
    which, measure, high, patience, tmp_path
):
    project = PROJECTS[which]()
    events = run(project, folder=tmp_path / "run")
    ended, stopped = epochs(events), stop(events)
    assert len(ended) < project.training.epochs
    assert (stopped.epoch, stopped.best) == by_hand(ended, measure, high, patience)
    assert stopped.epoch == ended[-1].epoch
    assert stopped.step == ended[-1].step
    assert isinstance(events[-1], Done)
    assert events[-1].reason == "done"
    best = stand_at(tmp_path / "run", ended[stopped.best - 1].step).setup.model.state_dict()
    assert same(weights(tmp_path / "run"), best)
    assert same(stand_at(tmp_path / "run", stopped.step).setup.model.state_dict(), best)


def test_until_then_it_is_the_run_without(tmp_path):
    stopping = run(PROJECTS["accuracy"]())
    plain = run(mlp(**OVER), steps=stop(stopping).step)
    assert column(stopping, "loss").tolist() == column(plain, "loss").tolist()
    assert [each.values for each in epochs(stopping)] == [each.values for each in epochs(plain)]


def test_a_run_without_patience_keeps_nothing_of_it(tmp_path):
    run(mlp(), folder=tmp_path / "run")
    facts, tensors = checkpoint.read(tmp_path / "run")
    assert "stopping" not in facts
    assert not [name for name in tensors if name.startswith("best.")]


@pytest.mark.parametrize("which", [pytest.param("accuracy", marks=pytest.mark.long), "batch norm and dropout"])
def test_cut_anywhere_and_gone_on_with_it_ends_with_the_same(which, tmp_path):
    project = PROJECTS[which]()
    whole = run(project, folder=tmp_path / "whole")
    last = stop(whole)
    for step in (last.step // 2, last.step):
        first = run(project, folder=tmp_path / f"cut{step}", steps=step)
        torch.manual_seed(12345)
        rest = run(project, folder=tmp_path / f"cut{step}", resume=True)
        assert [each.values for each in epochs(first + rest)] == [each.values for each in epochs(whole)]
        assert same(weights(tmp_path / f"cut{step}"), weights(tmp_path / "whole"))
        told = stopped_early(read(tmp_path / f"cut{step}"))
        assert (told.epoch, told.step, told.best) == (last.epoch, last.step, last.best)


def test_gone_on_with_after_it_has_stopped_it_stays_as_it_is(tmp_path):
    project = PROJECTS["accuracy"]()
    run(project, folder=tmp_path / "run")
    before = weights(tmp_path / "run")
    again = run(project, folder=tmp_path / "run", resume=True)
    assert not epochs(again)
    assert again[-1].reason == "done"
    assert same(weights(tmp_path / "run"), before)
    record = read(tmp_path / "run")
    assert stopped_early(record) is not None
    assert of_record(record).complete
    assert find(project, tmp_path).complete


def test_a_fork_on_the_way_ends_as_its_run_and_one_from_its_end_with_more_patience_goes_on(tmp_path):
    project = PROJECTS["accuracy"]()
    whole = run(project, folder=tmp_path / "run")
    last = stop(whole)
    fork(tmp_path / "run", last.step - 5, tmp_path / "fork")
    run(project, folder=tmp_path / "fork", resume=True)
    assert same(weights(tmp_path / "fork"), weights(tmp_path / "run"))
    fork(tmp_path / "run", last.step, tmp_path / "patient")
    control = Control()
    control.change(patience=last.epoch - last.best + 1)
    events = list(Trainer(project, control, tmp_path / "patient", resume=True, attended=False).events())
    assert epochs(events), "it has gone on"
    record = read(tmp_path / "patient")
    assert record.stops[0].step == last.step
    assert stopped_early(record) is not record.stops[0]
    end = record.step
    assert same(stand_at(tmp_path / "patient", end).setup.model.state_dict(), weights(tmp_path / "patient"))
    middle = last.step + 3
    torch.manual_seed(1)
    first = stand_at(tmp_path / "patient", middle)
    control = Control()
    control.change(patience=last.epoch - last.best + 1)
    fork(tmp_path / "run", last.step, tmp_path / "again")
    list(Trainer(project, control, tmp_path / "again", resume=True, attended=False, steps=middle).events())
    assert same(first.setup.model.state_dict(), weights(tmp_path / "again"))


def turned_at(step: int, project: Project, **options: object) -> list[object]:
    control = Control()
    control.repeat([Changed(step, "patience", None, options.pop("patience"))])
    return list(Trainer(project, control, attended=False, **options).events())


def test_switched_on_while_it_runs_it_counts_from_the_next_epoch_on(tmp_path):
    plain = epochs(run(mlp(**OVER)))
    at = 3
    events = turned_at(plain[at - 1].step + 1, mlp(**OVER), patience=2, folder=tmp_path / "run")
    when, best = by_hand(plain[at:], "validation_accuracy", True, 2)
    assert (stop(events).epoch, stop(events).best) == (when, best)
    ended = stand_at(tmp_path / "run", stop(events).step).setup.model.state_dict()
    assert same(ended, weights(tmp_path / "run"))


def test_switched_off_while_it_runs_it_ends_with_its_epochs():
    project = mlp(**{**OVER, "epochs": 15}, patience=1)
    events = turned_at(1, project, patience=None)
    assert not [event for event in events if isinstance(event, StoppedEarly)]
    assert len(epochs(events)) == 15


@pytest.fixture(scope="module")
def after_three_epochs() -> checkpoint.State:
    trainer = Trainer(PROJECTS["accuracy"](), attended=False, steps=40)
    list(trainer.events())
    return checkpoint.state(trainer.loop.setup, trainer.loop.tally)


@for_each("wrong", [[1], {"waited": -1}, {"waited": 1, "over": 3}, {"epoch": 1, "value": "x"},
                    {"epoch": 0, "value": 1.0}, {"epoch": 2}])  # fmt: skip
def test_what_early_stopping_keeps_is_looked_at_before_it_is_used(wrong, after_three_epochs):
    facts, tensors = after_three_epochs
    setup = prepare(PROJECTS["accuracy"]())
    checkpoint.put((facts, tensors), setup, tally_of(setup))
    assert setup.stopping.best.epoch >= 1
    with pytest.raises(BadCheckpoint, match="does not fit"):
        checkpoint.put(({**facts, "stopping": wrong}, tensors), setup, tally_of(setup))
    fewer = {name: value for name, value in tensors.items() if not name.startswith("best.")}
    with pytest.raises(BadCheckpoint, match="does not fit"):
        checkpoint.put((facts, fewer), setup, tally_of(setup))


def test_its_result_says_so_and_a_run_that_was_stopped_by_hand_does_not(tmp_path):
    run(PROJECTS["accuracy"](), folder=tmp_path / "run")
    record = read(tmp_path / "run")
    last = stopped_early(record)
    result = result_of(record)
    assert str(result.details[0]) == f"stopped early: weights of epoch {last.best}"
    assert result.last == result.best.value == record.epochs[last.best - 1].values["validation_accuracy"]
    run(PROJECTS["accuracy"](), folder=tmp_path / "cut", steps=30)
    assert "stopped early" not in " ".join(map(str, result_of(read(tmp_path / "cut")).details))


PRINTED = {name: PROJECTS[name] for name in ("loss", "batch norm and dropout")} | TASKS


@pytest.fixture(scope="module")
def printed(request, tmp_path_factory) -> dict[str, str]:
    made = {name: make() for name, make in kept.wanted(request, "which", PRINTED).items()}
    return what_programs_print(made, tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("which", kept.some(PRINTED, "batch norm and dropout", "an AAE", "masks by mean IoU"))
def test_the_exported_program_stops_in_the_same_epoch_with_the_same_numbers(which, printed):
    project = PRINTED[which]()
    events = run(project)
    names = [f"{phase}_loss" for phase in project.task.phases] or ["loss", "accuracy"]
    told = [name for when in ("train", "validation") for name in (f"{when}_{each}" for each in names)]
    *lines, last = printed[which].splitlines()
    assert numbers("\n".join(lines)) == at_epochs(epochs(events), *(name for name in told if name != "train_accuracy"))
    stopped = stop(events)
    assert last == f"stopped early after epoch {stopped.epoch}: the weights are those of epoch {stopped.best}"
