"""EMNIST: handwritten letters and digits, divided in six ways (Cohen, Afshar, Tapson & van Schaik 2017)."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.choice_words import Words
from camplab.datasets.published.idx import Idx
from camplab.datasets.published.small_pictures import Part
from camplab.words import Sentence, say

Division = Literal["balanced", "byclass", "bymerge", "letters", "digits", "mnist"]
WORDS = Words(
    balanced=say("balanced: 47 kinds, as many of each"), byclass=say("by class: all 62 kinds"),
    bymerge=say("by merge: 47 kinds"), letters=say("letters, large and small as one"), digits=say("digits"),
    mnist=say("digits, made as MNIST is"),
)  # fmt: skip
MERGED = digits + ascii_uppercase + "abdefghnqrt"
"""Small letters that look like large ones count as large ones."""
KINDS: dict[Division, tuple[str, tuple[int, int]]] = {
    "balanced": (MERGED, (112_800, 18_800)),
    "byclass": (digits + ascii_uppercase + ascii_lowercase, (697_932, 116_323)),
    "bymerge": (MERGED, (697_932, 116_323)), "letters": (ascii_lowercase, (124_800, 20_800)),
    "digits": (digits, (240_000, 40_000)), "mnist": (digits, (60_000, 10_000)),
}  # fmt: skip
"""Of each division its classes, and how many samples there are to learn from and for validation (table II there)."""
TONES: dict[Division, tuple[float, float]] = {
    "balanced": (0.1751, 0.3332), "byclass": (0.1736, 0.3317), "bymerge": (0.1736, 0.3317), "letters": (0.1722, 0.3309),
    "digits": (0.1733, 0.3317), "mnist": (0.1733, 0.3317),
}  # fmt: skip
"""Mean and deviation of each division's samples to learn from, on the scale from 0 to 1, as they are commonly given."""


class Emnist(Idx, tag="emnist", title="EMNIST"):
    """Handwritten letters and digits, 28×28 grey pixels, divided in six ways: by kind, by how they look, or in part."""

    order = 73
    licence = "public domain (NIST)"
    looked_for: ClassVar[frozenset[str]] = frozenset({"division"})
    resources = (("https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip", "58c8d27c78d21e728a6bc7b3cc06412e"),)

    division: Annotated[Division, WORDS] = Field(
        "balanced", title="Division", description="Which characters there are, and what counts as one kind"
    )

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return tuple(KINDS[self.division][0])

    @property
    def colours(self) -> tuple[tuple[float, ...], tuple[float, ...]]:  # type: ignore[override]  # those of the division
        """Mean and deviation of its pixels, on the scale from 0 to 1."""
        mean, deviation = TONES[self.division]
        return (mean,), (deviation,)

    @property
    def in_all(self) -> tuple[int, int]:
        return KINDS[self.division][1]

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(f"emnist-{self.division}-{part}-{what}-ubyte" for part in ("train", "test")
                     for what in ("images-idx3", "labels-idx1"))  # fmt: skip

    def parts(self, root: Path) -> tuple[Part, Part]:
        """They lie on their side in the files; letters are counted from 1."""
        first = 1 if self.division == "letters" else 0
        learned, kept = (Part(part.x.swapaxes(2, 3), part.y.astype("int64") - first) for part in super().parts(root))
        return learned, kept
