"""Foreign activations as blocks. Imports neither torchvision nor nn."""

from __future__ import annotations

from camplab.assembly.importing.rules import Blocks, Rule, Step, curve, insist, make


def _gelu(s: Step) -> Blocks:
    insist(s, approximate=s.layer.approximate == "none")
    return make(s, "activation", kind="gelu")


def _relu6(s: Step) -> Blocks:
    """ReLU6 runs as a Hardtanh between 0 and 6."""
    m = s.layer
    insist(s, min_val=m.min_val == 0, max_val=m.max_val == 6)
    return make(s, "activation", kind="relu6")


def _leaky_relu(s: Step) -> Blocks:
    return make(s, "activation", kind="leaky_relu", slope=s.layer.negative_slope)


def _elu(s: Step) -> Blocks:
    insist(s, alpha=s.layer.alpha == 1)
    return make(s, "activation", kind="elu")


def _softmax(s: Step) -> Blocks:
    insist(s, dim=s.layer.dim in ((1, -3) if s.x.kind == "image" else (-1, len(s.x.dims))))
    return make(s, "activation", kind="softmax")


CURVES: dict[str, Rule] = {
    "torch.nn.modules.activation.ReLU": curve("relu"),
    "torch.nn.modules.activation.Hardtanh": _relu6,
    "torch.nn.modules.activation.SiLU": curve("silu"),
    "torch.nn.modules.activation.Hardswish": curve("hardswish"),
    "torch.nn.modules.activation.Hardsigmoid": curve("hardsigmoid"),
    "torch.nn.modules.activation.Sigmoid": curve("sigmoid"),
    "torch.nn.modules.activation.Tanh": curve("tanh"),
    "torch.nn.modules.activation.GELU": _gelu,
    "torch.nn.modules.activation.LeakyReLU": _leaky_relu,
    "torch.nn.modules.activation.ELU": _elu,
    "torch.nn.modules.activation.Softmax": _softmax,
}
