"""Small projects that the training tests share, and what they ask of a run."""

from __future__ import annotations

from typing import Any

import numpy as np

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.positional_encoding import PositionalEncoding
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.structure import Parallel
from camplab.blocks.transformer import TransformerLayer
from camplab.datasets.base import Data
from camplab.datasets.digits import Digits
from camplab.datasets.making import IGNORED, Made
from camplab.datasets.sequences.copying import Reverse
from camplab.datasets.sequences.korean_text import KoreanText
from camplab.datasets.sine import Sine
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tasks.denoising import Denoising
from camplab.document.tasks.language_model import LanguageModel
from camplab.document.tasks.sequence_labelling import SequenceLabelling
from camplab.document.tasks.sequence_to_sequence import SequenceToSequence
from camplab.document.tasks.variational import Variational
from camplab.document.tree import children
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.runs.events import Done, Epoch, Event, Fault, Picture, Steps
from camplab.training.control import Control
from camplab.training.trainer import Trainer

leave_out_the_compiler()  # as the engine and the command line do


def project(*net: Block, data: Data | None = None, **recipe: Any) -> Project:
    settings = {"device": "cpu", "epochs": 2} | recipe
    return Project(data=data or Digits(), stacks={"net": net}, training=Recipe(**settings))


def mlp(**recipe: Any) -> Project:
    return project(Flatten(), Dense(out_features=16), Activation(), Dense(out_features=10), **recipe)


def cnn(**recipe: Any) -> Project:
    return project(
        Convolution(out_channels=4, stride=2), BatchNorm(), Activation(), Pooling(), Flatten(), Dropout(),
        Dense(out_features=10), **recipe,
    )  # fmt: skip


def sine(**recipe: Any) -> Project:
    return project(Dense(out_features=8), Activation(kind="tanh"), Dense(out_features=1), data=Sine(), **recipe)


def autoencoder(bn: bool = False, **recipe: Any) -> Project:
    """Convolutions down to two numbers, and up again, with dropout and, if wanted, batch norm."""
    norm = (BatchNorm(),) if bn else ()
    down = (Convolution(out_channels=4, stride=2), *norm, Activation(), Pooling(), Flatten(), Dropout())
    up = (Dense(out_features=16), Activation(), Dense(out_features=64), Reshape(dims=(1, 8, 8)))
    settings = {"device": "cpu", "epochs": 2} | recipe
    stacks = {"encoder": (*down, Dense(out_features=2)), "decoder": up}
    return Project(task=Autoencoding(), stacks=stacks, training=Recipe(**settings))


def denoiser(kind: str = "gaussian", **recipe: Any) -> Project:
    """The same stacks, which have to put out clean what went in with noise."""
    return autoencoder(**recipe).with_task(Denoising(noise=kind, deviation=0.7, share=0.4))


class PaddedReverse(Reverse):
    """Reversed symbols, of which at random places none is wanted."""

    ignores = True

    def make(self) -> Made:
        made = super().make()
        random = np.random.RandomState(1)
        y = np.where(random.uniform(size=made.y.shape) < 0.4, IGNORED, made.y)
        y[:, 0] = made.y[:, 0]  # something is wanted everywhere
        return made._replace(y=y)


def labelling(data: Data | None = None, **recipe: Any) -> Project:
    """One class at each step: a GRU that reads from both ends writes symbols from the last to the first."""
    net = (Embedding(dim=8), Recurrent(hidden=8, output="all", bidirectional=True), Dense(out_features=10))
    settings = {"device": "cpu", "epochs": 2, "batch_size": 32} | recipe
    data = data or Reverse(samples=400)
    return Project(data=data, task=SequenceLabelling(), stacks={"net": net}, training=Recipe(**settings))


def variational(beta: float = 1.0, **recipe: Any) -> Project:
    """Means and log variances of two numbers at the end of the same encoder."""
    plain = autoencoder(**recipe)
    *down, _ = plain.stack("encoder")
    wide = plain.with_stack("encoder", (*down, Dense(out_features=4)))
    return wide.with_task(Variational(latent=2, beta=beta))


def translator(attention: bool = True, data: Data | None = None, **recipe: Any) -> Project:
    """A GRU reads symbols, another writes them from the last to the first: from one vector, or looking at all steps."""
    looks = Parallel(branches=((), (CrossAttention(heads=1),)), merge="concat")
    encoder = (Embedding(dim=8), Recurrent(hidden=8, output="all" if attention else "last"))
    writing = (Embedding(dim=8), Recurrent(hidden=8, output="all", begins="memory"), *([looks] if attention else []))
    settings = {"device": "cpu", "epochs": 2, "batch_size": 32, "learning_rate": 0.01} | recipe
    return Project(
        data=data or Reverse(samples=400), task=SequenceToSequence(),
        stacks={"encoder": encoder, "decoder": (*writing, Dense(out_features=10))}, training=Recipe(**settings),
    )  # fmt: skip


def language_model(**recipe: Any) -> Project:
    """A small causal transformer that reads Korean poems."""
    layer = TransformerLayer(heads=2, width=16, causal=True, dropout=0.1)
    data = KoreanText(window=12, stride=12)
    net = (Embedding(dim=8), PositionalEncoding(), layer, Dense(out_features=data.outputs))
    settings = {"device": "cpu", "epochs": 2, "batch_size": 32} | recipe
    return Project(data=data, task=LanguageModel(), stacks={"net": net}, training=Recipe(**settings))


def run(project: Project, control: Control | None = None, **options: Any) -> list[Event]:
    return list(Trainer(project, control, attended=False, **options).events())


def one_epoch(project: Project) -> Done | Fault:
    """How it ends when it is trained for one."""
    recipe = project.training.model_copy(update={"epochs": 1, "device": "cpu"})
    return end(run(project.model_copy(update={"training": recipe})))


def column(events: list[Event], name: str) -> Any:
    found = [event.columns[name] for event in events if isinstance(event, Steps)]
    return np.concatenate(found) if found else np.zeros(0)


def is_a(event: Event, kind: str) -> bool:
    """Whether it is a picture of that kind."""
    return isinstance(event, Picture) and event.kind == kind


def epochs(events: list[Event]) -> list[Epoch]:
    return [event for event in events if isinstance(event, Epoch)]


def at_epochs(epochs: list[Epoch], *names: str) -> list[tuple[float, ...]]:
    """Some measures at the end of each epoch, by the names given; those it does not say are left out."""
    return [tuple(epoch.values[name] for name in names if name in epoch.values) for epoch in epochs]


ALL = ("train_loss", "validation_loss", "validation_accuracy")
"""What the exported program prints of an epoch."""


def end(events: list[Event]) -> Done | Fault:
    assert isinstance(events[-1], Done | Fault), events[-1]
    return events[-1]


def with_dropout(project: Project, share: float) -> Project:
    """Every block of its network that is made of blocks and may have dropout between them has this much."""

    def given(block: Block) -> Block:
        if within := children(block):
            return block.with_children(tuple(tuple(map(given, row)) for row in within))
        return block.changed(dropout=share) if "dropout" in type(block).model_fields else block

    return project.with_net(tuple(map(given, project.net)))
