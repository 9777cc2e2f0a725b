"""Sequence to sequence: cross-entropy of each symbol after the right ones before it; in use, after its own."""

from __future__ import annotations

from dataclasses import replace

from camplab.assembly.tasks.positions import labelled
from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.document.tasks.sequence_to_sequence import SequenceToSequence, begin

MEMORY = Computed("memory", Call("encoder", Ref("x")))


def _made(_: SequenceToSequence, data: Data) -> Procedure:
    alone = labelled(data)
    wanted = Call(".clamp", Ref("y"), min=0) if data.ignores else Ref("y")
    before = Computed("before", Call("shifted", wanted, begin(data)))
    told = Computed("output", Call("decoder", Ref("before"), Ref("memory")))
    free = Computed("output", Call("greedy", Ref("decoder"), Ref("memory"), begin(data), data.positions[0]))
    step = Phase(("encoder", "decoder"), (MEMORY, before, told), alone.phases[0].loss)
    return replace(alone, phases=(step,), use=(MEMORY, free), told=True)


define("sequence_to_sequence", _made)
