"""In which formats a network computes, one definition each. Knows no torch.

In mixed precision weights, gradients and steps stay float32 (Micikevicius et al. 2018).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from camplab.blocks.choice_words import Words
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Format:
    """How a network computes."""

    title: Sentence
    autocast: str = ""
    """The type of torch.autocast; empty: there is none."""
    scaled: bool = False
    """Whether the loss is scaled, as small gradients would be zero in this type (section 3.2)."""


PRECISIONS: Mapping[str, Format] = {
    "float32": Format(say("float32")),
    "bfloat16": Format(say("Mixed, bfloat16"), "bfloat16"),
    "float16": Format(say("Mixed, float16"), "float16", scaled=True),
}
Precision = Annotated[
    Literal["float32", "bfloat16", "float16"],
    Words(**{name: found.title for name, found in PRECISIONS.items()}),
]
"""The names in files, in the order of the list; a test holds them against the table."""
