"""What a phase of a step has otherwise than the recipe: kept in the file, trained, exported, turned live, resumed."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.export.program import program
from camplab.document import files
from camplab.document.costs.memory import estimate
from camplab.document.differences import differences
from camplab.document.format.problems import BadFile
from camplab.document.format.writing import to_text
from camplab.document.recipe import OfPhase, Recipe
from camplab.document.settings.knobs import turns, with_knobs_of
from camplab.document.settings.turn import Turn
from camplab.runs.events import Changed
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.assembly.test_program import numbers, what_programs_print
from tests.gans import ring
from tests.training.recipes import at_epochs, column, epochs, run

SLOW = OfPhase(phase="discriminator", rate=0.1, optimizer="momentum", momentum=0.5)
PRINTED = tuple(f"{when}_{name}_loss" for when in ("train", "validation") for name in ("discriminator", "generator"))


def slow(**recipe):
    return ring(phases=(SLOW,), **recipe)


def test_a_recipe_knows_what_is_of_each_phase():
    recipe = Recipe(learning_rate=0.01, beta1=0.5).with_phase(SLOW)
    own = recipe.of("discriminator")
    assert (own.optimizer, own.momentum, own.beta1, own.learning_rate) == ("momentum", 0.5, 0.5, 0.01)
    assert recipe.of("generator").optimizer == "adam"
    assert recipe.with_phase(OfPhase(phase="discriminator")) == Recipe(learning_rate=0.01, beta1=0.5)


def test_the_file_names_the_phase_and_a_wrong_setting(tmp_path):
    text = to_text(slow())
    assert '      {"phase": "discriminator", "rate": 0.1, "optimizer": "momentum", "momentum": 0.5}\n' in text
    assert "phases" not in to_text(ring())
    (tmp_path / "p.camplab").write_text(text, encoding="utf-8")
    assert files.load(tmp_path / "p.camplab").training == slow().training
    (tmp_path / "p.camplab").write_text(text.replace('"rate": 0.1', '"rate": -1'), encoding="utf-8")
    with pytest.raises(BadFile):
        files.load(tmp_path / "p.camplab")


def test_differences_are_said_phase_by_phase():
    assert [str(said) for said in differences(ring(), slow())] == [
        "Discriminator: Learning rate ×: 1 → 0.1", "Discriminator: Optimizer: as all → Momentum SGD",
        "Discriminator: Momentum: as all → 0.5",
    ]  # fmt: skip
    assert estimate(slow()).optimizer < estimate(ring()).optimizer, "momentum keeps one number for each weight"


def test_every_phase_has_its_own_optimizer_and_rate():
    first, second = prepare(slow(learning_rate=0.01)).phases
    assert (type(first.optimizer), type(second.optimizer)) == (torch.optim.SGD, torch.optim.Adam)
    assert first.optimizer.param_groups[0]["lr"] == 0.01 * 0.1
    assert second.optimizer.param_groups[0]["lr"] == 0.01
    assert prepare(slow(learning_rate=0.01)).learning_rate == pytest.approx(0.01)


PROJECTS = {
    "constant": lambda: slow(learning_rate=0.01),
    "one cycle": lambda: slow(learning_rate=0.01, schedule="one_cycle"),
    "cosine, AdamW": lambda: ring(schedule="cosine", phases=(OfPhase(phase="generator", rate=3, optimizer="adamw"),)),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> dict[str, str]:
    """What the program of each project prints."""
    projects = {name: make() for name, make in PROJECTS.items()}
    return what_programs_print(projects, tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", PROJECTS)
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    assert numbers(printed[name]) == at_epochs(epochs(run(PROJECTS[name]())), *PRINTED)


def test_the_program_says_each_rate():
    text = program(slow(learning_rate=0.01)).text
    assert (
        "discriminator_optimizer = torch.optim.SGD(discriminator_weights, lr=0.001, momentum=0.5, fused=True)" in text
    )
    assert "generator_optimizer = torch.optim.Adam(generator_weights, lr=0.01, fused=True)" in text


def test_a_rate_is_turned_while_it_runs_as_if_it_had_been_so_and_only_of_its_phase():
    control = Control()
    control.change("generator", rate=0.5)
    trainer = Trainer(ring(schedule="cosine"), control, attended=False, steps=5)
    events = list(trainer.events())
    assert [(e.what, e.old, e.new, e.block) for e in events if isinstance(e, Changed)] == [
        ("rate", 1, 0.5, "generator")
    ]
    wanted = run(ring(schedule="cosine", phases=(OfPhase(phase="generator", rate=0.5),)), steps=5)
    for name in ("discriminator_loss", "generator_loss", "learning_rate"):
        assert column(events, name).tolist() == column(wanted, name).tolist()


def test_two_projects_that_differ_in_knobs_of_phases_are_turned_into_each_other():
    before, after = slow(), ring(phases=(OfPhase(phase="discriminator", rate=2, optimizer="momentum", momentum=0.5),))
    assert list(turns(before, after)) == [Turn("rate", 2.0, "discriminator")]
    assert with_knobs_of(before, after).training == after.training


def test_stopped_and_resumed_after_a_turn(tmp_path):
    turned = {"step": 7}

    def control() -> Control:
        made = Control()
        made.repeat([Changed(turned["step"], "rate", 1.0, 0.3, "discriminator")])
        return made

    project = ring(schedule="one_cycle", epochs=3)
    run(project, control=control(), folder=tmp_path / "whole")
    run(project, control=control(), folder=tmp_path / "cut", steps=10)
    run(project, folder=tmp_path / "cut", resume=True)
    ours, theirs = (read(tmp_path / folder)[1] for folder in ("cut", "whole"))
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
