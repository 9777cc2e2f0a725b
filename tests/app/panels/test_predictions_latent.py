"""Latent spaces and the way from one sample to another in the panel "Predictions"."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camplab.app.look import language, style
from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.document.presets.catalogue import find
from camplab.runs.wants import Want
from camplab.runs.why.latent import Axes, read_latent
from tests.app.panels.test_predictions_views import comes


def test_the_latent_plane_stays_until_it_is_fitted_anew(lab, show, trainer, settles, qtbot: QtBot):
    lab.session.open(find("autoencoder_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    lab.train(10)
    panel._choose(1)
    settles(panel)
    codes = np.random.default_rng(0).normal(size=(40, 8)).astype(np.float32)
    rows = np.concatenate([np.arange(40)[:, None] % 10, codes], 1).astype(np.float32)
    comes(lab, "latent", rows)
    settles(panel)
    before = panel.latent.axes
    comes(lab, "latent", rows[:, [0, *range(8, 0, -1)]])
    settles(panel)
    assert panel.latent.axes is before
    panel.latent.anew.click()
    settles(panel)
    assert panel.latent.axes is not before
    box = panel.latent.plane.box()
    qtbot.mouseClick(panel.latent.plane, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    settles(panel)
    want = trainer.wants[panel.wants.owner][1]
    assert (want.probe, want.origin, want.sample) == ("decoded", "latent", panel.latent.own.sample)
    assert panel.latent.own.values.shape == (8,)
    comes(lab, "decoded", np.ones((1, 8, 8), np.float32), sample=want.sample, origin="latent")
    settles(panel)
    assert panel.latent.decoded.values.shape == (1, 8, 8)
    head, *lines = panel.latent.table().splitlines()
    assert (head, len(lines)) == ("class,z1,z2,z3,z4,z5,z6,z7,z8", 40)


def test_principal_components_are_those_of_the_covariance():
    codes = np.random.default_rng(1).normal(size=(200, 5)) * [3, 1, 0.5, 0.2, 2]
    axes = Axes.of(codes)
    values, vectors = np.linalg.eigh(np.cov(codes.T, bias=True))
    np.testing.assert_allclose(np.abs(axes.directions @ vectors[:, [-1, -2]]), np.eye(2), atol=1e-8)
    assert axes.share(codes) == pytest.approx(values[-2:].sum() / values.sum())
    np.testing.assert_allclose(axes.on(axes.at(1.5, -0.5)[None]), [[1.5, -0.5]], atol=1e-6)
    assert "plane through the 5 numbers" in str(read_latent(axes, codes))
    assert "encoder" not in str(read_latent(axes, codes)), "an embedding is made by a network that is none"
    own = Axes.of(codes[:, :2])
    np.testing.assert_array_equal(own.on(codes[:, :2]), codes[:, :2])
    assert Axes.of(codes[:, :1]).on(codes[:, :1]).shape == (200, 2)


def test_an_embedding_is_not_called_a_latent_space(lab, show, trainer):
    panel = show(PredictionsPanel(lab.session, lab.live, trainer))
    assert str(panel.latent.titled(find("autoencoder_digits").project())) == "Latent space"
    assert str(panel.latent.titled(find("digits_contrastive").project())) == "Embedding space"


def test_an_interpolation_is_asked_for_from_end_to_end_and_the_slider_chooses_what_is_large(
    lab, show, trainer, settles
):
    lab.session.open(find("autoencoder_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    lab.train(10)
    panel._choose(2)
    settles(panel)
    view = panel.interpolation
    assert panel.view is view
    assert trainer.wants[panel.wants.owner] == (Want("interpolation", sample=0, asked=1),)
    steps = np.linspace(0, 1, 11, dtype=np.float32)[:, None, None, None] * np.ones((1, 1, 8, 8), np.float32)
    comes(lab, "interpolation", steps, facts={"samples": 100.0, "other": 7.0}, asked=7)
    settles(panel)
    assert view.large.values is None, "it leads to another sample than the one that is chosen"
    comes(lab, "interpolation", steps, facts={"samples": 100.0, "other": 1.0}, asked=1)
    settles(panel)
    assert panel.sentence.text().startswith("From sample 0 to sample 1 in 10 steps: what is decoded differs by 1 from")
    assert [float(picture.values.max()) for picture in view.row] == pytest.approx(np.linspace(0, 1, 11))
    view.slider.setValue(3)
    assert float(view.large.values.max()) == pytest.approx(0.3)
    view.ends[1].setValue(42)
    settles(panel)
    assert trainer.wants[panel.wants.owner] == (Want("interpolation", sample=0, asked=42),)
    assert len(view.table().splitlines()) == 0, "what was asked for is not there yet"


@pytest.mark.parametrize("height", [300, 700])
def test_an_interpolation_leaves_no_room_empty_and_touches_no_edge(lab, show, trainer, settles, height):
    lab.session.open(find("autoencoder_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 660, height)
    lab.train(10)
    panel._choose(2)
    settles(panel)
    view = panel.interpolation
    steps, large = view.row[0].geometry(), view.large.geometry()
    first, way, last = (each.geometry() for each in (view.ends[0], view.slider, view.ends[1]))
    assert steps.height() == pytest.approx(steps.width(), abs=2)
    assert first.top() - steps.bottom() < 4 * style.theme().space
    assert large.top() - first.bottom() < 4 * style.theme().space
    assert 4 <= view.height() - large.bottom() < 4 * style.theme().space
    assert first.right() < way.left() < way.right() < last.left()


def test_words_beside_the_latent_space_are_broken_and_not_cut(lab, show, trainer, settles):
    lab.session.open(find("autoencoder_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 400, 400)
    lab.train(10)
    panel._choose(1)
    rows = np.concatenate([np.arange(20)[:, None] % 10, np.random.default_rng(0).normal(size=(20, 8))], 1)
    comes(lab, "latent", rows)
    settles(panel)
    label = panel.latent.decoded_caption
    assert label.text() == "Click the plane: the place is decoded"
    for classroom in (False, True):
        style.choose("light", classroom=classroom)
        panel.resize(*((660, 272) if classroom else (400, 400)))
        settles(panel)
        assert label.heightForWidth(label.width()) <= label.height()
        assert label.geometry().right() <= panel.latent.width()
    language.choose("ko")
    settles(panel)
    assert panel.latent.plane.axes == ("주성분 1", "주성분 2")
