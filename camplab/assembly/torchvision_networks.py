"""The one door to torchvision, opened only when asked: which networks it has, and one of them without its weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from types import ModuleType
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from camplab.words import Explained, Sentence, say


class CannotImport(Explained):
    """A network that cannot become a stack; `sentence` says why and names the place."""


def builders() -> tuple[str, ...]:
    """The names of torchvision's networks that classify pictures. Raises `CannotImport` without torchvision."""
    models = _models()
    return tuple(models.list_models(module=models))


def model(name: str, classes: int | None = None, weightless: bool = True, **settings: Any) -> nn.Module:
    """The torchvision network `name` with fresh weights; `weightless`: large weights have a shape but no numbers.

    Without side heads and without stored weights, so nothing is downloaded. Raises `CannotImport` for an unknown name,
    a network that looks at something else than single pictures, and a missing torchvision.
    """
    models = _models()
    known = models.list_models()
    if name not in known:
        raise CannotImport(_unknown(name, known))
    _check_kind(name, models)
    told = {} if classes is None else {"num_classes": classes}
    config = {"weights": None} | _ALONE.get(name, {}) | told | settings
    if not weightless:
        return _built(models, name, config)
    with Weightless():
        return _built(models, name, config)


def _check_kind(name: str, models: ModuleType) -> None:
    """Raise `CannotImport` for what a stack of blocks cannot be: its room in torchvision tells."""
    room = models.get_model_builder(name).__module__.split(".")[2]
    if room in _NOT_HERE:
        raise CannotImport(say("{name} {why}", name=name, why=_NOT_HERE[room]))


_NOT_HERE = {
    "video": say("looks at films; blocks slide over single pictures, not over time as well"),
    "detection": say("finds things and the boxes around them, with steps that depend on the picture; "
                     "a stack does the same steps for every picture"),
    "optical_flow": say("compares two pictures; a stack takes one"),
    "quantization": say("computes with whole numbers; blocks compute with fractions: take the network of the same name "
                        "without quantized"),
}  # fmt: skip


_ALONE: Mapping[str, dict[str, Any]] = {
    "googlenet": {"aux_logits": False, "init_weights": False},
    "inception_v3": {"aux_logits": False, "init_weights": False},
    **{
        name: {"weights_backbone": None}
        for name in (
            "fcn_resnet50", "fcn_resnet101", "deeplabv3_resnet50", "deeplabv3_resnet101",
            "deeplabv3_mobilenet_v3_large", "lraspp_mobilenet_v3_large",
        )
    },
}  # fmt: skip
"""What must be said so that a network comes without side heads, slow draws and downloads."""


def _built(models: ModuleType, name: str, config: dict[str, Any]) -> nn.Module:
    try:
        found: nn.Module = models.get_model(name, **config)
    except (TypeError, ValueError) as error:
        raise CannotImport(say("torchvision cannot build {name}: {error}", name=name, error=str(error))) from None
    return found


class Weightless(TorchFunctionMode):
    """Weights that a layer leaves open (torch.empty, filled right after) take no memory and no time."""

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        named = kwargs or {}
        return func(*args, **(named | {"device": "meta"} if func is torch.empty else named))


def _models() -> ModuleType:
    """torchvision.models. A torchvision made for another torch fails while it is imported, with a RuntimeError."""
    try:
        from torchvision import models as found
    except (ImportError, RuntimeError, OSError, AttributeError) as error:
        raise CannotImport(_broken(error)) from None
    models: ModuleType = found
    return models


def _broken(error: Exception) -> Sentence:
    if isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] == "torchvision":
        return say("torchvision is not installed here: `pip install torchvision` adds it")
    return say(
        "torchvision is here but does not start ({error}): it was made for another torch than {version}; "
        "`pip install --upgrade torch torchvision` brings two that fit",
        error=str(error).splitlines()[0] if str(error) else type(error).__name__, version=torch.__version__,
    )  # fmt: skip


def _unknown(name: str, known: list[str]) -> Sentence:
    near = get_close_matches(name.lower().replace("-", "_"), known, n=3, cutoff=0.5)
    if near:
        return say("torchvision has no network {name}; did you mean {near}?", name=name, near=", ".join(near))
    return say("torchvision has no network {name}", name=name)
