"""The learner adds points to the data; each is a step that can be undone."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from camplab.app.data.data_edits import add_sample, choose_data, take_away_added
from camplab.app.session import Session
from camplab.datasets.toy import added_to
from camplab.document.presets.catalogue import find

LEFT, RIGHT = (-0.5, 1.0, 0.0), (0.5, 2.0, 1.0)


@pytest.fixture
def lab():
    return SimpleNamespace(session=Session(find("two_moons_mlp").project()))


def added(lab):
    return added_to(lab.session.project.data)


def test_each_point_is_a_step_and_all_of_them_are_taken_away_in_one(lab):
    add_sample(lab, LEFT)
    add_sample(lab, RIGHT)
    assert added(lab) == (LEFT, RIGHT)
    lab.session.undo()
    assert added(lab) == (LEFT,)
    lab.session.redo()
    take_away_added(lab)
    assert added(lab) == ()
    assert str(lab.session.history.now.label) == "Take away the added points"
    lab.session.undo()
    assert added(lab) == (LEFT, RIGHT)
    lab.session.undo()
    assert str(lab.session.history.now.label) == "Add a point"


def test_other_data_come_without_them_and_data_that_take_none_stay_what_they_are(lab):
    add_sample(lab, LEFT)
    choose_data(lab, "spiral")
    assert added(lab) == ()
    choose_data(lab, "digits")
    before = lab.session.project
    add_sample(lab, LEFT)
    take_away_added(lab)
    assert lab.session.project is before
