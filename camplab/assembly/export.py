"""Exports a project as a program and a run as weights; each is tried before it is said to be done."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load as decode
from safetensors.torch import save as encode
from torch import Tensor, nn

from camplab.assembly.bad_weights import BadWeights
from camplab.assembly.beginning import begin
from camplab.assembly.module import build
from camplab.assembly.program import program, safe
from camplab.datasets.catalogue import load
from camplab.document.atomic import write_atomically
from camplab.document.pictures import NoPictures
from camplab.document.project import Project
from camplab.words import Sentence, say

TRIAL = """
import runpy, sys
names = runpy.run_path(sys.argv[1])
x, y, validation_x, validation_y = names["load_data"]()
names["evaluate"](names["Network"](), validation_x[:2], validation_y[:2])
"""
"""Run on the exported file: it loads its samples, builds its network and computes a loss."""


class ExportFailed(Exception):
    """Nothing was exported; `sentence` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def export_python(project: Project, out: Path) -> tuple[Path, ...]:
    """Write the program to `out`, its samples and the weights it begins with (if it does) beside it; returns all paths.

    Raises `ExportFailed` when the program does not run, and `document.atomic.WriteFailed`.
    """
    try:
        samples = load(project.data)  # first: how many there are stands in the program
    except NoPictures as error:
        raise ExportFailed(
            say("{why}; or export the network alone, which needs no pictures", why=error.sentence)
        ) from error
    made = program(project, out.stem)
    buffer = io.BytesIO()
    torch.save({"x": samples.x, "y": samples.y}, buffer)
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / f"{safe(out.stem)}.py"
        trial.write_text(made.text, "utf-8")
        trial.with_name(made.data_file).write_bytes(buffer.getvalue())
        _try(trial)
    beside = {out.with_name(made.data_file): buffer.getvalue()}
    if made.start_file:
        begins = io.BytesIO()
        torch.save(begun(project), begins)
        beside[out.with_name(made.start_file)] = begins.getvalue()
    for path, data in beside.items():
        write_atomically(path, data)
    write_atomically(out, made.text.encode())
    return out, *beside


def network(project: Project, weights: Mapping[str, Tensor] | None = None) -> nn.Module:
    """The network with these weights, or with those that a run of `project` begins with. Raises `ExportFailed`."""
    torch.manual_seed(project.training.seed)
    model = build(project.trace())
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
    trace = project.trace()
    torch.manual_seed(project.training.seed)
    model = build(trace)
    try:
        begin(model, trace, project.start)
    except BadWeights as bad:
        raise ExportFailed(say("the weights to begin with cannot be used: {why}", why=bad.sentence)) from None
    return {name: value.detach() for name, value in model.state_dict().items()}


def _try(path: Path) -> None:
    command = [sys.executable, "-I", "-c", TRIAL, str(path)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if result.returncode:
        why = (result.stderr.strip().splitlines() or [""])[-1]
        raise ExportFailed(say("the exported program does not run: {why}", why=why[:500]))


def export_safetensors(project: Project, weights: Mapping[str, Tensor], out: Path) -> Path:
    """Write the weights of a run (`training.checkpoint.weights`), by their names in the exported network.

    Raises `ExportFailed` when they are not of this network, and `document.atomic.WriteFailed`.
    """
    data = encode(dict(weights), {"format": "pt"})
    try:
        with torch.device("meta"):
            model = build(project.trace())
        model.load_state_dict(decode(data), assign=True)
    except RuntimeError as error:
        raise ExportFailed(say("these weights are not of this network: {why}", why=str(error)[:500])) from error
    write_atomically(out, data)
    return out
