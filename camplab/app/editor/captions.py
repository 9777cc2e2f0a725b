"""The settings on a card in the learner's language; words that are code stay as they are. Paints nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from camplab.app.forms.choices import setting_word
from camplab.app.look.language import tr, translate
from camplab.blocks.base import Block
from camplab.blocks.caption_words import spoken_caption
from camplab.blocks.residual import Residual
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Repeat, Structure, Template
from camplab.document.start import TORCHVISION, Start


def caption(block: Block) -> str:
    """The block's own caption, such as "average · 2 px" or "4 heads"."""
    return spoken_caption(block, translate)


def kind(block: Block) -> str:
    """What a card says a block is: its title, or what everybody calls this form of it."""
    if isinstance(block, Residual) and block.kind == "bottleneck":
        return setting_word(block, "kind", block.kind)
    return tr(block.title)


def contents(block: Block) -> str:
    """What a folded structure holds, each kind once with how often it stands there: "× 3 · Bottleneck, Dropout".

    What is made of several layers comes first: it is what a stage is about, and a narrow card shows the beginning.
    """
    if isinstance(block, Template) or not isinstance(block, Structure):
        return caption(block)
    longest = max(block.children(), key=len, default=())
    kinds = _counted(longest)
    told = sorted(kinds, key=lambda named: not named[1])
    counted = (f"{kinds[named]} × {named[0]}" if kinds[named] > 1 else named[0] for named in told)
    return " · ".join(part for part in (caption(block), ", ".join(counted)) if part)


BEGAN = re.compile(r"^\d{4}(?:-\d\d){2}_\d\d(?:-\d\d){2}_")
"""With what the folder of a run is called, before the project's title."""


def source_name(start: Start) -> str:
    """What the weights to begin with are called where there is little room: of a run without when it began."""
    name = start.source.removeprefix(TORCHVISION) if start.is_torchvision else PurePath(start.source).name
    name = BEGAN.sub("", name) or name
    return f"{name} · {start.stack}" if start.stack else name


def _counted(parts: Iterable[Block]) -> Counter[tuple[str, bool]]:
    """What the parts are called, and whether they are made of several layers, with how often; every turn counts."""
    found: Counter[tuple[str, bool]] = Counter()
    for part in parts:
        if isinstance(part, Repeat) and not part.name:
            for named, often in _counted(part.body).items():
                found[named] += part.times * often
        else:
            found[_called(part), isinstance(part, Structure) and not isinstance(part, SideHead)] += 1
    return found


def _called(part: Block) -> str:
    """Its kind; of what only holds others together the name says more."""
    plain = isinstance(part, Structure) and not isinstance(part, Template | SideHead)
    return (part.name if plain else "") or kind(part)
