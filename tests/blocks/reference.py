"""What torch says about a block on an input: output shape, tensors, multiply-accumulates, refusal."""

from __future__ import annotations

import ast
import operator

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from camplab.assembly.module import call
from camplab.blocks.base import Block, Facts, follow
from camplab.blocks.compound import layer_of
from camplab.blocks.shape import Shape
from camplab.blocks.tap import READERS, Tap
from camplab.nn import tap as nn_tap
from camplab.nn.attention import CrossAttention
from camplab.nn.recurrent import Recurrent

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
