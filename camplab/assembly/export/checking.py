"""An export is kept only if it computes what the network computes, on random input. Knows no kind of file."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import torch
from torch import Tensor, nn

from camplab.assembly.module import build_all
from camplab.assembly.tasks.procedure import procedure_of
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.loading import begin
from camplab.blocks.shape import Shape
from camplab.document.atomic import write_atomically, write_by
from camplab.document.project import Project
from camplab.words import Explained, say

TOLERANCE = 1e-5
"""How far outputs may lie from the network's: as a share of the largest of them, or of 1 where all are smaller."""
EXACT = 0.0
"""Of what runs the same layers of the same torch."""
SAMPLES, OTHERS = 2, 3
"""Batch sizes: a graph is made with one and tried with the other."""

Writer = Callable[[nn.Module, Tensor], bytes]
Runner = Callable[[bytes, Tensor], Tensor]
Content = bytes | Callable[[BinaryIO], None]
"""What is in a file, or what writes it there where memory does not hold it."""


class ExportFailed(Explained):
    """Nothing was exported; `sentence` says why."""


@dataclass(frozen=True)
class Format:
    """A kind of file: the bytes that `write` makes of a network and an input, and what `run` computes from those."""

    write: Writer
    run: Runner
    tolerance: float = TOLERANCE


@dataclass(frozen=True)
class Exported:
    """What was written, and how far its outputs lay from the network's on random input (see `TOLERANCE`)."""

    path: Path
    difference: float


def export(
    project: Project, weights: Mapping[str, Tensor] | None, out: Path, kind: Format,
    beside: Mapping[Path, Content] | None = None,
) -> Exported:  # fmt: skip
    """Write the network as this kind of file, after what has to lie `beside` it, if `check` finds no fault.

    Raises `ExportFailed` before anything is written, and `document.atomic.WriteFailed`.
    """
    model = network(project, weights).eval()
    with _in_a_sentence():
        data = kind.write(model, random_input(taken(project), SAMPLES))
    difference = check(model, taken(project), lambda x: kind.run(data, x), kind.tolerance)
    for path, content in {**(beside or {}), out: data}.items():
        if isinstance(content, bytes):
            write_atomically(path, content)
        else:
            write_by(path, content)
    return Exported(out, difference)


def taken(project: Project) -> Shape:
    """The shape of what the network is given for one sample."""
    procedure, traces = procedure_of(project), project.traces()
    return traces[procedure.used(traces)[0]].x if procedure.given else project.x


def check(model: nn.Module, shape: Shape, run: Callable[[Tensor], Tensor], tolerance: float) -> float:
    """How far the outputs of `run` lie from those of `model`. Raises `ExportFailed` for more than `tolerance`."""
    x = random_input(shape, OTHERS)
    with _in_a_sentence(), torch.no_grad():
        wanted = model(x)
        difference = distance(run(x), wanted)
    if not difference <= tolerance:
        raise ExportFailed(say("the exported network does not compute the same: its outputs differ by {difference}; "
                               "nothing was written", difference=f"{difference:.2g}"))  # fmt: skip
    return difference


def network(project: Project, weights: Mapping[str, Tensor] | None = None) -> nn.Module:
    """The network with these weights, or with those that a run of `project` begins with. Raises `ExportFailed`."""
    torch.manual_seed(project.training.seed)
    model = build_all(project)
    given = weights if weights is not None or project.start is None else begun(project)
    if given is not None:
        try:
            model.load_state_dict(given)
        except RuntimeError as error:
            raise ExportFailed(say("these weights are not of this network: {why}", why=str(error)[:500])) from error
    return model


def begun(project: Project) -> dict[str, Tensor]:
    """The weights a run of `project` begins with, by name. Raises `ExportFailed`."""
    assert project.start is not None
    torch.manual_seed(project.training.seed)
    model = build_all(project)
    try:
        begin(model, project.traces(), project.start)
    except BadWeights as bad:
        raise ExportFailed(say("the weights to begin with cannot be used: {why}", why=bad.sentence)) from None
    return {name: value.detach() for name, value in model.state_dict().items()}


def distance(found: Tensor, wanted: Tensor) -> float:
    """The largest difference, as a share of the largest number wanted, or of 1 where that is more. NaN if any is."""
    if found.shape != wanted.shape:
        return float("inf")
    return float((found - wanted).abs().max() / wanted.abs().max().clamp(min=1))


def random_input(x: Shape, batch: int) -> Tensor:
    """Like standardised data: normal numbers; or any tokens. The same each time."""
    generator = torch.Generator().manual_seed(batch)
    if x.kind == "tokens":
        return torch.randint(x.vocabulary, (batch, *x.dims), generator=generator)
    return torch.randn(batch, *x.dims, generator=generator)


@contextmanager
def _in_a_sentence() -> Iterator[None]:
    """Exporters raise whatever they like, and remark on their own workings, on many lines."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (MemoryError, torch.OutOfMemoryError, ExportFailed):
        raise
    except Exception as error:
        why = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ExportFailed(say("this network cannot be exported so: {why}", why=why[:500])) from error
    finally:
        logging.disable(before)
