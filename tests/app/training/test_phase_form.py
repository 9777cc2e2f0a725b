"""What phases of a step have of their own, in the form of the recipe."""

from __future__ import annotations

from camplab.app.training.recipe_form import RecipeForm
from camplab.document.recipe import OfPhase
from tests.app.conftest import Robot


def test_a_phase_gets_a_rate_of_its_own_which_is_undone_and_other_tasks_have_no_phases(robot: Robot) -> None:
    robot.begins_with("gan_ring")
    form, session = RecipeForm(robot.lab), robot.lab.session
    phases = form.phases
    assert not phases.isHidden()
    assert [phases.tabs.tabText(at) for at in range(phases.tabs.count())] == ["Discriminator", "Generator"]
    phases.form.rows["rate"].field.edited.emit(0.04)
    robot.settles()
    assert session.project.training.phases == (OfPhase(phase="discriminator", rate=0.04),)
    phases.tabs.setCurrentIndex(1)
    phases.form.rows["optimizer"].field.edited.emit("momentum")
    robot.settles()
    assert phases.form.rows["beta1"].isHidden()
    assert session.project.training.of("generator").optimizer == "momentum"
    phases.tabs.setCurrentIndex(0)
    assert not phases.form.rows["beta1"].isHidden()
    for _ in range(2):
        robot.presses("edit.undo")
    assert session.project.training.phases == ()
    robot.begins_with("mlp")
    assert phases.isHidden()
    form.deleteLater()
