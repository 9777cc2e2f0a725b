"""The panels as data, from which the window makes its docks. Imports a panel's module only when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from camplab.app.engine.live import Live
from camplab.app.panels.base import Panel, Watching
from camplab.app.session import Session
from camplab.words import Sentence, say

Maker = Callable[[Session, Live, Watching | None], Panel]


@dataclass(frozen=True)
class PanelEntry:
    """A panel to be: `make(session, live, trainer)` imports and builds it."""

    id: str
    title: Sentence
    icon: str
    module: str
    name: str

    def make(self, session: Session, live: Live, trainer: Watching | None = None) -> Panel:
        """The panel itself, a widget."""
        return cast(Maker, getattr(import_module(self.module), self.name))(session, live, trainer)


PANELS: tuple[PanelEntry, ...] = (
    PanelEntry("loss", say("Loss & accuracy"), "chart-line", "camplab.app.panels.loss.panel", "LossPanel"),
    PanelEntry("gradients", say("Gradient flow"), "activity", "camplab.app.panels.gradients.panel", "GradientPanel"),
    PanelEntry("maps", say("Feature maps"), "image", "camplab.app.panels.maps.panel", "MapsPanel"),
    PanelEntry("network", say("Network table"), "table", "camplab.app.panels.network.panel", "NetworkPanel"),
    PanelEntry("code", say("Code"), "code", "camplab.app.panels.code.panel", "CodePanel"),
)
"""In the order of their tabs."""
