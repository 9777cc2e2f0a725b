"""Counts that papers and torchvision give, and the arithmetic that is shown with them."""

from __future__ import annotations

import torch
from torch.nn import functional
from torch.utils.flop_counter import FlopCounterMode

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.inception import Inception
from camplab.blocks.pooling import Pooling
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.residual import Residual
from camplab.blocks.select_step import SelectStep
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import image, sequence, vector
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.vgg import VGGBlock
from camplab.blocks.walk import trace
from tests.blocks import reference
from tests.for_each import for_each


def weights(facts) -> int:
    """Learned numbers without biases."""
    return sum(_numel(part) for chain in facts.chains for part in _leaves(chain))


def _leaves(chain):
    for part in chain:
        if part.chains:
            for inner in part.chains:
                yield from _leaves(inner)
        elif part.weights.parameters:
            yield part


def _numel(part) -> int:
    return torch.Size(part.weights.parameters["weight"]).numel()


def test_the_first_inception_module_of_googlenet():
    settings = {"ones": 64, "reduce_threes": 96, "threes": 128, "reduce_fives": 16, "fives": 32, "pooled": 32}
    x = image(192, 28, 28)
    reduced, naive = Inception(**settings).facts(x), Inception(**settings, reductions=False).facts(x)
    assert reduced.y == image(256, 28, 28)
    assert weights(reduced) == 163_328
    assert weights(naive) == 387_072
    assert round(reduced.macs / 1e6) == 128
    assert round(naive.macs / 1e6) == 303


def test_resnet_18_and_50_have_the_weights_of_torchvision():
    def net(kind, widths, depths):
        stages = (
            Residual(kind=kind, channels=width, stride=2 if stage and not turn else 1)
            for stage, (width, depth) in enumerate(zip(widths, depths, strict=True))
            for turn in range(depth)
        )
        stem = (Convolution(out_channels=64, kernel=7, stride=2, padding=3, bias=False), BatchNorm(), Activation())
        pool = Pooling(kernel=3, stride=2, padding=1)
        return (*stem, pool, *stages, AdaptivePooling(), Flatten(), Dense(out_features=1000))

    x = image(3, 224, 224)
    basic = trace(net("basic", (64, 128, 256, 512), (2, 2, 2, 2)), x)
    deep = trace(net("bottleneck", (256, 512, 1024, 2048), (3, 4, 6, 3)), x)
    assert (basic.params, basic.macs) == (11_689_512, 1_814_073_344)
    assert (deep.params, deep.macs) == (25_557_032, 4_089_184_256)


def test_vgg_16_has_the_weights_of_torchvision():
    features = [VGGBlock(convolutions=n, channels=c) for n, c in ((2, 64), (2, 128), (3, 256), (3, 512), (3, 512))]
    head = (Flatten(), Dense(out_features=4096), Activation(), Dense(out_features=4096), Activation())
    assert trace((*features, *head, Dense(out_features=1000)), image(3, 224, 224)).params == 138_357_544


def test_recurrent_cells_have_weights_as_one_to_three_to_four():
    x = sequence(5, 64)
    counts = [Recurrent(cell=cell, hidden=64).facts(x).params for cell in ("rnn_tanh", "gru", "lstm")]
    assert counts == [8_320, 24_960, 33_280]


@for_each(("steps", "features", "heads"), [(1, 8, 2), (4, 8, 2), (16, 24, 1), (16, 24, 3), (64, 64, 4)])
@for_each("causal", [False, True])
def test_the_work_of_attention_is_that_of_its_equation_whatever_kernel_torch_would_choose(
    steps, features, heads, causal
):
    """Four projections, queries times keys, weights times values ("Attention Is All You Need", section 3.2)."""
    block, x = SelfAttention(heads=heads, causal=causal), sequence(steps, features)
    wanted = 4 * steps * features * features + 2 * steps * steps * features
    assert block.macs(x) == wanted
    assert reference.outcome(reference.made(block, x), reference.batch(x)) == ((steps, features), wanted)


@for_each("layers", [1, 2, 3])
@for_each("bidirectional", [False, True])
def test_the_work_of_an_lstm_is_that_of_its_equations(layers, bidirectional):
    steps, features, hidden = 4, 3, 5
    block = Recurrent(cell="lstm", hidden=hidden, layers=layers, bidirectional=bidirectional)
    directions = 2 if bidirectional else 1
    with FlopCounterMode(display=False) as counter:
        for layer in range(layers):
            inputs = features if layer == 0 else hidden * directions
            for _ in range(directions * steps):
                functional.linear(torch.zeros(1, inputs), torch.zeros(4 * hidden, inputs))
                functional.linear(torch.zeros(1, hidden), torch.zeros(4 * hidden, hidden))
    assert block.facts(sequence(steps, features)).macs == counter.get_total_flops() // 2


@for_each(
    ("block", "x", "words"),
    [
        (Convolution(kernel=5, padding=2, stride=1), image(1, 28, 28), "(28 + 2·2 − 5) / 1 + 1 = 28"),
        (Convolution(kernel=5, padding=2, stride=2), image(1, 29, 29), "(29 + 2·2 − 5) / 2 + 1 = 15"),
        (Convolution(kernel=4, padding=0, stride=3), image(1, 9, 9), "⌊(9 + 2·0 − 4) / 3⌋ + 1 = 2"),
        (Pooling(kernel=2, ceil=True), image(1, 9, 9), "⌈(9 + 2·0 − 2) / 2⌉ + 1 = 5"),
        (Pooling(kernel=2), image(1, 8, 6), "height (8 + 2·0 − 2) / 2 + 1 = 4; width (6 + 2·0 − 2) / 2 + 1 = 3"),
        (Flatten(), image(2, 3, 4), "2 · 3 · 4 = 24"),
    ],
)
def test_the_size_that_comes_out_is_worked_out_in_numbers(block, x, words):
    assert str(block.arithmetic(x)) == words


@for_each(
    ("block", "x", "words", "remedies"),
    [
        (Convolution(kernel=5, padding=0), image(1, 3, 3),
         "a window of 5 px does not fit in 3 px (the input with its padding)",
         ["Set padding to “same”", "Make the window 3 px"]),
        (Convolution(groups=3), image(8, 9, 9), "8 channels cannot be shared out evenly to 3 groups",
         ["Set groups to 1"]),
        (Dense(), image(3, 4, 4), "a dense layer takes a vector; here comes an image of 3×4×4: flatten it to 48 first",
         ["Insert Flatten"]),
        (Recurrent(), image(3, 4, 4),
         "a recurrent layer reads a sequence; here comes an image (channels × height × width) of 3×4×4",
         ["Insert To sequence"]),
        (TransformerLayer(heads=3), sequence(4, 32), "32 features cannot be shared out evenly to 3 heads",
         ["Set heads to 2"]),
        (SelectStep(step=9), sequence(4, 2), "there is no step 9: the sequence has 4, from 0 to 3",
         ["Take the last step", "Take the first step"]),
    ],
)  # fmt: skip
def test_a_misfit_says_the_arithmetic_and_offers_a_way_out(block, x, words, remedies):
    misfit = block.facts(x).misfit
    assert str(misfit) == words
    assert [str(remedy.title) for remedy in misfit.remedies] == remedies


def test_a_million_million_weights_are_only_a_number():
    followed = trace((Dense(out_features=1_000_000), Dense(out_features=1_000_000)), vector(1_000_000))
    assert followed.params == 2 * (10**12 + 10**6)
