"""A project file with runs was opened: its runs come into the list, and the window to where it was. Draws nothing.

The runs are taken out by a thread, as they can be large; nothing waits for them.
"""

from __future__ import annotations

import contextlib
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from camplab import folders
from camplab.app.hand_in import view
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.training import stored_runs, training_commands
from camplab.document.bundle import archive
from camplab.document.bundle.view import View
from camplab.document.bundle.view import read as read_view
from camplab.document.format.problems import BadFile
from camplab.runs import listing
from camplab.runs.exchange import packing
from camplab.runs.exchange.packing import NotPacked, Taken
from camplab.runs.listing import BadRun
from camplab.words import Own, Sentence, say, system_says

ABOUT = "packed"


class Unpacking(QObject):
    """Of one window. `places`: where the runs of the open file are, by their names in it."""

    _came = Signal(object, object, object)

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self._lab = lab
        self.places: dict[str, Path] = {}
        self._of: Path | None = None
        """The file whose runs are here; None while they come, and of one that has none."""
        self._came.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        lab.documents.opened.connect(self._forget)
        lab.documents.left.connect(lab.workspace.lent.give_back)
        lab.documents.with_runs.connect(self._opened)
        lab.documents.seen = self.seen

    def _forget(self) -> None:
        self.places, self._of = {}, None

    def seen(self) -> View | None:
        """What is looked at now, for the open file to be saved with; None while its runs are not here."""
        if self._of is None:
            return None
        return view.taken(self._lab, {place: name for name, place in self.places.items()})

    def _opened(self, path: Path) -> None:
        try:
            with archive.opened(path) as bundle:
                seen = read_view(bundle)
        except BadFile as bad:
            said = say("{name} does not open where it was left", name=Own(path.name))
            self._lab.tell(Notice(said, "warning", (bad.problems[0].what,), about=ABOUT))
            seen = View()
        QTimer.singleShot(0, self, partial(self._bring_back, path, seen))
        threading.Thread(target=self._take, args=(path, folders.runs(), seen), name="unpacking", daemon=True).start()

    def _bring_back(self, path: Path, seen: View) -> None:
        if self._lab.session.path == path:
            view.bring_back(self._lab, seen)

    def _take(self, path: Path, into: Path, seen: View) -> None:
        found: list[Taken | Sentence] = []
        try:
            found.extend(packing.unpack(path, into))
        except BadFile as bad:
            found.append(bad.problems[0].what)
        except NotPacked as bad:
            found.append(bad.sentence)
        except OSError as error:
            found.append(say("{why}", why=system_says(error)))
        with contextlib.suppress(RuntimeError):  # the window is closed, and nobody hears it
            self._came.emit(path, seen, found)

    def _settle(self, path: Path, seen: View, found: list[Taken | Sentence]) -> None:
        """The runs are here: list them, and put the one that was looked at on the bench, unless something else is."""
        lab = self._lab
        taken = [each for each in found if isinstance(each, Taken)]
        wrong = tuple(each for each in found if isinstance(each, Sentence))
        lab.live.kept_changed.emit()
        if taken or wrong:
            lab.tell(_told(path, taken, wrong))
        if lab.session.path != path:
            return
        self.places, self._of = {each.name: each.folder for each in taken}, path
        if training_commands.active(lab):
            return
        infos = [info for name in seen.beside if (info := self._info(name)) is not None]
        if infos:
            stored_runs.lay_beside(infos, lab)
        info = self._info(seen.run)
        record = stored_runs.record_of(lab, info) if info is not None else None
        if record is not None:
            lab.trainer.look_at(record)
            if seen.step is not None:
                lab.trainer.travel.to(seen.step)
            view.show_steps(lab, seen)

    def _info(self, name: str) -> listing.Info | None:
        try:
            return listing.info(self.places[name]) if name in self.places else None
        except BadRun:
            return None


def _told(path: Path, taken: list[Taken], wrong: tuple[Sentence, ...]) -> Notice:
    new = sum(each.new for each in taken)
    if not taken:
        return Notice(say("The runs in {name} are not taken over", name=Own(path.name)), "warning", wrong, about=ABOUT)
    said = (say("A run came with {name}", name=Own(path.name)) if len(taken) == 1 else
            say("{n} runs came with {name}", n=len(taken), name=Own(path.name)))  # fmt: skip
    known = say("What was in the list of runs already stays as it is.")
    fresh = say("In the list of runs: {names}", names=", ".join(each.folder.name for each in taken if each.new))
    return Notice(said, "warning" if wrong else "good", (fresh if new else known, *wrong), about=ABOUT)
