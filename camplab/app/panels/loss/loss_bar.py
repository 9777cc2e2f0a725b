"""The controls of the loss panel: which curves, smoothing, log, follow, whole run, export. Draws no curve."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QToolButton

from camplab.app.look import preferences, style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label, tip
from camplab.app.panels.controls import Bar, button, choice_box, name, tint, toggle
from camplab.document.measures import EVALUATED_LOSS
from camplab.document.places import judged_otherwise
from camplab.runs.record import Record
from camplab.runs.wants import Want

SPANS = (0, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
"""What the smoothing slider offers: an average over about so many steps, beta = 1 - 1/span."""


NO_GHOST = "no_run_before"
"""What is remembered where the learner does not want to see the run before."""


class LossBar(Bar):
    """`changed`: draw anew; `smoothed`: smooth anew; `follow.toggled` and `reset.clicked` move the view."""

    changed = Signal()
    smoothed = Signal()

    def __init__(self, export: QToolButton, compute: QToolButton) -> None:
        super().__init__()
        self.export = export
        self.which = choice_box()
        self.which.hide()
        self._plots, self._first = 0, 1
        """How many there are to choose from, and the place of the first in the list, after all of them."""
        self._only: int | None = None
        """What the learner chose."""
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, len(SPANS) - 1)
        self.smoothing.setValue(4)
        self.smoothing.setMaximumWidth(110)
        self.smoothing.setMinimumWidth(28)
        self.span = Label()
        self.log, self.follow = toggle(self._draw), toggle(self.followed.emit, on=True)
        self.ghost = toggle(self._ghost, on=not preferences.flag(NO_GHOST))
        self.ghost.setProperty("icon_name", "clock")
        self.ghost.hide()
        self.by_epoch = toggle(self._by_epoch)
        self.by_epoch.setProperty("icon_name", "columns-2")
        self.by_epoch.hide()
        self._of_epochs = False
        self.evaluated = toggle(self._draw)
        self.evaluated.setProperty("icon_name", "flask-conical")
        self.evaluated.hide()
        self.reset = button(self._reset, "rotate-ccw")
        self.add(self.which, self.smoothing, self.span)
        self.yielding = self.span
        self.gap()
        self.add(self.log, self.follow, self.ghost, self.by_epoch, self.evaluated, compute, self.reset, self.export)
        self.which.currentIndexChanged.connect(self._choose)
        self.smoothing.valueChanged.connect(self._smooth)

    followed = Signal(bool)
    """The learner wants to keep the newest step in sight, or not."""
    whole = Signal()
    """The learner wants to see the whole run."""

    @property
    def beta(self) -> float:
        """Of the exponential moving average; 0: not smoothed."""
        span = SPANS[self.smoothing.value()]
        return 1 - 1 / span if span else 0.0

    def restyle(self) -> None:
        """Take the theme."""
        self.span.setFont(style.font(style.theme().font_small))
        tint(self.ghost)
        tint(self.by_epoch)
        tint(self.evaluated)
        tint(self.reset)
        tint(self.export)

    def retranslate(self) -> None:
        """Take the language."""
        self.which.setAccessibleName(tr("Which curves"))
        self.smoothing.setAccessibleName(tr("Smoothing"))
        name(self.log, tr("Log"), tr("Logarithmic scale for the loss"))
        name(self.follow, tr("Follow"), tr("Keep the newest step in sight"))
        name(self.ghost, tr("The run before"), tr("Draw the run before, pale, under this one"))
        name(self.by_epoch, tr("By epochs"), tr("Epochs of these runs are not equally long: draw epoch over epoch"))
        name(self.evaluated, tr("Evaluation mode"), tr("Measure training batches once more in evaluation mode: without "
             "dropout, with the running statistics of batch norm"))  # fmt: skip
        name(self.reset, tr("Show the whole run"), tr("Show the whole run (wheel and drag zoom and move)"))
        name(self.export, tr("Export"), tr("Save the curves as CSV, PNG or SVG"))
        self._say_span()

    def offer(self, titles: Sequence[str], together: bool) -> None:
        """Which plots there are to choose from: all of them, if they have room together, or one; no choice of one."""
        if len(titles) != self._plots:  # not of the same kind as the run before
            self._plots, self._only = len(titles), None
        every = [tr("Both") if len(titles) == 2 else tr("All")] if together else []
        texts, self._first = [*every, *titles], len(every)
        if texts != [self.which.itemText(index) for index in range(self.which.count())]:
            with QSignalBlocker(self.which):
                self.which.clear()
                self.which.addItems(texts)
                self.which.setCurrentIndex(0 if self._only is None else self._first + self._only)
        self.which.setVisible(len(titles) > 1)

    @property
    def chosen(self) -> int | None:
        """The only plot that is shown; None for all."""
        if self._plots < 2:
            return None
        return 0 if self._only is None and not self._first else self._only

    def offer_others(self, ghost: bool, unlike: bool, of_epochs: bool) -> None:
        """Whether there is a run before, whether runs with epochs of other lengths are beside, and whether one of them
        knows epochs alone: then epoch is drawn over epoch, until the learner wants its epochs on steps."""
        self.ghost.setVisible(ghost)
        self.by_epoch.setVisible(unlike)
        if of_epochs and not self._of_epochs:
            self.by_epoch.setChecked(True)
        self._of_epochs = of_epochs

    def wanted(self, run: Record | None) -> tuple[Want, ...]:
        """Training batches in evaluation mode, where the network is another one there and the learner wants them."""
        offered = run is not None and EVALUATED_LOSS.name in run.measures and judged_otherwise(run.places)
        self.evaluated.setVisible(offered)
        return (Want("evaluated"),) if offered and self.evaluated.isChecked() else ()

    def _say_span(self) -> None:
        span = SPANS[self.smoothing.value()]
        self.span.setText(tr("over {n} steps", n=f"{span:,}") if span else tr("not smoothed"))
        about = tr("Smoothing: exponential moving average with bias correction. The pale curve is not smoothed.")
        formula = f"v = β·v + (1 − β)·x; v / (1 − βᵗ); β = {self.beta:.4g}"
        self.smoothing.setToolTip(tip(f"{about}\n{formula}\n{self.span.text()}" if span else about))

    def _choose(self, index: int) -> None:
        self._only = index - self._first if index >= self._first else None
        self.changed.emit()

    def _smooth(self) -> None:
        self._say_span()
        self.smoothed.emit()

    def _draw(self, _: bool) -> None:
        self.changed.emit()

    def _ghost(self, on: bool) -> None:
        preferences.remember(NO_GHOST, not on)
        self.changed.emit()

    def _by_epoch(self, _: bool) -> None:
        self.changed.emit()
        self.whole.emit()

    def _reset(self) -> None:
        self.whole.emit()
