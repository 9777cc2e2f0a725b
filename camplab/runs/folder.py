"""The files of one run, by name. The one place that knows their names; reads and writes none of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Pair:
    """Both files of a checkpoint: where the run was, with the SHA-256 of the other, and its tensors."""

    facts: Path
    tensors: Path


@dataclass(frozen=True)
class RunFolder:
    """`path` need not exist."""

    path: Path

    @property
    def project(self) -> Path:
        """What was trained."""
        return self.path / "project.camplab"

    @property
    def numbers(self) -> Path:
        """What the run said (`runs.kept`)."""
        return self.path / "run.sqlite"

    @property
    def checkpoints(self) -> tuple[Pair, Pair]:
        """The newest checkpoint and the one before it."""
        newest, before = (
            Pair(self.path / f"{name}.json", self.path / f"{name}.safetensors") for name in ("checkpoint", "previous")
        )
        return newest, before

    @property
    def weights(self) -> Path | None:
        """The tensors of the newest checkpoint that is there; None without any."""
        return next((pair.tensors for pair in self.checkpoints if pair.tensors.exists()), None)
