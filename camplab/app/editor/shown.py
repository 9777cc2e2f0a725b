"""Which blocks of a structure a card shows, and whether it is open: the view's rules of folding. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection

from camplab.app.editor.preview import misfits
from camplab.blocks.base import Block
from camplab.blocks.facts import Chain, Facts, follow
from camplab.blocks.misfit import Misfit
from camplab.blocks.structure import Repeat, Structure, Template


def can_open(facts: Facts) -> bool:
    """Whether there is something to show inside; a template that waits or misfits has not expanded."""
    block = facts.block
    if not isinstance(block, Structure):
        return False
    return bool(facts.chains or block.children())


def usually_open(block: Block) -> bool:
    """Templates are folded unless the learner opens them; what the learner built stands open."""
    return not isinstance(block, Template)


def is_open(facts: Facts, toggled: Collection[int]) -> bool:
    """Whether the card shows what is inside."""
    return can_open(facts) and usually_open(facts.block) != (facts.block.uid in toggled)


def shown_chains(facts: Facts) -> tuple[Chain, ...]:
    """The branches to draw. A Repeat shows its body once, with the turn that is in trouble if there is one."""
    block = facts.block
    assert isinstance(block, Structure)
    chains = facts.chains or tuple(follow(branch, facts.x) for branch in block.children())
    if isinstance(block, Repeat) and block.body:
        return (_one_turn(chains[0], len(block.body)),)
    return chains


def trouble_on(facts: Facts, opened: bool) -> tuple[int, Misfit] | None:
    """What a card says is wrong, and the uid it is wrong with: a folded card speaks for what it holds."""
    if facts.misfit:
        return facts.block.uid, facts.misfit
    return None if opened else next(misfits((facts,)), None)


def _one_turn(chain: Chain, body: int) -> Chain:
    for index, part in enumerate(chain):
        if part.y is None:
            turn = index // body
            return chain[turn * body : (turn + 1) * body]
    return chain[:body]
