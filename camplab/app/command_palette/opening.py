"""Makes the command palette when it is wanted first: the window is shown without it. Finds nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from camplab.app.actions import Actions, Menu
from camplab.app.lab import Lab

if TYPE_CHECKING:
    from camplab.app.command_palette.palette import CommandPalette


def opener(lab: Lab, actions: Actions, menus: Iterable[Menu]) -> Callable[[], None]:
    """What opens it, and closes it when it is open."""
    made: list[CommandPalette] = []

    def open_or_close() -> None:
        from camplab.app.command_palette import palette, sources

        if not made:
            by_id = {menu.id: menu for menu in menus}
            made.append(palette.CommandPalette(lab, lambda: sources.everything(lab, actions, by_id)))
        made[0].open()

    return open_or_close
