"""What is true now: which document, run, sample, theme and language; and how the learner's words for it read.

Nothing here asks the window: what it should show follows from this and from the formulas of the script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree as xml  # noqa: N813

from camplab import resources
from tests.app.together.documents import DOCUMENTS, Document

SAMPLES = (0, 3, 7)
"""Those that are chosen, in turn."""


@dataclass
class World:
    """`run` counts from 1 over all documents; 0: none of this document. Changed by the hand that throws switches."""

    document: Document = DOCUMENTS[0]
    run: int = 0
    running: bool = False
    runs: int = 0
    """Begun so far, of any document."""
    again: bool = False
    """The run began in the place of another one of the same document."""
    sample: int = SAMPLES[0]
    looked_at: set[int] = field(default_factory=set)
    """Samples of which the run has told what the blocks make of them."""
    dark: bool = False
    language: str = "en"

    def said(self, sentence: str, **values: object) -> str:
        """A sentence in the language in use, without its mark for the keyboard."""
        text = korean()[sentence] if self.language == "ko" else sentence
        return re.sub(r"\(&.\)|&", "", text).format(**values)

    @property
    def device(self) -> str:
        """Where the script says that the run is trained."""
        return f"SCRIPT{self.run}"


@cache
def korean() -> dict[str, str]:
    """English -> Korean, out of the file of the translators."""
    found = xml.parse(resources.folder("translations") / "camplab_ko.ts").iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in found}


@cache
def english_words() -> frozenset[str]:
    """Words of English sentences that no Korean sentence has: on a Korean screen they are left over."""
    latin = re.compile(r"[A-Za-z]{3,}")
    left = {word for source in korean() for word in latin.findall(source)}
    return frozenset(left - {word for text in korean().values() for word in latin.findall(text)})
