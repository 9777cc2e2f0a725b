"""What is measured, found where this camplab or an earlier one keeps it, so that both are measured alike."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def first(*places: str) -> Any:
    """The first of `module:name` that is there."""
    for place in places:
        module, _, name = place.partition(":")
        try:
            return getattr(import_module(module), name)
        except (ModuleNotFoundError, AttributeError):
            continue
    raise ImportError(f"none of {', '.join(places)} is there")


def stack_view() -> Any:
    return first("camplab.app.editor.stack.stack_view:StackView", "camplab.app.editor.stack_view:StackView")


def live() -> Any:
    return first("camplab.app.engine.live:Live", "camplab.app.live:Live")


def loss_panel() -> Any:
    return first("camplab.app.panels.loss.panel:LossPanel", "camplab.app.panels.loss:LossPanel")


def table_rows() -> Any:
    return first("camplab.app.panels.network.rows:rows_of", "camplab.app.network.rows:rows_of")


def preset(name: str) -> Any:
    find = first("camplab.document.presets.catalogue:find", "camplab.document.presets:find")
    return find(name).project()


def length(lab: Any) -> int:
    """Steps that the window has heard of in the run it shows; -1 without one."""
    run = lab.live.record if hasattr(lab.live, "record") else lab.live.run
    return -1 if run is None else run.step


def run_now(lab: Any) -> Any:
    """The run that the window shows."""
    return lab.live.record if hasattr(lab.live, "record") else lab.live.run


def long_run(live: Any, project: Any, **columns: Any) -> None:
    """Let the window have heard of a run with these columns (loss, accuracy, learning_rate), all of its steps."""
    steps = len(next(iter(columns.values())))
    if hasattr(live, "record"):
        from tests.runs.records import adds, begun

        live.record = begun(project, steps_per_epoch=steps // 100)
        adds(live.record, **columns)
        return
    from camplab.engine import protocol as p

    run = first("camplab.app.engine.live:Run", "camplab.app.live:Run")
    started = p.Started(run="", device="cpu", blocks=("fc1",), parameters=1, epochs=1, steps_per_epoch=steps // 100)
    live.run = run(project, started)
    for name, values in columns.items():
        getattr(live.run, name).extend(values.astype("float32"))


def loss(setup: Any) -> Any:
    """What computes the loss of a batch, from its samples and targets."""
    if hasattr(setup, "phases"):
        return lambda x, y: setup.computing.phases[0].judge({"x": x, "y": y})
    if hasattr(setup, "computing"):
        return lambda x, y: setup.computing.judge(x, y)[1]
    return lambda x, y: setup.loss(setup.model(x), y)


def optimizer(setup: Any) -> Any:
    """What steps the weights."""
    return setup.phases[0].optimizer if hasattr(setup, "phases") else setup.optimizer


def samples(setup: Any) -> Any:
    """Samples and targets to learn from, and those that are held out."""
    data = setup.data
    if hasattr(data, "held_out"):
        return (data.learned.x, data.learned.y), (data.held_out.x, data.held_out.y)
    return (data.x, data.y), (data.validation_x, data.validation_y)
