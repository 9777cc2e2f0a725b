"""The learner looks at what a block makes of a sample."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from camplab.app.look import language, style
from camplab.app.panels.maps.panel import MapsPanel
from camplab.blocks.base import REGISTRY
from camplab.datasets.photos import Photos
from camplab.document import edits
from camplab.document.presets.catalogue import find
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.words import say
from tests.app.panels.trainers import sample_arrives
from tests.runs.records import sees


@pytest.fixture
def panel(lab, show, trainer):
    return show(MapsPanel(lab.session, lab.live, trainer), 700, 420)


def wanted(trainer, panel):
    """The modules whose maps the panel wants, and on which sample; it always wants the answer on that one, too."""
    maps, answer = trainer.wants[panel.wants.owner]
    assert (maps.probe, answer.probe, answer.sample) == ("maps", "prediction", maps.sample)
    return maps.modules, maps.sample


def test_before_training_it_says_what_to_do_and_shows_the_sample(panel, lab, trainer, settles):
    assert panel.note.text().startswith("Press Train")
    assert trainer.previews == [0]
    sample_arrives(panel)
    settles(panel)
    assert panel.sample.picture.values.shape == (1, 8, 8)
    assert panel.sample.label.text() == "label: 7"


def test_classes_of_points_are_called_by_a_number_that_says_what_it_is(lab, show, trainer, settles):
    lab.session.open(find("two_moons_mlp").project())
    panel = show(MapsPanel(lab.session, lab.live, trainer))
    run = lab.train(10)
    sees(run, "prediction", "", np.array([0.1, 0.9], np.float32), step=10)
    values = np.zeros((1, 2), np.float32)
    sample_arrives(panel, 0, 0, values, 9)
    settles(panel)
    assert panel.sample.label.text() == "label: class 0"
    assert panel.sample.prediction.text() == "network: class 1 (90\u00a0%)"


def test_classes_of_a_folder_are_called_as_the_learner_called_them(lab, show, trainer, settles):
    """Also where the lab has a word of its own for it, and in Korean: Normal and Open are no sentences here."""
    data = Photos(folder="/somewhere", size=8, classes=2)
    lab.session.open(find("lenet5").project().model_copy(update={"data": data}))
    panel = show(MapsPanel(lab.session, lab.live, trainer))
    lab.live.samples[panel.wants.owner] = p.Sample(
        values=np.zeros((1, 3, 8, 8), np.float32), targets=np.array([1]), sample=0, total=9,
        classes=("Open", "Normal"),
    )  # fmt: skip
    for code, words in (("ko", "정답: Normal"), ("en", "label: Normal")):
        language.choose(code)
        lab.live.sample_changed.emit()
        settles(panel)
        assert panel.sample.label.text() == words


def test_the_first_block_with_maps_is_watched_until_another_is_selected(panel, lab, trainer, settles):
    lab.train(10)
    settles(panel)
    assert wanted(trainer, panel) == (("conv1",), 0)
    lab.session.select((lab.session.project.net[1].uid,))
    settles(panel)
    assert wanted(trainer, panel) == (("relu1",), 0)


def test_maps_are_shown_with_their_name_shape_and_step(panel, lab, settles):
    lab.train(10)
    lab.puts_out("conv1", np.ones((16, 8, 8)), step=7)
    settles(panel)
    assert panel.title.text() == "conv1"
    assert panel.sentence.text().endswith("  ·  16×8×8  ·  step 7")
    assert panel.view.isVisible()
    assert not panel.note.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_maps_of_8_by_8_are_no_wall_three_pixels_of_ground_and_a_number_part_them(panel, lab, settles, theme):
    style.choose(theme)
    lab.train(10)
    lab.puts_out("conv1", np.full((6, 8, 8), 0.5, np.float32))
    settles(panel)
    picture, layout = panel.view.grab().toImage(), panel.view.layout_
    ratio, colours = picture.devicePixelRatio(), style.theme()
    (left, top), below = layout.corner(0), layout.corner(layout.columns)[1]
    x, y = round(panel.view._corner.x() * ratio) + left, round(panel.view._corner.y() * ratio) + top
    across = [picture.pixelColor(x + layout.width + at, y + layout.height // 2) for at in range(-1, 6)]
    assert across[1:-1] == [colours.line, *[colours.panel] * 3, colours.line]
    assert across[0] == across[-1] not in (colours.line, colours.panel)
    header = [picture.pixelColor(x + dx, y - dy) for dy in range(2, layout.header) for dx in range(layout.width)]
    assert any(colour != colours.panel for colour in header), "its number"
    assert below - top == layout.height + layout.header + layout.gutter


def test_pointing_at_a_map_tells_its_number_and_value(panel, lab, settles):
    lab.train(10)
    maps = np.random.default_rng(0).normal(size=(6, 8, 8)).astype(np.float32)
    lab.puts_out("conv1", maps)
    settles(panel)
    panel.view.grab()
    layout, corner, ratio = panel.view.layout_, panel.view._corner, panel.view.devicePixelRatioF()
    left, top = layout.corner(4)
    x = corner.x() + (left + layout.width * 2.5 / 8) / ratio
    y = corner.y() + (top + layout.height * 6.5 / 8) / ratio
    assert panel.view.under(QPoint(round(x), round(y))) == (4, 6, 2)
    panel.view.mouse = QPoint(round(x), round(y))
    panel.view.tell()
    assert panel.readout.title == "map 4 · row 6, column 2"
    value = float(panel.readout.rows[0].value)
    assert value == pytest.approx(maps[4, 6, 2], rel=1e-2, abs=1e-4)


def test_each_map_can_have_a_scale_of_its_own(panel, lab, settles):
    lab.train(10)
    lab.puts_out("conv1", np.stack([np.full((8, 8), 1.0), np.full((8, 8), 4.0)]))
    settles(panel)
    assert panel.view.scale.high.tolist() == [4, 4]
    assert [text for _, text in panel.colours.marks] == ["0", "4"]
    panel.each.click()
    settles(panel)
    assert panel.view.scale.high.tolist() == [1, 4]
    assert [text for _, text in panel.colours.marks] == ["0", "most"]


@pytest.mark.parametrize("shape", [(16, 8, 8), (1, 1, 1), (64, 1, 1), (512, 2, 2), (64, 32), (10,), (5000,), (1,)])
def test_outputs_of_every_shape_are_drawn_and_can_be_pointed_at(panel, lab, settles, shape):
    lab.train(10)
    values = np.random.default_rng(0).normal(size=shape)
    values.flat[0] = np.nan
    lab.puts_out("conv1", values)
    settles(panel)
    picture = panel.view.grab().toImage()
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colors) > 1
    for x in range(0, panel.view.width(), 17):
        panel.view.under(QPoint(x, panel.view.height() // 2))


def test_another_sample_is_asked_for_and_watched(panel, lab, trainer, settles):
    lab.train(10)
    sample_arrives(panel)
    settles(panel)
    panel.sample.next.click()
    settles(panel)
    assert trainer.previews[-1] == 1
    assert wanted(trainer, panel) == (("conv1",), 1)
    assert panel.sample.picture.values is None  # not the old picture under the new number
    sample_arrives(panel, 1, 3)
    settles(panel)
    assert panel.sample.label.text() == "label: 3"


def test_a_sample_is_asked_for_once(panel, lab, trainer, settles):
    lab.train(10)
    for _ in range(5):
        lab.go_on(3)
        settles(panel)
    assert trainer.previews == [0]


def test_the_prediction_is_told(panel, lab, settles):
    run = lab.train(10)
    sample_arrives(panel)
    shares = np.full(10, 0.02, np.float32)
    shares[3] = 0.82
    sees(run, "prediction", "", shares, step=10)
    lab.live.updated.emit()
    settles(panel)
    assert panel.sample.prediction.text() == "network: 3 (82\u00a0%)"


def test_a_hidden_panel_asks_for_no_pictures(panel, lab, trainer, settles):
    lab.train(10)
    settles(panel)
    panel.hide()
    assert trainer.wants[panel.wants.owner] == ()
    panel.show()
    settles(panel)
    assert wanted(trainer, panel) == (("conv1",), 0)


def test_a_block_added_during_the_run_is_told_to_wait(panel, lab, settles):
    lab.train(10)
    fresh = REGISTRY["activation"]()
    lab.session.edit(lambda net: edits.append(net, (fresh,)), say("Add"), select=(fresh.uid,))
    settles(panel)
    assert panel.note.text() == "This block came after the run began. Press Train again to see its maps."


def test_every_turn_of_a_repeat_can_be_looked_at(panel, lab, trainer, settles):
    dense = REGISTRY["dense"](out_features=64)
    net = (REGISTRY["flatten"](), REGISTRY["repeat"](times=3, body=(dense,)), REGISTRY["dense"](out_features=10))
    lab.session.open(lab.session.project.with_net(net))
    lab.train(10)
    uid = next(s.facts.block.uid for s in lab.session.trace.steps() if s.path == (1, 0, 0))
    lab.session.select((uid,))
    settles(panel)
    assert panel.turns.isVisible()
    assert panel.turns.count() == 3
    panel.turns.setCurrentIndex(2)
    panel.turns.activated.emit(2)
    settles(panel)
    assert panel.turns.itemText(2) == "stage1 (3) · fc"
    assert wanted(trainer, panel)[0] == ("stage1.2",)


def watch(lab, *places):
    net = tuple(block.changed(probe=at in places) for at, block in enumerate(lab.session.project.net))
    lab.session.edit(lambda _: net, say("Watch"))


def test_watched_blocks_stay_in_view_with_their_mean_and_spread(panel, lab, trainer, settles):
    lab.watched = ("relu1",)
    run = lab.train(50)
    lab.session.select((lab.session.project.net[0].uid,))
    watch(lab, 1, 4)
    settles(panel)
    assert wanted(trainer, panel)[0] == ("conv1", "relu1", "fc1")
    lab.puts_out("conv1", np.ones((32, 8, 8)))
    lab.puts_out("relu1", np.ones((32, 8, 8)))
    run.add(e.Epoch(3, 66, 0.1, {"activation_mean": (0.25,), "activation_std": (0.5,)}))
    lab.live.updated.emit()
    settles(panel)
    assert list(panel.pins.pins) == ["relu1", "fc1"]
    assert panel.pins.isVisible()
    assert panel.pins.pins["relu1"].view.values.shape == (32, 8, 8)
    assert panel.pins.pins["relu1"].caption.text() == "relu1\n0.25 ± 0.5"
    assert "mean 0.25, spread 0.5" in panel.pins.pins["relu1"].caption.toolTip()
    lab.session.select((lab.session.project.net[1].uid,))
    settles(panel)
    assert panel.module == "relu1"
    assert list(panel.pins.pins) == ["fc1"]
    watch(lab)
    settles(panel)
    assert not panel.pins.isVisible()
    assert wanted(trainer, panel)[0] == ("relu1",)


def test_what_is_made_of_noise_is_not_said_to_be_made_of_a_sample(lab, show, trainer, settles):
    lab.session.open(find("gan_digits").project())
    panel = show(MapsPanel(lab.session, lab.live, trainer), 700, 420)
    sample_arrives(panel)
    said = {}
    for stack in ("generator", "discriminator"):
        lab.session.select((lab.session.project.stacks[stack][0].uid,))
        settles(panel)
        said[stack] = panel.sample.label.text(), panel.sample.picture.values is None
    assert said["generator"] == ("Noise goes in here, no sample of the data.", True)
    assert said["discriminator"] == ("label: 7", False)
