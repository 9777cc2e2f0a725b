"""Why files of a folder are not used, in one sentence for each reason: how many, which, what to do. Reads nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from camplab.words import Own, Sentence, say

NAMED = 3
"""Files named in one sentence."""
WHY: Mapping[str, Sentence] = {
    "damaged": say("not to be read as a picture"),
    "too large": say("too many pixels"),
    "no file": say("no ordinary file behind the name"),
}
"""By reason; any other reason is the ending of a name."""


def sentences(names: Mapping[str, Sequence[str]]) -> tuple[Sentence, ...]:
    """`names`: those of the files that are left out, by reason."""
    return tuple(_sentence(reason, some) for reason, some in names.items())


def _sentence(reason: str, names: Sequence[str]) -> Sentence:
    why = WHY.get(reason) or say("{ending} cannot be read; save them as JPEG or PNG", ending=Own(reason))
    shown = Own(", ".join(names[:NAMED]))
    if len(names) == 1:
        return say("one file is left out: {names} ({why})", names=shown, why=why)
    if len(names) <= NAMED:
        return say("{n} files are left out: {names} ({why})", n=len(names), names=shown, why=why)
    return say("{n} files are left out, among them {names} ({why})", n=len(names), names=shown, why=why)
