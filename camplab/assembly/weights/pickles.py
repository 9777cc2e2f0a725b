"""Looks at a pickle without running it: what of it may be made, and what has to be passed over. Knows no torch.

`torch.load(weights_only=True)` makes more (other tensor layouts, deep nesting that overflows the stack in C); what may
be made here is names, numbers, and tensors that are plain views of plain storages. What else people keep beside their
weights (arguments, paths, numbers of numpy) is named, so that whoever reads the file can put a dummy in its place.
"""

from __future__ import annotations

import pickletools
import re
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any, NamedTuple

from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.format.problems import shown
from camplab.words import say

MOST_STEPS = 500_000
"""Steps of one pickle; a network of 1000 tensors takes 50,000."""
PROTOCOL = 2
"""Of pickles that torch.save writes and `weights_only=True` reads."""
DEEPEST = 32
"""Values within values."""
LONGEST = 8 * 2**20
"""Bytes of one pickle."""

_ALLOWED = re.compile(
    r"collections (OrderedDict|Counter)|builtins (set|bytearray|complex)|_codecs encode|torch (Size|device)"
    r"|torch (float|double|half|bfloat16|u?int|bool|long|short)\d*(_e\dm\d\w*)?"
    r"|torch (cuda\.)?((Complex)?(Float|Double)|Half|BFloat16|Long|Int|Short|Char|Byte|Bool)Storage"
    r"|torch\.cuda \w+Storage|torch\.storage (Untyped|_Untyped)Storage"
    r"|torch\._utils _rebuild_(tensor|tensor_v2|tensor_v3|parameter)"
)
_ACTS = re.compile(
    r"(os|posix|nt|sys|subprocess|commands|pty|shutil|socket|runpy|webbrowser|timeit|pdb|importlib|ctypes|io)"
    r"(\.\w+)* .*|builtins (eval|exec|compile|open|__import__|input|breakpoint)|numpy load"
    r"|torch(\.(?!nn\.|optim\.)[\w.]+)? .*"
)
"""What no list of weights has any use for, and what torch itself would make: a file that holds it is not opened."""
_TEXT = frozenset(["latin1", "latin-1", "utf-8"])
"""Encodings that `_codecs.encode` may be asked for: others can take very long."""
_PUSH = frozenset(
    """
    NONE NEWTRUE NEWFALSE BININT BININT1 BININT2 LONG1 BINFLOAT BINUNICODE SHORT_BINUNICODE SHORT_BINSTRING BINSTRING
    EMPTY_LIST EMPTY_DICT EMPTY_TUPLE EMPTY_SET GLOBAL
    """.split()  # noqa: SIM905
)
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_TAKES = {"APPEND": 1, "SETITEM": 2, "BUILD": 1, "REDUCE": 1, "NEWOBJ": 1}
"""How many values beside the one below them an opcode takes; what it leaves is one level deeper than them."""
_GATHERS = frozenset(["TUPLE", "APPENDS", "SETITEMS"])


@dataclass
class Strangers:
    """What a pickle names besides tensors, as `module.name` in their order; `filled`: those that are given
    items by their keys; `lengthened`: those that are given them in a row."""

    names: list[str] = field(default_factory=list)
    filled: set[str] = field(default_factory=set)
    lengthened: set[str] = field(default_factory=set)

    def refusal(self) -> BadWeights:
        """Of a file in which no tensors are found, or that cannot be read, because of them."""
        return BadWeights(
            say("it holds {what}, not only tensors; whoever made it can save model.state_dict() instead",
                what=shown(self.names[0], 80))
        )  # fmt: skip


def look(file: IO[bytes], strangers: Strangers | None = None) -> Strangers:
    """Read one pickle to its end and add what is strange in it. Raises `BadWeights` for what is meant to do harm."""
    strangers = strangers or Strangers()
    values = _Values(strangers)
    for name, argument in _steps(file):
        if name == "PROTO" and argument > PROTOCOL:
            raise BadWeights(say("it is a pickle of protocol {n}, and only protocol {read} can be read, which "
                                 "torch.save(model.state_dict(), …) writes", n=argument, read=PROTOCOL))  # fmt: skip
        if name == "GLOBAL":
            argument = _today(str(argument))
            if not _ALLOWED.fullmatch(argument):
                strangers.names.append(argument.replace(" ", "."))
                if _ACTS.fullmatch(argument):
                    raise strangers.refusal()
        values.follow(name, argument)
    return strangers


def _today(name: str) -> str:
    """`module name` as Python 3 has it."""
    module, _, rest = name.partition(" ")
    module, rest = NAME_MAPPING.get((module, rest), (IMPORT_MAPPING.get(module, module), rest))
    return f"{module} {rest}"


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


class _Value(NamedTuple):
    """A value on the pickle's stack: how deep it is nested (a mark: -1), and what it is or was made by, if short."""

    depth: int
    name: str = ""


_MARK, _FLAT = _Value(-1), _Value(0)


class _Values:
    """The stack of a pickle, without any value being made."""

    def __init__(self, strangers: Strangers) -> None:
        self._strangers = strangers
        self._stack: list[_Value] = []
        self._memo: dict[int, _Value] = {}

    def follow(self, name: str, argument: Any) -> None:
        """One step. Raises `BadWeights` for what no state_dict needs."""
        try:
            self._follow(name, argument)
        except (IndexError, KeyError, ValueError):
            raise _damaged() from None
        if self._stack and self._stack[-1].depth > DEEPEST:
            raise BadWeights(say("it is nested too deep to be a list of tensors"))

    def _follow(self, name: str, argument: Any) -> None:
        stack = self._stack
        if name in _PUSH:
            short = isinstance(argument, str) and len(argument) < 200
            stack.append(_Value(0, argument) if short else _FLAT)
        elif name == "MARK":
            stack.append(_MARK)
        elif name in _TUPLES:
            self._tuple([stack.pop() for _ in range(_TUPLES[name])])
        elif name in _TAKES:
            self._put(name, [stack.pop() for _ in range(_TAKES[name])])
        elif name in _GATHERS:
            self._gather(name)
        elif name == "BINPERSID":
            stack[-1] = _Value(1 + stack[-1].depth)
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
        taken = []
        while (top := self._stack.pop()) != _MARK:
            taken.append(top)
        if name == "TUPLE":
            self._tuple(taken)
        else:
            self._put(name, taken)

    def _tuple(self, taken: list[_Value]) -> None:
        """`taken`: the last one first; its name stands for all, as an encoding is named last."""
        name = taken[0].name if taken else ""
        self._stack.append(_Value(1 + max((value.depth for value in taken), default=-1), name))

    def _put(self, name: str, taken: list[_Value]) -> None:
        """Into the value below, or in a call of it."""
        into = self._stack[-1]
        if into == _MARK or (name == "REDUCE" and into.name == "_codecs encode" and taken[0].name not in _TEXT):
            raise ValueError(name)
        if name.startswith(("SETITEM", "APPEND")):
            given = self._strangers.filled if name.startswith("SETITEM") else self._strangers.lengthened
            given.add(into.name.replace(" ", "."))
        self._stack[-1] = _Value(max(into.depth, 1 + max((value.depth for value in taken), default=-1)), into.name)
