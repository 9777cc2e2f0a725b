"""A made-up run that looks like a real one, for panels to draw; and a way to put a panel on the screen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camplab.app.engine.live import Live
from camplab.app.look import paint_turns, style
from camplab.app.panels.base import Panel
from camplab.app.session import Session
from camplab.blocks.base import REGISTRY
from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.runs import events as e
from camplab.runs.record import Record
from tests.app.panels.trainers import Trainer
from tests.runs.records import adds, begun, sees

STEPS_PER_EPOCH = 22
Show = Callable[..., Panel]


@pytest.fixture(autouse=True)
def _light(qapp: object) -> None:
    style.apply()  # nothing is chosen in a home that is new
    assert (style.theme().name, style.theme().classroom) == ("light", False)


@pytest.fixture
def trainer() -> Trainer:
    return Trainer()


@pytest.fixture
def own_pace() -> None:
    """For a test of when panels draw: they take turns as in the window."""


@pytest.fixture(autouse=True)
def at_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is to be drawn is drawn when it is asked for, not a thirtieth of a second later."""
    if "own_pace" not in request.fixturenames:
        monkeypatch.setattr(paint_turns.PaintTurn.__init__, "__defaults__", (0.0,))
        monkeypatch.setattr(paint_turns, "free", lambda now, *_: now)


def conv_net() -> Project:
    """Convolution, activation, pooling, flatten, dense."""
    tags = ("convolution", "activation", "pooling", "flatten")
    return Project().with_net((*(REGISTRY[tag]() for tag in tags), REGISTRY["dense"](out_features=10)))


def weighty(project: Project) -> tuple[str, ...]:
    """The modules that have weights of their own."""
    return tuple(step.module for step in project.trace().steps() if step.facts.weights.count)


class Lab:
    """A session and live data; `steps` makes the run go on."""

    def __init__(self, session: Session | None = None, live: Live | None = None) -> None:
        self.session = session or Session(conv_net())
        self.live = live or Live()
        self.first_step = 0
        self.watched: tuple[str, ...] = ()
        self.more: tuple[Measure, ...] = ()
        """What its runs say besides, with columns."""
        self.random = np.random.default_rng(0)

    def train(self, steps: int = 100) -> Record:
        """A run begins."""
        facts = {"epochs": 50, "steps_per_epoch": STEPS_PER_EPOCH, "first_step": self.first_step}
        run = self.live.record = begun(self.session.project, watched=self.watched, more=self.more, **facts)
        self.live.run_changed.emit()
        self.go_on(steps)
        return run

    def go_on(self, steps: int) -> None:
        """More steps, with a falling loss and gradients that shrink tenfold with every block on the way back."""
        run = self.live.record
        assert run is not None
        at = np.arange(run.step, run.step + steps)
        noise = np.exp(self.random.normal(0, 0.2, steps))
        loss = (2.3 * np.exp(-at / 200) + 0.1) * noise
        columns = len(run.started.columns("gradients"))
        powers = np.arange(columns) - columns + 1.0
        accuracy = {"accuracy": np.clip(1 - loss / 3, 0, 1)} if "accuracy" in run.measures else {}
        adds(run, loss=loss, learning_rate=np.full(steps, 0.01), gradient_norm=noise,
             gradients=10.0**powers * noise[:, None], **accuracy)  # fmt: skip
        for epoch in range(len(run.epochs) + 1, (run.step - run.started.first_step) // STEPS_PER_EPOCH + 1):
            step = run.started.first_step + epoch * STEPS_PER_EPOCH
            run.add(e.Epoch(epoch, step, 0.1, {"validation_loss": 1 / epoch} | self.checked(epoch)))
        self.live.updated.emit()

    def checked(self, epoch: int) -> dict[str, float]:
        """The accuracy at the end of an epoch, where there is one."""
        assert self.live.record is not None
        known = "validation_accuracy" in self.live.record.measures
        return {"validation_accuracy": 1 - 1 / (epoch + 1)} if known else {}

    def puts_out(self, module: str, values: np.ndarray, step: int = 7) -> None:
        """Maps of a module arrive."""
        assert self.live.record is not None
        sees(self.live.record, "maps", module, values, step)
        self.live.updated.emit()


@pytest.fixture
def lab() -> Lab:
    """A small convolutional network, not trained yet."""
    return Lab()


@pytest.fixture
def lab_in() -> type[Lab]:
    """`lab_in(session, live)`: runs to be watched in a window that has these."""
    return Lab


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put a panel on the screen and wait until it has drawn itself."""

    def put(panel: Panel, width: int = 600, height: int = 400) -> Panel:
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitExposed(panel):
            panel.show()
        qtbot.waitUntil(lambda: not panel._stale)
        return panel

    return put


@pytest.fixture
def settles(qtbot: QtBot) -> Callable[[Panel], None]:
    """Wait until what the panel knows is drawn."""

    def drawn(panel: Panel) -> None:
        qtbot.waitUntil(lambda: not panel._stale)
        QApplication.processEvents()  # what moved because of it has its place

    return drawn
