"""The bar above everything: learning rate, recipe and data behind their buttons, nothing cut where it is narrow."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from camplab.app.data import data_edits
from camplab.app.data.data_form import DataForm, settings
from camplab.app.look.popover import Popover
from camplab.app.training.recipe_form import RecipeForm
from camplab.datasets.base import DATA
from camplab.datasets.published.idx import NAMES
from camplab.document.recipe import AUGMENTATIONS, Recipe
from camplab.runs.events import Changed
from tests.app.one_window import plays
from tests.datasets.published.small import put_idx
from tests.datasets.toy import hands
from tests.runs.records import adds, begun


@pytest.fixture
def bar(robot):
    return bar_in(robot)


def bar_in(robot):
    robot.begins_with("lenet5")
    return robot.window.bar


def recipe(robot) -> Recipe:
    return robot.lab.session.project.training


def shown(robot, button: str, kind: type):
    QTest.mouseClick(getattr(robot.window.bar, button), Qt.MouseButton.LeftButton)
    robot.settles()
    return robot.window.findChild(kind)


def the_rate_is_told_when_return_is_pressed_not_before(robot, bar):
    before = recipe(robot).learning_rate
    bar.rate.box.setFocus()
    bar.rate.box.selectAll()
    QTest.keyClicks(bar.rate.box, "0.05")
    assert recipe(robot).learning_rate == before
    QTest.keyClick(bar.rate.box, Qt.Key.Key_Return)
    assert recipe(robot).learning_rate == 0.05
    robot.settles()
    robot.presses("edit.undo")
    assert recipe(robot).learning_rate == before
    bar.rate.box.setFocus()
    bar.rate.box.selectAll()
    QTest.keyClicks(bar.rate.box, "0.07")
    robot.presses("view.zoom_in")
    assert recipe(robot).learning_rate == 0.07, "an action takes what is typed, though Return was not pressed"
    a_run_that_ends_takes_no_rate_any_more_and_the_recipe_does(robot, bar)
    its_arrows_go_1_2_5_and_one_that_cannot_be_is_put_back_and_why_is_said_below_it(robot, bar)


def a_run_that_ends_takes_no_rate_any_more_and_the_recipe_does(robot, bar):
    live, rate = robot.lab.live, bar.rate.box

    def typed_in(state: str, text: str, known: bool = True):
        """For a run of which nobody has said yet that it has ended."""
        live.record, live.state = begun(robot.lab.session.project) if known else None, state
        robot.types(rate, text)
        return live.record

    def over() -> float:
        live.state = "idle"
        live.state_changed.emit()
        return recipe(robot).learning_rate

    for state, text in (("stopping", "0.04"), ("running", "0.03"), ("paused", "0.02")):
        typed_in(state, text)
        assert over() == float(text), state
    assert rate.text() == "0.02"
    typed_in("starting", "0.01", known=False)
    assert over() == 0.01, "it has never begun"
    run = typed_in("running", "0.04")
    run.add(Changed(0, "learning_rate", 0.01, 0.04))
    live.updated.emit()
    adds(run, learning_rate=[0.001])
    assert over() == 0.01, "the run has gone on with it, and with what its schedule made of it"
    adds(typed_in("running", "0.04"), learning_rate=[0.04])
    assert over() == 0.01, "the run had that already"
    typed_in("running", "0.04")
    live.record = begun(robot.lab.session.project)
    live.run_changed.emit()
    assert over() == 0.01, "it is of another run"
    live.record = None


def its_arrows_go_1_2_5_and_one_that_cannot_be_is_put_back_and_why_is_said_below_it(robot, bar):
    robot.types(bar.rate.box, "0.001")
    seen = []
    for _ in range(4):
        QTest.keyClick(bar.rate.box, Qt.Key.Key_Up)
        seen.append(recipe(robot).learning_rate)
    assert seen == [0.002, 0.005, 0.01, 0.02]
    before = recipe(robot).learning_rate
    for text in ("fast", "0", "-1", "1000", ""):
        bar.rate.box.setFocus()
        bar.rate.box.selectAll()
        QTest.keyClick(bar.rate.box, Qt.Key.Key_Delete)
        QTest.keyClicks(bar.rate.box, text)
        QTest.keyClick(bar.rate.box, Qt.Key.Key_Return)
        assert recipe(robot).learning_rate == before, text
        assert float(bar.rate.box.text()) == before, text
    robot.types(bar.rate.box, "1000")
    assert QToolTip.text() == "Learning rate must be at most 100, got 1000"


def the_recipe_shows_what_matters_and_offers_what_fits(robot, bar):
    form = shown(robot, "recipe", RecipeForm)
    optimizer = form.rows["optimizer"].field
    optimizer.activated.emit(optimizer.findData("adam"))
    assert form.rows["momentum"].isHidden()
    optimizer.activated.emit(optimizer.findData("momentum"))
    assert not form.rows["momentum"].isHidden()
    assert bar.recipe.text().startswith("Momentum SGD")
    robot.types(form.rows["clip"].field, "5")
    assert recipe(robot).clip == 5
    form.rows["clip"].field.clear()
    form.rows["clip"].field.lineEdit().textEdited.emit("")
    assert recipe(robot).clip is None
    every_setting_has_a_row_but_the_device_and_those_of_phases_and_a_wrong_number_is_said_below_it(robot, form)
    those_augmentations_are_offered_that_fit_the_samples(robot, form)


def every_setting_has_a_row_but_the_device_and_those_of_phases_and_a_wrong_number_is_said_below_it(robot, form):
    assert set(form.rows) == set(Recipe.model_fields) - {"device", "phases"}
    precision = form.rows["precision"].field
    precision.activated.emit(precision.findData("bfloat16"))
    assert recipe(robot).precision == "bfloat16"
    before, epochs = recipe(robot).batch_size, recipe(robot).epochs
    robot.types(form.rows["batch_size"].field, "0")
    assert form.rows["batch_size"].error.text() == f"Batch size must be at least 1, got 0; {before} stays"
    robot.types(form.rows["epochs"].field, "9999999999999")
    assert recipe(robot).batch_size == before
    assert recipe(robot).epochs == epochs, "what was typed first had stayed"


KINDS = ("two_moons", "digits", "mnist", "table", "series", "text", "photos", "masked_pictures", "arrays", "markov")
"""A data set of each kind: computed, that comes along, published, out of a file, out of a folder."""


def every_data_set_can_be_chosen_and_keeps_what_is_shared(robot, bar, tags):
    """All of them are long: one of each kind is always asked."""
    form = shown(robot, "data", DataForm)
    robot.types(form.form.rows["validation"].field, "0.5")
    for tag in tags:
        form.list.choose(tag)
        robot.settles()
        assert robot.lab.session.project.data.tag == tag
        assert robot.lab.session.project.data.validation == 0.5
        assert set(form.form.rows) == set(settings(DATA[tag]()))


def test_of_another_data_set_only_what_means_the_same_is_taken_over(robot, bar, tmp_path, monkeypatch):
    form = shown(robot, "data", DataForm)
    settings_of_one_name_that_mean_something_else_are_not(robot, form)
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path))
    files_of_the_same_names_are_not(robot, form, tmp_path)


def settings_of_one_name_that_mean_something_else_are_not(robot, form):
    for before, after in (("two_moons", "arrays"), ("stl10", "pets")):
        form.list.choose(before)
        form.list.choose(after)
        assert robot.lab.session.project.data == DATA[after]()
    form.list.choose("photos")
    form.form.rows["size"].field.edited.emit(1024)
    form.list.choose("masked_pictures")
    assert robot.lab.session.project.data.size == 64


def files_of_the_same_names_are_not(robot, form, tmp_path):
    """KMNIST chosen after FashionMNIST was learned from the pictures of the latter."""
    put_idx(tmp_path / "data" / "fashion_mnist", NAMES, 10)
    form.list.choose("fashion_mnist")
    assert robot.lab.session.project.data.folder == str(tmp_path / "data" / "fashion_mnist"), "it was fetched before"
    assert form.fetch.isHidden()
    form.list.choose("kmnist")
    assert robot.lab.session.project.data.folder == ""
    assert not form.fetch.isHidden()


def a_data_set_that_is_defined_anywhere_is_in_the_form(robot, bar):
    with hands():
        form = shown(robot, "data", DataForm)
        form.list.choose("hands")
        robot.settles()
        assert robot.lab.session.project.data.tag == "hands"
        assert form.list.rows.currentItem().text().startswith("Rock, paper, scissors")
        assert "samples" in form.form.rows
        assert not form.folder.isVisible()
        form.list.choose("photos")
        robot.settles()
        assert form.folder.isVisible()


def a_narrow_bar_goes_without_icons_then_says_less_of_the_pace_then_cuts_values(robot, bar):
    robot.window.resize(1920, 1080)
    robot.settles()
    wide = bar.recipe.sizeHint().width()
    assert bar.recipe.width() == wide
    pace = ("Epoch 39 of 40", "1,234 steps/s", "25 s left")
    bar.progress.tell(pace)
    robot.settles()
    assert (bar.progress.pace.text(), bar.progress.toolTip()) == (" · ".join(pace), "")
    bar.device.say("Device", "NVIDIA GeForce RTX 4090", "Where the network is trained")
    robot.window.resize(1100, 800)
    robot.settles()
    assert bar.recipe.sizeHint().width() < wide
    assert bar.device.width() == bar.device.sizeHint().width()
    assert bar.progress.pace.text() != " · ".join(pace)
    assert " · ".join(pace).startswith(bar.progress.pace.text())
    assert " · ".join(pace) in bar.progress.toolTip()
    bar.device.say("Device", "NVIDIA GeForce RTX 4090 " * 3, "Where the network is trained")
    robot.settles()
    assert bar.progress.geometry().right() <= bar.width()
    assert bar.device.width() < bar.device.sizeHint().width()
    assert bar.device.toolTip().startswith("NVIDIA GeForce RTX 4090 NVIDIA")


def an_engine_that_is_still_getting_ready_is_not_called_silent(robot, bar):
    supervisor = robot.lab.trainer._supervisor
    for ready, answers in ((False, True), (True, False)):
        supervisor.here.pulse.silence, supervisor.here.pulse.ready = 3.0, ready
        supervisor._look_after(None)
        assert robot.lab.live.answering is answers


def test_settings_that_are_taller_than_the_screen_can_be_scrolled(robot, bar, monkeypatch):
    monkeypatch.setattr(Popover, "_room", lambda _self: QRect(0, 0, 800, 400))
    form = shown(robot, "data", DataForm)
    popover = form.window()
    assert popover.height() <= 400
    assert popover.area.verticalScrollBar().maximum() > 0
    assert form.width() <= popover.area.viewport().width()
    monkeypatch.undo()
    popover.close()
    shown(robot, "data", DataForm)
    assert popover.area.height() == form.height()
    popover.close()


def those_augmentations_are_offered_that_fit_the_samples(robot, form):
    heading = next(label for label in form._headings if label.text().startswith("Augmentation"))

    def offered():
        return [name for name in AUGMENTATIONS if not form.rows[name].isHidden()]

    assert offered() == list(AUGMENTATIONS)
    robot.types(form.rows["shift"].field, "2")
    assert recipe(robot).shift == 2
    data_edits.choose_data(robot.lab, "spiral")
    assert offered() == ["shift", "noise", "mixup"], "what is on can be switched off"
    robot.types(form.rows["shift"].field, "0")
    assert offered() == ["noise", "mixup"]
    data_edits.choose_data(robot.lab, "markov")
    assert offered() == []
    assert heading.isHidden()


def test_rate_recipe_data_and_width(robot):
    plays(
        robot, bar_in,
        partial(the_rate_is_told_when_return_is_pressed_not_before, robot),
        partial(the_recipe_shows_what_matters_and_offers_what_fits, robot),
        partial(a_data_set_that_is_defined_anywhere_is_in_the_form, robot),
        partial(every_data_set_can_be_chosen_and_keeps_what_is_shared, robot, tags=KINDS),
        partial(a_narrow_bar_goes_without_icons_then_says_less_of_the_pace_then_cuts_values, robot),
        partial(an_engine_that_is_still_getting_ready_is_not_called_silent, robot),
    )  # fmt: skip


@pytest.mark.long
def test_all_data_sets_can_be_chosen(robot, bar):
    every_data_set_can_be_chosen_and_keeps_what_is_shared(robot, bar, tuple(DATA))
