"""The network table and the comparison: rows, sums, sorting, copying, and the selection it shares with the stack."""

from __future__ import annotations

import csv
import io
import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from camplab.app.look import style
from camplab.app.panels.network import picture, text
from camplab.app.panels.network.columns import COLUMNS
from camplab.app.panels.network.compare import CompareDialog, compared, differing
from camplab.app.panels.network.rows import rows_of, totals
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.structure import Group, Parallel
from camplab.cli.compare import compare_any
from camplab.document import edits, files
from camplab.document.presets import catalogue
from camplab.document.project import Project
from tests import kept
from tests.app.one_window import plays

AT = {column.id: number for number, column in enumerate(COLUMNS)}


def table_in(robot):
    """The panel, in sight."""
    robot.begins_with("resnet20")
    robot.presses("network.table")
    return robot.window.workspace.docks["network"].widget()


def column(view, name: str) -> list[str]:
    """What stands in a column of the outermost rows, the total last."""
    return [view.made.index(row, AT[name]).data() for row in range(view.made.rowCount())]


@pytest.mark.parametrize("name", kept.some([preset.name for preset in catalogue.PRESETS], *kept.OF_EACH_KIND))
def test_the_sums_are_those_of_the_trace_and_of_the_rows(name):
    project = catalogue.find(name).project()
    trace, rows = project.traces(), rows_of(project)
    sums = totals(rows)
    assert (sums.params, sums.trainable, sums.macs) == (trace.params, trace.trainable, trace.macs)
    assert sums.memory == sum(row.cost.memory for row in rows)
    assert [row.facts.block for row in rows] == [block for net in project.stacks.values() for block in net]


def it_lists_every_block_and_the_total(robot, table):
    assert len(column(table.view, "block")) == len(robot.lab.session.project.net) + 1
    assert column(table.view, "block")[-1] == "Total"
    assert column(table.view, "params")[-1] == f"{robot.lab.session.trace.params:,}"
    assert column(table.view, "block")[3].startswith("stage 1 × 3")
    assert column(table.view, "sees")[0] == "3×3"
    assert column(table.view, "where")[0] == "1×1, from 0, 0"


def a_frozen_group_has_nothing_trainable_inside(robot, table):
    stage = robot.lab.session.project.net[3]
    robot.lab.session.select((stage.uid,))
    robot.settles()
    robot.presses("block.freeze")
    robot.waits_for(lambda: table.view.made.rows[3].facts.block.frozen)
    row = table.view.made.rows[3]
    assert {inner.cost.trainable for inner in row.walk()} == {0}
    assert row.cost.params > 0


def a_row_selects_its_block_and_the_other_way_round(robot, table):
    net = robot.lab.session.project.net
    index = table.view.made.index(3, 0)
    table.view.setCurrentIndex(table.view.made.index(0, 0, index))
    assert robot.lab.session.selection == (net[3].body[0].uid,)
    robot.lab.session.select((net[5].uid,))
    robot.settles()
    assert table.view.made.row_at(table.view.currentIndex()).facts.block is net[5]


def columns_sort_and_the_third_click_is_the_order_of_the_network(robot, table):
    header, made = table.view.header(), table.view.made
    before = column(table.view, "block")
    place = header.sectionViewportPosition(AT["params"]) + 20
    counts = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(place, 8))
        robot.settles()
        counts.append([made.row_at(made.index(row, 0)).cost.params for row in range(made.rowCount() - 1)])
    rising, falling = sorted(counts[0]), sorted(counts[0], reverse=True)
    assert rising != falling
    assert counts[:2] in ([rising, falling], [falling, rising])
    assert column(table.view, "block") == before


def an_edit_is_shown_at_once_and_what_is_unfolded_stays_so(robot, table):
    view = table.view
    view.expand(view.made.index(4, 0))
    robot.lab.session.edit(lambda net: edits.set_setting(net, net[0].uid, name="first"), catalogue.PRESETS[0].title)
    robot.waits_for(lambda: view.made.index(0, 0).data().startswith("first"))
    assert view.isExpanded(view.made.index(4, 0))


def it_is_copied_as_text_and_as_csv_and_saved(robot, table, tmp_path, monkeypatch):
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Block\tOutput\tParameters")
    assert lines[-1].startswith("Total\t")
    made = list(csv.DictReader(io.StringIO(text.csv(table.view.made.rows))))
    assert sum(int(row["params"]) for row in made if row["depth"] == "0") == robot.lab.session.trace.params
    assert all(row["block"] for row in made)
    table.copy.menu().aboutToShow.emit()
    copied, whole, saved, *_ = table.copy.menu().actions()
    copied.trigger()
    assert QGuiApplication.clipboard().text() == text.plain(table.view.made.rows)
    whole.trigger()
    assert QGuiApplication.clipboard().text() == text.csv(table.view.made.rows)
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
        saved.trigger()
    with (tmp_path / "mine.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == made


def test_a_name_never_becomes_a_formula():
    rows = rows_of(Project().with_net((Flatten(name="=1+1"), Dense(out_features=10))))
    assert "'=1+1" in text.csv(rows)
    assert "'=1+1" in text.plain(rows)


def a_network_that_does_not_fit_is_listed_too(robot, table):
    robot.lab.session.edit(lambda net: (*net, *net[:1]), catalogue.PRESETS[0].title)
    robot.waits_for(lambda: "does not fit" in column(table.view, "output"))


def test_two_networks_are_compared_and_what_differs_is_marked():
    small = Project().with_net((Flatten(), Dense(out_features=32), Dense(out_features=10)))
    large = small.with_net((Flatten(), Group(body=(Dense(out_features=64),)), Dense(out_features=10)))
    mine, other = rows_of(small), rows_of(large)
    here, there = differing(mine, other)
    assert [row.facts.block.tag for row in here] == ["dense"] * 2
    assert {row.facts.block.tag for row in there} == {"group", "dense"}
    assert mine[0] not in here
    assert differing(mine, rows_of(small)) == (frozenset(), frozenset())
    assert ("Blocks", "3", "4", "1.33 times as much") in compared(mine, other)
    assert ("Parameters", "2,410", "4,810", "2 times as much") in compared(mine, other)


NET = (Convolution(out_channels=8, padding="same"), Flatten(), Dense(out_features=10))
PAIRS = {
    "pooled to one pixel from another size": (
        (NET[0], AdaptivePooling(), *NET[1:]), (NET[0], Pooling(), AdaptivePooling(), *NET[1:]),
    ),
    "a block within another and behind it": (
        (NET[0], Parallel(branches=((NET[0].copied(),), ())), NET[0].copied(), *NET[1:]),
        (NET[0], Parallel(branches=((NET[0].copied(), NET[0].copied()), ())), *NET[1:]),
    ),
    "frozen": (NET, (*NET[:2], NET[2].changed(frozen=True))),
    "only called otherwise": (NET, (NET[0].changed(name="stem"), *NET[1:])),
}  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_window_and_command_line_find_the_same_differences(pair, tmp_path, capsys):
    """Once each had a definition of its own, and they disagreed on the first two."""
    projects = [Project().with_net(net) for net in pair]
    for name, project in zip("ab", projects, strict=True):
        files.save(project, tmp_path / f"{name}.camplab")
    compare_any(f"{tmp_path / 'a.camplab'}", f"{tmp_path / 'b.camplab'}", as_json=True, deepest=9)
    told = json.loads(capsys.readouterr().out)["differences"]
    for side, rows in zip(("left", "right"), differing(*map(rows_of, projects)), strict=True):
        assert {row["module"] for found in told for row in found[side]} == {row.module for row in rows}


def a_preset_and_a_file_are_put_beside_the_network(robot, table, tmp_path):
    robot.begins_with("mlp")
    robot.presses("network.compare")
    dialog = robot.window.findChild(CompareDialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData("lenet5"))
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    assert not dialog.right.view.horizontalScrollBar().isVisible()
    assert "LeNet-5" in dialog.sums.text()
    assert dialog.right.view.made.sums.params == catalogue.find("lenet5").project().trace().params
    files.save(catalogue.find("resnet20").project(), tmp_path / "mine.camplab")
    dialog.compare_with(tmp_path / "mine.camplab")
    assert dialog.choice.currentText() == "mine"
    dialog.compare_with(tmp_path / "none.camplab")
    assert "no such file" in dialog.wrong.text()
    dialog.close()


def what_is_often_said_of_a_famous_size_stands_below_the_table(robot, table):
    assert not table.remark.isVisible()
    robot.begins_with("vgg16")
    robot.waits_for(table.remark.isVisible)
    assert "not 110 million" in table.remark.text()
    robot.adds("dense")
    robot.waits_for(lambda: not table.remark.isVisible())


def the_comparison_says_it_of_both_networks_once(robot, table):
    robot.begins_with("alexnet")
    robot.presses("network.compare")
    dialog = robot.window.findChild(CompareDialog)
    assert dialog.remark.text().startswith("AlexNet: 60 million is right")
    dialog._take(catalogue.find("googlenet").path)
    assert [line.partition(":")[0] for line in dialog.remark.text().splitlines()] == ["AlexNet", "GoogLeNet"]
    dialog._take(catalogue.find("alexnet").path)
    assert dialog.remark.text().count("AlexNet:") == 1
    dialog.close()


def all_of_it_is_saved_as_a_picture_in_the_light_theme(robot, table, monkeypatch):
    proposed = []
    table._fill()
    actions = {action.text(): action for action in table.copy.menu().actions()}
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *given: (proposed.append(given[2]), ("", ""))[1])
        for title in ("Picture (PNG)…", "Drawing (SVG)…", "Save as CSV…"):
            actions[title].trigger()
    assert proposed == ["network-table.png", "network-table.svg", "network-table.csv"]
    rows = table.view.made.rows
    light, drawing = picture.png(rows), picture.svg(rows).decode()
    everything = [row for outer in rows for row in outer.walk()]
    assert drawing.count("<text") >= len(everything)
    robot.window.resize(400, 300)
    style.choose("dark", False)
    assert picture.png(rows) == light


def test_what_stands_in_it_and_what_is_done_with_it(robot, tmp_path, monkeypatch):
    plays(
        robot, table_in,
        partial(it_lists_every_block_and_the_total, robot),
        partial(a_frozen_group_has_nothing_trainable_inside, robot),
        partial(a_row_selects_its_block_and_the_other_way_round, robot),
        partial(columns_sort_and_the_third_click_is_the_order_of_the_network, robot),
        partial(an_edit_is_shown_at_once_and_what_is_unfolded_stays_so, robot),
        partial(a_network_that_does_not_fit_is_listed_too, robot),
        partial(what_is_often_said_of_a_famous_size_stands_below_the_table, robot),
        partial(it_is_copied_as_text_and_as_csv_and_saved, robot, tmp_path=tmp_path, monkeypatch=monkeypatch),
        partial(a_preset_and_a_file_are_put_beside_the_network, robot, tmp_path=tmp_path),
        partial(the_comparison_says_it_of_both_networks_once, robot),
        partial(all_of_it_is_saved_as_a_picture_in_the_light_theme, robot, monkeypatch=monkeypatch),
    )  # fmt: skip
