"""What a run did not record is computed from the window: exact, with progress, given up, there when it is reopened."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from camplab import folders
from camplab.app.panels.loss.panel import LossPanel, _caption
from camplab.app.training import stored_runs, training_commands
from camplab.runs import reading
from camplab.runs.beside import later
from camplab.runs.exchange.tables import table
from camplab.runs.listing import info
from camplab.training.time_travel.hindsight import Hindsight
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, ends, trains, unheard


def over(robot):
    """A run that is over."""
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.settles()
    return robot


def panel(robot) -> LossPanel:
    return robot.lab.workspace.docks["loss"].widget()


def drawn(robot) -> None:
    robot.settles()
    robot.waits_for(lambda: panel(robot).up_to_date)


def dashed(robot) -> list[int]:
    """The steps at which what was computed later is drawn."""
    drawn(robot)
    return panel(robot).charts[0].strands[0].computed.x.astype(int).tolist()


def computes(robot) -> None:
    drawn(robot)
    panel(robot).compute.button.click()
    robot.waits_for(lambda: robot.lab.live.computing.record is None)


def the_validation_between_the_epochs_is_computed_drawn_and_there_again_when_the_run_is_reopened(robot):
    run = robot.lab.live.record
    folder = folders.from_text(run.started.folder)
    computes(robot)
    steps = dashed(robot)
    assert steps == [*range(run.step + 1)][:: max(1, run.step // 100)]
    said = run.computed.said("validation_loss")
    epochs = {epoch.step: epoch.values["validation_loss"] for epoch in run.epochs}
    found = dict(zip(said.steps[:].tolist(), said.values[:].tolist(), strict=True))
    assert {step: found[step] for step in epochs if step in found} == {s: epochs[s] for s in epochs if s in found} != {}
    (look,) = Hindsight(folder).numbers([5], {"validation_loss"})
    assert found[5] == look.values["validation_loss"]
    rows = {row.name for row in panel(robot).charts[0].strands[0].rows(5, True, "linear")}
    assert "Loss, validation, computed later" in rows
    robot.lab.trainer.look_at(None)
    drawn(robot)
    assert panel(robot).compute.button.isHidden()
    assert stored_runs.open_run(info(folder), robot.lab)
    assert dashed(robot) == steps
    assert np.array_equal(reading.read(folder).computed.said("validation_loss").values[:], said.values[:])


def opens(robot, which: str, what: int):
    """A panel of blocks, at one of its measures."""
    blocks = robot.raises(which)
    blocks.what.setCurrentIndex(what)
    settled(robot, blocks)
    return blocks


def settled(robot, blocks) -> None:
    robot.settles()
    robot.waits_for(lambda: blocks.up_to_date)


def what_no_panel_looked_at_is_computed_at_one_click_and_there_again(open_window, which, what):
    """Both are panels of blocks, and what of it is theirs is in what they share: one of them is long."""
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    robot.raises("maps")  # so that nobody looks at what is to be computed
    robot.settles()
    ends(robot)
    run, blocks = robot.lab.live.record, opens(robot, which, what)
    folder, name = folders.from_text(run.started.folder), blocks.measures[what]
    robot.waits_for(lambda: blocks.missing.offer.isVisible())
    assert not len(run.looks)
    with unheard(robot):
        blocks.missing.offer.click()
        settled(robot, blocks)
        assert blocks.missing.offer.text() == "Stop computing"
    robot.waits_for(lambda: robot.lab.live.computing.record is None)
    settled(robot, blocks)
    assert "dashed: computed later" in blocks.sentence.text()
    assert not blocks.missing.isVisible()
    assert blocks.strip.buckets.later[1:].all()
    steps = [*range(run.step + 1)][:: max(1, run.step // 100)]
    (look,) = Hindsight(folder).numbers([steps[5]], {name})
    seen = blocks.flow.at(steps[5])
    assert (seen.step, seen.later) == (steps[5], True)
    assert np.array_equal(seen.numbers, look.values[name], equal_nan=True)
    robot.lab.trainer.look_at(None)
    assert stored_runs.open_run(info(folder), robot.lab)
    settled(robot, blocks)
    assert np.array_equal(blocks.flow.at(steps[5]).numbers, look.values[name], equal_nan=True)
    assert f"{name}." in table(robot.lab.live.record, [robot.lab.live.record.measures[name]])


def a_number_of_every_step_is_not_computed_again_and_curves_say_only_of_their_own_that_they_are_computed(robot):
    live = robot.lab.live
    assert not opens(robot, "gradients", 0).compute.button.isVisible()
    assert opens(robot, "gradients", 1).compute.button.isVisible()
    robot.raises("loss")
    drawn(robot)
    for names, said in ((["output_mean"], False), (["validation_loss"], True)):
        live.computing.begin(live.record, names, 9)
        assert ("Computing" in _caption(live.record, panel(robot).charts[0], live, robot.lab.session, "")) is said
        live.computing.end()


def it_can_be_given_up_and_begun_again_and_a_run_ends_it(robot):
    button, computing = panel(robot).compute.button, robot.lab.live.computing
    drawn(robot)  # the button knows of the run and of its steps once they are drawn
    with unheard(robot):
        button.click()
        drawn(robot)
        assert button.accessibleName() == "Stop computing"
        button.click()
        drawn(robot)
    assert (computing.record, button.accessibleName()) == (None, "Compute the validation here")
    assert dashed(robot) == []
    button.click()
    robot.presses("training.again")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record.epochs)
    assert computing.record is None
    computes(robot)
    assert dashed(robot)


def while_the_network_is_trained_nothing_is_computed_and_in_a_pause_it_is(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    trains(robot)
    robot.waits_for(lambda: not panel(robot).compute.button.isHidden())
    panel(robot).compute.button.click()
    robot.sees("The network is being trained")
    assert robot.lab.live.computing.record is None
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    computes(robot)
    assert dashed(robot)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "running")


def a_run_whose_folder_is_gone_says_so(robot):
    import shutil

    shutil.rmtree(folders.from_text(robot.lab.live.record.started.folder))
    said = []
    robot.lab.live.noted.connect(said.extend)
    computes(robot)
    robot.waits_for(lambda: said)
    assert "is not there any more" in str(said[0])
    assert later.read(folders.runs()) == later.Later()


def test_what_was_not_recorded_is_computed_given_up_and_kept(open_window):
    plays(
        open_window(engine=True), over,
        the_validation_between_the_epochs_is_computed_drawn_and_there_again_when_the_run_is_reopened,
        a_number_of_every_step_is_not_computed_again_and_curves_say_only_of_their_own_that_they_are_computed,
        it_can_be_given_up_and_begun_again_and_a_run_ends_it,
        a_run_whose_folder_is_gone_says_so,
    )  # fmt: skip


def test_what_no_panel_looked_at_is_computed_when_the_run_is_over_or_waits(open_window):
    plays(
        open_window(engine=True), again,
        partial(what_no_panel_looked_at_is_computed_at_one_click_and_there_again, which="gradients", what=2),
        while_the_network_is_trained_nothing_is_computed_and_in_a_pause_it_is,
    )  # fmt: skip


@pytest.mark.long
def test_so_is_what_another_panel_would_have_looked_at(open_window):
    what_no_panel_looked_at_is_computed_at_one_click_and_there_again(open_window, "activations", 1)
