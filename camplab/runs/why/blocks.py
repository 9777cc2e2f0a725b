"""Which blocks can be asked why the network answers as it does: those with maps, and those it can do without.

Knows no torch and no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping

from camplab.document.places import Places, puts_out_maps
from camplab.words import Sentence, say


def answering(places: Places) -> tuple[str, ...]:
    """The modules that a sample goes through on the way to its answer, in running order; a stack that judges what
    others have made is not among them."""
    beside = places.project.task.asked
    found = (step.module for step in places.steps if step.facts.y is not None)
    return tuple(dict.fromkeys(module for module in found if module.partition(".")[0] not in beside))


def with_maps(places: Places) -> tuple[str, ...]:
    """The modules that put out maps, in running order: those of which Grad-CAM makes a picture."""
    return tuple(dict.fromkeys(step.module for step in filter(puts_out_maps, places.steps)))


def last_with_maps(places: Places) -> str:
    """The last module whose maps have more than one cell, else the last with maps; "" without any."""
    known = with_maps(places)
    return next((module for module in reversed(known) if _cells(places, module) > 1), known[-1] if known else "")


def _cells(places: Places, module: str) -> int:
    """Of each of its maps."""
    facts = places.facts(module)
    if facts is None or facts.y is None:
        return 0
    dims = facts.y.dims[1:] if facts.y.kind == "image" else facts.y.dims[:-1]
    return dims[0] * dims[1]


def lesions(places: Places) -> Mapping[str, Sentence | None]:
    """The modules of all blocks that can be switched, in running order; why one cannot be bypassed, None where it can.

    What a template made goes with it. A block that is bypassed already is left out.
    """
    found: dict[str, Sentence | None] = {}
    for step in places.steps:
        facts = step.facts
        if step.inside_template or facts.x is None or facts.y is None or facts.block.bypass:
            continue
        apart = say("puts out {y} where {x} comes in", x=str(facts.x), y=str(facts.y))
        found.setdefault(step.module, None if facts.x == facts.y else apart)
    return found
