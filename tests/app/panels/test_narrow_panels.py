"""However narrow or low a panel is, what stands above its picture is read: nothing is cut off, nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain

from camplab.app.look import language, style
from camplab.app.look.drop_down import DropDown
from camplab.app.look.plain_text import Elided
from camplab.app.panels.base import LEAST
from camplab.app.panels.controls import Bar
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.race.table import RaceTable
from camplab.app.panels.reading import Reading
from camplab.app.panels.registry import entries
from camplab.app.panels.why.panel import WhyPanel
from camplab.document.presets.catalogue import find
from camplab.runs.events import Picture
from tests.app.panels.attention_hands import comes, weights
from tests.app.panels.trainers import Trainer, sample_arrives


@pytest.fixture(params=["en", "ko"])
def spoken(request) -> Iterator[str]:
    language.choose(request.param)
    yield request.param
    language.choose("en")


def seen(panel: QWidget, kind: type) -> list:
    return [each for each in panel.findChildren(kind) if each.isVisibleTo(panel) and not each.parent().inherits(
        "QAbstractSpinBox")]  # fmt: skip


def cut(panel: QWidget) -> Iterator[str]:
    """What cannot be read."""
    for box in seen(panel, QComboBox):
        if not isinstance(box, DropDown):
            yield f"{box.accessibleName()} is cut where it has no room"
        elif box.shown in ("…", "") and box.currentText():
            yield f"{box.accessibleName()} shows nothing of {box.currentText()}"
    for bar in seen(panel, Bar):
        items = (bar.row.itemAt(at).widget() for at in range(bar.row.count()))
        shown = [each for each in items if each is not None and each.isVisibleTo(panel)]
        for one, other in pairwise(shown):
            if one.geometry().right() >= other.geometry().left():
                yield f"{one.accessibleName()} lies over {other.accessibleName()}"
        if shown and shown[-1].geometry().right() > bar.width():
            yield f"{shown[-1].accessibleName()} ends outside of {type(panel).__name__}"


def hidden_words(panel: QWidget) -> Iterator[str]:
    """Words that are not whole, and controls that are not."""
    for label in seen(panel, QLabel):
        if not label.text() or isinstance(label, Elided) or label.textFormat() != Qt.TextFormat.PlainText:
            continue
        room = label.contentsRect().size() + QSize(2, 2)
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width() - 2, 10_000), flags, label.text()).size()
        if needed != needed.boundedTo(room):
            yield f"{label.text()[:40]!r} has {room.toTuple()} of {needed.toTuple()}"
    controls = [*seen(panel, QAbstractButton), *seen(panel, QAbstractSpinBox)]
    yield from (f"{each.accessibleName()} is {each.height()} pixels high" for each in controls
                if each.height() + 1 < each.minimumSizeHint().height())  # fmt: skip


def covered(panel: QWidget) -> Iterator[str]:
    """Controls and words that lie over each other."""
    parts = [*seen(panel, QAbstractButton), *seen(panel, QAbstractSpinBox), *seen(panel, QComboBox)]
    parts += [label for label in seen(panel, QLabel) if label.text() and not isinstance(label, Readout)]
    shown = [(part, QRect(part.mapTo(panel, QPoint()), part.size())) for part in parts if part.isEnabled()]
    for (one, where), (other, there) in combinations(shown, 2):
        over = where.intersected(there)
        if min(over.width(), over.height()) > 2 and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            yield f"{said(one)} lies over {said(other)}"


def said(part: QWidget) -> str:
    return part.accessibleName() or (part.text()[:40] if isinstance(part, QLabel) else type(part).__name__)


INSIDE = ("recurrent", "attention", "maps", "why")
"""Panels of a sample and what is seen of it."""


def test_in_a_classroom_on_a_small_screen_what_chooses_the_sample_stands_above_what_is_seen(lab, qtbot, spoken):
    style.choose("light", classroom=True)
    for preset, trained in (("gru_rows", False), ("gru_rows", True), ("vit_patch2", True)):
        lab.session.open(find(preset).project())
        if trained:
            lab.train(80)
        else:
            lab.live.record = None
        for entry in (entry for entry in entries() if entry.id in INSIDE):
            panel = entry.make(lab.session, lab.live)
            qtbot.addWidget(panel)
            panel.resize(320, 330)
            panel.show()
            if entry.id == "attention" and preset == "vit_patch2":
                sample_arrives(panel)
                comes(panel, weights(4, 17, 17))
            qtbot.waitUntil(lambda panel=panel: panel.up_to_date)
            with suppress(WaitedInVain):
                qtbot.waitUntil(lambda panel=panel: not [*covered(panel), *hidden_words(panel)], timeout=1000)
            assert [*covered(panel), *hidden_words(panel)] == [], (entry.id, preset, trained)
            assert not panel.sample.picture.isVisible()
            panel.hide()


@pytest.mark.parametrize("trained", [pytest.param(False, marks=pytest.mark.long), True])
@pytest.mark.parametrize(("width", "height"), [(660, 272), pytest.param(460, 250, marks=pytest.mark.long)])
def test_in_a_classroom_nothing_is_cut_where_a_panel_is_low(lab, qtbot, spoken, trained, width, height) -> None:
    """At 1280 × 720: as it is, and with help open beside."""
    style.choose("dark", classroom=True)
    if trained:
        lab.train(80)
        lab.puts_out("c1", np.ones((6, 8, 8), np.float32))
    found = []
    for entry in entries():
        panel = entry.make(lab.session, lab.live)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        qtbot.waitUntil(lambda panel=panel: panel.up_to_date)
        with suppress(WaitedInVain):
            qtbot.waitUntil(lambda panel=panel: not [*cut(panel), *hidden_words(panel)], timeout=1000)
        found += [f"{entry.id}: {each}" for each in (*cut(panel), *hidden_words(panel))]
        panel.hide()
    assert found == []


@pytest.mark.parametrize("trained", [pytest.param(False, marks=pytest.mark.long), True])
def test_above_every_panel_at_its_narrowest(lab, qtbot, spoken, trained) -> None:
    if trained:
        lab.train(80)
    found = {}
    for entry in entries():
        panel = entry.make(lab.session, lab.live)
        qtbot.addWidget(panel)
        panel.resize(max(panel.minimumSizeHint().width(), LEAST[0]), 420)
        panel.show()
        qtbot.waitUntil(lambda panel=panel: panel.up_to_date)
        with suppress(WaitedInVain):  # until all that moved because of it has its place
            qtbot.waitUntil(lambda panel=panel: not [*cut(panel)], timeout=20_000)
        found |= {f"{entry.id}: {each}": None for each in cut(panel)}
        panel.hide()
    assert [*found] == []


def test_in_a_low_panel_the_sentence_has_one_line_and_the_sample_its_words(lab, show, settles, qtbot):
    panel = show(WhyPanel(lab.session, lab.live, Trainer()), 640, 180)
    lab.train(10)
    values = np.zeros((1, 8, 8), np.float32)
    values[0, 2, 3] = 1
    lab.live.record.add(Picture(10, "saliency", "", 0, values, facts={"answer": 4.0, "score": 15.5}))
    lab.live.updated.emit()
    settles(panel)
    assert "half of the gradient" in panel.sentence.text()
    assert panel.sentence.height() < 2.5 * panel.sentence.fontMetrics().height()
    assert panel.sentence.toolTip() == panel.sentence.text()
    assert panel.sample.spin.geometry().bottom() <= panel.sample.height()
    assert panel.sample.prediction.geometry().bottom() < panel.sample.spin.geometry().top()
    panel.resize(640, 420)
    panel.refresh()
    settles(panel)
    assert panel.sentence.wordWrap()
    panel.resize(640, 180)  # the network rests, nothing is drawn anew; the sentence is as wide as it was
    qtbot.waitUntil(lambda: not panel.sentence.wordWrap())


def test_columns_of_a_race_without_room_stay_away_whatever_is_spoken(qtbot):
    table = RaceTable()
    qtbot.addWidget(table)
    table.resize(380, 200)
    table.show()
    header = table.header()
    for code in ("en", "ko", "en"):
        language.choose(code)
        table.retranslate()
        table.fill([], [], -1)
        shown = [column for column in range(table.columnCount()) if not table.isColumnHidden(column)]
        assert 3 < len(shown) < table.columnCount(), "some have no room"
        assert [column for column in shown if header.sectionSize(column) < header.sectionSizeHint(column)] == []


def test_a_sentence_has_one_line_where_all_of_it_would_take_the_height_of_the_picture(qtbot):
    """Also where its panel becomes narrow, or wide again, without being drawn."""
    body, sentence = QWidget(), Reading()
    qtbot.addWidget(body)
    column = QVBoxLayout(body)
    column.addWidget(sentence)
    column.addStretch(1)
    body.resize(700, 300)
    body.show()
    sentence.put("word " * 40, body.height())
    for width, lines in ((700, True), (200, False), (700, True)):
        body.resize(width, 300)
        qtbot.waitUntil(lambda lines=lines: sentence.wordWrap() is lines)
        qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))
