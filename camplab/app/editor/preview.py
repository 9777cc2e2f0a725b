"""What would come of dropping blocks somewhere, computed on values only. Knows no Qt and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from camplab.blocks.base import NO_TAPS, Block, Chain, Facts, Misfit, Taps
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Structure, Template
from camplab.blocks.tap import Tap
from camplab.blocks.walk import Path, Trace, trace
from camplab.document import edits
from camplab.document.tree import Net
from camplab.words import Sentence, say


@dataclass(frozen=True, slots=True)
class Preview:
    """Whether it fits, and the sentence for the drop mark."""

    fits: bool
    sentence: Sentence


def dropping(net: Net, x: Shape, blocks: tuple[Block, ...], path: Path) -> Preview:
    """What comes of new blocks put before what stands at `path`."""
    try:
        after = edits.insert(net, path, blocks)
    except edits.EditRefused as refusal:
        return Preview(False, refusal.sentence)
    return _judged(trace(net, x), trace(after, x), {block.uid for block in blocks})


def moving(net: Net, x: Shape, uids: tuple[int, ...], path: Path) -> Preview:
    """What comes of moving blocks before what stands at `path`."""
    try:
        after = edits.move(net, uids, path)
    except edits.EditRefused as refusal:
        return Preview(False, refusal.sentence)
    return _judged(trace(net, x), trace(after, x), set(uids))


def _judged(before: Trace, after: Trace, uids: set[int]) -> Preview:
    own = [facts for facts in everything(after.chain) if facts.block.uid in uids]
    wrong = next((facts.misfit for facts in own if facts.misfit), None)
    if wrong:
        return Preview(False, wrong.sentence)
    known = {facts.block.uid for facts in everything(before.chain) if facts.misfit}
    new = next((facts for facts in everything(after.chain) if facts.misfit and facts.block.uid not in known), None)
    if new and new.misfit:
        return Preview(False, say("{block} would not fit any more: {why}", block=say(new.block.title),
                                  why=new.misfit.sentence))  # fmt: skip
    last = own[-1] if own else None
    if last is None or last.y is None:
        return Preview(True, say("waits for the blocks above"))
    return Preview(True, say("{x} in, {y} out", x=last.x, y=last.y))


def everything(chain: Chain) -> Iterator[Facts]:
    """The facts of a chain and of all that its structures hold."""
    for facts in chain:
        yield facts
        for inner in facts.chains:
            yield from everything(inner)


def input_at(chain: Chain, x: Shape | None, path: Path) -> Shape | None:
    """The shape that arrives at a place; None when a block before it does not fit."""
    index = path[0]
    if len(path) == 1:
        return x if index == 0 else (chain[index - 1].y if index <= len(chain) else None)
    facts = chain[index]
    if not facts.chains:  # what stands in it, at any depth, was not reached
        return None
    return input_at(facts.chains[path[1]], _start(facts, path[1]), path[2:])


def taps_at(chain: Chain, path: Path, beside: Taps = NO_TAPS) -> Taps:
    """The taps that have run where something stands in front of what is at `path`. beside: of the whole stack."""
    before = chain[path[0] - 1].taps if path[0] else beside
    if len(path) == 1 or path[0] >= len(chain) or not chain[path[0]].chains:
        return before
    inside = chain[path[0]].chains[path[1]]
    return (taps_at(inside, path[2:]) if inside else NO_TAPS) or before


def tap_names(chain: Chain, blocks: Sequence[Block], beside: Taps = NO_TAPS) -> tuple[str, ...]:
    """Names of the taps that stand before these blocks, in running order; also where something above is wrong."""
    every = [facts.block for facts in everything(chain)]
    wanted = {block.uid for block in blocks}
    first = next((place for place, block in enumerate(every) if block.uid in wanted), 0)
    taps = (block for block in every[:first] if isinstance(block, Tap) and not block.bypass)
    return tuple(dict.fromkeys([*(name for name, _ in beside), *(tap.name for tap in taps if tap.name)]))


def _start(facts: Facts, branch: int) -> Shape | None:
    """What arrives at one branch of a structure."""
    block = facts.block
    if facts.x is None or not isinstance(block, Structure):
        return None
    try:
        return block.inputs(facts.x, len(block.children()))[branch]
    except Misfit:
        return None


def misfits(chain: Chain) -> Iterator[tuple[int, Misfit]]:
    """Every block in trouble with why, in running order; what a template made counts as the template's trouble.

    The ways out of a block inside a template are left out: they would change blocks that are not in the network.
    """
    for facts in chain:
        if facts.misfit:
            yield facts.block.uid, facts.misfit
        for inner in facts.chains:
            for uid, misfit in misfits(inner):
                if isinstance(facts.block, Template):
                    yield facts.block.uid, Misfit(misfit.sentence)
                else:
                    yield uid, misfit
