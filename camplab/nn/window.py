"""Self attention inside the windows of a grid N×H×W×C, as in Swin and MaxViT. Knows torch only."""

import math

import torch
from torch import nn
from torch.nn import functional


def into_windows(x: torch.Tensor, size: int, spread: bool = False) -> torch.Tensor:
    """N×H×W×C to N×windows×size²×C: neighbouring pixels, or with spread=True pixels far apart."""
    n, height, width, channels = x.shape
    down, across = height // size, width // size
    if spread:
        parts = x.reshape(n, size, down, size, across, channels).permute(0, 2, 4, 1, 3, 5)
    else:
        parts = x.reshape(n, down, size, across, size, channels).permute(0, 1, 3, 2, 4, 5)
    return parts.reshape(n, down * across, size * size, channels)


def out_of_windows(windows: torch.Tensor, height: int, width: int, spread: bool) -> torch.Tensor:
    """N×windows×size²×C back to N×H×W×C."""
    n, _, pixels, channels = windows.shape
    size = math.isqrt(pixels)
    parts = windows.reshape(n, height // size, width // size, size, size, channels)
    order = (0, 3, 1, 4, 2, 5) if spread else (0, 1, 3, 2, 4, 5)
    return parts.permute(order).reshape(n, height, width, channels)


def relative_index(size: int) -> torch.Tensor:
    """size²×size²: for each pair of pixels in a window the row of the table for their distance."""
    rows, columns = torch.arange(size).repeat_interleave(size), torch.arange(size).repeat(size)
    down = rows[:, None] - rows[None, :] + size - 1
    across = columns[:, None] - columns[None, :] + size - 1
    return down * (2 * size - 1) + across


def strangers(x: torch.Tensor, size: int, shift: tuple[int, int]) -> torch.Tensor:
    """windows×1×size²×size²: pairs of pixels that only the shift has brought into one window."""
    height, width = x.shape[1], x.shape[2]
    rows = torch.arange(height, device=x.device)
    columns = torch.arange(width, device=x.device)
    down = (rows >= height - size).int() + (rows >= height - shift[0]).int()
    across = (columns >= width - size).int() + (columns >= width - shift[1]).int()
    origin = into_windows((3 * down[:, None] + across)[None, :, :, None], size)[0, :, :, 0]
    return origin[:, None, :, None] != origin[:, None, None, :]


class WindowAttention(nn.Module):
    """Every pixel of N×H×W×C looks at those in its window and knows how far away they are.

    Padded at the right and the bottom to whole windows. With a shift the windows lie across the
    usual borders; with spread=True each is made of pixels far apart (Liu 2021, section 3.2).
    """

    relative_position_index: torch.Tensor

    def __init__(
        self,
        size: int,
        heads: int,
        window: int,
        shift: int = 0,
        spread: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        if size % heads:
            raise ValueError(f"{heads} heads do not divide {size} channels")
        if shift >= window or (shift and spread):
            raise ValueError("the shift must be smaller than the window, and 0 if that is spread")
        self.heads = heads
        self.window = window
        self.shift = shift
        self.spread = spread
        self.dropout = dropout
        self.qkv = nn.Linear(size, 3 * size)
        self.proj = nn.Linear(size, size)
        self.make_distances()

    def make_distances(self) -> None:
        """One learned number for each head and each distance (down, across) within a window."""
        distances = (2 * self.window - 1) ** 2
        self.relative_position_bias_table = nn.Parameter(torch.zeros(distances, self.heads))
        nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)
        self.register_buffer("relative_position_index", relative_index(self.window).flatten())

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        height, width, size = x.shape[1], x.shape[2], self.window
        x = functional.pad(x, (0, 0, 0, -width % size, 0, -height % size))
        down, across = x.shape[1], x.shape[2]
        shift = (self.shift if size < down else 0, self.shift if size < across else 0)
        apart = None
        if any(shift):
            x = x.roll((-shift[0], -shift[1]), (1, 2))
            apart = strangers(x, size, shift)
        windows = self.attend(into_windows(x, size, self.spread), apart)
        x = out_of_windows(windows, down, across, self.spread)
        if any(shift):
            x = x.roll(shift, (1, 2))
        return x[:, :height, :width].contiguous()

    def attend(self, windows: torch.Tensor, apart: torch.Tensor | None) -> torch.Tensor:
        """Attention inside each window of N×windows×size²×C, but not of pixels that are `apart`."""
        n, count, pixels, size = windows.shape
        looks = self.look(windows).reshape(n, count, pixels, 3, self.heads, size // self.heads)
        query, key, value = looks.permute(3, 0, 1, 4, 2, 5).unbind()
        scores = self.compare(query, key) + self.nearness()
        if apart is not None:
            scores = torch.where(apart, scores - 100.0, scores)
        weights = functional.dropout(scores.softmax(-1), self.dropout, self.training)
        found: torch.Tensor = self.proj(weights.matmul(value).transpose(2, 3).flatten(3))
        return found

    def look(self, windows: torch.Tensor) -> torch.Tensor:
        """Queries, keys and values, side by side."""
        found: torch.Tensor = self.qkv(windows)
        return found

    def compare(self, query: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
        """How well each query and each key of a window agree."""
        scale: float = query.shape[-1] ** -0.5
        return (query * scale).matmul(key.transpose(-2, -1))

    def nearness(self) -> torch.Tensor:
        """What is added to the score of two pixels for their distance: 1×heads×size²×size²."""
        return self.by_distance(self.relative_position_bias_table)

    def by_distance(self, table: torch.Tensor) -> torch.Tensor:
        """The numbers of `table` (distances×heads), looked up for each pair of pixels."""
        pixels = self.window**2
        found = table[self.relative_position_index.flatten()].reshape(pixels, pixels, self.heads)
        return found.permute(2, 0, 1).contiguous()[None]

    def extra_repr(self) -> str:
        return f"heads={self.heads}, window={self.window}, shift={self.shift}, spread={self.spread}"


class CosineWindowAttention(WindowAttention):
    """Window attention that compares directions only and works out what a distance adds.

    So it stays stable in large networks, and its weights fit other windows, too (Liu 2022).
    """

    relative_coords_table: torch.Tensor

    def make_distances(self) -> None:
        """Distances, and a small network that makes of each a number for each head."""
        self.register_buffer("relative_coords_table", log_distances(self.window))
        self.register_buffer("relative_position_index", relative_index(self.window).flatten())
        self.logit_scale = nn.Parameter(torch.full((self.heads, 1, 1), 10.0).log())
        last = nn.Linear(512, self.heads, bias=False)
        self.cpb_mlp = nn.Sequential(nn.Linear(2, 512), nn.ReLU(inplace=True), last)
        with torch.no_grad():
            self.qkv.bias.copy_(without_key(self.qkv.bias))

    def look(self, windows: torch.Tensor) -> torch.Tensor:
        return functional.linear(windows, self.qkv.weight, without_key(self.qkv.bias))

    def compare(self, query: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
        query, key = functional.normalize(query, dim=-1), functional.normalize(key, dim=-1)
        scale = self.logit_scale.clamp(max=math.log(100.0)).exp()
        return query @ key.transpose(-2, -1) * scale

    def nearness(self) -> torch.Tensor:
        table = self.cpb_mlp(self.relative_coords_table).reshape(-1, self.heads)
        return 16 * self.by_distance(table).sigmoid()


def log_distances(size: int) -> torch.Tensor:
    """1×(2·size - 1)×(2·size - 1)×2: sign(d) · log2(1 + 8|d| / (size - 1)) / 3, down and across.

    Liu 2022, equation 4.
    """
    steps = torch.arange(1 - size, size, dtype=torch.float32) / max(1, size - 1) * 8
    table = torch.stack(torch.meshgrid(steps, steps, indexing="ij"), dim=-1)[None]
    return table.sign() * (table.abs() + 1.0).log2() / 3.0


def without_key(bias: torch.Tensor) -> torch.Tensor:
    """The bias of queries and values; keys have none."""
    query, _, value = bias.chunk(3)
    return torch.cat([query, torch.zeros_like(value), value])


class EvenWindowAttention(WindowAttention):
    """Window attention that divides by the root of all channels, not of one head's (Tu 2022)."""

    def make_distances(self) -> None:
        super().make_distances()
        self.register_buffer("relative_position_index", relative_index(self.window))

    def compare(self, query: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
        scale: float = self.qkv.in_features**-0.5
        return query.matmul((key * scale).transpose(-2, -1))
