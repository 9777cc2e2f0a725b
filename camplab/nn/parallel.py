"""Branches side by side: the one module behind residuals, inception and gates. Knows torch only."""

import torch
from torch import nn


class Parallel(nn.Module):
    """Sends x through every branch and joins the outputs by "concat", "add" or "multiply".

    "concat" joins along `dim`; with split=True each branch gets an equal part of x along it.
    """

    def __init__(
        self,
        *branches: nn.Module,
        merge: str = "add",
        split: bool = False,
        dim: int = -1,
    ) -> None:
        super().__init__()
        self.branches = nn.ModuleList(branches)
        self.merge = merge
        self.split = split
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        parts = x.chunk(len(self.branches), self.dim) if self.split else [x] * len(self.branches)
        outs = [branch(part) for branch, part in zip(self.branches, parts, strict=True)]
        if self.merge == "concat":
            return torch.cat(outs, dim=self.dim)
        total: torch.Tensor = outs[0]
        for out in outs[1:]:
            total = total + out if self.merge == "add" else total * out
        return total

    def extra_repr(self) -> str:
        return f"merge={self.merge!r}, split={self.split}, dim={self.dim}"
