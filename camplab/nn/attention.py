"""Self attention as one step of a network. Knows torch only."""

import torch
from torch import nn


class SelfAttention(nn.Module):
    """Every step of N×T×F looks at every step; with causal=True only at itself and earlier ones."""

    def __init__(self, size: int, heads: int, causal: bool = False, dropout: float = 0.0) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(size, heads, dropout=dropout, batch_first=True)
        self.causal = causal

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        mask = None
        if self.causal:
            steps = x.shape[1]
            mask = torch.ones(steps, steps, dtype=torch.bool, device=x.device).triu(1)
        out: torch.Tensor
        out, _ = self.attention(x, x, x, attn_mask=mask, is_causal=self.causal, need_weights=False)
        return out

    def extra_repr(self) -> str:
        return f"causal={self.causal}"
