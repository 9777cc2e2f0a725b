"""Every network that ships for ImageNet is torchvision's: as many parameters, as much work, the same numbers.

Equality is exact, in training mode with two samples, after what begins at zero was moved away from it: with fresh
weights a ViT puts out zeros only, and a wrong epsilon hides below any tolerance.
"""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from camplab.assembly.weights.matching import match
from camplab.blocks.shape import image
from camplab.blocks.walk import Trace, trace
from camplab.document.presets.catalogue import Preset, find
from camplab.document.presets.imagenet import FOR_IMAGENET
from camplab.nn.side_head import SideHead
from tests.assembly import parity
from tests.assembly.test_network import check_printed
from tests.kept import project as shipped

PUBLISHED = {"alexnet_groups": 60_965_224}
"""Parameters of what torchvision does not have, as worked out from the paper."""
THERE = [preset for preset in FOR_IMAGENET if preset.name not in PUBLISHED]
LARGEST = 30_000_000
"""Parameters up to which numbers are compared, not only shapes."""
NUMBERS = [preset for preset in THERE if shipped(preset).trace().params <= LARGEST]
QUICK = ("squeezenet1_1",)
LEAST = {"inception_v3": 299}
"""Height and width at which numbers are compared: 64 unless the network wants more."""

named = {"ids": lambda preset: preset.name}


class First(nn.Module):
    """torchvision's answer in training; those of its side heads are kept, from the first to the last."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model
        self.aside: list[torch.Tensor] = []

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.model(x)
        if isinstance(y, torch.Tensor):
            return y
        self.aside = [part for part in reversed(y[1:]) if part is not None]
        return y[0]


def theirs(preset: Preset, device: str = "cpu", **settings: object) -> nn.Module:
    """The network of the same name with weights of no value."""
    import torchvision  # over a second, which only the worker of these tests waits for

    if preset.name in ("googlenet", "inception_v3"):
        settings["init_weights"] = True
    with torch.device(device):
        return torchvision.models.get_model(preset.name, weights=None, **settings)


SIZED = ("googlenet", "resnet50", "vit_b_16", "convnext_tiny")
"""With side heads, shortcuts, attention and scales: their sizes are compared in every run of the tests; the others in
long ones."""


def marked(preset: Preset) -> Preset:
    return preset if preset.name in SIZED else pytest.param(preset, marks=pytest.mark.long, id=preset.name)


def test_the_networks_that_torchvision_lacks_have_the_parameters_of_their_paper() -> None:
    for name, parameters in PUBLISHED.items():
        assert find(name).project().trace().params == parameters


@pytest.mark.parametrize("preset", [marked(preset) for preset in THERE], **named)
def test_parameters_output_and_work_are_those_of_torchvision(preset: Preset) -> None:
    own = preset.project().trace()
    model = theirs(preset, "meta").eval()
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter, torch.no_grad():
        y = model(torch.empty(1, *own.x.dims, device="meta"))
    assert own.params == sum(parameter.numel() for parameter in model.parameters())
    assert own.y is not None
    assert own.y.dims == tuple(y.shape[1:])
    assert own.macs == counter.get_total_flops() // 2
    entries = [(key, tuple(tensor.shape)) for key, tensor in model.state_dict().items()]
    assert {row.status for row in match(own, entries)} == {"loaded"}  # all that torchvision has trained finds its place


@pytest.mark.parametrize("preset", [preset for preset in NUMBERS if preset.name in QUICK], **named)
def test_small_networks_compute_what_torchvision_computes(preset: Preset) -> None:
    compare(preset)


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("preset", [preset for preset in NUMBERS if preset.name not in QUICK], **named)
def test_every_network_computes_what_torchvision_computes(preset: Preset) -> None:
    compare(preset)


@pytest.mark.long
def test_vit_with_two_of_its_layers_computes_what_torchvision_computes() -> None:
    patches, encoder, head = find("vit_b_16").project().net
    torch.manual_seed(0)
    from torchvision.models import VisionTransformer

    model = VisionTransformer(32, 16, num_layers=2, num_heads=12, hidden_dim=768, mlp_dim=3072)
    equal(model, trace((patches, encoder.changed(times=2), head), image(3, 32, 32)))


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("preset", NUMBERS, **named)
def test_its_printed_source_is_the_same_network(preset: Preset, imported) -> None:
    size = LEAST.get(preset.name, 64)
    check_printed(trace(preset.project().net, image(3, size, size)), imported)


def compare(preset: Preset) -> None:
    """With torchvision's network of the same name."""
    size = LEAST.get(preset.name, 64)
    torch.manual_seed(0)
    equal(theirs(preset), trace(preset.project().net, image(3, size, size)))


def equal(model: nn.Module, own: Trace) -> None:
    """Outputs, input gradient and all gradients of weights are equal, to the last bit."""
    parity.perturb(model)
    parity.still(model)
    network, keys = parity.copied(model, own)
    sample = torch.randn(2, *own.x.dims)
    first = First(model).train()
    a, b = parity.gradients(first, sample), parity.gradients(network.train(), sample)
    heads = [layer for layer in network.modules() if isinstance(layer, SideHead)]
    assert all(torch.equal(y, head.output) for y, head in zip(first.aside, heads, strict=True))
    assert a.out.std() > 1e-3
    assert torch.equal(a.out, b.out)
    assert torch.equal(a.x, b.x)
    for here, there in keys.items():
        if here in b.parameters:
            assert torch.equal(a.parameters[f"model.{there}"].reshape(b.parameters[here].shape), b.parameters[here])
