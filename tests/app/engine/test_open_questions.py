"""What is asked about data: a question that a dying engine leaves is answered by the next, and harms no run."""

from __future__ import annotations

import os
import signal

from camplab.app.engine.live import Live
from camplab.app.engine.messages import Job, Reception
from camplab.app.engine.open_questions import OpenQuestions
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND
from camplab.runs import events as e
from camplab.words import say
from tests.app.engine.conftest import project


def test_what_an_engine_has_not_answered_about_data_another_one_answers(open_window, until):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    dead, data = window.trainer.pid, project().data
    os.kill(dead, signal.SIGSTOP)  # it hears of nothing more
    window.trainer.preview("a card", data)
    window.trainer.ask(p.SurveyData(project=files.dumps(project()), number=window.live.survey.ask(data)))
    os.kill(dead, signal.SIGKILL)
    until(lambda: window.live.sample("a card", data) is not None and window.live.survey.of(data) is not None)
    assert window.trainer.pid not in (0, dead)
    assert not window.trainer._here.questions.left(), "both are answered"


def test_a_question_that_ends_every_engine_is_asked_of_two():
    asked = OpenQuestions()
    asked.ask(p.Preview(project="", owner="a card", number=1))
    asked.ask(p.Preview(project="", owner="a card", number=2))
    asked.ask(p.GiveUp())
    (again,) = asked.left()
    assert again.number == 2
    assert not asked.left()


NOT_THERE = e.Fault("bad_data", say("it is not there any more"), fatal=False)


def test_what_cannot_be_shown_is_said_of_the_data_that_are_asked_about_alone():
    here = Reception(Live())
    here.live.asked |= {"a panel": (4, Sine()), "a card": (2, Digits())}
    here.questions.ask(p.Preview(project="", owner="a card", number=1))
    for late in (p.NotShown(fault=NOT_THERE, owner="a card", number=1),
                 p.NotShown(fault=NOT_THERE, owner="a panel", number=4),
                 p.NotShown(fault=None, owner="a card", number=2)):  # fmt: skip
        here.take(late)
        assert (here.live.fault, here.news) == (None, set()), late
    assert not here.questions.left(), "it is answered, and no other engine is asked"
    here.take(p.NotShown(fault=NOT_THERE, owner="a card", number=2))
    assert here.live.fault is NOT_THERE


def test_what_cannot_be_shown_of_data_is_no_fault_of_a_run_that_has_them():
    here, job = Reception(Live()), Job(project(), p.Start(project="", run="a run"))
    here.jobs.append(job)
    here.take(e.Started("cpu", (), 10, 1, 100, run="a run"))
    here.take(p.NotShown(fault=NOT_THERE))
    assert here.live.fault.kind == "bad_data"
    assert (here.live.state, job.record.fault) == ("no engine", None)
    here.take(e.Fault("not_finite", say("too fast"), fatal=False, run="a run"))
    assert job.record.fault.kind == "not_finite"
