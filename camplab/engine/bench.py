"""The bench of the training thread: what stands there, and that it says so. Called by that thread alone; no pipes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.run_faults import unforeseen
from camplab.runs.wants import Own, Want, Wants
from camplab.words import Explained, Sentence, say

if TYPE_CHECKING:
    from camplab.training.bench import Bench
    from camplab.training.setup import Setup
    from camplab.training.time_travel.replay import Replay


class Standing:
    """One network at most; none where a fault was, whatever it was."""

    def __init__(self, outbox: Mailbox) -> None:
        self._outbox = outbox
        self._bench: Bench | None = None
        self._replay: Replay | None = None
        """The run that is gone through, while what stands here is one of its steps."""
        self._replayed = Path()

    def clear(self) -> None:
        """Room for another one."""
        self._bench = self._replay = None

    def hurry(self) -> None:
        """Something else is asked for meanwhile: end what takes its time. From any thread."""
        replay = self._replay
        if replay is not None:
            replay.give_up()

    def keep(self, setup: Setup | None, run: str) -> None:
        """What a run has left, which is over."""
        if setup is None:  # nobody waits for an import then
            return
        from camplab.training.bench import Bench

        self._stands(Bench(setup, run))

    def put(self, asked: p.PutOnBench) -> None:
        """Build it and say that it is there, or why not."""
        if asked.step is None or not asked.project:
            self.clear()
        if not asked.project:
            return
        try:
            self._stands(self._opened(asked) if asked.step is None else self._gone_back(asked, asked.step))
        except Exception as error:
            if not (self._replay and self._replay.given_up):  # another one is asked for, and may go on from here
                self._fails(asked.run, error)

    def _opened(self, asked: p.PutOnBench) -> Bench:
        from camplab.training.bench import begun, opened

        project = files.loads(asked.project)
        return opened(project, Path(asked.source), asked.run) if asked.source else begun(project, asked.run)

    def _gone_back(self, asked: p.PutOnBench, step: int) -> Bench:
        """As it was then: on from where the run stands already, where that is the shortest way."""
        from camplab.training.bench import Bench
        from camplab.training.time_travel.replay import Replay

        self._bench = None
        folder = Path(asked.source)
        if self._replay is None or folder != self._replayed or not self._replay.leads_to(step):
            self._replay = None  # room for another one
            self._replay, self._replayed = Replay(folder, step), folder
        self._replay.forward(step)
        return Bench(self._replay.moment.setup, asked.run, self._replay.moment.notes)

    def look_back(
        self, asked: p.PutOnBench | None, wants: Wants, own: tuple[Own, ...], still: Callable[[Want], bool]
    ) -> bool:
        """A run waits, which draws afterwards as if nothing was done here: put this there, if anything, and `look` at
        what stands there; whether anything does."""
        import torch

        there = torch.cuda.is_initialized()
        with torch.random.fork_rng(range(torch.cuda.device_count()) if there else []):
            if asked is not None:
                self.put(asked)
            self.look(wants, own, still)
        return self._bench is not None

    def look(self, wants: Wants, own: tuple[Own, ...], still: Callable[[Want], bool] = lambda _: True) -> None:
        """Answer what is wanted now and was not before. still: whether what takes a while goes on."""
        if self._bench is None:
            return
        try:
            for event in self._bench.look(wants, own, still):
                self._outbox.put(event)
        except Exception as error:
            self._fails(self._bench.run, error)

    def _stands(self, bench: Bench) -> None:
        self._bench = bench
        self._outbox.put(p.OnBench(run=bench.run, step=bench.step))

    def _fails(self, run: str, error: Exception) -> None:
        """Memory is short, or a file is damaged: nothing stays, so that the next one has room."""
        from camplab.training import faults

        self.clear()
        short = faults.memory_fault(error)
        faults.let_go(error)
        self._outbox.put(p.OnBench(run=run, sentence=_why(error, short)))


def _why(error: Exception, short: bool) -> Sentence:
    if isinstance(error, files.BadFile):
        return error.sentences()[0]
    if isinstance(error, Explained):
        return error.sentence
    if short:
        return say("there is not enough memory for it")
    return unforeseen(error)
