"""Panels look into the network side by side: nobody takes anything from another, or shows what is another's."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.app.panels.base import Panel
from camplab.app.panels.maps.panel import MapsPanel
from camplab.app.session import Session
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.blocks.self_attention import SelfAttention
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.runs.events import MAPS, PREDICTION, THUMBNAIL
from camplab.runs.wants import Want

WITH_TOYS = (sys.executable, str(Path(__file__).parents[2] / "engine" / "with_toys.py"))


class ToyPanel(Panel):
    """All that a picture costs besides its probe: this panel."""

    def draw(self) -> None:
        self.wants.put(Want("toy_attention", ("attention1",), sample=2), Want("toy_updates", ("fc1",)))
        run = self.live.record
        found = run.picture("toy_attention", "attention1", 2) if run is not None else None
        self.shown = found.values if found is not None else None
        self.empty("" if found is not None else "nothing yet")


@pytest.fixture
def trainer(patience: None) -> Iterator[Trainer]:
    made = Trainer(Live(), command=WITH_TOYS)
    yield made
    made.shutdown()


def test_a_toy_picture_costs_a_probe_and_a_panel_and_a_toy_statistic_a_probe(trainer, show, qtbot):
    net = Flatten(), Reshape(dims=(8, 8)), SelfAttention(heads=2), Flatten(), Dense(out_features=10)
    session = Session(Project(training=Recipe(epochs=100_000)).with_net(net))
    panel = show(ToyPanel(session, trainer.live, trainer))
    assert panel.empty_sentence == "nothing yet"
    trainer.start(session.project)
    qtbot.waitUntil(lambda: panel.shown is not None)
    assert panel.shown.shape == (2, 8, 8)
    np.testing.assert_allclose(panel.shown.sum(-1), 1, atol=1e-6)
    record = trainer.live.record
    qtbot.waitUntil(lambda: bool(record.looks and record.epochs))
    assert record.measures["toy_update"].columns == ("attention1", "fc1")
    update, spread = record.looks[-1].values["toy_update"], record.latest("toy_spread")
    assert np.isnan(update[0])  # only the other block was wanted
    assert 0 < update[1] < 1
    assert all(0 < value < 1 for value in spread)


@pytest.fixture
def training(open_window):
    """The real window with its engine; a network trains in it."""
    robot = open_window(engine=True)
    robot.begins_with("small_cnn")
    lab = robot.lab
    lab.session.open(lab.session.project.model_copy(update={"training": Recipe(epochs=100_000)}))
    lab.workspace.open.bring("maps")
    lab.trainer.start(lab.session.project)
    robot.waits_for(lambda: lab.live.record is not None and lab.live.record.step > 0)
    return robot


def of(robot, sample: int, module: str, kind: str = MAPS):
    return robot.lab.live.record.picture(kind, module, sample)


def goes_on(robot, sample: int, module: str, kind: str = MAPS) -> None:
    """Newer pictures of this come."""
    all_go_on(robot, (sample, module, kind))


def all_go_on(robot, *pictures: tuple[int, str, str]) -> None:
    """Newer ones of each of these come."""
    before = {picture: of(robot, *picture) for picture in pictures}
    seen = {picture: was.step if was is not None else -1 for picture, was in before.items()}
    for picture in pictures:
        robot.waits_for(lambda at=picture: (now := of(robot, *at)) is not None and now.step > seen[at])


def is_left_alone(robot, picture: tuple[int, str, str], *others: tuple[int, str, str]) -> bool:
    """Whether no newer one of it comes while newer ones of the others do."""
    before = of(robot, *picture)
    all_go_on(robot, *others)
    return of(robot, *picture) is before


def test_two_panels_on_two_samples_and_the_cards_do_not_disturb_each_other(training, qtbot):
    robot, lab = training, training.lab
    first = robot.window.findChild(MapsPanel)
    second = MapsPanel(lab.session, lab.live, lab.trainer)
    qtbot.addWidget(second)
    assert first.wants.owner != second.wants.owner
    second.show()
    robot.waits_for(lambda: min(panel.sample.spin.maximum() for panel in (first, second)) > 10)
    second.sample.spin.setValue(5)
    card = lab.live.record.places.parts[lab.session.project.net[0].uid][0]

    all_go_on(robot, (0, card, MAPS), (5, card, MAPS), (0, card, THUMBNAIL))
    robot.waits_for(lambda: second.view.isVisible() and second.up_to_date)
    assert lab.live.samples[first.wants.owner].sample == 0
    assert lab.live.samples[second.wants.owner].sample == 5

    second.hide()
    others = (0, card, MAPS), (0, card, THUMBNAIL)
    robot.waits_for(lambda: all(is_left_alone(robot, (5, card, MAPS), *others) for _ in range(4)))  # nobody sees it

    second.show()
    goes_on(robot, 5, card)
    first.sample.spin.setValue(7)
    cards = ((7, card, MAPS), (5, card, MAPS), (0, card, THUMBNAIL))
    all_go_on(robot, *cards, *((sample, "", PREDICTION) for sample in (5, 7, 0)))
    first.hide()
    all_go_on(robot, (5, card, MAPS), (0, card, THUMBNAIL))


def test_after_the_end_another_sample_gets_maps_and_an_answer_of_its_own(training):
    robot, lab = training, training.lab
    panel = robot.window.findChild(MapsPanel)
    robot.waits_for(lambda: panel.view.isVisible() and panel.sample.prediction.text())
    lab.trainer.stop()
    robot.waits_for(lambda: lab.live.state == "idle" and lab.live.on_bench)
    robot.waits_for(lambda: panel.sample.spin.maximum() > 10)
    panel.sample.spin.setValue(9)
    record = lab.live.record
    robot.waits_for(lambda: record.picture(MAPS, panel.module, 9) and record.picture(PREDICTION, sample=9))
    robot.waits_for(lambda: lab.live.samples[panel.wants.owner].sample == 9 and panel.up_to_date)
    assert panel.view.values is record.picture(MAPS, panel.module, 9).values
    assert panel.sample.label.text().startswith("label")
    assert panel.sample.prediction.text()
    assert {picture.step for kept in record.pictures.values() for picture in kept.values()} == {record.step}


def test_the_cards_go_on_with_their_own_sample_whatever_a_panel_chooses(training):
    robot, lab = training, training.lab
    panel = robot.window.findChild(MapsPanel)
    robot.waits_for(lambda: panel.wants.owner in lab.live.samples and "stack" in lab.live.samples)
    shown = lab.live.samples["stack"]
    robot.waits_for(lambda: panel.sample.spin.maximum() > 10)
    panel.sample.spin.setValue(3)
    goes_on(robot, 3, "", PREDICTION)
    goes_on(robot, 0, "", PREDICTION)
    assert lab.live.samples["stack"] is shown


def test_a_sample_is_asked_for_without_the_network(monkeypatch):
    asked = []
    live = Live()
    trainer = Trainer(live)
    monkeypatch.setattr(trainer, "ask", asked.append)
    data = Project().with_net((Dense(out_features=4096),)).data
    trainer.preview("a panel", data, sample=4)
    assert (asked[0].owner, asked[0].sample) == ("a panel", 4)
    assert '"dense"' not in asked[0].project
    assert len(asked[0].project) < 600
