"""Loss surfaces are drawn in a process of their own, and lie beside their runs then."""

from __future__ import annotations

import time

import pytest

from camplab.engine import aside
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.surface import surfaces
from camplab.engine.surface.surfaces import Surfaces
from camplab.runs.surface import kept
from tests.training.recipes import mlp, run

pytestmark = pytest.mark.usefixtures("warm_engines")


def asked(*folders) -> list[p.SurfaceDrawn]:
    box = Mailbox()
    return answers(Surfaces(box), box, *folders)


def answers(drawing: Surfaces, box: Mailbox, *folders) -> list[p.SurfaceDrawn]:
    found, until = [], time.monotonic() + 300
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
    assert "is not there any more" in str(refused.sentence)
    assert drawn[-1].over
    assert drawn[-1].surface.known == 33 * 33
    assert kept.read(tmp_path / "run", "random").losses.tolist() == drawn[-1].surface.losses.tolist()
    monkeypatch.setattr(surfaces, "DRAWER", ["/no such program"])
    (only,) = asked(tmp_path / "run")
    assert "ended before it was done" in str(only.sentence)


@pytest.fixture
def started(monkeypatch):
    """The processes that were started."""
    processes, start = [], aside.start
    monkeypatch.setattr(aside, "start", lambda command: processes.append(start(command)) or processes[-1])
    return processes


def test_what_stands_by_answers_and_is_used_once(tmp_path, started):
    run(mlp(), folder=tmp_path / "run")
    box = Mailbox()
    drawing = Surfaces(box)
    for _ in range(3):
        drawing.stand_by()
    (waiting,) = started
    assert answers(drawing, box, tmp_path / "run")[-1].surface.known == 33 * 33
    assert started == [waiting]
    assert "is not there any more" in str(answers(drawing, box, tmp_path / "none")[-1].sentence)
    assert len(started) == 2


def test_what_stands_by_and_has_died_is_replaced_and_nothing_is_left_at_the_end(tmp_path, started):
    box = Mailbox()
    drawing = Surfaces(box)
    drawing.stand_by()
    started[0].kill()
    started[0].wait()
    assert "is not there any more" in str(answers(drawing, box, tmp_path / "none")[-1].sentence)
    drawing.stand_by()
    drawing.close()
    assert [process.poll() is not None for process in (started[0], started[-1])] == [True, True]
