"""Attention as one step of a network: to its own steps, or to those of a tap. Knows torch only."""

import torch
from torch import nn

from camplab.nn.tap import Kept, Tap


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


class CrossAttention(nn.Module):
    """Every step of N×T×F looks at every step that a tap has kept, N×S×F (Vaswani 2017, 3.2.3)."""

    def __init__(self, size: int, heads: int, causal: bool = False, dropout: float = 0.0) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(size, heads, dropout=dropout, batch_first=True)
        self.causal = causal
        self.memory = Kept()

    def read_from(self, tap: Tap) -> None:
        """Look at what this tap keeps; it must run before."""
        self.memory = tap.kept

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        memory = self.memory.value
        if memory is None:
            raise RuntimeError("nothing to look at: call read_from(tap), and run the tap first")
        mask = None
        if self.causal:
            every = torch.ones(x.shape[1], memory.shape[1], dtype=torch.bool, device=x.device)
            mask = every.triu(1)
        out: torch.Tensor
        out, _ = self.attention(x, memory, memory, attn_mask=mask, need_weights=False)
        return out

    def extra_repr(self) -> str:
        return f"causal={self.causal}"
