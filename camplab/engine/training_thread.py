"""The training thread's desk: takes commands from any thread, trains one project after another. Knows no pipes.

Each Start gets exactly one end, in the order the Starts came: Done, or a Fault with fatal=True. Between two runs the
network of the last one, or another that was put there, stands on the bench and answers what is wanted.
"""

from __future__ import annotations

import queue
import threading
import time
from functools import partial

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine import run_faults, run_project, streams, warm_up
from camplab.engine.aside import Aside
from camplab.engine.bench import Standing
from camplab.engine.hindsights import Hindsights
from camplab.engine.mailbox import Mailbox
from camplab.engine.rate_tests import RateTests
from camplab.engine.samples import Samples
from camplab.engine.surface.surfaces import Surfaces
from camplab.engine.transfer_thread import Foreign
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.training.control import Control

PATIENCE = 0.02
"""Seconds that a run which waits keeps its turn, before others in the same process have theirs."""


class Job:
    """A Start and the control of its run; or a race and those of its runs, of which one is looked at."""

    def __init__(self, asked: p.Start | p.Race, watch: p.Watch) -> None:
        self.asked = asked
        self.starts = asked.starts if isinstance(asked, p.Race) else (asked,)
        patience = PATIENCE if isinstance(asked, p.Race) else None
        self.controls = {start.run: Control(patience) for start in self.starts}
        self.control = self.controls[self.starts[0].run]
        self.steer(watch)
        for start in self.starts:
            if start.paused:
                self.controls[start.run].pause()

    def stop(self) -> None:
        """End all of it."""
        for control in self.controls.values():
            control.stop()

    def steer(self, command: p.ToEngine) -> None:
        """Hand a command on to the runs it is for."""
        match command:
            case p.Stop() | p.Change() if command.run:
                if command.run in self.controls:
                    steer(self.controls[command.run], command)
            case p.Watch():
                seen = self.controls.get(command.run, None if command.run else self.control)
                for control in self.controls.values():
                    steer(control, command if control is seen else p.Watch())
            case _:
                for control in self.controls.values():
                    steer(control, command)


class Look:
    """Asks for what is wanted of the network on the bench."""


Asked = Job | p.PutOnBench | Look


class Desk:
    """`command` is called by the thread that reads; `work` is the training thread."""

    def __init__(self, outbox: Mailbox) -> None:
        self._outbox = outbox
        self._asked: queue.SimpleQueue[Asked | None] = queue.SimpleQueue()
        self._newest: Job | None = None
        self._watch = p.Watch()
        self._bench = Standing(outbox)
        self._to_stand: p.PutOnBench | None = None
        """What was asked for last, unless a run was begun since."""
        self._looking = threading.Event()
        """A look waits for its turn."""
        self.ready = False
        """Whether `Ready`, the first message of all, was said."""
        self.busy = False
        """Whether a run is under way, so that there may be something to save."""
        self._samples = Samples(outbox)
        self._foreign = Foreign(outbox)
        self._aside: dict[type[p.Message], Aside] = {
            p.TryRates: RateTests(outbox), p.LookBack: Hindsights(outbox), p.DrawSurface: Surfaces(outbox)
        }  # fmt: skip
        """What is worked on in a process of its own, by what is asked."""
        self._step = 0
        self._sign_of_life: float | None = None
        """When the run last said something; None while nothing is to be expected."""

    def command(self, command: p.ToEngine) -> None:
        """Obey at once, or put the work where its thread finds it. Never blocks."""
        match command:
            case p.Start() | p.Race():
                self._begin(command)
            case p.Preview():
                self._samples.ask(command)
            case p.SurveyData():
                self._samples.survey(command)
            case p.Import() | p.Match():
                self._foreign.ask(command)
            case p.GiveUp():
                self._foreign.give_up()
            case p.TryRates(project="") | p.LookBack(folder="") | p.DrawSurface(folders=()):
                self._aside[type(command)].close()
            case p.ExpectDrawSurface():
                self._aside[p.DrawSurface].stand_by()
            case p.TryRates() | p.LookBack() | p.DrawSurface():
                self._aside[type(command)].ask(command)
            case p.Watch():
                self._watch = command
                self._steer(command)
                self._ask_to_look()
            case p.PutOnBench():
                self._to_stand = command
                self._bench.hurry()
                self._asked.put(command)
                if self._newest is not None:
                    self._newest.control.knock()
            case p.Shutdown():
                self.close()
            case p.Resume() | p.StepOnce() | p.Stop():
                self._to_stand = None  # nobody looks back any more
                self._bench.hurry()
                self._steer(command)
            case _:
                self._steer(command)

    def close(self) -> None:
        """Stop the run (it saves) and end the thread after it."""
        self._stop()
        self._asked.put(None)
        self._samples.close()
        self._foreign.close()
        for aside in self._aside.values():
            aside.close()

    def work(self) -> None:
        """The training thread: import torch, tell, warm up if there is time, then one run after another."""
        ready = warm_up.get_ready()
        self._outbox.put(ready)
        self.ready = True
        if isinstance(ready, e.Fault):
            return
        self._samples.open()
        self._foreign.open()
        streams.lower_priority()
        warm_up.warm_up(enough=lambda: not self._asked.empty())
        while (asked := self._asked.get()) is not None:
            match asked:
                case Job():
                    self.busy = True
                    self._perform(asked)
                    self.busy = False
                case p.PutOnBench() if asked is self._to_stand:
                    self._bench.put(asked)
            if self._asked.empty() or isinstance(asked, Look):
                self._look()

    def heartbeat(self) -> p.Heartbeat:
        """Where the run stands, and for how many seconds it has said nothing although it runs."""
        sign = self._sign_of_life
        silent = 0.0 if sign is None else time.monotonic() - sign
        delay = self._newest.control.delay if self._newest else 0.0
        return p.Heartbeat(step=self._step, seconds_in_step=max(0.0, silent - delay))

    def _begin(self, asked: p.Start | p.Race) -> None:
        self._stop()
        self._to_stand = None
        self._newest = Job(asked, self._watch)
        if isinstance(asked, p.Start):
            self._newest.control.look_back = partial(self._look_back, self._newest)
        self._asked.put(self._newest)

    def _stop(self) -> None:
        self._bench.hurry()
        if self._newest is not None:
            self._newest.stop()

    def _steer(self, command: p.ToEngine) -> None:
        if self._newest is not None:
            self._newest.steer(command)

    def _ask_to_look(self) -> None:
        """However often it is asked for meanwhile, the newest wants count. Before the first network nobody needs to."""
        if not self._looking.is_set() and (self._newest or self._to_stand):
            self._looking.set()
            self._asked.put(Look())

    def _look(self) -> None:
        self._looking.clear()
        self._sign_of_life = time.monotonic()
        self._bench.look(self._watch.wants, self._watch.own, self._still)
        self._sign_of_life = None

    def _still(self, want: Want) -> bool:
        """Whether this is wanted on, and nothing else is to be done. Asked between two pieces of work."""
        self._sign_of_life = time.monotonic()
        return self._asked.empty() and any(want in wants for wants in self._watch.wants.values())

    def _look_back(self, job: Job) -> bool:
        """A run waits, and another network may be asked for meanwhile; whether one stands on the bench."""
        asked, self._to_stand = self._to_stand, None
        return self._bench.look_back(asked, self._watch.wants, self._watch.own, job.control.rests)

    def _perform(self, job: Job) -> None:
        """One run, or several in turns, from each Start to its one end."""
        going = set(job.controls)
        if all(control.stopping for control in job.controls.values()):
            for run in job.controls:
                self._outbox.put(e.Done("stopped", 0, 0, 0.0, run=run))
            return

        def listen(event: e.Event) -> None:
            if event.run in going:
                self._tell(event, going)

        self._sign_of_life = time.monotonic()
        self._bench.clear()
        try:
            if isinstance(job.asked, p.Race):
                run_project.train_in_turns(job.asked, job.controls, listen)
            else:
                self._bench.keep(run_project.train(job.asked, job.control, listen), job.asked.run)
            if going:
                raise RuntimeError("the run ended without saying how")
        except BaseException as error:
            for run in going:
                self._outbox.put(_fault(error, run))
        finally:
            self._sign_of_life = None

    def _tell(self, event: e.Event, going: set[str]) -> None:
        now = time.monotonic()
        if self._sign_of_life is not None:  # a run that waits may show pictures: that is no step which could hang
            self._sign_of_life = now
        match event:
            case e.Steps():
                self._step = event.first + len(event)
            case e.State():
                self._sign_of_life = now if event.state == "running" else None
                if event.state == "running":
                    self._bench.clear()
        self._outbox.put(event)
        if e.is_end(event):
            going.discard(event.run)


def _fault(error: BaseException, run: str) -> e.Fault:
    return run_faults.bad_project(error, run) if isinstance(error, files.BadFile) else run_faults.crash(error, run)


def steer(control: Control, command: p.ToEngine) -> None:
    """Hand a command on to a run."""
    match command:
        case p.Pause():
            control.pause(command.show)
        case p.Resume():
            control.resume()
        case p.StepOnce():
            control.step_once(command.steps)
        case p.Stop():
            control.stop()
        case p.Change():
            control.change(command.block, command.delay, **command.settings)
        case p.Watch():
            control.want(command.wants, command.own)
