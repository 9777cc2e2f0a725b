"""How large the gradients are at every step: of each block, and as a whole before clipping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from camplab.document.measures import GRADIENT_NORM, GRADIENTS
from camplab.runs.events import Numbers
from camplab.training.norms import Rows
from camplab.training.probes.base import Probe, Subject


class Gradients(Probe, name="gradients"):
    """From the norms that every step needs anyway: is the gradient finite?"""

    moment = "rows"
    measures = (GRADIENT_NORM, GRADIENTS)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        self._sums = Sums(subject.setup.names, subject.blocks)

    def rows(self, rows: Rows) -> Mapping[str, Numbers]:
        """n numbers and n × blocks."""
        squares = np.square(rows)
        return {
            GRADIENT_NORM.name: np.sqrt(squares.sum(1)).astype(np.float32),
            GRADIENTS.name: np.sqrt(self._sums(squares)).astype(np.float32),
        }


class Sums:
    """Adds up columns of parameters to columns of blocks (each parameter belongs to its innermost block).

    Of one that learns in several phases the last column counts, as in all that is said of a block.
    """

    def __init__(self, names: Sequence[str], blocks: Sequence[str]) -> None:
        last = {name: number for number, name in enumerate(names)}
        owners = np.array([owner(name, blocks) if last[name] == number else -1 for number, name in enumerate(names)])
        order = np.argsort(owners, kind="stable")
        self._order = order[owners[order] >= 0]
        self._blocks, self._starts = np.unique(owners[self._order], return_index=True)
        self._width = len(blocks)

    def __call__(self, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """n × parameters to n × blocks. Not a matrix product: an infinity must stay in its own block."""
        sums = np.zeros((len(values), self._width))
        if len(self._order):
            sums[:, self._blocks] = np.add.reduceat(values[:, self._order], self._starts, axis=1)
        return sums


def owner(name: str, blocks: Sequence[str]) -> int:
    """Index of the innermost block that holds the parameter `name`; -1 when none does."""
    fits = [index for index, block in enumerate(blocks) if name.startswith(f"{block}.")]
    return max(fits, key=lambda index: len(blocks[index]), default=-1)
