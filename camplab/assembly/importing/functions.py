"""Which block a function in a foreign forward is: a table by its name. What is unusual is refused. Imports no torch."""

from __future__ import annotations

from camplab.assembly.importing.parameters import PARAMETERS
from camplab.assembly.importing.rules import Blocks, Rule, Step, curve, insist, make, on_images, pair, pooling
from camplab.assembly.importing.shapes import SHAPES


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
    insist(s, training=s.node.argument(2, "training", True) is False)  # else it drops when it is not training, too
    p = s.node.argument(1, "p", 0.5)
    return make(s, "dropout", p=p) if p else ()


def _softmax(s: Step) -> Blocks:
    insist(s, dim=s.node.argument(1, "dim") in ((1, -3) if s.x.kind == "image" else (-1, len(s.x.dims))))
    return make(s, "activation", kind="softmax")


def _gelu(s: Step) -> Blocks:
    insist(s, approximate=s.node.argument(1, "approximate", "none") == "none")
    return make(s, "activation", kind="gelu")


def _leaky_relu(s: Step) -> Blocks:
    return make(s, "activation", kind="leaky_relu", slope=s.node.argument(1, "negative_slope", 0.01))


FUNCTIONS: dict[str, Rule] = {
    **SHAPES,
    **PARAMETERS,
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
    "avg_pool2d": on_images(_average_pooling),
    "max_pool2d": on_images(_max_pooling),
    "adaptive_avg_pool2d": on_images(_adaptive("average")),
    "adaptive_max_pool2d": on_images(_adaptive("max")),
}
"""The rule for each function with one input that is not fixed."""
