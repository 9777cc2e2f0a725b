"""A network as a graph that needs no class of it: `.pt2` of torch.export, and ONNX. Each is run before it is written.

Both take batches of any size, and no weights but those they were written with.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from camplab.assembly.export.checking import Exported, ExportFailed, Format, export
from camplab.document.project import Project
from camplab.numbers import byte_size
from camplab.words import say

ONNX_NEEDS = ("onnx", "onnxscript", "onnxruntime")
PROTOBUF = 2**31 - 2**24
"""Bytes that fit into one ONNX file, and some for the graph."""


def export_pt2(project: Project, weights: Mapping[str, Tensor] | None, out: Path) -> Exported:
    """Write a graph for `torch.export.load`. weights: of a run; None: those that training would begin with.

    Raises `ExportFailed`, `document.atomic.WriteFailed`.
    """
    return export(project, weights, out, Format(_write_pt2, _run_pt2))


def export_onnx(project: Project, weights: Mapping[str, Tensor] | None, out: Path) -> Exported:
    """Write an ONNX file, tried with onnxruntime. As `export_pt2`."""
    missing = [name for name in ONNX_NEEDS if find_spec(name) is None]
    if missing:
        raise ExportFailed(say("ONNX needs {packages}, which are not installed: pip install {packages}",
                               packages=" ".join(missing)))  # fmt: skip
    if 4 * project.traces().params > PROTOBUF:
        raise ExportFailed(say("an ONNX file holds 2 GiB at most, and these weights need {needed}: export .pt2",
                               needed=byte_size(4 * project.traces().params)))  # fmt: skip
    return export(project, weights, out, Format(_write_onnx, _run_onnx))


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
