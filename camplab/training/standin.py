"""Until `assembly.module` and `document.task` exist."""

from __future__ import annotations

from operator import attrgetter

import torch
from torch import nn

from camplab.blocks.misfit import Misfit
from camplab.blocks.structure import layer_of
from camplab.blocks.walk import Trace
from camplab.document.project import Project


def build(trace: Trace) -> nn.Module:
    """A flat stack of plain torch layers."""
    model = nn.Sequential()
    for facts, name in zip(trace.chain, trace.names, strict=True):
        call = layer_of(facts)
        model.add_module(name, attrgetter(call.target)(torch)(*call.args, **dict(call.kwargs)))
    return model


def finish(project: Project) -> Misfit | None:
    """No check yet."""
    return None
