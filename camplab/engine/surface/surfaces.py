"""Answers to DrawSurface. Knows no torch.

`python -m camplab.engine.surface.surfaces` is the process that computes (`engine.aside`), so gently that a run beside
it is hardly slower, and keeps what is whole beside its run (`runs.surface.kept`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.engine import aside, streams
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.runs.surface import kept
from camplab.words import Explained, Sentence, say

DRAWER = aside.process("camplab.engine.surface.surfaces")


class Surfaces(aside.Aside):
    """Some runs, one after the other."""

    def __init__(self, outbox: Mailbox) -> None:
        super().__init__(outbox, lambda: DRAWER, _no(say("the process that draws the loss surface has ended before it "
                                                         "was done")))  # fmt: skip


def _no(why: Sentence) -> p.SurfaceDrawn:
    return p.SurfaceDrawn(number=0, over=True, sentence=why)


# -- the process of its own -----------------------------------------------------------------------------


def _load() -> None:
    from camplab.training.surface import drawing  # noqa: F401


def _draw(asked: aside.Asked, send: Callable[[aside.Told], None]) -> None:
    """One that cannot be drawn does not hinder the next."""
    from camplab.training.surface.drawing import drawn

    assert isinstance(asked, p.DrawSurface)
    streams.go_last()
    for at, folder in enumerate(asked.folders):
        last, newest, why = at == len(asked.folders) - 1, None, None
        try:
            for newest in drawn(Path(folder), asked.plane):
                send(p.SurfaceDrawn(number=0, folder=folder, surface=newest))
            if newest is not None:
                kept.write(Path(folder), newest)
        except Explained as refusal:
            newest, why = None, refusal.sentence
        send(p.SurfaceDrawn(number=0, folder=folder, surface=newest, sentence=why, done=True, over=last))


if __name__ == "__main__":
    aside.serve(_draw, _no, _load)
