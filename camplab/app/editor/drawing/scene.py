"""Everything the painter of the stack needs, as plain values: layout, look, what is selected, hovered, dragged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from camplab.app.editor.drawing.geometry import Gap, Layout, Rect
from camplab.app.editor.drawing.stack_look import Look
from camplab.app.engine.live import Live
from camplab.app.engine.step_played import Played
from camplab.blocks.base import Misfit
from camplab.blocks.walk import Trace
from camplab.document.project import Project
from camplab.engine.protocol import Sample
from camplab.runs.record import Record


@dataclass(slots=True)
class Drop:
    """Where dragged blocks would go, and what would come of it."""

    gap: Gap
    title: str
    """What is dragged, in a few words."""
    result: str = ""
    """The output shape there, or why it does not fit."""
    fits: bool = True


@dataclass(slots=True)
class Scene:
    """What is on the screen. The view fills it; `paint` reads it."""

    layout: Layout
    look: Look
    project: Project
    live: Live
    trace: Trace
    """The stack that is shown, on what it sees."""
    stack: str = ""
    """Its name."""
    heads: tuple[str, ...] = ()
    """Module names of the outermost blocks."""
    sample: Sample | None = None
    """The sample on the input card; of points in the plane many."""
    names: Mapping[int, str] = field(default_factory=dict)
    """uid -> module name in the stack as it is now."""
    selection: frozenset[int] = frozenset()
    current: int | None = None
    toggled: frozenset[int] = frozenset()
    """Blocks whose folding differs from the usual."""
    finish: Misfit | None = None
    """What is wrong, or likely a mistake (a Remark), at the output card."""
    waits: bool = False
    """A block does not fit, so nothing reaches the output."""
    params: int = 0
    """Learned numbers in all."""
    focused: bool = False
    hover: int | None = None
    """The uid under the mouse."""
    button: tuple[int, int] | None = None
    """(uid, number) of the remedy button under the mouse; uid 0 is the output card."""
    drop: Drop | None = None
    mouse: tuple[float, float] = (0, 0)
    rubber: Rect | None = None
    dragged: frozenset[int] = frozenset()
    zoom: float = 1.0
    seen: Rect = field(default_factory=lambda: Rect(0, 0, 0, 0))
    """The part of the layout that is visible."""

    @property
    def played(self) -> Played | None:
        """The step of this network that is played block by block."""
        return self.live.slow if self.live.slow is not None and self.run is not None else None

    @property
    def run(self) -> Record | None:
        """The run that trains this network on these data; None when what is trained is another one."""
        return self.live.about(self.project)
