"""Every attention that is shown is that of the formula, worked out here from the weights and what comes in."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image

from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.tap import Tap
from camplab.datasets.base import DATA
from camplab.datasets.photos import Photos
from camplab.document.heads import replace_head
from camplab.document.places import Places
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.nn.window import CosineWindowAttention, EvenWindowAttention, WindowAttention
from camplab.runs.events import Picture
from camplab.runs.inside.attention import Attention, attentive
from camplab.runs.inside.windows import OUTSIDE
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.setup import Setup, prepare

PLACE = 5


def look(setup: Setup) -> dict[str, Attention]:
    places = Places(setup.project)
    wants = (Want("attention", tuple(attentive(places)), PLACE),)
    pictures = [event for event in Bench(setup, "").look({"": wants}) if isinstance(event, Picture)]
    return {picture.module: Attention.of(picture, places, picture.module) for picture in pictures}


def comes_in(setup: Setup) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Of each module with attention what it sees, and what its queries look at."""
    seen: dict[str, tuple[torch.Tensor, torch.Tensor]] = {}

    def keep(name):
        def hook(module, inputs, _):
            memory = getattr(module, "memory", None)
            seen[name] = inputs[0][0].double(), (inputs[0] if memory is None else memory.value)[0].double()

        return hook

    hooks = [setup.model.get_submodule(name).register_forward_hook(keep(name)) for name in look(setup)]
    setup.model.eval()
    with torch.no_grad():
        setup.output(setup.data.held_out.take(PLACE, 1)[0])
    for each in hooks:
        each.remove()
    return seen


def of_sequence(module: torch.nn.Module, x: torch.Tensor, memory: torch.Tensor) -> np.ndarray:
    """softmax(Q Kᵀ / √d) of each head (Vaswani 2017, 3.2.1)."""
    layer = module.attention
    weight, bias, heads = layer.in_proj_weight.double(), layer.in_proj_bias.double(), layer.num_heads
    size = x.shape[-1]
    queries = (x @ weight[:size].T + bias[:size]).reshape(len(x), heads, -1).transpose(0, 1)
    keys = (memory @ weight[size : 2 * size].T + bias[size : 2 * size]).reshape(len(memory), heads, -1).transpose(0, 1)
    scores = queries @ keys.transpose(1, 2) / (size // heads) ** 0.5
    if module.causal:
        later = torch.arange(len(memory))[None] > torch.arange(len(x))[:, None]
        scores = scores.masked_fill(later, -torch.inf)
    return scores.softmax(-1).detach().numpy()


def of_windows(module: WindowAttention, x: torch.Tensor, shown: Attention) -> np.ndarray:
    """Likewise of the cells of each window, with the number that was learned for each distance (Liu 2021, 3.2)."""
    rows, columns, size = x.shape
    cells = torch.cat([x.reshape(rows * columns, size), x.new_zeros(1, size)])  # the last one pads
    every, side, heads = torch.from_numpy(shown.windows.cells), module.window, module.heads
    places = torch.arange(side * side)
    down, across = (a[:, None] - a[None] + side - 1 for a in (places // side, places % side))
    near = module.relative_position_bias_table.double()[down * (2 * side - 1) + across].permute(2, 0, 1)
    weight, bias = module.qkv.weight.double(), module.qkv.bias.double()
    found = []
    for window, apart in zip(every, shown.windows.strangers, strict=True):
        looks = (cells[window] @ weight.T + bias).reshape(len(window), 3, heads, -1).permute(1, 2, 0, 3)
        scores = looks[0] @ looks[1].transpose(1, 2) / (size // heads) ** 0.5 + near
        found.append((scores - 100.0 * torch.from_numpy(apart)).softmax(-1).detach().numpy())
    return np.stack(found)


def proves(setup: Setup, most: float = 1e-6) -> int:
    """How many modules were proven."""
    seen, shown = comes_in(setup), look(setup)
    assert seen.keys() == shown.keys() == attentive(Places(setup.project)).keys()
    for name, each in shown.items():
        module = setup.model.get_submodule(name)
        values = each.picture.values
        if isinstance(module, WindowAttention):
            assert not isinstance(module, CosineWindowAttention | EvenWindowAttention)
            expected = of_windows(module, seen[name][0], each)[: len(values)]
            assert OUTSIDE in each.windows.cells or each.windows.height % each.windows.size == 0
        else:
            expected = of_sequence(module, *seen[name])
        np.testing.assert_allclose(values, expected, atol=most, rtol=0)
        np.testing.assert_allclose(values.sum(-1), 1, atol=1e-5)
        for window in range(each.count):
            assert (each.heads(window)[:, each.masked(window)] < 1e-30).all()
    return len(shown)


@pytest.mark.parametrize(("preset", "modules"), [("vit_patch2", 2), ("transformer_rows", 2), ("swin_style", 4)])
def test_of_presets(preset, modules):
    assert proves(prepare(find(preset).project(), learns=False)) == modules


@pytest.mark.parametrize("causal", [False, True])
def test_of_cross_and_causal_attention(causal):
    net = (Dense(out_features=8), Tap(name="memory"), SelfAttention(heads=2, causal=causal), Dense(out_features=8),
           CrossAttention(heads=4, causal=causal), AdaptivePooling(), Flatten(), Dense(out_features=10))  # fmt: skip
    project = Project(data=DATA["digit_rows"](), stacks={"net": net})
    assert proves(prepare(project, learns=False)) == 2


@pytest.mark.long
@pytest.mark.parametrize("preset", ["vit_b_16", "swin_t"])
def test_of_the_networks_of_torchvision(preset, tmp_path):
    random = np.random.default_rng(0)
    for number in range(12):
        folder = tmp_path / "pictures" / str(number % 2)
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(random.integers(0, 255, (64, 64, 3), np.uint8)).save(folder / f"{number}.png")
    data = Photos(folder=str(tmp_path / "pictures"), classes=2, validation=0.5)
    project = find(preset).project()
    begun = Project(data=data, stacks=project.stacks, training=project.training)
    assert proves(prepare(begun.with_net(replace_head(begun)), learns=False)) == 12
