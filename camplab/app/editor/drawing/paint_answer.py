"""Draws what the network answers to the sample of the stack: bars on the output card, or what became of the sample."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.live_cards import SAMPLE
from camplab.app.editor.drawing.sample_picture import picture_like, sample_picture
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import faded, width
from camplab.app.look.as_in_data import reconstruction
from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr
from camplab.runs.events import PREDICTION

MOST_BARS = 20


def answer(p: QPainter, scene: Scene, rect: Rect) -> None:
    """Where there is anything to be drawn, at the bottom of this rectangle."""
    draw = {"samples": _again, "classes": _bars, "labels": _bars}.get(scene.project.task.answers)
    if draw is not None:
        draw(p, scene, rect)


def put_out_again(scene: Scene) -> bool:
    """Whether the sample that went in has to come out; other tasks make samples of something else."""
    task, data = scene.project.task, scene.project.data
    return task.answers == "samples" and scene.stack not in task.asked and task.target(data) == data.shape


def prediction_height(scene: Scene) -> float:
    """Room in px that the prediction takes below the output card's text: bars, or a sample and what is made of it."""
    task, data = scene.project.task, scene.project.data
    if scene.run is None or task.goes_to(scene.stack) is not None:
        return 0
    if task.answers == "samples":
        return 26 * scene.look.unit if put_out_again(scene) and data.shape.kind != "vector" else 0
    barred = task.answers in ("classes", "labels") and 1 < data.outputs <= MOST_BARS
    return 15 * scene.look.unit if barred else 0


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
    labels = scene.project.task.answers == "labels"
    names = _class_names(scene, len(values), slot)
    for index, value in enumerate(values):
        share = float(value) if math.isfinite(float(value)) else 0.0
        groove = QRectF(area.x() + index * slot + slot * 0.15, area.y(), slot * 0.7, 8 * u)
        ink.box(p, groove, 2, faded(theme.text_faint, 40))
        tall = groove.height() * min(1.0, max(0.0, share))
        said = share > 0.5 if labels else index == top
        color = theme.accent if said else theme.text_faint
        ink.box(p, QRectF(groove.x(), groove.bottom() - tall, groove.width(), tall), 2, color)
        label = QRectF(area.x() + index * slot, groove.bottom(), slot, 5 * u)
        ink.write(p, label, names[index], look.small, theme.text if said else theme.text_faint, ink.CENTRE)


def _class_names(scene: Scene, count: int, room: float) -> list[str]:
    """What each bar stands for, by name where all names have room, by number otherwise."""
    numbers = [str(index) for index in range(count)]
    names = class_names(scene.project.data, scene.sample.classes if scene.sample is not None else ())
    fitting = len(names) == count and all(width(scene.look.small, name) <= room for name in names)
    return list(names) if fitting else numbers
