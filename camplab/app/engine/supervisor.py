"""Keeps one engine alive: looks into its mailbox 30 times a second, notices death and silence, starts a new one.

Lives in the GUI thread and never waits there, save at the very end. Knows no widgets and no commands of the learner.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from camplab.app.engine import engine_faults
from camplab.app.engine.engine_thread import TrainerThread
from camplab.app.engine.heartbeat import Pulse
from camplab.app.engine.live import Live
from camplab.app.engine.messages import Job, Reception
from camplab.app.engine.racing import FRAME
from camplab.app.engine.travel import Travel
from camplab.document import files
from camplab.engine import protocol as p
from camplab.runs.events import Fault, Note
from camplab.runs.record import Record
from camplab.runs.wants import Own, Wants

OBEDIENCE = 3.0
"""Seconds a run may take to stop; then its process is ended and started anew."""
WARMING = 120.0
"""Seconds a process may take until it is ready (a first start on a slow disk)."""
FAREWELL = 2.2
"""Seconds the engine has at the end to save and go."""
DEATHS = 3
"""Engines in a row that may die before they are ready; then a new one is started only when it is needed."""
DOUBT = 30.0
"""Seconds: whose engine dies again within them may itself be what ended it."""


class Supervisor(QObject):
    """One engine, its thread and its timer."""

    def __init__(self, live: Live, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = Reception(live)
        self.wants: Wants = {}
        self.travel = Travel(self.here, self.stand)
        self.own: dict[str, Own] = {}
        """The learner's own samples among what is wanted, by owner. Both are told to every new engine."""
        self._command = command
        self._thread: TrainerThread | None = None
        self._told: Fault | None = None
        """What was already said about this engine's end, or its hanging."""
        self._brought_back: Record | None = None
        """Whose network was put back on the bench after a death, at this time."""
        self._brought_at = 0.0
        self._given_up = False
        self._deaths = 0
        self._looked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._look)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)  # a QThread that is destroyed while it runs aborts the process

    @property
    def pid(self) -> int:
        """The engine's process, 0 when there is none."""
        return self._thread.pid if self._thread else 0

    @property
    def watch(self) -> p.Watch:
        """What is wanted now."""
        return p.Watch(wants=self.wants, own=tuple(self.own.values()))

    def ensure(self) -> None:
        """Start an engine unless there is one."""
        if self._thread is not None:
            return
        self.here.pulse, self.here.hopeless = Pulse(), False
        self._told, self._given_up = None, False
        self._looked = time.monotonic()
        self._thread = TrainerThread(self._command)
        if self.wants:
            self._thread.send(self.watch)
        for question in self.here.questions.left():
            self._thread.send(question)
        self._thread.start()
        self._timer.start()
        self.here.become("starting" if self.here.jobs else "warming")

    def send(self, command: p.ToEngine) -> None:
        """Hand a command to the engine, if there is one."""
        if self._thread is not None:
            self._thread.send(command)

    def give_up(self, fault: Fault | None) -> None:
        """End the engine at once and say why; a new one is started as soon as it is gone."""
        if self._thread is not None and not self._given_up:
            self._given_up = True
            if fault is not None:
                self._told = fault
                self.here.blame(fault)
            self._thread.kill()

    def close(self) -> None:
        """Let the run save, end process, thread and timer, within three seconds."""
        self._timer.stop()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.send(p.Shutdown())
            if not thread.wait(int(FAREWELL * 1000)):
                thread.kill()
                thread.wait()
        self.here.jobs.clear()
        self.here.become("no engine")
        self.here.news.add("engine_gone")
        self.here.announce()

    def _look(self) -> None:
        thread = self._thread
        if thread is None:
            return
        ended = thread.mailbox.closed  # asked first: what was put before the end is still taken
        self._count_time()
        try:
            for message in thread.mailbox.take(0):
                self.here.take(message)
        except (ValueError, TypeError, OverflowError) as error:
            self.give_up(engine_faults.nonsense(error))
        if ended:
            self._bury(thread)
        else:
            self._look_after(thread)
        self.travel.go_on()
        self.here.announce()

    def _count_time(self) -> None:
        now = time.monotonic()
        stopping = self.here.live.state == "stopping" or len(self.here.jobs) > 1
        self.here.pulse.tick(now - self._looked, stopping)
        self._looked = now

    def _look_after(self, thread: TrainerThread) -> None:
        pulse = self.here.pulse
        self.here.answering(not (pulse.ready and pulse.quiet))  # before it is ready it cannot answer
        if pulse.silence > WARMING or (pulse.ready and pulse.silent):
            self.give_up(engine_faults.silent(pulse.silence, thread.errors))
        elif pulse.stopping > OBEDIENCE:
            self.give_up(engine_faults.disobedient(thread.errors))
        elif pulse.hung and self._told is None:
            self._told = engine_faults.hanging(pulse.in_step)
            self.here.blame(self._told)
        elif self._told is not None and not self._given_up and not pulse.hung:
            self.here.forgive(self._told)
            self._told = None

    def _bury(self, thread: TrainerThread) -> None:
        """The engine is gone: say so, unless it was said; start another, and what it never got to."""
        thread.wait()
        self._thread = None
        self.here.answering(True)
        self._deaths = 0 if self.here.pulse.ready else self._deaths + 1
        if not self._given_up and not self.here.hopeless:
            self.here.blame(engine_faults.died(thread.ending, thread.errors))
        if self.here.live.computing.end():
            self.here.notes.append(Note(engine_faults.NOT_ANSWERED))
        again = self.here.bereaved(thread.ended)
        if again is not None and not self.here.hopeless:
            self.begin(again)  # nobody has seen it, and all goes on as it was asked for
            return
        self.here.become("no engine")
        self.here.announce()
        if self._deaths < DEATHS and not self.here.hopeless:
            self.ensure()
            self._bring_back()

    def begin(self, job: Job) -> None:
        """Send a job to the engine; a run that is under way is stopped by it."""
        self.here.jobs.append(job)
        self._brought_back = None
        self.ensure()
        if self.here.live.computing.end():  # the run has the machine to itself
            self.send(p.LookBack())
        self.send(job.start)
        self.here.become("starting")
        self.here.bench(False)
        self.here.blame(None)

    def stand(self, record: Record | None) -> None:
        """Put the network of a run that is over on the bench, as its last checkpoint has it, or as it was at the step
        at which one looks at it; None: nothing."""
        if record is None or record.at is None:
            self.here.bench(False)
        place = record.started.place if record is not None else None
        if record is None or not (record.begun or (place is not None and self._is_kept(record))):
            self.send(p.PutOnBench())
            return
        source = str(place or "")
        asked = p.PutOnBench(project=files.dumps(record.project), run=uuid4().hex, source=source, step=record.at)
        self.here.will_stand(Job(record.project, asked, record))
        self.ensure()
        self.send(asked)

    def _is_kept(self, record: Record) -> bool:
        """Whether the network that one looks at lies in its folder. A run that waits answers itself, as it stands, and
        so does a variant that is trained."""
        trained = any(job.record is record for job in self.here.jobs)
        kept = record.at is not None or (record.checkpoint is not None and not trained)
        return kept and not self.here.live.racing.trains(record)

    def _bring_back(self) -> None:
        """What was watched stands on the bench of the new engine; not twice at once, as it may be what ended it."""
        record, now = self.here.live.record, time.monotonic()
        if record is not None and (record is not self._brought_back or now - self._brought_at > DOUBT):
            self._brought_back, self._brought_at = record, now
            self.stand(record)
