"""The language of the command line: that of the locale, or the one asked for. Reads Qt's translations without Qt.

`--lang` goes before CAMPLAB_LANG, and that before the locale. JSON is for machines: all of it stays English.
"""

from __future__ import annotations

import locale
import os
import struct
from collections.abc import Sequence
from functools import cache

from camplab import resources
from camplab.app.look import korean_particles
from camplab.words import OWN, Sentence, plain

LANGUAGES = ("en", "ko")
_chosen = [""]
_END, _TRANSLATION, _SOURCE = 1, 3, 6
"""Parts of a message in a .qm file (qtbase, qtranslator.cpp)."""
_MESSAGES = 0x69


def choose(code: str) -> None:
    """Speak this one from now on; "": that of the surroundings."""
    _chosen[0] = code


def current() -> str:
    """ "ko" or "en"."""
    wanted = _chosen[0] or os.environ.get("CAMPLAB_LANG", "") or _of_the_locale()
    return "ko" if wanted.lower().startswith("ko") else "en"


def spoken(sentence: Sentence) -> str:
    """A sentence in the language of the command line. A name in it that is plain text stays what it is."""
    if current() == "en" or sentence.template == OWN:
        return str(sentence)
    text = _korean().get(sentence.template)
    if text is None:
        return str(sentence)
    values = {name: spoken(part) if isinstance(part, Sentence) else part for name, part in sentence.values.items()}
    return korean_particles.filled(text, plain(values)) if values else text


def _of_the_locale() -> str:
    """As a terminal has it: the first of the variables that is set; elsewhere what the system says."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    return locale.getlocale()[0] or ""


@cache
def _korean() -> dict[str, str]:
    """English sentence -> Korean; none where the file is not here or is none."""
    try:
        return _read((resources.folder("translations") / "camplab_ko.qm").read_bytes())
    except (OSError, struct.error, UnicodeDecodeError):
        return {}


def _read(data: bytes) -> dict[str, str]:
    """The messages of a .qm file: behind 16 bytes, sections of a tag, a length (big-endian) and so many bytes."""
    at, found = 16, dict[str, str]()
    while at < len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        if tag == _MESSAGES:
            found |= _messages(data[at + 5 : at + 5 + length])
        at += 5 + length
    return found


def _messages(data: bytes) -> dict[str, str]:
    """Of one section: tagged parts with their lengths; a message ends with a tag alone."""
    at, found, parts = 0, dict[str, str](), dict[int, bytes]()
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == _END:
            if _TRANSLATION in parts and _SOURCE in parts:
                found[parts[_SOURCE].rstrip(b"\0").decode()] = parts[_TRANSLATION].decode("utf-16-be")
            parts = {}
            continue
        (length,) = struct.unpack_from(">I", data, at)
        parts[tag] = data[at + 4 : at + 4 + length]
        at += 4 + length
    return found


def wished(arguments: Sequence[str]) -> str:
    """The language that is asked for by --lang before the command: help is printed before options are read."""
    for place, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang":
            return arguments[place + 1] if place + 1 < len(arguments) else ""
        if not word.startswith("-"):
            break
    return ""
