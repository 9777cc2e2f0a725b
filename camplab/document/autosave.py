"""Keeps the latest state of an open document in a recovery folder, and finds what a crash left there. No Qt.

A file is written half a second after the last edit, and at the latest three seconds after the first one that is not
kept yet; by a thread of its own, as a slow disk must not hold up the window.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

from camplab.document.atomic import WriteFailed, why, write_atomically
from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.document.recovery import SUFFIX, note
from camplab.folders import make_private
from camplab.words import Sentence

PAUSE = 0.5
AT_LATEST = 3.0
Trouble = Callable[[Sentence | None], None]


class Autosave:
    """Keeps one document. `keep` after every edit; `forget` when it is saved or closed; `close` at the end.

    `trouble` is called, from the thread, with a sentence when keeping fails and with None once it works again.
    """

    def __init__(self, folder: Path, trouble: Trouble | None = None) -> None:
        self._file = folder / f"{os.getpid()}-{secrets.token_hex(4)}{SUFFIX}"
        self._trouble = trouble or (lambda _: None)
        self._troubled = False
        self._wake = threading.Condition()
        self._writing = threading.Lock()
        self._pending: tuple[Project, Path | None] | None = None
        self._first = self._last = 0.0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def keep(self, project: Project, path: Path | None) -> None:
        """`project`, which belongs to the file `path` (None: to none yet), is the latest state. Returns at once."""
        now = time.monotonic()
        with self._wake:
            self._first = self._first if self._pending else now
            self._last = now
            self._pending = (project, path)
            self._wake.notify()

    def flush(self) -> None:
        """Write what is not kept yet, now; returns when it is written."""
        with self._writing:
            with self._wake:
                pending, self._pending = self._pending, None
            if pending:
                self._write(*pending)

    def forget(self) -> None:
        """Nothing is to be recovered: the document is saved as it is, or was closed on purpose."""
        with self._writing:
            with self._wake:
                self._pending = None
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """End the thread, keeping the latest state; call `forget` before it when all is well."""
        self.flush()
        with self._wake:
            self._closed = True
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        while self._wait():
            self.flush()

    def _wait(self) -> bool:
        """Until something is due; False once closed."""
        with self._wake:
            while not self._closed:
                if not self._pending:
                    self._wake.wait()
                    continue
                rest = min(self._last + PAUSE, self._first + AT_LATEST) - time.monotonic()
                if rest <= 0:
                    return True
                self._wake.wait(rest)
        return False

    def _write(self, project: Project, path: Path | None) -> None:
        try:
            make_private(self._file.parent)
            write_atomically(self._file, note(dumps(project), path))
        except OSError as error:
            sentence = error.sentence if isinstance(error, WriteFailed) else why(error, self._file)
            self._troubled = True
            self._trouble(sentence)
        else:
            if self._troubled:
                self._trouble(None)
            self._troubled = False
