"""Networks that learn against each other: the exported program trains them as the lab does, to the last bit."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.export.program import program
from camplab.nn.gradient_penalty import gradient_penalty
from tests.assembly.test_program import numbers, what_programs_print
from tests.gans import digits_aae, ring
from tests.training.recipes import at_epochs, epochs, run

PROJECTS = {
    "non-saturating": lambda: ring(beta1=0.5),
    "least squares": lambda: ring("least_squares", schedule="cosine"),
    "WGAN-GP, three steps": lambda: ring("wgan_gp", task={"steps": 3}, schedule="one_cycle", clip=5.0),
    "adversarial autoencoder": lambda: digits_aae(schedule="cosine", clip=5.0),
    "WGAN-GP, bfloat16": lambda: ring("wgan_gp", precision="bfloat16"),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> dict[str, str]:
    """What the program of each project prints; warnings are errors there."""
    projects = {name: make() for name, make in PROJECTS.items()}
    return what_programs_print(projects, tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", PROJECTS)
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    project = PROJECTS[name]()
    losses = [f"{when}_{phase}_loss" for when in ("train", "validation") for phase in project.task.phases]
    assert numbers(printed[name]) == at_epochs(epochs(run(project)), *losses)


def test_the_program_of_a_critic_of_several_steps_says_so():
    text = program(ring("wgan_gp", task={"steps": 5})).text
    lines = [line.strip() for line in text[text.index("            # discriminator\n") :].splitlines()]
    assert lines[1:3] == ["for _ in range(5):", "z = normal_noise(x, 3)"]
    assert "10.0 * gradient_penalty(model.discriminator, x, fake.detach())" in text
    assert "def gradient_penalty(critic: nn.Module" in text


def test_the_penalty_is_that_of_the_slope_by_hand_and_its_gradient_that_of_differences():
    critic = torch.nn.Linear(3, 1).double()
    real, fake = torch.randn(5, 3).double(), torch.randn(5, 3).double()
    wanted = (critic.weight.norm() - 1) ** 2  # of a plane the slope is the same everywhere
    found = gradient_penalty(critic, real, fake)
    assert found.item() == pytest.approx(wanted.item(), rel=1e-6)
    (gradient,) = torch.autograd.grad(found, critic.weight)
    (by_hand,) = torch.autograd.grad(wanted, critic.weight)
    torch.testing.assert_close(gradient, by_hand, rtol=1e-6, atol=1e-9)


def test_the_penalty_is_known_without_gradients_too_and_the_samples_learn_nothing_of_it():
    critic = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Tanh(), torch.nn.Linear(4, 1))
    real, fake = torch.randn(6, 2), torch.randn(6, 2, requires_grad=True)
    torch.manual_seed(0)
    first = gradient_penalty(critic, real, fake)
    first.backward()
    assert fake.grad is None
    torch.manual_seed(0)
    with torch.no_grad():
        assert gradient_penalty(critic, real, fake).item() == first.item()
