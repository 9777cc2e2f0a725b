"""The class of a network alone, as Python that needs only torch; run beside the network before it is kept."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from camplab.assembly.graph_export import Exported, export
from camplab.assembly.source import network_source
from camplab.document.project import Project

TRIAL = """
import runpy, sys, torch
from safetensors.torch import load_file, save_file
model = runpy.run_path(sys.argv[1])["Network"]().eval()
kept = load_file(sys.argv[2])
x = kept.pop(" x")
model.load_state_dict(kept)
with torch.no_grad():
    save_file({"y": model(x).contiguous()}, sys.argv[3])
"""
"""Run on the exported file by a Python that sees no camplab: it builds the network, takes the weights and uses them."""
SECONDS = 300


def export_class(project: Project, weights: Mapping[str, Tensor] | None, out: Path) -> Exported:
    """Write the class `Network`, whose `load_state_dict` takes the weights of camplab. As `export_pt2`.

    Raises `ExportFailed` when it does not run or computes something else, `document.atomic.WriteFailed`.
    """
    state: dict[str, Tensor] = {}

    def write(model: nn.Module, _: Tensor) -> bytes:
        state.update(model.state_dict())
        return network_source(project.trace()).text.encode()

    return export(project, weights, out, write, lambda data, x: _run(data, state, x))


def _run(data: bytes, state: Mapping[str, Tensor], x: Tensor) -> Tensor:
    """What the program `data` makes of `x`. Raises RuntimeError with the last line of what it says."""
    with tempfile.TemporaryDirectory() as folder:
        program, given, found = (Path(folder) / name for name in ("network.py", "given", "found"))
        program.write_bytes(data)
        save_file({name: value.contiguous() for name, value in state.items()} | {" x": x}, given)
        command = [sys.executable, "-I", "-c", TRIAL, *map(str, (program, given, found))]
        result = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        if result.returncode:
            raise RuntimeError((result.stderr.strip().splitlines() or ["it ended without a word"])[-1])
        return load_file(found)["y"]
