"""TryRates is answered by a process of its own: how far it is, then that it is over; what is wrong is a sentence."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest

from camplab.document import files
from camplab.document.presets.catalogue import find
from camplab.engine import frames, rate_tests
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.rate_tests import RateTests
from camplab.training.control import Control
from camplab.training.rate_test import tried
from tests.training.recipes import mlp

pytestmark = pytest.mark.usefixtures("processes")


def answers(box, seconds=300.0):
    """All that comes until it is over."""
    found, until = [], time.monotonic() + seconds
    while not (found and found[-1].over) and time.monotonic() < until:
        found += box.take(0.5)
    return found


def asked(text, number=1):
    box = Mailbox()
    tests = RateTests(box)
    tests.ask(p.TryRates(project=text, number=number))
    found = answers(box)
    tests.close()  # what has said all takes its time to go away
    return found


@pytest.mark.usefixtures("warm_engines")
def test_the_steps_are_those_of_the_test_itself():
    *before, last = asked(files.dumps(mlp()), number=7)
    *_, wanted = tried(mlp(), Control())
    assert {answer.number for answer in (*before, last)} == {7}
    assert not any(answer.over for answer in before)
    np.testing.assert_array_equal(last.losses, wanted.losses)
    np.testing.assert_array_equal(last.rates, wanted.rates)
    assert last.sentence is None


@pytest.mark.usefixtures("warm_engines")
def test_what_is_no_project_is_said():
    (only,) = asked("{")
    assert only.over
    assert "line 1" in str(only.sentence)


def test_a_system_that_starts_no_process_is_told(monkeypatch):
    monkeypatch.setattr(rate_tests, "TESTER", ["/no such program"])
    (only,) = asked("{}")
    assert "ended before it was done" in str(only.sentence)


@pytest.fixture
def lasting(monkeypatch):
    """A process that only waits."""
    monkeypatch.setattr(rate_tests, "TESTER", [sys.executable, "-c", "import time; time.sleep(600)"])


def test_a_process_that_ends_without_a_word_is_told(monkeypatch):
    monkeypatch.setattr(rate_tests, "TESTER", [sys.executable, "-c", "pass"])
    (only,) = asked("{}")
    assert "ended before it was done" in str(only.sentence)


@pytest.mark.usefixtures("lasting")
def test_given_up_it_says_nothing_and_its_process_is_gone():
    box = Mailbox()
    tests = RateTests(box)
    tests.ask(p.TryRates(project="{}", number=1))
    while tests._child is None:
        time.sleep(0.01)
    tests.close()
    assert tests._child.wait(300) != 0
    assert box.take(0.2) == []


def test_the_process_ends_when_whoever_asked_is_gone():
    with subprocess.Popen(rate_tests.TESTER, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdin.write(frames.pack(p.TryRates(project=files.dumps(find("resnet50").project()), number=1)))
        child.stdin.close()
        assert child.wait(300) == 0
