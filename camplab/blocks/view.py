"""What can be seen inside a layer besides what it puts out: attention, states, gates. As data; knows no torch.

`camplab.nn.views` computes them, by name, and only when somebody wants to see them.
"""

from __future__ import annotations

from dataclasses import dataclass

from camplab.words import Sentence, say


@dataclass(frozen=True, slots=True)
class View:
    """One array for each sample, with these `axes`, the outermost first."""

    name: str
    title: Sentence
    axes: tuple[str, ...]
    parts: tuple[str, ...] = ()
    """What stands along the first axis, when each part of it is another thing (gates)."""


ATTENTION = View("attention", say("Attention"), ("head", "query", "key"))
"""How much each step takes from each other one: the softmax of the scores. Sums to 1 along "key"."""
WINDOW_ATTENTION = View("attention", ATTENTION.title, ("window", *ATTENTION.axes))
"""Likewise in each window, row by row over the picture; steps are the pixels of a window, row by row."""
HIDDEN = View("hidden", say("Hidden state"), ("layer", "step", "feature"))
"""h after each step. "layer" counts layers, and in each the direction: forward, then backward (torch's order)."""
CELL = View("cell", say("Cell state"), HIDDEN.axes)
"""c of an LSTM after each step."""
LSTM_GATES = View("gates", say("Gates"), ("gate", *HIDDEN.axes), ("input", "forget", "candidate", "output"))
GRU_GATES = View("gates", say("Gates"), ("gate", *HIDDEN.axes), ("reset", "update", "candidate"))
