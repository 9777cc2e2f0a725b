"""What a learner does with who looks at whom. What tests of the panel "Attention" share."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from camplab.app.panels.attention.heads_view import Cell
from camplab.app.panels.attention.panel import AttentionPanel
from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests.app.panels.test_panel_maps import sample_arrives


def opener(lab, show, trainer):
    """Opens panels of a preset, with a run."""

    def open_panel(preset, width=900, height=520):
        lab.session.open(find(preset).project() if isinstance(preset, str) else preset)
        made = show(AttentionPanel(lab.session, lab.live, trainer), width, height)
        sample_arrives(made)
        return made

    return open_panel


def weights(heads: int, queries: int, keys: int) -> np.ndarray:
    made = np.random.default_rng(0).exponential(size=(heads, queries, keys)).astype(np.float32)
    return made / made.sum(-1, keepdims=True)


def comes(panel, values, module="", sample=0, step=10):
    panel.live.record.add(e.Picture(step, "attention", module or panel.module, sample, values))
    panel.live.updated.emit()


def points(panel, cell: Cell) -> None:
    """The mouse comes over a cell."""
    box = panel.heads.boxes()[cell.head]
    queries, keys = panel.heads.weights.shape[1:]
    place = QPointF(box.left() + (cell.key + 0.5) * box.width() / keys,
                    box.top() + (cell.query + 0.5) * box.height() / queries)  # fmt: skip
    assert panel.heads.at(place) == cell
    panel.heads.pointed.emit(cell, place)


def asked(trainer, panel) -> list[Want]:
    *wants, answer = trainer.wants[panel.wants.owner]
    assert answer.probe == "prediction"
    return wants
