"""Branches side by side: the one module behind residuals, inception and gates. Knows torch only."""

import torch
from torch import nn


class Parallel(nn.Module):
    """Sends x through every branch and joins the outputs: "concat", "add" or "multiply"."""

    def __init__(self, *branches: nn.Module, merge: str = "add") -> None:
        super().__init__()
        self.branches = nn.ModuleList(branches)
        self.merge = merge

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        outs = [branch(x) for branch in self.branches]
        if self.merge == "concat":  # channels: axis 1 of N×C×H×W, the last axis of N×T×F and N×F
            return torch.cat(outs, dim=1 if outs[0].dim() == 4 else -1)
        total: torch.Tensor = outs[0]
        for out in outs[1:]:
            total = total + out if self.merge == "add" else total * out
        return total

    def extra_repr(self) -> str:
        return f"merge={self.merge!r}"
