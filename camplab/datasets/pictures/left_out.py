"""Why files of a folder are not used, in one sentence for each reason: how many, which, what to do. Reads nothing.

And what is odd about those that are used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from camplab.words import Own, Sentence, first_few, say

NAMED = 3
"""Files named in one sentence."""
WHY: Mapping[str, Sentence] = {
    "damaged": say("not to be read as a picture"),
    "too large": say("too many pixels"),
    "no file": say("no ordinary file behind the name"),
    "in no class": say("in no folder of a class"),
    "other format": say("another format under this name, such as HEIC: save it as JPEG or PNG"),
    "mask": say("a mask of another picture, by its name"),
    "mask damaged": say("its mask cannot be read as a picture"),
    "mask unlike": say("its mask has another shape"),
    "unknown": say("the name has no ending of a picture, such as .jpg"),
}
"""By reason; any other reason is the ending of a name."""


def sentences(names: Mapping[str, Sequence[str]]) -> tuple[Sentence, ...]:
    """`names`: those of the files that are left out, by reason."""
    return tuple(_sentence(reason, some) for reason, some in names.items())


def why(reason: str) -> Sentence:
    """Why a file is left out."""
    return WHY.get(reason) or say("{ending} cannot be read; save them as JPEG or PNG", ending=Own(reason))


def nearly_black(names: Sequence[str]) -> Sentence:
    """Of pictures in which nothing is to be seen."""
    shown = Own(", ".join(names[:NAMED]))
    if len(names) == 1:
        return say("one picture arrives nearly black: {names}; where it uses 10 or 12 of 16 bits only, scale it to "
                   "the whole range", names=shown)  # fmt: skip
    return say("{n} pictures arrive nearly black, such as {names}; where they use 10 or 12 of 16 bits only, scale "
               "them to the whole range", n=len(names), names=shown)  # fmt: skip


def not_used(folders: Sequence[str], parts: Sequence[str], masks: bool = False) -> Sentence:
    """Of folders that hold a part of the samples each, beside the one or two that are used; masks: each has a mask."""
    if len(parts) == 1 and masks:
        return say("what lies in {folders} is not used: it has no masks", folders=Own(", ".join(folders)))
    if len(parts) == 1:
        return say("what lies in {folders} is not used: it has no folders of the classes in {train}",
                   folders=Own(", ".join(folders)), train=Own(parts[0]))  # fmt: skip
    return say("what lies in {folders} is not used: {train} is learned from, {kept} is kept for validation",
               folders=Own(", ".join(folders)), train=Own(parts[0]), kept=Own(parts[1]))  # fmt: skip


def kept_together(kept: Sequence[str], folders: int) -> Sentence:
    """Of which folders all pictures are for validation."""
    return say("pictures of one folder, such as those of a patient, stay together: for validation are kept those of "
               "{n} of {all} folders, {names}",
               n=len(kept), all=folders, names=Own(first_few(kept, NAMED)))  # fmt: skip


def like_one(one: str, other: str) -> Sentence:
    """Of two classes that may be meant as one."""
    return say("the classes {one} and {other} differ in capital letters or spaces alone", one=Own(one),
               other=Own(other))  # fmt: skip


def _sentence(reason: str, names: Sequence[str]) -> Sentence:
    shown = Own(", ".join(names[:NAMED]))
    if len(names) == 1:
        return say("one file is left out: {names} ({why})", names=shown, why=why(reason))
    if len(names) <= NAMED:
        return say("{n} files are left out: {names} ({why})", n=len(names), names=shown, why=why(reason))
    return say("{n} files are left out, among them {names} ({why})", n=len(names), names=shown, why=why(reason))
