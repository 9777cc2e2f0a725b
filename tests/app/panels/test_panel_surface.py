"""The learner has the loss surface of a run drawn, and of two beside each other."""

from __future__ import annotations

import csv
import io

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from camplab.app.engine.live import Beside
from camplab.app.panels.export import png, svg
from camplab.app.panels.surface.panel import SurfacePanel, table
from camplab.app.panels.surface.surface_view import ends_of, fitting
from camplab.engine import protocol as p
from camplab.runs.surface import kept
from camplab.words import say
from tests.runs.surface.test_reading_surfaces import bowl


class Trainer:
    """Remembers what was asked of it."""

    def __init__(self):
        self.asked = []

    def ask(self, question):
        self.asked.append(question)


@pytest.fixture
def panel(lab, show):
    lab.trainer = Trainer()
    panel = SurfacePanel(lab.session, lab.live)
    panel.asked.connect(lambda act: act(lab))
    return show(panel, 800, 420)


def trained(lab, folder):
    """A run that is kept there."""
    record = lab.train(10)
    record.started = msgspec.structs.replace(record.started, folder=str(folder))
    lab.live.run_changed.emit()
    return record


def test_it_says_what_to_do_before_there_is_anything(panel, lab, settles, tmp_path):
    assert panel.note.text().startswith("Press Train")
    assert not panel.draw_button.isEnabled()
    lab.train(10)
    settles(panel)
    assert panel.note.text().startswith("This run is not kept")
    trained(lab, tmp_path)
    settles(panel)
    assert panel.note.text().startswith("Press “Draw it”")


def test_it_is_drawn_coarse_to_fine_and_can_be_given_up(panel, lab, settles, tmp_path, qtbot: QtBot):
    trained(lab, tmp_path)
    settles(panel)
    qtbot.mouseClick(panel.draw_button, Qt.MouseButton.LeftButton)
    settles(panel)
    drawn = p.DrawSurface(folders=(str(tmp_path),), plane="path", number=1)
    assert lab.trainer.asked == [p.ExpectDrawSurface(), drawn], "what is needed is loaded once one looks"
    assert panel.draw_button.text() == "Stop"
    coarse = bowl()
    coarse.losses[1:, 1:] = np.nan
    lab.live.surfaces.take(p.SurfaceDrawn(number=1, folder=str(tmp_path), surface=coarse))
    settles(panel)
    assert panel.sentence.text() == "36 % of the points are worked out."
    panel.plane.setCurrentIndex(1)
    panel.refresh()
    settles(panel)
    assert panel.note.text() == "The other plane is being worked out."
    assert panel.progress.isHidden()
    panel.plane.setCurrentIndex(0)
    panel.refresh()
    settles(panel)
    qtbot.mouseClick(panel.draw_button, Qt.MouseButton.LeftButton)
    settles(panel)
    assert lab.trainer.asked[-1] == p.DrawSurface()
    assert panel.note.text().startswith("Press “Draw it”"), "what is not whole goes"
    assert not lab.live.surfaces.take(p.SurfaceDrawn(number=1, folder=str(tmp_path), surface=bowl()))


def test_what_lies_beside_the_run_is_there_at_once_and_read(panel, lab, settles, tmp_path):
    kept.write(tmp_path, bowl(sharpness=30.0, rate=0.1))
    trained(lab, tmp_path)
    settles(panel)
    assert panel.sentence.text().startswith("The way of the run through 3 of its states, from a loss of 1.75 to 0.5.")
    assert "Sharpness 30 × learning rate 0.1 = 3, above 2" in panel.sentence.text()
    view = panel.views[0]
    middle = view.at(0.0, 0.0).toPoint()
    assert view.cell_at(middle) == (2, 2)
    title, rows = view.told(middle)
    assert (title, rows[0].value) == ("step 9", "0.5000")
    assert view.told(view.at(-1.0, 0.5).toPoint())[0] == "step 0"
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)
    panel.resize(800, 200)
    panel.refresh()
    settles(panel)
    assert panel.sentence.text().startswith("Sharpness 30"), "where there is little room the map has it"
    assert "The way of the run" in panel.sentence.toolTip()
    rows = [*csv.reader(io.StringIO(table(panel.shown)))]
    assert rows[1] == ["-1.0", "-1.0", "2.5"]
    assert rows[-1] == ["9", "0.0", "0.0"]


def test_an_axis_is_named_in_words_that_are_whole(qapp):
    metrics, names, share = QFontMetricsF(qapp.font()), ("second component", "PC 2"), " (15.3 %)"
    rooms = [metrics.horizontalAdvance(text) for text in (names[0] + share, names[1] + share, names[1])]
    assert [fitting(names, share, metrics, room) for room in rooms] == [names[0] + share, names[1] + share, names[1]]


def test_two_runs_lie_beside_each_other_on_one_scale(panel, lab, settles, tmp_path):
    mine, other = tmp_path / "mine", tmp_path / "other"
    for folder, factor in ((mine, 1.0), (other, 100.0)):
        folder.mkdir()
        surface = bowl(sharpness=factor, rate=0.1)
        surface.losses[:] *= factor
        kept.write(folder, surface)
    record = trained(lab, mine)
    beside = trained(lab, other)
    lab.live.record = record
    lab.live.lay_beside((Beside("plain", beside),))
    settles(panel)
    assert [view.isVisible() for view in panel.views] == [True, True]
    assert panel.views[0]._ends == panel.views[1]._ends == ends_of(panel.shown)
    assert panel.views[1].title == "plain"
    assert "plain: Sharpness 100" in panel.sentence.text()
    panel.draw_button.click()
    assert lab.trainer.asked[-1].folders == (str(mine), str(other))


def test_why_it_cannot_be_drawn_is_said(panel, lab, settles, tmp_path):
    trained(lab, tmp_path)
    settles(panel)
    panel.draw_button.click()
    why = say("the weights of this run never moved: there is no way to draw")
    lab.live.surfaces.take(p.SurfaceDrawn(number=1, folder=str(tmp_path), sentence=why, done=True, over=True))
    settles(panel)
    assert panel.note.text() == f"It cannot be drawn: {why}."
    panel.plane.setCurrentIndex(1)
    panel.refresh()
    settles(panel)
    assert panel.note.text().startswith("Press “Draw it”")
