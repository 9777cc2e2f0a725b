"""One race on the command line: trains it, tells of it, says what came of each variant. Knows no torch, no Qt."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from shlex import quote

from camplab.cli.errors import INTERRUPTED, Trouble, of_the_system, tell
from camplab.cli.output import silence
from camplab.cli.race.result import print_result
from camplab.cli.race.telling import JsonTelling, TableTelling, Telling
from camplab.cli.train.training import interruptible
from camplab.document import files
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.finish import remarks
from camplab.document.races.conditions import unlike
from camplab.engine.free_cores import free_cores
from camplab.engine.race_lanes import Lane
from camplab.engine.race_runner import RaceRunner
from camplab.runs.events import Done, Event, Fault, Note
from camplab.runs.folder import RunFolder
from camplab.words import say


def perform(lanes: Sequence[Lane], processes: int | None, as_json: bool) -> None:
    """Train what is not done yet. Raises `Trouble`: status 1 when a variant failed, 130 when it was stopped."""
    race = RacePerformance(lanes, processes, as_json)
    with interruptible(race):
        race.play()
    race.judge()


class RacePerformance:
    """`play` trains to the end; `interrupt` (from a signal) ends it early; `judge` raises what is to be said."""

    def __init__(self, lanes: Sequence[Lane], processes: int | None, as_json: bool) -> None:
        self._lanes, self._json = lanes, as_json
        self._by_run = {lane.run: lane for lane in lanes}
        self._telling: Telling = (JsonTelling if as_json else TableTelling)(lanes)
        self._faults: list[tuple[Lane, Fault]] = []
        self._stopped = False
        waiting = [lane for lane in lanes if not lane.done]
        self._runner = RaceRunner(waiting, files.dumps(lanes[0].project), processes or free_cores())
        self._told = True
        """Whether somebody listens."""
        self.interrupted = False

    def play(self) -> None:
        """Train until every variant has its end. Raises `Trouble` when no process can be started."""
        try:
            self._tell_before()
            for event in self._runner.events():
                self._hear(event)
        except OSError as error:
            raise Trouble(of_the_system(error)) from None
        finally:
            self._runner.close()
            with contextlib.suppress(OSError):
                self._telling.close()
        if self._told:
            print_result(self._lanes, self._json, {lane.run for lane, _ in self._faults})

    def interrupt(self) -> None:
        """Stop all before the next step; each saves a checkpoint then."""
        self.interrupted = True
        self._runner.stop()

    def judge(self) -> None:
        """Raise `Trouble` with what is to be said of a race that did not end as planned."""
        if self._stopped and self.interrupted:
            folder = quote(str(self._lanes[0].folder))
            raise Trouble(say("interrupted; every variant is saved, go on with: camplab race --resume {folder}",
                              folder=folder), status=INTERRUPTED)  # fmt: skip
        if self._faults:
            said = ((lane, sentence) for lane, fault in self._faults for sentence in (fault.sentence, *fault.advice))
            told = [say("{variant}: {what}", variant=lane.place.name, what=what) for lane, what in said]
            raise Trouble(*{str(sentence): sentence for sentence in told}.values())

    def _tell_before(self) -> None:
        """What is to be known of the variants as they begin."""
        for number, sentence in unlike([lane.project for lane in self._lanes]):
            self._hear(Note(sentence, run=self._lanes[number].run))
        for lane in self._lanes:
            for sentence in remarks(lane.project, lane.project.traces()):
                self._hear(Note(sentence, run=lane.run))

    def _hear(self, event: Event) -> None:
        lane = self._by_run[event.run]
        match event:
            case Fault():  # nobody is here to make room, say, and go on
                self._faults.append((lane, event))
                self._report(lane, event)
            case Done(reason="stopped"):
                self._stopped = True
        try:
            if self._told:
                self._telling.hear(lane, event)
        except OSError:  # nobody reads any more: the pipe is closed, the terminal gone
            self._told = False
            silence()
            self.interrupt()

    def _report(self, lane: Lane, fault: Fault) -> None:
        """What is to be sent is put beside the run."""
        if fault.kind == "crash" and fault.detail:
            report = RunFolder(lane.folder).report
            with contextlib.suppress(WriteFailed):
                write_atomically(report, fault.detail.encode("utf-8", "replace"))
                tell(say("The report is in {file}.", file=report))
