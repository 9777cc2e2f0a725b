"""Notes everything in a step while it is taken: what each module puts out, the losses, all gradients, each update.

It sees what really runs, by hooks, and changes nothing. The way back is noted module by module in the order of the way
there turned round, which is one of those in which it can have run.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import torch
from msgspec.structs import replace
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from camplab.assembly.module import Values
from camplab.runs.events import Move
from camplab.runs.wants import BATCH
from camplab.training.looking.hooks import tensors
from camplab.training.probes.maps import at_hand
from camplab.training.setup import Setup

ROOM = 1 << 22
"""Numbers of all pictures of a step together, about: 16 MB."""
LEAST, MOST = 256, 1 << 16
"""Numbers of one picture."""
SMALL = 32
"""Rows and columns of a map."""


class Recorder:
    """Of one step; on the modules of all blocks between `with` and its end. sample: of the batch, or `BATCH`."""

    def __init__(self, setup: Setup, sample: int) -> None:
        self._setup, self._sample = setup, sample
        steps = [step for step in setup.traces.steps() if step.facts.y is not None]
        self._grids = {step.module for step in steps if step.facts.y is not None and step.facts.y.kind == "grid"}
        self._modules = tuple(dict.fromkeys(step.module for step in steps))
        self._most = min(MOST, max(LEAST, ROOM // (2 * max(1, len(self._modules)))))
        self._handles: list[RemovableHandle] = []
        self._calls: list[str] = []
        """The module of each call, in the order in which they ran."""
        self._back: dict[int, Move] = {}
        """By call: the gradient that came to it since the last update."""
        self._phase = self._size = 0
        """The phase that is under way; samples of the batch."""
        self._before: tuple[int, list[Tensor]] | None = None
        """The phase before it, and its weights as they were before their update."""
        self.moves: list[Move] = []

    def __enter__(self) -> Self:
        for name in self._modules:
            module = self._setup.model.get_submodule(name)
            self._handles.append(module.register_forward_hook(partial(self._forward, name)))
        return self

    def __exit__(self, *_: object) -> None:
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def batch(self, x: Tensor) -> None:
        """What the network sees: N × the shape of a sample."""
        self._size = len(x)
        data = self._setup.data
        raw = x.float() * data.std.to(x.device) + data.mean.to(x.device)
        self.moves.append(Move(what="batch", **self._shown("", raw)))

    def gradients(self, number: int, left: int, row: Sequence[float], values: Values) -> None:
        """The look point between the way back and the update of a phase. row: the norms of its gradients, its loss.

        left: how often the phase learns after that.
        """
        self._update()
        *norms, loss = row
        phase, output = self._setup.phases[number], self._setup.computing.output
        answer = self._answer(values[output].detach()) if output in values else {}
        numbers = {"loss": loss, "gradient": math.hypot(*norms)}
        self.moves.append(Move(what="loss", phase=number, **answer | {"numbers": numbers}))
        learned = self._inside(phase.names, norms)
        for call in sorted(self._back, reverse=True):
            move = self._back[call]
            weights = {"weights": learned[move.module]} if move.module in learned else {}
            self.moves.append(replace(move, numbers=move.numbers | weights))
        self._back.clear()
        self._before = number, [value.detach().clone() for value in phase.parameters]
        self._phase = number if left else number + 1

    def close(self) -> tuple[Move, ...]:
        """The step is taken: everything in it."""
        self._update()
        return tuple(self.moves)

    # -- what passes by ----------------------------------------------------------------------------

    @torch.no_grad()
    def _forward(self, name: str, _module: nn.Module, _inputs: object, output: object) -> None:
        values = next(tensors(output), None)
        if values is None:
            return
        self._update()  # what runs after a way back runs after its update
        call = len(self._calls)
        self._calls.append(name)
        shown = self._shown(name, values.detach())
        self.moves.append(Move(what="forward", phase=self._phase, module=name, **shown))
        if values.requires_grad:
            handle = values.register_hook(partial(self._backward, call))
            self._handles.append(handle)

    @torch.no_grad()
    def _backward(self, call: int, gradient: Tensor) -> None:
        name, scaler = self._calls[call], self._setup.phases[self._phase].scaler
        true = gradient.detach().float() / (scaler.get_scale() if scaler is not None else 1.0)
        shown = self._shown(name, true)
        seen = true if self._sample == BATCH else self._of_sample(true)
        numbers = shown["numbers"] | {"gradient": float(torch.linalg.vector_norm(seen))}
        self._back[call] = Move(what="backward", phase=self._phase, module=name, **shown | {"numbers": numbers})

    def _update(self) -> None:
        """The phase before, if there was one, has changed its weights."""
        if self._before is None:
            return
        number, before = self._before
        phase, self._before = self._setup.phases[number], None
        moved = [float((new.detach() - old).norm()) for new, old in zip(phase.parameters, before, strict=True)]
        large = [float(old.norm()) for old in before]
        changed, weights = self._inside(phase.names, moved), self._inside(phase.names, large)
        changes = {module: (changed[module], weights[module]) for module in changed}
        self.moves.append(Move(what="update", phase=number, changes=changes))

    # -- in common ---------------------------------------------------------------------------------

    def _inside(self, names: Sequence[str], norms: Sequence[float]) -> Mapping[str, float]:
        """Module -> the norm of all that is inside it."""
        known, sums = {*self._modules}, dict[str, float]()
        for name, norm in zip(names, norms, strict=True):
            parts = name.split(".")
            for end in range(1, len(parts)):
                around = ".".join(parts[:end])
                if around in known:
                    sums[around] = sums.get(around, 0.0) + norm * norm
        return {module: math.sqrt(total) for module, total in sums.items()}

    def _of_sample(self, values: Tensor) -> Tensor:
        """Of the sample that is looked at, or the mean; what is not parted by samples as a whole."""
        if values.dim() < 2 or values.shape[0] != self._size:
            return values
        return values.mean(0) if self._sample == BATCH else values[self._sample]

    def _answer(self, output: Tensor) -> dict[str, Any]:
        """What the network says, as its task shows it."""
        computing = self._setup.computing
        return self._shown(
            "", output.float() if computing.shown is None else computing.shown({computing.output: output.float()})
        )

    def _shown(self, module: str, values: Tensor) -> dict[str, Any]:
        """The fields of a move about these values, N × their shape."""
        values = values.float()
        one = self._of_sample(values)
        all_of_them = values if self._sample == BATCH else one
        spread, mean = torch.std_mean(all_of_them, correction=0)
        least, greatest = torch.aminmax(all_of_them)
        found = (mean, spread, least, greatest)
        numbers = dict(zip(("mean", "spread", "least", "greatest"), map(float, found), strict=True))
        part, stride = _part(one.movedim(-1, 0) if module in self._grids else one, self._most)
        partial = part.numel() < -(-one.numel() // stride**2)
        return {"values": at_hand(part), "stride": stride, "partial": partial, "numbers": numbers}


def _part(values: Tensor, most: int) -> tuple[Tensor, int]:
    """As many maps, or numbers, as a picture holds, and the stride of rows and columns."""
    if values.dim() != 3:
        rows = values.reshape(-1) if values.dim() != 2 else values
        return (rows[:most], 1) if rows.dim() == 1 else (rows[: max(1, most // max(1, rows.shape[1]))], 1)
    stride = max(1, -(-max(values.shape[1:]) // SMALL))
    small = values[:, ::stride, ::stride]
    return small[: max(1, most // max(1, small[0].numel()))], stride
