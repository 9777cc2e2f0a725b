"""Who looks at whom in a block of attention, for one sample: heads, queries, keys, masks, windows, and what it says.

Knows no torch and no Qt: window and command line say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from camplab.blocks.base import Block
from camplab.blocks.view import ATTENTION
from camplab.blocks.window_attention import WindowAttention
from camplab.document.places import Places
from camplab.numbers import measured, percent
from camplab.runs.events import Picture
from camplab.runs.inside.tokens import Tokens, seen_by
from camplab.runs.inside.windows import OUTSIDE, Windows
from camplab.words import Sentence, say

Weights = NDArray[np.floating]
"""Heads × queries × keys; each query's sum to 1."""


def attentive(places: Places) -> Mapping[str, Block]:
    """The modules of blocks with attention that run, in running order."""
    return {
        step.module: step.facts.block
        for step in places.steps
        if step.facts.y is not None and not step.facts.block.bypass
        and any(view.name == ATTENTION.name for view in step.facts.block.views())
    }  # fmt: skip


@dataclass(frozen=True, eq=False)
class Attention:
    """Of one module: `picture` holds head × query × key, in windows an array for each."""

    picture: Picture
    queries: Tokens
    keys: Tokens
    """Of the whole sample; in windows the cells of the grid."""
    windows: Windows | None = None
    causal: bool = False

    @classmethod
    def of(cls, picture: Picture, places: Places, module: str) -> Attention:
        """What a picture of a module of the network shows."""
        block, facts = attentive(places)[module], places.facts(module)
        assert facts is not None
        assert facts.x is not None
        windows = Windows.of(block, facts.x) if isinstance(block, WindowAttention) else None
        return cls(picture, *seen_by(places, module), windows, bool(getattr(block, "causal", False)))

    def worded(self, read: Sequence[str], written: Sequence[str]) -> Attention:
        """The same where the symbols of the sample are known, and those that were written for it."""
        queries = self.queries.worded(read, written)
        keys = queries if self.keys is self.queries else self.keys.worded(read, written)
        return replace(self, queries=queries, keys=keys)

    @property
    def count(self) -> int:
        """Windows of which something is known; 1 without windows."""
        return 1 if self.windows is None else len(self.picture.values)

    def heads(self, window: int = 0) -> Weights:
        """Those of a window."""
        return np.asarray(self.picture.values if self.windows is None else self.picture.values[window])

    @cached_property
    def _cells(self) -> NDArray[np.int64]:
        assert self.windows is not None
        return self.windows.cells

    @cached_property
    def _strangers(self) -> NDArray[np.bool_]:
        assert self.windows is not None
        return self.windows.strangers

    def query(self, at: int, window: int = 0) -> int:
        """Which of `queries` stands in a row, `OUTSIDE` where it only pads."""
        return at if self.windows is None else int(self._cells[window, at])

    def key(self, at: int, window: int = 0) -> int:
        """Which of `keys` stands in a column, `OUTSIDE` where it only pads."""
        return at if self.windows is None else int(self._cells[window, at])

    def place(self, query: int) -> tuple[int, int] | None:
        """The window and the row in which one of `queries` stands; None where it is not known."""
        if self.windows is None:
            return (0, query) if 0 <= query < self.heads().shape[1] else None
        found = np.argwhere(self._cells[: self.count] == query)
        return (int(found[0][0]), int(found[0][1])) if len(found) else None

    def masked(self, window: int = 0) -> NDArray[np.bool_]:
        """Queries × keys: pairs that may not look at each other."""
        if self.windows is not None:
            apart: NDArray[np.bool_] = self._strangers[window]
            return apart
        shape = self.heads().shape[1:]
        return np.triu(np.ones(shape, np.bool_), 1) if self.causal else np.zeros(shape, np.bool_)

    # -- what it says ----------------------------------------------------------------------------

    def sentence(self, window: int = 0) -> Sentence:
        """Which head looks sharpest and which most evenly, in keys: e to the entropy of the weights."""
        heads = self.heads(window)
        if not np.isfinite(heads).all():
            return say("The block computes NaN or infinity for this sample.")
        spread = spreads(heads).mean(1)
        sharp, even = int(spread.argmin()), int(spread.argmax())
        known: dict[str, object] = {"keys": heads.shape[2], "sharp": sharp, "n": measured(float(spread[sharp]), 2)}
        if len(heads) == 1:
            return say("A query spreads over {n} of {keys} keys on average.", **known)
        if sharp == even:
            return say("In each head a query spreads over {n} of {keys} keys on average.", **known)
        return say("Head {sharp} looks sharpest: a query spreads over {n} of {keys} keys on average; head {even} most "
                   "evenly: {m}.", even=even, m=measured(float(spread[even]), 2), **known)  # fmt: skip

    def read(self, head: int, query: int, window: int = 0) -> Sentence:
        """What the query in a row takes most from."""
        weights = self.heads(window)[head, query]
        if not np.isfinite(weights).all():
            return self.sentence(window)
        allowed = int((~self.masked(window)[query]).sum())
        best = int(weights.argmax())
        return say(
            "Head {head}: {query} takes {share} from {key}; evenly it would be {even} of each of {allowed} keys.",
            head=head, query=self.name(self.queries, self.query(query, window)), share=percent(float(weights[best])),
            key=self.name(self.keys, self.key(best, window)), even=percent(1 / max(allowed, 1)), allowed=allowed,
        )  # fmt: skip

    @staticmethod
    def name(tokens: Tokens, at: int) -> Sentence:
        """What one of them is called."""
        return say("padding") if at == OUTSIDE or at >= len(tokens) else tokens.names[at]

    def rows(self) -> Iterator[tuple[int, int, int, int, float, bool]]:
        """Window, head, query, key, weight, masked."""
        for window in range(self.count):
            masked = self.masked(window)
            for (head, query, key), weight in np.ndenumerate(self.heads(window)):
                yield window, head, query, key, float(weight), bool(masked[query, key])


def spreads(weights: Weights) -> NDArray[np.float64]:
    """Over how many keys each query spreads: e to the entropy, 1 when it looks at one alone."""
    shares = weights.astype(np.float64)
    entropy = -(shares * np.log(np.where(shares > 0, shares, 1))).sum(-1)
    found: NDArray[np.float64] = np.exp(entropy)
    return found
