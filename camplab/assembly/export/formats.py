"""Exports a project as a program or a class, and a run as weights; each is run beside the network before it is kept."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import torch
from safetensors.torch import load as decode
from safetensors.torch import save as encode
from torch import Tensor, nn

from camplab.assembly.export.checking import EXACT, Content, Exported, ExportFailed, Format, begun, export, network
from camplab.assembly.export.isolated_run import run_alone
from camplab.assembly.export.program import ROWS, program, rows_file
from camplab.assembly.export.source import source_of
from camplab.assembly.samples import Listed, Loaded, loaded
from camplab.assembly.split import check, drawn
from camplab.assembly.streaming import standard_on_disk
from camplab.blocks.call import Call
from camplab.datasets.base import Data, on_one_scale, sample_bytes
from camplab.datasets.making import NoSamples
from camplab.document.project import Project
from camplab.words import say

Weights = Mapping[str, Tensor]
TOGETHER = 8 << 20
"""Bytes of samples that are written at a time, where memory does not hold them all."""


def export_python(project: Project, out: Path) -> tuple[Path, ...]:
    """Write the program to `out`, its samples and the weights it begins with (if it does) beside it; returns all paths.

    Raises `ExportFailed` when it does not run or computes something else, `document.atomic.WriteFailed`.
    """
    try:
        samples = loaded(project.data)  # first: how many there are stands in the program
        check(samples, project.data)
    except NoSamples as error:
        raise ExportFailed(
            say("{why}; or export the network alone, which needs no samples", why=error.sentence)
        ) from error
    reader = _reader(samples, project.data)
    made = program(project, out.stem if out.suffix == ".py" else out.name, reader)
    _refuse_to_replace(out, *filter(None, (made.data_file, made.start_file)))
    weights = begun(project) if made.start_file else None
    beside = {made.data_file: _saved(_samples(samples, project.data))}
    if weights is not None:
        beside[made.start_file] = _saved(weights)
    rows: dict[str, Content] = {}
    if reader == ROWS:
        assert isinstance(samples, Listed)
        rows[rows_file(made.data_file)] = partial(_put_rows, samples, project.data)
    _refuse_to_replace(out, *rows)
    _export_text(project, weights, out, made.text, beside, made.start_file, rows)
    return out, *map(out.with_name, (*beside, *rows))


def _reader(samples: Loaded | Listed, data: Data) -> Call | None:
    """What reads samples in the program; None where it has them all. Raises `ExportFailed` where nothing can."""
    if isinstance(samples, Loaded):
        return None
    if samples.source is not None and samples.source.reader is not None:
        return samples.source.reader
    alone = data.positions or (samples.y.is_floating_point() and samples.y.shape[-1] != data.outputs)
    if samples.take is None or alone:  # targets that are taken with the samples, and are not in memory
        raise ExportFailed(say("the samples do not fit into memory, so that no program can be written that has them; "
                               "export the network alone"))  # fmt: skip
    return ROWS


def _put_rows(samples: Listed, data: Data, file: BinaryIO) -> None:
    """All of them as one array (.npy), in the order that the program expects."""
    order = _order(samples, data)
    kind = "|u1" if data.as_bytes else "<f4" if data.stored.kind != "tokens" else "<i8"
    shape = (len(order), *data.stored.dims)
    np.lib.format.write_array_header_1_0(file, {"descr": kind, "fortran_order": False, "shape": shape})
    for places in torch.split(order, max(1, TOGETHER // sample_bytes(data))):
        file.write(np.ascontiguousarray(samples.fetch(places)[0].numpy(), kind).data)


def export_class(project: Project, weights: Weights | None, out: Path) -> Exported:
    """Write the class `Network` alone, which needs only torch; its `load_state_dict` takes the weights of camplab.

    weights: of a run; None: those that training would begin with. Raises as `export_python`.
    """
    return _export_text(project, weights, out, source_of(project).text)


def _export_text(
    project: Project, weights: Weights | None, out: Path, text: str,
    beside: Mapping[str, bytes] | None = None, start: str = "", rows: Mapping[str, Content] | None = None,
) -> Exported:  # fmt: skip
    """A clean process has to get the network's outputs out of the class `Network` in `text`, to the last bit.

    rows: what lies beside it, too, and is not needed for that.
    """
    more, state = beside or {}, dict[str, Tensor]()

    def write(model: nn.Module, _: Tensor) -> bytes:
        state.update(model.state_dict())
        return text.encode()

    def run(data: bytes, x: Tensor) -> Tensor:
        return run_alone({"program.py": data, **more}, state, x, start)

    lie = {out.with_name(name): content for name, content in {**(rows or {}), **more}.items()}
    return export(project, weights, out, Format(write, run, EXACT), lie)


def export_safetensors(project: Project, weights: Weights, out: Path) -> Exported:
    """Write the weights of a run (`training.checkpoint.weights`), by their names in the exported network.

    A fresh network that takes them has to compute what the network computes, to the last bit.
    Raises `ExportFailed` when they are not of this network, and `document.atomic.WriteFailed`.
    """

    def run(data: bytes, x: Tensor) -> Tensor:
        found = decode(data)
        unlike = [name for name, value in weights.items() if name not in found or not torch.equal(found[name], value)]
        if unlike:
            raise ExportFailed(say("the file would hold other weights in {name} than the network; nothing was written",
                                   name=unlike[0]))  # fmt: skip
        y: Tensor = network(project, found).eval()(x)
        return y

    kind = Format(lambda *_: encode(dict(weights), {"format": "pt"}), run, EXACT)
    return export(project, weights, out, kind)


def _refuse_to_replace(out: Path, *names: str) -> None:
    """What lies beside a program and is not its own stays. Raises `ExportFailed`."""
    program = out.read_text(encoding="utf-8", errors="replace") if out.is_file() else ""
    for name in names:
        if out.with_name(name).exists() and name not in program:
            raise ExportFailed(say("{name} lies there already and is not of {program}: nothing was written; choose "
                                   "another name", name=name, program=out.name))  # fmt: skip


def _samples(samples: Loaded | Listed, data: Data) -> dict[str, Any]:
    """As the program expects them: in the order they are made, or in that of a split it does not draw itself."""
    order = _order(samples, data)
    if isinstance(samples, Loaded):
        return {"x": samples.x[order] if data.parted != "drawn" else samples.x, "y": samples.y[order]}
    if samples.source is not None:
        return {"paths": [str(samples.source.path(place)) for place in order.tolist()], "y": samples.y[order]}
    assert samples.take is not None
    if data.as_bytes or not on_one_scale(data):
        return {"y": samples.y[order]}
    mean, std = standard_on_disk(samples.take, drawn(samples.y, data, samples.held)[0], data)
    return {"y": samples.y[order], "mean": mean, "std": std}


def _order(samples: Loaded | Listed, data: Data) -> Tensor:
    parted = data.parted != "drawn"
    return torch.cat(drawn(samples.y, data, samples.held)) if parted else torch.arange(len(samples.y))


def _saved(tensors: Mapping[str, Any]) -> bytes:
    buffer = io.BytesIO()
    torch.save(tensors, buffer)
    return buffer.getvalue()
