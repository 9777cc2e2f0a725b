"""A run begins with the weights its project names; what is frozen stays as it came, to the last bit."""

from __future__ import annotations

import hashlib
import os
import runpy
from pathlib import Path

import pytest
import torch
from torch import Tensor

from camplab import folders
from camplab.assembly.export import checking
from camplab.assembly.export.checking import begun as first_weights
from camplab.assembly.export.formats import export_python
from camplab.assembly.export.source import network_source
from camplab.assembly.module import build
from camplab.assembly.weights import downloads
from camplab.assembly.weights.loading import begin
from camplab.datasets.digits import Digits
from camplab.document.heads import freeze_all_but_head, with_fresh_head
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.runs.events import Done, Event, Fault, Note, Started
from camplab.training import checkpoint
from camplab.training.control import Control
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.assembly.server import Served, serving
from tests.assembly.test_program import numbers, run_clean
from tests.training.recipes import ALL, at_epochs, cnn, epochs, mlp, run

Weights = dict[str, Tensor]


def foreign(project: Project, path: Path) -> Weights:
    """Weights of this network under other names, in a file; as they are called here."""
    torch.manual_seed(5)
    state = build(project.trace()).state_dict()
    made = {name: torch.randn_like(value) if value.is_floating_point() else value + 3 for name, value in state.items()}
    made = {name: value.abs() if name.endswith("running_var") else value for name, value in made.items()}
    torch.save({f"theirs.{name}": value for name, value in made.items()}, path)
    return made


def begun(project: Project, path: Path, **more: object) -> Project:
    return project.model_copy(update={"start": Start(source=str(path), **more)})


def notes(events: list[Event]) -> list[str]:
    return [str(event.sentence) for event in events if isinstance(event, Note)]


def fault(project: Project) -> str:
    """Why the run could not begin."""
    (only,) = Trainer(project).events()
    assert isinstance(only, Fault)
    assert (only.kind, only.fatal) == ("bad_project", True)
    return str(only.sentence)


def equal(one: Weights, other: Weights) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def test_the_network_begins_with_them_and_says_so(tmp_path):
    project = begun(cnn(epochs=1), tmp_path / "w.pt")
    wanted = foreign(project, tmp_path / "w.pt")
    assert equal(prepare(project).model.state_dict(), wanted)
    events = list(Trainer(project).events())
    assert notes(events) == [f"all 9 tensors are loaded from {tmp_path / 'w.pt'}"]
    assert isinstance(events[0], Started)


def test_chance_is_drawn_as_if_there_were_none(tmp_path):
    """So that dropout and the order of the samples are those of the same seed."""
    project = cnn()
    foreign(project, tmp_path / "w.pt")
    prepare(project)
    drawn = torch.get_rng_state()
    prepare(begun(project, tmp_path / "w.pt"))
    assert torch.equal(torch.get_rng_state(), drawn)


def test_what_does_not_fit_is_told_and_the_rest_is_loaded(tmp_path):
    foreign(cnn(), tmp_path / "w.pt")
    other = cnn(epochs=1)
    other = begun(other.with_net((*other.net[:-1], other.net[-1].changed(out_features=12))), tmp_path / "w.pt")
    said = str(begin(build(other.trace()), other.trace(), other.start))
    assert "7 of 9 tensors are loaded" in said
    assert "fc1.weight, fc1.bias" in said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("nowhere.pt", "the weights to begin with cannot be used: there is no file nowhere.pt"),
        ("torchvision:Res Net", "Res Net is not the name of weights"),
        ("text.pt", "text.pt cannot be used: it is neither .safetensors nor a file that torch.save has written"),
    ],
)
def test_weights_that_cannot_be_had_are_one_sentence_and_no_run(tmp_path, monkeypatch, source, said):
    monkeypatch.chdir(tmp_path)
    Path("text.pt").write_text("not weights at all")
    assert said in fault(cnn().model_copy(update={"start": Start(source=source)}))


def test_weights_of_another_network_are_refused(tmp_path):
    torch.save({"a": torch.ones(3, 3, 3)}, tmp_path / "w.pt")
    assert "no tensor of" in fault(begun(mlp(), tmp_path / "w.pt"))


def test_weights_that_have_changed_since_they_were_chosen_are_refused(tmp_path):
    path = tmp_path / "w.pt"
    foreign(mlp(), path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    chosen = begun(mlp(epochs=1), path, sha256=digest)
    assert isinstance(list(Trainer(chosen).events())[-1], Done)
    foreign(cnn(), path)
    assert "the file has changed since" in fault(chosen)


def test_a_run_goes_on_without_the_weights_it_began_with(tmp_path):
    path = tmp_path / "w.pt"
    foreign(mlp(), path)
    project = begun(mlp(epochs=2), path)
    whole = epochs(list(Trainer(project).events()))
    list(Trainer(project, folder=tmp_path / "run", steps=22).events())
    path.unlink()
    again = list(Trainer(project, folder=tmp_path / "run", resume=True).events())
    assert epochs(again)[-1].values["validation_loss"] == whole[-1].values["validation_loss"]
    assert notes(again) == []


def test_a_run_may_begin_with_the_weights_of_another_run(tmp_path):
    list(Trainer(cnn(epochs=1), folder=tmp_path / "first").events())
    setup = prepare(begun(cnn(), tmp_path / "first"))
    assert equal(setup.model.state_dict(), checkpoint.weights(tmp_path / "first"))


def test_a_run_is_read_in_the_order_of_its_network_whatever_the_names(tmp_path):
    """The checkpoint keeps none: "a" would come before "z"."""
    named = mlp(epochs=1)
    first = named.net[1].changed(name="z", out_features=64)
    second = named.net[1].changed(name="a", out_features=64).copied()
    named = named.with_net((named.net[0], first, second, named.net[-1]))
    list(Trainer(named, folder=tmp_path / "first").events())
    plain = named.with_net(tuple(block.changed(name="") for block in named.net))
    before, after = checkpoint.weights(tmp_path / "first"), prepare(begun(plain, tmp_path / "first")).model.state_dict()
    assert torch.equal(after["fc1.weight"], before["z.weight"])
    assert torch.equal(after["fc2.weight"], before["a.weight"])
    assert "guess" not in notes(list(Trainer(begun(plain, tmp_path / "first")).events()))[0]


# -- a frozen backbone -----------------------------------------------------------------------------


def test_a_frozen_backbone_and_its_statistics_stay_as_they_came(tmp_path):
    project = begun(cnn(epochs=1), tmp_path / "w.pt")
    wanted = foreign(project, tmp_path / "w.pt")
    unchanged(project, wanted, tmp_path / "run", head="fc1.")


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_backbone_of_resnet18_stays_as_it_came(tmp_path):
    models = pytest.importorskip("torchvision.models")
    from camplab.assembly.importing import import_torchvision

    torch.manual_seed(2)
    theirs = models.resnet18().state_dict()
    torch.save(theirs, tmp_path / "resnet18.pt")
    project = import_torchvision("resnet18").model_copy(
        update={"data": Digits(enlarge=4, colours=3, validation=0.9), "training": cnn(epochs=1).training}
    )
    project = begun(project, tmp_path / "resnet18.pt")
    wanted = first_weights(project)
    assert sorted(map(float, (value.double().sum() for value in wanted.values()))) == sorted(
        map(float, (value.double().sum() for value in theirs.values()))
    )
    unchanged(project, wanted, tmp_path / "run", head=list(wanted)[-1].rpartition(".")[0] + ".")


def unchanged(project: Project, wanted: Weights, folder: Path, head: str) -> None:
    """One epoch with a fresh head: everything but the head is bit for bit what it was, the head is not."""
    project = with_fresh_head(project)
    project = project.with_net(freeze_all_but_head(project.net))
    events = list(Trainer(project, folder=folder).events())
    assert isinstance(events[-1], Done)
    after = checkpoint.weights(folder)
    assert after.keys() == wanted.keys()
    backbone = [name for name in after if not name.startswith(head)]
    assert len(backbone) == len(after) - 2
    assert all(torch.equal(after[name], wanted[name]) for name in backbone)
    assert any("running_mean" in name for name in backbone)
    assert not torch.equal(after[f"{head}weight"], wanted[f"{head}weight"][: len(after[f"{head}weight"])])


# -- the exported program --------------------------------------------------------------------------

OUTPUT = """
import torch
torch.set_num_threads(1)
model = Network()
model.load_state_dict(torch.load(Path(__file__).with_name("weights.pt"), weights_only=True))
torch.save(model.eval()(torch.load(Path(__file__).with_name("x.pt"), weights_only=True)), "y.pt")
"""


def test_the_program_begins_with_them_and_prints_the_same_losses(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)  # it runs to its end below
    project = begun(cnn(), tmp_path / "w.pt")
    foreign(project, tmp_path / "w.pt")
    written = export_python(project, tmp_path / "begun.py")
    assert [path.name for path in written] == ["begun.py", "begun_data.pt", "begun_start.pt"]
    path = written[0]
    (tmp_path / "w.pt").unlink()
    runpy.run_path(str(path), run_name="__main__")
    printed = numbers(capsys.readouterr().out)
    foreign(project, tmp_path / "w.pt")
    trained = epochs(run(project))
    assert printed == at_epochs(trained, *ALL)


@pytest.mark.long
def test_weights_of_torchvision_give_its_outputs_through_table_stack_and_source(tmp_path):
    """resnet18, its state_dict in a file, matched, the source printed, run where there is neither."""
    models = pytest.importorskip("torchvision.models")
    from camplab.assembly.importing import import_torchvision

    torch.set_num_threads(1)
    torch.manual_seed(2)
    theirs = models.resnet18()
    for value in theirs.buffers():
        if value.is_floating_point():
            value.uniform_(0.5, 1.5)
    torch.save(theirs.state_dict(), tmp_path / "resnet18.pt")
    project = begun(import_torchvision("resnet18"), tmp_path / "resnet18.pt")
    x = torch.randn(2, 3, 224, 224)
    torch.save(x, tmp_path / "x.pt")
    torch.save(first_weights(project), tmp_path / "weights.pt")
    path = tmp_path / "out.py"
    path.write_text(f"from pathlib import Path\n{network_source(project.trace()).text}\n{OUTPUT}", "utf-8")
    run_clean([path])
    with torch.no_grad():
        wanted = theirs.eval()(x)
    assert (torch.load(tmp_path / "y.pt", weights_only=True) - wanted).abs().max() == 0


# -- from torchvision ------------------------------------------------------------------------------


@pytest.fixture
def served(tmp_path, monkeypatch):
    """mlp()'s weights as if torchvision offered them."""
    foreign(mlp(), tmp_path / "served.pt")
    data = (tmp_path / "served.pt").read_bytes()
    with serving(Served(data), f"mlp-{hashlib.sha256(data).hexdigest()[:8]}.pth") as server:
        monkeypatch.setattr(downloads, "address", lambda *_: server.url)
        yield server


SOURCE = "torchvision:mlp.V1"


def test_weights_that_are_not_here_yet_are_fetched_before_the_run(served):
    project = mlp(epochs=1).model_copy(update={"start": Start(source=SOURCE)})
    events = list(Trainer(project).events())
    assert notes(events) == [f"downloading {SOURCE}: 0 of ? MB", f"all 4 tensors are loaded from {SOURCE}"]
    assert isinstance(events[-1], Done)
    served.status = 500
    assert notes(list(Trainer(project).events())) == [f"all 4 tensors are loaded from {SOURCE}"]


def test_a_download_that_fails_is_a_fault_and_no_run(served):
    served.status = 500
    assert "does not hand out the file" in fault(mlp().model_copy(update={"start": Start(source=SOURCE)}))


def test_a_run_that_is_stopped_while_it_downloads_has_ended_by_being_stopped(served):
    control = Control()
    control.stop()
    (only,) = Trainer(mlp().model_copy(update={"start": Start(source=SOURCE)}), control).events()
    assert isinstance(only, Done)
    assert only.reason == "stopped"
    assert [name for name in os.listdir(folders.weights()) if "part" not in name] == []
