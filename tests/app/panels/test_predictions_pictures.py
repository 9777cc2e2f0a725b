"""Labels with their threshold, and masks over pictures, in the panel "Predictions"."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests.app.panels.test_predictions_views import comes
from tests.app.panels.trainers import Trainer
from tests.runs.test_labels_and_masks import masks

ROWS = np.array([[1, 0, 1, 0.9, 0.2, 0.6], [0, 1, 0, 0.8, 0.7, 0.1], [0, 0, 1, 0.1, 0.3, 0.9]], np.float32)
"""Of circle, square and triangle: the second picture is said to have a circle, and has none."""


@pytest.fixture
def opened(lab, show, settles):
    def open_(preset):
        lab.session.open(find(preset).project())
        trainer = Trainer()
        panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
        lab.train(10)
        settles(panel)
        return panel, trainer

    return open_


def test_labels_are_counted_and_the_threshold_trades_recall_for_precision(opened, lab, settles, qtbot: QtBot):
    panel, trainer = opened("shapes_labels")
    assert panel.view is panel.labels
    assert trainer.wants[panel.wants.owner] == (Want("answers"), Want("answers-now"))
    comes(lab, e.ANSWERS, ROWS, facts={"samples": 3.0})
    settles(panel)
    assert panel.sentence.text().startswith("Of 3 samples 66.7 % have all their labels said right")
    assert panel.labels.bars.labels.precision.tolist() == [0.5, 1.0, 1.0]
    assert panel.labels.heading.text() == "1 sample with a wrong label, the surest first"
    assert panel.labels.cards.shown[0].words == "square → circle, square"
    panel.labels.threshold.setValue(85)
    settles(panel)
    assert panel.labels.bars.labels.precision[0] == 1.0
    assert panel.labels.bars.labels.recall.tolist() == [1.0, 0.0, 0.5]
    assert panel.labels.table().splitlines()[1].startswith("0,1,1.0,1.0")
    row = panel.labels.bars.row(1).center().toPoint()
    qtbot.mouseClick(panel.labels.bars, Qt.MouseButton.LeftButton, pos=row)
    settles(panel)
    assert panel.labels.heading.text() == "square is said wrong of 1 sample, the surest first"
    title, rows = panel.labels.bars.told(row)
    assert (title, rows[0].value) == ("square", "0.0 %")
    panel.labels.all.click()
    settles(panel)
    assert panel.labels.label is None


def test_masks_lie_over_their_pictures_and_the_worst_is_found(opened, lab, settles):
    panel, trainer = opened("shapes_unet")
    assert panel.view is panel.masks
    assert trainer.wants[panel.wants.owner][0] == Want("masks")
    comes(lab, e.MASKS, masks().values, facts={"samples": 300.0})
    comes(lab, e.ANSWERS, np.array([[0.9, 0.8], [0.2, 0.3], [1.0, 0.9]], np.float32), facts={"samples": 300.0})
    settles(panel)
    assert "the mean IoU is 0.778" in panel.sentence.text()
    assert panel.masks.first.box.maximum() == 299
    grid = panel.masks.grid
    assert len(grid.cells()) == 8
    wrong = next(place for row, column, place in grid.cells() if (row, column) == (3, 0))
    picture = grid.grab().toImage()
    quarter = QPoint(round(wrong.width() / 4), round(wrong.height() / 4))
    there = picture.pixelColor(wrong.topRight().toPoint() + QPoint(-quarter.x(), quarter.y()))
    clean = picture.pixelColor(wrong.topLeft().toPoint() + quarter)
    assert there.red() > there.blue() + 60, "the pixel that is wrong is marked"
    assert clean.red() == clean.blue()
    assert panel.masks.table().splitlines()[1].startswith("0,0.6666")
    panel.masks.first.worst.click()
    assert panel.masks.first.number == 1
