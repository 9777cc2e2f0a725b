"""A session shows one stack at a time: edits go there, undo shows where it was, selecting a block shows its stack."""

from __future__ import annotations

import pytest

from camplab.app.editor import commands
from camplab.app.session import Session
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.edits import set_setting
from camplab.document.project import Project
from camplab.words import say
from tests.document.twins import Twins
from tests.document.twins import twins_are_known as twins_are_known

pytestmark = pytest.mark.usefixtures("twins_are_known")


@pytest.fixture
def session(qapp: object) -> Session:
    eye, judge = (Flatten(), Dense(out_features=8)), (Dense(out_features=1),)
    return Session(Project(task=Twins(), stacks={"eye": eye, "judge": judge}))


def test_edits_go_to_the_stack_that_is_shown(session: Session) -> None:
    assert session.stack == "eye"
    assert str(session.trace.x) == "1×8×8"
    told: list[str] = []
    session.changed.connect(lambda: told.append(session.stack))
    session.show_stack("judge")
    assert told == ["judge"]
    assert session.net == session.project.stack("judge")
    assert str(session.trace.x) == "8"
    session.edit(lambda net: (*net, Dense(out_features=2)), say("Add"))
    assert len(session.project.stack("judge")) == 2
    assert len(session.project.stack("eye")) == 2


def test_undo_shows_the_stack_in_which_it_happens(session: Session) -> None:
    first = session.project
    session.edit(lambda net: net[:1], say("Remove"))
    session.show_stack("judge")
    session.edit(lambda net: (*net, Dense()), say("Add"))
    session.show_stack("eye")
    session.undo()
    assert session.stack == "judge"
    session.undo()
    assert session.stack == "eye"
    assert session.project == first
    session.redo()
    session.redo()
    assert session.stack == "judge"


def test_selecting_a_block_shows_its_stack(session: Session) -> None:
    uid = session.project.stack("judge")[0].uid
    session.select((uid,))
    assert session.stack == "judge"
    assert session.selection == (uid,)
    session.show_stack("eye")
    assert session.selection == ()


def test_the_next_misfit_is_found_in_whichever_stack(session: Session) -> None:
    assert not commands.in_trouble(session)
    session.show_stack("judge")
    session.edit(lambda net: set_setting(net, net[0].uid, out_features=3), say("Change"))
    session.show_stack("eye")
    assert commands.in_trouble(session)
    commands.next_misfit(session)
    assert session.stack == "judge"
    assert commands.mend(1, session)
    assert not commands.in_trouble(session)


def test_a_stack_that_waits_is_not_the_one_in_trouble(session: Session) -> None:
    session.edit(lambda net: (*net, Convolution()), say("Add"))
    assert commands.stack_in_trouble(session, "eye")
    assert not commands.stack_in_trouble(session, "judge")
    session.show_stack("judge")
    commands.next_misfit(session)
    assert session.stack == "eye"


def test_opening_another_project_shows_its_first_stack(session: Session) -> None:
    session.show_stack("judge")
    session.open(Project())
    assert session.stack == "net"
    session.open(Project(task=Twins()))
    assert session.stack == "eye"
