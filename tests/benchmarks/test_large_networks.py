"""How fast the window opens and scrolls ResNet-50 and ResNet-152: as they ship, and with every block written out."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

import numpy as np
import pytest

from camplab.app.panels.network.rows import rows_of
from camplab.blocks.base import Block, Facts
from camplab.blocks.structure import Group, Repeat, Template
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.project import Project

BARS = {"resnet50": 300, "resnet152": 500}
FRAME = 1000 / 60


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def written_out(project: Project) -> Project:
    """The same network without groups, repeats and templates: a chain of Parallels and layers."""
    return project.with_net(tuple(part for facts in project.trace().chain for part in _flat(facts)))


def _flat(facts: Facts) -> list[Block]:
    if isinstance(facts.block, Group | Repeat | Template):
        return [part for inner in facts.chains[0] for part in _flat(inner)]
    return [facts.block.copied()]


@pytest.fixture
def window(qtbot):
    """A stack as large as in a window of 1280 × 800."""
    from camplab.app.editor.stack.stack_view import StackView
    from camplab.app.engine.live import Live
    from camplab.app.session import Session

    session = Session(Project())
    view = StackView(session, Live())
    qtbot.addWidget(view)
    view.resize(700, 690)
    view.show()
    qtbot.wait(50)
    return session, view


def opens(window, text: str) -> None:
    """From the text of the file to the painted stack."""
    session, view = window
    session.open(files.loads(text))
    view.viewport().repaint()


def scrolls(view) -> list[float]:
    bar = view.verticalScrollBar()

    def frame(place: int) -> None:
        bar.setValue(place)
        view.viewport().repaint()

    places = np.linspace(0, bar.maximum(), 120).astype(int).tolist()
    return [milliseconds(lambda place=place: frame(place)) for place in places]


@pytest.mark.parametrize("out", [False, True], ids=["as it ships", "written out"])
@pytest.mark.parametrize("name", BARS)
def test_opening_and_scrolling(window, row, name, out):
    project = catalogue.find(name).project()
    project = written_out(project) if out else project
    text = files.dumps(project)
    times = [milliseconds(lambda: opens(window, text)) for _ in range(5)]
    count = sum(1 for facts in project.trace().chain for _ in _everything(facts))
    what = f"{name} ({count} blocks{', written out' if out else ''})"
    row(
        f"{what} opened", f"{times[0]:.0f} ms, again {median(times):.0f}", f"<= {BARS[name]} ms", times[0] <= BARS[name]
    )
    window[0].requests.make("unfold_all")
    cards = len(window[1].scene.layout.cards)
    frames = scrolls(window[1])
    row(f"{what} scrolled, all {cards} cards open: one frame", f"{median(frames):.1f} ms, max {max(frames):.1f}",
        f"<= {FRAME:.1f} ms", median(frames) <= FRAME)  # fmt: skip


def _everything(facts: Facts) -> list[Facts]:
    return [facts, *(inner for chain in facts.chains for part in chain for inner in _everything(part))]


def test_the_network_table_of_the_largest(row):
    project = written_out(catalogue.find("resnet152").project())
    project.trace()
    times = [milliseconds(lambda: rows_of(project)) for _ in range(5)]
    row("the network table of ResNet-152 written out", f"{median(times):.1f} ms", "<= 50 ms", median(times) <= 50)
