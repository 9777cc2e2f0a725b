"""GAN: the discriminator learns to tell real samples from made ones, then the generator to make some it takes for real.

Non-saturating (Goodfellow 2014, section 3), least squares (Mao 2017), Wasserstein with penalty (Gulrajani 2017).
"""

from __future__ import annotations

from collections.abc import Iterator

from camplab.assembly.tasks.procedure import Computed, Overall, Phase, Procedure, define, mean_over_batches
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.document.tasks.gan import DISTANCE, DIVERSITY, MADE, MODES, NEAR, REAL, Gan


def procedure(task: Gan, data: Data) -> Procedure:
    """For its loss."""
    noise = Computed("z", Call("normal_noise", Ref("x"), task.noise))
    fake = Computed("fake", Call("generator", Ref("z")))
    judged = (
        noise, fake,
        Computed("real_score", Call("discriminator", Ref("x"))),
        Computed("fake_score", Call("discriminator", Call(".detach", Ref("fake")))),
        Computed(REAL, _told(task, "real_score")),
        Computed(MADE, _told(task, "fake_score")),
    )  # fmt: skip
    deceived = (Computed("score", Call("discriminator", Ref("fake"))),)
    return Procedure(
        phases=(
            Phase(("discriminator",), judged, _apart(task), "discriminator", steps=task.steps),
            Phase(("generator",), deceived, _as_real(task), "generator"),
        ),
        use=(fake,),
        beside=(Computed("real_score", Call("discriminator", Ref("x"))),),
        given=noise,
        tells=(REAL, MADE),
        overall=tuple(_judged(data)),
    )  # fmt: skip


def _told(task: Gan, score: str) -> Call:
    found = Call(".detach", Ref(score))
    return Call(".mean", Call(".sigmoid", found) if task.probable else found)


def _judged(data: Data) -> Iterator[Overall]:
    made, real = Ref("fake"), Ref("x")
    yield mean_over_batches(DIVERSITY.name, Call("diversity", made, real))
    if data.clouds:
        yield mean_over_batches(MODES.name, Call("modes_hit", made, real, Ref("y")))
        yield mean_over_batches(NEAR.name, Call("share_near_modes", made, real, Ref("y")))
    yield mean_over_batches(DISTANCE.name, Call("energy_distance", made, real))


def _apart(task: Gan) -> Call:
    if task.kind == "wgan_gp":
        wider = Call("-", Call(".mean", Ref("fake_score")), Call(".mean", Ref("real_score")))
        slopes = Call("gradient_penalty", Ref("discriminator"), Ref("x"), Call(".detach", Ref("fake")))
        return Call("+", wider, Call("*", task.penalty, slopes))
    return Call("+", _near(task, "real_score", "torch.ones_like"), _near(task, "fake_score", "torch.zeros_like"))


def _as_real(task: Gan) -> Call:
    if task.kind == "wgan_gp":
        return Call(".neg", Call(".mean", Ref("score")))
    return _near(task, "score", "torch.ones_like")


def _near(task: Gan, score: str, wanted: str) -> Call:
    loss = "mse_loss" if task.kind == "least_squares" else "binary_cross_entropy_with_logits"
    return Call(f"nn.functional.{loss}", Ref(score), Call(wanted, Ref(score)))


define("gan", procedure)
