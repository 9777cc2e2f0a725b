"""A short Korean text: poems of the early twentieth century."""

from __future__ import annotations

from typing import ClassVar

from camplab.datasets.text.bundled import Bundled


class KoreanText(Bundled, tag="korean_text", title="Korean poems"):
    """Poems by Kim Sowol, Yun Dongju and others, 2,500 characters: the next one is to be told at each step."""

    order = 57
    licence = "public domain (Kim Sowol, Yun Dongju, Yi Yuksa, Han Yongun, Kim Yeongnang)"
    file: ClassVar[str] = "korean_poems.txt"
