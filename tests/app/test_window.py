"""The window as the learner meets it: start page, files, questions, titles, layout, closing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from camplab.app.editor.preview import misfits
from camplab.app.look.banner import Notice
from camplab.app.shortcuts.page import ShortcutsPage
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.runs import events as e
from camplab.words import say
from tests.app.one_window import plays


def test_it_begins_with_the_start_page_and_every_network_that_ships(robot):
    assert robot.window.pages.currentWidget() is robot.window.welcome
    assert [card.project for card in robot.window.welcome.gallery.cards] == [p.project() for p in catalogue.PRESETS]
    robot.sees("Train on digits")
    assert not robot.window.bar.isVisible()


def a_preset_opens_in_the_workbench_without_a_question(robot):
    robot.begins_with("resnet20")
    assert robot.window.pages.currentWidget() is robot.window.workspace
    assert robot.lab.session.project.title == "ResNet-20"
    assert "ResNet-20" in robot.window.windowTitle()
    assert not robot.window.isWindowModified()
    robot.sees("parameters")


def the_keys_of_the_stack_work_at_once(robot):
    robot.begins_with("mlp")
    stack = robot.window.workspace.centre.focusProxy()
    assert stack.hasFocus()
    robot.window.bar.rate.box.setFocus()
    robot.presses("file.new")
    assert stack.hasFocus()


def good_news_goes_away_by_itself_and_a_warning_stays(robot):
    banner = robot.window.banner
    for level, stays in (("good", False), ("warning", True)):
        robot.lab.tell(Notice(say("x"), level))
        banner._late.setInterval(0)
        robot.settles()
        robot.settles()
        assert (banner.notice is not None) is stays


def an_edit_marks_the_title_and_undo_says_what_it_undoes_and_takes_the_mark_away(robot):
    robot.begins_with("mlp")
    robot.adds("dropout")
    assert robot.window.isWindowModified()
    robot.presses("edit.undo")
    assert not robot.window.isWindowModified()
    robot.presses("edit.redo")
    assert robot.window.isWindowModified()
    assert robot.window.actions_["edit.undo"].text() == "&Undo: Add block"


def unsaved_work_is_asked_about_once_and_cancel_keeps_it(robot):
    robot.begins_with("mlp")
    robot.adds("dropout")
    before = robot.lab.session.project
    robot.answers["unsaved"] = "cancel"
    robot.presses("file.new")
    assert robot.asked == ["unsaved"]
    assert robot.lab.session.project is before
    assert robot.window.close() is False
    assert robot.asked == ["unsaved", "unsaved"]
    assert robot.window.isVisible()


def save_asks_for_a_name_once_and_the_file_opens_again(robot, tmp_path):
    robot.begins_with("lenet5")
    robot.adds("dropout")
    robot.answers["save"] = str(tmp_path / "mine")
    robot.presses("file.save")
    path = tmp_path / "mine.camplab"
    assert files.load(path) == robot.lab.session.project
    assert not robot.window.isWindowModified()
    robot.adds("dropout")
    robot.presses("file.save")
    assert robot.asked == ["save"]
    robot.presses("file.new")
    assert robot.lab.session.project.net == ()
    robot.answers["open"] = str(path)
    robot.presses("file.open")
    assert len(robot.lab.session.project.net) == 14
    assert robot.asked == ["save", "open"]


def save_before_leaving_saves(robot, tmp_path):
    robot.begins_with("mlp")
    robot.adds("dropout")
    robot.answers |= {"unsaved": "save", "save": str(tmp_path / "kept.camplab")}
    robot.presses("file.new")
    assert len(files.load(tmp_path / "kept.camplab").net) == 7
    assert robot.lab.session.project.net == ()


def a_file_that_is_no_project_is_explained_in_a_banner_and_what_was_open_stays(robot, tmp_path):
    robot.begins_with("mlp")
    bad = tmp_path / "bad.camplab"
    bad.write_text('{"format": 1, "stacks": {"net": [{"block": "dense", "out_features": 0}]}}')
    assert robot.lab.documents.open(bad) is False
    robot.sees("bad.camplab cannot be opened")
    assert robot.lab.session.project.title == "MLP"
    assert not QApplication.activeModalWidget()


def a_file_that_cannot_be_written_is_explained_and_can_be_saved_elsewhere(robot, tmp_path):
    robot.begins_with("mlp")
    robot.answers["save"] = str(tmp_path / "nowhere" / "x.camplab")
    robot.presses("file.save_as")
    robot.sees("x.camplab was not saved")
    robot.answers["save"] = str(tmp_path / "x.camplab")
    robot.presses("Save as…")
    assert (tmp_path / "x.camplab").exists()
    assert robot.window.banner.notice is None


def a_file_dropped_on_the_window_is_opened(robot, tmp_path):
    path = tmp_path / "dropped.camplab"
    files.save(catalogue.find("spiral_mlp").project(), path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    robot.window.dropEvent(event)
    robot.waits_for(lambda: robot.lab.session.path == path)
    robot.waits_for(lambda: "dropped" in robot.window.windowTitle())


def files_opened_last_stand_on_the_start_page(robot, tmp_path):
    path = tmp_path / "yesterday.camplab"
    files.save(catalogue.find("mlp").project(), path)
    robot.lab.documents.open(path)
    robot.presses("file.start")
    robot.sees("yesterday")
    path.unlink()
    robot.window.welcome.refresh()
    robot.no_longer_sees("yesterday")


def test_a_hidden_panel_stays_hidden_at_the_next_start_until_the_layout_is_reset(open_window):
    first = open_window()
    first.begins_with("mlp")
    first.window.workspace.docks["gradients"].close()
    first.window.close()
    second = open_window()
    second.begins_with("mlp")
    assert not second.window.workspace.docks["gradients"].isVisible()
    second.presses("view.reset")
    assert not second.window.workspace.docks["gradients"].isHidden()


def test_themes_change_at_once_and_are_remembered(open_window):
    first = open_window()
    first.begins_with("mlp")
    light = first.window.palette().window().color()
    first.presses("theme.dark")
    assert first.window.palette().window().color().lightness() < 60 < light.lightness()
    assert first.window.actions_["theme.dark"].isChecked()
    assert not first.window.actions_["theme.light"].isChecked()
    first.window.close()
    second = open_window()
    assert second.window.palette().window().color().lightness() < 60


def classroom_mode_makes_everything_written_larger(robot):
    before = QApplication.font().pointSizeF()
    robot.presses("view.classroom")
    assert QApplication.font().pointSizeF() > 1.2 * before
    robot.presses("view.classroom")
    assert QApplication.font().pointSizeF() == before


def every_button_and_action_has_a_name_to_be_read_aloud(robot):
    robot.begins_with("lenet5")
    silent = [
        f"{type(button).__name__} {button.objectName()!r} in {type(button.parent()).__name__}"
        for button in robot.window.findChildren(QAbstractButton)
        if not (button.accessibleName() or button.text()) and not button.objectName().startswith(("qt_", "Scroll"))
        if type(button) is not QToolButton or button.isVisible()
    ]
    assert not silent
    assert all(action.text() for action in robot.window.actions_.by_id.values())


def no_two_actions_share_a_key(robot):
    keys = [
        key.toString()
        for action in robot.window.actions_.by_id.values()
        for key in action.shortcuts()
        if not robot.window.actions_.table[action.objectName()].local
    ]
    assert len(keys) == len(set(keys))


def the_shortcut_list_shows_every_key(robot):
    robot.presses("help.keys")
    tree = robot.window.findChild(ShortcutsPage).tree
    rows = tree.model()
    written = {rows.index(row, 1).data() for row in range(rows.rowCount())}
    assert {"Ctrl+Shift+S", "F10"} <= written
    shown = {key.toString() for action in robot.window.actions_.by_id.values() for key in action.shortcuts()}
    assert shown <= {key for keys in written for key in keys.split("  ")}


def why_a_network_cannot_be_trained_is_shown_and_goes_when_it_is_mended(robot):
    robot.begins_with("mlp")
    session = robot.lab.session
    session.edit(lambda net: net[1:], say("Delete"))
    line = robot.window.statusBar().network
    said = line.text() + line.toolTip()
    assert "? parameters" in said, "there are more than those before the block that does not fit"
    assert "? multiply-adds per sample" in said
    robot.presses("training.toggle")
    robot.sees("This network cannot be trained yet")
    robot.presses("Show where")
    assert session.selection == (next(misfits(session.trace.chain))[0],)
    robot.presses("training.toggle")
    session.undo()
    robot.settles()
    assert robot.window.banner.notice is None


def a_network_that_cannot_be_trained_says_why_instead(robot):
    robot.presses("New network")
    robot.presses("training.toggle")
    robot.sees("This network cannot be trained yet")
    assert robot.lab.live.state == "no engine"
    robot.sees("here comes 1×8×8")
    robot.adds("flatten")
    robot.sees("This network cannot be trained yet")
    assert not robot.sees_now("here comes 1×8×8"), "that was the network before"


def several_notes_at_once_are_handed_on_together(robot):
    """Of two kinds of pictures that are left out, both are read."""
    here = robot.lab.trainer._supervisor.here
    for words in ("one file is left out", "another one, too"):
        here.take(e.Note(say(words)))
    here.announce()
    robot.sees("One file is left out")
    robot.sees("nother one, too")


def the_theme_in_use_is_ticked_in_its_menu_and_no_icon_hides_the_tick(robot):
    for choice in ("light", "dark", "system"):
        robot.presses(f"theme.{choice}")
        ticked = [name for name in ("light", "dark", "system") if robot.window.actions_[f"theme.{name}"].isChecked()]
        assert ticked == [choice]
    for action in robot.window.actions_.by_id.values():
        assert not action.isCheckable() or action.icon().isNull(), action.text()


def test_networks_are_opened_edited_and_asked_about(robot):
    plays(
        robot, lambda robot: robot,
        every_button_and_action_has_a_name_to_be_read_aloud,
        a_preset_opens_in_the_workbench_without_a_question,
        the_keys_of_the_stack_work_at_once,
        an_edit_marks_the_title_and_undo_says_what_it_undoes_and_takes_the_mark_away,
        unsaved_work_is_asked_about_once_and_cancel_keeps_it,
        why_a_network_cannot_be_trained_is_shown_and_goes_when_it_is_mended,
        classroom_mode_makes_everything_written_larger,
        the_theme_in_use_is_ticked_in_its_menu_and_no_icon_hides_the_tick,
        no_two_actions_share_a_key,
        the_shortcut_list_shows_every_key,
        a_network_that_cannot_be_trained_says_why_instead,
        several_notes_at_once_are_handed_on_together,
        good_news_goes_away_by_itself_and_a_warning_stays,
    )  # fmt: skip


def test_files_are_saved_opened_dropped_and_listed(robot, tmp_path):
    plays(
        robot, lambda robot: robot,
        partial(save_asks_for_a_name_once_and_the_file_opens_again, tmp_path=tmp_path),
        partial(save_before_leaving_saves, tmp_path=tmp_path),
        partial(a_file_that_is_no_project_is_explained_in_a_banner_and_what_was_open_stays, tmp_path=tmp_path),
        partial(a_file_that_cannot_be_written_is_explained_and_can_be_saved_elsewhere, tmp_path=tmp_path),
        partial(a_file_dropped_on_the_window_is_opened, tmp_path=tmp_path),
        partial(files_opened_last_stand_on_the_start_page, tmp_path=tmp_path),
    )  # fmt: skip
