"""No test waits for somebody who answers a dialog: what a test does not play is an error at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from camplab.app.files import questions
from tests.for_each import for_each


@pytest.fixture
def host(qtbot) -> QWidget:
    """Any window."""
    qtbot.addWidget(window := QWidget())
    return window


@for_each(
    "ask",
    [
        lambda host: questions.ask_open(host),
        lambda host: questions.ask_save(host, "x", "*.camplab"),
        lambda host: questions.ask_to_replace(host, "x"),
        lambda host: QFileDialog.getExistingDirectory(host),
    ],
)
def test_a_dialog_that_nobody_plays_fails_instead_of_waiting(host, ask):
    with pytest.raises(AssertionError, match="waits for an answer"):
        ask(host)


def test_a_dialog_that_is_played_answers(host, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("x.camplab", ""))
    assert questions.ask_open(host) == "x.camplab"
