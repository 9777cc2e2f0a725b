"""The exported file runs with torch alone and prints the losses of camplab to the last bit."""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_python
from camplab.assembly.export.program import program
from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group, Repeat
from camplab.datasets.blobs import Blobs
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.autoregressive import Autoregressive
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from camplab.document.tasks.forecasting import Forecasting
from tests import kept, warm_python
from tests.training.recipes import (
    ALL,
    PaddedReverse,
    at_epochs,
    autoencoder,
    cnn,
    epochs,
    labelling,
    language_model,
    mlp,
    project,
    run,
    sine,
)

ONLY_TORCH = """
import runpy, sys
class Guard:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("camplab", "safetensors", "pydantic", "msgspec", "PySide6"):
            raise ImportError(f"{name} is not torch")
sys.meta_path.insert(0, Guard())
for path in sys.argv[1:]:
    print("##", path)
    runpy.run_path(path, run_name="__main__")
"""


def run_clean(paths: list[Path]) -> dict[Path, str]:
    """What each file prints, in one clean process."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [sys.executable, "-I", "-W", "error", "-c", ONLY_TORCH, *map(str, paths)]
    result = warm_python.run_program(command, cwd=paths[0].parent, env=clean)
    assert result.returncode == 0, result.stdout + result.stderr
    parts = (part.partition("\n") for part in result.stdout.split("## ")[1:])
    return {Path(path): text for path, _, text in parts}


def what_programs_print(projects: Mapping[str, Project], folder: Path) -> dict[str, str]:
    """By the same names. Their trial is left out: they run here to the end; warnings are errors there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "check", lambda *_: 0.0)
        paths = [
            export_python(project, folder / f"program{number}.py")[0]
            for number, project in enumerate(projects.values())
        ]
    texts = run_clean(paths)
    return {name: texts[path] for name, path in zip(projects, paths, strict=True)}


def numbers(text: str) -> list[tuple[float, ...]]:
    """The numbers of each epoch."""
    return [tuple(map(float, re.findall(r"(?:loss|accuracy) ([-+0-9.e]+|nan)", line))) for line in text.splitlines()]


def deeply_supervised() -> Project:
    """Two side heads, one of them run twice, with dropout."""
    head = SideHead(body=(AdaptivePooling(output=2), Flatten(), Dropout(), Dense(out_features=10)))
    stage = Repeat(body=(Convolution(out_channels=8), BatchNorm(), Activation(), head))
    last = SideHead(loss_weight=0.5, body=(Flatten(), Dense(out_features=10)))
    return project(stage, Pooling(), last, Flatten(), Dense(out_features=10), epochs=2, clip=1.0)


def augmented(made: Project) -> Project:
    """With what a batch goes through once it is enlarged."""
    return made.model_copy(update={"training": made.training.model_copy(update={"shift": 3, "mixup": 0.3})})


def in_parts(**recipe: object) -> Project:
    """A slow stem, of which a part is slower still and one frozen; a stage a little slower than the head."""
    inner = Group(rate=0.5, body=(Convolution(out_channels=4), BatchNorm()))
    stem = Group(name="stem", rate=0.1, body=(inner, Convolution(out_channels=4), BatchNorm(frozen=True)))
    stage = Repeat(rate=0.5, body=(Convolution(out_channels=4), Activation()))
    return project(stem, stage, Pooling(), Flatten(), Dense(out_features=10), **recipe)


def with_slow_encoder(**recipe: object) -> Project:
    """An encoder that learns more slowly than the decoder, part of which is frozen."""
    made = autoencoder(**recipe)
    first, *rest = made.stack("decoder")
    made = made.with_stack("decoder", (first.changed(frozen=True), *rest))
    return made.with_stack("encoder", (Group(rate=0.1, body=made.stack("encoder")),))


def on_large_digits() -> Project:
    """Samples that are kept smaller than the network sees them, in three colours."""
    made = autoencoder(epochs=2, batch_size=300).with_data(Digits(enlarge=2, colours=3))
    head = SideHead(body=(Dense(out_features=768), Reshape(dims=(3, 16, 16))))
    up = (Dense(out_features=16), head, Activation(), Dense(out_features=768), Reshape(dims=(3, 16, 16)))
    return made.with_stack("decoder", up)


RECIPES = {
    "MLP, Adam, one sample left over": mlp(batch_size=449),
    "CNN, AdamW, cosine, clipping": cnn(
        optimizer="adamw", beta1=0.8, beta2=0.99, schedule="cosine", clip=0.5, weight_decay=0.01
    ),
    "CNN, Nesterov, one cycle": cnn(optimizer="nesterov", learning_rate=0.05, schedule="one_cycle", batch_size=100),
    "CNN with side heads, Adam": deeply_supervised(),
    "CNN in parts with rates of their own, one cycle": in_parts(schedule="one_cycle"),
    "CNN in parts, momentum, step, clipping": in_parts(
        optimizer="momentum", schedule="step", step_epochs=1, clip=0.1, learning_rate=0.05
    ),
    "regression, RMSprop, warm-up": sine(optimizer="rmsprop", schedule="warm_up", weight_decay=1e-3),
    "blobs, SGD, step": project(
        Dense(out_features=8), Activation(), Dense(out_features=3),
        data=Blobs(standardise=False), optimizer="sgd", schedule="step", step_epochs=1, batch_size=10,
    ),
    "two moons with points added by hand": project(
        Dense(out_features=8), Activation(), Dense(out_features=2),
        data=TwoMoons(samples=90, added=((0.5, 2.0, 1.0), (-1.0, 0.25, 0.0))), batch_size=16,
    ),
    "GRU over rows, momentum": project(
        Recurrent(hidden=8), Dense(out_features=10), data=DigitRows(validation=0.5), optimizer="momentum", seed=7
    ),
    "large digits in three colours": cnn(data=Digits(enlarge=2, colours=3), batch_size=500),
    "two stacks, Adam, one sample left over": autoencoder(bn=True, batch_size=449, clip=0.5),
    "two stacks, parts with rates of their own, one cycle": with_slow_encoder(schedule="one_cycle"),
    "two stacks on large digits, a decoder with a side head": on_large_digits(),
    "a class at each step": labelling(clip=0.5),
    "a class at some steps": labelling(PaddedReverse(samples=400), optimizer="momentum", learning_rate=0.1),
    "augmented pictures": cnn(
        flip=True, shift=1, rotation=10, zoom=0.1, brightness=0.1, contrast=0.1, noise=0.1, cutout=2, mixup=0.2
    ),
    "augmented large digits, side heads": augmented(deeply_supervised().with_data(Digits(enlarge=2))),
    "augmented sequences": project(
        Recurrent(hidden=8), Dense(out_features=10), data=DigitRows(), shift=1, noise=0.1, mixup=0.5
    ),
    "two stacks, augmented": autoencoder(flip=True, noise=0.1),
    "language model": language_model(),
    "forecast of three values": project(
        Recurrent(hidden=8), Dense(out_features=3), data=Autoregressive(horizon=3, samples=400), clip=1.0
    ).with_task(Forecasting()),
    "frozen": project(
        Flatten(), BatchNorm(frozen=True), Dense(out_features=8, frozen=True, init="he"), Dense(out_features=10)
    ),
}  # fmt: skip


CONTAINED = ("CNN, Nesterov, one cycle", "CNN with side heads, Adam", "large digits in three colours",
             "CNN in parts with rates of their own, one cycle", "two stacks, Adam, one sample left over",
             "two stacks, augmented", "augmented sequences", "GRU over rows, momentum")  # fmt: skip
"""Long: others have all that is written for these, and more."""


@pytest.fixture(scope="module")
def printed(request, tmp_path_factory) -> dict[str, str]:
    """What the exported program of each recipe prints."""
    return what_programs_print(kept.wanted(request, "name", RECIPES), tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", kept.some(RECIPES, *(name for name in RECIPES if name not in CONTAINED)))
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    ours = at_epochs(epochs(run(RECIPES[name])), *ALL)
    assert numbers(printed[name]) == ours
    assert len(ours) == 2


def test_a_hostile_title_and_name_stay_text():
    title = '"""; import os; os.system("boom") # \\" \n \x00 {x}'
    made = program(mlp().model_copy(update={"title": title}), "../../etc/pass'wd\"")
    tree = ast.parse(made.text)
    assert {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names} == {"torch"}
    assert "/" not in made.data_file
    assert not any(isinstance(node, ast.Name) and node.id == "os" for node in ast.walk(tree))


def test_the_lines_of_a_block_are_found_in_the_file():
    net = (Flatten(), Dense(out_features=10))
    made = program(project(*net))
    first, last = made.source.lines[net[1].uid]
    assert [line.strip() for line in made.text.splitlines()[first - 1 : last]] == ["self.fc1 = nn.Linear(64, 10)"]


def test_an_unfinished_network_is_still_shown_as_code():
    ast.parse(program(project(Dense(out_features=10))).text)
    ast.parse(program(project()).text)
