"""Looks at a pickle without running it: only what a state_dict needs may stand in it. Knows no torch.

`torch.load(weights_only=True)` allows more (other tensor layouts, deep nesting that overflows the stack in C); what
passes here is names, numbers, and tensors that are plain views of plain storages.
"""

from __future__ import annotations

import pickletools
import re
from collections.abc import Iterator
from typing import IO, Any

from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.format.problems import shown
from camplab.words import say

MOST_STEPS = 500_000
"""Steps of one pickle; a network of 1000 tensors takes 50,000."""
DEEPEST = 32
"""Values within values."""
LONGEST = 8 * 2**20
"""Bytes of one pickle."""

_ALLOWED = re.compile(
    r"collections OrderedDict|torch Size|torch (float|double|half|bfloat16|u?int|bool|long|short)\d*"
    r"|torch (cuda\.)?(Float|Double|Half|BFloat16|Long|Int|Short|Char|Byte|Bool)Storage|torch\.cuda \w+Storage"
    r"|torch\.storage (Untyped|_Untyped)Storage|torch\._utils _rebuild_(tensor|tensor_v2|parameter)"
)
_PUSH = frozenset(
    """
    NONE NEWTRUE NEWFALSE BININT BININT1 BININT2 LONG1 BINFLOAT BINUNICODE SHORT_BINUNICODE SHORT_BINSTRING BINSTRING
    EMPTY_LIST EMPTY_DICT EMPTY_TUPLE EMPTY_SET GLOBAL
    """.split()  # noqa: SIM905
)
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_TAKES = {"APPEND": 1, "SETITEM": 2, "BUILD": 1, "REDUCE": 1}
"""How many values beside the one below them an opcode takes; what it leaves is one level deeper than them."""
_GATHERS = frozenset(["TUPLE", "APPENDS", "SETITEMS"])


def look(file: IO[bytes]) -> None:
    """Read one pickle to its end. Raises `BadWeights` when it holds anything but names, numbers and tensors."""
    depths = _Depths()
    for name, argument in _steps(file):
        if name == "GLOBAL" and not _ALLOWED.fullmatch(str(argument)):
            raise BadWeights(
                say("it holds {what}, not only tensors; whoever made it can save model.state_dict() instead",
                    what=shown(str(argument).replace(" ", "."), 80))
            )  # fmt: skip
        depths.follow(name, argument)


def _steps(file: IO[bytes]) -> Iterator[tuple[str, Any]]:
    begin = file.tell()
    try:
        for count, (code, argument, place) in enumerate(pickletools.genops(file)):
            if count > MOST_STEPS or (place or 0) - begin > LONGEST:
                raise BadWeights(say("it is too large to be a list of tensors"))
            yield code.name, argument
    except BadWeights:
        raise
    except Exception:  # pickletools raises what its parsers raise: ValueError, UnicodeDecodeError, struct.error, ...
        raise _damaged() from None


def _damaged() -> BadWeights:
    return BadWeights(say("it is damaged: its list of tensors cannot be read"))


class _Depths:
    """How deep each value on the pickle's stack is nested; a mark is -1."""

    def __init__(self) -> None:
        self._stack: list[int] = []
        self._memo: dict[int, int] = {}

    def follow(self, name: str, argument: Any) -> None:
        """One step. Raises `BadWeights` for what no state_dict needs."""
        try:
            self._follow(name, argument)
        except (IndexError, KeyError, ValueError):
            raise _damaged() from None
        if self._stack and self._stack[-1] > DEEPEST:
            raise BadWeights(say("it is nested too deep to be a list of tensors"))

    def _follow(self, name: str, argument: Any) -> None:
        stack = self._stack
        if name in _PUSH:
            stack.append(0)
        elif name == "MARK":
            stack.append(-1)
        elif name in _TUPLES:
            stack.append(1 + max([stack.pop() for _ in range(_TUPLES[name])]))
        elif name in _TAKES:
            taken = [stack.pop() for _ in range(_TAKES[name])]
            stack[-1] = max(stack[-1], 1 + max(taken))
        elif name in _GATHERS:
            self._gather(name)
        elif name == "BINPERSID":
            stack[-1] = 1 + stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(self._memo[argument])
        elif name in ("BINPUT", "LONG_BINPUT"):
            self._memo[argument] = stack[-1]
        elif name == "STOP":
            stack.pop()
        elif name != "PROTO":
            raise ValueError(name)

    def _gather(self, name: str) -> None:
        """What stands above the last mark becomes a tuple, or goes into the list or dictionary below the mark."""
        stack = self._stack
        deepest = -1
        while (top := stack.pop()) != -1:
            deepest = max(deepest, top)
        if name == "TUPLE":
            stack.append(1 + deepest)
        else:
            stack[-1] = max(stack[-1], 1 + deepest)
