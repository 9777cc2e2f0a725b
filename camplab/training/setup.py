"""From a project to everything a training run needs, on its device: network, optimizer, schedule, data. Runs nothing.

The order of the random draws is part of the recipe: `assembly.export.program` writes the same lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

import torch
from torch import Tensor, nn

from camplab import heap
from camplab.assembly.augmenting.layers import Augmentation, augmentations
from camplab.assembly.batches import Asked, Batch, Served, never, placed
from camplab.assembly.computing import Computing, computing
from camplab.assembly.cut import Cut
from camplab.assembly.module import Values, build_all, call
from camplab.assembly.optimization import convolves, steps_per_epoch
from camplab.assembly.samples import Listed, Loaded, loaded
from camplab.assembly.split import check, split, twice, uneven, unseen
from camplab.assembly.streaming import streamed
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.loading import begin
from camplab.blocks.walk import Traces
from camplab.datasets.base import Data
from camplab.document.finish import finish
from camplab.document.measures import LossNames, loss_names
from camplab.document.project import Project
from camplab.document.small_batches import too_small
from camplab.document.start import Start
from camplab.runs.events import Changed
from camplab.training.memory import SHARE, free
from camplab.training.optimizers.making import change_learning_rate, learning_rate
from camplab.training.phase import LearningPhase, learning_phase
from camplab.training.precision import cast, slow
from camplab.training.stopping.early_stopping import EarlyStopping
from camplab.words import Explained, Sentence, say

P = ParamSpec("P")
R = TypeVar("R")


class BadProject(Explained):
    """This project cannot be trained; `sentence` says why, in the learner's words."""


@dataclass
class Setup:
    """One run in the making. `generator` draws the order of the samples; `epoch` and `position` say where we are."""

    project: Project
    device: torch.device
    model: nn.Module
    enter: Callable[[Tensor], Tensor] | None
    """Makes a batch of kept samples into what the network sees; None when they are that already."""
    phases: tuple[LearningPhase, ...]
    """Of a step, in running order."""
    computing: Computing
    """What the task computes of a batch."""
    traces: Traces
    data: Served
    augmentations: tuple[Augmentation, ...]
    """What each batch that is learned from goes through, as the network sees it: those of the recipe as it is now."""
    chance: torch.Generator
    """Of the augmentations, on the device."""
    generator: torch.Generator
    order_state: Tensor
    """State of `generator` before the order of this epoch was drawn."""
    steps_per_epoch: int
    epoch: int = 0
    position: int = 0
    step: int = 0
    notes: tuple[Sentence, ...] = ()
    """What the learner should know about the data and the network as it begins."""
    changes: list[Changed] = field(default_factory=list)
    """What was changed since step 0, in order: `project` is what is trained now, `begun` what was to begin with."""
    origin: tuple[int, int] = (0, 0)
    """Samples of this epoch that were taken in batches of other sizes, and how many batches these were."""
    stopping: EarlyStopping = field(default_factory=EarlyStopping)
    seen: Values | None = None
    """The batch of the step that somebody looks at: see `step.entered`."""

    def __post_init__(self) -> None:
        self.begun = self.project
        self.untouched_chance = self.chance.get_state()

    @property
    def loss_names(self) -> tuple[LossNames, ...]:
        """Of the measures of each phase's loss."""
        return tuple(loss_names(phase.phase.name) for phase in self.computing.phases)

    @property
    def cut(self) -> Cut:
        """How this epoch comes in batches."""
        return Cut(len(self.data.learned), self.project.training.batch_size, *self.origin)

    def stand(self, step: int, epoch: int, position: int, origin: tuple[int, int] = (0, 0)) -> None:
        """Go on from there, in the order of samples of `order_state`."""
        self.step, self.epoch, self.position, self.origin = step, epoch, position, origin
        self.steps_per_epoch = self.cut.length

    def resize(self, taken: int) -> None:
        """The batch size is another one now: the order of this epoch stays, after the `taken` samples of before.

        What the schedule plans for the end of an epoch comes at its end, wherever that is now.
        """
        self.stand(self.step, self.epoch, self.position, (taken, self.position))
        whole, left = self.cut.whole, self.steps_per_epoch - self.position
        for phase in self.phases:
            phase.retime(self.project.training, whole, (self.epoch + 1) * whole - left)

    @property
    def parameters(self) -> list[Tensor]:
        """All that are trained, phase by phase; one that learns in several phases more than once."""
        return [value for phase in self.phases for value in phase.parameters]

    @property
    def names(self) -> list[str]:
        """Of these parameters."""
        return [name for phase in self.phases for name in phase.names]

    @property
    def learning_rate(self) -> float:
        """As it is now; where phases differ (in float16 one may have skipped a step), that of the first."""
        return learning_rate(self.phases[0].optimizer)

    def change_learning_rate(self, wanted: float) -> None:
        """All phases go on from the learning rate `wanted`."""
        for phase in self.phases:
            change_learning_rate(phase.optimizer, phase.schedule, wanted)

    def batches(self, stop: Asked = never) -> Iterator[Batch]:
        """The batches of a fresh epoch from `position` on, as samples are kept, in an order drawn now.

        The last may be smaller. They end early once `stop` says so.
        """
        self.order_state = self.generator.get_state()
        cut, learned = self.cut, self.data.learned
        order = torch.randperm(len(learned), generator=self.generator)[cut.origin : cut.usable]
        return learned.batches(cut.size, order, self.position - cut.batches, stop)

    def see(self, x: Tensor) -> Tensor:
        """Kept samples as the network sees them."""
        return x if self.enter is None else self.enter(x)

    def output(self, x: Tensor) -> Tensor:
        """What the network makes of kept samples, in the precision of the recipe."""
        return self.cast(self.answer)(self.see(x))

    def answer(self, x: Tensor) -> Tensor:
        """What the network makes of samples as it sees them, in the precision of its weights."""
        y: Tensor = self.model(self.computing.given_for(x))
        return y

    def cast(self, function: Callable[P, R]) -> Callable[P, R]:
        """`function`, computed in the precision of the recipe."""
        return cast(self.project.training.precision, self.device, function)

    def close_epoch(self) -> None:
        """All batches were trained on: the next epoch draws a new order."""
        self.stand(self.step, self.epoch + 1, 0)
        self.order_state = self.generator.get_state()


def seed(device: torch.device, value: int) -> None:
    """Chance begins anew on the processor and on this device.

    `torch.manual_seed` also writes down, for each kind of device that was not begun with, from where it was called: a
    third of a millisecond, which some tasks would pay several times a look.
    """
    torch.default_generator.manual_seed(value)
    if device.type == "cuda":
        with torch.cuda.device(device):
            torch.cuda.manual_seed(value)


def choose_device(wanted: str) -> torch.device:
    """ "auto", "cpu", "cuda" or "cuda:1" as a device. Raises `BadProject` when it is not there."""
    if wanted == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    kind, _, number = wanted.partition(":")  # torch takes 128 for -128, and longer numbers are errors to it
    if kind == "cuda" and (len(number) > 9 or int(number or 0) >= torch.cuda.device_count()):
        raise BadProject(say("this computer has no device {device}; choose auto or cpu", device=wanted))
    return torch.device(kind, int(number)) if number else torch.device(kind)


def checked(project: Project) -> Traces:
    """The stacks of a project that can be trained. Raises `BadProject` otherwise."""
    traces = project.traces()
    misfit = finish(project, traces)
    if misfit is not None:
        raise BadProject(misfit.sentence)
    return traces


def enough(project: Project, traces: Traces, samples: int) -> None:
    """Raises `BadProject` when so few samples to learn from make a batch that is too small for a layer."""
    batch = min(samples, project.training.batch_size)
    for stack, trace in traces.items():
        lonely = too_small(trace, project.stack(stack), batch)
        if lonely is not None:
            raise BadProject(lonely.sentence)


def prepare(
    project: Project, fresh: bool = True, made: Callable[[], Loaded | Listed] | None = None, *, learns: bool = True
) -> Setup:
    """Build everything for `project`. Raises `BadProject`, `NoSamples`, and what torch raises when memory is short.

    fresh: with the weights it is to begin with; otherwise all weights are about to be replaced by a checkpoint's.
    made: hands out the samples where they are made already; None: they are made here. learns: with what steps need.
    """
    heap.keep()
    recipe = project.training
    traces = checked(project)
    device = choose_device(recipe.device)
    torch.set_num_threads(recipe.threads)
    layout = torch.channels_last if convolves(traces) else torch.contiguous_format  # 1.3x faster on a CPU
    data, notes = served(project.data, device, layout, made)
    heap.give_back()  # what they were made with
    enough(project, traces, len(data.learned))
    seed(device, recipe.seed)
    model = build_all(project)
    if project.start and fresh:
        notes = (*notes, begun(model, traces, project.start))
    model.to(device).to(memory_format=layout)
    computed = computing(project, model)
    phases = computed.phases if learns else ()
    count = steps_per_epoch(len(data.learned), recipe.batch_size)
    generator = torch.Generator().manual_seed(recipe.seed)
    return Setup(
        project, device, model,
        enter=None if project.data.enter is None else call(project.data.enter),
        phases=tuple(learning_phase(phase, recipe, model, traces, count) for phase in phases),
        computing=computed, traces=traces,
        data=data,
        augmentations=augmentations(project),
        chance=torch.Generator(device).manual_seed(recipe.seed),
        generator=generator, order_state=generator.get_state(),
        steps_per_epoch=count,
        notes=(*notes, *side_head_note(computed), *slow(recipe.precision, device)),
    )  # fmt: skip


def side_head_note(computed: Computing) -> tuple[Sentence, ...]:
    """That the training loss is not that of the output alone, when it is not."""
    count = len(computed.heads)
    return (say("The loss in training holds that of the side heads as well ({n}).", n=count),) if count else ()


def begun(model: nn.Module, traces: Traces, start: Start) -> Sentence:
    """Put the weights to begin with in; what was loaded, in words. Raises `BadProject`."""
    try:
        return begin(model, traces, start)
    except BadWeights as bad:
        raise BadProject(say("the weights to begin with cannot be used: {why}", why=bad.sentence)) from None


def served(
    data: Data, device: torch.device, layout: torch.memory_format, made: Callable[[], Loaded | Listed] | None = None
) -> tuple[Served, tuple[Sentence, ...]]:
    """All samples, and what the learner should know about them. Raises `NoSamples`."""
    samples = loaded(data) if made is None else made()
    check(samples, data)
    notes = (*samples.remarks, *unseen(samples, data), *uneven(samples, data), *twice(samples, data))
    if isinstance(samples, Listed):
        found = streamed(samples, data, device, layout)
    else:
        parts = split(samples, data)
        del samples  # of large pictures there need not be three
        room = int(SHARE * free(device)[0]) if device.type == "cuda" else None
        found = placed(parts, data, device, layout, room)
    return found, (*notes, *found.notes)
