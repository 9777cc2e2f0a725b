"""What goes on inside layers, for one sample: attention, hidden state and cell over time, gates. A probe for each view.

The views are computed by `camplab.nn.views`, whose numbers are those of what ran; here they become pictures.
"""

from __future__ import annotations

from torch import Tensor

from camplab.blocks.view import ATTENTION, CELL, HIDDEN, LSTM_GATES
from camplab.training.probes.base import Probe
from camplab.training.probes.maps import LARGEST, at_hand


class View(Probe):
    """An array of each module that has such a view, with the axes that its block declares."""

    def view(self, module: str, name: str, values: Tensor) -> None:
        """Of the sample; along the first axis as much as a picture holds."""
        whole = values[0]
        part = whole[: max(LARGEST // max(whole[:1].numel(), 1), 1)]
        self._pictures.append(self.picture(module, at_hand(part), part.shape != whole.shape))


class Attention(View, name=ATTENTION.name):
    """Per head, unaveraged: head × query × key; in windows one array for each."""

    reads = frozenset({ATTENTION.name})


class Hidden(View, name=HIDDEN.name):
    """h after each step: layer × step × feature."""

    reads = frozenset({HIDDEN.name})


class Cell(View, name=CELL.name):
    """c of an LSTM after each step."""

    reads = frozenset({CELL.name})


class Gates(View, name=LSTM_GATES.name):
    """Gate × layer × step × feature: those of an LSTM, or of a GRU."""

    reads = frozenset({LSTM_GATES.name})
