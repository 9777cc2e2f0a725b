"""What autograd keeps of one sample for each layer, as torch 2 does it on a CPU. Knows no torch and no network.

Measured layer by layer; a test holds these rules against what torch keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from camplab.blocks.shape import Shape

FLOAT = 4
LONG = 8


@dataclass(frozen=True, slots=True)
class Keeps:
    """Whether a layer keeps its input, its output, and how many bytes more; `view`: its output is its input."""

    input: bool = False
    output: bool = False
    more: int = 0
    view: bool = False


Rule = Callable[[Any, Shape, Shape], Keeps]
NOTHING, INPUT, OUTPUT, VIEW = Keeps(), Keeps(input=True), Keeps(output=True), Keeps(view=True)
KEPT_OUTPUTS = {"relu", "sigmoid", "tanh", "softmax"}
"""Activations whose slope follows from what they put out; the others keep what comes in."""
STATES = {"rnn_tanh": 1, "rnn_relu": 1, "gru": 7, "lstm": 19}
"""Numbers that a cell keeps for each number of its state at each step."""


def of(block: Any, x: Shape, y: Shape) -> Keeps:
    """What the layer of `block` keeps of a sample `x` that becomes `y`."""
    return RULES.get(block.tag, _both)(block, x, y)


def _both(_block: Any, _x: Shape, _y: Shape) -> Keeps:
    """A layer nobody has measured."""
    return Keeps(input=True, output=True)


def _activation(block: Any, _x: Shape, _y: Shape) -> Keeps:
    return OUTPUT if block.kind in KEPT_OUTPUTS else INPUT


def _pooling(block: Any, _x: Shape, y: Shape) -> Keeps:
    """The largest of a window: also where it stood."""
    return Keeps(input=True, more=LONG * y.numel if block.kind == "max" else 0)


def _adaptive_pooling(block: Any, x: Shape, y: Shape) -> Keeps:
    """The mean of a whole map needs to know nothing but its size."""
    whole = block.kind == "average" and y.numel == y.channels
    return NOTHING if whole else _pooling(block, x, y)


def _rows(_block: Any, x: Shape, _y: Shape) -> Keeps:
    """Mean and deviation of each step or pixel."""
    return Keeps(input=True, more=2 * FLOAT * (x.numel // x.channels))


def _dropout(block: Any, x: Shape, _y: Shape) -> Keeps:
    """What was drawn for each number, or for each channel."""
    if not block.p:
        return VIEW
    return Keeps(more=FLOAT * (x.channels if block.unit == "channel" else x.numel))


def _recurrent(block: Any, x: Shape, _y: Shape) -> Keeps:
    steps, states = x.dims[0], block.hidden * block.directions
    inner = (block.layers - 1) * steps * states
    return Keeps(input=True, more=FLOAT * (block.layers * STATES[block.cell] * steps * states + inner))


def _attention(block: Any, x: Shape, _y: Shape) -> Keeps:
    """The input, queries, keys, values, what they made; with dropout the table of looks in four forms, too."""
    steps, heads = x.dims[0], block.heads
    table = 4 * heads * steps * steps if block.dropout else heads * steps
    return Keeps(input=True, more=FLOAT * (4 * x.numel + table))


def _window_attention(block: Any, x: Shape, _y: Shape) -> Keeps:
    """As above for each window, with one table of looks; v2 keeps what makes the directions, too."""
    table = (x.numel // x.channels) * block.window**2 * block.heads
    numbers = 9 * x.numel + 2 * table if block.version == "v2" else 4 * x.numel + table
    more = 2 * table if block.dropout else 0
    return Keeps(input=True, more=FLOAT * (numbers + more))


def _response(_block: Any, x: Shape, _y: Shape) -> Keeps:
    """x, its square in a wider frame, the sum of squares, and that to the power."""
    return Keeps(input=True, more=13 * x.numel)


def _always(keeps: Keeps) -> Rule:
    return lambda _block, _x, _y: keeps


RULES: dict[str, Rule] = {
    **dict.fromkeys(("convolution", "transposed_convolution", "dense", "batch_norm", "layer_scale"), _always(INPUT)),
    **dict.fromkeys(("group_norm", "layer_norm"), _rows),
    **dict.fromkeys(("upsample", "positional_encoding", "class_token", "stochastic_depth"), _always(NOTHING)),
    **dict.fromkeys(("space_to_depth", "channel_shuffle"), _always(NOTHING)),
    **dict.fromkeys(("flatten", "reshape", "to_sequence", "select_step", "permute", "tap"), _always(VIEW)),
    "embedding": lambda _block, x, _y: Keeps(more=LONG * x.numel),
    "activation": _activation,
    "pooling": _pooling,
    "adaptive_pooling": _adaptive_pooling,
    "dropout": _dropout,
    "recurrent": _recurrent,
    "self_attention": _attention,
    "cross_attention": _attention,
    "window_attention": _window_attention,
    "local_response_norm": _response,
}
"""By the tag of a block."""
