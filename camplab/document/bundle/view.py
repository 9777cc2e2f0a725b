"""What was looked at when a project was packed, so that it reopens at the same place. Knows no window.

Blocks are named by their places, as the file of a project has no numbers for them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from camplab.document import limits
from camplab.document.bundle import archive
from camplab.document.bundle.archive import Bundle
from camplab.document.format.parsing import decode, parse
from camplab.document.format.problems import newer
from camplab.document.project import Project
from camplab.document.tree import find, places
from camplab.words import say

FORMAT = 1
MIGRATIONS: Sequence[Callable[[dict[str, Any]], dict[str, Any]]] = ()
"""`MIGRATIONS[0]` takes contents of format 1 and returns those of format 2, and so on."""
MOST = 2**20
"""Bytes of contents."""
Name = Annotated[str, Field(max_length=200)]
Area = Literal["left", "right", "top", "bottom", "floating"]
FAR = 20.0
"""Windows from the window that a panel can be away, and as large as it can be."""
Share = Annotated[float, Field(ge=-FAR, le=FAR)]
Place = tuple[Name, Annotated[tuple[Annotated[int, Field(ge=0, lt=10**6)], ...], Field(max_length=2 * limits.DEPTH)]]
"""A stack, and the way to a block in it."""


class OpenPanel(BaseModel):
    """Where a panel stands, in shares of the window; those of one place in the order of their tabs."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False, defer_build=True)

    id: Name
    front: bool = False
    """It is seen; otherwise it is a tab behind another."""
    area: Area | None = None
    """The side of the stack where it is, or a window of its own; None: as it stands."""
    behind: Name = ""
    """The panel whose tab it lies behind."""
    x: float = Field(0, ge=-FAR, le=FAR)
    y: float = Field(0, ge=-FAR, le=FAR)
    width: float = Field(0, ge=0, le=FAR)
    height: float = Field(0, ge=0, le=FAR)
    steps: tuple[float, float] | None = None
    """Between which of them its curves are seen; None: the whole run."""


class View(BaseModel):
    """Everything has a default: what a file does not say stays as it is."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False, defer_build=True)

    stack: Name = ""
    selection: Annotated[tuple[Place, ...], Field(max_length=1000)] = ()
    folded: Annotated[tuple[Place, ...] | None, Field(max_length=limits.BLOCKS)] = None
    """Structures that are folded; None: as they are at first."""
    zoom: float | None = Field(None, gt=0, le=FAR)
    """Of the stack; None: as fits the window."""
    middle: tuple[Share, Share] | None = None
    """What of the stack lies in the middle of what is seen of it, across and down."""
    panels: Annotated[tuple[OpenPanel, ...] | None, Field(max_length=100)] = None
    """Those that are open; None: as they stand."""
    run: Name = ""
    """The name, within the file, of the run that is looked at; "" for none."""
    step: int | None = Field(None, ge=0)
    """After how many steps one looks at it; None: as it stands."""
    beside: Annotated[tuple[Name, ...], Field(max_length=100)] = ()
    """Runs over the same axes."""
    sample: int = Field(0, ge=0, lt=2**31)
    training: bool = False
    """Whether the sample is one that is learned from."""


def place(project: Project, uid: int) -> Place | None:
    """Where a block stands; None where there is none of that number."""
    return next(((name, way) for name, net in project.stacks.items() if (way := find(net, uid)) is not None), None)


def uids(project: Project, wanted: Sequence[Place]) -> tuple[int, ...]:
    """The blocks at these places, in their order; those that are not there are left out."""
    known = {(name, way): block.uid for name, net in project.stacks.items() for way, block in places(net)}
    return tuple(known[each] for each in wanted if each in known)


def dumps(view: View) -> bytes:
    """`contents.json`."""
    raw = {"format": FORMAT, "view": view.model_dump(mode="json", exclude_defaults=True)}
    return (json.dumps(raw, ensure_ascii=False, indent=1) + "\n").encode()


def read(bundle: Bundle) -> View:
    """The view in a bundle. Raises `BadFile`."""
    raw = parse(decode(bundle.read(archive.CONTENTS, MOST)))
    number = raw.get("format")
    if type(number) is not int or number < 1:
        raise archive.bad(say("it does not say which format it has"))
    if number > FORMAT:
        raise archive.bad(newer(number, FORMAT))
    try:
        for migration in MIGRATIONS[number - 1 :]:
            raw = migration(raw)
        return View.model_validate(raw.get("view", {}))
    except (ValidationError, LookupError, TypeError, ValueError):
        raise archive.bad(say("the view in it makes no sense")) from None
