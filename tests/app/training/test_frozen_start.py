"""From an encoder to a classifier in two clicks: from the open network, and from a run in the list."""

from __future__ import annotations

import pytest

from camplab.document.finish import finish
from camplab.document.tasks.classification import Classification
from tests.app.conftest import Robot
from tests.app.training.hands import ends
from tests.app.training.kept_runs import kept


@pytest.fixture
def trained(open_window) -> Robot:
    """An autoencoder that has learned for a moment, and is kept."""
    robot = open_window(engine=True)
    robot.begins_with("autoencoder_digits")
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)
    assert not robot.window.actions_["network.transfer"].isEnabled()
    project = robot.lab.session.project
    short = project.model_copy(update={"training": project.training.model_copy(update={"epochs": 1})})
    robot.lab.session.open(short)
    robot.presses("training.toggle")
    robot.waits_for(
        lambda: robot.lab.live.state == "idle" and robot.window.actions_["network.transfer"].isEnabled(), 60
    )
    return robot


def test_the_open_autoencoder_becomes_a_classifier_and_a_run_goes_into_an_open_network(trained: Robot) -> None:
    trained.presses("network.transfer")
    project = trained.lab.session.project
    assert (project.task, project.start.stack) == (Classification(), "encoder")
    assert [block.frozen for block in project.net] == [False, True, False, True, False]
    trained.sees("Encoder: 4 blocks of")
    trained.sees("90 of 2,434 parameters are trained now")
    assert finish(project) is None
    trained.presses("training.toggle")
    trained.waits_for(
        lambda: trained.lab.live.state == "idle" and trained.lab.live.record.project.net == project.net, 60
    )
    trained.sees("4 of 6 tensors are loaded")


def test_from_the_new_classifier_one_comes_back_to_what_it_was_made_of(trained: Robot, tmp_path) -> None:
    lab = trained.lab
    lab.documents.questions.save_path = lambda *_: str(tmp_path / "mine.camplab")
    trained.presses("file.save")
    project, path, record = lab.session.project, lab.session.path, lab.live.record
    trained.presses("network.transfer")
    assert lab.session.path is None
    trained.sees("Before it, mine was open.")
    trained.presses("Back")
    assert (lab.session.project, lab.session.path, lab.live.record) == (project, path, record)
    assert not lab.session.unsaved
    trained.waits_for(lambda: lab.live.on_bench)


def test_places_that_were_learned_become_a_classifier(open_window) -> None:
    robot = open_window(engine=True)
    robot.begins_with("digits_contrastive")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    ends(robot, epochs=1)
    robot.presses("network.transfer")
    project = robot.lab.session.project
    assert (project.task, finish(project)) == (Classification(), None)
    robot.sees("without its head: ")


def test_a_run_of_the_list_goes_into_the_open_network_and_undo_takes_it_out(listed) -> None:
    folder = kept("a")
    here = listed()
    session = here.robot.lab.session
    before = session.project
    here.chooses("a")
    here.panel.menu.fill()
    starts = next(each for each in here.panel.menu.menu.actions() if each.text() == "Use as a frozen start").menu()
    (whole,) = starts.actions()
    assert whole.text().startswith("Network without its head: ")
    whole.trigger()
    here.robot.settles()
    project = session.project
    assert (project.data, project.training) == (before.data, before.training)
    assert (project.start.source, project.start.stack) == (str(folder), "")
    assert project.trace().trainable < project.trace().params
    assert finish(project) is None
    here.robot.presses("edit.undo")
    assert session.project == before
    its_embedding_alone_is_the_start_of_another_network(here)


def its_embedding_alone_is_the_start_of_another_network(here) -> None:
    """Of a language model: the open network sees pictures, so that one for the texts of the run begins."""
    folder = kept("b", preset="language_model_gru")
    here.sees_all()
    here.chooses("b")
    here.panel.menu.fill()
    starts = next(each for each in here.panel.menu.menu.actions() if each.text() == "Use as a frozen start").menu()
    starts.actions()[-1].trigger()
    here.robot.settles()
    project = here.robot.lab.session.project
    here.robot.sees("the embedding alone of b is the frozen start")
    assert (project.start.source, project.data.tag) == (str(folder), "markov_text")
    assert [block.frozen for block in project.net][:2] == [True, False]
    assert finish(project) is None
