"""Symbols drawn by the two before them, of known entropy: how well any network can do is known beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from camplab.blocks.shape import Shape, tokens
from camplab.datasets.making import Made
from camplab.datasets.sequences.drawn import Drawn

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Shares = npt.NDArray[np.float64]

SYMBOLS = "abcd"
WARM = 50
"""Steps that are drawn before a sample begins, until it no longer matters how the chain began."""


class Markov(Drawn, tag="markov", title="Markov symbols"):
    """Letters of which each is drawn by the two before it: the next one is to be predicted.

    One letter before says little, two say all there is to know, and more say nothing new.
    """

    order = 51

    window: int = Field(4, ge=1, le=200, title="Window", description="How many letters before it are seen")
    sharpness: float = Field(
        1.5, ge=0, le=10, title="Sharpness", description="0: any letter may follow; 10: hardly more than one"
    )

    @property
    def shape(self) -> Shape:
        return tokens(self.window, len(SYMBOLS))

    @property
    def outputs(self) -> int:
        return len(SYMBOLS)

    @property
    def class_names(self) -> tuple[str, ...]:
        return tuple(SYMBOLS)

    @property
    def floor(self) -> float:
        """The cross-entropy of the best prediction from two letters or more: the entropy of the chain, in nats."""
        return self.entropy(2)

    def entropy(self, known: int) -> float:
        """Of the next letter in nats, when so many letters before it (0, 1 or 2) are known.

        H = -Σ p(before, next) log p(next | before), with p in the state that the chain comes to.
        """
        import numpy as np

        joint = self._settled()[..., None] * self.next_shares()
        joint = joint.sum(axis=tuple(range(2 - known)))
        given = joint / joint.sum(-1, keepdims=True)
        return float(-(joint * np.log(given)).sum())

    def next_shares(self) -> Shares:
        """4×4×4: how likely each letter is after the two before it, the older one first. The same for every seed."""
        import numpy as np

        power = np.exp(self.sharpness * np.random.RandomState(6).normal(size=(len(SYMBOLS),) * 3))
        shares: Shares = power / power.sum(-1, keepdims=True)
        return shares

    def _settled(self) -> Shares:
        """4×4: how often each pair of letters comes, in the long run."""
        import numpy as np

        pairs, shares = np.full((len(SYMBOLS),) * 2, len(SYMBOLS) ** -2.0), self.next_shares()
        for _ in range(1000):
            pairs = (pairs[..., None] * shares).sum(0)
        return pairs

    def make(self) -> Made:
        """x: n×window letters as numbers from 0 on (int64), y: the letter after."""
        import numpy as np

        random, bounds = self.chance(), self.next_shares().cumsum(-1)
        letters: npt.NDArray[Any] = np.zeros((self.samples, WARM + self.window + 1), np.int64)
        letters[:, :2] = random.randint(0, len(SYMBOLS), (self.samples, 2))
        for step in range(2, letters.shape[1]):
            draw = random.uniform(size=(self.samples, 1))
            follows = (draw > bounds[letters[:, step - 2], letters[:, step - 1]]).sum(1)
            letters[:, step] = np.minimum(follows, len(SYMBOLS) - 1)
        seen = letters[:, -self.window - 1 :]
        return Made(np.ascontiguousarray(seen[:, :-1]), seen[:, -1].copy(), self.class_names)
