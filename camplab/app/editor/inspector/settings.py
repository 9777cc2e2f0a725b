"""Which settings of the selected blocks stand in their form, and in what order. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic.fields import FieldInfo

from camplab.blocks.base import Block
from camplab.blocks.init import Initialised

ELSEWHERE = frozenset({"frozen", "bypass", "probe", "branches", "body"})
"""Settings that have their own place: marks at the top of the inspector, blocks in the stack."""


def common(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The settings that all these blocks have; how weights are drawn, then the name (of a single block) last."""
    first = type(blocks[0]).model_fields
    names = [name for name in first if name not in ELSEWHERE and name != "name"]
    names.sort(key=lambda name: name in Initialised.model_fields)
    kinds = {type(block) for block in blocks}
    shared = (name for name in names if all(_alike(kind.model_fields.get(name), first[name]) for kind in kinds))
    return (*shared, *(("name",) if len(blocks) == 1 else ()))


def _alike(a: FieldInfo | None, b: FieldInfo) -> bool:
    return a is not None and bool(a.annotation == b.annotation and a.title == b.title)
