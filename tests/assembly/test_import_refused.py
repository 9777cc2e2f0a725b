"""What cannot be a stack is refused in a sentence that names the step; so are a wrong name and a broken torchvision."""

from __future__ import annotations

import sys

import pytest
import torch
from torch import nn
from torch.nn import functional

from camplab.assembly import importing, torchvision_networks
from camplab.assembly.importing import CannotImport, import_model, import_torchvision
from camplab.blocks.shape import image, sequence
from tests.for_each import for_each

X = image(3, 16, 16)


class Pyramid(nn.Module):
    """Each level is used twice: for its own result, and for the next finer one (FPN)."""

    def __init__(self) -> None:
        super().__init__()
        self.down1, self.down2 = nn.Conv2d(3, 4, 3, 2, 1), nn.Conv2d(4, 4, 3, 2, 1)
        self.lateral = nn.Conv2d(4, 4, 1)
        self.up = nn.Upsample(scale_factor=2)
        self.out1, self.out2 = nn.Conv2d(4, 4, 3, padding=1), nn.Conv2d(4, 4, 3, 2, 1)

    def forward(self, x):
        fine = self.down1(x)
        coarse = self.down2(fine)
        merged = self.lateral(fine) + self.up(coarse)
        return self.out2(merged) + self.out1(coarse)


class Cell(nn.Module):
    """A cell as an architecture search finds it (DARTS): every node takes all nodes before it."""

    def __init__(self) -> None:
        super().__init__()
        self.ops = nn.ModuleList(nn.Conv2d(3, 3, 3, padding=1) for _ in range(5))

    def forward(self, x):
        a = self.ops[0](x)
        b = self.ops[1](x) + self.ops[2](a)
        return self.ops[3](a) + self.ops[4](b)


class Branching(nn.Module):
    def forward(self, x):
        return x if x.sum() > 0 else -x


class Two(nn.Module):
    def forward(self, x, y):
        return x + y


class Strange(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.InstanceNorm2d(3)

    def forward(self, x):
        return self.norm(x)


class Does(nn.Module):
    """One convolution, and what is done with it."""

    def __init__(self, does) -> None:
        super().__init__()
        self.conv, self.norm, self.relu = nn.Conv2d(3, 3, 3, padding=1), nn.Identity(), nn.ReLU(inplace=True)
        self.scale = nn.Parameter(torch.ones(16))
        self.does = does

    def forward(self, x):
        return self.does(self, x)


REFUSED = {
    "a layer that runs twice": (
        Does(lambda m, x: m.conv(m.relu(m.conv(x)))),
        "conv runs 2 times with the same weights",
    ),
    "a result written over": (Does(lambda m, x: m.relu(x) + m.conv(x)), "relu writes over its input"),
    "a sum with a factor": (Does(lambda m, x: torch.add(x, m.conv(x), alpha=2)), "add (add): no block has this alpha"),
    "dropout that never stops": (Does(lambda m, x: functional.dropout(m.conv(x), 0.5)), "dropout (dropout)"),
    "a scale for each column": (Does(lambda m, x: m.scale * m.conv(x)), "mul (mul)"),
    "a number added": (Does(lambda m, x: m.conv(x) + 1), "add (add)"),
    "samples put side by side": (Does(lambda m, x: torch.cat([x, m.conv(x)], 0)), "cat (cat)"),
    "rows put side by side": (Does(lambda m, x: torch.cat([x, m.conv(x)], 2)), "cat (cat) puts out 3×32×16"),
    "several results": (Does(lambda m, x: (x, m.conv(x))), "2 results"),
    "no result": (Does(lambda m, x: None), "NoneType"),
    "a pyramid": (Pyramid(), "down2 (Conv2d)"),
    "a searched cell": (Cell(), "ops.0 (Conv2d)"),
    "a layer no block is": (Strange(), "norm (InstanceNorm2d)"),
    "steps that depend on the picture": (Branching(), "Branching"),
    "a window in time": (nn.Sequential(nn.Conv3d(3, 4, 3)), "0 (Conv3d)"),
    "circular padding": (nn.Sequential(nn.Conv2d(3, 4, 3, padding_mode="circular")), "0 (Conv2d)"),
    "a matrix product of two results": (nn.Bilinear(16, 16, 4), ""),
}


@for_each("what", REFUSED)
def test_what_cannot_be_a_stack_is_refused_by_a_sentence_that_names_the_step(what):
    model, place = REFUSED[what]
    with pytest.raises(CannotImport) as refused:
        import_model(model, X)
    assert place in str(refused.value)
    assert "\n" not in str(refused.value)


def test_batch_norm_over_the_steps_of_a_sequence_is_refused():
    with pytest.raises(CannotImport, match=r"0 \(BatchNorm1d\)"):
        import_model(nn.Sequential(nn.BatchNorm1d(4)), sequence(4, 4))


@for_each(
    ("name", "words"),
    [
        ("resnet-51", "did you mean resnet"),
        ("r3d_18", "films"),
        ("mvit_v1_b", "films"),
        ("swin3d_t", "films"),
        ("fasterrcnn_resnet50_fpn", "boxes"),
        ("raft_small", "two pictures"),
        ("quantized_resnet18", "quantized"),
        ("q", "torchvision has no network q"),
    ],
)
def test_a_name_that_stands_for_no_stack_is_answered_in_one_sentence(name, words):
    with pytest.raises(CannotImport, match=words):
        import_torchvision(name)


def test_without_torchvision_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "torchvision", None)
    with pytest.raises(CannotImport, match="pip install torchvision"):
        torchvision_networks.builders()


def test_a_torchvision_made_for_another_torch_is_named(monkeypatch):
    class Broken:
        def __getattr__(self, name: str):
            raise RuntimeError("operator torchvision::nms does not exist")

    monkeypatch.setitem(sys.modules, "torchvision", Broken())
    with pytest.raises(CannotImport, match="another torch") as refused:
        torchvision_networks.builders()
    assert "torchvision::nms" in str(refused.value)


def test_importing_imports_no_torchvision_by_itself():
    assert "torchvision" not in vars(importing)
    assert "torchvision" not in vars(torchvision_networks)
