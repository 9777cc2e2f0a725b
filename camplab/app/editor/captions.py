"""The settings on a card in the learner's language; words that are code stay as they are. Paints nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from camplab.app.language import tr, translate
from camplab.blocks.base import Block
from camplab.blocks.structure import Repeat, Structure, Template
from camplab.document.start import TORCHVISION, Start
from camplab.words import Sentence, say

WORDS: Mapping[str, Sentence] = {
    "max": say("max"),
    "average": say("average"),
    "learned": say("learned"),
    "sinusoidal": say("sinusoidal"),
    "causal": say("causal"),
}
_WORD = re.compile(r"(?P<heads>\d+) heads|\b(?:" + "|".join(WORDS) + r")\b")


def caption(block: Block) -> str:
    """The block's own caption, such as "average · 2 px" or "4 heads"."""
    return _WORD.sub(_said, block.caption())


def contents(block: Block) -> str:
    """What a folded structure holds, each kind (or name) once: "× 3 · Residual, Dropout"."""
    if isinstance(block, Template) or not isinstance(block, Structure):
        return caption(block)
    longest = max(block.children(), key=len, default=())
    kinds = dict.fromkeys(_called(part) for part in longest)
    return " · ".join(part for part in (caption(block), ", ".join(kinds)) if part)


def source_name(start: Start) -> str:
    """What the weights to begin with are called where there is little room."""
    return start.source.removeprefix(TORCHVISION) if start.is_torchvision else PurePath(start.source).name


def _called(part: Block) -> str:
    if isinstance(part, Repeat) and not part.name:
        return f"{part.times} × {', '.join(dict.fromkeys(_called(inner) for inner in part.body))}"
    return part.name or tr(part.title)


def _said(found: re.Match[str]) -> str:
    heads = found["heads"]
    return tr("{n} heads", n=heads) if heads else translate(WORDS[found.group()])
