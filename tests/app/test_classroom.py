"""Classroom mode: stack and panels have the window, letters can be read from afar, after it all is as it was."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QDockWidget, QToolButton, QWidget

from camplab.app.look import language, style, themes
from camplab.app.look.banner import NextStep, Notice
from camplab.app.status.time_bar import TimeBar
from camplab.words import say
from tests.app.one_window import plays
from tests.runs.records import adds, begun

LEGIBLE = 18
"""Pixels of a letter's height (em) at 1280 × 720."""


def bench_in(robot):
    """The workbench at the size of a projector."""
    robot.begins_with("lenet5")
    robot.window.resize(1280, 720)
    robot.settles()
    return robot


def standing(robot) -> dict[str, tuple[bool, bool, QRect]]:
    """Of every dock whether it is seen, floats, and where it is."""
    robot.settles()
    robot.waits_for(lambda: not robot.window.workspace.classroom._late.isActive())
    robot.settles()
    docks = robot.window.workspace.docks
    seen = {name for name, frame in docks.items() if not frame.visibleRegion().isEmpty()}
    return {
        name: (frame.isHidden(), frame.isFloating(), frame.geometry() if name in seen else QRect())
        for name, frame in docks.items()
    } | {"stack": (False, False, robot.window.workspace.centre.geometry())}


def as_shipped(robot) -> None:
    pass


def one_hidden_and_another_tab(robot) -> None:
    robot.window.workspace.docks["loss"].close()
    robot.window.workspace.open.bring("maps")


def floats(frame: QDockWidget) -> None:
    frame.setFloating(True)
    frame.setGeometry(100, 80, 300, 400)


def inspector_floating(robot) -> None:
    floats(robot.window.workspace.docks["inspector"])


def palette_hidden_and_code_floating(robot) -> None:
    robot.window.workspace.docks["palette"].close()
    robot.raises("code")
    floats(robot.window.workspace.docks["code"])


def palette_and_inspector_go_and_all_comes_back_as_it_was(bench, before):
    before(bench)
    was = standing(bench)
    for _ in range(2 if before is as_shipped else 1):
        bench.presses("view.classroom")
        now = standing(bench)
        assert now["palette"][0]
        assert now["inspector"][0]
        assert [name for name in now if now[name][0] and not was[name][0]] in (
            ["palette", "inspector"], ["palette"], ["inspector"],
        )  # fmt: skip
        assert bench.window.size().width() == 1280
        assert now["stack"][2].width() > 500
        bench.presses("view.classroom")
        assert standing(bench) == was


def asked_for_twice_it_is_entered_once(bench):
    was = standing(bench)
    style.choose(classroom=True)
    style.choose("dark", classroom=True)
    style.choose(classroom=False)
    assert standing(bench) == was


def what_was_shown_and_hidden_in_it_is_forgotten_after_it(bench):
    was = standing(bench)
    bench.presses("view.classroom")
    bench.window.workspace.open.bring("palette")
    bench.window.workspace.docks["loss"].close()
    bench.settles()
    bench.presses("view.classroom")
    assert standing(bench) == was


def test_closed_in_it_and_opened_again_it_leads_back_to_the_layout_before(open_window):
    first = open_window()
    first.begins_with("mlp")
    first.window.resize(1280, 720)
    first.window.workspace.docks["gradients"].close()
    was = standing(first)
    first.presses("view.classroom")
    standing(first)
    first.window.close()
    second = open_window()
    second.begins_with("mlp")
    second.window.resize(1280, 720)
    now = standing(second)
    assert now["palette"][0]
    assert now["inspector"][0]
    assert now["gradients"][0]
    second.presses("view.classroom")
    found = standing(second)
    assert {name: state[0] for name, state in found.items()} == {name: state[0] for name, state in was.items()}
    assert found["palette"][2].width() == was["palette"][2].width()


def reset_in_it_is_the_shipped_layout_after_it(bench):
    was = standing(bench)
    bench.window.workspace.docks["loss"].close()
    bench.presses("view.classroom")
    bench.presses("view.reset")
    assert standing(bench)["palette"][0]
    bench.presses("view.classroom")
    found = standing(bench)
    assert {name: state[:2] for name, state in found.items()} == {name: state[:2] for name, state in was.items()}


def every_letter_that_is_seen_is_legible(bench):
    bench.presses("view.classroom")
    bench.settles()
    for widget in bench.window.findChildren(QWidget):
        if widget.isVisible():
            assert QFontInfo(widget.font()).pixelSize() >= LEGIBLE, (type(widget).__name__, widget.objectName())
    look = bench.window.workspace.centre.focusProxy().scene.look
    for face in (look.bold, look.close, look.text, look.small, look.mono):
        assert QFontInfo(face).pixelSize() >= LEGIBLE
    assert bench.window.workspace.centre.focusProxy().scene.zoom == 1


def test_no_size_of_the_theme_is_below_it():
    for name in ("light", "dark"):
        theme = themes.build(name, classroom=True)
        sizes = (theme.font_caption, theme.font_small, theme.font_normal, theme.font_title)
        assert min(sizes) * 96 / 72 >= LEGIBLE


def nothing_in_the_bar_is_cut_or_squeezed(bench):
    bench.presses("view.classroom")
    bar = bench.window.bar
    for width in (bench.window.width(), 820):
        bench.window.resize(width, bench.window.height())
        for _ in range(3):
            bench.settles()
        assert bar.primary.width() >= bar.primary.sizeHint().width()
        parts = (bar.primary, *bar.small, bar.data, bar.recipe, bar.rate, bar.speed, bar.device, bar.progress)
        shown = [part for part in parts if not part.isHidden()]
        for part in shown:
            assert part.width() >= part.minimumSizeHint().width()
        for one, other in pairwise(shown):
            assert one.geometry().right() < other.geometry().left(), "they lie over each other"
        assert shown[-1].geometry().right() <= bar.width()
    assert bar.speed.isHidden(), "there is no room for it"
    bench.presses("view.classroom")
    bench.window.resize(1280, 800)
    for _ in range(3):
        bench.settles()
    assert bar.device.isVisible()


WHOLE = {
    "en": ("Handwritten digits", "Nesterov SGD", "Full speed", "Automatic"),
    "ko": ("손글씨 숫자", "네스테로프 SGD", "최고 속도", "자동"),
}


PACES = (("Epoch 25 of 40", "754 steps/s", "12 s left"), ("449 validation samples", "best at epoch 26", "19 s"))


def data_recipe_speed_and_device_are_read_whole_beside_a_run(bench, spoken):
    bench.presses("view.classroom")
    language.choose(spoken)
    bar = bench.window.bar
    metrics = QFontMetrics(style.font(style.theme().font_normal, QFont.Weight.Medium))
    for pace in PACES:
        bar.progress.tell(pace)
        for _ in range(3):
            bench.settles()
        for chooser, words in zip((bar.data, bar.recipe, bar.speed, bar.device), WHOLE[spoken], strict=True):
            assert chooser.isVisible()
            assert chooser.text().startswith(words)
            assert chooser.width() - 32 >= metrics.horizontalAdvance(words)
        shown = bar.progress.pace.text()
        assert shown in [" · ".join(pace[:count]) for count in range(len(pace) + 1)]
        assert bar.progress.geometry().right() <= bar.width()
        assert (" · ".join(pace) in bar.progress.toolTip()) is (shown != " · ".join(pace))


def icons_beside_words_grow_with_the_letters(robot):
    window, sizes = robot.window, {}
    robot.lab.tell(Notice(say("Something"), steps=(NextStep(say("Go on"), print, "play"),)))
    for classroom in (False, True):
        style.choose("light", classroom=classroom)
        robot.settles()
        loss = window.workspace.docks["loss"]
        made = (loss.widget().bar.reset, window.banner.buttons()[0], *loss.titleBarWidget().findChildren(QToolButton))
        sizes[classroom] = [button.iconSize().height() for button in made]
    larger = style.theme().larger
    assert larger > 1.4
    assert sizes[True] == [round(usual * larger) for usual in sizes[False]]


def test_it_is_entered_left_and_read(robot):
    plays(
        robot, bench_in,
        asked_for_twice_it_is_entered_once,
        what_was_shown_and_hidden_in_it_is_forgotten_after_it,
        reset_in_it_is_the_shipped_layout_after_it,
        every_letter_that_is_seen_is_legible,
        nothing_in_the_bar_is_cut_or_squeezed,
        icons_beside_words_grow_with_the_letters,
        *(partial(data_recipe_speed_and_device_are_read_whole_beside_a_run, spoken=spoken) for spoken in WHOLE),
    )  # fmt: skip


def test_on_a_small_screen_the_window_stays_as_large_as_it_is(open_window, monkeypatch, tmp_path):
    """Also where letters are large before docks are put away, and where the slider of a run comes."""
    monkeypatch.setattr(style, "room_on_screen", lambda _host: QSize(911, 512))
    style.choose(classroom=True)
    language.choose("ko")
    robot = open_window()
    window, live = robot.window, robot.lab.live
    window.showNormal()
    robot.begins_with("lenet5")
    window.resize(911, 512)
    window.statusBar().hide()
    live.record, before = begun(robot.lab.session.project, folder=str(tmp_path)), begun(robot.lab.session.project)
    for run in (live.record, before):
        adds(run, loss=np.linspace(2, 1, 50), accuracy=np.linspace(0, 1, 50))
    live.lay_beside((), before)
    live.run_changed.emit()
    buttons = window.statusBar().findChild(TimeBar).findChildren(QToolButton)
    assert not [button.text() for button in buttons if button.icon().isNull()], "words take the room of the window"
    window.statusBar().show()
    for _ in range(4):
        standing(robot)
        robot.waits_for(lambda: not window.size_held.isActive())
        robot.settles()
        assert window.size() == QSize(911, 512)
        if not style.theme().classroom:
            robot.raises("inspector")  # of all beside the stack the widest
        robot.presses("view.classroom")


@pytest.mark.parametrize(
    "before",
    [
        (as_shipped, palette_hidden_and_code_floating),
        pytest.param((one_hidden_and_another_tab, inspector_floating), marks=pytest.mark.long),
    ],
)
def test_what_stood_somewhere_before_stands_there_after_it(robot, before):
    story = palette_and_inspector_go_and_all_comes_back_as_it_was
    plays(robot, bench_in, *(partial(story, before=each) for each in before))
