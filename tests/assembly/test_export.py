"""A program or weights are put in place only if a network made of them computes what the network computes."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import load, load_file, save

from camplab.assembly.export import checking, formats, isolated_run
from camplab.assembly.export.checking import ExportFailed, network
from camplab.assembly.export.formats import export_python, export_safetensors
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.training.checkpoint import weights
from tests.letters import DIGITS
from tests.training.recipes import cnn, mlp, run

LAYERS = """\
        self.fc1 = nn.Linear(64, 16)
        self.relu1 = nn.ReLU()
        self.fc2 = nn.Linear(16, 10)"""


def spoil(monkeypatch, old, new):
    """Replace a line of the program that is tried and written."""
    right = formats.program

    def wrong(*about):
        made = right(*about)
        assert old in made.text
        return type(made)(made.text.replace(old, new), made.source, made.data_file, made.start_file)

    monkeypatch.setattr(formats, "program", wrong)


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("x = self.fc2(x)", "x = self.fc2(x) * 1.000001", "does not compute the same: its outputs differ by"),
        ("model.eval()", "model.evaluate()", "does not run: AttributeError"),
        (LAYERS, "\n".join(reversed(LAYERS.splitlines())), "in another order"),
    ],
)
def test_a_program_that_computes_something_else_is_not_written(old, new, sentence, tmp_path, monkeypatch):
    spoil(monkeypatch, old, new)
    with pytest.raises(ExportFailed, match=sentence):
        export_python(mlp(), tmp_path / "mine.py")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("processes")
def test_a_program_begins_with_the_weights_of_the_network(tmp_path, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    torch.save(network(mlp(seed=5)).state_dict(), tmp_path / "w.pt")
    project = mlp().model_copy(update={"start": Start(source=str(tmp_path / "w.pt"))})
    right = formats._saved
    with monkeypatch.context() as patch:
        wrong = network(mlp(seed=6)).state_dict()
        patch.setattr(formats, "_saved", lambda tensors: right(wrong if "fc1.weight" in tensors else tensors))
        with pytest.raises(ExportFailed, match="does not compute the same"):
            export_python(project, folder / "mine.py")
    assert list(folder.iterdir()) == []
    assert len(export_python(project, folder / "mine.py")) == len(list(folder.iterdir())) == 3


@pytest.mark.usefixtures("processes", "cold_programs")
def test_a_program_that_never_ends_is_not_waited_for(tmp_path, monkeypatch):
    spoil(monkeypatch, "class Network", "while True: pass\nclass Network")
    monkeypatch.setattr(isolated_run, "SECONDS", 0.5)
    with pytest.raises(ExportFailed, match="nothing after"):
        export_python(mlp(), tmp_path / "mine.py")


def test_the_weights_of_a_run_fit_the_exported_network_only(tmp_path):
    run(mlp(), folder=tmp_path / "run")
    found = weights(tmp_path / "run")
    exported = export_safetensors(mlp(), found, tmp_path / "weights.safetensors")
    assert exported.difference == 0
    assert torch.equal(load_file(exported.path)["fc1.weight"], found["fc1.weight"])
    with pytest.raises(ExportFailed, match="not of this network"):
        export_safetensors(cnn(), found, tmp_path / "other.safetensors")
    assert not (tmp_path / "other.safetensors").exists()


@pytest.mark.parametrize("key", ["conv1.weight", "bn1.running_mean", "bn1.num_batches_tracked"])
def test_weights_that_came_out_otherwise_are_not_written(key, tmp_path, monkeypatch):
    def wrong(tensors, about):
        data = load(save(tensors))
        data[key] = data[key] + 1
        return save(data, about)

    monkeypatch.setattr(formats, "encode", wrong)
    with pytest.raises(ExportFailed, match=f"other weights in {key}"):
        export_safetensors(cnn(), network(cnn()).state_dict(), tmp_path / "w.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_a_network_that_computes_something_else_with_them_writes_nothing(tmp_path, monkeypatch):
    first = network(mlp()).state_dict()
    right, made = checking.build_all, []

    def build(trace):
        made.append(right(trace))
        if len(made) > 1:  # the network that takes the written weights
            made[-1].register_forward_hook(lambda module, given, y: y + 1e-6)
        return made[-1]

    monkeypatch.setattr(checking, "build_all", build)
    with pytest.raises(ExportFailed, match="does not compute the same"):
        export_safetensors(mlp(), first, tmp_path / "w.safetensors")
    assert list(tmp_path.iterdir()) == []


def named(length: int) -> Project:
    project = mlp()
    return project.with_net(
        tuple(block.changed(name="n" * length) if block.tag == "dense" else block for block in project.net)
    )


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("length", [2, 7, *(pytest.param(other, marks=pytest.mark.long) for other in (1, 5))])
def test_how_long_the_names_are_does_not_matter(length, tmp_path):
    """The trial once took its input as it lay in a file behind them, where sums come out otherwise by 6e-08."""
    assert formats.export_class(named(length), None, tmp_path / "net.py").difference == 0


@pytest.mark.long
@pytest.mark.usefixtures("processes", "cold_programs")
def test_a_trial_in_a_process_that_is_started_for_it_says_the_same(tmp_path):
    assert formats.export_class(named(7), None, tmp_path / "net.py").difference == 0


@pytest.mark.usefixtures("processes")
def test_names_in_any_script_can_be_exported(tmp_path):
    """As a graph, too: in `test_graph_export`."""
    project = mlp().with_net(tuple(block.changed(name=f"층 {n}") for n, block in enumerate(mlp().net)))
    export_python(project, tmp_path / f"{DIGITS}.py")
    assert "self.층_1 = nn.Linear(" in (tmp_path / f"{DIGITS}.py").read_text("utf-8")
    export_safetensors(project, network(project).state_dict(), tmp_path / f"{DIGITS}.safetensors")
    assert "층_1.weight" in load_file(tmp_path / f"{DIGITS}.safetensors")
