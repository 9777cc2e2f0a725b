"""Which row of the gradient panel is which block, and how one leads to the other."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from camplab.app.panels.flow.strip import NameAxis
from camplab.blocks.base import REGISTRY
from camplab.document import edits
from camplab.document.presets.catalogue import find
from camplab.words import say
from tests.app.panels.gradient_hands import click, deep, on_row
from tests.app.panels.gradient_hands import panel as panel


def test_a_click_on_a_row_selects_its_block(panel, lab, settles):
    deep(lab)
    settles(panel)
    click(panel, on_row(panel, 6))
    assert lab.session.selection == (lab.session.project.net[7].uid,)


def test_the_selected_block_is_outlined_and_named(panel, lab, settles):
    deep(lab)
    lab.session.select((lab.session.project.net[10].uid,))
    settles(panel)
    assert panel.strip.frames.rows == {9}
    assert "fc10" in [text for _, text, _ in panel.lines.ends.labels]


def test_of_many_curves_the_first_the_last_and_the_selected_block_are_named_once(panel, lab, settles):
    lab.session.open(find("resnet20").project())
    lab.train(30)
    net = lab.session.project.net
    lab.session.select((net[4].uid,))  # six modules with weights
    settles(panel)
    assert {text for _, text, _ in panel.lines.ends.labels} == {"stem", "stage 2 down", "fc1"}
    assert len(panel.rows.chosen) == 6
    lab.session.select(tuple(block.uid for block in net))
    settles(panel)
    assert {text for _, text, _ in panel.lines.ends.labels} == {"stem", "fc1"}


def test_rows_are_called_as_the_learner_calls_the_blocks(panel, lab, settles):
    lab.session.open(find("resnet20").project())
    run = lab.train(30)
    settles(panel)
    row = run.started.columns("gradients").index("stage_1.1.0.branches.0.3")
    assert panel.strip.names.names[row] == "stage 1 (2) · conv 2"
    panel.show_values(QPoint(50, 50), 20, row)
    assert "stage 1 (2) · conv 2" in panel.readout.plain
    assert "Convolution stage_1.1.0.branches.0.3" in panel.readout.plain


def test_pointing_at_a_name_tells_what_it_is_and_its_newest_value(panel, lab, settles):
    deep(lab)
    settles(panel)
    names = panel.strip.names.sceneBoundingRect()
    panel._hover(panel.strip, QPointF(names.center().x(), on_row(panel, 2).y()))
    assert panel.readout.title == "step 100"
    assert panel.readout.plain.split("\n")[1].startswith("fc3 ")


def test_selecting_a_structure_outlines_everything_inside(panel, lab, settles):
    net = (REGISTRY["convolution"](), REGISTRY["residual"](), REGISTRY["flatten"](), REGISTRY["dense"](out_features=10))
    lab.session.open(lab.session.project.with_net(net))
    run = lab.train(30)
    lab.session.select((net[1].uid,))
    settles(panel)
    inside = {at for at, name in enumerate(run.started.columns("gradients")) if name.startswith("residual1")}
    assert len(inside) > 1
    assert panel.rows.chosen == inside
    click(panel, on_row(panel, min(inside)))
    assert lab.session.selection == (net[1].uid,)


def test_a_block_that_was_removed_since_cannot_be_selected(panel, lab, settles):
    deep(lab)
    gone = lab.session.project.net[3].uid
    lab.session.edit(lambda net: edits.remove(net, (gone,)), say("Remove"))
    settles(panel)
    panel.rows.select(2)
    assert gone not in lab.session.selection


def test_the_arrow_keys_go_from_block_to_block(panel, lab, settles):
    deep(lab)
    settles(panel)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    assert lab.session.selection == (lab.session.project.net[2].uid,)
    QTest.keyClick(panel, Qt.Key.Key_Up)
    assert lab.session.selection == (lab.session.project.net[1].uid,)


def test_pointing_tells_block_step_and_value(panel, lab, settles):
    deep(lab)
    settles(panel)
    panel.show_values(QPoint(50, 50), 40, 3)
    assert panel.readout.title == "step 40"
    assert panel.readout.plain.endswith("fc4 1.348×10⁻¹⁶")
    panel._hover(panel.strip, on_row(panel, 0))
    assert "fc1 " in panel.readout.plain


def test_names_have_room_and_first_last_and_selected_are_always_there():
    axis = NameAxis()
    axis.put(tuple(f"layer{n}" for n in range(60)), frozenset({31}))
    shown = axis.shown(height=200, line=16)
    assert {0, 31, 59} <= set(shown)
    rows = sorted(shown)
    assert all((b - a) * 200 / 60 >= 16 for a, b in pairwise(rows))
