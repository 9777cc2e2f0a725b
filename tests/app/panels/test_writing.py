"""The text of a language model in the panel "Predictions": a prompt, a temperature, and what was likely where."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.document.presets.catalogue import find
from camplab.engine import protocol as p
from camplab.runs.why.writing import LIKELIEST, Prompt
from tests.app.panels.test_predictions_views import comes


def rows(*symbols: int) -> np.ndarray:
    """Each was held for certain at 0.7, and symbol 2 at 0.2."""
    made = np.full((len(symbols), 2 + 2 * LIKELIEST), np.nan, np.float32)
    made[:, 2 : 2 + LIKELIEST] = -1
    made[:, 0] = symbols
    made[1:, 1] = made[1:, 2 + LIKELIEST] = 0.7
    made[1:, 2], made[1:, 3], made[1:, 3 + LIKELIEST] = symbols[1:], 2, 0.2
    return made


def test_a_prompt_is_asked_for_and_what_is_written_is_shown_with_what_was_likely(lab, show, trainer, settles):
    lab.session.open(find("language_model_gru").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 700, 400)
    view = panel.writing
    assert panel.view is view
    lab.train(10)
    settles(panel)
    view.prompt.setText("cab")
    view.prompt.editingFinished.emit()
    view.temperature.setValue(0.5)
    view.again.click()
    settles(panel)
    want, prompt = trainer.wants[panel.wants.owner][0], Prompt.of(view.own.values)
    assert (want.probe, want.origin, want.sample) == ("writing", "prompt", view.own.sample)
    assert (prompt.symbols, prompt.temperature, prompt.seed) == ((2, 0, 1), 0.5, 1)
    comes(lab, "writing", rows(2, 0, 1, 3, 3), sample=want.sample, origin="prompt", facts={"prompt": 3.0})
    settles(panel)
    assert view.text.toPlainText() == "cabdd"
    assert view.bars.bars == [("d", pytest.approx(0.7), True), ("c", pytest.approx(0.2), False)]
    assert view.caption.text() == "What may follow “b”"
    assert panel.sentence.text().startswith("The validation loss is") or "epoch" in panel.sentence.text()
    assert view.table().splitlines()[:3] == ["symbol,share", '"c",nan', '"a",0.7']
    cursor = view.text.textCursor()
    cursor.setPosition(1)
    view.text.setTextCursor(cursor)
    assert view.caption.text() == "What may follow “c”"


def test_a_forecast_is_drawn_behind_what_was_seen_with_the_band_of_all_residuals(lab, show, trainer, settles):
    lab.session.open(find("forecast_gru").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 700, 400)
    view = panel.forecast
    assert panel.view is view
    lab.train(10)
    settles(panel)
    answers = np.random.default_rng(0).normal(size=(50, 24)).astype(np.float32)
    comes(lab, "answers-now", answers, facts={"samples": 50.0})
    settles(panel)
    view.number.setValue(3)
    owner = f"{panel.wants.owner} forecast"
    lab.live.samples[owner] = p.Sample(values=np.zeros((1, 12, 1), np.float32), targets=answers[3:4, :12], sample=3,
                                       total=50, owner=owner)  # fmt: skip
    settles(panel)
    assert np.allclose(view.fan.shown.came, answers[3, :12])
    assert np.allclose(view.fan.shown.answer, answers[3, 12:])
    off = answers[:, :12] - answers[:, 12:]
    assert np.allclose(view.fan.shown.high - view.fan.shown.low, 2 * 1.6449 * off.std(0), rtol=1e-4)
    assert panel.sentence.text().startswith("Of 50 forecasts the root mean squared error is")
