"""What the window remembers between two starts: an INI file in the settings folder. Knows no widget.

What cannot be kept holds until the window is closed, and is said once.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from camplab import folders
from camplab.words import Sentence, say

MOST = 2**20
"""Bytes; what is remembered takes some thousands."""


class _Signals(QObject):
    not_kept = Signal(object)


_signals = _Signals()
not_kept = _signals.not_kept
"""Emitted with a Sentence when something could not be written, and not again until something could."""
_unkept: dict[Path, dict[str, object]] = {}
"""What could not be written into each file yet."""
_damaged: set[Path] = set()
"""Files that Qt could not wholly understand; it says so once, to whoever asks first."""
_ours: dict[Path, tuple[tuple[int, int], bool]] = {}
"""Whether a file, of this time and size, holds only what is remembered here."""
_here: dict[tuple[Path, str], str] = {}
"""How each thing stands in this process."""


def value(key: str, default: object = None) -> object:
    """What is remembered, as Qt hands it out: a text, a list of texts, a QByteArray; anything of a damaged file."""
    path = _path()
    known = _unkept.get(path, {})
    if key in known:
        return known[key]
    if _unusable(path) is not None:
        return default
    file = _file(path)
    found = file.value(key, default)
    if file.status() == QSettings.Status.FormatError:
        _damaged.add(path)
    return found


def text(key: str, default: str = "") -> str:
    """A remembered text."""
    found = value(key, default)
    return found if isinstance(found, str) else default


def flag(key: str) -> bool:
    """A remembered yes or no; no where nothing is."""
    return text(key, "no") == "yes"


def here(key: str, default: str = "") -> str:
    """A remembered text as this process knows it: what another window makes of it meanwhile is for the next start.

    What is seen would become another one else when something beside it is chosen, and a menu would tick what is not.
    """
    known = _path(), key
    if known not in _here:
        _here[known] = text(key, default)
    return _here[known]


def remember(key: str, value: object) -> None:
    """Keep a text, a yes or no, or a QByteArray."""
    remember_all({key: value})


def remember_all(values: Mapping[str, object]) -> None:
    """Keep several, and write the file once."""
    path = _path()
    waiting = _unkept.setdefault(path, {})
    told = bool(waiting)
    waiting |= {key: _as_kept(value) for key, value in values.items()}
    _here.update({(path, key): kept for key, kept in waiting.items() if isinstance(kept, str)})
    if _written(path, waiting):
        waiting.clear()
    elif not told:
        not_kept.emit(say("The settings cannot be written into {folder}: what you choose holds until you close the "
                          "window", folder=path.parent))  # fmt: skip


def trouble() -> Sentence | None:
    """What is wrong with the file; None when nothing is."""
    path = _path()
    value("theme")
    damaged = say("{file} is damaged: some settings are the usual ones again", file=path.name)
    return _unusable(path) or (damaged if path in _damaged else None)


def _as_kept(value: object) -> object:
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _path() -> Path:
    return folders.settings() / "window.ini"


def _file(path: Path) -> QSettings:
    """Every caller gets a handle of its own; Qt keeps them in step."""
    return QSettings(str(path), QSettings.Format.IniFormat)


def _unusable(path: Path) -> Sentence | None:
    """Qt would wait for ever at what is no file, and read any length of one."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError:
        found = None
    if found is None or not stat.S_ISREG(found.st_mode) or found.st_size > MOST or not _is_ours(path, found):
        return say("{file} cannot be read: all settings are the usual ones", file=path.name)
    return None


def _is_ours(path: Path, found: os.stat_result) -> bool:
    """Whether no value is of a kind that is never remembered: Qt makes objects of Python of it, by running what it
    says."""
    stamp = found.st_mtime_ns, found.st_size
    if _ours.get(path, (None, False))[0] != stamp:
        try:
            text = path.read_bytes().decode("utf-8", "replace")
        except OSError:
            return False
        _ours[path] = stamp, _is_plain(text)
    return _ours[path][1]


_TOKEN = re.compile(r"\\x([0-9a-fA-F]*)|\\([0-7]+)|\\(.?)|(.)")
_OBJECT = "@Variant("


def _is_plain(text: str) -> bool:
    """Whether no value is an object. A file that is damaged may have a quotation mark too few: then both is tried."""
    pieces, unsure = list[str](), False
    for piece in re.split("[\r\n]", text + "\n"):
        if (len(piece) - len(piece.rstrip("\\"))) % 2:
            pieces.append(piece[:-1])  # it goes on in the next one
            continue
        whole = "".join((*pieces, piece))
        pieces.clear()
        for quoted in (False, True) if unsure else (False,):
            found, still = _scanned(whole, quoted)
            if found:
                return False
            unsure |= still
    return True


def _scanned(line: str, quoted: bool) -> tuple[bool, bool]:
    """Whether one of its values is an object, and a quotation is open at its end.

    After QSettings, section "Format": values with a comma between them, partly in quotation marks, with escapes, of
    which Qt drops those that it does not know.
    """
    value = ""
    for token in _TOKEN.finditer("" if line.lstrip().startswith(";") else line):
        hexadecimal, octal, escaped, plain = token.groups()
        if plain == '"':
            quoted = not quoted
        elif plain and plain in "=," and not quoted:
            value = ""
        elif len(value) < len(_OBJECT):
            code = int(hexadecimal or octal or "0", 16 if hexadecimal else 8) & 0xFFFF
            letter = plain or (escaped if escaped and escaped in "\"?'" else chr(code) if code else "")
            value = (value + letter).lstrip()
            if value == _OBJECT:
                return True, quoted
    return False, quoted


def _written(path: Path, values: Mapping[str, object]) -> bool:
    if _unusable(path) is not None:
        return False
    file = _file(path)
    for key, value in values.items():
        file.setValue(key, value)
    file.sync()
    return file.status() != QSettings.Status.AccessError
