"""While training: gradient bars, small pictures of feature maps, the sample, the prediction. Only what is visible."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.editor.card_words import described
from camplab.app.editor.drawing.live_cards import gradient_of, montage, picture_of
from camplab.app.editor.drawing.paint_live import level
from camplab.app.look.map_scale import scale_of
from camplab.app.panels.maps.montage import Layout, painted
from camplab.blocks.structure import Repeat
from camplab.engine import protocol as p
from camplab.runs.events import PREDICTION, THUMBNAIL, Changed
from camplab.runs.wants import Want
from tests.app.editor.conftest import block
from tests.runs.records import adds, begun, sees


class Recorder:
    """Stands for the trainer: remembers what was asked of it."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, ...]] = []
        self.previews: list[int] = []

    def want(self, owner: str, *wants: Want, own: object = None) -> None:
        thumbnails, answer = wants
        assert (owner, thumbnails.probe, answer.probe) == ("stack", THUMBNAIL, PREDICTION)
        self.wanted.append(thumbnails.modules)

    def preview(self, owner: str, data: object, sample: int = 0, count: int = 1) -> None:
        assert (owner, sample) == ("stack", 0)
        self.previews.append(count)


def test_the_bar_of_a_card_is_the_norm_over_all_that_is_inside(learner) -> None:
    me = learner(block("flatten"), Repeat(times=2, body=(block("dense"),)), block("dense", out_features=10))
    modules = tuple(step.module for step in me.session.trace.steps() if step.facts.block.tag == "dense")
    run = begun(me.session.project, modules)
    adds(run, gradients=[[9, 9, 9], [3, 4, 1]])
    assert gradient_of(run, me.net[1].uid) == pytest.approx(5)
    assert gradient_of(run, me.net[1].body[0].uid) == pytest.approx(5)
    assert gradient_of(run, me.net[2].uid) == pytest.approx(1)
    assert gradient_of(run, me.net[0].uid) is None
    run.add(Changed(2, "frozen", False, True, modules[0]))
    assert gradient_of(run, me.net[1].uid) == pytest.approx(5), "it was not frozen at that step"
    adds(run, gradients=[[np.nan, np.nan, 1]])
    assert gradient_of(run, me.net[1].uid) is None, "frozen now, so that nothing is known"
    run.add(Changed(3, "frozen", True, False, modules[0]))
    adds(run, gradients=[[3, 4, 1]])
    me.live.record = run
    assert "gradient 5," in described(me.stack.scene, me.card(1)) + ","


def test_the_bar_is_logarithmic_and_full_when_it_is_not_finite() -> None:
    assert level(1e-9) < level(1e-5) < level(1e-1) < level(100)
    assert level(1e-1) - level(1e-3) == pytest.approx(level(1e-3) - level(1e-5))
    assert level(float("nan")) == level(float("inf")) == 1
    assert level(0.0) == 0


def test_at_most_sixteen_maps_make_a_square_and_vectors_a_strip() -> None:
    def size(*dims: int) -> tuple[int, ...]:
        return montage(np.ones(dims, np.float32), dark=False).shape[:2]

    assert size(16, 8, 8) == size(40, 8, 8) == (35, 35)
    assert size(8, 6) == (6, 8), "features down, steps across, as in the panel"
    assert size(10) == (1, 10)
    assert size(64) == size(64, 1, 1) == (8, 8)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("lowest", [0.0, -3.0])
def test_a_map_has_the_colours_on_its_card_that_it_has_in_the_panel(lowest, dark) -> None:
    maps = np.random.default_rng(0).uniform(lowest, 2, (4, 3, 3)).astype(np.float32)
    maps[2, 1, 1] = np.nan
    panel = painted(maps, Layout(4, 2, 3, 3, 1), scale_of(maps, each=False, dark=dark), (0, 0, 0), (0, 0, 0))
    card = montage(maps, dark)
    assert (card[..., :3][card[..., 3] > 0] == panel[1:-1, 1:-1][card[..., 3] > 0]).all()
    assert (card[..., 3] == 0).sum() == 7 + 7 - 1, "the gap between the maps is clear"


def test_pictures_appear_on_the_cards(learner) -> None:
    me = learner(block("convolution", out_channels=4), block("flatten"), block("dense", out_features=10))
    before = me.stack.grab().toImage()
    run = begun(me.session.project)
    sees(run, THUMBNAIL, "conv1", np.random.default_rng(0).random((4, 8, 8)))
    sees(run, PREDICTION, "", np.full(10, 0.1))
    adds(run, gradients=[[1e-3, 1e-8]])
    me.live.record = run
    me.live.run_changed.emit()
    me.settles()
    assert me.stack.grab().toImage() != before
    assert picture_of(run, me.net[0].uid, False) is picture_of(run, me.net[0].uid, False), "made once per message"
    assert picture_of(run, me.net[1].uid, False) is None


def test_news_repaint_at_most_thirty_times_a_second(learner, qtbot) -> None:
    me = learner(block("flatten"), block("dense"))
    me.live.record = begun(me.session.project)
    painted = []
    original = me.stack.paintEvent
    me.stack.paintEvent = lambda event: (painted.append(1), original(event))
    me.live.updated.emit()
    for _ in range(200):
        me.live.updated.emit()
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.wait(120)
    assert len(painted) <= 5


def test_only_visible_cards_are_asked_for(learner, qtbot) -> None:
    me = learner(*(block("dense", out_features=8) for _ in range(1)), *(block("activation") for _ in range(80)))
    trainer = Recorder()
    me.stack.wants._trainer = trainer
    me.live.record = begun(me.session.project)
    me.live.run_changed.emit()
    qtbot.waitUntil(lambda: bool(trainer.wanted))
    assert "fc1" in trainer.wanted[-1]
    assert 5 < len(trainer.wanted[-1]) < 30
    me.stack.verticalScrollBar().setValue(me.stack.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(trainer.wanted) == 2)
    assert "fc1" not in trainer.wanted[-1]


def test_a_sample_is_asked_for_once_per_data_set_when_an_engine_is_there(learner) -> None:
    me = learner()
    trainer = Recorder()
    me.stack.wants._trainer = trainer
    me.stack.wants.ask_sample()
    assert trainer.previews == [], "no engine yet"
    me.live.state = "idle"
    me.live.state_changed.emit()
    me.live.state_changed.emit()
    assert trainer.previews == [1]


def test_the_input_card_shows_the_sample(learner) -> None:
    me = learner(block("flatten"))
    before = me.stack.grab().toImage()
    digit = np.arange(64, dtype=np.float32).reshape(1, 1, 8, 8)
    other = p.Sample(values=digit, targets=np.array([3]), sample=4, total=9, owner="another panel")
    me.live.samples["another panel"] = other
    me.live.sample_changed.emit()
    me.settles()
    assert me.stack.grab().toImage() == before, "another view has asked for that"
    mine = p.Sample(values=digit, targets=np.array([3]), sample=0, total=9, mean=(4.9,), std=(6,), owner="stack")
    me.live.samples["stack"] = mine
    me.live.sample_changed.emit()
    me.settles()
    assert me.stack.grab().toImage() != before
