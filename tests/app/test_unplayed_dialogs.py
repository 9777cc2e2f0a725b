"""No test waits for somebody who answers a dialog: what a test does not play is an error at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from camplab.app.files import questions


@pytest.mark.parametrize(
    "ask",
    [
        lambda host: questions.ask_open(host),
        lambda host: questions.ask_save(host, "x", "*.camplab"),
        lambda host: questions.ask_to_replace(host, "x"),
        lambda host: QFileDialog.getExistingDirectory(host),
    ],
)
def test_a_dialog_that_nobody_plays_fails_instead_of_waiting(robot, ask):
    with pytest.raises(AssertionError, match="waits for an answer"):
        ask(robot.window)


def test_a_dialog_that_is_played_answers(robot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("x.camplab", ""))
    assert questions.ask_open(robot.window) == "x.camplab"
