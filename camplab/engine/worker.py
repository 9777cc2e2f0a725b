"""The training process: standard input and output become a pipe of frames, threads and a supervisor. No Qt.

Main thread: heartbeats, signals, the end. Others: commands in, messages out, training (desk), samples, weights.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import IO

from camplab import heap, processes
from camplab.engine import frames, run_faults, streams
from camplab.engine.mailbox import Mailbox
from camplab.engine.protocol import FromEngine, Shutdown
from camplab.engine.training_thread import Desk
from camplab.runs.events import is_end
from camplab.words import printable

BEAT = 0.5
"""Seconds between two heartbeats."""
GRACE = 4.0
"""Seconds to save and end in; then the process ends whatever hangs."""
PACE = 0.04
"""Seconds between two parcels to the window: what comes in between is merged. Each takes the interpreter from the
thread that trains, and wakes the window, perhaps on the processor that trains; numbers come as often as this anyway."""


def main() -> None:
    """Serve until Shutdown, the end of standard input (the window is gone, however it went) or a signal."""
    heap.keep()  # before there are threads
    commands, messages = streams.protect()
    faulthandler.enable()
    ended = threading.Event()
    for number in processes.requests_to_end():
        signal.signal(number, lambda *_: ended.set())
    outbox = Mailbox()
    desk = Desk(outbox)
    desk_thread = _thread("training", desk.work)
    writer = _thread("messages", lambda: write_all(outbox, messages, ended))
    _thread("commands", lambda: read_all(commands, desk, ended))
    while not ended.wait(BEAT) and desk_thread.is_alive():
        if desk.ready:
            outbox.put(desk.heartbeat())
    streams.end_for_sure(GRACE)
    desk.close()
    while desk.busy and desk_thread.is_alive():
        desk_thread.join(0.01)
    outbox.close()
    writer.join(1.0)
    sys.stderr.flush()
    os._exit(0)  # threads may still be inside a library: nothing is left that could be lost


def read_all(commands: IO[bytes], desk: Desk, ended: threading.Event) -> None:
    """Obey command after command until there are no more."""
    with contextlib.suppress(OSError):
        try:
            while (command := frames.read_to_engine(commands)) is not None and not ended.is_set():
                desk.command(command)
                if isinstance(command, Shutdown):
                    break
        except frames.BadFrame as error:
            print(printable(str(error)), file=sys.stderr)
    ended.set()


def write_all(outbox: Mailbox, messages: IO[bytes], ended: threading.Event) -> None:
    """Send what the outbox holds, merged, until it is closed and empty or nobody reads any more."""
    pause = threading.Event()
    try:
        while parcel := outbox.take():
            messages.write(b"".join(map(packed, parcel)))
            messages.flush()
            pause.wait(PACE)
    except OSError:
        outbox.close()
        ended.set()


def packed(message: FromEngine) -> bytes:
    """One frame; a message that cannot be sent is told instead of silencing all that follow."""
    try:
        return frames.pack(message)
    except Exception as error:
        return frames.pack(run_faults.crash(error, getattr(message, "run", ""), fatal=is_end(message)))


def _thread(name: str, work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    return thread


if __name__ == "__main__":
    main()
