"""Finds every block: imports all modules of this package and sorts REGISTRY as the palette shows it. No torch."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import get_args

from camplab import blocks
from camplab.blocks.base import REGISTRY, Block, Family


def complete() -> None:
    """Import all block modules, so that a new block is one new file; then sort REGISTRY by family and order."""
    for module in sorted(iter_modules(blocks.__path__), key=lambda found: found.name):
        import_module(f"{blocks.__name__}.{module.name}")
    in_order = sorted(REGISTRY.items(), key=_place)
    REGISTRY.clear()
    REGISTRY.update(in_order)


def _place(entry: tuple[str, type[Block]]) -> tuple[int, int, str]:
    tag, block = entry
    return get_args(Family).index(block.family), block.order, tag


complete()
