"""Text to plain dicts and lists: JSON, its size and depth bounded, its mistakes said by line. Knows no blocks."""

from __future__ import annotations

import codecs
import json
import math
import re
from collections import Counter
from json import JSONDecodeError
from typing import Any

from camplab.document import limits
from camplab.document.format.problems import BadFile, Problem, shown
from camplab.words import Explained, Sentence, say

_BRACKETS = 10 * limits.BLOCKS
_COMMAS = 20 * limits.BLOCKS
_DIGITS = 40
_BLOCK = re.compile(r'"block"\s*:')

_MISTAKES = {
    "Expecting value": say("a value is missing here"),
    "Expecting property name enclosed in double quotes": say('a name in "double quotes" is expected here'),
    "Expecting ':' delimiter": say("a colon (:) is missing here"),
    "Expecting ',' delimiter": say("a comma (,) or a closing bracket is missing here"),
    "Extra data": say("the project ends before this; nothing may follow"),
    "Unterminated string starting at": say('the text that begins here has no closing "'),
    "Invalid control character at": say("a text may not hold a line break or control character"),
    "Invalid \\escape": say("a backslash is written twice in a text, as in C:\\\\data"),
    "Invalid \\uXXXX escape": say("a backslash is written twice in a text, as in C:\\\\data"),
    "Illegal trailing comma before end of object": say("there is a comma too many"),
    "Illegal trailing comma before end of array": say("there is a comma too many"),
}
_HABITS = (
    (r"//|/\*|#", say("a comment stands here, and JSON has none: the notes of the project are for it")),
    (r"(True|False|None)\b", say("true, false and null are written in small letters")),
    (r"['‘’“”]", say('texts and names stand in "double quotes"')),
    (
        r"[\u00a0\u2000-\u200b\u3000]",
        say("a space of another kind stands here, as pages of the web have them, where an ordinary one belongs"),
    ),
    (r"[<=>]{7} ?", say("two versions of the file were put together here: keep one of them")),
)
"""What people write where JSON has something else, and what to do."""


class _Refused(Explained):
    """Raised by the hooks of the JSON decoder, which know no place."""


def decode(data: bytes) -> str:
    """The text of a file. Raises `BadFile` when it is too large or not UTF-8."""
    if len(data) > limits.FILE_BYTES:
        raise _bad(say("it is larger than {most} MiB, too large for a project", most=limits.FILE_BYTES >> 20))
    try:
        if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")  # Windows' editor writes a mark in front
    except UnicodeDecodeError as error:
        raise _bad(say("it is not UTF-8 text (byte {at}); is it a camplab project?", at=error.start + 1)) from None


def parse(text: str) -> dict[str, Any]:
    """The JSON object in `text`. Raises `BadFile`."""
    brackets = text.count("{") + text.count("[")
    too_much = len(text) > limits.FILE_BYTES or brackets > _BRACKETS or text.count(",") > _COMMAS
    if too_much or len(_BLOCK.findall(text)) > limits.BLOCKS:
        raise _bad(say("it holds more than {most} blocks, too many for a project", most=limits.BLOCKS))
    try:
        raw = json.loads(
            text, parse_constant=_constant, parse_int=_whole, parse_float=_number, object_pairs_hook=_object
        )
    except JSONDecodeError as error:
        raise _malformed(error) from None
    except _Refused as error:
        raise _bad(error.sentence) from None
    except RecursionError:
        raise _bad(say("it is nested too deep for a project")) from None
    if not isinstance(raw, dict):
        raise _bad(say("a project in {{ }} is expected, got {got}", got=shown(raw)))
    return raw


def _malformed(error: JSONDecodeError) -> BadFile:
    if not error.doc.strip():
        return _bad(say("it is empty"))
    if error.doc.lstrip().startswith("<"):
        return _bad(say("it is a web page, as a download that failed leaves it"))
    before = error.doc[: error.pos].rstrip()
    if error.doc[error.pos : error.pos + 1] in ("}", "]") and before.endswith(","):  # as Python says it since 3.13
        error = JSONDecodeError("Illegal trailing comma before end of object", error.doc, len(before) - 1)
    place = say("line {line}, column {column}", line=error.lineno, column=error.colno)
    here = error.doc[error.pos :]
    habit = next((what for beginning, what in _HABITS if re.match(beginning, here)), None)
    by_message = next((what for message, what in _MISTAKES.items() if error.msg.startswith(message)), None)
    return BadFile((Problem(place, habit or by_message or say("this is not JSON")),))


def _bad(what: Sentence) -> BadFile:
    return BadFile((Problem(say("the file"), what),))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise _Refused(say("'{name}' stands twice in the same {{ }}", name=shown(twice)))
    return found


def _constant(name: str) -> float:
    raise _Refused(say("{name} is not a number one can save", name=name))


def _whole(text: str) -> int:
    if len(text) > _DIGITS:
        raise _Refused(say("the number {number} is too long", number=shown(text)))
    return int(text)


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _Refused(say("the number {number} is too large", number=shown(text)))
    return value
