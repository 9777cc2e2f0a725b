"""The help page of a block: what its definition says of it, with the numbers of the one that is meant. No file."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.blocks.base import REGISTRY, Block, Facts, Leaf
from camplab.manual.numbers import Speak
from camplab.manual.pages import BLOCK
from camplab.numbers import count
from camplab.words import Sentence, say


def help_of(kind: type[Block], speak: Speak) -> str:
    """Docstring and help of a block as Markdown, its formulas between dollar signs."""
    intro = speak(Sentence(" ".join((kind.__doc__ or "").split("\n\n")[0].split())))
    return f"{intro}\n\n{speak(Sentence(kind.help))}" if kind.help else intro


def kind_of(topic: str) -> type[Block] | None:
    """The block of a topic such as `block:dense`; None where it is none."""
    return REGISTRY.get(topic.removeprefix(BLOCK)) if topic.startswith(BLOCK) else None


def page_of(kind: type[Block], facts: Facts | None, module: str, speak: Speak) -> str:
    """The whole page as Markdown. `facts`: those of one in the network, which is called `module` there."""
    parts = [help_of(kind, speak)]
    rows = list(_rows(facts, speak)) if facts is not None else []
    if rows:
        parts.append(f"## {speak(say('With the numbers of {module}', module=module))}\n\n" + "\n".join(rows))
    tries = [*_tries(kind, speak, here=facts is not None)]
    return "\n\n".join([*parts, f"## {speak(say('What to try'))}\n\n" + "\n".join(tries)])


def _rows(facts: Facts, speak: Speak) -> Iterator[str]:
    if facts.x is None or facts.y is None:
        return
    sentence = facts.block.arithmetic(facts.x) if isinstance(facts.block, Leaf) and not facts.block.bypass else None
    yield f"- {speak(say('Input'))}: {facts.x}"
    yield f"- {speak(say('Output'))}: {facts.y}" + (f" ({speak(sentence)})" if sentence else "")
    if facts.params:
        formula = f" = {facts.weights.formula}" if facts.weights.formula else ""
        yield f"- {speak(say('Parameters'))}: {facts.params:,}{formula}"
    if facts.macs:
        yield f"- {speak(say('Multiply-adds'))}: {count(facts.macs)} {speak(say('for one sample'))}"


def _tries(kind: type[Block], speak: Speak, here: bool) -> Iterator[str]:
    if here:
        yield f"- [{speak(say('Skip this block and see what is lost'))}](do:block.bypass)"
        yield f"- [{speak(say('Keep its weights as they are'))}](do:block.freeze)"
        yield f"- [{speak(say('Its output on a sample, as maps'))}](panel:maps)"
    yield f"- [{speak(say('Another one after the selection'))}](add:{kind.tag})"
