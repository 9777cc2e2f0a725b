"""A project as a Python file that needs torch alone and prints the losses that camplab prints. Knows no torch itself.

What each line does is what `training` and `assembly.split` do, in the same order: change both together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from camplab.assembly.augmenting.calls import augmentation_calls
from camplab.assembly.export import learning
from camplab.assembly.export.early_stopping import Stop, stop_of
from camplab.assembly.export.learning import Learner
from camplab.assembly.export.measured import listed, of_batches, report, zeros
from camplab.assembly.export.printing import Printer
from camplab.assembly.export.source import Source, source_of
from camplab.assembly.export.task_lines import TaskLines, gathered, telling, total
from camplab.assembly.optimization import (
    convolves,
    evaluation_batch,
    steps_per_epoch,
    usable_samples,
)
from camplab.blocks.call import Call, Ref
from camplab.blocks.side_head import SideHead
from camplab.blocks.walk import Traces
from camplab.datasets.base import on_one_scale, training_samples
from camplab.document.project import Project

_SIGNS = frozenset("\"'\\/:*?<>|%{}")
"""What ends a string, starts a folder, or may not stand in a file name on Windows; and that which replaces them."""
THIRD = ("torch", "numpy", "PIL")
"""What is not of Python's own library."""


ROWS = Call("Rows")
"""Reads samples from an array in a file beside the program."""


def rows_file(data_file: str) -> str:
    """The name of that file, beside that with the rest of the samples."""
    return data_file.removesuffix(".pt") + ".npy"


@dataclass(frozen=True)
class Program:
    """The file, and where in it the network stands: `source.lines` and `source.block_at` count its lines."""

    text: str
    source: Source
    data_file: str
    """The file with the samples that it reads, beside it."""
    start_file: str = ""
    """The file with the weights it begins with, beside it; "" when they are drawn by chance."""


def program(project: Project, name: str = "network", reader: Call | None = None) -> Program:
    """The program of `project`, to be saved as `NAME.py` beside `NAME_data.pt` (see `safe`).

    reader: what reads samples from their files (`datasets.making.Source`) where they are too many to be held.
    """
    traces, lines, stop = project.traces(), TaskLines(project), stop_of(project)
    enter, augmentations = project.data.enter, augmentation_calls(project)
    learners = _learners(lines, traces)
    calls = (*lines.procedure.calls(), *(each.optimizer for each in learners))
    source = source_of(project, also=(*filter(None, (enter, reader)), *augmentations, *calls))
    data_file = f"{safe(name)}_data.pt"
    start_file = f"{safe(name)}_start.pt" if project.start else ""
    head = [*_docstring(project, data_file, start_file, reader), "", *_imports(source), "", ""]
    parts = [
        _load_data(project, data_file, reader),
        _evaluate(lines, reader),
        _main(lines, stop, traces, start_file),
    ]
    parts[2:2] = [learning.helper_lines()] if any(learner.helped for learner in learners) else []
    tail = ["", "", f"enter = {Printer({}).flat(enter)}"] if enter else []
    if augmentations:
        tail += ["", "", f"augmentations = [{', '.join(map(Printer({}).flat, augmentations))}]"]
    tail += [line for part in parts for line in ("", "", *part)]
    tail += ["", "", 'if __name__ == "__main__":', "    main()", ""]
    text = "\n".join(head) + "\n" + source.body.rstrip("\n") + "\n" + "\n".join(tail)
    return Program(text, source.placed(len(head) + 1), data_file, start_file)


def safe(name: str) -> str:
    """A name as it may stand in a file name and in code. Different names stay different, and letters what they are."""
    plain = (c if c.isprintable() and c not in _SIGNS else f"%{ord(c):06x}" for c in name)
    return "".join(plain) or "network"


def _docstring(project: Project, data_file: str, start_file: str, reader: Call | None) -> list[str]:
    needs = f"torch and the samples in {data_file}" + (f", the weights in {start_file}" if start_file else "")
    if reader == ROWS:
        needs = needs.replace("torch and the samples in", f"torch, the samples in {rows_file(data_file)} and")
    elif reader:
        needs = needs.replace("torch and the samples", "torch, Pillow and the pictures whose paths are")
    return [
        f'"""{_plain(project.title) or "A network"}, trained on: {project.data.title}.',
        "",
        f"Needs {needs}, and prints the same losses as camplab, which wrote it.",
        '"""',
    ]


def _kind(reader: Call | None) -> str:
    """The type of samples before they are batches."""
    return reader.target if reader else "torch.Tensor"


def _plain(text: str) -> str:
    """A title for a docstring: one line, without what could end the docstring."""
    return " ".join("".join(" " if c in "\\\"'" or not c.isprintable() else c for c in text).split())


def _imports(source: Source) -> Iterator[str]:
    wanted = {line for line in source.imports if line} | {"from pathlib import Path"}
    in_order = sorted(wanted, key=lambda line: (line.startswith("from"), line))
    yield from (line for line in in_order if not _is_third(line))
    yield ""
    yield from filter(_is_third, in_order)


def _is_third(line: str) -> bool:
    return line.split()[1].partition(".")[0] in THIRD


def _load_data(project: Project, data_file: str, reader: Call | None) -> Iterator[str]:
    data = project.data
    n = data.validation_samples or "n"
    x = Printer({}, 'data["paths"]').flat(Call(reader.target, Ref(), *reader.args)) if reader else 'data["x"]'
    scaled = on_one_scale(data) and not data.as_bytes
    if reader == ROWS:
        scale = ', data["mean"], data["std"]' if scaled else ""
        x = f'Rows(Path(__file__).with_name("{rows_file(data_file)}"){scale})'
    yield f"def load_data() -> tuple[{_kind(reader)}, torch.Tensor, {_kind(reader)}, torch.Tensor]:"
    yield f'    """Samples to learn from, and {data.validation_samples or "some"} for validation."""'
    yield f'    data = torch.load(Path(__file__).with_name("{data_file}"), weights_only=True)'
    if data.parted != "drawn":
        yield "    # in the order of the split: what is for validation stands last"
        yield f'    x, y = {x}, data["y"]'
    else:
        yield f'    order = torch.randperm(len(data["y"]), generator=torch.Generator().manual_seed({data.split_seed}))'
        yield f'    x, y = {x}[order], data["y"][order]'
    if not data.count:
        yield f"    n = max(round({data.validation!r} * len(x)), 1)"
    if scaled and not reader:
        over = {"image": "", "vector": "0", "tokens": "0", "sequence": "(0, 1)"}[data.shape.kind]
        yield f"    mean, std = x[:-{n}].mean({over}), x[:-{n}].std({over + ', ' if over else ''}correction=0)"
        yield "    x = (x - mean) / torch.where(std == 0, 1.0, std)"
    yield f"    return x[:-{n}], y[:-{n}], x[-{n}:], y[-{n}:]"


def _evaluate(lines: TaskLines, reader: Call | None) -> Iterator[str]:
    project = lines.project
    size = evaluation_batch(project)
    losses = [phase.own("loss") for phase in lines.procedure.phases]
    told, means = [total(name) for name in lines.procedure.tells], of_batches(lines.procedure)
    found = [*losses, *(["correct"] if lines.scored else []), *told]
    together = [each.measure for each in lines.procedure.overall]
    result = f"tuple[{', '.join(['float'] * len(found + together))}]" if len(found + together) > 1 else "float"
    said = "Mean loss" if len(losses) == 1 else "Mean losses"
    yield "@torch.no_grad()"
    if lines.procedure.draws:
        yield "@torch.random.fork_rng()"
    yield f"def evaluate(model: nn.Module, samples: {_kind(reader)}, targets: torch.Tensor) -> {result}:"
    yield f'    """{said}{" and accuracy" if lines.scored else ""} on samples not learned from."""'
    yield "    model.eval()"
    if lines.procedure.draws:
        yield f"    torch.manual_seed({project.training.seed})  # the same noise every time"
    counts = [*(["correct"] if lines.scored else []), *(["counted"] if lines.answers == "counted" else [])]
    yield f"    {', '.join([*losses, *counts])} = {', '.join(['0.0'] * len(losses) + ['0'] * len(counts))}"
    yield from zeros([*told, *map(total, means)], 4)
    yield from (f"    {name} = []" for name in gathered(lines.procedure))
    yield f"    for x, y in zip(samples.split({size}), targets.split({size})):"
    yield from (f"        {line}" for line in lines.entering())
    yield from learning.within(project.training, 8, lines.evaluating())
    yield from (f"        {line}" for line in lines.scoring())
    yield from (f"    {line}" for line in lines.together())
    shares = [f"{name} / {lines.answers if name == 'correct' else 'len(samples)'}" for name in found]
    numbers = [f"{total(name)} / len(samples)" if name in means else name for name in together]
    yield from listed("    return ", [*shares, *numbers])


def _main(lines: TaskLines, stop: Stop, traces: Traces, start_file: str) -> Iterator[str]:
    recipe = lines.project.training
    layout = "memory_format=torch.channels_last" if convolves(traces) else ""
    yield "def main() -> None:"
    yield '    """Train, and print the losses of every epoch."""'
    yield f"    torch.set_num_threads({recipe.threads})"
    yield f"    device = {_device(recipe.device)}"
    yield "    train_x, train_y, validation_x, validation_y = (part.to(device) for part in load_data())"
    if layout:
        yield "    train_x = train_x.contiguous(memory_format=torch.channels_last)"
        yield "    validation_x = validation_x.contiguous(memory_format=torch.channels_last)"
    yield f"    torch.manual_seed({recipe.seed})"
    place = f".to({', '.join(filter(None, ('device', layout)))})"
    if start_file:
        yield "    model = Network()"
        yield f'    model.load_state_dict(torch.load(Path(__file__).with_name("{start_file}"), weights_only=True))'
        yield f"    model = model{place}"
    else:
        yield f"    model = Network(){place}"
    learners = _learners(lines, traces)
    yield from chain.from_iterable(learner.making() for learner in learners)
    side_heads = _side_heads(traces)
    if side_heads:
        yield "    side_heads = [layer for layer in model.modules() if isinstance(layer, SideHead)]"
    yield f"    generator = torch.Generator().manual_seed({recipe.seed})"
    if lines.augmented:
        yield f"    chance = torch.Generator(device).manual_seed({recipe.seed})"
    yield from (f"    {line}" for line in stop.beginning())
    yield f"    for epoch in range(1, {recipe.epochs + 1}):"
    yield from _epoch(lines, learners, side_heads)
    yield from (f"        {line}" for line in stop.after())


def _side_heads(traces: Traces) -> bool:
    blocks = (step.facts.block for step in traces.steps())
    return any(isinstance(block, SideHead) and not block.bypass for block in blocks)


def _learners(lines: TaskLines, traces: Traces) -> tuple[Learner, ...]:
    """Every phase of the step."""
    recipe = lines.project.training
    count = steps_per_epoch(training_samples(lines.project.data), recipe.batch_size)
    return tuple(
        Learner(
            phase, recipe.of(phase.name), recipe.of_phase(phase.name).rate, traces.of(phase.learns), count, lines.whole
        )
        for phase in lines.procedure.phases
    )


def _epoch(lines: TaskLines, learners: tuple[Learner, ...], side_heads: bool) -> Iterator[str]:
    recipe, samples = lines.project.training, training_samples(lines.project.data)
    usable = usable_samples(samples, recipe.batch_size)
    size = recipe.batch_size
    yield "        model.train()"
    totals = [learner.phase.own("total") for learner in learners]
    yield from zeros(totals, 8)
    yield from zeros([total(name) for name in lines.procedure.tells], 8)
    if usable < samples:
        yield "        # one sample is left over: too few for a batch, as batch norm needs two"
        yield f"        order = torch.randperm(len(train_x), generator=generator)[:{usable}].to(device)"
    else:
        yield "        order = torch.randperm(len(train_x), generator=generator).to(device)"
    yield f"        for x, y in zip(train_x[order].split({size}), train_y[order].split({size})):"
    yield from (f"            {line}" for line in lines.entering())
    if lines.augmented:
        yield "            for augment in augmentations:"
        yield "                x, y = augment(x, y, chance)"
    for learner, name in zip(learners, totals, strict=True):
        if len(learners) > 1:
            yield f"            # {learner.label.strip()}"
        indent = 12
        if learner.phase.steps > 1:
            yield f"            for _ in range({learner.phase.steps}):"
            indent += 4
        computed = list(learning.within(recipe, 0, lines.training(learner.phase, side_heads)))
        yield from (" " * indent + line if line else "" for line in (*computed, *learner.stepping(computed)))
        yield f"            {name} += {learner.phase.own('loss')}.item() * len(y)"
        yield from (f"            {line}" for line in telling(lines.procedure, learner.phase))
    yield from report(learners, lines)


def _device(wanted: str) -> str:
    return '"cuda" if torch.cuda.is_available() else "cpu"' if wanted == "auto" else f'"{wanted}"'
