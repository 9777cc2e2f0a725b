"""Which block a function in a foreign forward is: a table by its name. What is unusual is refused. Imports no torch."""

from __future__ import annotations

from typing import Any

from camplab.assembly.foreign_rules import (
    Blocks,
    Rule,
    Step,
    curve,
    insist,
    make,
    nothing,
    pair,
    pooling,
    reordered,
    unable,
)
from camplab.assembly.graph import BATCH, Fixed, Node


def _reshaped(s: Step) -> Blocks:
    """flatten, view and reshape: by the shape that came out."""
    dims = tuple(s.node.value.shape)
    if dims[0] != BATCH:
        raise unable(s, f"shape={dims}")
    if dims[1:] == s.x.dims:
        return ()
    return make(s, "flatten") if len(dims) == 2 else make(s, "reshape", dims=list(dims[1:]))


def _mean(s: Step) -> Blocks:
    """The mean of each feature map: adaptive pooling to one cell, and flattened unless the axes stay."""
    axes = s.node.argument(1, "dim")
    over = sorted(axis % 4 for axis in ([axes] if isinstance(axes, int) else axes or ()))
    insist(s, dim=s.x.kind == "image" and over == [2, 3])
    pooled = make(s, "adaptive_pooling", kind="average", output=1)
    return pooled if s.node.argument(2, "keepdim", False) else pooled + make(s, "flatten")


def _permute(s: Step) -> Blocks:
    dims = s.node.args[1:] if isinstance(s.node.argument(1, "dims"), int) else s.node.argument(1, "dims")
    return reordered(s, tuple(axis % (len(s.x.dims) + 1) for axis in dims))


def _transpose(s: Step) -> Blocks:
    rank = len(s.x.dims) + 1
    order = list(range(rank))
    a, b = s.node.argument(1, "dim0") % rank, s.node.argument(2, "dim1") % rank
    order[a], order[b] = order[b], order[a]
    return reordered(s, tuple(order))


def _item(s: Step) -> Blocks:
    """`attention(...)[0]` is its result; `x[:, 0]` a step of a sequence."""
    where = s.node.args[1]
    if where == 0 and isinstance(s.node.inputs[0].value, tuple):
        return ()
    if s.x.kind == "sequence" and isinstance(where, tuple) and where[0] == slice(None) and isinstance(where[-1], int):
        return make(s, "select_step", step=where[1])
    raise unable(s, f"index={where}")


def _average_pooling(s: Step) -> Blocks:
    insist(s, count_include_pad=s.node.argument(5, "count_include_pad", True),
           divisor_override=s.node.argument(6, "divisor_override") is None)  # fmt: skip
    return _pool(s, "average", s.node.argument(4, "ceil_mode", False))


def _max_pooling(s: Step) -> Blocks:
    insist(s, dilation=pair(s.node.argument(4, "dilation", 1)) == 1)
    return _pool(s, "max", s.node.argument(5, "ceil_mode", False))


def _pool(s: Step, kind: str, ceil: bool) -> Blocks:
    return pooling(s, kind, s.node.argument(1, "kernel_size"), s.node.argument(2, "stride"),
                   s.node.argument(3, "padding", 0), ceil)  # fmt: skip


def _adaptive(kind: str) -> Rule:
    return lambda s: make(s, "adaptive_pooling", kind=kind, output=pair(s.node.argument(1, "output_size")))


def _dropout(s: Step) -> Blocks:
    p = s.node.argument(1, "p", 0.5)
    return make(s, "dropout", p=p) if p else ()


def _interpolate(s: Step) -> Blocks:
    insist(s, align_corners=not s.node.argument(4, "align_corners"), antialias=not s.node.argument(6, "antialias"))
    mode, size = s.node.argument(3, "mode", "nearest"), s.node.argument(1, "size")
    if size is not None:
        return make(s, "upsample", size=pair(size), mode=mode)
    return make(s, "upsample", factor=pair(s.node.argument(2, "scale_factor")), mode=mode)


def _channel_shuffle(s: Step) -> Blocks:
    return make(s, "channel_shuffle", groups=s.node.argument(1, "groups"))


def _patch_merging(s: Step) -> Blocks:
    return make(s, "space_to_depth", factor=2)


def _softmax(s: Step) -> Blocks:
    insist(s, dim=s.node.argument(1, "dim") in ((1, -3) if s.x.kind == "image" else (-1, len(s.x.dims))))
    return make(s, "activation", kind="softmax")


def _gelu(s: Step) -> Blocks:
    insist(s, approximate=s.node.argument(1, "approximate", "none") == "none")
    return make(s, "activation", kind="gelu")


def _leaky_relu(s: Step) -> Blocks:
    return make(s, "activation", kind="leaky_relu", slope=s.node.argument(1, "negative_slope", 0.01))


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


FUNCTIONS: dict[str, Rule] = {
    "relu": curve("relu"),
    "relu_": curve("relu"),
    "relu6": curve("relu6"),
    "silu": curve("silu"),
    "hardswish": curve("hardswish"),
    "hardsigmoid": curve("hardsigmoid"),
    "sigmoid": curve("sigmoid"),
    "tanh": curve("tanh"),
    "gelu": _gelu,
    "leaky_relu": _leaky_relu,
    "softmax": _softmax,
    "dropout": _dropout,
    "flatten": _reshaped,
    "view": _reshaped,
    "reshape": _reshaped,
    "contiguous": nothing,
    "mean": _mean,
    "permute": _permute,
    "transpose": _transpose,
    "getitem": _item,
    "avg_pool2d": _average_pooling,
    "max_pool2d": _max_pooling,
    "adaptive_avg_pool2d": _adaptive("average"),
    "adaptive_max_pool2d": _adaptive("max"),
    "interpolate": _interpolate,
    "channel_shuffle": _channel_shuffle,
    "_patch_merging_pad": _patch_merging,
    "add": _added,
    "mul": _scaled,
    "cat": _put_in_front,
}
"""The rule for each function with one input that is not fixed."""
