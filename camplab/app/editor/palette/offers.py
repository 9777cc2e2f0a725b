"""What the palette offers: every block, what it is found by, and why it would not fit. Knows no widget."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import get_args

from camplab.app.editor import editing
from camplab.app.editor.drawing.notes import sentence_of
from camplab.app.editor.palette.korean_search import korean
from camplab.app.editor.preview import input_at, misfits, taps_at
from camplab.app.forms.choices import setting_word
from camplab.app.look.language import tr
from camplab.app.session import Session
from camplab.blocks.base import NO_TAPS, REGISTRY, Block, Family, Misfit, Taps
from camplab.blocks.search import Entry, search
from camplab.blocks.shape import UNKNOWN, Shape
from camplab.words import Sentence, say

FAMILIES: dict[str, Sentence] = {
    "convolution": say("Convolution and pooling"),
    "dense": say("Dense and embedding"),
    "activation": say("Activation"),
    "normalisation": say("Normalisation"),
    "regularisation": say("Regularisation"),
    "recurrent": say("Recurrent"),
    "attention": say("Attention"),
    "shape": say("Shape"),
    "structure": say("Structure"),
    "template": say("Templates"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """One entry of the palette: a block, as it comes or with some settings (an LSTM)."""

    tag: str
    settings: Mapping[str, object] = field(default_factory=dict)

    @property
    def block(self) -> type[Block]:
        """The class that is offered."""
        return REGISTRY[self.tag]

    def made(self) -> Block:
        """A fresh block."""
        return self.block(**self.settings)

    @property
    def title(self) -> str:
        """Its name in the learner's language, with what is set: `Recurrent · LSTM`."""
        return " · ".join([tr(self.block.title), *map(self._said, self.settings)])

    def _said(self, setting: str) -> str:
        value, title = self.settings[setting], tr(self.block.model_fields[setting].title or "")
        if isinstance(value, bool):
            return title
        return setting_word(self.block, setting, value) if isinstance(value, str) else f"{title} {value}"

    @property
    def help(self) -> str:
        """The first paragraph of its help, in the learner's language."""
        return tr(" ".join((self.block.__doc__ or "").strip().split("\n\n")[0].split()))


def look_for(typed: str) -> tuple[list[Offer], list[Offer]]:
    """What is called so in English or Korean, the best match first; where that is nothing, what is called alike."""
    answer = search(typed, [entry(tag, block) for tag, block in REGISTRY.items()])
    found, near = ([Offer(hit.tag, hit.settings) for hit in hits] for hits in (answer.found, answer.near))
    return found, near


def entry(tag: str, block: type[Block]) -> Entry:
    """What a block is found by: its titles and other names, and its family, in either language."""
    family = FAMILIES[block.family].template
    titles = (block.title, korean(block.title), tag)
    return Entry(tag, tuple(filter(None, titles)), block.known_as, (family, korean(family)))


def families() -> dict[str, list[Offer]]:
    """Family -> its blocks, both in the palette's order."""
    found: dict[str, list[Offer]] = {family: [] for family in get_args(Family)}
    for tag, block in REGISTRY.items():
        found[block.family].append(Offer(tag))
    return {family: offers for family, offers in found.items() if offers}


def arriving(session: Session) -> Shape | None:
    """The shape that arrives where a new block would go; None when the blocks above do not fit."""
    x = None if session.trace.x == UNKNOWN else session.trace.x
    return input_at(session.trace.chain, x, editing.after_selection(session))


def tapped(session: Session) -> Taps:
    """The taps that stand before the place where a new block would go."""
    return taps_at(session.trace.chain, editing.after_selection(session), session.trace.beside)


def why_not(offer: Offer, x: Shape | None, taps: Taps = NO_TAPS) -> str:
    """The sentence of the misfit the block would have on `x`; empty when it fits or nothing can be said."""
    wrong = _misfit(offer.block, tuple(offer.settings.items()), x, taps) if x is not None else None
    return sentence_of(wrong) if wrong else ""


@lru_cache(4096)
def _misfit(block: type[Block], settings: tuple[tuple[str, object], ...], x: Shape, taps: Taps) -> Misfit | None:
    """Asked of the whole palette after each edit, and most edits leave what arrives at the selection as it is."""
    wrong = next(misfits((block(**dict(settings)).facts(x, taps),)), None)
    return wrong[1] if wrong else None


def tip(offer: Offer, why: str) -> str:
    """Title, help and why it would not fit, as rich text."""
    parts = [f"<b>{html.escape(offer.title)}</b>", html.escape(offer.help)]
    if why:
        parts.append(f"<i>{html.escape(tr('Would not fit after the selection: {why}', why=why))}</i>")
    return "<p>" + "</p><p>".join(parts) + "</p>"
