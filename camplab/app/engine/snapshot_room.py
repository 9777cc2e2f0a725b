"""How much room the states of a run to go back to may take, as the learner has chosen. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping

from camplab.app.look import preferences
from camplab.runs.snapshots import ROOM
from camplab.words import Sentence, say

CHOICES: Mapping[int, Sentence] = {
    0: say("&None"),
    50_000_000: say("&50 MB"),
    ROOM: say("&200 MB"),
    1_000_000_000: say("&1 GB"),
    5_000_000_000: say("5 &GB"),
}
"""Bytes of each run -> what it is called."""


def chosen() -> int:
    """Bytes, of runs that are begun from now on."""
    kept = preferences.here("snapshot_room")
    return int(kept) if kept in map(str, CHOICES) else ROOM


def choose(room: int) -> None:
    """Remember it."""
    preferences.remember("snapshot_room", str(room))
