"""What stands at the end of a residual branch: its scale, and chance. Knows torch only."""

import torch
from torch import nn


class LayerScale(nn.Module):
    """Each channel times a learned number that begins at `value` (Touvron 2021).

    dims: C for channels last (N×T×C, N×H×W×C), C, 1, 1 for an image N×C×H×W.
    """

    def __init__(self, *dims: int, value: float = 1e-6) -> None:
        super().__init__()
        self.layer_scale = nn.Parameter(torch.ones(dims) * value)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.layer_scale * x

    def extra_repr(self) -> str:
        return "×".join(map(str, self.layer_scale.shape))


class StochasticDepth(nn.Module):
    """While training whole samples become 0 with probability p, others x / (1 − p) (Huang 2016).

    mode: "row" draws for each sample, "batch" once for all.
    """

    def __init__(self, p: float, mode: str = "row") -> None:
        super().__init__()
        self.p = p
        self.mode = mode

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.p == 0.0:
            return x
        survival = 1.0 - self.p
        rows = x.shape[0] if self.mode == "row" else 1
        noise = torch.empty([rows] + [1] * (x.dim() - 1), dtype=x.dtype, device=x.device)
        return x * noise.bernoulli_(survival).div_(survival)

    def extra_repr(self) -> str:
        return f"p={self.p}, mode={self.mode!r}"
