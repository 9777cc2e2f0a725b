"""The learner plays steps block by block, forwards and back."""

from __future__ import annotations

from functools import partial
from math import inf

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from camplab.app.editor.drawing.live_cards import place_of
from camplab.app.editor.drawing.paint_slow import picture
from camplab.app.editor.slow_words import sentence
from camplab.app.editor.stack.hover import tip
from camplab.app.engine.step_played import Played
from camplab.document.presets import catalogue
from camplab.document.recipe import OfPhase
from camplab.runs.wants import BATCH
from tests.app.one_window import again, plays
from tests.app.training.hands import ends
from tests.app.training.slow_hands import begins, fresh, goes, says, whats


def said(robot) -> str:
    return robot.window.slow_bar.said.text()


def a_step_of_a_fresh_network_is_played_from_the_batch_to_the_update_and_the_next_one_begins(robot):
    slow = begins(robot)
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    assert said(robot).startswith("Step 1: a batch of")
    for panel in ("loss", "gradients"):
        robot.waits_for(partial(lambda one: says(robot, one).startswith("Slow motion shows the first step."), panel))
    blocks = len(robot.lab.session.net)
    assert whats(robot) == ["batch", *["forward"] * blocks, "loss", *["backward"] * blocks, "update"]
    assert said(robot).startswith("Update:")
    assert slow.played.taken
    assert robot.lab.live.record.step == 0, "until the next step begins it can be taken back"
    goes(robot, "slow.forward")
    assert (slow.played.shown.step, slow.played.at, slow.played.shown.back) == (1, 0, True)
    goes(robot, "training.step")
    robot.waits_for(lambda: robot.lab.live.record.step == 1)
    assert slow.played.shown.step == 2


def one_step_back_and_on_again_shows_the_same_to_the_last_bit(robot):
    slow = begins(robot)
    goes(robot, "training.step", 2)
    first = slow.played.shown
    whats(robot)
    goes(robot, "training.earlier")
    assert (slow.played.shown, slow.played.at, slow.played.taken) == (first, 0, False)
    goes(robot, "training.step")
    goes(robot, "training.earlier")
    again = slow.played.shown
    assert (again.step, again.back) == (first.step, False)
    assert all(np.array_equal(a.values, b.values) for a, b in zip(first.moves, again.moves, strict=True))
    assert not robot.window.actions_["training.earlier"].isEnabled()


def blocks_go_back_too_cards_show_what_has_been_so_far_and_one_sample_has_its_own_numbers(robot):
    slow = begins(robot)
    card = next(card for card in robot.lab.workspace.centre.focusProxy().scene.layout.cards if card.facts.params)
    assert slow.played.forward(card.uid) is None
    while not slow.played.is_at(card.uid):
        goes(robot, "slow.forward")
    assert slow.played.forward(card.uid) is not None
    assert slow.played.backward(card.uid) is None
    goes(robot, "slow.back")
    assert slow.played.forward(card.uid) is None
    whats(robot)
    assert slow.played.backward(card.uid).numbers["weights"] > 0
    assert slow.played.change(card.uid) > 0
    goes(robot, "slow.forward", 2)
    one_sample_has_its_own_numbers(robot)


def one_sample_has_its_own_numbers(robot) -> None:
    """And its values are read under the mouse."""
    slow = robot.lab.slow
    uid, mean = slow.played.blocks(slow.played.move)[0], slow.played.move.values
    robot.window.slow_bar.sample.setValue(3)
    robot.waits_for(lambda: not slow.waits)
    assert (slow.sample, slow.played.shown.sample, slow.played.at) == (2, 2, 1)
    own = slow.played.forward(uid).values
    assert not np.array_equal(own, mean)
    view = robot.lab.workspace.centre.focusProxy()
    scene, card = view.scene, view.card(uid)
    drawn = picture(slow.played, uid, scene.look.theme.dark)
    place = place_of(drawn, card, card.rect.right - 3 * scene.look.unit, scene.look.metrics.card_h, scene.look.unit)
    point = QPointF(place.x() + 0.5 * place.width() / drawn.width(), place.y() + 0.5 * place.height() / drawn.height())
    at = point * scene.zoom + view.origin
    assert tip(view, at).startswith("unit 1: ")
    robot.window.slow_bar.sample.setValue(0)
    robot.waits_for(lambda: not slow.waits)
    assert slow.played.shown.sample == BATCH


def after_the_end_the_run_goes_on_step_by_step(robot):
    ends(robot)
    last = robot.lab.live.record.step
    slow = begins(robot)
    assert slow.played.shown.step == last
    whats(robot)


def it_plays_by_itself_as_fast_as_is_wanted(robot):
    slow = begins(robot)
    slow.set_speed(20.0)
    robot.presses("slow.play")
    robot.waits_for(lambda: slow.played.move.what == "backward")
    slow.set_speed(inf)
    robot.waits_for(lambda: slow.played is not None and slow.played.shown.step >= 3)
    robot.presses("slow.play")
    assert not slow.playing


def a_knob_turned_in_the_midst_shows_the_step_anew_and_theme_and_language_change(robot):
    slow = begins(robot)
    goes(robot, "slow.forward", 3)
    rate = slow.played.shown.rate
    robot.lab.trainer.change(learning_rate=rate / 10)
    robot.waits_for(lambda: slow.played.shown.rate == pytest.approx(rate / 10))
    assert (slow.played.shown.step, slow.played.at) == (0, 0)
    goes(robot, "slow.forward")
    theme_and_language_change(robot)


def the_stack_that_it_happens_in_is_shown(robot):
    robot.lab.documents.begin_with(catalogue.find("autoencoder_digits"))
    robot.settles()
    slow = begins(robot)
    stacks = []
    while slow.played.move.what != "update":
        goes(robot, "slow.forward")
        if slow.played.move.what in ("forward", "backward") and robot.lab.session.stack not in stacks[-1:]:
            stacks.append(robot.lab.session.stack)
            assert any(map(slow.seen, slow.played.blocks(slow.played.move)))
    assert stacks == ["encoder", "decoder", "encoder"]


def a_phase_says_which_of_its_times_it_is_and_its_own_rate_and_optimizer(robot):
    project = catalogue.find("gan_ring").project()
    own = OfPhase(phase="discriminator", rate=0.5, optimizer="sgd")
    recipe = project.training.model_copy(update={"phases": (own,)})
    task = project.task.model_copy(update={"steps": 2})
    robot.lab.documents.begin(project.model_copy(update={"training": recipe, "task": task}))
    robot.settles()
    played = begins(robot).played
    ends = [at for at, move in enumerate(played.shown.moves) if move.what == "update"]
    updates = [sentence(Played(played.shown, played.places, at), robot.lab.session.project) for at in ends]
    times = [each.partition(":")[0] for each in updates]
    assert times == ["Discriminator, 1 of 2", "Discriminator, 2 of 2", "Generator"]
    assert "SGD changes the weights, at a learning rate of 0.001" in updates[0]
    assert "Adam changes the weights, at a learning rate of 0.002" in updates[2]


def theme_and_language_change(robot) -> None:
    """In the midst."""
    slow = robot.lab.slow
    for action in ("theme.dark", "language.ko"):
        robot.presses(action)
    assert slow.active
    assert said(robot).startswith("순전파: ")
    assert robot.window.slow_bar.speed.currentText() == "초당 블록 1개"
    goes(robot, "slow.forward")
    for action in ("theme.light", "language.en"):
        robot.presses(action)
    assert said(robot).startswith("Forward: ")


def blocks_that_are_taken_out_in_the_midst_are_not_stopped_at_and_undo_brings_them_back(robot):
    slow = begins(robot)
    scene = robot.lab.workspace.centre.focusProxy().scene
    first = robot.lab.session.net[0].uid
    robot.lab.session.select((first,))
    robot.presses("edit.delete")
    assert scene.played is None
    goes(robot, "slow.forward")
    assert first not in slow.played.blocks(slow.played.move)
    robot.presses("edit.undo")
    assert scene.played is slow.played
    goes(robot, "slow.back", 2)
    goes(robot, "slow.forward")
    assert slow.played.is_at(first)


def test_a_step_is_played_shown_anew_and_taken_back(open_window):
    plays(
        open_window(engine=True), lambda robot: fresh(again(robot)),
        a_knob_turned_in_the_midst_shows_the_step_anew_and_theme_and_language_change,
        a_step_of_a_fresh_network_is_played_from_the_batch_to_the_update_and_the_next_one_begins,
        one_step_back_and_on_again_shows_the_same_to_the_last_bit,
        blocks_go_back_too_cards_show_what_has_been_so_far_and_one_sample_has_its_own_numbers,
        after_the_end_the_run_goes_on_step_by_step,
    )  # fmt: skip


def test_steps_of_other_networks_and_after_the_end_are_played(open_window):
    plays(
        open_window(engine=True), lambda robot: fresh(again(robot)),
        it_plays_by_itself_as_fast_as_is_wanted,
        the_stack_that_it_happens_in_is_shown,
        a_phase_says_which_of_its_times_it_is_and_its_own_rate_and_optimizer,
        blocks_that_are_taken_out_in_the_midst_are_not_stopped_at_and_undo_brings_them_back,
    )  # fmt: skip
