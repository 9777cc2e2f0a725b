"""What is true now: which document, run, sample, theme and language; and how the learner's words for it read.

Nothing here asks the window: what it should show follows from this and from the formulas of the script.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as xml  # noqa: N813

from camplab import resources
from camplab.runs.wants import Origin
from tests.app.together.documents import DOCUMENTS, Document

SAMPLES: tuple[tuple[Origin, int], ...] = (
    ("validation", 0), ("validation", 3), ("training", 3), ("drawn", 0), ("validation", 7), ("picture", 0),
)  # fmt: skip
"""Those that are chosen, in turn; of data that cannot be drawn and are no pictures some numbers are typed."""
BESIDE = (51, 52)
"""Runs of the script that another network has made, both called `OTHER`, the second a minute later."""
OTHER, NOON = "Falcon", time.mktime((2026, 3, 1, 12, 0, 0, 0, 0, -1))


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
    chosen: int = 0
    """Which of `SAMPLES`."""
    origin: Origin = "validation"
    sample: int = 0
    """Its number; of the learner's own that of the one before."""
    beside: bool = False
    """Two runs of another network are laid beside."""
    dark: bool = False
    language: str = "en"

    def said(self, sentence: str, **values: object) -> str:
        """A sentence in the language in use, without its mark for the keyboard."""
        text = korean()[sentence] if self.language == "ko" else sentence
        return re.sub(r"\(&.\)|&", "", text).format(**values)

    @property
    def own(self) -> bool:
        """Whether the learner has made the sample."""
        return self.origin not in ("validation", "training")

    @property
    def others(self) -> dict[str, int]:
        """What the runs beside are called, and which they are."""
        days = (f"{OTHER} 2026-03-01 {minute}" for minute in ("12:00", "12:01"))
        return dict(zip(days, BESIDE, strict=True)) if self.beside else {}

    @property
    def ghost(self) -> bool:
        """Whether the run before is drawn: one of this document was begun before, and no other runs are beside."""
        return self.again and self.run > 0 and not self.beside

    @property
    def scored(self) -> bool:
        """Whether there is an accuracy."""
        return self.document.answers == "classes"

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
