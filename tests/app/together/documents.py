"""Four networks whose every name says which one it is of: on other data, for other tasks, of one stack and of two."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.datasets.base import Data
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.autoencoding import Autoencoding


@dataclass(frozen=True)
class Document:
    """What is known of it without asking the window; `names` are its blocks, first and last the ends of its strip."""

    title: str
    data: Data
    stacks: dict[str, tuple[Block, ...]]
    names: tuple[str, ...]
    answers: str
    shapes: str
    """What goes into its first stack and comes out of it, as the status line writes it."""
    parameters: str
    epochs: int
    autoencoder: bool = False

    @property
    def modules(self) -> tuple[str, ...]:
        """What the blocks with names are called in code."""
        stacks = [f"{stack}." if self.autoencoder else "" for stack in self.stacks]
        return tuple(f"{stack}{name}" for stack, name in zip(stacks * 2, self.names, strict=False))

    @property
    def path_name(self) -> str:
        return f"{self.title}.camplab"

    def saved(self, folder: Path) -> Path:
        task = {"task": Autoencoding()} if self.autoencoder else {}
        recipe = Recipe(epochs=self.epochs)
        project = Project(title=self.title, data=self.data, stacks=self.stacks, training=recipe, **task)
        path = folder / self.path_name
        files.save(project, path)
        return path


DOCUMENTS = (
    Document(
        "Alpaca", Digits(),
        {"net": (Convolution(name="carrot", out_channels=4), Flatten(), Dense(name="turnip", out_features=10))},
        ("carrot", "turnip"), "classes", "1×8×8 → 10", f"{4 * 9 + 4 + 10 * 256 + 10:,}", 11,
    ),
    Document(
        "Beaver", TwoMoons(),
        {"net": (Dense(name="onion", out_features=8), Activation(), Dense(name="leek", out_features=2))},
        ("onion", "leek"), "classes", "2 → 2", f"{2 * 8 + 8 + 8 * 2 + 2:,}", 12,
    ),
    Document(
        "Cuckoo", Sine(),
        {"net": (Dense(name="apricot", out_features=6), Activation(), Dense(name="quince", out_features=1))},
        ("apricot", "quince"), "numbers", "1 → 1", f"{6 + 6 + 6 + 1:,}", 13,
    ),
    Document(
        "Dormouse", Digits(),
        {
            "encoder": (Flatten(), Dense(name="walnut", out_features=8)),
            "decoder": (Dense(name="hazel", out_features=64), Reshape(dims=(1, 8, 8))),
        },
        ("walnut", "hazel"), "samples", "1×8×8 → 8", f"{64 * 8 + 8:,}", 14, autoencoder=True,
    ),
)  # fmt: skip
