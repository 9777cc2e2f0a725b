"""The learner sees what the network is to learn from, before any run."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from camplab.app.data import survey as surveys
from camplab.app.editor.drawing.paint_ends import unchosen
from camplab.app.look import language
from camplab.app.panels.data.pages import PAGE
from camplab.app.panels.data.panel import CLASSES, VALUES, DataPanel
from camplab.app.panels.data.table import table
from camplab.app.panels.export import png, svg
from camplab.assembly.survey import survey
from camplab.datasets.base import DATA
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.datasets.sine import Sine
from camplab.engine import protocol as p
from camplab.words import say
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


def test_before_any_run_samples_are_shown_with_their_labels(panel, trainer, lab, settles):
    assert panel.empty_sentence == "The data are being read."
    assert trainer.surveys == [Digits()]
    trainer.answers()
    settles(panel)
    assert panel.empty_sentence == ""
    assert trainer.chosen == [("training", tuple(range(PAGE)))]
    labels = survey(Digits()).training[:PAGE].tolist()
    assert [shown.words for shown in panel.pages.cards.shown] == [f"{at}: {label}" for at, label in enumerate(labels)]
    assert panel.pages.cards.shown[0].values is None, "they are still on their way"
    values = np.zeros((PAGE, 1, 8, 8), np.float32)
    owner = panel.wants.owner
    lab.live.samples[owner] = p.Sample(values=values, targets=np.array(labels), sample=0, total=9, owner=owner)
    lab.live.sample_changed.emit()
    settles(panel)
    assert panel.pages.cards.shown[23].values.shape == (1, 8, 8)
    assert panel.sentence.text().startswith("1,348 samples to learn from, 449 for validation.")
    assert panel.notes.text().endswith("Licence: CC BY 4.0 (Alpaydin & Kaynak, UCI).")


def test_one_pages_through_the_samples_of_a_class(panel, trainer, settles, qtbot: QtBot):
    trainer.answers()
    settles(panel)
    targets = survey(Digits()).validation
    panel.pages.origins.setCurrentIndex(1)
    panel.pages.classes.setCurrentIndex(1 + 3)
    panel.pages.classes.activated.emit(4)
    settles(panel)
    threes = np.flatnonzero(targets == 3).tolist()
    assert trainer.chosen[-1] == ("validation", tuple(threes[:PAGE]))
    assert not panel.pages.previous.isEnabled()
    qtbot.mouseClick(panel.pages.next, Qt.MouseButton.LeftButton)
    settles(panel)
    assert trainer.chosen[-1] == ("validation", tuple(threes[PAGE : 2 * PAGE]))
    assert panel.pages.where.text() == f"25 to {min(len(threes), 48)} of {len(threes)}"
    asked = []
    panel.asked.connect(asked.append)
    qtbot.mouseClick(panel.pages.cards.cards[0], Qt.MouseButton.LeftButton)
    assert asked[0].keywords == {"origin": "validation", "number": threes[PAGE]}


def test_the_first_page_shows_every_class_where_samples_lie_by_their_class(panel, lab, trainer, settles):
    data = DATA["noisy_digits"]()
    lab.session.edit_project(lab.session.project.with_data(data), say("Change the data"))
    settles(panel)
    trainer.answers()
    settles(panel)
    targets = survey(data).training
    assert np.unique(targets[:PAGE]).tolist() == [0], "or this test tells nothing"
    (where, chosen) = trainer.chosen[-1]
    assert (where, targets[list(chosen)].tolist()) == ("training", [at % 10 for at in range(PAGE)])
    for _ in range(len(targets) // PAGE):
        panel.pages.next.click()
        settles(panel)
    seen = {number for _, page in trainer.chosen for number in page}
    assert seen == set(range(len(targets)))


def test_balance_and_standardising_are_drawn_and_told_under_the_mouse(panel, trainer, settles):
    trainer.answers()
    panel.view.setCurrentIndex(CLASSES)
    panel.refresh()
    settles(panel)
    assert panel.balance.counts.sum(1).tolist() == [1348, 449]
    row = panel.balance._row(2)
    title, rows = panel.balance.told(row.center().toPoint())
    assert (title, rows[0].value, rows[1].value) == ("2", "143 (10.6 %)", "34 (7.6 %)")
    panel.view.setCurrentIndex(VALUES)
    panel.refresh()
    settles(panel)
    assert panel.sentence.text().startswith("Values go from 0 to 16, with a mean of 4.88")
    title, rows = panel.histograms.told(panel.histograms._columns()[0][1].center().toPoint())
    assert {row.name: row.value for row in rows}["standardised"] == "-0.812 … 1.85"
    assert panel.histograms.told(QPoint(1, 1)) is None
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)


def test_of_a_regression_the_targets_are_drawn(panel, lab, trainer, settles):
    lab.session.edit_project(lab.session.project.with_data(Sine()), say("Change the data"))
    settles(panel)
    assert trainer.surveys[-1] == Sine()
    trainer.answers()
    panel.view.setCurrentIndex(CLASSES)
    panel.refresh()
    settles(panel)
    assert panel.balance.counts.sum(1).tolist() == [450, 150]
    assert panel.sentence.text().startswith("450 samples to learn from, 150 for validation. Targets go from")
    box = panel.balance._box()
    title, rows = panel.balance.told(box.center().toPoint())
    assert title.startswith("target ")
    assert rows[0].value.startswith(f"{panel.balance.counts[0, 15]}")


def test_who_has_chosen_no_folder_is_told_where_and_a_bad_one_is_said(panel, lab, trainer, settles):
    trainer.answers()
    lab.session.edit_project(lab.session.project.with_data(Photos()), say("Change the data"))
    settles(panel)
    assert panel.empty_sentence == (
        "Nothing is shown yet: choose a folder that holds one folder of pictures for each class. The button of the "
        "data beside Train is for that."
    )
    assert len(trainer.surveys) == 1, "there is nothing to read yet"
    lab.session.edit_project(lab.session.project.with_data(Photos(folder="/nowhere")), say("Change the data"))
    settles(panel)
    trainer.answers(sentence=say("there is no folder {name}", name="/nowhere"))
    settles(panel)
    assert panel.empty_sentence == "The data cannot be shown: there is no folder /nowhere"


WANTED = {
    "labelled_texts": "a column of texts and one of labels",
    "photos": "one folder of pictures for each class", "masked_pictures": "a folder masks", "table": "CSV",
    "listed_pictures": "a table that lists them", "arrays": ".npy", "text": "a text file", "series": "order of time",
}  # fmt: skip


def test_of_every_kind_of_data_it_is_said_what_is_to_be_chosen(panel, lab, trainer, settles):
    trainer.answers()
    for tag in (tag for tag, kind in DATA.items() if kind.needs_place):
        data = DATA[tag]()
        lab.session.edit_project(lab.session.project.with_data(data), say("Change the data"))
        settles(panel)
        assert WANTED.get(tag, "as torchvision leaves it") in panel.empty_sentence, tag
        assert ("folder" in panel.empty_sentence) is (unchosen(data) == "no folder chosen yet"), tag
        assert ("file" in type(data).model_fields) is (unchosen(data) == "no file chosen yet"), tag
    assert len(trainer.surveys) == 1, "there is nothing to read yet"


def test_what_was_asked_before_the_data_changed_is_no_answer(panel, lab, trainer, settles):
    before = trainer.number
    lab.session.edit_project(lab.session.project.with_data(Sine()), say("Change the data"))
    settles(panel)
    assert not lab.live.survey.take(p.DataSurveyed(number=before, survey=survey(Digits())))
    assert panel.empty_sentence == "The data are being read."


def test_who_switches_standardise_on_sees_features_of_one_scale(panel, lab, trainer, settles):
    panel.view.setCurrentIndex(VALUES)
    for standardise, words in ((False, "hardly counts. Switch Standardise on"), (True, "and all count alike")):
        rows = DigitRows(standardise=standardise)
        lab.session.edit_project(lab.session.project.with_data(rows), say("Change the data"))
        settles(panel)
        trainer.answers()
        settles(panel)
        assert words in panel.sentence.text()
        assert len(panel.histograms._columns()) == 1 + standardise


def test_the_table_has_classes_and_features():
    rows = [*csv.reader(io.StringIO(table(survey(Digits()), list("0123456789"))))]
    assert rows[0] == ["class", "training", "validation"]
    assert rows[3] == ["2", "143", "34"]
    assert rows[11][:2] == ["feature", "least"]
    assert rows[12][:3] == ["1", "0.0", "16.0"]


def test_in_korean_classes_are_called_in_korean(panel, lab, trainer, settles):
    trainer.answers()
    language.choose("ko")
    settles(panel)
    assert panel.sentence.text().startswith("훈련 샘플 1,348개")
