"""A network as a graph that needs no class of it: `.pt2` of torch.export, and ONNX. Each is run before it is written.

Both take batches of any size, and no weights but those they were written with.
"""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from camplab.assembly.export import ExportFailed, network
from camplab.blocks.shape import Shape
from camplab.document.atomic import write_atomically
from camplab.document.project import Project
from camplab.words import say

TOLERANCE = 1e-5
"""How far outputs may lie from the network's: as a share of the largest of them, or of 1 where all are smaller."""
ONNX_NEEDS = ("onnx", "onnxscript", "onnxruntime")
PROTOBUF = 2**31 - 2**24
"""Bytes that fit into one ONNX file, and some for the graph."""
SAMPLES, OTHERS = 2, 3
"""Batch sizes: the graph is made with one and tried with the other."""

Writer = Callable[[nn.Module, Tensor], bytes]
Runner = Callable[[bytes, Tensor], Tensor]


@dataclass(frozen=True)
class Exported:
    """What was written, and how far its outputs lay from the network's on random input (see `TOLERANCE`)."""

    path: Path
    difference: float


def export_pt2(project: Project, weights: Mapping[str, Tensor] | None, out: Path) -> Exported:
    """Write a graph for `torch.export.load`. weights: of a run; None: those that training would begin with.

    Raises `ExportFailed`, `document.atomic.WriteFailed`.
    """
    return export(project, weights, out, _write_pt2, _run_pt2)


def export_onnx(project: Project, weights: Mapping[str, Tensor] | None, out: Path) -> Exported:
    """Write an ONNX file, tried with onnxruntime. As `export_pt2`."""
    missing = [name for name in ONNX_NEEDS if find_spec(name) is None]
    if missing:
        raise ExportFailed(say("ONNX needs {packages}, which are not installed: pip install {packages}",
                               packages=" ".join(missing)))  # fmt: skip
    if 4 * project.trace().params > PROTOBUF:
        raise ExportFailed(say("an ONNX file holds 2 GB at most, and these weights need {needed} GB: export .pt2",
                               needed=f"{4 * project.trace().params / 1e9:.3g}"))  # fmt: skip
    return export(project, weights, out, _write_onnx, _run_onnx)


def export(project: Project, weights: Mapping[str, Tensor] | None, out: Path, write: Writer, run: Runner) -> Exported:
    """Write what `write` makes of the network, if `run` gets the same out of it as the network does."""
    model = network(project, weights).eval()
    x = _random(project.x, OTHERS)
    try:
        with torch.no_grad(), _quiet():
            wanted = model(x)
            data = write(model, _random(project.x, SAMPLES))
            found = run(data, x)
    except (MemoryError, torch.OutOfMemoryError):
        raise
    except Exception as error:  # exporters raise whatever they like
        why = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ExportFailed(say("this network cannot be exported so: {why}", why=why[:500])) from error
    difference = distance(found, wanted)
    if not difference <= TOLERANCE:
        raise ExportFailed(say("the exported network does not compute the same: its outputs differ by {difference}; "
                               "nothing was written", difference=f"{difference:.2g}"))  # fmt: skip
    write_atomically(out, data)
    return Exported(out, difference)


def distance(found: Tensor, wanted: Tensor) -> float:
    """The largest difference, as a share of the largest number wanted, or of 1 where that is more. NaN if any is."""
    if found.shape != wanted.shape:
        return float("inf")
    return float((found - wanted).abs().max() / wanted.abs().max().clamp(min=1))


def _random(x: Shape, batch: int) -> Tensor:
    """Like standardised data: normal numbers; or any tokens."""
    generator = torch.Generator().manual_seed(batch)
    if x.kind == "tokens":
        return torch.randint(x.vocabulary, (batch, *x.dims), generator=generator)
    return torch.randn(batch, *x.dims, generator=generator)


def _any_batch() -> tuple[dict[int, Any]]:
    return ({0: torch.export.Dim("batch")},)


def _write_pt2(model: nn.Module, x: Tensor) -> bytes:
    buffer = io.BytesIO()
    graph = torch.export.export(model, (x,), dynamic_shapes=_any_batch())
    for node in graph.graph.nodes:
        node.meta.pop("stack_trace", None)  # names the folders of this computer
    torch.export.save(graph, buffer)
    return buffer.getvalue()


def _run_pt2(data: bytes, x: Tensor) -> Tensor:
    y: Tensor = torch.export.load(io.BytesIO(data)).module()(x)
    return y


def _write_onnx(model: nn.Module, x: Tensor) -> bytes:
    made = torch.onnx.export(
        model, (x,), dynamo=True, dynamic_shapes=_any_batch(), input_names=["x"], output_names=["y"], verbose=False
    )
    assert made is not None
    proto = made.model_proto
    for part in (proto.graph.node, *(function.node for function in proto.functions)):
        for node in part:
            del node.metadata_props[:]  # name the folders of this computer
    data: bytes = proto.SerializeToString()
    return data


def _run_onnx(data: bytes, x: Tensor) -> Tensor:
    session = import_module("onnxruntime").InferenceSession(data, providers=["CPUExecutionProvider"])
    return torch.from_numpy(session.run(None, {"x": x.numpy()})[0])


@contextmanager
def _quiet() -> Iterator[None]:
    """Exporters remark on their own workings, on many lines."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
