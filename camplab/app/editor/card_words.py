"""What a card says in words: module names, the text a screen reader speaks, tool tips. Paints nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from camplab.app.editor.captions import caption, kind
from camplab.app.editor.drawing.geometry import Card
from camplab.app.editor.drawing.live_cards import gradient_of
from camplab.app.editor.drawing.notes import sentence_of
from camplab.app.editor.drawing.scene import Scene
from camplab.app.look.language import tr
from camplab.blocks.walk import Trace
from camplab.numbers import rough


class _Names(Mapping[int, str]):
    """uid -> module name, walked only when the first name is asked for."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._found: dict[int, str] | None = None

    @property
    def _names(self) -> dict[int, str]:
        if self._found is None:
            self._found = {}
            for step in self._trace.steps():
                self._found.setdefault(step.facts.block.uid, step.module)
        return self._found

    def __getitem__(self, uid: int) -> str:
        return self._names[uid]

    def __iter__(self) -> Iterator[int]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def names(trace: Trace) -> Mapping[int, str]:
    """uid -> the block's module name (in a Repeat that of the first turn)."""
    return _Names(trace)


def spoken(scene: Scene) -> str:
    """The selected card as a screen reader says it."""
    if not scene.selection:
        return tr("{n} blocks; nothing selected", n=len(scene.layout.cards))
    card = scene.layout.card(scene.current) if scene.current is not None else None
    if card is None:
        return tr("{n} blocks selected", n=len(scene.selection))
    text = described(scene, card)
    return tr("{card}; {n} blocks selected", card=text, n=len(scene.selection)) if len(scene.selection) > 1 else text


def described(scene: Scene, card: Card) -> str:
    """Kind, name, settings, shapes and what is wrong, in one sentence."""
    block, facts = card.facts.block, card.facts
    parts = [kind(block), block.name or scene.names.get(card.uid, ""), caption(block)]
    if facts.y is not None:
        parts.append(tr("{x} in, {y} out", x=facts.x, y=facts.y))
    if facts.params:
        parts.append(tr("{n} parameters", n=f"{facts.params:,}"))
    norm = gradient_of(scene.live.record, card.uid) if scene.live.record else None
    if norm is not None:
        parts.append(tr("gradient {norm}", norm=rough(norm)))
    if block.frozen:
        parts.append(tr("frozen"))
    if block.bypass:
        parts.append(tr("bypassed"))
    if block.probe:
        parts.append(tr("watched"))
    if card.misfit:
        parts.append(sentence_of(card.misfit))
        parts += [tr("key {n}: {what}", n=n, what=tr(r.title.template, **r.title.values))
                  for n, r in enumerate(card.misfit.remedies, 1)]  # fmt: skip
    elif facts.y is None and facts.x is None:
        parts.append(tr("waits for the blocks above"))
    return ", ".join(part for part in parts if part)
