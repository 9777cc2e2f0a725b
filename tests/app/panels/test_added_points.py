"""The learner adds points to the data; each is a step that can be undone."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camplab.app.data.data_edits import add_sample, choose_data, take_away_added
from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.app.session import Session
from camplab.blocks.base import REGISTRY
from camplab.datasets.added import added_to
from camplab.datasets.linear.house_prices import HousePrices
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.runs.events import Picture
from tests.app.panels.trainers import Trainer

LEFT, RIGHT = (-0.5, 1.0, 0.0), (0.5, 2.0, 1.0)


@pytest.fixture
def document():
    return SimpleNamespace(session=Session(find("two_moons_mlp").project()))


def added(document):
    return added_to(document.session.project.data)


def test_each_point_is_a_step_and_all_of_them_are_taken_away_in_one(document):
    add_sample(document, LEFT)
    add_sample(document, RIGHT)
    assert added(document) == (LEFT, RIGHT)
    document.session.undo()
    assert added(document) == (LEFT,)
    document.session.redo()
    take_away_added(document)
    assert added(document) == ()
    assert str(document.session.history.now.label) == "Take away the added points"
    document.session.undo()
    assert added(document) == (LEFT, RIGHT)
    document.session.undo()
    assert str(document.session.history.now.label) == "Add a point"


def test_other_data_come_without_them_and_data_that_take_none_stay_what_they_are(document):
    add_sample(document, LEFT)
    choose_data(document, "spiral")
    assert added(document) == ()
    choose_data(document, "digits")
    before = document.session.project
    add_sample(document, LEFT)
    take_away_added(document)
    assert document.session.project is before


def test_where_a_number_of_two_features_is_predicted_the_value_of_added_points_is_chosen_beside(
    lab, show, settles, qtbot: QtBot
):
    net = (REGISTRY["dense"](out_features=1),)
    lab.session.open(Project(data=HousePrices(samples=40)).with_net(net))
    panel = show(PredictionsPanel(lab.session, lab.live, Trainer()), 700, 500)
    panel.asked.connect(lambda act: act(SimpleNamespace(session=lab.session)))
    lab.train(10)
    ends = {"low 0": 0.0, "high 0": 2000.0, "low 1": 0.0, "high 1": 5.0}
    lab.live.record.add(Picture(10, "region", "", 0, np.zeros((1, 2, 2), np.float32), facts=ends))
    lab.live.updated.emit()
    settles(panel)
    panel.regions.adding.add.click()
    settles(panel)
    assert panel.regions.adding.value.isVisible()
    value = panel.regions.adding.value
    for typed in ("2.25", "120000000", "0.00025"):
        value.lineEdit().setText(typed)
        value.interpretText()
        assert (value.value(), value.text()) == (float(typed), typed), "with all its digits, and no others"
    box = panel.regions.plane.box()
    qtbot.mouseClick(panel.regions.plane, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    ((area, rooms, price),) = added_to(lab.session.project.data)
    assert area == pytest.approx(1000, abs=10)
    assert area == round(area), "no more digits than can be aimed at"
    assert rooms == pytest.approx(2.5, abs=0.05)
    assert price == 0.00025
