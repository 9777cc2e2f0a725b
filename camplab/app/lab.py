"""What the parts of the window share: session, run, trainer. One value handed down instead of a web of references."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.app.live import Live
from camplab.app.session import Session


@dataclass
class Lab:
    """The open document and the run that is watched."""

    session: Session
    live: Live
