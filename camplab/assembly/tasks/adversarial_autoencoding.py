"""Adversarial autoencoder: reconstruction, then the discriminator learns to tell noise from codes, then the encoder to
make codes that it takes for noise (Makhzani et al. 2015, section 2)."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, define, mean_over_batches
from camplab.blocks.call import Call, Ref
from camplab.document.tasks.adversarial_autoencoding import CODE, CODE_DEVIATION, CODE_MEAN, PRIOR

THROUGH = (Computed("latent", Call("encoder", Ref("x"))), Computed("output", Call("decoder", Ref("latent"))))
ENTROPY = "nn.functional.binary_cross_entropy_with_logits"


def _entropy(score: str, wanted: str) -> Call:
    return Call(ENTROPY, Ref(score), Call(wanted, Ref(score)))


def _told(score: str) -> Call:
    return Call(".mean", Call(".sigmoid", Call(".detach", Ref(score))))


JUDGED = (
    Computed("z", Call("torch.randn_like", Ref("latent"))),
    Computed("prior_score", Call("discriminator", Ref("z"))),
    Computed("code_score", Call("discriminator", Call(".detach", Ref("latent")))),
    Computed(PRIOR, _told("prior_score")),
    Computed(CODE, _told("code_score")),
)
DECEIVED = (Computed("code", Call("encoder", Ref("x"))), Computed("score", Call("discriminator", Ref("code"))))

define("adversarial_autoencoding", Procedure(
    phases=(
        Phase(("encoder", "decoder"), THROUGH, Call("nn.functional.mse_loss", Ref("output"), Ref("x")),
              "reconstruction"),
        Phase(("discriminator",), JUDGED,
              Call("+", _entropy("prior_score", "torch.ones_like"), _entropy("code_score", "torch.zeros_like")),
              "discriminator"),
        Phase(("encoder",), DECEIVED, _entropy("score", "torch.ones_like"), "encoder"),
    ),
    use=THROUGH,
    beside=(Computed("code_score", Call("discriminator", Call("encoder", Ref("x")))),),
    tells=(PRIOR, CODE),
    overall=(
        mean_over_batches(CODE_MEAN.name, Call("farthest_mean", Ref("latent"))),
        mean_over_batches(CODE_DEVIATION.name, Call("mean_deviation", Ref("latent"))),
    ),
))  # fmt: skip
