"""What is wanted of the variant of a race that is looked at, to be seen or changed, told to its process. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.race_thread import Ask
from camplab.document.settings.turn import Setting
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
        run = self._run
        watch = replace(self._wanted, run=run) if run else p.Watch()
        self._tell(lambda runner: runner.watch(watch))

    def change(self, block: str = "", **settings: Setting) -> None:
        """Other settings of the variant that is looked at, from its next step on; the others keep theirs."""
        change = p.Change(settings=settings, block=block, run=self._run)
        if change.run:
            self._tell(lambda runner: runner.send(change))

    def sees(self, run: str) -> bool:
        """Whether this is the variant that is looked at."""
        return bool(run) and run == self._run

    @property
    def _run(self) -> str:
        """The one that is looked at, "" where it is not trained."""
        going = self._going() if self._seen is not None else ()
        return next((each.lane.run for each in going if each.record is self._seen), "")
