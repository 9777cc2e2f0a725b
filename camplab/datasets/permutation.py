"""The order in which a split looks at samples: what `torch.randperm` draws, without torch. Knows no data set."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def permutation(count: int, seed: int) -> npt.NDArray[np.int64]:
    """0 to `count` - 1 in the order that `torch.randperm` draws with a CPU generator of this seed (below 2³²).

    Both are the Mersenne Twister (Matsumoto & Nishimura 1998) and swap from the front (Fisher & Yates).
    """
    import numpy as np

    draws = np.random.RandomState(seed).randint(0, 2**32, max(count - 1, 0), dtype=np.uint32)
    places = np.arange(len(draws)) + draws % np.arange(count, 1, -1)
    order = list(range(count))
    for here, there in enumerate(places.tolist()):
        order[here], order[there] = order[there], order[here]
    return np.array(order, np.int64)
