"""What is wanted of the variant of a race that is looked at, told to the process that trains it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.race_thread import Ask
from camplab.engine import protocol as p
from camplab.runs.record import Record


class RaceWatch:
    """`going` are the variants that are trained now; `tell` asks something of their race."""

    def __init__(self, going: Callable[[], Sequence[LaneState]], tell: Callable[[Ask], None]) -> None:
        self._going, self._tell = going, tell
        self._wanted = p.Watch()
        self._seen: Record | None = None

    def want(self, watch: p.Watch) -> None:
        """This is what is wanted of what is looked at, whatever that is."""
        self._wanted = watch
        self.say()

    def look_at(self, record: Record | None) -> None:
        """Look at the variant whose record this is; at none, where it is of none."""
        if self._seen is not record:
            self._seen = record
            self.say()

    def say(self) -> None:
        """Tell the race, which may have begun just now."""
        seen = next((each for each in self._going() if self._seen is not None and each.record is self._seen), None)
        watch = p.Watch() if seen is None else replace(self._wanted, run=seen.lane.run)
        self._tell(lambda runner: runner.watch(watch))
