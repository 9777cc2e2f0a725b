"""Forks in the panel "Runs" stand below the runs they come from, however it is sorted, searched, or deleted in."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from camplab import folders
from camplab.app.panels.runs.columns import NUMBER
from camplab.app.panels.runs.rows import arranged, rows_of
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.runs.listing import Info
from camplab.runs.storage.store import RunStore
from tests.app.one_window import plays
from tests.app.training.kept_runs import Listed, kept, tree


def listed_in(robot):
    shutil.rmtree(folders.runs(), ignore_errors=True)
    kept("a", "Parent", 0.5)
    kept("b", "Other", 0.2)
    kept("c", "Child", 0.1, parent="a", learning_rate=0.02)
    kept("d", "Grandchild", 0.6, parent="c")
    return Listed(robot).as_it_begins()


def a_fork_stands_below_its_parent_and_a_family_where_its_first_would_stand(listed):
    here = listed
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]  # the newest of all is the grandchild
    here.view.sortByColumn(NUMBER["best"], Qt.SortOrder.AscendingOrder)
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]  # the best of all is the child
    here.view.sortByColumn(NUMBER["began"], Qt.SortOrder.AscendingOrder)
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]
    here.view.sortByColumn(NUMBER["name"], Qt.SortOrder.DescendingOrder)
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]
    here.view.sortByColumn(NUMBER["name"], Qt.SortOrder.AscendingOrder)
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]


def what_is_folded_stays_so_and_arrows_go_through_the_tree(listed):
    here = listed
    here.chooses("a")
    assert here.view.isExpanded(here.view.currentIndex())
    here.press(Qt.Key.Key_Left)
    assert not here.view.isExpanded(here.view.made.index_of(folders.runs() / "a"))
    kept("e", "Newest")
    here.sees_all()
    assert tree(here)[0] == "Newest"
    assert not here.view.isExpanded(here.view.made.index_of(folders.runs() / "a"))
    here.press(Qt.Key.Key_Right)
    here.press(Qt.Key.Key_Down)
    assert here.view.made.row_at(here.view.currentIndex()).info.title == "Child"


def a_fork_is_found_and_says_in_what_it_differs_from_its_parent_also_where_that_is_not_shown(listed):
    here = listed
    here.panel.search.setText("child")
    assert tree(here) == ["Child", "  Grandchild"]
    here.chooses("c")
    here.sees_all()
    assert "Forked from Parent@10" in here.panel.words.text()
    assert "learning rate" in here.panel.words.text().casefold()
    folder = kept("e", "Turned", parent="c", learning_rate=0.02, changes=[Changed(10, "learning_rate", 0.02, 0.5)])
    here.panel.search.clear()
    here.sees_all()
    here.chooses("e")
    turned = "Learning rate 0.02 → 0.5 before step 11"
    here.robot.waits_for(lambda: f"Otherwise: Changed while it ran: {turned}" in here.panel.words.text())
    here.chooses("e", "c")
    here.robot.waits_for(lambda: here.panel.words.text().endswith(f"Not changed here while it ran: {turned}"))
    here.chooses("e")
    with RunStore(RunFolder(folder).numbers) as store:  # it goes on, and is changed once more
        store.claim("e", resumed=True)
        store.add(Changed(20, "learning_rate", 0.5, 0.1))  # it waits: nothing else is new
        store.say("done")
    here.sees_all()
    here.robot.waits_for(lambda: "0.02 → 0.1 in 2 changes, the last before step 21" in here.panel.words.text())
    shutil.rmtree(folder)
    here.sees_all()
    here.panel.search.clear()
    here.panel.grouped.click()
    assert tree(here) == ["Parent", "  Parent", "    Child", "      Grandchild", "Other", "  Other"]


def the_fork_of_a_deleted_run_says_so_and_stands_below_it_once_it_is_back(listed):
    here = listed
    here.chooses("a")
    here.press(Qt.Key.Key_Delete)
    here.sees_all()
    assert tree(here) == ["Child", "  Grandchild", "Other"]
    assert here.column("parent")[0] == "a@10 (not kept any more)"
    here.robot.presses("Bring it back")
    here.sees_all()
    assert tree(here) == ["Parent", "  Child", "    Grandchild", "Other"]


def made(name: str, parent: str, started: float) -> Info:
    return Info(folders.runs() / name, name, "done", None, started, 1, 1, {}, parent=parent)


def test_runs_that_say_they_come_from_each_other_are_all_shown():
    rows = rows_of([made("a", "b", 3), made("b", "a", 2), made("c", "c", 1)])
    top = arranged(rows, lambda row: row.info.started, True, False)
    assert sorted(row.info.title for row in top) + [row.info.title for row in top[0].rows] == ["a", "c", "b"]


def test_a_thousand_forks_of_each_other_are_arranged():
    rows = rows_of([made(f"r{n}", f"r{n - 1}", n) for n in reversed(range(1000))])
    (top,) = arranged(rows, lambda row: row.info.started, True, False)
    count = 0
    while top.rows:
        (top,), count = top.rows, count + 1
    assert count == 999


def test_forks_stand_below_what_they_come_from(robot):
    plays(
        robot, listed_in,
        a_fork_stands_below_its_parent_and_a_family_where_its_first_would_stand,
        a_fork_is_found_and_says_in_what_it_differs_from_its_parent_also_where_that_is_not_shown,
        the_fork_of_a_deleted_run_says_so_and_stands_below_it_once_it_is_back,
        what_is_folded_stays_so_and_arrows_go_through_the_tree,
    )  # fmt: skip
