"""The start page: networks in sections, a search, files that are read only when seen, and one that cannot be read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.welcome import preset_card as cards
from camplab.document.files import BadFile, Problem
from camplab.document.presets import catalogue
from camplab.words import say
from tests.app.one_window import plays


def shelf_in(robot):
    """The networks on the start page, none of them searched for."""
    shelf = robot.window.welcome.gallery
    shelf.search.clear()
    robot.settles()
    return shelf


def shown(shelf) -> list[str]:
    return [card.preset.name for card in shelf.cards if not card.isHidden()]


def every_network_stands_in_its_section(shelf):
    titles = [(section.heading.text(), len(section.cards)) for section in shelf.sections]
    assert titles == [(str(title), len(found)) for title, found in catalogue.groups()]
    assert sorted(shown(shelf)) == sorted(preset.name for preset in catalogue.PRESETS)


def a_word_narrows_them_down_and_return_takes_the_first(shelf, robot):
    QTest.keyClicks(shelf.search, "resnet-50")
    assert shown(shelf)[0] == "resnet50"
    assert [section.isHidden() for section in shelf.sections].count(False) < len(shelf.sections)
    QTest.keyClick(shelf.search, Qt.Key.Key_Return)
    robot.settles()
    assert robot.lab.session.project.title == "ResNet-50"


def return_takes_what_is_called_so_not_what_stands_first(shelf, robot):
    for preset in catalogue.PRESETS:
        for typed in (preset.name, str(preset.title)):
            shelf.search.setText(typed)
            assert shelf._best.preset.name == preset.name, typed
            robot.settles()
            highest = min((card for card in shelf.cards if not card.isHidden()),
                          key=lambda card: (card.mapTo(shelf, QPoint()).y(), card.x()))  # fmt: skip
            assert highest is shelf._best, typed


def a_word_on_no_card_offers_what_is_called_alike_and_return_takes_nothing(shelf, robot):
    shelf.search.setText("restnet18")
    assert "resnet18" in shown(shelf)
    robot.sees("No network is called so; most like it:")
    QTest.keyClick(shelf.search, Qt.Key.Key_Return)
    assert robot.lab.session.project.blank


def cards_stand_below_each_other_in_all_sections(shelf, robot):
    robot.window.resize(1920, 1080)

    def whole() -> list[list[int]]:
        rows = [[card.mapTo(shelf, QPoint()).x() for card in section.cards[:3]] for section in shelf.sections]
        return [row for row in rows if len(row) == 3]

    assert len(whole()) > 3
    robot.waits_for(lambda: all(abs(a - b) <= 2 for row in whole() for a, b in zip(row, whole()[0], strict=True)))


def a_narrower_window_has_fewer_columns_and_nothing_is_cut_off(shelf, robot):
    columns = []
    for width in (1920, 1280, 1100):
        robot.window.resize(width, 800)
        robot.waits_for(lambda: robot.window.welcome.horizontalScrollBar().maximum() == 0)
        robot.waits_for(lambda: shelf.width() <= robot.window.welcome.viewport().width())
        QTest.qWait(30)
        columns.append(len({card.x() for card in shelf.sections[1].cards}))
    assert columns[0] > columns[1] >= columns[2] > 1


def a_word_on_no_card_says_so(shelf, robot):
    QTest.keyClicks(shelf.search, "xyzzy")
    robot.sees("No network is called so")
    shelf.search.clear()
    assert not shelf.nothing.isVisible()


def test_the_start_reads_only_the_files_of_cards_in_sight(open_window, monkeypatch):
    read: list[str] = []
    real = catalogue.Preset.project
    monkeypatch.setattr(catalogue.Preset, "project", lambda preset: (read.append(preset.name), real(preset))[1])
    open_window().waits_for(lambda: read)
    QTest.qWait(50)
    assert 0 < len(read) <= 18 < len(catalogue.PRESETS)


def test_a_file_that_cannot_be_read_stops_neither_the_page_nor_the_others(open_window, monkeypatch):
    def broken(preset):
        raise BadFile((Problem(say("the file"), say("it is torn")),))

    monkeypatch.setattr(catalogue.Preset, "project", broken)
    robot = open_window()
    first = robot.window.welcome.gallery.cards[0]
    robot.waits_for(lambda: first.broken)
    assert not robot.window.grab().isNull()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    robot.settles()
    robot.sees("LeNet-5 cannot be opened")
    assert robot.window.pages.currentWidget() is robot.window.welcome


def the_menu_lists_them_all_and_begins_with_one(shelf, robot):
    assert all(f"new.{preset.name}" in robot.window.actions_.by_id for preset in catalogue.PRESETS)
    robot.presses("new.mlp")
    assert robot.lab.session.project.title == "MLP"


def test_words_are_parted_between_words():
    from PySide6.QtGui import QFont, QFontMetrics

    lines = cards.wrapped("one two three", QFontMetrics(QFont()), 40)
    assert " ".join(lines) == "one two three"
    assert len(lines) > 1


def the_words_of_a_card_are_parted_as_they_are_drawn(shelf):
    from PySide6.QtGui import QFontMetrics

    for card in shelf.cards[:5]:
        parts = card.parts(cards.CARD)
        title = [line for line, font, _ in parts if font == parts[0][1]]
        small = [line for line, font, _ in parts if font == parts[-1][1] and line]
        metrics = QFontMetrics(parts[-1][1])
        written = (translate(card.preset.sentence), translate(card.preset.teaches))
        assert " ".join(title) == card.text()
        assert small == [line for text in written for line in cards.wrapped(text, metrics, cards.CARD - 2 * cards.EDGE)]


def a_card_is_measured_once_for_each_size_of_its_words(shelf, monkeypatch):
    card, counted = shelf.cards[0], []
    parts = cards.PresetCard.parts
    with monkeypatch.context() as patch:
        patch.setattr(cards.PresetCard, "parts", lambda card, width: (counted.append(width), parts(card, width))[1])
        card.dress()
        small = [card.sizeHint().height() for _ in range(3)]
    assert len(counted) == 1
    style.choose(classroom=True)
    large = card.sizeHint().height()
    style.choose(classroom=False)
    assert large > small[0] == small[2] == card.sizeHint().height()


def test_networks_are_searched_listed_and_taken(robot, monkeypatch):
    plays(
        robot, shelf_in,
        every_network_stands_in_its_section,
        partial(a_word_on_no_card_offers_what_is_called_alike_and_return_takes_nothing, robot=robot),
        partial(a_word_on_no_card_says_so, robot=robot),
        partial(return_takes_what_is_called_so_not_what_stands_first, robot=robot),
        partial(cards_stand_below_each_other_in_all_sections, robot=robot),
        partial(a_narrower_window_has_fewer_columns_and_nothing_is_cut_off, robot=robot),
        the_words_of_a_card_are_parted_as_they_are_drawn,
        partial(a_card_is_measured_once_for_each_size_of_its_words, monkeypatch=monkeypatch),
        partial(a_word_narrows_them_down_and_return_takes_the_first, robot=robot),
        partial(the_menu_lists_them_all_and_begins_with_one, robot=robot),
    )  # fmt: skip
