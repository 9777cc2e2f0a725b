"""Whether a torchvision network and its stack compute the same: parameters, shape, work, outputs and gradients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from camplab.assembly import importing, module, torchvision_networks
from camplab.assembly.importing.stack import placed_blocks
from camplab.assembly.weights.matching import match
from camplab.blocks.base import Block
from camplab.blocks.shape import Shape, image
from camplab.blocks.walk import Trace, trace
from camplab.document.presets.torchvision_builders import Builder

Change = Callable[[tuple[Block, ...]], tuple[Block, ...]]
SMALL = {"inception_v3": 96, "maxvit_t": 224, "vit_h_14": 56}
"""Height and width at which numbers are compared: 64 unless the architecture wants more."""


@dataclass(frozen=True)
class Sizes:
    """What a network is without running it, torchvision's (0) and the stack's (1)."""

    parameters: tuple[int, int]
    output: tuple[tuple[int, ...], tuple[int, ...]]
    macs: tuple[int, int]
    blocks: int
    cards: int
    """How many blocks one sees before opening any."""


@dataclass(frozen=True)
class Differences:
    """Largest absolute differences of outputs; those of gradients relative to the largest number in any of them."""

    evaluating: float
    training: float
    input_gradient: float
    gradients: float
    norms: float

    @property
    def worst(self) -> float:
        return max(self.evaluating, self.training, self.input_gradient, self.gradients, self.norms)


def sizes(builder: Builder) -> Sizes:
    """Both sides on tensors without numbers, at the published size."""
    project = importing.import_torchvision(builder.name)
    own = project.trace()
    model = meta(torchvision_networks.model(builder.name)).eval()
    with sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter, torch.no_grad():
        y = model(torch.empty(1, *project.x.dims, device="meta"))
    there = sum(parameter.numel() for parameter in model.parameters())
    assert own.y is not None
    return Sizes((there, own.params), (tuple(y.shape[1:]), own.y.dims), (counter.get_total_flops() // 2, own.macs),
                 sum(1 for _ in own.steps()), len(project.net))  # fmt: skip


def meta(model: nn.Module) -> nn.Module:
    """The model without numbers (some of its tensors may have had some)."""
    return model.to("meta")


def numeric_model(name: str, seed: int = 0, **settings: object) -> tuple[nn.Module, Shape]:
    """The torchvision network with weights, none of them zero or all alike, nothing left to chance in training."""
    size = SMALL.get(name, 64)
    torch.manual_seed(seed)
    if name.startswith("vit"):
        settings = {"image_size": size}
    model = torchvision_networks.model(name, weightless=False, **settings)
    perturb(model)
    return still(model), image(3, size, size)


def perturb(model: nn.Module) -> None:
    """A ViT's head, layer scales and relative tables begin at (nearly) zero: any network would pass."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.std() < 1e-2 or parameter.numel() == 1:
                parameter += 0.3 * torch.randn_like(parameter)
        for layer in model.modules():
            if isinstance(layer, nn.BatchNorm2d) and layer.running_mean is not None and layer.running_var is not None:
                layer.running_mean += 0.1 * torch.randn_like(layer.running_mean)
                layer.running_var.uniform_(0.6, 1.4)


def still(network: nn.Module) -> nn.Module:
    """No number is dropped by chance."""
    for layer in network.modules():
        if isinstance(getattr(layer, "p", None), float):
            layer.p = 0.0
    return network


def copied(model: nn.Module, own: Trace) -> tuple[nn.Module, dict[str, str]]:
    """The stack as a network with the model's weights, by the order rule; own key -> foreign key."""
    network = still(module.build(own))
    state = model.state_dict()
    rows = match(own, [(key, tuple(tensor.shape)) for key, tensor in state.items()])
    assert {row.status for row in rows} <= {"loaded"}, [row for row in rows if row.status != "loaded"][:5]
    network.load_state_dict({row.own: state[row.key].reshape(row.wanted) for row in rows}, strict=False)
    return network, {row.own: row.key for row in rows}


def differences(name: str, change: Change | None = None) -> Differences:
    """Both sides on the same weights and numbers. `change`: what is done to the stack before (negative controls)."""
    with one_thread():
        return _differences(name, change)


@contextmanager
def one_thread() -> Iterator[None]:
    """Sums in one order, and no waiting for a core that others use."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def _differences(name: str, change: Change | None) -> Differences:
    model, x = numeric_model(name)
    if change is None:
        own = trace(importing.import_model(model, x), x)
    else:
        own = trace(change(tuple(placed.block for placed in placed_blocks(model, x))), x)
    network, keys = copied(model, own)
    torch.manual_seed(1)
    sample = torch.randn(2, *x.dims)
    with torch.no_grad():
        evaluating = (main(model.eval()(sample)) - network.eval()(sample)).abs().max().item()
    a, b = gradients(model.train(), sample), gradients(network.train(), sample)
    pairs = [(a.parameters[there], b.parameters[here]) for here, there in keys.items() if here in b.parameters]
    largest = max(one.abs().max().item() for one, _ in pairs)
    return Differences(
        evaluating,
        (a.out - b.out).abs().max().item(),
        ((a.x - b.x).abs().max() / a.x.abs().max()).item(),
        max((one - other.reshape(one.shape)).abs().max().item() for one, other in pairs) / largest,
        max(abs(one.norm() - other.norm()).item() for one, other in pairs) / largest,
    )


def shared_differences(name: str) -> tuple[float, float, float]:
    """Outputs in evaluation and training, and the input's gradient, with one copy of the weights for both sides."""
    with one_thread():
        model, x = numeric_model(name)
        own = trace(importing.import_model(model, x), x)
        with torchvision_networks.Weightless():
            network = still(module.build(own))
        state = model.state_dict()
        rows = match(own, [(key, tuple(tensor.shape)) for key, tensor in state.items()])
        shared = {row.own: state[row.key].reshape(row.wanted) for row in rows}
        network.load_state_dict(shared, assign=True)
        torch.manual_seed(1)
        sample = torch.randn(2, *x.dims)
        with torch.no_grad():
            evaluating = (model.eval()(sample) - network.eval()(sample)).abs().max().item()
        one, other = input_gradient(model.train(), sample), input_gradient(network.train(), sample)
        return evaluating, *((a - b).abs().max().item() for a, b in zip(one, other, strict=True))  # type: ignore[return-value]


def input_gradient(network: nn.Module, sample: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The output, and the gradient of a weighted sum of it at the input."""
    x = sample.clone().requires_grad_()
    out = main(network(x))
    weight = torch.randn(out.shape, generator=torch.Generator().manual_seed(2))
    (slope,) = torch.autograd.grad((out * weight).sum(), x)
    return out.detach(), slope


def main(out: Any) -> torch.Tensor:
    """Networks that colour every pixel put out several results by name."""
    found: torch.Tensor = out["out"] if isinstance(out, dict) else out
    return found


@dataclass(frozen=True)
class Gradients:
    out: torch.Tensor
    x: torch.Tensor
    parameters: dict[str, torch.Tensor]


def gradients(network: nn.Module, sample: torch.Tensor) -> Gradients:
    """One step forward and back."""
    x = sample.clone().requires_grad_()
    network.zero_grad(set_to_none=True)
    out = main(network(x))
    weight = torch.randn(out.shape, generator=torch.Generator().manual_seed(2))
    (out * weight).sum().backward()
    assert x.grad is not None
    found = {name: p.grad for name, p in network.named_parameters() if p.grad is not None}
    return Gradients(out.detach(), x.grad, found)
