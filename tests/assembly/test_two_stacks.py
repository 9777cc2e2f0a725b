"""Two stacks end to end: built, exported in every form, poured; and a task that does not ship: two definitions."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_class, export_python, export_safetensors
from camplab.assembly.export.graphs import export_onnx, export_pt2
from camplab.assembly.export.program import program
from camplab.assembly.export.source import source_of
from camplab.assembly.module import Stacks, build, build_all
from camplab.assembly.tasks.procedure import PROCEDURES, Computed, Phase, Procedure, define
from camplab.blocks.activation import Activation
from camplab.blocks.call import Call, Ref
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.start import Start
from camplab.training.checkpoint import weights
from tests import kept
from tests.assembly.test_program import numbers, run_clean
from tests.document.twins import Twins
from tests.document.twins import twins_are_known as twins_are_known
from tests.for_each import for_each
from tests.training.recipes import ALL, at_epochs, autoencoder, column, end, epochs, mlp, run

pytestmark = pytest.mark.usefixtures("twins_are_known")


def test_the_stacks_are_built_one_after_another_and_used_one_after_another() -> None:
    project = autoencoder(bn=True)
    torch.manual_seed(0)
    whole = build_all(project).eval()
    torch.manual_seed(0)
    parts = [build(trace.alone()).eval() for trace in project.traces().values()]
    assert isinstance(whole, Stacks)
    assert next(iter(whole.state_dict())) == "encoder.conv1.weight"
    assert list(whole.state_dict())[-1] == "decoder.fc2.bias"
    x = torch.randn(3, 1, 8, 8)
    assert torch.equal(whole(x), parts[1](parts[0](x)))
    assert whole(x).shape == x.shape


def test_the_source_has_a_class_for_each_stack_and_knows_their_blocks() -> None:
    project = autoencoder()
    source = source_of(project)
    assert [line.split("(")[0] for line in source.text.splitlines() if line.startswith("class ")] == [
        "class Reshape", "class Encoder", "class Decoder", "class Network"
    ]  # fmt: skip
    lines = source.text.splitlines()
    for stack, layer in (("encoder", "self.conv1 = "), ("decoder", "self.fc1 = nn.Linear(2, 16)")):
        block = project.stack(stack)[0]
        first, _ = source.lines[block.uid]
        assert lines[first - 1].strip().startswith(layer)
        assert source.block_at(first) == block.uid


@for_each("stack", ["torch", "nn", "reshape", "network", "math"])
def test_a_stack_may_be_called_as_anything_in_the_program(stack: str) -> None:
    from camplab.assembly.export.source import _class_of

    assert _class_of(stack) not in ("Network", "Reshape", "torch", "nn", "math")


EXPORTS = {"class": export_class, "pt2": export_pt2, "onnx": export_onnx}


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("kind", kept.some(EXPORTS, "class", "pt2"))
def test_both_stacks_can_be_exported_as(kind: str, tmp_path: Path) -> None:
    """ONNX is tried in `test_graph_export`."""
    made = EXPORTS[kind](autoencoder(bn=True), None, tmp_path / f"net.{kind}")
    assert made.path.exists()
    assert made.difference <= checking.TOLERANCE


@pytest.mark.usefixtures("processes")
def test_the_weights_of_a_run_and_a_run_from_weights(tmp_path: Path) -> None:
    project = autoencoder()
    run(project, folder=tmp_path / "run", steps=30)
    found = weights(tmp_path / "run")
    export_safetensors(project, found, tmp_path / "w.safetensors")
    again = project.model_copy(update={"start": Start(source=str(tmp_path / "w.safetensors"))})
    assert all(torch.equal(checking.begun(again)[name], value) for name, value in found.items())
    path, *_ = export_python(again, tmp_path / "p.py")
    ours = at_epochs(epochs(run(again)), *ALL)
    assert numbers(run_clean([path])[path]) == ours


# -- a task that does not ship -------------------------------------------------------------------------


@pytest.fixture
def twins() -> Project:
    """A judge says by one number whether the digit that an eye has seen is large."""
    seen = (Computed("seen", Call("eye", Ref("x"))), Computed("answer", Call("judge", Ref("seen"))))
    number, target = (
        Call(".flatten", Ref("answer"), 0),
        Call(".float", Call("==", Call(".clamp", Ref("y"), min=5), Ref("y"))),
    )
    define("twins", Procedure(
        phases=(Phase(("eye", "judge"), seen, Call("nn.functional.mse_loss", number, target)),),
        use=seen,
        score=Call("==", Call(".round", number), target),
    ))  # fmt: skip
    eye, judge = (Flatten(), Dense(out_features=8), Activation()), (Dense(out_features=1),)
    yield Project(task=Twins(), stacks={"eye": eye, "judge": judge}, training=Recipe(epochs=2, device="cpu"))
    del PROCEDURES["twins"]


@pytest.mark.usefixtures("processes")
def test_a_task_of_two_definitions_trains_stores_resumes_and_exports(twins: Project, tmp_path: Path) -> None:
    whole = run(twins, folder=tmp_path / "whole")
    assert end(whole).reason == "done"
    run(twins, folder=tmp_path / "cut", steps=30)
    rest = run(twins, folder=tmp_path / "cut", resume=True)
    assert column(rest, "loss").tolist() == column(whole, "loss").tolist()[30:]
    assert {name.split(".")[0] for name in weights(tmp_path / "whole")} == {"eye", "judge"}
    path, *_ = export_python(twins, tmp_path / "twins.py")
    found = numbers(run_clean([path])[path])
    assert found == at_epochs(epochs(whole), *ALL)
    assert found[-1][2] > 0.7, "it hardly learned"


def test_what_is_used_twice_has_a_line_of_its_own(twins: Project) -> None:
    text = program(twins).text
    assert "            loss = nn.functional.mse_loss(model(x).flatten(0), (y.clamp(min=5) == y).float())\n" in text
    assert "        correct += (answer.flatten(0).round() == (y.clamp(min=5) == y).float()).sum().item()\n" in text


def test_programs_of_one_stack_are_written_as_ever() -> None:
    text = program(mlp()).text
    assert "            loss = nn.functional.cross_entropy(model(x), y)\n" in text
    assert "        correct += (output.argmax(1) == y).sum().item()\n" in text
