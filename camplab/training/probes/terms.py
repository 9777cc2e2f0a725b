"""What one number of a map was computed from: the terms of the sum of a kernel, or the cells that a pooling compares.

Read from what ran: the input of the module as it came, its weights, and the number that it put out.
"""

from __future__ import annotations

from math import ceil, floor, nan, prod

import torch
from torch import Tensor, nn

from camplab.runs.events import TERMS
from camplab.training.probes.base import OfInputs, Subject
from camplab.training.probes.maps import LARGEST, at_hand

Place = tuple[int, ...]
CONVOLUTIONS = nn.Conv1d, nn.Conv2d
LARGEST_OF, MEAN_OF = (nn.MaxPool1d, nn.MaxPool2d), (nn.AvgPool1d, nn.AvgPool2d)
ADAPTIVE_LARGEST_OF = nn.AdaptiveMaxPool1d, nn.AdaptiveMaxPool2d
ADAPTIVE_MEAN_OF = nn.AdaptiveAvgPool1d, nn.AdaptiveAvgPool2d


class Terms(OfInputs, name=TERMS):
    """Of the number `asked`, counted through the maps K×H×W, T×F or F as they are shown.

    2×C×h×w: what the kernel sees (NaN in the padding), and its weights; 1×1×h×w of a pooling that keeps the largest.
    Facts: `value` that came out, `bias`, the first `channel` that is seen. Of other layers there is no picture.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        self._inputs: dict[str, Tensor] = {}

    def input(self, module: str, values: Tensor) -> None:
        """A copy: the module may work in place."""
        if _is_known(self.subject.setup.model.get_submodule(module)):
            self._inputs[module] = values[0].clone()

    def output(self, module: str, values: Tensor) -> None:
        """Both are there now."""
        x, shown = self._inputs.pop(module, None), values[0]
        layer = self.subject.setup.model.get_submodule(module)
        if isinstance(layer, nn.Linear) or type(layer).__name__.startswith("Sequence"):
            x, shown = (None if x is None else x.movedim(-1, 0)), shown.movedim(-1, 0)  # channels first, as of images
        if x is None or self.asked is None or not 0 <= self.asked < shown.numel():
            return
        k, *place = _unravelled(self.asked, shown, module in self.subject.grids or values.dim() == 4)
        found = _terms(layer, x, k, tuple(place))
        if found is not None and found[0].numel() <= LARGEST:
            facts = {"value": float(shown[(k, *place)]), **found[1]}
            self._pictures.append(self.picture(module, at_hand(found[0]), facts=facts))


def _is_known(layer: nn.Module) -> bool:
    return isinstance(layer, (nn.Linear, *CONVOLUTIONS, *LARGEST_OF, *MEAN_OF, *ADAPTIVE_LARGEST_OF, *ADAPTIVE_MEAN_OF))


def _unravelled(asked: int, shown: Tensor, maps_first: bool) -> Place:
    """Channel and place in `shown` (channels first) of a number of the picture: a sequence is shown steps first."""
    sizes = [*shown.shape] if maps_first else [*shown.shape[1:], shown.shape[0]]
    place = []
    for size in reversed(sizes):
        asked, at = divmod(asked, size)
        place.append(at)
    place.reverse()
    return tuple(place) if maps_first else (place[-1], *place[:-1])


def _terms(layer: nn.Module, x: Tensor, k: int, place: Place) -> tuple[Tensor, dict[str, float]] | None:
    """What output channel `k` at `place` is computed from, x being C×spatial; None where it cannot be told so."""
    if isinstance(layer, nn.Linear):
        bias = {} if layer.bias is None else {"bias": float(layer.bias[k])}
        return torch.stack([x.reshape(len(x), -1)[:, _flat(place, x)].float(), layer.weight[k].detach()]), {
            "channel": 0.0,
            **bias,
        }
    if isinstance(layer, CONVOLUTIONS):
        return _convolved(layer, x, k, place)
    if x.dim() != len(place) + 1 or not 0 <= k < len(x):
        return None
    cells = _pooled_cells(layer, x, place)
    seen = _seen(x[k : k + 1].float(), cells)
    facts = {"channel": float(k)}
    if isinstance(layer, (*LARGEST_OF, *ADAPTIVE_LARGEST_OF)):
        return seen[None], facts
    weights = _shares(layer, x, cells).to(seen)
    return torch.stack([seen, weights[None]]), facts


def _flat(place: Place, x: Tensor) -> int:
    """A place in one channel of x, counted through it."""
    at = 0
    for each, size in zip(place, x.shape[1:], strict=True):
        at = at * size + each
    return at


def _convolved(layer: nn.Conv1d | nn.Conv2d, x: Tensor, k: int, place: Place) -> tuple[Tensor, dict[str, float]] | None:
    if layer.padding_mode != "zeros" or x.dim() != len(place) + 1:
        return None
    axes = list(zip(place, layer.kernel_size, layer.stride, layer.dilation, strict=True))
    if isinstance(layer.padding, str):
        before = [d * (size - 1) // 2 if layer.padding == "same" else 0 for _, size, _, d in axes]
    else:
        before = [*layer.padding]
    cells = [[i * s - p + d * u for u in range(size)] for (i, size, s, d), p in zip(axes, before, strict=True)]
    share = layer.in_channels // layer.groups
    first = k // (layer.out_channels // layer.groups) * share
    seen = _seen(x[first : first + share].float(), cells)
    facts = {"channel": float(first)} | ({} if layer.bias is None else {"bias": float(layer.bias[k])})
    return torch.stack([seen, layer.weight[k].detach().to(seen)]), facts


def _pooled_cells(layer: nn.Module, x: Tensor, place: Place) -> list[list[int]]:
    """Of each axis the cells in the window of a pooling, some of them outside."""
    sizes = x.shape[1:]
    if isinstance(layer, (*ADAPTIVE_LARGEST_OF, *ADAPTIVE_MEAN_OF)):
        wanted = _per_axis(layer.output_size, len(place))
        whole = [n if out is None else out for n, out in zip(sizes, wanted, strict=True)]
        return [
            [*range(floor(i * n / out), ceil((i + 1) * n / out))] for i, n, out in zip(place, sizes, whole, strict=True)
        ]
    assert isinstance(layer, (*LARGEST_OF, *MEAN_OF))
    settings = (layer.kernel_size, layer.stride, layer.padding, getattr(layer, "dilation", 1))
    axes = zip(place, *(_per_axis(each, len(place)) for each in settings), strict=True)
    return [[i * s - p + d * u for u in range(size)] for i, size, s, p, d in axes]


def _shares(layer: nn.Module, x: Tensor, cells: list[list[int]]) -> Tensor:
    """Of each cell of the window the share that it has in the mean."""
    sizes, counted = x.shape[1:], [len(axis) for axis in cells]
    if isinstance(layer, MEAN_OF):
        padding = _per_axis(layer.padding, len(cells)) if layer.count_include_pad else [0] * len(cells)
        counted = [sum(-p <= at < n + p for at in axis) for axis, n, p in zip(cells, sizes, padding, strict=True)]
    return torch.full([len(axis) for axis in cells], 1 / prod(counted))


def _seen(x: Tensor, cells: list[list[int]]) -> Tensor:
    """C×h×w: the cells of x, NaN where they are outside of it."""
    for axis, wanted in enumerate(cells, 1):
        at = torch.tensor(wanted, device=x.device)
        inside = (at >= 0) & (at < x.shape[axis])
        x = x.index_select(axis, at.clamp(0, x.shape[axis] - 1))
        x = x.movedim(axis, -1).masked_fill(~inside, nan).movedim(-1, axis)
    return x


def _per_axis(value: int | tuple[int | None, ...] | None, axes: int) -> list[int]:
    """One number for each axis."""
    return [*value] if isinstance(value, tuple) else [value] * axes  # type: ignore[list-item]  # None: as it is
