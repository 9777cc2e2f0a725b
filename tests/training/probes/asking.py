"""Asks for everything that can be seen of a project, and takes the brakes off."""

from __future__ import annotations

import pytest

from camplab.document.project import Project
from camplab.runs.wants import Want, Wants
from camplab.training.control import Control
from camplab.training.looking import budget
from camplab.training.probes.base import PROBES, Timed


def names(project: Project) -> tuple[str, ...]:
    return tuple(dict.fromkeys(step.module for step in project.traces().steps()))


def learning(project: Project) -> tuple[str, ...]:
    """The modules that have weights of their own."""
    steps = project.traces().steps()
    return tuple(dict.fromkeys(s.module for s in steps if s.facts.weights.count and s.facts.trainable and not s.frozen))


def everything(project: Project, *samples: int) -> Wants:
    """Every probe that looks while a run goes on, as an owner of its own, on all modules and on some samples."""
    weighty = {"toy_updates", "toy_weights", "toy_spread"}
    return {
        name: tuple(Want(name, learning(project) if name in weighty else names(project), n) for n in samples or (0,))
        for name, probe in PROBES.items()
        if probe.moment != "rest"
    }


def repeatable(project: Project, *samples: int) -> Wants:
    """Everything that is the same when it is looked at once more: not how long it takes."""
    return {name: wants for name, wants in everything(project, *samples).items() if not issubclass(PROBES[name], Timed)}


def wanting(*wants: Want, owner: str = "a panel", every_step: bool = False) -> Control:
    control = Control()
    control.want({owner: wants})
    if every_step:
        control.change(delay=1e-9)  # there is a look point after each step
    return control


@pytest.fixture
def no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody may look at every look point."""
    monkeypatch.setattr(budget, "SHARE", 1e9)
    monkeypatch.setattr(budget, "PER_SECOND", 1e9)
    monkeypatch.setattr(budget, "MOVING", 1e9)
