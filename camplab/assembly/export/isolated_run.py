"""Runs an exported program by itself, in a process that sees no camplab. Knows no project."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from camplab import interpreter, scratch
from camplab.assembly.export.checking import ExportFailed
from camplab.words import say

SECONDS = 300
"""The longest that a program may take to load its samples and to compute its outputs."""
TRIAL = """
import json, runpy, sys, torch
from safetensors.torch import load_file, save_file
program, given, found, threads, start = sys.argv[1:]
torch.set_num_threads(int(threads))
names = runpy.run_path(program)
model = names["Network"]().eval()
kept = load_file(given)
x = kept.pop(" x").clone()  # out of the file, where it lies as the names before it leave room: sums differ by that
model.load_state_dict(torch.load(start, weights_only=True) if start else kept)
with torch.no_grad():
    save_file({"y": model(x).contiguous()}, found)
if "load_data" in names:
    _, _, samples, targets = names["load_data"]()
    names["evaluate"](model, samples[:2], targets[:2])
print(json.dumps(list(model.state_dict())))
"""
"""Run by a Python that sees no camplab: builds the network of a program, gives it the weights and uses them; a program
with samples also has to load them and to compute a loss."""


def run_alone(files: Mapping[str, bytes], state: Mapping[str, Tensor], x: Tensor, start: str = "") -> Tensor:
    """What the network of a program makes of `x` with the weights `state`, in a process that sees no camplab.

    files: the program first, and what it needs beside it. start: that of them which holds the weights, if one does.
    Raises `ExportFailed` when it does not run, or its network has other weights or has them in another order.
    """
    with scratch.folder() as name:
        folder = Path(name)
        for file, data in files.items():
            (folder / file).write_bytes(data)
        given, found = folder / "given", folder / "found"
        save_file({key: value.contiguous() for key, value in state.items()} | {" x": x}, given)
        paths = map(str, (folder / next(iter(files)), given, found))
        said = _said([*paths, str(torch.get_num_threads()), str(folder / start) if start else ""])
        if json.loads(said.splitlines()[-1]) != list(state):
            raise ExportFailed(say("the exported network lists its weights in another order; nothing was written"))
        return load_file(found)["y"]


def _said(arguments: list[str]) -> str:
    """What the trial prints."""
    command = interpreter.command("-I", "-c", TRIAL, *arguments)
    try:
        result = run(command)
    except subprocess.TimeoutExpired:
        raise ExportFailed(say("the exported program was tried, and had computed nothing after {seconds} seconds",
                               seconds=SECONDS)) from None  # fmt: skip
    if result.returncode:
        why = (result.stderr.strip().splitlines() or [""])[-1]
        raise ExportFailed(say("the exported program does not run: {why}", why=why[:500]))
    return result.stdout


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """The process, from its start to its end. Raises `subprocess.TimeoutExpired`."""
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
