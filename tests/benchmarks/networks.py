"""The networks whose speed is measured, as projects on the digits; validation is small, so that steps are measured."""

from __future__ import annotations

import json
from functools import cache

from camplab.document import files
from camplab.document.project import Project
from tests.benchmarks import pieces

RELU = {"block": "activation"}
OUT = {"block": "dense", "out_features": 10}


def conv(channels: int) -> dict[str, object]:
    return {"block": "convolution", "out_channels": channels}


def residual(channels: int, stride: int = 1) -> dict[str, object]:
    return {"block": "residual", "channels": channels, "stride": stride}


NETWORKS: dict[str, list[dict[str, object]]] = {
    "tiny MLP": [{"block": "flatten"}, {"block": "dense", "out_features": 32}, RELU, OUT],
    "small CNN": [
        conv(16), {"block": "batch_norm"}, RELU, conv(32), {"block": "batch_norm"}, RELU,
        {"block": "pooling"}, {"block": "flatten"}, OUT,
    ],
    "30-layer MLP": [{"block": "flatten"}, *([{"block": "dense"}, RELU] * 29), OUT],
    "ResNet-20": [
        conv(16), {"block": "batch_norm"}, RELU,
        *(residual(16) for _ in range(3)),
        residual(32, 2), residual(32), residual(32),
        residual(64, 2), residual(64), residual(64),
        {"block": "adaptive_pooling"}, {"block": "flatten"}, OUT,
    ],
}  # fmt: skip

PRESETS = {"GRU": "gru_rows", "ViT": "vit_patch2"}
"""Networks that ship."""
NAMES = (*NETWORKS, *PRESETS)
TASKS = {
    "regression": "sine_regression", "binary": "two_moons_binary", "multi-label": "shapes_labels",
    "segmentation": "shapes_unet", "autoencoding": "autoencoder_digits", "denoising": "denoising_digits",
    "variational": "vae_digits", "GAN": "gan_ring", "adversarial": "aae_digits", "forecasting": "forecast_gru",
    "labelling": "reverse_labels", "to sequence": "reverse_attention", "language": "language_model_transformer",
    "contrastive": "digits_contrastive",
}  # fmt: skip
"""One network of each task besides classification, which ships."""


def forever(preset: str) -> Project:
    """A network that ships, which trains as good as forever; validation is as large as it ships."""
    given = pieces.preset(preset)
    return given.model_copy(update={"training": given.training.model_copy(update={"epochs": 100_000})})


@cache
def project(name: str) -> Project:
    """Trains as good as forever, so that the measurement ends it."""
    if name in PRESETS or name in TASKS:
        given = forever({**PRESETS, **TASKS}[name])
        return given.model_copy(update={"data": given.data.model_copy(update={"validation": 0.02})})
    return files.loads(
        json.dumps(
            {
                "format": 1,
                "title": name,
                "data": {"data": "digits", "validation": 0.02},
                "stacks": {"net": NETWORKS[name]},
                "training": {"epochs": 100_000},
            }
        )
    )


def stack_of_1000() -> Project:
    """A thousand blocks in one chain, so that an edit at the top changes what every one of them is told."""
    net = [{"block": "flatten"}, *({"block": "dense"} if i % 2 else RELU for i in range(998)), OUT]
    return files.loads(json.dumps({"format": 1, "data": {"data": "digits"}, "stacks": {"net": net}}))
