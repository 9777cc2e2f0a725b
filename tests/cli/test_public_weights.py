"""Files of weights as people keep them: of the cases that `test_public_cases` lists those that are about weights."""

from __future__ import annotations

import argparse
import collections
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from torch import nn

from tests.cli.cases import project
from tests.for_each import for_each

MLP = [{"block": "dense", "name": "fc1", "out_features": 8}, {"block": "activation"},
       {"block": "dense", "name": "fc2", "out_features": 2}]  # fmt: skip


def state() -> dict[str, torch.Tensor]:
    torch.manual_seed(0)
    layers = collections.OrderedDict(fc1=nn.Linear(2, 8), relu=nn.ReLU(), fc2=nn.Linear(8, 2))
    return dict(nn.Sequential(layers).state_dict())


def under(prefix: str) -> dict[str, torch.Tensor]:
    return {prefix + key: value for key, value in state().items()}


def schedule() -> dict[str, object]:
    made = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
    return torch.optim.lr_scheduler.MultiStepLR(made, [30, 60]).state_dict()


CHECKPOINTS: dict[str, Callable[[], object]] = {
    "imagenet: best_acc1": lambda: {"epoch": 9, "arch": "mlp", "state_dict": state(), "best_acc1": torch.tensor(81.5)},
    "a recipe's loss": lambda: {"epoch": 1, "model_state_dict": state(), "loss": torch.tensor(0.5)},
    "MultiStepLR": lambda: {"model": state(), "lr_scheduler": schedule()},
    "a number of numpy and arguments": lambda: {
        "net": state(), "best_acc": np.float64(0.9), "args": argparse.Namespace(lr=0.1, out=Path("runs"))
    },
    "Lightning": lambda: {
        "pytorch-lightning_version": "2.5.0", "state_dict": {**under("model."), "criterion.w": torch.ones(2)},
        "hyper_parameters": {"lr": 0.1}, "callbacks": {"ModelCheckpoint": {"best": torch.tensor(1.0)}},
    },
    "a moving average alone": lambda: {"ema": state(), "decay": 0.999},
    "a moving average beside": lambda: {"ema": {key: 0 * value for key, value in state().items()}, "model": state()},
    "DataParallel": lambda: under("module."),
    "torch.compile": lambda: under("_orig_mod."),
    "both": lambda: under("module._orig_mod."),
    "half": lambda: {key: value.half() for key, value in state().items()},
    "a pair with an optimizer": lambda: (state(), {"state": {}, "param_groups": []}),
}  # fmt: skip


@for_each("kind", CHECKPOINTS)
def test_checkpoints_as_people_keep_them_are_loaded(camplab, tmp_path, kind):
    torch.save(CHECKPOINTS[kind](), tmp_path / "theirs.pth.tar")
    rows = loaded(camplab, tmp_path, "theirs.pth.tar")
    assert rows == dict.fromkeys(state(), "loaded")


@for_each("dtype", [torch.bfloat16, torch.float8_e4m3fn, torch.float8_e5m2, torch.float64, torch.int32])
def test_every_format_of_numbers_in_safetensors_is_loaded(camplab, tmp_path, dtype):
    save_file({key: (8 * value).to(dtype) for key, value in state().items()}, tmp_path / "w.safetensors")
    assert loaded(camplab, tmp_path, "w.safetensors") == dict.fromkeys(state(), "loaded")


def loaded(camplab, folder: Path, name: str) -> dict[str, str]:
    path = project(folder, MLP, {"data": "two_moons"})
    answer = camplab("weights", path, folder / name, "--json")
    assert answer.status == 0, answer
    return {row["own"]: row["status"] for row in answer.json["rows"] if row["own"]}
