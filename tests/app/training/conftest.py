"""A network that is not done with soon."""

from __future__ import annotations

import pytest

from camplab.document import files
from camplab.document.recipe import Recipe
from tests.app.training.hands import MOONS
from tests.app.training.kept_runs import Listed


@pytest.fixture
def network(tmp_path):
    """A small network in a file."""
    path = tmp_path / "moons.camplab"
    project = MOONS.project()
    files.save(project.model_copy(update={"training": Recipe(epochs=100_000)}), path)
    return path


@pytest.fixture
def listed(robot):
    return lambda: Listed(robot)
