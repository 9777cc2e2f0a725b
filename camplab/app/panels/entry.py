"""What a panel says of itself before it is made: the `ENTRY` in the `__init__` of its folder. Draws nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal, cast

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.panels.base import Panel
from camplab.app.session import Session
from camplab.document.project import Project
from camplab.words import Sentence

Maker = Callable[[Session, Live, Asking | None], Panel]


@dataclass(frozen=True)
class PanelEntry:
    """A panel to be: `make(session, live, trainer)` imports and builds it."""

    id: str
    title: Sentence
    icon: str
    module: str
    name: str
    place: Literal["above", "below", "right"] = "below"
    """Curves stand above the rest, what is read beside them at the right; panels of one place are tabs of it."""
    order: int = 100
    """Where it stands among the tabs."""
    short: Sentence | None = None
    """On its tab, where there is no room for all titles beside each other."""
    suits: Callable[[Project], bool] | None = None
    """Whether it opens by itself for this project, as one of few; without it, only when it is asked for."""
    titled: Callable[[Project], Sentence] | None = None
    """Its title where it shows this project, if that is not the same for all."""
    least: int = 0
    """Pixels of width below which it cannot be read."""

    def make(self, session: Session, live: Live, trainer: Asking | None = None) -> Panel:
        """The panel itself, a widget."""
        made = cast(Maker, getattr(import_module(self.module), self.name))(session, live, trainer)
        made.file_name = re.sub("[^a-z]+", "-", str(self.title).lower())
        made.called = self.titled or (lambda _: self.title)
        return made
