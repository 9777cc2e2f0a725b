"""The settings on a card in any language; words that are code stay as they are. Knows no window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from camplab.blocks.base import Block
from camplab.words import Sentence, say

WORDS: Mapping[str, Sentence] = {
    "max": say("max"),
    "average": say("average"),
    "learned": say("learned"),
    "sinusoidal": say("sinusoidal"),
    "causal": say("causal"),
}
_WORD = re.compile(r"(?P<heads>\d+) heads|\b(?:" + "|".join(WORDS) + r")\b")


def spoken_caption(block: Block, speak: Callable[[Sentence], str]) -> str:
    """The block's own caption, such as "average · 2 px" or "4 heads", its words as `speak` says them."""

    def said(found: re.Match[str]) -> str:
        heads = found["heads"]
        return speak(say("{n} heads", n=heads) if heads else WORDS[found.group()])

    return _WORD.sub(said, block.caption())
