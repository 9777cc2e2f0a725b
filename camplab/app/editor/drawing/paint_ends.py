"""Draws the two ends of the stack: the input card (a real sample) and the output card (loss, prediction)."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from camplab.app.editor.captions import source_name
from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.paint_answer import answer, put_out_again
from camplab.app.editor.drawing.paint_card import note
from camplab.app.editor.drawing.paint_slow import mark_end
from camplab.app.editor.drawing.sample_picture import in_words, sample_picture
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import elided, width
from camplab.app.look import sparkline
from camplab.app.look.language import tr, translate
from camplab.app.look.style import RIGHT
from camplab.blocks.base import Remark
from camplab.datasets.base import Data, called, on_one_scale
from camplab.datasets.feature_names import spelled
from camplab.document.brought.wanted import what
from camplab.document.tasks.vectors import KINDS
from camplab.engine import protocol as messages
from camplab.numbers import count, rough
from camplab.runs.result import quality_of
from camplab.words import Sentence, printable, say

OUTPUT = 0
"""Stands for the output card where a uid is expected (no block has it)."""


def input_card(p: QPainter, scene: Scene) -> None:
    """What goes in: a sample of the data, its shape and how it is standardised."""
    look, theme, u, rect = scene.look, scene.look.theme, scene.look.unit, scene.layout.input
    ink.box(p, ink.qrect(rect), 2 * u, theme.card, theme.line)
    size = min(rect.h - 6 * u, rect.w / 4)
    picture = QRectF(rect.x + 3 * u, rect.y + (rect.h - size) / 2, size, size)
    _sample(p, scene, picture)
    x = picture.right() + 4 * u
    lines = (
        (tr("Input"), look.small, theme.text_faint),
        *_seen(scene, rect.right - x - 2 * u),
    )
    for row, (text, font, color) in enumerate(lines):
        ink.write(p, QRectF(x, rect.y + (2.75 + 4.75 * row) * u, rect.right - x - 2 * u, 4.75 * u), text, font, color)
    _weights(p, scene)
    mark_end(p, scene, rect, "batch")


def _seen(scene: Scene, room: float) -> tuple[tuple[str, QFont, QColor], ...]:
    """What goes in, its shape, and how it is standardised: the samples, or what another stack puts out."""
    look, theme, data = scene.look, scene.look.theme, scene.project.data
    other = scene.project.task.comes_from(scene.stack)
    if other is not None:
        kind = translate(KINDS[scene.trace.x.kind]) if scene.trace.x.dims else tr("waits for the stack before")
        return (
            (translate(other), look.bold, theme.text),
            (str(scene.trace.x), look.text, theme.text_soft),
            (kind, look.small, theme.text_soft),
        )
    return (
        (elided(look.bold, translate(called(data)), room), look.bold, theme.text),
        (_size(data), look.text, theme.text_soft),
        (_whole(scene, room), look.small, theme.text_soft),
    )


def _weights(p: QPainter, scene: Scene) -> None:
    """At the upper right: which weights training begins with, when not with chance."""
    look, theme, u, rect = scene.look, scene.look.theme, scene.look.unit, scene.layout.input
    start = scene.project.start
    if start is None:
        return
    name = elided(look.small, source_name(start), rect.w * 0.48)
    wide = width(look.small, name)
    ink.icon(p, "download", rect.right - wide - 7.5 * u, rect.y + 3.25 * u, 3.5 * u, theme.accent)
    ink.write(p, QRectF(rect.right - wide - 3 * u, rect.y + 2.75 * u, wide + u, 4.75 * u), name, look.small,
              theme.accent)  # fmt: skip


def _size(data: Data) -> str:
    """The shape of a sample, and how many there are where that is known."""
    return tr("{x} · {n} samples", x=data.shape, n=f"{data.count:,}") if data.count else str(data.shape)


def _whole(scene: Scene, room: float) -> str:
    """How it is standardised, in one word where the numbers have no room; or that nothing is chosen yet."""
    data = scene.project.data
    if data.lacks_place:
        return unchosen(data)
    text = standardised(scene)
    numbers = on_one_scale(data) and width(scene.look.small, text) > room
    return tr("standardised") if numbers else text


def unchosen(data: Data) -> str:
    """That the learner has not chosen yet where the samples are."""
    return tr("no file chosen yet") if what(data).files else tr("no folder chosen yet")


def standardised(scene: Scene) -> str:
    """Mean and deviation the data is standardised with, once the engine has said them."""
    if not on_one_scale(scene.project.data):
        return tr("not standardised")
    sample = scene.sample
    if sample is None or not sample.mean:
        return tr("standardised")
    if len(sample.mean) == 1:
        return tr("mean {mean}, deviation {std} → 0, 1", mean=rough(sample.mean[0], 3), std=rough(sample.std[0], 3))
    return tr("each of {n} features to mean 0, deviation 1", n=len(sample.mean))


def _sample(p: QPainter, scene: Scene, box: QRectF) -> None:
    theme, u = scene.look.theme, scene.look.unit
    ink.box(p, box, u, theme.panel, theme.line)
    inner = box.adjusted(u, u, -u, -u)
    sample = scene.sample
    other = scene.project.task.comes_from(scene.stack) is not None
    if other or sample is None or sample.values.shape[1:] != scene.project.x.dims:
        size = 6 * u
        ink.icon(
            p,
            "arrow-down" if other else "database",
            box.center().x() - size / 2,
            box.center().y() - size / 2,
            size,
            theme.text_faint,
        )
    elif scene.project.x.kind == "vector" and scene.project.x.dims[0] <= 2:
        _points(p, scene, inner, sample)
    elif in_words(scene.project.data):
        _named(p, scene, inner, sample)
    elif sparkline.is_curve(sample.values[0]):
        sparkline.paint(p, sample.values[0], inner, theme.series[0])
    else:
        picture = sample_picture(sample)
        ratio = min(inner.width() / picture.width(), inner.height() / picture.height())
        w, h = picture.width() * ratio, picture.height() * ratio
        p.drawImage(QRectF(inner.center().x() - w / 2, inner.center().y() - h / 2, w, h), picture)


def _named(p: QPainter, scene: Scene, box: QRectF, sample: messages.Sample) -> None:
    """The numbers of a sample that have room, each with its name."""
    look, high = scene.look, 3.75 * scene.look.unit
    said = spelled(scene.project.data, sample.values[0].tolist())
    room = max(1, int(box.height() / high))
    for at, line in enumerate(said if len(said) <= room else [*said[: room - 1], "…"]):
        ink.write(p, QRectF(box.x(), box.y() + at * high, box.width(), high), printable(line), look.small,
                  look.theme.text_soft)  # fmt: skip


def _points(p: QPainter, scene: Scene, box: QRectF, sample: messages.Sample) -> None:
    """Points in the plane in the colour of their class; a curve of one feature against its target."""
    values, targets = sample.values, sample.targets.reshape(len(sample.values), -1)[:, 0]
    flat = values.reshape(len(values), -1)
    curve = flat.shape[1] == 1
    plane = np.column_stack([flat[:, 0], targets if curve else flat[:, 1]]).astype(np.float64)
    low, span = plane.min(axis=0), np.ptp(plane, axis=0)
    span[span == 0] = 1
    series, u = scene.look.theme.series, scene.look.unit
    for (x, y), target in zip((plane - low) / span, targets, strict=True):
        color = series[0] if curve else series[int(target) % len(series)]
        p.setPen(color)
        p.setBrush(color)
        p.drawEllipse(QPointF(box.x() + x * box.width(), box.bottom() - y * box.height()), u / 4, u / 4)


def output_card(p: QPainter, scene: Scene) -> None:
    """What comes out: the loss, the prediction on the sample of the stack, a remark, or why it cannot be trained."""
    look, theme, u, rect = scene.look, scene.look.theme, scene.look.unit, scene.layout.output
    said = scene.finish
    wrong = said is not None and not isinstance(said, Remark)
    line = theme.danger if wrong else theme.warning if said else theme.line
    ink.box(p, ink.qrect(rect), 2 * u, theme.danger_soft if wrong else theme.card, line)
    x = rect.x + 4 * u
    lines = (
        (tr("Output"), look.small, theme.text_faint),
        (translate(_purpose(scene)), look.bold, theme.text),
        (outputs(scene), look.small, theme.text_soft),
    )
    for row, (text, font, color) in enumerate(lines):
        ink.write(p, QRectF(x, rect.y + (0.75 + 4.75 * row) * u, rect.w - 8 * u, 4.75 * u), text, font, color)
    last = scene.project.task.goes_to(scene.stack) is None
    quality = quality_of(scene.run) if scene.run is not None and last else None
    if scene.played is not None and last:
        answered = scene.played.answered
        quality = say("loss {loss}", loss=rough(answered.numbers["loss"], 4)) if answered is not None else None
    if quality is not None:
        room = min(57 * u, rect.w - 9 * u - width(look.small, lines[0][0]))
        ink.write(p, QRectF(rect.right - 3 * u - room, rect.y + 0.75 * u, room, 4.75 * u), translate(quality),
                  look.small, theme.text_soft, RIGHT)  # fmt: skip
    total = scene.params
    ink.write(p, QRectF(rect.right - 60 * u, rect.y + 10.25 * u, 57 * u, 4.75 * u),
              tr("{n} params", n=count(total)) if total else "", look.small, theme.text_soft, RIGHT)  # fmt: skip
    if said is not None:
        note(p, scene, said, rect, OUTPUT)
    if not wrong:
        below = look.note(said, rect.w).height if said else 0.0
        pictured = Rect(rect.x, rect.y, rect.w, rect.h - below)
        answer(p, scene, pictured)
    if last:
        mark_end(p, scene, rect, "loss")


def _purpose(scene: Scene) -> Sentence:
    """What becomes of what comes out: it goes to another stack, or the loss is made small."""
    task = scene.project.task
    return task.goes_to(scene.stack) or task.purposes.get(scene.stack) or task.loss(scene.project.data)


def outputs(scene: Scene) -> str:
    """How many classes or numbers are asked for; what another stack gets."""
    data, y = scene.project.data, scene.trace.y
    if scene.waits or y is None:
        return tr("waits for the blocks above")
    if scene.project.task.goes_to(scene.stack) is not None:
        return f"{y} ({translate(KINDS[y.kind])})"
    if (asked := scene.project.task.asked.get(scene.stack)) is not None:
        return translate(asked)
    if scene.project.task.answers in ("classes", "positions"):
        return tr("{n} classes", n=data.outputs)
    if scene.project.task.answers == "labels":
        return tr("{n} labels", n=data.outputs)
    if scene.project.task.answers == "samples":
        return tr("{x}, as it went in", x=data.shape) if put_out_again(scene) else f"{y} ({translate(KINDS[y.kind])})"
    return tr("{n} numbers", n=scene.project.task.target(data).numel)
