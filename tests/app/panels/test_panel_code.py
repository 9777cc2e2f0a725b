"""The learner reads the program, finds the block of a line and the lines of a block."""

from __future__ import annotations

import sys
import tempfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from camplab import interpreter
from camplab.app.look import style
from camplab.app.panels.code.panel import CodePanel
from camplab.blocks.base import REGISTRY
from camplab.document import edits
from camplab.words import say


@pytest.fixture
def panel(lab, show):
    return show(CodePanel(lab.session, lab.live), 700, 420)


def lines(panel):
    return panel.listing.toPlainText().split("\n")


def line_of(panel, text):
    """The number of the first line with this text."""
    return next(number for number, line in enumerate(lines(panel), 1) if text in line)


def test_an_empty_network_says_what_to_do(lab, panel, settles):
    lab.session.open(lab.session.project.with_net(()))
    settles(panel)
    assert panel.empty_sentence.startswith("Add a block")


def test_the_program_is_that_of_the_network_and_changes_with_it(panel, lab, settles):
    assert "nn.Conv2d(1, 32, 3" in panel.listing.toPlainText()
    uid = lab.session.project.net[0].uid
    lab.session.edit(lambda net: edits.set_setting(net, uid, out_channels=5), say("Filters"))
    settles(panel)
    assert "nn.Conv2d(1, 5, 3" in panel.listing.toPlainText()


def test_the_lines_of_the_selected_block_are_marked(panel, lab, settles):
    lab.session.select((lab.session.project.net[4].uid,))
    settles(panel)
    marked = [lines(panel)[number - 1] for number in panel.listing.marked]
    assert any("self.fc1 = nn.Linear" in line for line in marked)
    assert any("x = self.fc1(x)" in line for line in marked)
    assert all("fc1" in line for line in marked)


def test_a_click_on_a_line_selects_its_block(panel, lab, settles):
    number = line_of(panel, "self.fc1 = nn.Linear")
    listing = panel.listing
    cursor = QTextCursor(listing.document().findBlockByNumber(number - 1))
    listing.setTextCursor(cursor)
    listing.ensureCursorVisible()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=listing.cursorRect(cursor).center())
    assert lab.session.selection == (lab.session.project.net[4].uid,)


def test_enter_on_a_line_selects_its_block_too(panel, lab):
    number = line_of(panel, "self.conv1 =")
    panel.listing.setTextCursor(QTextCursor(panel.listing.document().findBlockByNumber(number - 1)))
    QTest.keyClick(panel.listing, Qt.Key.Key_Return)
    assert lab.session.selection == (lab.session.project.net[0].uid,)


def test_selecting_a_block_far_down_brings_its_lines_into_sight(panel, lab, settles):
    net = (*(REGISTRY["convolution"]() for _ in range(80)), REGISTRY["flatten"](), REGISTRY["dense"](out_features=10))
    lab.session.open(lab.session.project.with_net(net))
    settles(panel)
    lab.session.select((net[70].uid,))
    settles(panel)
    visible = [block.blockNumber() + 1 for block, _ in panel.listing.visible_lines()]
    assert min(panel.listing.marked) in visible


def test_a_block_that_does_not_fit_is_named_above_the_last_good_program(panel, lab, settles):
    good = panel.listing.toPlainText()
    flatten = lab.session.project.net[3].uid
    lab.session.edit(lambda net: edits.remove(net, (flatten,)), say("Remove"))
    settles(panel)
    assert panel.trouble.isVisible()
    assert panel.trouble.text().startswith("Dense does not fit: a dense layer takes a vector")
    assert panel.listing.toPlainText() == good
    assert panel.listing.dimmed
    lab.session.undo()
    settles(panel)
    assert not panel.trouble.isVisible()
    assert not panel.listing.dimmed


def test_the_whole_program_has_the_training_loop_and_the_same_marks(panel, lab, settles):
    lab.session.select((lab.session.project.net[4].uid,))
    panel.whole.click()
    settles(panel)
    assert "def main(" in panel.listing.toPlainText()
    marked = [lines(panel)[number - 1] for number in panel.listing.marked]
    assert marked
    assert all("fc1" in line for line in marked)


def test_copy_puts_the_program_on_the_clipboard(panel):
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == panel.listing.toPlainText()


def test_save_writes_a_python_file(panel, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "net"), ""))
    panel.save.click()
    saved = (tmp_path / "net.py").read_text()
    compile(saved, "net.py", "exec")
    assert saved == panel.listing.toPlainText()


@pytest.mark.long  # two imports of torch; that it is asked for is tried in `test_life`, what it is in tests/cli
def test_the_whole_program_is_saved_by_the_window_with_the_data_it_reads_and_nothing_waits_for_it(
    open_window, tmp_path, monkeypatch
):
    robot = open_window()
    robot.begins_with("two_moons_mlp")
    panel = robot.raises("code")
    panel.whole.click()
    robot.answers["save"] = str(tmp_path / "moons.py")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked twice"))
    panel.save.click()
    robot.sees("Writing moons.py")  # until the window hears that it is done
    robot.sees("moons.py was written")
    robot.sees("the outputs are those of the network")
    assert {path.name for path in tmp_path.iterdir()} == {"moons.py", "moons_data.pt"}
    assert (tmp_path / "moons.py").read_text() == panel.listing.toPlainText().replace("network_data", "moons_data")


def test_a_window_that_is_closed_while_a_program_is_written_leaves_nothing(open_window, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(interpreter, "command", lambda *_: (sys.executable, "-c", "import time; time.sleep(600)"))
    robot = open_window()
    robot.begins_with("two_moons_mlp")
    robot.answers["save"] = str(tmp_path / "moons.py")
    robot.presses("file.program")
    assert [*tmp_path.glob("camplab-*")]
    robot.leaves()
    assert [*tmp_path.iterdir()] == []


def test_colours_follow_the_theme(panel, settles):
    def color_of(text):
        block = panel.listing.document().findBlockByNumber(line_of(panel, text) - 1)
        first = block.layout().formats()[0]
        return first.format.foreground().color()

    for theme in ("light", "dark"):
        style.choose(theme)
        settles(panel)
        look = style.theme()
        assert color_of("import torch") == look.inked(look.family("recurrent"))


def test_every_line_has_its_number(panel):
    shown = panel.listing.visible_lines()
    assert shown[0][0].blockNumber() == 0
    assert panel.listing.gutter > panel.listing.fontMetrics().horizontalAdvance("99")
