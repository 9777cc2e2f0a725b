"""`camplab export`: a program that prints the same losses, and weights that it can load."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


@pytest.mark.parametrize("preset", ["mlp", "gru_rows"])
def test_the_program_prints_the_losses_of_camplab_train_to_the_last_bit(camplab, preset):
    path = camplab.project(preset, epochs=2)
    answer = camplab("export", path, "--to", "python", "-o", "program.py")
    assert answer.status == 0, answer
    assert "program.py" in answer.out
    run = subprocess.run(
        [sys.executable, "-I", "program.py"],
        cwd=camplab.folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    epochs = [line for line in camplab("train", path, "--json").lines if line["event"] == "epoch"]
    printed = [float(number) for line in run.stdout.splitlines() if "epoch" in line for number in NUMBER.findall(line)]
    wanted = [epoch[name] for epoch in epochs for name in ("train_loss", "loss")]
    assert [number for number in wanted if number not in printed] == []


def test_weights_of_a_run_fit_the_exported_network(camplab):
    from safetensors.numpy import load_file

    path = camplab.project(epochs=1)
    camplab("train", path, "--run", "run")
    answer = camplab("export", path, "--to", "safetensors", "--run", "run", "-o", "weights.safetensors")
    assert answer.status == 0, answer
    shapes = {name: value.shape for name, value in load_file(camplab.folder / "weights.safetensors").items()}
    parameters = sum(value.size for value in load_file(camplab.folder / "weights.safetensors").values())
    assert parameters == camplab("inspect", path, "--json").json["parameters"], shapes


def test_weights_need_a_run(camplab):
    camplab("export", camplab.project(), "--to", "safetensors", "-o", "w").says("--run", status=2)


def test_a_folder_without_a_run_is_named(camplab):
    answer = camplab("export", camplab.project(), "--to", "safetensors", "--run", "nowhere", "-o", "w")
    answer.says("nowhere", status=1)


def test_weights_of_another_network_are_refused(camplab):
    camplab("train", camplab.project(epochs=1), "--run", "run")
    other = camplab.project("lenet5", "other.camplab")
    camplab("export", other, "--to", "safetensors", "--run", "run", "-o", "w").says("not of this network", status=1)


def test_only_what_works_is_offered(camplab):
    camplab("export", camplab.project(), "--to", "onnx", "-o", "x").says("onnx", "python", "safetensors", status=2)


def test_the_project_itself_is_not_written_over(camplab):
    path = camplab.project()
    before = path.read_bytes()
    camplab("export", path, "--to", "python", "-o", path).says("another file", status=2)
    assert path.read_bytes() == before


def test_where_nothing_can_be_written(camplab):
    camplab("export", camplab.project(), "--to", "python", "-o", "no/such/net.py").says("not saved", status=1)
