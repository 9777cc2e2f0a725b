"""The learner sees where the time of a step goes."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from camplab.app.panels.export import png, svg
from camplab.app.panels.time.panel import BLOCKS, STEP, TAKEN, TimePanel
from camplab.app.panels.time.rows import table
from camplab.runs import events as e
from camplab.runs.wants import Want

PARTS = np.array([0.0001, 0.0001, 0.0, 0.003, 0.004, 0.002, 0.0008])


@pytest.fixture
def panel(lab, show, trainer):
    return show(TimePanel(lab.session, lab.live, trainer), 800, 420)


def comes(lab, kind, module, values, step=10, **facts):
    lab.live.record.add(e.Picture(step, kind, module, 0, np.array(values, float), facts=facts))
    lab.live.updated.emit()


def sees(panel, view, settles):
    panel.view.setCurrentIndex(view)
    panel.refresh()
    settles(panel)


def test_the_parts_of_a_step_are_one_bar(panel, lab, trainer, settles):
    assert panel.note.text().startswith("Press Train")
    lab.train(10)
    settles(panel)
    assert trainer.wants[panel.wants.owner] == (Want("times", every=0.2),)
    comes(lab, "times", "", PARTS, whole=0.01, aside=0.0, samples=64.0)
    settles(panel)
    assert panel.sentence.text() == (
        "A step takes 10.0 ms (100 a second): 30 % forward, 40 % backward, 20 % the update, 8 % watching. Most goes "
        "into backward; it does not wait for data.  ·  1 step measured"
    )
    spans = panel.step.spans()
    assert sum(span.width() for span in spans) == pytest.approx(panel.step._bar().width())
    title, rows = panel.step.told(spans[4].center().toPoint())
    assert (title, rows[0].value, rows[1].value) == ("backward", "40.0 %", "4.00 ms")
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)


def test_blocks_have_their_share_beside_their_multiply_adds(panel, lab, trainer, settles):
    run = lab.train(10)
    sees(panel, BLOCKS, settles)
    (want,) = trainer.wants[panel.wants.owner]
    assert want.probe == "block-times"
    for at, module in enumerate(want.modules):
        comes(lab, "block-times", module, (1 + at, 2 + at))
    settles(panel)
    assert [row.name for row in panel.blocks.rows] == [*want.modules]
    assert [sum(row.values[way] for row in panel.blocks.rows) for way in range(3)] == pytest.approx([1, 1, 1])
    macs = {step.module: step.facts.macs for step in run.project.traces().steps()}
    last = panel.blocks.rows[-1]
    assert last.values[2] == pytest.approx(macs[last.name] / sum(macs.values()))
    title, _ = panel.blocks.told(panel.blocks.box(1).center().toPoint())
    assert title == want.modules[1]


def test_memory_is_estimated_before_any_run_and_found_in_it(panel, lab, trainer, settles):
    sees(panel, TAKEN, settles)
    assert panel.sentence.text().startswith("Training needs about")
    assert np.isnan(panel.memory.rows[0].values[1])
    lab.train(10)
    comes(lab, "memory", "", (1e6, 1e6, 2e6, 3e6, 4e6), resident=5e8, peak=6e8)
    settles(panel)
    assert panel.memory.rows[2].words[1] == "1.91 MiB"
    assert "With PyTorch the process takes 477 MiB, 572 MiB at its peak." in panel.sentence.text()


def test_another_run_begins_anew_and_one_that_is_over_says_so(panel, lab, settles):
    lab.train(10)
    comes(lab, "times", "", PARTS, whole=0.01, aside=0.0, samples=64.0)
    settles(panel)
    lab.train(10)
    lab.live.state = "running"
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "The next steps are measured."
    lab.live.state = "paused"
    panel.refresh()
    settles(panel)
    assert panel.note.text().startswith("The run waits: go on, or take one step")
    comes(lab, "times", "", PARTS, whole=0.01, aside=0.0, samples=64.0)
    sees(panel, STEP, settles)
    assert panel.timing.steps == 1
    lab.train(10)
    lab.live.state = "idle"
    panel.refresh()
    settles(panel)
    assert panel.note.text().startswith("Nobody measured the steps of this run.")
    comes(lab, "times", "", PARTS, whole=0.01, aside=0.0, samples=64.0)
    settles(panel)
    assert panel.timing.steps == 1


def test_the_table_has_parts_blocks_and_memory(panel, lab, settles):
    lab.train(10)
    comes(lab, "times", "", PARTS, whole=0.01, aside=0.0, samples=64.0)
    settles(panel)
    rows = [*csv.reader(io.StringIO(table(panel.timing, lab.session.project)))]
    assert rows[3:6:2] == [["augment", "0.0"], ["backward", "0.004"]]
    assert ["block", "forward_seconds", "backward_seconds", "macs"] in rows
    assert rows[-5][0] == "weights"
