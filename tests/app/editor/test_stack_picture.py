"""The stack as a picture on paper: all of it, in the light theme, whatever is in sight or selected."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage

from camplab.app.editor.stack import picture
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.engine.live import Live
from camplab.app.look import style
from camplab.app.session import Session
from camplab.document.presets.catalogue import find


@pytest.fixture
def view(qtbot):
    """Much too small for its stack."""
    made = StackView(Session(find("resnet20").project()), Live())
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def image(content: bytes) -> QImage:
    return QImage.fromData(content, "PNG")


def test_all_of_it_is_drawn_also_what_is_not_in_sight(view):
    sheet = picture.whole(view.scene)
    layout, cuts = view.scene.layout, sheet.made.cuts
    assert (cuts[0], cuts[-1]) == (0, layout.height)
    made = image(picture.png(view.scene))
    assert made.height() >= layout.height * 2 * sheet.made.zoom / sheet.made.count - 1


def test_dark_selected_and_hovered_it_looks_on_paper_as_in_the_light(view):
    plain = image(picture.png(view.scene))
    uid = view.session.project.net[0].uid
    view.session.select((uid,))
    view.scene.hover = uid
    style.choose("dark", False)
    try:
        made = image(picture.png(view.scene))
    finally:
        style.choose("light", False)
    assert view.scene.hover == uid
    assert view.scene.selection == {uid}
    assert made == plain


def test_a_long_stack_is_cut_into_the_columns_of_a_page(view):
    view.session.open(find("sigmoid_mlp20").project())
    sheet = picture.whole(view.scene)
    assert sheet.made.count > 1
    assert sheet.made.zoom == pytest.approx(1, abs=0.1)
    assert sheet.size.height() < 2 * picture.TALL * sheet.size.width()


def test_it_is_saved_from_the_menu(robot, tmp_path):
    robot.begins_with("lenet5")
    for name in ("stack.png", "stack.svg", "stack"):
        robot.answers["save"] = str(tmp_path / name)
        robot.presses("file.stack")
    assert image((tmp_path / "stack.png").read_bytes()).width() > 400
    drawn = (tmp_path / "stack.svg").read_text(encoding="utf-8")
    assert all(f">{name}" in drawn for name in ("C1", "F6"))
    families = set(re.findall('font-family="(.*?)"', drawn))
    assert families
    assert all("'Noto Sans KR', " in each and each.endswith((" sans-serif", " monospace")) for each in families)
    robot.answers["save"] = str(tmp_path / "no folder" / "stack.png")
    robot.presses("file.stack")
    assert robot.window.banner.notice.level == "danger"
    robot.answers["save"] = ""
    robot.presses("file.stack")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stack.png", "stack.svg"]
