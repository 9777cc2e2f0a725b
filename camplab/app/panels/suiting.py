"""For which projects a panel opens by itself. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable

from camplab.document.places import puts_out_maps
from camplab.document.project import Project


def every(_: Project) -> bool:
    """Each that there is."""
    return True


def has_maps(project: Project) -> bool:
    """Where a block puts out pictures: feature maps."""
    return any(puts_out_maps(step) for trace in project.traces().values() for step in trace.steps())


def has_view(*names: str) -> Callable[[Project], bool]:
    """Where a block can show one of these from within, as "attention" or "gates"."""

    def suits(project: Project) -> bool:
        return any(view.name in names for trace in project.traces().values() for _, view in trace.views())

    return suits
