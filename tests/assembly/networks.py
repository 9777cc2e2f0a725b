"""Networks as learners build them, and random ones."""

from __future__ import annotations

from hypothesis import strategies as st

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import REGISTRY, Block, Taps
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.channel_shuffle import ChannelShuffle
from camplab.blocks.class_token import ClassToken
from camplab.blocks.convolution import Convolution
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.gate import SqueezeExcite
from camplab.blocks.group_norm import GroupNorm
from camplab.blocks.inception import Inception
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.layer_scale import LayerScale
from camplab.blocks.local_response_norm import LocalResponseNorm
from camplab.blocks.permute import Permute
from camplab.blocks.pooling import Pooling
from camplab.blocks.positional_encoding import PositionalEncoding
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.residual import Residual
from camplab.blocks.select_step import SelectStep
from camplab.blocks.shape import Shape, image, sequence, vector
from camplab.blocks.side_head import SideHead
from camplab.blocks.space_to_depth import SpaceToDepth
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.tap import Tap
from camplab.blocks.to_sequence import ToSequence
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.upsample import Upsample
from camplab.blocks.vgg import VGGBlock
from camplab.blocks.window_attention import WindowAttention
from tests.blocks.strategies import blocks, shapes

Network = tuple[tuple[Block, ...], Shape]


def deep() -> tuple[Block, ...]:
    """A layer of a network whose gradients vanish."""
    return Dense(init="xavier"), Activation(kind="sigmoid")


NETWORKS: dict[str, Network] = {
    "nothing": ((), vector(2)),
    "mlp": ((Dense(init="he"), Activation(), Dense(init="he"), Activation(), Dense(out_features=2)), vector(2)),
    "deep sigmoid": ((Flatten(), *deep(), Repeat(times=19, body=deep()), Dense(out_features=10)), image(1, 8, 8)),
    "deep residual": (
        (Dense(), Repeat(times=18, body=(Parallel(branches=(deep(), ())),)), Dense(out_features=10)),
        vector(64),
    ),
    "lenet": (
        (Convolution(out_channels=6, kernel=5), Activation(kind="tanh"), Pooling(kind="average"),
         Convolution(out_channels=16, kernel=3), Activation(kind="tanh"), Pooling(kind="average"),
         Flatten(), Dense(out_features=84), Activation(kind="tanh"), Dense(out_features=10)),
        image(1, 8, 8),
    ),
    "frozen": (
        (Convolution(name="Stem"), BatchNorm(frozen=True), Activation(),
         Group(frozen=True, body=(Convolution(), BatchNorm(), Dropout(), Convolution(), BatchNorm(), Dropout())),
         VGGBlock(frozen=True, batch_norm=True), AdaptivePooling(), Flatten(), Dense(out_features=10, frozen=True)),
        image(1, 8, 8),
    ),
    "resnet": (
        (Convolution(out_channels=16, bias=False), BatchNorm(), Activation(),
         Repeat(times=3, body=(Residual(channels=16),)),
         Residual(channels=32, stride=2), Repeat(times=2, body=(Residual(channels=32),)), SqueezeExcite(),
         AdaptivePooling(), Flatten(), Dense(out_features=10)),
        image(1, 8, 8),
    ),
    "googlenet": (
        (Convolution(), Activation(), Inception(), Inception(), Pooling(), Flatten(), Dense()),
        image(1, 8, 8),
    ),
    "recurrent": (
        (Recurrent(cell="lstm", layers=2, bidirectional=True, output="all", forget_bias=1, recurrent_gain=0.5,
                   recurrent_init="orthogonal"),
         Recurrent(), Dense(out_features=10)),
        sequence(8, 8),
    ),
    "vit": (
        (Convolution(out_channels=32, kernel=2, stride=2, padding=0), ToSequence(), ClassToken(), PositionalEncoding(),
         Repeat(times=2, body=(TransformerLayer(heads=4, width=64),)), LayerNorm(), SelectStep(),
         Dense(out_features=10)),
        image(1, 8, 8),
    ),
    "decoder": (
        (Dense(out_features=8), Tap(name="memory"), Dense(out_features=8), CrossAttention(heads=2),
         Repeat(times=3, body=(Parallel(branches=((LayerNorm(), CrossAttention(heads=2, causal=True)), ())), Dense(
             out_features=8))), CrossAttention(heads=4, dropout=0.1), SelectStep(), Dense(out_features=2)),
        sequence(5, 3),
    ),
    "rearranged": (
        (Convolution(out_channels=16, init="identity"), GroupNorm(), Activation(), SpaceToDepth(), Permute(),
         Parallel(branches=((LayerNorm(), Dense(out_features=64, init="normal", std=0.02), LayerScale(),
                             StochasticDepth()), ())),
         SpaceToDepth(factor=3), Permute(to="channels_first"),
         Parallel(branches=((), (Convolution(out_channels=9),)), split=True, merge="concat"), ChannelShuffle(groups=3),
         LocalResponseNorm(), TransposedConvolution(out_channels=6, groups=3), Upsample(mode="bilinear"),
         Reshape(dims=(16, -1)), Permute(to="transpose"), Upsample(), Flatten(), Dense(out_features=10)),
        image(1, 8, 8),
    ),
    "side heads": (
        (Convolution(out_channels=8), Activation(),
         SideHead(name="first", body=(AdaptivePooling(), Flatten(), Dense(out_features=10))),
         Repeat(times=2, body=(Convolution(out_channels=8), BatchNorm(),
                               SideHead(loss_weight=0.5, body=(Flatten(), Dropout(), Dense(out_features=10))))),
         Group(body=(SideHead(body=(Flatten(), SideHead(frozen=True, body=(Dense(init="he"),)), Dense())),)),
         SideHead(body=(Flatten(),)), SideHead(body=(Flatten(),), bypass=True), SideHead(),
         AdaptivePooling(), Flatten(), Dense(out_features=10)),
        image(1, 8, 8),
    ),
    "swin": (
        (Convolution(out_channels=8, kernel=2, stride=2, padding=0), Permute(), LayerNorm(),
         Parallel(branches=((LayerNorm(), WindowAttention(heads=2, window=2)), ())),
         Parallel(branches=((LayerNorm(), WindowAttention(heads=2, window=2, shift=1, dropout=0.1)), ())),
         Parallel(branches=((WindowAttention(heads=2, window=2, shift=1, version="v2"), LayerNorm()), ())),
         WindowAttention(heads=2, window=2, partition="grid", version="maxvit"),
         Permute(to="channels_first"), AdaptivePooling(), Flatten(), Dense(out_features=2)),
        image(1, 8, 8),
    ),
    "skipped": (
        (Dense(out_features=2), Activation(bypass=True), Group(bypass=True, body=(Dense(out_features=2),))),
        vector(2),
    ),
}  # fmt: skip


@st.composite
def random_networks(draw: st.DrawFn) -> Network:
    """Up to six blocks of any kind, of those drawn only the ones that fit; some frozen, some in a Repeat."""
    start = x = draw(shapes)
    stack: list[Block] = []
    taps: Taps = ()
    for _ in range(draw(st.integers(1, 6))):
        block = draw(blocks(draw(st.sampled_from(list(REGISTRY)))))
        names = ["memory"] if isinstance(block, Tap) else ["", "", "Stem", "열"]
        block = block.changed(frozen=draw(st.booleans()), name=draw(st.sampled_from(names)))
        if draw(st.integers(0, 3)) == 0:
            block = Repeat(times=draw(st.integers(1, 4)), body=(block,))
        facts = block.facts(x, taps)
        if facts.y is not None and facts.y.numel < 2_000:
            stack.append(block)
            x, taps = facts.y, facts.taps
    return tuple(stack), start
