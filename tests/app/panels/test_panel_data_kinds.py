"""The panel Data shows each kind of data as it is: curves, sequences that are wanted, masks, spaces."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from camplab.app.data import survey as surveys
from camplab.app.look import sparkline
from camplab.app.panels.data.pages import tinted
from camplab.app.panels.data.panel import CLASSES, DataPanel
from camplab.datasets.making import IGNORED
from camplab.datasets.sequences.copying import Reverse
from camplab.datasets.sequences.korean_text import KoreanText
from camplab.datasets.shapes.shapes import ShapeMasks
from camplab.document.brought.fitting import data_of
from camplab.engine import protocol as p
from tests.app.panels.trainers import DataTrainer


@pytest.fixture
def trainer(lab):
    return DataTrainer(lab.live)


@pytest.fixture
def panel(lab, show, trainer):
    lab.trainer = trainer
    panel = DataPanel(lab.session, lab.live, trainer)
    panel.asked.connect(lambda act: act(lab) if act.func is surveys.ask else None)
    return show(panel, 900, 500)


@pytest.fixture
def shows(panel, lab, trainer, settles):
    """Show these data, and their first samples as they are on their way."""

    def show_data(data, count=6):
        lab.session.edit_project(lab.session.project.with_data(data), "")
        settles(panel)
        trainer.answers()
        settles(panel)
        made, owner = data.make(), panel.wants.owner
        x = np.asarray(made.x, np.float32).reshape(-1, *data.stored.dims)[:count]
        lab.live.samples[owner] = p.Sample(values=x, targets=made.y[:count], sample=0, total=99, owner=owner)
        lab.live.sample_changed.emit()
        settles(panel)
        return made, [shown.words for shown in panel.pages.cards.shown[:count]]

    return show_data


def test_of_a_sequence_what_is_wanted_is_written_in_its_order(shows):
    made, words = shows(Reverse(samples=40))
    assert words == [f"{at}: {' '.join(map(str, row))}" for at, row in enumerate(made.y[:6].tolist())]


def test_of_a_text_nothing_stands_below_and_symbols_nobody_would_see_are_seen(shows, panel):
    _, words = shows(KoreanText())
    assert words == ["0", "1", "2", "3", "4", "5"]
    panel.view.setCurrentIndex(CLASSES)
    panel.view.activated.emit(CLASSES)
    assert "␣" in panel.sentence.text()


def test_masks_lie_over_their_pictures(shows, panel):
    made, words = shows(ShapeMasks(size=16, samples=30))
    assert all("ground" not in text or text.endswith(": ground") for text in words), "it is in all of them"
    shown = panel.pages.cards.shown[0].values
    before = np.repeat(np.asarray(made.x[0], np.float32).reshape(-1, 16, 16)[:1], 3, axis=0)
    here = made.y[0] > 0
    assert np.array_equal(shown[:, ~here], before[:, ~here])
    assert (shown[:, here] != before[:, here]).any(0).all()


def test_what_does_not_count_has_no_colour():
    picture, mask = np.linspace(0, 1, 12, dtype=np.float32).reshape(1, 3, 4), np.zeros((3, 4), int)
    mask[0], mask[1] = IGNORED, 2
    over = tinted(picture, mask)
    assert np.array_equal(over[:, [0, 2]], np.repeat(picture, 3, axis=0)[:, [0, 2]])
    assert not np.allclose(over[0, 1], over[2, 1])


def test_steps_of_one_number_are_a_curve():
    values = np.array([[0.0], [1.0], [np.nan], [3.0]])
    assert sparkline.is_curve(values)
    assert not sparkline.is_curve(np.zeros((4, 2)))
    points = [(at.x(), at.y()) for at in sparkline.polyline(values, QRectF(0, 0, 30, 60), values)]
    assert points == [(0, 60), (10, 40), (30, 0)]


def test_columns_that_are_left_out_are_named_and_what_is_said_ends_in_a_stop(shows, panel, tmp_path):
    rows = [f"p{at},{at / 7},7,{at % 3 / 2}" for at in range(60)]
    (tmp_path / "t.csv").write_text("name,height,same,y\n" + "\n".join([*rows, "broken,row"]) + "\n")
    shows(data_of(tmp_path / "t.csv"))
    said = panel.notes.text().split("  ")
    assert said[0] == "Columns that are left out: name, same."
    assert said[1] == "Line 62 is left out: 2 cells where 4 are expected."
    assert said[-1] == "Licence: your own."
