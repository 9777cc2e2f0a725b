"""Panels open by themselves where they suit the network; what the learner opened or closed stays so."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from camplab.app import docks
from camplab.app.panels.base import Panel
from camplab.app.panels.registry import MOST, entries, suited
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.recipe import Recipe
from camplab.runs.events import Done
from camplab.words import say
from tests.app.one_window import plays
from tests.app.training.hands import unheard

ASIDE = {"palette", "inspector"}


def opened(robot) -> set[str]:
    robot.settles()
    return {name for name, frame in robot.window.workspace.docks.items() if not frame.isHidden()} - ASIDE


def test_few_open_at_once_whatever_ships_and_the_curves_are_among_them():
    known = {entry.id for entry in entries()}
    for preset in PRESETS:
        names = suited(preset.project())
        assert len(names) == len(set(names)) <= MOST
        assert set(names) <= known
        assert names[0] == "loss"


def filled(robot) -> set[str]:
    return {name for name, frame in robot.window.workspace.docks.items() if QDockWidget.widget(frame) is not None}


def test_docks_are_filled_when_they_are_seen(robot):
    assert filled(robot) == set()
    robot.begins_with("lenet5")
    assert filled(robot) >= opened(robot) | ASIDE


def test_while_one_looks_at_the_start_page_there_is_time_to_fill_those_that_come(robot):
    robot.window._ahead.extend(docks.ahead(robot.lab))
    robot.window._settle()
    robot.waits_for(lambda: filled(robot) == {*suited(robot.lab.session.project), *ASIDE})


def maps_open_where_there_are_some(robot):
    robot.begins_with("lenet5")
    assert opened(robot) == {"loss", "gradients", "maps", "predictions"}
    robot.begins_with("two_moons_mlp")
    assert opened(robot) == {"loss", "gradients", "predictions", "runs"}
    robot.begins_with("lenet5")
    assert opened(robot) == {"loss", "gradients", "maps", "predictions"}


def a_row_of_panels_that_comes_back_is_as_high_as_it_was(robot):
    robot.begins_with("lenet5")
    frames = robot.window.workspace.docks
    for name in opened(robot) - {"loss"}:
        frames[name].close()
    robot.waits_for(lambda: frames["loss"].height() > 500)
    frames["maps"].toggleViewAction().trigger()
    robot.waits_for(lambda: frames["maps"].height() > 0.8 * frames["loss"].height(), 20)


def test_what_the_learner_opened_or_closed_stays_so_also_at_the_next_start(open_window):
    first = open_window()
    first.begins_with("two_moons_mlp")
    first.window.workspace.docks["code"].toggleViewAction().trigger()
    first.window.workspace.docks["predictions"].close()
    for again in ("lenet5", "two_moons_mlp"):
        first.begins_with(again)
        assert "code" in opened(first)
        assert "predictions" not in opened(first)
    first.window.close()
    second = open_window()
    second.begins_with("two_moons_mlp")
    assert opened(second) == {"loss", "gradients", "runs", "code"}
    second.presses("view.reset")
    assert opened(second) == {"loss", "gradients", "predictions", "runs"}


def test_a_network_that_has_become_another_opens_what_suits_it_when_it_is_trained(open_window):
    robot = open_window(engine=True)
    robot.begins_with("two_moons_mlp")
    assert "maps" not in opened(robot)
    other = find("mlp").project().with_net(find("lenet5").project().net)
    other = other.model_copy(update={"training": Recipe(epochs=1)})
    robot.lab.session.edit_project(other, say("Paste"))
    assert "maps" not in opened(robot)
    with unheard(robot):  # so that it is over before the window hears that it began
        robot.presses("training.toggle")
        waiting = robot.lab.trainer._supervisor._thread.mailbox._waiting
        robot.waits_for(lambda: any(isinstance(said[0], Done) for said in [*waiting.values()]))
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record is not None)
    assert opened(robot) == {"loss", "gradients", "maps", "predictions"}


def in_the_classroom_another_network_opens_its_panels_and_leaves_the_sides_away(robot):
    robot.begins_with("two_moons_mlp")
    robot.presses("view.classroom")
    robot.begins_with("lenet5")
    assert opened(robot) == {"loss", "gradients", "maps", "predictions"}
    docks = robot.window.workspace.docks
    assert all(docks[name].isHidden() for name in ASIDE)
    robot.presses("view.classroom")
    assert opened(robot) == {"loss", "gradients", "maps", "predictions"}
    assert not any(docks[name].isHidden() for name in ASIDE)


def a_panel_is_made_when_it_is_shown_first_and_once(robot):
    frame = robot.window.workspace.docks["race"]
    assert frame.findChildren(Panel) == [], "nobody has asked for it"
    robot.begins_with("mlp")
    frame.toggleViewAction().trigger()
    robot.settles()
    (made,) = frame.findChildren(Panel)
    assert made.isVisible()
    assert made.accessibleName() == "Race"
    assert robot.raises("race") is made


def test_panels_open_close_and_come_back(robot):
    plays(
        robot, lambda robot: robot,
        a_panel_is_made_when_it_is_shown_first_and_once,
        maps_open_where_there_are_some,
        a_row_of_panels_that_comes_back_is_as_high_as_it_was,
        in_the_classroom_another_network_opens_its_panels_and_leaves_the_sides_away,
    )  # fmt: skip
