"""Units in a row: those that are equal and follow each other once, in a Repeat; others under a name. Knows no torch."""

from __future__ import annotations

import re
from itertools import groupby

from camplab.assembly.importing.translate import Placed
from camplab.blocks.base import Block
from camplab.blocks.structure import Group, Repeat, Structure

Row = tuple[Placed, ...]


def repeated(units: list[Row]) -> tuple[Block, ...]:
    """The units in a row; those that are equal and follow each other once, in a Repeat."""
    done: list[Block] = []
    for blocks, same in groupby(units, lambda unit: tuple(each.block for each in unit)):
        members = list(same)
        if len(members) > 1:
            done.append(Repeat(times=len(members), body=blocks))
        else:
            done += blocks if len(units) == 1 else named(_own_name(members[0]), blocks)
    return tuple(done)


def _own_name(unit: Row) -> str:
    """What a unit is called beside others: Inception modules as in their papers, a group "block"."""
    if len(unit) > 1:
        return "block"
    found = re.search(r"\d[a-z]$", unit[0].owner)
    return found[0] if found and unit[0].block.tag.startswith("inception") else unit[0].block.name


def named(name: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """One block with this name: a structure itself, several in a group; a single layer needs none."""
    if len(blocks) == 1 and isinstance(blocks[0], Structure):
        return (blocks[0].changed(name=name),)
    return (Group(name=name, body=blocks),) if len(blocks) > 1 else blocks
