"""Both themes are whole: every token, readable text, an icon for every block and action."""

from __future__ import annotations

import itertools
import re
import typing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip, QWidget

from camplab import resources
from camplab.app.commands import all_actions
from camplab.app.look import palettes, style, themes
from camplab.app.look.plain_text import Label
from camplab.app.panels.code import highlighter
from camplab.app.panels.registry import entries
from camplab.blocks.base import REGISTRY, Family
from tests.for_each import for_each

THEMES = ("light", "dark")


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio (WCAG 2.1)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = ("window", "panel", "card", "card_hover")


@for_each("name", THEMES)
@for_each("text", ["text", "text_soft", "text_faint", "danger", "warning", "good"])
def test_text_can_be_read_on_every_ground(name, text):
    theme = themes.build(name)
    for ground in GROUNDS:
        found = contrast(getattr(theme, text), getattr(theme, ground))
        assert found >= 4.5, f"{text} on {ground}: {found:.2f}"


@for_each("name", THEMES)
def test_words_on_the_accent_and_on_selections_can_be_read(name):
    theme = themes.build(name)
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    assert contrast(theme.text, theme.selection) >= 7
    assert contrast(theme.text_soft, theme.selection) >= 4.5
    assert contrast(theme.text, theme.danger_soft) >= 7


@for_each("name", THEMES)
def test_family_and_series_colours_are_seen_on_cards(name):
    theme = themes.build(name)
    assert len(theme.series) == 8
    for colour in (*theme.families.values(), *theme.series):
        for ground in (theme.panel, theme.card):
            assert contrast(colour, ground) >= 3.0, colour.name()
            assert contrast(theme.inked(colour), ground) >= 4.5, colour.name()


@for_each("name", THEMES)
def test_code_can_be_read_on_marked_lines_too(name):
    theme = themes.build(name)
    for family in highlighter.ROLES.values():
        assert contrast(theme.inked(theme.family(family)), theme.selection) >= 4.5, family


COLOUR_BLIND = {
    "nothing": np.eye(3),
    "red": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "green": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    "blue": np.array([[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
}
"""What is not seen -> what becomes of linear RGB (Machado et al. 2009, severity 1)."""
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.089])


def seen(colour: QColor, matrix: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of what somebody sees."""
    parts = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    x, y, z = np.cbrt(XYZ @ np.clip(matrix @ linear, 0, 1) / WHITE)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@for_each("blind", COLOUR_BLIND)
@for_each("name", THEMES)
def test_no_two_curves_look_alike_to_anybody(name, blind):
    found = [seen(colour, COLOUR_BLIND[blind]) for colour in themes.build(name).series]
    for one, other in itertools.combinations(range(8), 2):
        assert np.linalg.norm(found[one] - found[other]) >= 10, (one, other)


def test_every_family_has_a_colour_in_both_themes():
    for name in THEMES:
        assert set(palettes.FAMILIES[name]) == set(typing.get_args(Family))
        assert set(palettes.COLOURS[name]) == set(palettes.COLOURS["light"])


def test_every_block_action_and_panel_has_an_icon():
    wanted = {block.icon for block in REGISTRY.values()}
    wanted |= {action.icon for action in all_actions() if action.icon}
    wanted |= {panel.icon for panel in entries()}
    assert not [name for name in sorted(wanted) if not style.has_icon(name)]


def test_the_licence_of_the_icons_ships_with_them():
    assert "ISC License" in (resources.folder("icons") / "LICENSE").read_text()


def test_icons_are_tinted(qapp):
    picture = style.pixmap("square", 24, QColor("#ff0000")).toImage()
    reds = [picture.pixelColor(x, 12) for x in range(24) if picture.pixelColor(x, 12).alpha() > 200]
    assert reds
    assert all(colour.red() > 200 and colour.green() < 60 for colour in reds)


def test_the_style_sheet_has_no_open_places(qapp):
    for name in THEMES:
        for classroom in (False, True):
            assert "$" not in themes.sheet(themes.build(name, classroom))


def test_a_remembered_theme_that_is_unknown_is_that_of_the_system(qapp):
    style.preferences.remember("theme", "purple")
    assert style.chosen() == "system"


@for_each("name", THEMES)
def test_the_edge_of_a_control_is_seen_on_every_ground(name):
    theme = themes.build(name)
    for ground in GROUNDS:
        assert contrast(theme.control, getattr(theme, ground)) >= 3.0, ground


CONTROLS = ("QPushButton", "QLineEdit", "QAbstractSpinBox", "QPlainTextEdit", "QTextEdit", "QComboBox",
            "QCheckBox::indicator", "QTreeView::indicator", "QSlider::handle:horizontal", "#banner")  # fmt: skip


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("control", CONTROLS)
def test_what_is_pressed_or_filled_in_has_such_an_edge(qapp, name, control):
    theme = themes.build(name)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", themes.sheet(theme), flags=re.S))
    bodies = [body for selectors, body in rules if control in [each.strip() for each in selectors.split(",")]]
    edges = [edge for body in bodies for edge in re.findall(r"border: 1px solid (#\w+)", body)]
    assert edges
    for edge in edges:
        assert contrast(QColor(edge), theme.panel) >= 3.0
        assert contrast(QColor(edge), theme.card) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_a_field_on_the_screen_has_it(qtbot, name):
    style.choose(name)
    host = QWidget()
    field = QLineEdit(host)
    qtbot.addWidget(host)
    field.setGeometry(10, 10, 120, 30)
    host.show()
    drawn = host.grab().toImage().pixelColor(70, 10)
    assert contrast(drawn, style.theme().card) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_what_is_chosen_in_a_menu_has_a_tick(qtbot, name):
    style.choose(name)
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = [menu.addAction("Dark"), menu.addAction("Light")]
    for action in actions:
        action.setCheckable(True)
    menu.popup(QPoint(0, 0))
    plain = menu.grab().toImage()
    actions[0].setChecked(True)
    ticked = menu.grab().toImage()
    place = menu.actionGeometry(actions[0])
    points = [(x, y) for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom())]
    changed = {ticked.pixelColor(x, y).name() for x, y in points if ticked.pixel(x, y) != plain.pixel(x, y)}
    assert style.theme().text.name() in changed
    menu.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_tooltip_of_what_is_dressed_is_read(qtbot, theme):
    """Its words had the colour of what it is of, on a ground of that colour."""
    style.choose(theme)
    label = Label("what is drawn is cut…")
    qtbot.addWidget(label)
    style.dress(label, f"color: {style.theme().text.name()}; padding: 1px;")
    label.show()
    QToolTip.showText(QPoint(9, 9), "what is drawn, in whole", label)
    tip = next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible())
    seen = tip.grab().toImage()
    assert len({seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}) > 1
    QToolTip.hideText()


def test_what_opaque_children_cover_is_in_sight_and_what_others_cover_is_not(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    full, over = QWidget(host), QWidget(host)
    plot = QWidget(full)
    for opaque in (plot, over):
        opaque.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    for each in (full, plot, over):
        each.setGeometry(0, 0, 90, 60)
    over.hide()
    host.resize(200, 60)
    host.show()
    qtbot.waitUntil(host.isVisible)
    assert full.visibleRegion().isEmpty(), "as Qt has it"
    assert style.in_sight(full)
    over.show()
    assert not style.in_sight(full)
    full.move(20, 0)
    assert style.in_sight(full), "a part of it"
    full.move(300, 0)
    assert not style.in_sight(full)
    full.move(0, 0)
    over.hide()
    full.hide()
    assert not style.in_sight(full)


def test_nothing_is_dressed_in_another_way():
    """A sheet without a selector holds for tooltips, too."""
    bare = re.compile(r"setStyleSheet\(\s*f?\"[a-z-]+:")
    paths = Path(style.__file__).parents[1].rglob("*.py")
    assert [path.name for path in paths if bare.search(path.read_text("utf-8"))] == []
