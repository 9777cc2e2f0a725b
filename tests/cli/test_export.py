"""`camplab export`: a program that prints the same losses, and weights that it can load."""

from __future__ import annotations

import os
import re
import runpy
import sys

import pytest

from tests import warm_python
from tests.letters import any_letters

NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


@pytest.mark.usefixtures("processes")
def test_the_program_prints_the_losses_of_camplab_train_to_the_last_bit(camplab):
    path = camplab.project(epochs=2)
    answer = camplab("export", path, "--to", "python", "-o", "program.py")
    assert answer.status == 0, answer
    assert "program.py" in answer.out
    run = warm_python.run_program([sys.executable, "-I", "program.py"], cwd=camplab.folder)
    assert run.returncode == 0, run
    epochs = [line for line in camplab("train", path, "--json").lines if line["event"] == "epoch"]
    printed = [float(number) for line in run.stdout.splitlines() if "epoch" in line for number in NUMBER.findall(line)]
    wanted = [epoch[name] for epoch in epochs for name in ("train_loss", "loss")]
    assert [number for number in wanted if number not in printed] == []


def test_a_program_with_the_weights_of_a_run_goes_on_from_there(camplab, monkeypatch, capsys):
    from camplab.assembly.export import checking

    monkeypatch.setattr(checking, "check", lambda *_: 0.0)  # the trial is a process of its own, and takes seconds
    path = camplab.project(epochs=3)
    epochs = [line for line in camplab("train", path, "--run", "run", "--json").lines if line["event"] == "epoch"]
    answer = camplab("export", path, "--to", "python", "--run", "run", "-o", "program.py")
    assert answer.status == 0, answer
    runpy.run_path(str(camplab.folder / "program.py"), run_name="__main__")
    first = capsys.readouterr().out.splitlines()[0]
    assert float(NUMBER.findall(first)[1]) < epochs[-1]["loss"]


@pytest.mark.skipif(os.name == "nt", reason="pipes are no files there")
def test_a_program_of_a_run_that_was_changed_says_whose_recipe_it_trains_by(camplab, processes):
    from camplab.runs.events import Changed
    from camplab.runs.folder import RunFolder
    from camplab.runs.storage.store import RunStore

    camplab("new", "mlp", "-o", "p.camplab")
    camplab("train", "p.camplab", "--run", "run", "--steps", "2")
    export = ("export", "p.camplab", "--to", "python", "--run", "run", "-o")
    assert "changed" not in camplab(*export, "one.py").out
    with RunStore(RunFolder(camplab.folder / "run").numbers) as store:
        store.add(Changed(1, "learning_rate", 0.5, 0.25))
        store.commit()
    assert "The run was changed while it went on (1;" in camplab(*export, "two.py").out


def test_no_command_replaces_a_pipe(camplab, monkeypatch):
    from camplab.assembly.export import checking

    monkeypatch.setattr(checking, "check", lambda *_: 0.0)  # the trial is a process of its own, and takes seconds
    path, pipe = camplab.project(epochs=1), camplab.folder / "pipe"
    assert camplab("train", path, "--run", "run", "--json").status == 0
    os.mkfifo(pipe)
    commands = [("weights", path, "run"), ("export", path, "--to", "safetensors", "--run", "run")]
    for command in [*commands, *(("export", path, "--to", kind) for kind in ("python", "network", "pt2"))]:
        camplab(*command, "-o", "pipe").says("pipe is a device or a pipe, not a file: nothing was saved", status=1)
        assert pipe.is_fifo()
    assert camplab("new", "mlp", "-o", "pipe").status == 2
    assert pipe.is_fifo()


@any_letters
def test_programs_under_any_names_have_samples_of_their_own(camplab, monkeypatch):
    """A file for each, or the first would read the samples of the second, and print other losses without a word."""
    from camplab.assembly.export import checking

    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, names = camplab.project(epochs=1), ["숫자.py", "잡음.py", "과제 1.py", "실습 1.py", "a.py", "a.txt", "a%.py"]
    for name in names:
        answer = camplab("export", path, "--to", "python", "-o", name)
        assert answer.status == 0, answer
    made = {file.name for file in camplab.folder.iterdir()} - {path.name, *names}
    assert made == {
        "숫자_data.pt", "잡음_data.pt", "과제 1_data.pt", "실습 1_data.pt", "a_data.pt", "a.txt_data.pt",
        "a%000025_data.pt",
    }  # fmt: skip
    for name in names:
        named = {file for file in made if f'with_name("{file}")' in (camplab.folder / name).read_text("utf-8")}
        assert len(named) == 1
        made -= named


def test_a_file_that_is_not_of_the_program_is_not_replaced(camplab, monkeypatch):
    from camplab.assembly.export import checking

    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, own = camplab.project(epochs=1), camplab.folder / "mine_data.pt"
    own.write_text("my own measurements")
    camplab("export", path, "--to", "python", "-o", "mine.py").says(
        "mine_data.pt lies there already and is not of mine.py: nothing was written", status=1
    )
    assert own.read_text() == "my own measurements"
    own.unlink()
    for _ in range(2):  # one's own may be written anew
        assert camplab("export", path, "--to", "python", "-o", "mine.py").status == 0


def test_weights_of_a_run_fit_the_exported_network(camplab):
    from safetensors.numpy import load_file

    path = camplab.project(epochs=1)
    camplab("train", path, "--run", "run")
    answer = camplab("export", path, "--to", "safetensors", "--run", "run", "-o", "weights.safetensors")
    assert answer.status == 0, answer
    shapes = {name: value.shape for name, value in load_file(camplab.folder / "weights.safetensors").items()}
    parameters = sum(value.size for value in load_file(camplab.folder / "weights.safetensors").values())
    assert parameters == camplab("inspect", path, "--json").json["parameters"], shapes


def test_the_weights_of_a_step_are_those_of_a_run_that_was_stopped_there(camplab):
    from safetensors.numpy import load_file

    path = camplab.project(epochs=1)
    camplab("train", path, "--run", "run")
    camplab("train", path, "--run", "cut", "--steps", "3")
    for run in ("run@3", "cut", "run"):
        camplab("export", path, "--to", "safetensors", "--run", run, "-o", f"{run}.safetensors")
    then, cut, last = (load_file(camplab.folder / f"{run}.safetensors") for run in ("run@3", "cut", "run"))
    assert all((then[name] == value).all() for name, value in cut.items())
    assert any((then[name] != value).any() for name, value in last.items())
    answer = camplab("export", path, "--to", "onnx", "--run", "run@999", "-o", "x.onnx")
    answer.says("this run can be gone to from step 0 to", status=2)


@pytest.mark.usefixtures("processes")
def test_the_class_alone_takes_the_weights_of_a_run_and_computes_the_same(camplab):
    import torch
    from safetensors.torch import load_file

    path = camplab.project(epochs=1)
    camplab("train", path, "--run", "run")
    for kind, name in (("network", "net.py"), ("safetensors", "weights.safetensors")):
        answer = camplab("export", path, "--to", kind, "--run", "run", "-o", name)
        assert answer.status == 0, answer
    text = (camplab.folder / "net.py").read_text("utf-8")
    assert "camplab" not in text
    assert "def main" not in text
    network = runpy.run_path(str(camplab.folder / "net.py"))["Network"]()
    assert isinstance(network, torch.nn.Module)
    network.load_state_dict(load_file(camplab.folder / "weights.safetensors"))


def test_a_class_that_computes_something_else_is_not_written(camplab, monkeypatch):
    from camplab.assembly.export import formats

    monkeypatch.setattr(formats, "run_alone", lambda files, state, x, start: x.flatten(1)[:, :10])
    answer = camplab("export", camplab.project(), "--to", "network", "-o", "net.py")
    answer.says("does not compute the same", status=1)
    assert not (camplab.folder / "net.py").exists()


@pytest.mark.usefixtures("processes")
def test_a_network_for_pictures_is_exported_without_any(camplab):
    camplab("new", "squeezenet1_1", "-o", "s.camplab")
    camplab("export", "s.camplab", "--to", "python", "-o", "s.py").says("export the network alone", status=1)
    answer = camplab("export", "s.camplab", "--to", "network", "-o", "s.py")
    assert answer.status == 0, answer


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
    camplab("export", camplab.project(), "--to", "tflite", "-o", "x").says("onnx", "python", "safetensors", status=2)


def test_a_graph_has_the_weights_of_the_run(camplab):
    import torch
    from safetensors.torch import load_file

    path = camplab.project(epochs=1)
    camplab("train", path, "--run", "run")
    answer = camplab("export", path, "--to", "pt2", "--run", "run", "-o", "net.pt2")
    assert answer.status == 0, answer
    assert "its outputs are those of the network" in answer.out
    camplab("export", path, "--to", "safetensors", "--run", "run", "-o", "w.safetensors")
    graph = torch.export.load(camplab.folder / "net.pt2")
    for name, value in load_file(camplab.folder / "w.safetensors").items():
        assert torch.equal(graph.state_dict[name], value)


def test_onnx_without_its_packages_says_how_to_get_them(camplab, monkeypatch):
    from camplab.assembly.export import graphs

    monkeypatch.setattr(graphs, "find_spec", lambda name: None if name == "onnxruntime" else name)
    camplab("export", camplab.project(), "--to", "onnx", "-o", "x").says("pip install onnxruntime", status=1)


def test_weights_of_another_network_make_no_graph(camplab):
    camplab("train", camplab.project(epochs=1), "--run", "run")
    other = camplab.project("lenet5", "other.camplab")
    camplab("export", other, "--to", "pt2", "--run", "run", "-o", "w").says("not of this network", status=1)


def test_the_project_itself_is_not_written_over(camplab):
    path = camplab.project()
    before = path.read_bytes()
    camplab("export", path, "--to", "python", "-o", path).says("another file", status=2)
    assert path.read_bytes() == before


def test_where_nothing_can_be_written(camplab, monkeypatch):
    from camplab.assembly.export import checking

    monkeypatch.setattr(checking, "check", lambda *_: 0.0)  # the trial is a process of its own, and takes seconds
    camplab("export", camplab.project(), "--to", "python", "-o", "no/such/net.py").says("not saved", status=1)
