"""Draws the filters of a convolution: as pictures in colour, or each as a tile of the kernels of its channels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from camplab.app.look.colour_maps import Table
from camplab.app.look.language import tr
from camplab.app.look.map_scale import Maps, Scale
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.maps.maps_view import MapsView
from camplab.numbers import measured
from camplab.runs.filters import across, as_tiles, in_colours, see_colours


@dataclass(frozen=True)
class InColours(Scale):
    """What is shown is a picture already."""

    def colours_of(self, values: Maps) -> Table:
        """As they are."""
        return np.asarray(values, np.uint8)


class FiltersView(MapsView):
    """Shows `filters`: K×C×h×w or K×C×w."""

    filters: Maps | None = None

    def put(self, values: Maps | None, each: bool) -> None:
        """Show these filters, or (None) nothing; `each`: every filter has a scale of its own."""
        self.filters = values
        super().put(None if values is None else as_tiles(values), each)
        if values is not None and see_colours(values):
            ends = np.ones(len(values), np.float32)
            self.values = in_colours(values).astype(np.float32)
            self.scale = InColours(-ends, ends, True, np.zeros((1, 3), np.uint8))

    @property
    def maps(self) -> Maps:
        """K×H×W, or K×H×W×3 in colours."""
        return self.values if self.values is not None and self.values.ndim > 2 else super().maps

    def numbers(self, k: int, row: int, column: int) -> list[Row]:
        """The weight of each colour, or of a channel."""
        filters = self.filters
        assert filters is not None
        if see_colours(filters):
            weights = filters[k, :, row, column]
            named = zip((tr("red"), tr("green"), tr("blue")), weights, strict=True)
            return [Row(name, measured(float(weight))) for name, weight in named]
        if filters.ndim == 3:
            return [Row(tr("channel {c}", c=row), measured(float(filters[k, row, column])))]
        height, width = filters.shape[2:]
        (down, y), (right, x) = divmod(row, height + 1), divmod(column, width + 1)
        channel = down * across(filters) + right
        if y >= height or x >= width or channel >= filters.shape[1]:
            return []
        return [Row(tr("channel {c}", c=channel), measured(float(filters[k, channel, y, x])))]
