"""A row of blocks as people read it: stem, stages, head; equal blocks once, with how often they follow each other.

Where stages begin is read from the foreign network's own modules or, where these do not say, from where the picture
shrinks. The order of the layers does not change. Knows no torch.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from camplab.assembly.importing.recognise import recognised
from camplab.assembly.importing.repeats import Row, named, repeated
from camplab.assembly.importing.translate import Placed, common
from camplab.blocks.base import Block
from camplab.blocks.structure import Structure

FEW = 8
"""So many units stand well beside each other without stages around them."""
SAYS_NOTHING = frozenset({"features", "layers", "blocks", "stages", "body", "model", "net", "backbone"})


def regroup(placed: Row) -> tuple[Block, ...]:
    """The same layers in the same order, grouped and named."""
    row = recognised(placed)
    compound = [number for number, each in enumerate(row) if isinstance(each.block, Structure)]
    if not compound:
        return _flat(row)
    first, end = compound[0], _end(row, compound[-1])
    return (*_group("stem", row[:first]), *_body(row[first:end]), *_group("head", row[end:]))


def _end(row: Row, last: int) -> int:
    """Behind the last compound block and what belongs to the same module, such as the activation after a sum."""
    owner = row[last].owner
    end = last + 1
    while owner and end < len(row) and f"{row[end].owner}.".startswith(f"{owner}."):
        end += 1
    return end


def _flat(row: Row) -> tuple[Block, ...]:
    """A plain stack: what classifies, from where the picture is given up, stands in a group of its own."""
    at = next((n for n, each in enumerate(row) if each.block.tag in ("adaptive_pooling", "flatten")), 0)
    return (*(each.block for each in row[:at]), *_group("head", row[at:])) if at else tuple(e.block for e in row)


def _group(name: str, row: Row) -> tuple[Block, ...]:
    """One group with this name; a single block needs none."""
    return named(name, tuple(each.block for each in row))


# -- stages ------------------------------------------------------------------------------------------


def _body(row: Row) -> tuple[Block, ...]:
    units = _units(row)
    stages = _opened(units)
    if any(_is_stage(stage) for stage in stages):
        return _staged([_units(stage) for stage in stages])
    if len(units) <= FEW:
        return repeated(units)
    return _staged(_where_it_shrinks(units))


def _opened(units: list[Row]) -> list[Row]:
    """A backbone beside other modules gives way to the stages in it."""
    large = [unit for unit in units if _is_stage(unit)]
    inner = _units(large[0]) if len(large) == 1 < len(units) else []
    if not any(_is_stage(unit) for unit in inner):
        return units
    return [part for unit in units for part in (inner if unit is large[0] else [unit])]


def _is_stage(row: Row) -> bool:
    """Whether this module holds several that are compound."""
    units = _units(row)
    return len(units) > 1 and sum(any(isinstance(each.block, Structure) for each in unit) for unit in units) > 1


def _units(row: Row) -> list[Row]:
    """The row cut by the next level of modules: a residual block with the activation after it is one unit."""
    return _runs(row, _module_in(row))


def _module_in(row: Row) -> Callable[[Placed], str]:
    """Which of the modules next to each other a block of `row` belongs to."""
    level = len(_parts(common([each.owner for each in row])))
    return lambda each: ".".join(_parts(each.owner)[: level + 1])


def _parts(place: str) -> list[str]:
    return place.split(".") if place else []


def _runs(row: Row, key: Callable[[Placed], str]) -> list[Row]:
    """Neighbours of the same module together. What belongs to no module of its own stands alone."""
    runs: list[Row] = []
    inner = common([each.owner for each in row])
    for name, members in groupby(row, key):
        together = tuple(members)
        runs += [together] if name != inner else [(each,) for each in together]
    return runs


def _where_it_shrinks(units: list[Row]) -> list[list[Row]]:
    stages: list[list[Row]] = [[]]
    for unit in units:
        if stages[-1] and _pixels_after(unit) < _pixels(unit[0].x.spatial):
            stages.append([])
        stages[-1].append(unit)
    return stages


def _pixels_after(unit: Row) -> int:
    y = unit[-1].block.facts(unit[-1].x).y
    return _pixels(y.spatial) if y is not None else 0


def _pixels(spatial: tuple[int, ...]) -> int:
    cells = 1
    for size in spatial:
        cells *= size
    return cells


def _staged(stages: list[list[Row]]) -> tuple[Block, ...]:
    """Each stage under a name: numbered, or "downsample" for what only makes the picture smaller between two."""
    if len(stages) == 1:
        return named(_module_name(stages[0]), repeated(stages[0]))
    done: list[Block] = []
    number = 0
    for stage in stages:
        compound = any(isinstance(each.block, Structure) for unit in stage for each in unit)
        number += compound
        done += named(f"stage {number}" if compound else "downsample", repeated(stage))
    return tuple(done)


def _module_name(stage: list[Row]) -> str:
    """The name of the module that holds the only stage, unless it says nothing: "encoder"."""
    parts = _parts(common([each.owner for unit in stage for each in unit]))
    return next((part for part in parts if part.isalpha() and part not in SAYS_NOTHING), "stage 1")
