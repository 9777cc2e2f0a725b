"""The keys that the learner gave to actions instead of the usual ones: a file in the settings folder. Knows no widget.

Keys are text as Qt writes it ("Ctrl+Shift+K"), alternatives apart by "|"; "" where an action is to have none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from camplab import folders
from camplab.document import atomic, files
from camplab.words import Sentence, say

MOST = 2**20
"""Bytes; the keys of all actions take some thousands."""


class _Signals(QObject):
    changed = Signal()


_signals = _Signals()
changed = _signals.changed
"""Emitted after some action has another key."""
_read: dict[Path, tuple[dict[str, str], Sentence | None]] = {}
"""What each file says, and what is wrong with it."""
_unkept: dict[Path, dict[str, str | None]] = {}
"""What could not be written into it yet."""


def file() -> Path:
    """Where they are kept."""
    return _within(folders.settings())


@lru_cache(1)
def _within(settings: Path) -> Path:
    """Asked for hundreds of times while a window is made."""
    return settings / "shortcuts.json"


def of(id: str, usual: str) -> str:
    """The keys of an action now."""
    return _own().get(id, usual)


def is_own(id: str) -> bool:
    """Whether the learner chose them."""
    return id in _own()


def trouble() -> Sentence | None:
    """What is wrong with the file; None when nothing is."""
    _own()
    return _read[file()][1]


def choose(**keys: str) -> None:
    """Give actions (id -> keys) other keys; ids have dots, so call it as `choose(**{"file.open": "Ctrl+P"})`.

    Raises `WriteFailed`: they hold until the window is closed then.
    """
    _keep(keys)


def reset(*ids: str) -> None:
    """The usual keys again: of these actions, of all when none is named. Raises `WriteFailed`."""
    _keep(dict.fromkeys(ids or {**_from(file())[0], **_own()}))


def valid(keys: str) -> bool:
    """Whether these can be pressed."""
    return all(QKeySequence(key).toString() and "Key_unknown" not in key for key in keys.split("|") if keys)


def _own() -> dict[str, str]:
    path = file()
    if path not in _read:
        _read[path] = _from(path)
    return _read[path][0]


def _from(path: Path) -> tuple[dict[str, str], Sentence | None]:
    if not path.exists():
        return {}, None
    try:
        said = json.loads(files.read_bytes(path, MOST)[: MOST + 1])
    except (files.BadFile, ValueError, RecursionError):
        return {}, say("{file} cannot be read: all keyboard shortcuts are the usual ones", file=path.name)
    if not isinstance(said, dict):
        return {}, say("{file} holds no keyboard shortcuts: all of them are the usual ones", file=path.name)
    good = {str(id): keys for id, keys in said.items() if isinstance(keys, str) and valid(keys)}
    bad = next((str(id) for id in said if id not in good), None)
    if bad is None:
        return good, None
    return good, say("{file}: the key of {name} does not exist, the usual one is used", file=path.name, name=bad)


def _keep(keys: Mapping[str, str | None]) -> None:
    """Put these into the file as it is now: another window may have written it since. None: the usual ones.

    What somebody wrote there that cannot be read stays beside, to be mended by hand.
    """
    path = file()
    changes = _unkept.setdefault(path, {})
    changes.update(keys)
    known, wrong = _from(path)
    own = {id: key for id, key in (known | changes).items() if key is not None}
    _read[path] = own, None
    changed.emit()
    try:
        folders.make_private(path.parent)
        if wrong is not None:
            atomic.put_in_place(path, path.with_name(f"{path.stem}.damaged{path.suffix}"))
        atomic.write_atomically(path, json.dumps(own, ensure_ascii=False, indent=1, sort_keys=True).encode())
    except OSError as error:
        said = say("The keys cannot be written into {folder}: what you choose holds until you close the window",
                   folder=path.parent)  # fmt: skip
        raise atomic.WriteFailed(said, error.errno or 0) from error
    changes.clear()
