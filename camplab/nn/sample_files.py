"""Samples that stay in their files until a batch of them is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch

from camplab.datasets.pictures.pixels import read_picture


class Pictures:
    """Pictures in files, used as one tensor of them would be: n × channels × side × side bytes."""

    def __init__(self, paths: list[str], channels: int, side: int, device: str | torch.device = "cpu") -> None:
        self.paths, self.channels, self.side, self.device = paths, channels, side, torch.device(device)

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, places: slice | torch.Tensor) -> Self:
        chosen = self.paths[places] if isinstance(places, slice) else [self.paths[n] for n in places.tolist()]
        return type(self)(chosen, self.channels, self.side, self.device)

    def to(self, device: str | torch.device) -> Self:
        return type(self)(self.paths, self.channels, self.side, device)

    def contiguous(self, memory_format: torch.memory_format) -> Self:
        return self  # each batch gets its layout when it enters the network

    def split(self, size: int) -> Iterator[torch.Tensor]:
        for first in range(0, len(self), size):
            read = [read_picture(path, self.channels, self.side) for path in self.paths[first : first + size]]
            yield torch.stack([torch.tensor(pixels) for pixels in read]).to(self.device)


class Rows:
    """The rows of an array in a file (.npy), used as one tensor of them would be."""

    def __init__(self, file: Path, mean: torch.Tensor | None = None, std: torch.Tensor | None = None) -> None:
        self.x: Any = np.load(file, mmap_mode="r")
        self.mean, self.std = mean, std
        self.places = torch.arange(len(self.x))
        self.device: str | torch.device = "cpu"
        self.layout = torch.contiguous_format

    def __len__(self) -> int:
        return len(self.places)

    def changed(self, **values: Any) -> Self:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__, **values)
        return other

    def __getitem__(self, places: slice | torch.Tensor) -> Self:
        return self.changed(places=self.places[places if isinstance(places, slice) else places.cpu()])

    def to(self, device: str | torch.device) -> Self:
        return self.changed(device=device)

    def contiguous(self, memory_format: torch.memory_format) -> Self:
        return self.changed(layout=memory_format)

    def split(self, size: int) -> Iterator[torch.Tensor]:
        for places in torch.split(self.places, size):
            x = torch.tensor(self.x[places.numpy()])
            if self.mean is not None and self.std is not None:
                x = (x - self.mean) / self.std
            yield x.to(self.device).contiguous(memory_format=self.layout)
