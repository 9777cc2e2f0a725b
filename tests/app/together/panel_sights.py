"""What each panel should show, and whether it does. A function a panel."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from camplab.app.look import style
from camplab.app.panels.drawing.curve import Curve
from camplab.app.panels.loss.chart import Chart
from camplab.app.panels.loss.strand import Strand
from camplab.app.panels.sample.origins import TITLES, Origins
from camplab.app.window import Window
from camplab.datasets.pictures import own as own_samples
from camplab.runs.events import RECONSTRUCTIONS
from tests.app.together import scripted_engine as script
from tests.app.together.world import World

TYPED = 0.25
"""The first number that is typed; the others are 0."""
MINE = np.full((20, 20, 3), 255, np.uint8)
MINE[4:12, 8:11] = 0
"""The learner's own picture: a dark stroke on paper."""


def loss_panel(window: Window, world: World) -> None:
    """The curves of the run; those of others by their names; the run before pale. Each with its own numbers."""
    panel = window.workspace.docks["loss"].widget()
    if not world.run and not world.beside:
        waiting = "Press Train: what is measured is drawn here, step by step."
        assert panel.empty_sentence == world.said(waiting)
        return
    assert panel.empty_sentence == ""
    both = world.scored if world.run else True
    measures = (script.loss, script.accuracy) if both else (script.loss,)
    assert len(panel.charts) == len(measures)
    for chart, measure in zip(panel.charts, measures, strict=True):
        accuracy = measure is script.accuracy
        for strand in own_curves(chart, world):
            curves(strand.raw, strand.validation, world.run, measure)
        named = {world.said("run before"): world.run - 1} if world.ghost else world.others
        assert [strand.other.title for strand in chart.others] == list(named)
        for strand, run in zip(chart.others, named.values(), strict=True):
            curves(strand.curves.raw.pyramid.values, strand.validation, run, measure)
        own = ("train", "validation") if world.run else ()
        assert sorted(text for _, text, _ in chart.plot.ends.labels) == sorted([*map(world.said, own), *world.others])
        colours = {colour.name() for _, _, colour in chart.plot.ends.labels}
        taken = range(0 if world.run else 2, 4 if world.beside else 2)
        assert colours == {style.theme().series[number].name() for number in taken}
        assert chart.plot.y_axis.label.toPlainText().strip() == world.said("Accuracy" if accuracy else "Loss")
        assert chart.epochs.bounds.start(1) == script.PER_EPOCH


def own_curves(chart: Chart, world: World) -> tuple[Strand, ...]:
    """Those that have no name of a run beside them: there are some while the open network has a run."""
    assert len(chart.strands) == bool(world.run)
    return chart.strands


def curves(trained: object, checked: Curve, run: int, measure: Callable[[int, int], float]) -> None:
    """Whether these are of this run."""
    wanted = [measure(run, step) for step in range(1, script.STEPS + 1)]
    np.testing.assert_allclose(trained.y if isinstance(trained, Curve) else trained, wanted, rtol=1e-6)
    of_epochs = [script.validation(run, epoch)[measure is script.accuracy] for epoch in (1, 2)]
    np.testing.assert_allclose(checked.y, of_epochs)


def crosshair(window: Window, world: World) -> None:
    """The box of values: of the runs that are drawn, in this language, on this theme; or not there."""
    readout = window.workspace.docks["loss"].widget().readout
    if not readout.isVisible():
        return
    assert world.run or world.beside
    assert readout.title == world.said("step {step} · epoch {epoch}", step=1, epoch=1)
    values = {row.name: row.value for row in readout.rows}
    own = world.said("{title}, train", title=world.said("Loss"))
    assert (float(values[own]) == script.loss(world.run, 1)) if world.run else own not in values
    for name, run in world.others.items():
        assert float(values[f"{name} · {own}"]) == script.loss(run, 1)


def gradients(window: Window, world: World) -> None:
    panel = window.workspace.docks["gradients"].widget()
    if not world.run:
        waiting = "Press Train: the size of the gradient in every block is drawn here, step by step."
        assert panel.empty_sentence == world.said(waiting)
        return
    what, ratio = ("the gradient vanishes on its way back", "10⁻⁹") if script.vanishes(world.run) else (
        "the gradient reaches the first block", "1")  # fmt: skip
    assert panel.sentence.text() == world.said(f"first / last = {{ratio}}: {what}", ratio=ratio)
    colour = style.theme().danger if script.vanishes(world.run) else style.theme().text
    assert colour.name() in panel.sentence.styleSheet()
    assert panel.strip.names.names == world.document.modules
    assert {text for _, text, _ in panel.lines.ends.labels} == set(world.document.modules)
    first = 0.5e-9 if script.vanishes(world.run) else 0.5
    np.testing.assert_allclose(panel.view.bundle.y[:, 0], np.log10(first), rtol=1e-5)


def feature_maps(window: Window, world: World) -> None:
    panel = window.workspace.docks["maps"].widget()
    view, known, number = panel.sample, world.run > 0, script.which(world.sample, world.origin)
    assert panel.origins.text() == world.said(TITLES[world.origin].template)
    assert view.number == world.sample
    assert view.spin.isHidden() == world.own
    np.testing.assert_array_equal(view.picture.values, sample_of(panel.origins, world))
    labels(view, world, known)
    if panel.origins.dialog is not None and panel.origins.dialog.isVisible():
        asked = panel.origins.dialog.origin == world.origin
        assert panel.origins.dialog.answer.text() == (view.prediction.text() if asked else "")
    assert panel.view.isVisible() == known
    if known:
        np.testing.assert_array_equal(panel.view.values, script.maps(world.run, number))
        assert world.said("step {step}", step=script.STEPS) in panel.sentence.text()
    else:
        why = "Press Train: what each block makes of this sample is drawn here while the network learns."
        assert panel.note.text() == world.said(why)


def why(window: Window, world: World) -> None:
    """The first validation sample, and what speaks for the answer to it."""
    panel, data = window.workspace.docks["why"].widget(), world.document.data
    np.testing.assert_array_equal(panel.sample.picture.values, script.pixels(data, 0))
    again = "This network puts its sample out again: there is no single answer to explain. Lesions and the best input of a unit work here."  # noqa: E501
    waiting = "Press Train: once the network answers, what speaks for its answer is shown here."
    if not world.run or world.document.autoencoder:
        assert panel.note.text() == world.said(again if world.run else waiting)
        return
    wanted = np.abs(script.gradient(world.run, data))
    shown = panel.overlay.values if data.shape.kind == "image" else panel.plain.values
    np.testing.assert_array_equal(shown, wanted[0] if data.shape.kind == "image" else wanted)
    assert digits(script.score(world.run)) in panel.sentence.text()
    assert panel.sentence.text().endswith(world.said("step {step}", step=script.STEPS))
    assert panel.bar.methods.itemText(0) == world.said("Saliency")


def predictions(window: Window, world: World) -> None:
    """What the network makes of a plane or a line, of samples that come out again; or all answers and the worst."""
    panel, data = window.workspace.docks["predictions"].widget(), world.document.data
    if data.shape.numel <= 2:
        plane = panel.regions.plane if data.shape.numel == 2 else panel.curve.plane
        assert [len(points.places) for points in plane.series[:2]] == [2000, 2000]
        shown = plane.shares if data.shape.numel == 2 else plane.line[:, 1]
        assert bool(shown is not None and len(shown)) == bool(world.run)
        if world.run:
            np.testing.assert_array_equal(np.unique(shown), np.float32(world.run / 100))
        step = world.said("step {step}", step=script.STEPS)
        waiting = "Press Train: all answers of the network are shown here beside what is right."
        assert (step if world.run else world.said(waiting)) in panel.sentence.text()
        return
    if not world.run:
        waiting = "Press Train: all answers of the network are shown here beside what is right."
        assert panel.empty_sentence == world.said(waiting)
        return
    assert panel.sentence.text().endswith(world.said("step {step}", step=script.STEPS))
    if world.document.autoencoder:
        np.testing.assert_array_equal(panel.reconstructions.pairs.values, script.APART[RECONSTRUCTIONS](world.run))
        return
    assert panel.confusions.confusion.counts.sum(0)[world.run % data.outputs] == script.SAMPLES
    given = called(world, "{n}", world.run % data.outputs)
    assert panel.confusions.matrix.names == [called(world, "{n}", n) for n in range(data.outputs)]
    for shown in panel.confusions.cards.shown:
        assert shown.words.split(" → ")[1].startswith(given)
        np.testing.assert_array_equal(shown.values, script.pixels(data, shown.number))


def sample_of(origins: Origins, world: World) -> np.ndarray:
    """What the network looks at, in the numbers of the data."""
    data = world.document.data
    if not world.own:
        return script.pixels(data, world.sample)
    like = np.stack([script.pixels(data, sample) for sample in range(100)])
    match world.origin:
        case "typed":
            return np.array([TYPED] + [0] * (data.shape.dims[0] - 1), np.float32)
        case "drawn":
            return own_samples.drawing(origins.dialog.ink(), like)
        case _:
            return own_samples.picture(MINE, like)


def labels(view: object, world: World, known: bool) -> None:
    """The label of the sample, which the learner's own has not, and what the network says of it."""
    data, label, said = world.document.data, view.label.text(), view.prediction.text()  # type: ignore[attr-defined]
    right, number = script.target(data, world.sample), script.which(world.sample, world.origin)
    match world.document.answers:
        case "samples":
            assert label == (world.said("sample") if known else "")
            assert said == (world.said("output") if known else "")
        case "numbers":
            assert label == ("" if world.own else world.said("target: {y}", y=digits(right)))
            value = world.run + number / 100
            assert said == (world.said("network: {label}", label=digits(value)) if known else "")
        case _:
            named = "class {n}" if data.shape.kind == "vector" else "{n}"
            labelled = world.said("label: {label}", label=called(world, named, int(right)))
            assert label == ("" if world.own else labelled)
            best = called(world, named, (world.run + number) % data.outputs)
            share = world.said("network: {label} ({share})", label=best, share=world.said("{n} %", n=60))
            assert re.fullmatch(re.escape(share).replace(r"\ ", r"\s"), said) if known else said == ""


def digits(value: float) -> str:
    """Four of them."""
    return f"{value:#.4g}" if value else "0"


def called(world: World, name: str, number: int) -> str:
    """A class in the lab's own words."""
    return world.said(name, n=number) if "class" in name else str(number)


def network_table(window: Window, world: World) -> None:
    panel = window.workspace.docks["network"].widget()
    model = panel.view.model()
    cells = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    for name in world.document.names:
        assert any(name in cell for cell in cells), (name, cells)
    assert model.headerData(0, panel.view.header().orientation()) == world.said("Block")
    assert cells[-1] == world.said("Total")


def code(window: Window, world: World) -> None:
    panel = window.workspace.docks["code"].widget()
    assert all(f"self.{name}" in panel.listing.toPlainText() for name in world.document.names)


ALWAYS = (loss_panel, crosshair)
TABS = {
    "gradients": gradients,
    "maps": feature_maps,
    "why": why,
    "predictions": predictions,
    "network": network_table,
    "code": code,
}
"""What is asked when its tab is on top."""
