"""The variants of a race stand together in the panel "Runs", and from there the race is seen as a whole."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from camplab import folders
from camplab.app.look import language
from camplab.app.panels.runs.columns import NUMBER
from camplab.app.training import race_under_way
from camplab.engine.race_lanes import resumed
from camplab.runs.beside import about, race
from camplab.runs.beside.race import InRace
from camplab.words import say
from tests.app.one_window import plays
from tests.app.training.kept_runs import Listed, kept, tree
from tests.app.training.racing_hands import colour_of


def raced(folder: str, name: str, number: int, id: str = "one", **more) -> None:
    race.write(kept(folder, name, **more), InRace(id, say("Two"), say("{x}", x=name), number, 2))


def listed_in(robot):
    shutil.rmtree(folders.runs(), ignore_errors=True)
    raced("a", "SGD", 0, loss=0.6)
    kept("b", "Alone", 0.2)
    raced("c", "Adam", 1, loss=0.1, optimizer="sgd")
    kept("d", "Child", 0.4, parent="a")
    raced("e", "Left over", 1, id="another")
    return Listed(robot).as_it_begins()


def variants_stand_below_their_race_with_what_was_forked_from_them(listed):
    here = listed
    assert tree(here) == ["Left over · Two", "Two", "  SGD", "    Child", "  Adam", "Alone"]
    here.view.sortByColumn(NUMBER["name"], Qt.SortOrder.AscendingOrder)
    assert tree(here)[:2] == ["Two", "  Adam"]
    here.panel.grouped.click()
    assert tree(here) == [
        "Left over", "  Left over · Two", "Two", "  Adam", "  SGD", "    Child", "Alone", "  Alone",
    ]  # fmt: skip
    assert here.view.made.data(here.view.made.index(1, NUMBER["name"])) == "Two (3)"


def below_its_race_a_variant_is_called_by_what_it_is(listed):
    here = listed
    about.change(folders.runs() / "c", name="my own")
    here.sees_all()
    assert named(here, "a", "c", "e") == ["SGD", "my own", "Left over · Two"]


def named(here, *runs: str) -> list[str]:
    made = here.view.made
    return [made.index_of(folders.runs() / name, NUMBER["name"]).data() for name in runs]


def a_race_speaks_the_language_of_now_whoever_began_it(listed):
    here = listed
    for number, run in enumerate("fg"):
        name = say("{setting} {value}", setting=say("Batch size"), value=8 * number)
        race.write(kept(run, "Digits"), InRace("sizes", say("Batch sizes"), name, number, 2))
    about.change(folders.runs() / "g", name="Batch size")
    here.sees_all()
    here.chooses("f")
    here.panel.deeds.ask(race_under_way.open_race_of)
    loss = here.robot.raises("loss")
    for spoken in ("en", "ko"):
        language.choose(spoken)
        size = language.tr("Batch size")
        race_called = f"{size} 0 · {language.tr('Batch sizes')}"
        here.robot.raises("runs")
        here.panel.search.setText(race_called)
        here.sees_all()
        assert named(here, "f") == [race_called]
        here.panel.search.clear()
        here.sees_all()
        assert named(here, "f", "g") == [f"{size} 0", "Batch size"]
        here.robot.raises("loss")
        here.robot.waits_for(lambda: loss.up_to_date)
        assert [other.name for other in loss.others.shown] == [f"{size} 0", f"{size} 8"]


def a_variant_says_in_what_it_differs_from_the_first_of_its_race(listed):
    here = listed
    here.chooses("c")
    here.sees_all()
    assert "Optimizer" in here.panel.words.text()


def test_a_race_stays_folded_and_one_that_has_lost_a_variant_is_none(robot):
    here = listed_in(robot)
    group = here.view.made.index(1, NUMBER["star"])
    here.view.collapse(group)
    kept("f", "Newest")
    here.sees_all()
    assert not here.view.isExpanded(here.view.made.index(2, NUMBER["star"]))
    here.chooses("a")
    here.press(Qt.Key.Key_Delete)
    assert "Two" not in tree(here)


def a_variant_that_goes_while_its_race_is_shown_is_told_and_nothing_breaks(listed):
    variants_go(listed, race_under_way.open_race)


def one_that_goes_while_its_race_is_gone_on_with_is_told_and_nothing_breaks(listed):
    variants_go(listed, lambda name, lab: race_under_way.begin(lab, resumed(name, folders.runs())))


def variants_go(here, shown) -> None:
    here.robot.window.workspace.docks["loss"].close()
    shown("one", here.robot.lab)
    here.robot.waits_for(lambda: not here.robot.lab.live.racing.running)
    for name in ("a", "c"):
        shutil.rmtree(folders.runs() / name)  # in another window
    loss = here.robot.raises("loss")
    here.robot.waits_for(lambda: loss.up_to_date)
    said = {str(notice.sentence) for notice in here.robot.window.banner.notices}
    assert said >= {f"Not all numbers of the run {name} can be read" for name in ("SGD", "Adam")}


def the_race_of_a_run_is_shown_as_a_whole(listed):
    here = listed
    here.chooses("c")
    here.panel.menu.fill()
    next(action for action in here.panel.menu.menu.actions() if action.text() == "Show its race").trigger()
    here.robot.settles()
    panel = here.robot.window.workspace.docks["race"].widget()
    here.robot.waits_for(lambda: panel.up_to_date and len(panel.rows) == 2)
    assert [row.cells["variant"] for row in panel.rows] == ["SGD", "Adam"]
    assert [row.cells["status"] for row in panel.rows] == ["done"] * 2
    assert [one.record.started.place.name for one in here.robot.lab.live.beside] == ["a", "c"]
    here.robot.lab.workspace.open.bring("runs")
    here.sees_all()
    made = here.view.made
    marks = [made.data(made.index_of(folders.runs() / name, NUMBER["name"]), Qt.ItemDataRole.DecorationRole)
             for name in ("a", "c", "b")]  # fmt: skip
    assert marks.pop() is None
    in_race = [panel._mark(row) for row in panel.rows]
    assert [*map(colour_of, marks)] == [*map(colour_of, in_race)], "the same colours as in the race"
    assert not panel.live.racing.resumable
    panel.clear.click()
    assert not panel.live.racing.lanes
    assert folders.runs().is_dir()


def test_variants_stand_below_their_race(robot):
    plays(
        robot, listed_in,
        variants_stand_below_their_race_with_what_was_forked_from_them,
        below_its_race_a_variant_is_called_by_what_it_is,
        a_race_speaks_the_language_of_now_whoever_began_it,
        a_variant_says_in_what_it_differs_from_the_first_of_its_race,
        the_race_of_a_run_is_shown_as_a_whole,
        a_variant_that_goes_while_its_race_is_shown_is_told_and_nothing_breaks,
        one_that_goes_while_its_race_is_gone_on_with_is_told_and_nothing_breaks,
    )  # fmt: skip
