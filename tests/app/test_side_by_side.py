"""Stacks beside each other: each is edited where it stands, their flow is drawn above; narrow windows have a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.editor import beside
from camplab.app.editor.stack.side_by_side import SideBySide
from camplab.app.editor.stack.stack_view import StackView
from camplab.document.tasks.base import TASKS
from camplab.document.tasks.flow import between, from_outside
from tests.app.conftest import Robot
from tests.app.one_window import plays


def gan_in(robot: Robot) -> Robot:
    robot.window.resize(1600, 900)
    robot.begins_with("gan_ring")
    if not beside.wanted():
        robot.presses("view.beside")
    robot.waits_for(lambda: side(robot).stands)
    return robot


def side(robot: Robot) -> SideBySide:
    (found,) = robot.window.findChildren(SideBySide)
    return found


def column(robot: Robot, stack: str) -> StackView:
    return next(view for view in side(robot).columns if view.of.name == stack and not view.isHidden())


def clicks(view: StackView, at: int) -> int:
    """The block at that place; its uid."""
    uid = view.session.project.stack(view.of.name)[at].uid
    rect = view.to_view(view.card(uid).rect)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(rect.x + 20), round(rect.y + 12)))
    return uid


def test_what_flows_between_stacks_follows_from_their_steps():
    assert between(TASKS["gan"]()) == (("generator", "discriminator"),)
    assert {stack: str(what) for stack, what in from_outside(TASKS["gan"]()).items()} == {
        "generator": "noise", "discriminator": "data",
    }  # fmt: skip
    assert between(TASKS["adversarial_autoencoding"]()) == (("encoder", "decoder"), ("encoder", "discriminator"))
    assert between(TASKS["sequence_to_sequence"]()) == (("encoder", "decoder"),)
    assert between(TASKS["variational"]()) == (("encoder", "decoder"),)
    assert [*from_outside(TASKS["variational"]())] == ["encoder"]


def each_stack_is_selected_edited_folded_and_undone_where_it_stands(gan: Robot) -> None:
    session, made, judge = gan.lab.session, column(gan, "generator"), column(gan, "discriminator")
    assert not side(gan).switch.isVisible()
    assert not side(gan).alone.isVisible()
    assert (made.isVisible(), judge.isVisible()) == (True, True)
    assert (made.accessibleName(), judge.accessibleName()) == ("Generator", "Discriminator")
    uid = clicks(judge, 1)
    assert (session.stack, session.selection) == ("discriminator", (uid,))
    assert gan.window.workspace.centre.focusProxy() is judge
    before, rests = session.project, side(gan).alone.scene.layout
    judge.setFocus()
    QTest.keyClick(judge, Qt.Key.Key_Delete)
    assert len(session.project.stack("discriminator")) == 4
    assert session.project.stack("generator") is before.stack("generator")
    assert judge.card(uid) is None
    assert side(gan).alone.scene.layout is rests, "what nobody sees is not laid out"
    assert len(made.scene.layout.places) == 5
    clicks(made, 0)
    assert session.stack == "generator"
    gan.presses("edit.undo")
    assert session.project == before
    assert session.stack == "discriminator", "what came back is the one that is edited"
    assert judge.card(uid) is not None


def blocks_are_copied_from_one_and_pasted_into_the_other_and_folding_is_one(gan: Robot) -> None:
    session = gan.lab.session
    clicks(column(gan, "generator"), 0)
    gan.presses("edit.copy")
    last = clicks(column(gan, "discriminator"), 4)
    gan.presses("edit.paste")
    assert [block.tag for block in session.project.stack("discriminator")][-2:] == ["dense", "dense"]
    assert session.project.stack("discriminator")[4].uid == last
    clicks(column(gan, "discriminator"), 0)
    gan.presses("block.group")
    group = session.project.stack("discriminator")[0].uid
    column(gan, "discriminator").fold((group,))
    assert group in side(gan).alone.scene.toggled
    gan.presses("view.beside")
    assert not side(gan).stands
    session.show_stack("discriminator")
    assert side(gan).alone.card(group).frame is None, "it stays folded where one stack is shown"
    gan.presses("view.beside")


def folding_is_one_also_where_the_network_came_while_many_were_shown(gan: Robot) -> None:
    gan.begins_with("autoencoder_digits")
    assert side(gan).stands
    gan.lab.session.show_stack("decoder")
    gan.lab.session.select((gan.lab.session.net[0].uid,))
    gan.presses("block.group")
    (group,) = gan.lab.session.selection
    column(gan, "decoder").fold((group,))
    gan.presses("view.beside")
    gan.lab.session.show_stack("decoder")
    assert side(gan).alone.card(group).frame is None


def the_band_stands_above_the_columns_and_a_click_in_it_chooses(gan: Robot) -> None:
    band = side(gan).band
    assert band.isVisible()
    assert band.accessibleDescription() == "Generator → Discriminator; noise → Generator; data → Discriminator"
    nodes = band.nodes()
    for stack, node in nodes.items():
        view = column(gan, stack)
        middle = band.mapFromGlobal(view.mapToGlobal(QPoint(view.width() // 2, 0))).x()
        assert abs(node.box.center().x() - middle) < view.width() / 8, "it may give way to what comes in beside it"
        assert 0 < node.box.left() < node.box.right() < band.width()
    QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=nodes["discriminator"].box.center().toPoint())
    assert gan.lab.session.stack == "discriminator"
    assert not band.grab().toImage().isNull()


def it_is_remembered_and_a_narrow_window_falls_back_to_the_switch(gan: Robot) -> None:
    assert beside.wanted()
    gan.begins_with("mlp")
    assert not side(gan).stands
    assert not side(gan).bar.isVisible()
    gan.window.resize(2200, 900)
    gan.begins_with("aae_digits")
    gan.waits_for(lambda: side(gan).stands)
    assert [view.of.name for view in side(gan).columns] == ["encoder", "decoder", "discriminator"]
    assert [view.accessibleName() for view in side(gan).columns] == ["Encoder", "Decoder", "Discriminator"]
    gan.window.resize(1100, 800)
    gan.waits_for(lambda: not side(gan).stands)
    assert side(gan).switch.isVisible()
    assert "no room" in side(gan).button.toolTip()
    gan.window.resize(2200, 900)
    gan.waits_for(lambda: side(gan).stands)
    side(gan).button.click()
    assert not beside.wanted()
    assert side(gan).alone.isVisible()


def what_is_seen_of_each_is_wanted_and_nothing_of_a_view_that_nobody_sees(gan: Robot) -> None:
    told = {}

    class Trainer:
        def want(self, owner, *wants):
            told[owner] = wants

    for view in (side(gan).alone, *side(gan).columns):
        view.wants._trainer = Trainer()
    gan.presses("view.beside")
    assert {owner: len(wants) for owner, wants in told.items()} == {"stack generator": 0, "stack discriminator": 0}


def test_stacks_beside_each_other_are_worked_on(robot: Robot) -> None:
    plays(
        robot, gan_in,
        blocks_are_copied_from_one_and_pasted_into_the_other_and_folding_is_one,
        folding_is_one_also_where_the_network_came_while_many_were_shown,
        each_stack_is_selected_edited_folded_and_undone_where_it_stands,
        the_band_stands_above_the_columns_and_a_click_in_it_chooses,
        it_is_remembered_and_a_narrow_window_falls_back_to_the_switch,
        what_is_seen_of_each_is_wanted_and_nothing_of_a_view_that_nobody_sees,
    )  # fmt: skip
