"""Loss surfaces are drawn in a process of their own, and lie beside their runs then."""

from __future__ import annotations

import time

import pytest

from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.surface import surfaces
from camplab.engine.surface.surfaces import Surfaces
from camplab.runs.surface import kept
from tests.training.recipes import mlp, run

pytestmark = pytest.mark.usefixtures("warm_engines")


def asked(*folders) -> list[p.SurfaceDrawn]:
    box, found, until = Mailbox(), [], time.monotonic() + 60
    drawing = Surfaces(box)
    drawing.ask(p.DrawSurface(folders=tuple(map(str, folders)), plane="random", number=3))
    while not (found and found[-1].over) and time.monotonic() < until:
        found += box.take(0.5)
    drawing.close()
    return found


def test_a_run_that_cannot_be_drawn_does_not_hinder_the_next(tmp_path, monkeypatch):
    run(mlp(), folder=tmp_path / "run")
    found = asked(tmp_path / "none", tmp_path / "run")
    refused, *drawn = found
    assert (refused.number, refused.done, refused.over) == (3, True, False)
    assert "holds no run" in str(refused.sentence)
    assert drawn[-1].over
    assert drawn[-1].surface.known == 33 * 33
    assert kept.read(tmp_path / "run", "random").losses.tolist() == drawn[-1].surface.losses.tolist()
    monkeypatch.setattr(surfaces, "DRAWER", ["/no such program"])
    (only,) = asked(tmp_path / "run")
    assert "ended before it was done" in str(only.sentence)
