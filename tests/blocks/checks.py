"""What every block must keep: each check draws a block and an input and compares with torch."""

from __future__ import annotations

import torch
from hypothesis import assume
from hypothesis import strategies as st

from camplab.assembly.module import build
from camplab.blocks.base import Block, Leaf, WrongKind
from camplab.blocks.compound import most_layers
from camplab.blocks.shape import Shape
from camplab.blocks.walk import trace
from camplab.datasets.digits import Digits
from camplab.document.files import dumps, loads
from camplab.document.project import Project
from tests.blocks import reference
from tests.blocks.strategies import LEAVES, blocks, huge, shapes


def fitting(tag: str, data: st.DataObject) -> tuple[Block, Shape]:
    """A block and an input that suits it: the first of a few drawn that does."""
    block = data.draw(blocks(tag))
    tried = data.draw(st.lists(shapes, min_size=6, max_size=6))
    suiting = [x for x in tried if reference.facts(block, x).y is not None]
    assume(suiting)
    return block, suiting[0]


def a_block_that_fits_does_in_torch_what_it_says(tag: str, data: st.DataObject) -> None:
    block, x = fitting(tag, data)
    facts = reference.facts(block, x)
    layer = reference.made(block, x)
    layer.train(tag != "side_head")  # what is inside costs nothing once training is over
    samples = 1 if tag in ("window_attention", "swin_pair") else 2  # v2 works out distances once a batch
    assert facts.layers <= most_layers((block,))
    dims, macs = reference.outcome(layer, reference.batch(x)[:samples])
    assert dims == facts.y.dims
    parameters, buffers = reference.tensors(layer)
    assert sum(torch.Size(dims).numel() for dims in parameters.values()) == facts.params
    if isinstance(block, Leaf):
        assert (parameters, buffers) == (dict(facts.weights.parameters), dict(facts.weights.buffers))
        assert not facts.weights.formula or reference.worked_out(facts.weights.formula) == facts.weights.count
        reference.holds(block.arithmetic(x), facts.y)
    reference.sees_no_more(layer, block, x)
    if "lstm" not in str(layer).lower():  # torch counts nothing in an LSTM: it has a test of its own
        assert macs == facts.macs


def a_block_refuses_what_torch_refuses(tag: str, data: st.DataObject) -> None:
    if tag not in LEAVES:
        return  # structures refuse more than torch, which would broadcast
    block, x = data.draw(blocks(tag)), data.draw(shapes)
    misfit = reference.facts(block, x).misfit
    if not isinstance(misfit, WrongKind):  # there torch would compute something by chance; the lab asks first
        assert reference.torch_refuses(block, x) == (misfit is not None), misfit


def one_click_makes_a_misfit_fit_or_move_on(tag: str, data: st.DataObject) -> None:
    block, x = data.draw(blocks(tag)), data.draw(shapes)
    misfit = reference.facts(block, x).misfit
    for remedy in misfit.remedies if misfit else ():
        here = (block.changed(**remedy.change),) if remedy.instead is None else remedy.instead
        if not here:
            continue  # it goes away, and its misfit with it
        after = reference.facts(here[-1], x, *remedy.before, *here[:-1]).misfit
        assert after is None or str(after) != str(misfit), f"{remedy.title} does not help: {misfit}"


def any_input_gives_facts_and_never_a_traceback(tag: str, data: st.DataObject) -> None:
    block, x = data.draw(blocks(tag)), data.draw(huge | shapes)
    facts = reference.facts(block, x)
    assert (facts.y is None) == (facts.misfit is not None or any(part.y is None for c in facts.chains for part in c))
    assert facts.layers <= most_layers((block,)), "what is too large must be known before it is followed"
    assert block.stem().isidentifier()
    assert len(block.caption()) < 40


def a_block_saved_and_opened_is_the_same(tag: str, data: st.DataObject) -> None:
    project = Project(data=Digits(), stacks={"net": (data.draw(blocks(tag)),)})
    assert loads(dumps(project)) == project


def a_copy_is_equal_and_has_an_identity_of_its_own(tag: str, data: st.DataObject) -> None:
    block = data.draw(blocks(tag))
    copy = block.copied()
    assert copy == block
    assert copy.uid != block.uid
    assert block.changed(name="other").uid == block.uid


def one_optimizer_step_is_finite(tag: str, data: st.DataObject) -> None:
    block, x = fitting(tag, data)
    torch.manual_seed(0)
    network = build(trace((reference.MEMORY, block), x))
    try:
        y = network(reference.batch(x))
    except ValueError as error:
        assume("more than 1 value per channel" not in str(error))  # batch norm over one number: a wider batch is needed
        raise
    if y.requires_grad:
        y.square().mean().backward()
        torch.optim.SGD(network.parameters(), 1e-3).step()
    for parameter in network.parameters():
        assert parameter.grad is None or parameter.grad.isfinite().all()
        assert parameter.isfinite().all()


ALL = [
    a_block_that_fits_does_in_torch_what_it_says,
    a_block_refuses_what_torch_refuses,
    one_click_makes_a_misfit_fit_or_move_on,
    any_input_gives_facts_and_never_a_traceback,
    a_block_saved_and_opened_is_the_same,
    a_copy_is_equal_and_has_an_identity_of_its_own,
    one_optimizer_step_is_finite,
]
