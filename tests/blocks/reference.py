"""What torch says about a block on an input: output shape, tensors, multiply-accumulates, refusal."""

from __future__ import annotations

import ast
import math
import operator
import re

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from camplab.assembly.module import call
from camplab.blocks.base import Block, Facts, follow
from camplab.blocks.compound import layer_of
from camplab.blocks.receptive import receptive_fields
from camplab.blocks.shape import Shape
from camplab.blocks.tap import READERS, Tap
from camplab.blocks.walk import trace
from camplab.nn import tap as nn_tap
from camplab.nn.attention import CrossAttention
from camplab.nn.recurrent import Recurrent
from camplab.words import Sentence

BATCH = 2


MEMORY = Tap(name="memory")
"""Stands before every block under test, so that cross attention has something to look at."""


def facts(block: Block, x: Shape, *before: Block) -> Facts:
    """Facts of a block behind the tap."""
    return follow((MEMORY, *before, block), x)[-1]


def made(block: Block, x: Shape) -> nn.Module:
    """The layer of a block; what reads a tap in it reads the input of the layer, if that is what it names."""
    found = facts(block, x)
    layer: nn.Module = call(block.layer(x) if found.y is None else layer_of(found))
    tap, read = nn_tap.Tap(), {getattr(block, setting, "") for setting in READERS}
    for module in layer.modules():
        if isinstance(module, CrossAttention | Recurrent) and MEMORY.name in read:
            module.read_from(tap)
        elif isinstance(module, Recurrent) and any(read):
            module.read_from(nn_tap.Tap())
    layer.register_forward_pre_hook(lambda _, inputs: tap(*inputs))
    return layer


def batch(x: Shape) -> torch.Tensor:
    """Two samples of this shape."""
    return torch.zeros(BATCH, *x.dims, dtype=torch.int64) if x.kind == "tokens" else torch.randn(BATCH, *x.dims)


def tensors(layer: nn.Module) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """Shapes of its parameters and of its buffers, by name."""
    return (
        {name: tuple(tensor.shape) for name, tensor in layer.named_parameters()},
        {name: tuple(tensor.shape) for name, tensor in layer.named_buffers()},
    )


def outcome(layer: nn.Module, x: torch.Tensor) -> tuple[tuple[int, ...], int]:
    """Shape of one sample of the output and its multiply-accumulates, both as torch has them.

    Attention is written out: of its fused kernels torch does not count all products alike.
    """
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        y = layer(x)
    return tuple(y.shape[1:]), int(counter.get_total_flops()) // 2 // len(x)


def torch_refuses(block: Block, x: Shape) -> bool:
    """Whether torch raises for real tensors of this shape: a batch in training, one sample in evaluation."""
    try:
        layer = made(block, x)
        layer(batch(x))
        layer.eval()(batch(x)[:1])
    except (RuntimeError, ValueError, AssertionError, IndexError):
        return True
    return False


def holds(arithmetic: Sentence | None, y: Shape) -> None:
    """Both sides of every equation are worked out; where they are about a size, it is one that comes out."""
    for clause in re.split("[;,]", str(arithmetic or "")):
        sides = [re.sub(r"[^\W\d_]+", "", side).strip() for side in clause.split("=")]
        if len(sides) > 1:
            assert len({_sized(side) for side in sides}) == 1, clause
    told = [int(found) for found in re.findall(r"= (\d+)(?!\d)(?= steps|;|$)", str(arithmetic or ""))]
    assert set(told) <= {*y.dims, y.numel}, (str(arithmetic), y)


def _sized(side: str) -> int | float:
    """`"⌊(9 + 2·0 − 4) / 3⌋ + 1"`."""
    text = side.replace("⌊", "floor(").replace("⌈", "ceil(").replace("⌋", ")").replace("⌉", ")")
    text = text.replace("·", "*").replace("−", "-")
    return eval(text, {"floor": math.floor, "ceil": math.ceil, "__builtins__": {}})


def sees_no_more(layer: nn.Module, block: Block, x: Shape) -> None:
    """A gradient at the middle cell of what comes out reaches nothing outside of its receptive field."""
    followed = trace((MEMORY, block), x)
    y = followed.y
    if y is None or x.kind == "tokens" or not y.spatial or len(y.spatial) != len(x.spatial):
        return
    field, cell = receptive_fields(followed)[followed.names[-1]], tuple((size - 1) // 2 for size in y.spatial)
    pixels = torch.randn(1, *x.dims, requires_grad=True)
    out = layer.eval()(pixels)[0]
    if not out.requires_grad:
        return
    at = (slice(None), *cell) if y.kind == "image" else cell
    (out[at] * torch.randn_like(out[at])).sum().backward()
    assert pixels.grad is not None
    reached = pixels.grad[0].abs().sum(0 if x.kind == "image" else -1).nonzero()
    for axis, (first, behind) in enumerate(field.cells(cell, x.spatial)):
        assert all(first <= int(at) < behind for at in reached[:, axis]), (cell, reached.tolist(), field)


def worked_out(formula: str) -> int:
    """The value of `"32 × (16 × 3 × 3) + 32"`."""
    signs = {ast.Mult: operator.mul, ast.Add: operator.add, ast.Sub: operator.sub, ast.FloorDiv: operator.floordiv}

    def value(node: ast.expr) -> int:
        if isinstance(node, ast.Constant):
            assert isinstance(node.value, int)
            return node.value
        assert isinstance(node, ast.BinOp)
        return int(signs[type(node.op)](value(node.left), value(node.right)))

    return value(ast.parse(formula.replace("×", "*").replace("·", "*").replace("−", "-"), mode="eval").body)
