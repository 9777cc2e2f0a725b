"""The engine's part is played: what it is asked is kept."""

from __future__ import annotations

import pytest


@pytest.fixture
def asked(robot) -> list[object]:
    """What the engine was asked."""
    questions: list[object] = []
    robot.lab.trainer.ask = questions.append
    return questions
