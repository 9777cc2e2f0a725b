"""What a card says in words: the text a screen reader speaks, tool tips. Paints nothing."""

from __future__ import annotations

from camplab.app.editor.captions import caption, kind
from camplab.app.editor.drawing.geometry import Card
from camplab.app.editor.drawing.live_cards import gradient_of
from camplab.app.editor.drawing.notes import sentence_of
from camplab.app.editor.drawing.scene import Scene
from camplab.app.look.language import tr
from camplab.numbers import rough


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
    norm = gradient_of(scene.run, card.uid) if scene.run else None
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
