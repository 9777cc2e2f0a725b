"""Parameters that a foreign forward uses directly, as blocks: a position, a scale, a first step."""

from __future__ import annotations

from typing import Any

from camplab.assembly.importing.nodes import Fixed, Node
from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make


def _added(s: Step) -> Blocks:
    """A parameter added to each step of a sequence."""
    fixed = _fixed(s.node)
    insist(s, fixed=fixed is not None and s.x.kind == "sequence" and tuple(fixed.value.shape) == (1, *s.x.dims))
    return make(s, "positional_encoding", kind="learned")


def _scaled(s: Step) -> Blocks:
    """A parameter for each channel that the input is multiplied by."""
    fixed = _fixed(s.node)
    insist(s, fixed=fixed is not None and fixed.value.numel() == s.x.channels)
    known = {} if fixed is None or fixed.number is None else {"value": fixed.number}
    return make(s, "layer_scale", **known)


def _put_in_front(s: Step) -> Blocks:
    """A parameter that becomes the first step of a sequence."""
    fixed = _fixed(s.node)
    listed: Any = s.node.argument(0, "tensors")
    insist(s, fixed=fixed is not None and s.x.kind == "sequence" and isinstance(listed[0], Fixed) and len(listed) == 2)
    return make(s, "class_token")


def _fixed(node: Node) -> Fixed | None:
    parts = [part for each in node.args for part in (each if isinstance(each, list | tuple) else (each,))]
    return next((part for part in parts if isinstance(part, Fixed)), None)


PARAMETERS: dict[str, Rule] = {"add": _added, "mul": _scaled, "cat": _put_in_front}
