"""Window attention computes to the last bit what the modules of torchvision compute, and says why it does not fit."""

from __future__ import annotations

from types import ModuleType

import pytest
import torch
from torch import nn

from camplab.assembly.module import call
from camplab.blocks.receptive import receptive_fields
from camplab.blocks.shape import grid, image, vector
from camplab.blocks.walk import trace
from camplab.blocks.window_attention import WindowAttention
from tests.for_each import for_each


@pytest.fixture(scope="module")
def swin():
    """Over a second of importing, which only the worker of these tests waits for."""
    return pytest.importorskip("torchvision.models.swin_transformer")


@pytest.fixture(scope="module")
def maxvit():
    return pytest.importorskip("torchvision.models.maxvit")


def seeded(layer: nn.Module, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Output, input gradient and gradients of the weights."""
    x = x.clone().requires_grad_()
    torch.manual_seed(3)
    y = layer(x)
    torch.manual_seed(4)
    y.backward(torch.randn(y.shape))  # not randn_like, which follows the layout in memory
    weights = [p.grad for p in layer.parameters() if p.grad is not None]
    return y, x.grad, *sorted(weights, key=lambda grad: (grad.numel(), str(tuple(grad.shape))))


def same(ours: nn.Module, theirs: nn.Module, x: torch.Tensor, around: nn.Module | None = None) -> bool:
    """Whether both do the same with the same weights, after every weight has been moved."""
    with torch.no_grad():
        for weight in theirs.parameters():
            weight.add_(torch.randn_like(weight) * 0.1)
    names = {"to_qkv": "qkv", "merge": "proj"}
    state = {".".join(names.get(part, part) for part in key.split(".")): v for key, v in theirs.state_dict().items()}
    if "relative_coords_table" in state:
        assert torch.equal(ours.relative_coords_table, state["relative_coords_table"])
    assert torch.equal(ours.relative_position_index, state["relative_position_index"])
    ours.load_state_dict(state)
    for mode in (True, False):
        ours.train(mode), theirs.train(mode)
        pairs = zip(seeded(ours, x), seeded(around or theirs, x), strict=True)
        if not all(torch.equal(a, b) for a, b in pairs):
            return False
        ours.zero_grad(), theirs.zero_grad()
    return True


@for_each("dropout", [0.0, 0.3])
@for_each("shift", [0, 2])
@for_each("size", [(8, 8), (9, 5), (4, 12), (3, 3)])
@for_each("version", ["v1", "v2"])
def test_it_is_the_window_attention_of_swin_to_the_last_bit(version, size, shift, dropout, swin):
    x = grid(*size, 8)
    block = WindowAttention(heads=2, window=4, shift=shift, version=version, dropout=dropout)
    kind = swin.ShiftedWindowAttention if version == "v1" else swin.ShiftedWindowAttentionV2
    theirs = kind(8, [4, 4], [shift, shift], 2, attention_dropout=dropout)
    assert same(call(block.layer(x)), theirs, torch.randn(2, *x.dims))


class Partitioned(nn.Module):
    """MaxViT's attention as its PartitionAttentionLayer calls it, on N×H×W×C."""

    def __init__(self, maxvit: ModuleType, attention: nn.Module, parts: int, swap: bool) -> None:
        super().__init__()
        self.maxvit, self.attention, self.parts, self.swap = maxvit, attention, parts, swap

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        counts = x.shape[1] // self.parts, x.shape[2] // self.parts
        windows = self.maxvit.WindowPartition()(x.permute(0, 3, 1, 2), self.parts)
        windows = self.attention(windows.swapaxes(-2, -3)).swapaxes(-2, -3) if self.swap else self.attention(windows)
        return self.maxvit.WindowDepartition()(windows, self.parts, *counts).permute(0, 2, 3, 1)


@pytest.mark.parametrize("partition", ["block", "grid"])
def test_it_is_the_attention_of_maxvit_to_the_last_bit(partition, maxvit):
    x = grid(12, 12, 8)
    block = WindowAttention(heads=2, window=4, version="maxvit", partition=partition)
    theirs = maxvit.RelativePositionalMultiHeadAttention(8, 4, 16)
    around = Partitioned(maxvit, theirs, 3 if partition == "grid" else 4, partition == "grid")
    assert same(call(block.layer(x)), theirs, torch.randn(2, *x.dims), around)


@pytest.mark.parametrize(
    "settings",
    [
        {"shift": 2, "version": "v2"},
        *(pytest.param(one, marks=pytest.mark.long) for one in ({"shift": 2}, {"version": "maxvit"})),
    ],
    ids=str,
)
def test_it_can_be_exported_for_any_number_of_samples(settings):
    block = WindowAttention(heads=2, window=4, **settings)
    layer = call(block.layer(grid(9, 8, 8))).eval()
    samples = {0: torch.export.Dim("samples", min=1)}
    exported = torch.export.export(layer, (torch.randn(2, 9, 8, 8),), dynamic_shapes=(samples,)).module()
    x = torch.randn(5, 9, 8, 8)
    assert torch.equal(exported(x), layer(x))


def test_a_shift_lets_neighbours_meet_across_the_border():
    x = torch.randn(1, 8, 8, 4)
    far = x.clone()
    far[0, 3, 3] += 1  # the last pixel of the first window
    plain, shifted = (call(WindowAttention(window=4, shift=shift).layer(grid(8, 8, 4))) for shift in (0, 2))
    assert torch.equal(plain(x)[0, 4, 4], plain(far)[0, 4, 4])
    assert not torch.equal(shifted(x)[0, 4, 4], shifted(far)[0, 4, 4])
    assert torch.allclose(shifted(x)[0, 0, 0], shifted(far)[0, 0, 0], atol=1e-6)  # not around the edge of the picture


@for_each(
    ("block", "x", "words", "ways"),
    [
        (WindowAttention(), image(96, 8, 8),
         "window attention needs a grid with the channels last; here comes an image (channels × height × width) "
         "of 96×8×8", ["Insert Permute"]),
        (WindowAttention(), vector(8),
         "window attention needs a grid with the channels last; here comes a vector (features) of 8", []),
        (WindowAttention(heads=4), grid(8, 8, 6),
         "6 channels cannot be shared out evenly to 4 heads", ["Set heads to 3"]),
        (WindowAttention(window=4, shift=4), grid(8, 8, 8),
         "a shift of 4 moves windows of 4 pixels by a whole window or more: it must be smaller", ["Set shift to 2"]),
        (WindowAttention(window=4, shift=2, partition="grid"), grid(8, 8, 8),
         "windows spread over the whole picture have no borders to shift across",
         ["Set shift to 0", "Use windows of neighbours"]),
    ],
)  # fmt: skip
def test_what_does_not_fit_says_why(block, x, words, ways):
    misfit = block.facts(x).misfit
    assert str(misfit) == words
    assert [str(remedy.title) for remedy in misfit.remedies] == ways


def test_a_pixel_sees_no_further_than_across_its_window():
    stack = (WindowAttention(window=4, shift=2),)
    assert receptive_fields(trace(stack, grid(16, 16, 4)))["attention1"].size == (7, 7)
    assert receptive_fields(trace(stack, grid(4, 4, 4)))["attention1"].whole


@pytest.mark.parametrize("version", ["v1", "v2", "maxvit"])
def test_it_runs_in_the_memory_layout_that_training_uses(version):
    layer = call(WindowAttention(heads=2, window=4, version=version).layer(grid(8, 8, 8)))
    x = torch.randn(2, 8, 8, 8)
    expected = layer(x)
    layer.to(memory_format=torch.channels_last)
    turned = x.permute(0, 3, 1, 2).contiguous().permute(0, 2, 3, 1)
    torch.testing.assert_close(layer(turned), expected)
