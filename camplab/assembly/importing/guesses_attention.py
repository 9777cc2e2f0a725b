"""Guesses at templates of transformers and of what is built like them. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.assembly.importing.guessing import Blocks, Guess, drop_in, every, joins, make
from camplab.blocks.compound import Template
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.layer_scale import LayerScale
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import Shape
from camplab.blocks.window_attention import WindowAttention


def _transformer_layer(blocks: Blocks, _: Shape) -> Iterator[Template]:
    attentions, norms, dense = every(SelfAttention, blocks[:1]), every(LayerNorm, blocks[:4]), every(Dense, blocks[:4])
    if joins(blocks[0], "add") and attentions and norms and dense:
        for first in (True, False):
            yield from make("transformer_layer", heads=attentions[0].heads, width=dense[0].out_features,
                             dropout=attentions[0].dropout, eps=norms[0].eps, norm_first=first)  # fmt: skip


def _convnext_block(blocks: Blocks, x: Shape) -> Iterator[Template]:
    windows, dense, scales = every(Convolution, blocks[:1]), every(Dense, blocks[:1]), every(LayerScale, blocks[:1])
    if joins(blocks[0], "add") and len(windows) == len(scales) == 1 and len(dense) == 2:
        yield from make(
            "convnext_block", kernel=windows[0].kernel, ratio=dense[0].out_features // x.channels,
            scale=scales[0].value, drop=drop_in(blocks[:1]),
        )  # fmt: skip


def _swin_pair(blocks: Blocks, x: Shape) -> Iterator[Template]:
    attentions, dense = every(WindowAttention, blocks[:4]), every(Dense, blocks[:4])
    if len(blocks) > 3 and joins(blocks[3], "add") and len(attentions) == 2 and len(dense) == 4:
        yield from make(
            "swin_pair", heads=attentions[0].heads, window=attentions[0].window, version=attentions[0].version,
            ratio=dense[0].out_features // x.channels, dropout=attentions[0].dropout,
            drop=drop_in(blocks[:2]), drop_second=drop_in(blocks[2:4]),
        )  # fmt: skip


ATTENTION: tuple[Guess, ...] = (_transformer_layer, _convnext_block, _swin_pair)
