"""Under which headings data sets are listed: by where they come from, and by what their samples are."""

from __future__ import annotations

from camplab.datasets.base import DATA, Data
from camplab.words import Sentence, say

GROUPS: dict[str, Sentence] = {
    "image": say("Pictures"), "vector": say("Points and curves"), "bundled": say("Tables"),
    "sequence": say("Series"), "tokens": say("Symbols and texts"), "yours": say("Your own"),
    "fetched": say("Published pictures"),
}  # fmt: skip
"""In the order in which they are shown."""


def group_of(kind: type[Data]) -> str:
    """One of `GROUPS`."""
    if kind.origin in ("yours", "fetched"):
        return kind.origin
    shape = kind().shape.kind
    return "bundled" if (kind.origin, shape) == ("bundled", "vector") else shape


def grouped() -> dict[str, list[type[Data]]]:
    """Every data set by its group, in the order of menus."""
    found: dict[str, list[type[Data]]] = {group: [] for group in GROUPS}
    for kind in DATA.values():
        found[group_of(kind)].append(kind)
    return {group: kinds for group, kinds in found.items() if kinds}
