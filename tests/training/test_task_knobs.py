"""Settings of the task that are turned while a run goes on: the run is the same gone on with, and done anew."""

from __future__ import annotations

import pytest

from camplab.blocks.dense import Dense
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.settings.knobs import Fixed, turned, turns, with_knobs_of, words
from camplab.document.settings.turn import Turn
from camplab.runs.events import Changed, Steps
from camplab.runs.reading import read
from camplab.training.control import Control
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from camplab.training.trainer import Trainer
from tests.gans import ring
from tests.training.recipes import column, epochs, run, variational
from tests.training.test_knobs import same, weights

GAN = ring("wgan_gp", schedule="cosine")


@pytest.mark.parametrize(
    ("project", "what", "value", "loss", "settings"),
    [(variational(epochs=2), "beta", 4.0, "loss", {"beta": 4.0}),
     (GAN, "steps", 3, "discriminator_loss", {"steps": 3}),
     (GAN, "penalty", 1.0, "discriminator_loss", {"penalty": 1.0})],
    ids=["beta", "steps", "penalty"],
)  # fmt: skip
def test_turned_before_the_first_step_it_is_the_task(project: Project, what, value, loss, settings):
    control = Control()
    control.repeat([Changed(0, what, 0.0, value, "task")])
    live = Trainer(project, control, attended=False, steps=14)
    events = list(live.events())
    plain = Trainer(project.with_task(project.task.model_copy(update=settings)), attended=False, steps=14)
    wanted = list(plain.events())
    assert column(events, loss).tolist() == column(wanted, loss).tolist()
    assert same(weights(live), weights(plain))
    assert [each.values for each in epochs(events)] == [each.values for each in epochs(wanted)]


@pytest.mark.parametrize(
    ("project", "turn", "loss", "said"),
    [(variational(epochs=2, batch_size=256), Turn("beta", 4.0, "task"), "loss", "Beta 1 → 4"),
     (GAN, Turn("steps", 3, "task"), "discriminator_loss", "Discriminator steps 1 → 3")],
    ids=["beta", "steps"],
)  # fmt: skip
def test_a_turn_is_recorded_and_the_run_resumed_forked_and_replayed_with_it(project, turn, loss, said, tmp_path):
    def turning(**more):
        control = Control()
        control.repeat([Changed(3, turn.what, 0.0, turn.value, turn.block)])
        return run(project, control, **more)

    whole = turning(folder=tmp_path / "whole", steps=12)
    wanted = column(whole, loss).tolist()
    assert wanted != column(run(project, steps=12), loss).tolist()
    record = read(tmp_path / "whole")
    (change,) = record.changes
    assert str(words(record.places, change.what, change.block, change.old, change.new)) == said
    assert getattr(record.now.task, turn.what) == turn.value
    first = turning(folder=tmp_path / "cut", steps=7)
    rest = run(project, folder=tmp_path / "cut", resume=True, steps=12)
    assert column(first + rest, loss).tolist() == wanted
    moment = stand_at(tmp_path / "whole", 7)
    assert getattr(moment.setup.project.task, turn.what) == turn.value
    fork(tmp_path / "whole", 7, tmp_path / "fork")
    assert column(run(project, folder=tmp_path / "fork", resume=True, steps=12), loss).tolist() == wanted[7:]
    wider = project.with_stack("decoder" if "decoder" in project.stacks else "discriminator", _wider(project))
    fork(tmp_path / "whole", 7, tmp_path / "other", wider)
    trainer = Trainer(wider, attended=False, folder=tmp_path / "other", resume=True, steps=8)
    assert any(isinstance(event, Steps) for event in trainer.events())
    assert getattr(trainer.loop.setup.project.task, turn.what) == turn.value, "with another network, too"


def _wider(project: Project):
    net = project.stack("decoder" if "decoder" in project.stacks else "discriminator")
    return (Dense(out_features=16), *net)


def test_what_does_nothing_or_has_another_shape_is_refused_and_edits_become_turns():
    project = variational()
    with pytest.raises(Fixed, match="Latent numbers cannot be changed while a run goes on"):
        turned(project, Turn("latent", 3, "task"))
    with pytest.raises(Fixed, match="does nothing as the other settings are"):
        turned(ring(), Turn("penalty", 3.0, "task"))
    with pytest.raises(Fixed, match="Beta"):
        turned(project, Turn("beta", -1.0, "task"))
    edited = project.with_task(project.task.model_copy(update={"beta": 2.5}))
    assert [*turns(project, edited)] == [Turn("beta", 2.5, "task")]
    assert with_knobs_of(project, edited).task == edited.task
    assert str(words(Places(project), "beta", "task", 1.0, 2.5)) == "Beta 1 → 2.5"
