"""What a step of a task computes as Python expressions: the printed side of `assembly.tasks.procedure`. No torch."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from camplab.assembly.export.printing import literal
from camplab.assembly.tasks.procedure import INFIX
from camplab.blocks.call import Call, Ref

NOTHING: Mapping[str, str] = {}


def statement(value: Any, stacks: Collection[str], owner: str, written: Mapping[str, str] = NOTHING) -> str:
    """As `expression`, for the right side of a `=`: without the brackets of an operation around it."""
    text = expression(value, stacks, owner, written)
    return text[1:-1] if isinstance(value, Call) and value.target in INFIX else text


def expression(value: Any, stacks: Collection[str], owner: str, written: Mapping[str, str] = NOTHING) -> str:
    """`Call("encoder", Ref("x"))` as `model.encoder(x)`, where `owner` is `model`.

    stacks: names of stacks, which are attributes of `owner`; a lone one is `owner` itself. written: how values are
    written where that is not their name.
    """

    def text(part: Any) -> str:
        return expression(part, stacks, owner, written)

    if isinstance(value, Ref) and value.attribute in stacks:
        return owner if len(stacks) == 1 else f"{owner}.{value.attribute}"
    if isinstance(value, Ref):
        return written.get(value.attribute, value.attribute)
    if not isinstance(value, Call):
        return literal(value)
    if value.target in INFIX:
        return f"({text(value.args[0])} {value.target} {text(value.args[1])})"
    function, given = value.target, value.args
    if function in stacks:
        function = owner if len(stacks) == 1 else f"{owner}.{function}"
    elif function.startswith("."):
        function, given = f"{text(given[0])}{function}", given[1:]
    arguments = [*map(text, given), *(f"{name}={text(part)}" for name, part in value.kwargs)]
    return f"{function}({', '.join(arguments)})"
