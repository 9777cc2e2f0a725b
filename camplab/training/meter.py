"""Measures every step without waiting for it: numbers stay on the device and cross over together, as arrays.

Per step: one foreach norm over all gradients, one row written, one number read back (is it finite?).
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.training.events import Floats, Steps

CAPACITY = 1024
"""Steps kept at most before they are handed over."""
KEPT_OUTPUTS = 4_000_000
"""Numbers of network output kept at most (for the accuracy), 16 MB."""


class Meter:
    """Rows of [norm of each parameter's gradient ..., loss], on the device of the gradients."""

    def __init__(self, names: Sequence[str], blocks: Sequence[str], device: torch.device, classify: bool) -> None:
        self._membership = membership(names, blocks)
        self._rows = torch.empty(CAPACITY, len(names) + 1, device=device)
        self._row_views = self._rows.unbind(0)
        self._rates = np.empty(CAPACITY, np.float32)
        self._classify = classify
        self._outputs: list[Tensor] = []
        self._targets: list[Tensor] = []
        self._kept = 0
        self._count = 0
        self._handed_over = time.perf_counter()

    def measure(self, loss: Tensor, output: Tensor, target: Tensor, gradients: list[Tensor], rate: float) -> bool:
        """Keep the numbers of one step; whether loss and gradients are all finite."""
        row = self._row_views[self._count]
        torch.stack([*torch._foreach_norm(gradients), loss], out=row)
        self._rates[self._count] = rate
        self._count += 1
        if self._classify:
            self._outputs.append(output)
            self._targets.append(target)
            self._kept += output.numel()
        return math.isfinite(row.sum().item())

    def norms(self) -> Tensor:
        """Gradient norm of each parameter at the latest step."""
        return self._row_views[self._count - 1][:-1]

    def due(self, seconds: float) -> bool:
        """Whether `seconds` have passed since the last hand-over, or there is no more room."""
        return self._count > 0 and (
            time.perf_counter() - self._handed_over >= seconds
            or self._count == CAPACITY
            or self._kept >= KEPT_OUTPUTS
        )

    def hand_over(self, next_step: int) -> tuple[Steps, list[int], list[int]] | None:
        """The steps since the last time with correct answers and samples of each step; None when there are none."""
        count, self._count = self._count, 0
        self._handed_over = time.perf_counter()
        if not count:
            return None
        rows: npt.NDArray[np.float64] = self._rows[:count].cpu().numpy().astype(np.float64)
        squares = rows[:, :-1] ** 2
        correct, sizes = self._answers(count)
        steps = Steps(
            first=next_step - count,
            loss=rows[:, -1].astype(np.float32),
            accuracy=(np.array(correct) / np.array(sizes)).astype(np.float32) if correct else _nan(count),
            learning_rate=self._rates[:count].copy(),
            gradients=np.sqrt(squares @ self._membership).astype(np.float32),
            norm=np.sqrt(squares.sum(1)).astype(np.float32),
        )
        return steps, correct, sizes

    def _answers(self, count: int) -> tuple[list[int], list[int]]:
        """How many samples of each step were classified correctly, and how many there were."""
        if not self._classify:
            return [], []
        sizes = [len(target) for target in self._targets]
        right = torch.cat(self._outputs).argmax(1) == torch.cat(self._targets)
        running = right.cumsum(0).cpu().numpy()
        self._outputs, self._targets, self._kept = [], [], 0
        ends = running[np.cumsum(sizes) - 1]
        return np.diff(ends, prepend=0).tolist(), sizes


def membership(names: Sequence[str], blocks: Sequence[str]) -> npt.NDArray[np.float64]:
    """Parameters × blocks, 1 where the parameter belongs to the block (the longest name that fits)."""
    matrix = np.zeros((len(names), len(blocks)))
    for row, name in enumerate(names):
        column = owner(name, blocks)
        if column >= 0:
            matrix[row, column] = 1
    return matrix


def owner(name: str, blocks: Sequence[str]) -> int:
    """Index of the innermost block that holds the parameter `name`; -1 when none does."""
    fits = [index for index, block in enumerate(blocks) if name.startswith(f"{block}.")]
    return max(fits, key=lambda index: len(blocks[index]), default=-1)


def _nan(count: int) -> Floats:
    return np.full(count, np.nan, np.float32)
