"""A task of several phases costs two definitions, like any other: exported in every form, told in every place."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
import torch

from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_class, export_python, export_safetensors
from camplab.assembly.export.graphs import export_onnx, export_pt2
from camplab.assembly.export.program import program
from camplab.assembly.module import Refused, build_all, function_of
from camplab.assembly.tasks.procedure import PROCEDURES, Computed, Phase, Procedure, procedure_of
from camplab.blocks.call import Call, Ref
from camplab.blocks.dense import Dense
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group
from camplab.datasets.base import DATA
from camplab.document import edits, files
from camplab.document.finish import finish, finish_stack
from camplab.document.project import Project
from camplab.document.tasks.base import TASKS, Pass, Work
from camplab.runs.reading import read
from camplab.runs.result import result_of
from camplab.training.checkpoint import weights
from tests import kept
from tests.assembly.forging import forging, gan
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.assembly.test_program import numbers, run_clean, what_programs_print
from tests.cli.conftest import camplab as camplab
from tests.document.forging import Forging
from tests.for_each import for_each
from tests.training.recipes import at_epochs, column, epochs, run

pytestmark = pytest.mark.usefixtures("forging_is_known")
PRINTED = tuple(f"{when}_{name}_loss" for when in ("train", "validation") for name in ("discriminator", "generator"))

TITLES = [f"{phase}: {when} loss" for phase in ("Discriminator", "Generator") for when in ("Training", "Validation")]


def with_frozen_discriminator(**recipe: object) -> Project:
    project = gan(**recipe)
    tell = tuple(block.changed(frozen=True) for block in project.stack("discriminator"))
    return project.with_stack("discriminator", tell)


def with_slow_stem(**recipe: object) -> Project:
    """A discriminator in two parts, of which one learns more slowly, and a generator with a frozen block."""
    project = gan(**recipe)
    first, *rest = project.stack("discriminator")
    project = project.with_stack("discriminator", (Group(name="stem", rate=0.1, body=(first,)), *rest))
    first, *rest = project.stack("generator")
    return project.with_stack("generator", (first.changed(frozen=True), *rest))


PROJECTS = {
    "Adam, batch norm": lambda: gan(bn=True),
    "momentum, one cycle, clipping": lambda: gan(optimizer="momentum", schedule="one_cycle", clip=0.5),
    "parts, cosine": lambda: with_slow_stem(schedule="cosine"),
    "frozen discriminator, clipping": lambda: with_frozen_discriminator(clip=0.5),
    "bfloat16, warm-up": lambda: gan(bn=True, precision="bfloat16", schedule="warm_up"),
    "float16, cosine, clipping": lambda: gan(precision="float16", schedule="cosine", clip=0.5),
    "float16, frozen discriminator": lambda: with_frozen_discriminator(precision="float16"),
    "float16, RMSprop, parts": lambda: with_slow_stem(precision="float16", optimizer="rmsprop"),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> dict[str, str]:
    """What the program of each project prints; warnings are errors there."""
    with forging():
        projects = {name: make() for name, make in PROJECTS.items()}
        return what_programs_print(projects, tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", PROJECTS)
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    ours = at_epochs(epochs(run(PROJECTS[name]())), *PRINTED)
    assert numbers(printed[name]) == ours
    assert [len(row) for row in ours] == [4, 4]


def test_the_program_is_the_loop_that_a_person_would_have_written():
    text = program(gan(clip=1.0)).text
    lines = [line.strip() for line in text[text.index("            # discriminator\n") :].splitlines()]
    assert lines[1:3] == ["z = normal_noise(x, 3)", "fake = model.generator(z)"]
    assert lines[6:11] == [
        "discriminator_optimizer.zero_grad()",
        "discriminator_loss.backward(inputs=discriminator_weights)",
        "nn.utils.clip_grad_norm_(discriminator_weights, 1.0)",
        "discriminator_optimizer.step()",
        "discriminator_total += discriminator_loss.item() * len(y)",
    ]
    assert lines[11:14] == [
        "# generator",
        "score = model.discriminator(fake)",
        "generator_loss = nn.functional.binary_cross_entropy_with_logits(score, torch.ones_like(score))",
    ]
    assert "    discriminator_weights = trained(model.discriminator)\n" in text
    assert "    def forward(self, z: torch.Tensor) -> torch.Tensor:\n        return self.generator(z)\n" in text
    assert '    """3 to 2, 163 parameters."""' in text
    assert max(map(len, text.splitlines())) <= 240


EXPORTS = {"class": export_class, "pt2": export_pt2, "onnx": export_onnx, "python": None, "safetensors": None}


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("kind", kept.some(EXPORTS, "class", "pt2", "safetensors"))
def test_the_network_that_takes_noise_can_be_exported_as(kind: str, tmp_path: Path) -> None:
    """ONNX is tried in `test_graph_export`, a whole program in `test_every_task`."""
    project = gan(bn=True)
    run(project, folder=tmp_path / "run", steps=9)
    found = weights(tmp_path / "run")
    assert {name.split(".")[0] for name in found} == {"generator", "discriminator"}
    if kind == "python":
        path, *_ = export_python(project, tmp_path / "p.py")
        assert numbers(run_clean([path])[path]) == at_epochs(epochs(run(project)), *PRINTED)
    elif kind == "safetensors":
        assert export_safetensors(project, found, tmp_path / "w.safetensors").difference == 0
    else:
        made = EXPORTS[kind](project, found, tmp_path / f"net.{kind}")
        assert made.difference <= checking.TOLERANCE
    assert checking.taken(project).dims == (3,)


def test_what_the_network_computes_is_what_it_is_used_for():
    model = build_all(gan()).eval()
    z = torch.randn(5, 3)
    assert torch.equal(model(z), model.generator(z))


def test_the_procedure_follows_from_the_settings_of_the_task(tmp_path):
    wide = gan(task=Forging(noise=7))
    assert build_all(wide).generator.fc1.in_features == 7
    files.save(wide, tmp_path / "p.camplab")
    again, _ = files.load(tmp_path / "p.camplab"), None
    assert "normal_noise(x, 7)" in program(wide).text
    assert (
        column(run(wide, steps=3), "generator_loss").tolist() != column(run(gan(), steps=3), "generator_loss").tolist()
    )
    assert again


# -- what stands in no definition --------------------------------------------------------------------


def test_it_is_stored_and_told_on_the_command_line_and_in_the_table(camplab):
    files.save(gan(), camplab.folder / "p.camplab")
    lines = camplab("train", "p.camplab", "--run", "run", "--json").lines
    told = [line for line in lines if line["event"] == "epoch"]
    record = read(camplab.folder / "run")
    for name in PRINTED:
        steps, values = record.points(name)
        assert [line[name] for line in told] == values[:].tolist()
        assert steps[:].tolist() == [7, 14]
    shown = camplab("show", "run", "--json").json
    losses = [measure["name"] for measure in shown["measures"] if measure["name"].endswith("_loss")]
    assert losses == ["discriminator_loss", "train_discriminator_loss", "validation_discriminator_loss",
                      "generator_loss", "train_generator_loss", "validation_generator_loss"]  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(camplab("show", "run", "--csv").out)))
    for name in ("discriminator_loss", "generator_loss"):
        assert shown["numbers"][name] == record.values(name)[:].tolist()
        assert [float(row[name]) for row in rows if row[name]] == pytest.approx(record.values(name)[:].tolist())
    assert "train_generator_loss" in camplab("show", "run").out
    last = epochs(run(gan()))[-1].values
    in_order = (PRINTED[0], PRINTED[2], PRINTED[1], PRINTED[3])
    said = "   ".join(f"{title} {last[name]:.4f}" for title, name in zip(TITLES, in_order, strict=True))
    assert said in camplab("train", "p.camplab", "--run", "other").out
    assert "Generator: Validation loss" in str(result_of(record).quality)


# -- what cannot be ----------------------------------------------------------------------------------


def test_a_side_head_has_no_place_in_a_step_of_several_losses():
    head = SideHead(body=(Dense(out_features=1),))
    made, tell = gan(), gan().stack("discriminator")
    project = made.with_stack("discriminator", (tell[0], head, *tell[1:]))
    misfit = finish_stack(project, "discriminator", project.traces())
    assert "several losses" in str(misfit.sentence)
    (way,) = misfit.remedies
    assert "several losses" in str(run(project)[0].sentence)
    assert (
        finish(project.with_stack("discriminator", edits.apply_remedy(project.stack("discriminator"), None, way)))
        is None
    )


def phase(name: str, *computes: Computed) -> Phase:
    return Phase(("net",), computes, Call(".mean", Ref("x")), name)


OUTPUT = Computed("output", Call("net", Ref("x")))


@for_each("names", [(), ("a", "a"), ("", ""), ("A",), ("a b",), ("1a",)])
def test_phases_need_names_of_their_own(names):
    with pytest.raises(ValueError, match="phases need names"):
        Procedure(phases=tuple(map(phase, names)), use=(OUTPUT,))


def test_what_is_scored_has_to_be_there_whatever_phase_is_refused():
    score = Call("==", Ref("output"), Ref("y"))
    with pytest.raises(ValueError, match="the first phase has to compute what is scored: output"):
        Procedure(phases=(phase("a"), phase("b", OUTPUT)), use=(OUTPUT,), score=score)
    Procedure(phases=(phase("a", OUTPUT), phase("b")), use=(OUTPUT,), score=score)


def test_the_two_halves_of_a_definition_have_to_name_the_same_phases(monkeypatch):
    monkeypatch.setitem(PROCEDURES, "forging", Procedure(phases=(phase("other"),), use=(OUTPUT,)))
    with pytest.raises(ValueError, match="forging has the phases"):
        procedure_of(gan())


@for_each("tag", TASKS)
def test_the_two_halves_of_a_definition_say_the_same_of_the_work(tag):
    task = TASKS[tag]()
    found = PROCEDURES[tag]
    sets = (Project().data, *(kind() for kind in DATA.values()))
    data = next((each for each in sets if tag in each.tasks), Project().data)
    procedure = found if isinstance(found, Procedure) else found(task, data)
    assert procedure.work(task.stacks) == task.work


def test_whoever_says_other_passes_than_are_made_is_told(monkeypatch):
    wrong = {**Forging.work, "generator": Work((Pass("discriminator"),), ("generator",))}
    monkeypatch.setattr(Forging, "work", wrong)
    with pytest.raises(ValueError, match="forging says that its phases do"):
        procedure_of(gan())


FORBIDDEN = "os.system nn.functional.nothing .__class__ eval nn.Linear torch.save torch.randn / normal_noise_ SideHead"


@for_each("target", FORBIDDEN.split())
def test_nothing_but_some_functions_of_torch_can_be_called(target):
    with pytest.raises(Refused):
        function_of(Call(target, Ref("x")), {})


def test_operators_and_noise_compute_what_they_print():
    values = {"a": torch.tensor([3.0]), "b": torch.tensor([2.0])}
    for sign, wanted in (("+", 5.0), ("-", 1.0), ("*", 6.0), ("==", 0.0)):
        assert function_of(Call(sign, Ref("a"), Ref("b")), {})(values) == wanted
    drawn = function_of(Call("normal_noise", Ref("a"), 4, 5), {})(values)
    assert drawn.shape == (1, 4, 5)
