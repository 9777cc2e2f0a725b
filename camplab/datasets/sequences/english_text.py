"""A short English text: the beginning of Alice's Adventures in Wonderland."""

from __future__ import annotations

from typing import ClassVar

from camplab.datasets.text.bundled import Bundled


class EnglishText(Bundled, tag="english_text", title="Alice in Wonderland"):
    """The beginning of Alice's Adventures in Wonderland, 5,600 characters: the next one is to be told at each step."""

    order = 56
    licence = "public domain (Lewis Carroll, 1865)"
    file: ClassVar[str] = "alice.txt"
