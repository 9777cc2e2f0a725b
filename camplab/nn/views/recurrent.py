"""States and gates of a recurrent layer at every step, which the fused layers of torch keep to themselves.

Knows torch only. The rules are those of the documentation of nn.RNN, nn.LSTM and nn.GRU.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import nn

from camplab.nn.recurrent import Recurrent


class Now(NamedTuple):
    """After one step, of N samples: hidden and cell state N×H, gates G×N×H."""

    hidden: torch.Tensor
    cell: torch.Tensor
    gates: torch.Tensor


def hidden(layer: Recurrent, x: torch.Tensor) -> torch.Tensor:
    """N×L×T×H: h after each step; L counts layers and in each the directions."""
    return torch.stack([_over_time([now.hidden for now in steps]) for steps in unrolled(layer, x)], 1)


def cell(layer: Recurrent, x: torch.Tensor) -> torch.Tensor:
    """N×L×T×H: c of an LSTM after each step."""
    return torch.stack([_over_time([now.cell for now in steps]) for steps in unrolled(layer, x)], 1)


def gates(layer: Recurrent, x: torch.Tensor) -> torch.Tensor:
    """N×G×L×T×H: input, forget, candidate, output of an LSTM; reset, update, candidate of a GRU."""
    ends = [torch.stack([now.gates for now in steps], 2) for steps in unrolled(layer, x)]  # each G×N×T×H
    return torch.stack(ends, 2).transpose(0, 1)


def output(layer: Recurrent, ends: list[list[Now]]) -> torch.Tensor:
    """What the layer puts out when it is so: all outputs N×T×H, or the last states N×H."""
    last = ends[-2:] if layer.layer.bidirectional else ends[-1:]
    if layer.output == "all":
        return torch.cat([_over_time([now.hidden for now in end]) for end in last], -1)
    return torch.cat([end[at].hidden for end, at in zip(last, (-1, 0), strict=False)], -1)


def _over_time(states: list[torch.Tensor]) -> torch.Tensor:
    return torch.stack(states, 1)


def unrolled(recurrent: Recurrent, x: torch.Tensor) -> list[list[Now]]:
    """For each layer and direction what was at each step, in the order of the steps of N×T×F.

    Every state is computed from the very one before, so that a gradient with respect to it goes through all later
    ones, as far as the layer lets it.
    """
    layer, found = recurrent.layer, list[list[Now]]()
    for number in range(layer.num_layers):
        steps = [_run(recurrent, f"l{number}", x)]
        if layer.bidirectional:
            steps.append(_run(recurrent, f"l{number}_reverse", x.flip(1))[::-1])
        x = torch.cat([_over_time([now.hidden for now in end]) for end in steps], -1)
        found += steps
    return found


def _run(recurrent: Recurrent, end: str, x: torch.Tensor) -> list[Now]:
    layer, truncate = recurrent.layer, recurrent.truncate
    weights = [getattr(layer, f"{name}_{end}") for name in ("weight_ih", "bias_ih", "weight_hh", "bias_hh")]
    rule, now, steps = RULES[layer.mode], _before(recurrent, x), list[Now]()
    for seen in nn.functional.linear(x, *weights[:2]).unbind(1):
        if truncate and steps and len(steps) % truncate == 0:
            now = Now(*(part.detach() for part in now))
        now = rule(seen, nn.functional.linear(now.hidden, *weights[2:]), now)
        steps.append(now)
    return steps


def _before(recurrent: Recurrent, x: torch.Tensor) -> Now:
    """The states that all layers begin with."""
    first = recurrent.first()
    if first is None:
        hidden = cell = x.new_zeros(len(x), recurrent.layer.hidden_size)
    else:
        hidden, cell = (part[0] for part in (first if isinstance(first, tuple) else (first, first)))
    return Now(hidden, cell, hidden[None])


def _tanh(seen: torch.Tensor, kept: torch.Tensor, before: Now) -> Now:
    return before._replace(hidden=(seen + kept).tanh())


def _relu(seen: torch.Tensor, kept: torch.Tensor, before: Now) -> Now:
    return before._replace(hidden=(seen + kept).relu())


def _lstm(seen: torch.Tensor, kept: torch.Tensor, before: Now) -> Now:
    i, f, g, o = (seen + kept).chunk(4, -1)
    i, f, g, o = i.sigmoid(), f.sigmoid(), g.tanh(), o.sigmoid()
    c = f * before.cell + i * g
    return Now(o * c.tanh(), c, torch.stack([i, f, g, o]))


def _gru(seen: torch.Tensor, kept: torch.Tensor, before: Now) -> Now:
    (r, z, n), (kept_r, kept_z, kept_n) = seen.chunk(3, -1), kept.chunk(3, -1)
    r, z = (r + kept_r).sigmoid(), (z + kept_z).sigmoid()
    n = (n + r * kept_n).tanh()
    return Now((1 - z) * n + z * before.hidden, before.cell, torch.stack([r, z, n]))


RULES: dict[str, Callable[[torch.Tensor, torch.Tensor, Now], Now]] = {
    "RNN_TANH": _tanh,
    "RNN_RELU": _relu,
    "LSTM": _lstm,
    "GRU": _gru,
}
"""From what a step brings (W x + b) and what is kept of the state (U h + b) to the next state, by `RNNBase.mode`."""
