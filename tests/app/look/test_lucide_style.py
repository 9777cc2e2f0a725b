"""What Qt's own dialogs and fields draw beside the icons of the window is of their family, in the theme's colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMessageBox, QStyle, QToolButton

from camplab.app.look import style
from camplab.app.look.lucide_style import ICONS
from tests.app.test_theme_switch import OTHER

ELSEWHERE = (
    "SP_TitleBar",
    "SP_Media",
    "SP_ToolBar",
    "SP_VistaShield",
    "NStandardPixmap",
    "SP_CustomBase",
    "SP_TabScroll",
)
"""Of windows in windows, players and Windows' own questions: nothing here shows them; rows of tabs have arrows drawn by
strokes, though Qt 6.12 has a name for their icons."""
ASKED = [each for each in QStyle.StandardPixmap if not each.name.startswith(ELSEWHERE)]
UNUSED = {"SP_FileDialogStart", "SP_FileDialogEnd"}


@pytest.fixture(autouse=True, params=["light", "dark"])
def theme(request, qapp):
    style.choose(OTHER[request.param], classroom=False)
    style.choose(request.param)
    return style.theme()


def inks(picture: QPixmap | QIcon) -> set[str]:
    """The colours of what is quite opaque in it."""
    picture = picture.pixmap(QSize(32, 32)) if isinstance(picture, QIcon) else picture
    image = picture.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def near(one: str, other: QColor) -> bool:
    """The same but for rounding."""
    pairs = zip(QColor(one).getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) <= 2 for a, b in pairs)


def test_every_icon_of_qt_is_one_of_ours_in_one_colour_of_the_theme(theme):
    for asked in ASKED:
        if asked.name in UNUSED:
            continue
        name, token = ICONS[asked]
        assert style.has_icon(name), asked
        found = inks(QApplication.style().standardIcon(asked))
        assert found, asked
        assert all(near(ink, getattr(theme, token)) for ink in found), asked


@pytest.mark.parametrize(
    ("kind", "token"),
    [("Critical", "danger"), ("Warning", "warning"), ("Information", "accent"), ("Question", "accent")],
)
def test_message_boxes_show_them(qtbot, theme, kind, token):
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon[kind], "", "words", buttons.Save | buttons.Discard | buttons.Cancel)
    qtbot.addWidget(box)
    box.show()
    mark = box.findChild(QLabel, "qt_msgboxex_icon_label")
    assert all(near(ink, getattr(theme, token)) for ink in inks(mark.pixmap()))
    for button in box.buttons():
        assert all(near(ink, theme.text_soft) for ink in inks(button.icon())), button.text()


def test_file_dialogs_show_them(qtbot, theme, tmp_path):
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    drawn = [button for button in dialog.findChildren(QAbstractButton) if not button.icon().isNull()]
    assert len(drawn) >= 5
    for button in drawn:
        assert all(near(ink, theme.text_soft) for ink in inks(button.icon())), button.objectName()


def test_every_icon_that_a_button_names_is_there(robot):
    robot.begins_with("lenet5")
    named = {str(made.property("icon_name") or "") for made in robot.window.findChildren(QToolButton)} - {""}
    assert named >= {"shuffle", "chevron-left"}
    assert [name for name in sorted(named) if not style.has_icon(name)] == []
