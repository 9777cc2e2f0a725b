"""A second output in the middle of a network, with a loss of its own. Knows torch only."""

import torch
from torch import nn

from camplab.nn.tap import Kept


class SideHead(nn.Module):
    """Hands x on as it is; while training its body looks at it, too (Szegedy 2015, section 5).

    Training adds loss_weight · the loss of `output` to the loss of the network.
    """

    def __init__(self, body: nn.Module, loss_weight: float = 0.3) -> None:
        super().__init__()
        self.body = body
        self.loss_weight = loss_weight
        self.kept = Kept()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.training:
            self.kept.value = self.body(x)
        return x

    @property
    def output(self) -> torch.Tensor:
        """What the body made of the last batch."""
        if self.kept.value is None:
            raise RuntimeError("a side head has no output before it has run in training mode")
        return self.kept.value

    def extra_repr(self) -> str:
        return f"loss_weight={self.loss_weight}"
