"""Which block a foreign layer is: a table from classes of torch and torchvision. Imports neither of them."""

from __future__ import annotations

from camplab.assembly.importing.attention import ATTENTION
from camplab.assembly.importing.curves import CURVES
from camplab.assembly.importing.norms import NORMS
from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make, nothing, reordered
from camplab.assembly.importing.windows import WINDOWS


def _dense(s: Step) -> Blocks:
    m = s.layer
    return make(s, "dense", out_features=m.out_features, bias=m.bias is not None)


def _flatten(s: Step) -> Blocks:
    m = s.layer
    insist(s, start_dim=m.start_dim == 1, end_dim=m.end_dim in (-1, len(s.x.dims)))
    return make(s, "flatten") if s.x.kind != "vector" else ()


def _permute(s: Step) -> Blocks:
    return reordered(s, tuple(s.layer.dims))


LAYERS: dict[str, Rule] = {
    **WINDOWS,
    **NORMS,
    **CURVES,
    **ATTENTION,
    "torch.nn.modules.linear.Linear": _dense,
    "torch.nn.modules.linear.Identity": nothing,
    "torch.nn.modules.flatten.Flatten": _flatten,
    "torchvision.ops.misc.Permute": _permute,
}
"""The rule for each class of layers."""
