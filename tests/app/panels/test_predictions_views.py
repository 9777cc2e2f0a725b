"""Regions, curves, reconstructions and sequences in the panel "Predictions", with the learner's hand on them."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from camplab.app.look import style
from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.app.panels.predictions.plane_colours import enlarged, heat, regions
from camplab.datasets.added import added_to
from camplab.document.presets.catalogue import find
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs.wants import Want

ENDS = {"low 0": -1.0, "high 0": 3.0, "low 1": -2.0, "high 1": 2.0}
LEFT = np.stack([np.linspace(1, 0, 8)[None].repeat(8, 0), np.linspace(0, 1, 8)[None].repeat(8, 0)]).astype(np.float32)
"""Shares of two classes: the left half is of the first."""


@pytest.fixture
def opened(lab, show, trainer, settles):
    """A panel on this preset, whose training and validation samples are here."""

    def open_(preset, x, y):
        lab.session.open(find(preset).project())
        panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
        for origin in ("training", "validation"):
            owner = f"{panel.wants.owner} all {origin}"
            lab.live.samples[owner] = p.Sample(values=x, targets=y, sample=0, total=len(x), origin=origin, owner=owner)
        lab.live.sample_changed.emit()
        settles(panel)
        return panel

    return open_


@pytest.fixture
def moons(opened):
    return opened("two_moons_mlp", np.array([[0, 0], [2, 1]], np.float32), np.array([0, 1]))


def comes(lab, kind, values, module="", **more):
    lab.live.record.add(e.Picture(10, kind, module, more.pop("sample", 0), values, **more))
    lab.live.updated.emit()


def test_samples_are_seen_before_anything_is_trained_and_the_region_while_it_is(moons, lab, trainer, settles):
    assert moons.view is moons.regions
    assert moons.sentence.text().startswith("Press Train")
    assert [len(points.places) for points in moons.regions.plane.series] == [2, 2, 0]
    lab.train(10)
    settles(moons)
    assert trainer.wants[moons.wants.owner] == (Want("region", ("", "fc1")), Want("answers-now"))
    comes(lab, "region", LEFT, facts=ENDS)
    comes(lab, "answers-now", np.array([[0, 0, 1, 1], [1, 0, 1, 0]], np.float32))
    settles(moons)
    np.testing.assert_array_equal(moons.regions.plane.shares, LEFT)
    assert moons.sentence.text() == (
        "50.0 % of 2 validation samples lie in the region of their own class; on 75.0 % of this plane no class has "
        "90 %.  ·  step 10"
    )
    assert moons.regions.table().splitlines()[:2] == ["x1,x2,answer 0,answer 1", "-0.75,1.75,1.0,0.0"]


def test_a_unit_of_any_layer_is_seen_by_itself(moons, lab, trainer, settles, qtbot: QtBot):
    lab.train(10)
    comes(lab, "region", LEFT, facts=ENDS)
    settles(moons)
    moons.regions.layers.setCurrentIndex(2)
    moons.regions.layers.activated.emit(2)
    settles(moons)
    assert trainer.wants[moons.wants.owner][0].modules == ("", "fc2")
    units = np.stack([LEFT[0] - 0.5, -LEFT[0]]).repeat(2, 0)
    comes(lab, "region", units, "fc2", facts=ENDS)
    settles(moons)
    qtbot.keyClick(moons.regions.neurons, Qt.Key.Key_Right)
    settles(moons)
    np.testing.assert_array_equal(moons.regions.plane.shares, units[:1])
    assert moons.sentence.text().startswith("Unit 0 of fc2 is positive on 50.0 % of this plane, and goes from -0.5000")
    qtbot.keyClick(moons.regions.neurons, Qt.Key.Key_Escape)
    settles(moons)
    np.testing.assert_array_equal(moons.regions.plane.shares, LEFT)


def test_a_click_adds_a_point_of_the_chosen_class_which_counts_from_the_next_run(moons, lab, settles, qtbot: QtBot):
    window = SimpleNamespace(session=lab.session)
    moons.asked.connect(lambda act: act(window))
    lab.train(10)
    comes(lab, "region", LEFT, facts=ENDS)
    settles(moons)
    moons.regions.adding.add.click()
    moons.regions.adding.kind.setCurrentIndex(1)
    settles(moons)
    box = moons.regions.plane.box()
    qtbot.mouseClick(moons.regions.plane, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    settles(moons)
    (point,) = added_to(lab.session.project.data)
    assert point[2] == 1.0
    np.testing.assert_allclose(point[:2], [1, 0], atol=0.05)
    assert added_to(lab.live.record.project.data) == (), "the run knows nothing of it"
    assert moons.sentence.text().endswith(
        "Points added since this run began: 1. They count from the next one: press Train."
    )
    assert moons.regions.plane.series[2].places.tolist() == [list(point[:2])]
    moons.regions.plane.setFocus()
    qtbot.keyClick(moons.regions.plane, Qt.Key.Key_Right)
    qtbot.keyClick(moons.regions.plane, Qt.Key.Key_Return)
    assert len(added_to(lab.session.project.data)) == 2
    moons.regions.adding.away.click()
    assert added_to(lab.session.project.data) == ()
    lab.session.undo()
    assert len(added_to(lab.session.project.data)) == 2


def test_a_click_on_a_sample_asks_why(moons, lab, settles, qtbot: QtBot):
    lab.train(10)
    comes(lab, "region", LEFT, facts=ENDS)
    settles(moons)
    asked = []
    moons.asked.connect(asked.append)
    x, y = moons.regions.plane.pixels(np.array([[2.0, 1.0]]))[0].tolist()
    qtbot.mouseClick(moons.regions.plane, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert asked[0].keywords == {"origin": "training", "number": 1}
    assert moons.regions.plane.place_at(QPointF(-1, -1)) is None


def test_a_plane_of_axes_of_unlike_units_takes_the_room_there_is(moons):
    plane = moons.regions.plane
    plane.ends = (0.5, 5.5), (10.0, 220.0)
    room, square = plane.box(), ((0.0, 1.0), (0.0, 1.0))
    plane.ends = square
    assert room.width() >= plane.box().width() > 100


def test_an_axis_of_a_low_plane_is_named_in_whole_between_its_ends(moons):
    plane, said = moons.regions.plane, []

    class Pen(QPainter):
        def drawText(self, *words):  # noqa: N802  # as Qt calls it
            said.append(words[-1])

    plane.axes, plane.ends = ("component 1", "component 2"), ((-2.2, 2.1), (-2.2, 1.8))
    for height, middle in ((300, 1), (150, 0)):
        said.clear()
        plane.resize(300, height)
        paper = plane.grab()
        with Pen(paper) as painter:
            painter.setFont(style.font(style.theme().font_small))
            plane._numbers(painter, plane.box())
        assert "component 1" in said
        assert said.count("-0.05") == middle


def test_a_curve_is_drawn_with_the_residuals_of_the_validation_samples(opened, lab, settles):
    panel = opened("sine_regression", np.array([[0.0], [1.0]], np.float32), np.array([[0.5], [0.7]], np.float32))
    lab.train(10)
    comes(lab, "region", np.arange(4, dtype=np.float32)[None], facts={"low 0": -2.0, "high 0": 2.0})
    comes(lab, "answers-now", np.array([[0.5, 0.25], [0.7, 0.9]], np.float32))
    settles(panel)
    assert panel.view is panel.curve
    assert panel.curve.plane.line.tolist() == [[-1.5, 0], [-0.5, 1], [0.5, 2], [1.5, 3]]
    np.testing.assert_allclose(panel.curve.plane.residuals, [[0, 0.5, 0.25], [1, 0.7, 0.9]], rtol=1e-6)
    assert panel.sentence.text().startswith("The mean squared error of 2 samples is 0.05125")
    assert panel.curve.plane.values_at(panel.curve.plane.box().center())[0].value == "1.5"


def test_samples_go_in_and_come_out_and_the_worst_is_found(lab, show, trainer, settles):
    lab.session.open(find("autoencoder_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    lab.train(10)
    settles(panel)
    assert trainer.wants[panel.wants.owner][0] == Want("reconstructions")
    values = np.zeros((3, 2, 1, 8, 8), np.float32)
    values[1, 1] = 2.0
    comes(lab, "reconstructions", values, facts={"samples": 100.0})
    comes(lab, "answers-now", np.array([[0.1], [0.2], [0.9], [0.3]], np.float32))
    settles(panel)
    assert panel.reconstructions.pairs.errors.tolist() == [0, 4, 0]
    assert panel.sentence.text().startswith(
        "The mean squared error of these 3 samples is 1.333; that of sample 1 is the largest, 4."
    )
    assert panel.reconstructions.pairs.errors_within(40) == ["0", "4", "0"]
    values[2, 1] = 0.5
    assert panel.reconstructions.pairs.errors_within(12) == [], "0.25 has no room: none is read without the others"
    panel.reconstructions.first.worst.click()
    settles(panel)
    assert trainer.wants[panel.wants.owner][0] == Want("reconstructions", sample=2)


def test_colours_are_those_of_the_likeliest_class_and_a_line_parts_them():
    look = style.theme()
    made = regions(LEFT, (80, 80), look).astype(int)
    line = [round(255 * part) for part in look.text.getRgbF()[:3]]
    assert (np.abs(made - line).sum(2) <= 3).any(1).all(), "in each row the border is crossed"
    first = np.array(look.series[0].getRgb()[:3])
    second = np.array(look.series[1].getRgb()[:3])
    assert np.abs(made[40, 2] - first).sum() < np.abs(made[40, 2] - second).sum()
    assert np.abs(made[40, -3] - second).sum() < np.abs(made[40, -3] - first).sum()
    np.testing.assert_allclose(enlarged(LEFT, (8, 8)), LEFT, atol=1e-6)
    assert heat(LEFT[0] * np.nan, (80, 80), look).shape == (80, 80, 3)


def test_sequences_stand_in_rows_and_what_is_wrong_is_underlined(lab, show, trainer, settles, qtbot):
    lab.session.open(find("reverse_gru").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    lab.train(10)
    rows = np.stack([[[n % 10 for n in range(15)], [1] * 15, [1] * 14 + [2]]] * 8).astype(np.float32)
    comes(lab, e.SEQUENCES, rows, facts={"samples": 300.0})
    comes(lab, e.ANSWERS_NOW, np.array([[0.5, 0.1], [0.2, 0.1], [0.9, 0.8]], np.float32), facts={"samples": 300.0})
    settles(panel)
    view = panel.sequences
    assert panel.view is view
    assert panel.sentence.text().startswith("93.3 % of the symbols are right; 0 of 8 samples have no mistake")
    assert Want(e.SEQUENCES) in trainer.wants[panel.wants.owner]
    assert view.table().splitlines()[15] == "0,14,1,2"
    inner, danger = view.rows.inner, style.theme().danger
    picture = inner.grab().toImage()

    def below(step):
        place = inner.place((0, 2, step))
        across, down = round(place.center().x()), round(place.bottom())
        return {picture.pixelColor(across, down + by).name() for by in (-1, 0, 1)}

    assert danger.name() in below(14)
    assert danger.name() not in below(13)
    asked = []
    panel.asked.connect(asked.append)
    QTest.mouseClick(inner, Qt.MouseButton.LeftButton, pos=inner.place((2, 0, 0)).center().toPoint())
    assert asked[0].keywords == {"origin": "validation", "number": 2}
    qtbot.mouseMove(inner, inner.place((1, 0, 5)).center().toPoint())
    settles(panel)
    assert [row.value for row in panel.readout.rows] == ["5", "1", "1"]
    view.first.worst.click()
    assert view.first.number == 1
