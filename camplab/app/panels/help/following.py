"""What a link of a help page does: another page, an action, a panel in front, a block put in. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from camplab.app.editor import editing
from camplab.app.lab import Lab
from camplab.app.look import language
from camplab.app.training import race_commands
from camplab.blocks.base import REGISTRY
from camplab.document.races import catalogue as races
from camplab.manual.glossary import terms
from camplab.manual.pages import BLOCK, GLOSSARY


class Reader(Protocol):
    """What shows the page."""

    def show_topic(self, topic: str, anchor: str = "") -> None:
        """Another page."""


def follow(reader: Reader, kind: str, to: str, lab: Lab) -> None:
    """Follow one."""
    FOLLOWING[kind](reader, to, lab)


def _term(reader: Reader, to: str, _lab: Lab) -> None:
    reader.show_topic(GLOSSARY, terms()[to].title(language.current()))


def _race(_reader: Reader, to: str, lab: Lab) -> None:
    race = races.find(to)
    assert race is not None
    race_commands.offer(lab, race)


def _add(_reader: Reader, to: str, lab: Lab) -> None:
    editing.add(lab.session, (REGISTRY[to](),))


FOLLOWING: Mapping[str, Callable[[Reader, str, Lab], object]] = {
    "page": lambda reader, to, _: reader.show_topic(to),
    "block": lambda reader, to, _: reader.show_topic(f"{BLOCK}{to}"),
    "term": _term,
    "do": lambda _, to, lab: lab.act(to),
    "panel": lambda _, to, lab: lab.workspace.open.bring(to),
    "race": _race,
    "add": _add,
}
"""Kind of a link -> what it does with where it leads to."""
