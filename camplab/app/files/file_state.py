"""Whether a file is still as it was when it was opened or saved here. Looks at its content, not at clocks."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from camplab.document import files, limits
from camplab.document.bundle import archive


@dataclass(frozen=True)
class FileState:
    """`digest` of the content; "" when there was no file that could be read, None when that is not known."""

    digest: str | None = ""

    @classmethod
    def of(cls, path: Path) -> FileState:
        """As it is now."""
        try:
            if archive.is_bundle(path):
                return cls(archive.digest(path))
            return cls(hashlib.sha256(files.read_bytes(path, limits.FILE_BYTES)).hexdigest())
        except files.BadFile:
            return cls()

    @classmethod
    def before(cls, path: Path | None, moment: float) -> FileState:
        """As it was at a moment (seconds since 1970) at which nobody looked: known if it was not changed since."""
        try:
            untouched = path is None or path.stat().st_mtime <= moment
        except OSError:
            return cls()
        return cls.of(path) if untouched and path is not None else cls(None if path else "")

    def changed(self, path: Path) -> bool:
        """Whether somebody has put something else there. A file that is gone can be written without a question."""
        now = FileState.of(path)
        return now.digest != "" and now != self
