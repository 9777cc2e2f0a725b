"""Draws the two ends of the stack: the input card (a real sample) and the output card (loss, prediction)."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from camplab.app.editor.captions import source_name
from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.live_cards import SAMPLE
from camplab.app.editor.drawing.paint_card import note
from camplab.app.editor.drawing.paint_slow import mark_end
from camplab.app.editor.drawing.sample_picture import in_words, picture_like, sample_picture
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import elided, faded, width
from camplab.app.look.as_in_data import reconstruction
from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr, translate
from camplab.blocks.base import Remark
from camplab.datasets.base import Data, on_one_scale
from camplab.datasets.feature_names import spelled
from camplab.document.finish import loss_title
from camplab.document.tasks.vectors import KINDS
from camplab.engine import protocol as messages
from camplab.numbers import count, rough
from camplab.runs.events import PREDICTION
from camplab.runs.result import quality_of
from camplab.words import Sentence, printable, say

OUTPUT = 0
"""Stands for the output card where a uid is expected (no block has it)."""
MOST_BARS = 20


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
        (tr(data.title), look.bold, theme.text),
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
    """How it is standardised, in one word where the numbers have no room; or that there are no pictures yet."""
    data = scene.project.data
    if data.needs_place and not data.place_chosen:
        return tr("no folder chosen yet")
    text = standardised(scene)
    numbers = on_one_scale(data) and width(scene.look.small, text) > room
    return tr("standardised") if numbers else text


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
        ink.write(p, QRectF(rect.right - 60 * u, rect.y + 0.75 * u, 57 * u, 4.75 * u), translate(quality), look.small,
                  theme.text_soft, ink.RIGHT)  # fmt: skip
    total = scene.params
    ink.write(p, QRectF(rect.right - 60 * u, rect.y + 10.25 * u, 57 * u, 4.75 * u),
              tr("{n} params", n=count(total)) if total else "", look.small, theme.text_soft, ink.RIGHT)  # fmt: skip
    if said is not None:
        note(p, scene, said, rect, OUTPUT)
    if not wrong:
        below = look.note(said, rect.w).height if said else 0.0
        pictured = Rect(rect.x, rect.y, rect.w, rect.h - below)
        draw = {"samples": _again, "classes": _bars}.get(scene.project.task.answers)
        if draw is not None:
            draw(p, scene, pictured)
    if last:
        mark_end(p, scene, rect, "loss")


def _purpose(scene: Scene) -> Sentence:
    """What becomes of what comes out: it goes to another stack, or the loss is made small."""
    return scene.project.task.goes_to(scene.stack) or loss_title(scene.project)


def outputs(scene: Scene) -> str:
    """How many classes or numbers are asked for; what another stack gets."""
    data, y = scene.project.data, scene.trace.y
    if scene.waits or y is None:
        return tr("waits for the blocks above")
    if scene.project.task.goes_to(scene.stack) is not None:
        return f"{y} ({translate(KINDS[y.kind])})"
    if scene.project.task.answers == "classes":
        return tr("{n} classes", n=data.outputs)
    if scene.project.task.answers == "samples":
        return tr("{x}, as it went in", x=data.shape) if _put_out_again(scene) else f"{y} ({translate(KINDS[y.kind])})"
    if scene.project.task.answers == "made":
        return tr("1 number: how real it looks")
    return tr("{n} numbers", n=data.outputs)


def _put_out_again(scene: Scene) -> bool:
    """Whether the sample that went in has to come out; other tasks make samples of something else."""
    task, data = scene.project.task, scene.project.data
    return task.answers == "samples" and task.target(data) == data.shape


def prediction_height(scene: Scene) -> float:
    """Room in px that the prediction takes below the output card's text: bars, or a sample and what is made of it."""
    task, data = scene.project.task, scene.project.data
    if scene.run is None or task.goes_to(scene.stack) is not None:
        return 0
    if task.answers == "samples":
        return 26 * scene.look.unit if _put_out_again(scene) and data.shape.kind != "vector" else 0
    return 15 * scene.look.unit if task.answers == "classes" and 1 < data.outputs <= MOST_BARS else 0


def _again(p: QPainter, scene: Scene, rect: Rect) -> None:
    """The sample that went in, and what has come out, on one scale."""
    sample, prediction, look, u = scene.sample, _answer(scene), scene.look, scene.look.unit
    if sample is None or prediction is None or prediction_height(scene) == 0:
        return
    out = reconstruction(prediction, scene.project.data, sample)
    if out is None:
        return
    size, top = 19 * u, rect.bottom - 25 * u
    pictures = (tr("went in"), sample_picture(sample)), (tr("came out"), picture_like(out, sample.values[0]))
    for at, (word, drawn) in enumerate(pictures):
        box = QRectF(rect.x + rect.w / 2 + (at - 1) * (size + 4 * u) + 2 * u, top, size, size)
        ratio = min(size / drawn.width(), size / drawn.height())
        w, h = drawn.width() * ratio, drawn.height() * ratio
        p.drawImage(QRectF(box.center().x() - w / 2, box.center().y() - h / 2, w, h), drawn)
        ink.write(p, QRectF(box.x() - 2 * u, box.bottom(), size + 4 * u, 4.75 * u), word, look.small,
                  look.theme.text_soft, ink.CENTRE)  # fmt: skip


def _answer(scene: Scene) -> np.ndarray | None:
    """What the network says to the sample of the stack, or in the step that is played."""
    if scene.played is not None:
        answered = scene.played.answered
        return answered.values if answered is not None and answered.values.size else None
    prediction = scene.run.picture(PREDICTION, sample=SAMPLE) if scene.run is not None else None
    return prediction.values if prediction is not None else None


def _bars(p: QPainter, scene: Scene, rect: Rect) -> None:
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    prediction = _answer(scene)
    if prediction is None:
        return
    values = prediction.reshape(-1)
    if not 1 < len(values) <= MOST_BARS:
        return
    area = QRectF(rect.x + 4 * u, rect.bottom - 15 * u, rect.w - 8 * u, 13 * u)
    slot, top = area.width() / len(values), int(np.nanargmax(np.nan_to_num(values)))
    names = _class_names(scene, len(values), slot)
    for index, value in enumerate(values):
        share = float(value) if math.isfinite(float(value)) else 0.0
        groove = QRectF(area.x() + index * slot + slot * 0.15, area.y(), slot * 0.7, 8 * u)
        ink.box(p, groove, 2, faded(theme.text_faint, 40))
        tall = groove.height() * min(1.0, max(0.0, share))
        color = theme.accent if index == top else theme.text_faint
        ink.box(p, QRectF(groove.x(), groove.bottom() - tall, groove.width(), tall), 2, color)
        label = QRectF(area.x() + index * slot, groove.bottom(), slot, 5 * u)
        ink.write(p, label, names[index], look.small, theme.text if index == top else theme.text_faint, ink.CENTRE)


def _class_names(scene: Scene, count: int, room: float) -> list[str]:
    """What each bar stands for, by name where all names have room, by number otherwise."""
    numbers = [str(index) for index in range(count)]
    names = class_names(scene.project.data, scene.sample.classes if scene.sample is not None else ())
    fitting = len(names) == count and all(width(scene.look.small, name) <= room for name in names)
    return list(names) if fitting else numbers
