"""The commands of the editor as data: menus, keys and the context menu are built from this one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from camplab.app.editor import editing
from camplab.app.editor.preview import misfits
from camplab.app.session import Session
from camplab.blocks.base import Remedy
from camplab.blocks.shape import UNKNOWN
from camplab.blocks.structure import Parallel, Structure
from camplab.document import edits
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Command:
    """One thing the learner can do to the network. `shortcut`: alternatives apart by "|".

    `keys` says where the shortcut works: in the whole window, or only while the stack has the keyboard
    (single letters and keys that other widgets need). `StackView` obeys all of them itself.
    """

    id: str
    title: Sentence
    shortcut: str
    icon: str
    enabled: Callable[[Session], bool]
    run: Callable[[Session], None]
    menu: Literal["edit", "block", "view"] = "block"
    keys: Literal["window", "stack"] = "window"
    group: int = 0
    """Commands of one group stand together in a menu, a line between groups."""


def always(_session: Session) -> bool:
    """Enabled in every state."""
    return True


def any_selected(session: Session) -> bool:
    """At least one block is selected."""
    return bool(session.selection)


def can_paste(_session: Session) -> bool:
    """The clipboard seems to hold blocks."""
    return editing.can_paste()


def structure_selected(session: Session) -> bool:
    """The current block holds others."""
    return isinstance(editing.current(session), Structure)


def any_structure(session: Session) -> bool:
    """Some block holds others."""
    return any(isinstance(block, Structure) for block in session.net)


def parallel_selected(session: Session) -> bool:
    """The current block is a Parallel."""
    return isinstance(editing.current(session), Parallel)


def spare_branch_selected(session: Session) -> bool:
    """The current block is a Parallel with an empty branch it can do without."""
    block = editing.current(session)
    return isinstance(block, Parallel) and () in block.branches and len(block.branches) > 1


def branch_beside(direction: int, session: Session) -> bool:
    """The current block stands in a Parallel that has a branch on the left (-1) or right (+1) of it."""
    net = session.net
    path = edits.find(net, session.selection[-1]) if session.selection else None
    if path is None or len(path) < 3:
        return False
    around = edits.get(net, path[:-2])
    return isinstance(around, Parallel) and 0 <= path[-2] + direction < len(around.branches)


def ask(what: str, session: Session) -> None:
    """Ask the view it concerns to act."""
    session.asked.emit(what)


def select_all(session: Session) -> None:
    """Every block of the stack, the first as it stands outermost."""
    session.select(tuple(block.uid for block in session.net))


def in_trouble(session: Session) -> bool:
    """Whether some block or the output card says that something does not fit, in any stack."""
    return any(stack_in_trouble(session, stack) for stack in session.traces)


def stack_in_trouble(session: Session, stack: str) -> bool:
    """Likewise, in one stack; one that waits for another is in none of its own."""
    trace = session.traces[stack]
    return trace.x != UNKNOWN and (trace.y is None or editing.finish(session, stack) is not None)


def next_misfit(session: Session) -> None:
    """Select the next block that does not fit, round and round; the output card when only that is in trouble.

    It shows the first stack in trouble when there is none in the one that is shown.
    """
    troubled = [stack for stack in session.traces if stack_in_trouble(session, stack)]
    if troubled and session.stack not in troubled:
        session.show_stack(troubled[0])
    uids = list(dict(misfits(session.trace.chain)))
    if not uids:
        session.select(())
        session.asked.emit("output")
        return
    here = session.selection[-1] if session.selection else None
    session.select((uids[(uids.index(here) + 1) % len(uids)] if here in uids else uids[0],))
    session.asked.emit("reveal")


def mend(number: int, session: Session) -> bool:
    """Take remedy `number` (from 1) of the current block, else of the first in trouble, else of the output card."""
    found: list[tuple[int | None, Remedy]] = []
    by_uid = dict(misfits(session.trace.chain))
    here = [uid for uid in reversed(session.selection) if uid in by_uid] or list(by_uid)
    ways = by_uid[here[0]].remedies if here else ()
    found = [(here[0], way) for way in ways]
    if not by_uid and (wrong := editing.finish(session)):
        found = [(None, way) for way in wrong.remedies]
    if len(found) < number:
        return False
    uid, way = found[number - 1]
    editing.remedy(session, uid, way)
    return True


def mend_first(session: Session) -> None:
    """Take the first remedy."""
    mend(1, session)


COMMANDS: tuple[Command, ...] = (
    Command("cut", say("Cu&t"), "Ctrl+X", "scissors", any_selected, editing.cut, "edit"),
    Command("copy", say("&Copy"), "Ctrl+C", "copy", any_selected, editing.copy, "edit"),
    Command("paste", say("&Paste"), "Ctrl+V", "clipboard-paste", can_paste, editing.paste, "edit"),
    Command("duplicate", say("&Duplicate"), "Ctrl+D", "copy-plus", any_selected, editing.duplicate, "edit"),
    Command("delete", say("De&lete"), "Del|Backspace", "trash-2", any_selected, editing.delete, "edit", "stack"),
    Command("select_all", say("Select &all"), "Ctrl+A", "", always, select_all, "edit", group=1),
    Command("add", say("&Add block…"), "/", "plus", always, partial(ask, "search"), keys="stack"),
    Command("settings", say("&Settings"), "Return|Enter", "sliders-horizontal", any_selected,
            partial(ask, "settings"), keys="stack"),
    Command("rename", say("Re&name"), "F2", "pencil", any_selected, partial(ask, "rename")),
    Command("fold", say("&Fold or unfold"), "Space", "chevron-down", structure_selected, partial(ask, "fold"),
            keys="stack"),
    Command("fold_all", say("Fold all"), "Ctrl+Alt+Left", "chevrons-down-up", any_structure, partial(ask, "fold_all")),
    Command("unfold_all", say("Unfold all"), "Ctrl+Alt+Right", "chevrons-up-down", any_structure,
            partial(ask, "unfold_all")),
    Command("bypass", say("&Bypass"), "B", "skip-forward", any_selected,
            lambda session: editing.switch(session, "bypass", say("Bypass")), keys="stack", group=1),
    Command("freeze", say("Free&ze"), "F", "lock", any_selected,
            lambda session: editing.switch(session, "frozen", say("Freeze")), keys="stack", group=1),
    Command("watch", say("&Watch"), "W", "eye", any_selected,
            lambda session: editing.switch(session, "probe", say("Watch")), keys="stack", group=1),
    Command("group", say("&Group"), "Ctrl+G", "group", any_selected,
            lambda session: editing.wrap(session, "group", say("Group")), group=2),
    Command("repeat", say("&Repeat"), "Ctrl+R", "repeat", any_selected,
            lambda session: editing.wrap(session, "repeat", say("Repeat")), group=2),
    Command("residual", say("Wrap in r&esidual"), "Ctrl+Shift+R", "residual", any_selected,
            lambda session: editing.wrap(session, "residual", say("Wrap in residual")), group=2),
    Command("parallel", say("Wrap in &parallel"), "Ctrl+Shift+P", "parallel", any_selected,
            lambda session: editing.wrap(session, "parallel", say("Wrap in parallel")), group=2),
    Command("unwrap", say("&Unwrap"), "Ctrl+Shift+G", "ungroup", structure_selected, editing.unwrap, group=2),
    Command("add_branch", say("Add a bra&nch"), "Ctrl+B", "split", parallel_selected, editing.add_branch, group=2),
    Command("remove_branch", say("Remove an empty branch"), "Ctrl+Shift+B", "", spare_branch_selected,
            editing.remove_branch, group=2),
    Command("move_up", say("Move &up"), "Alt+Up", "arrow-up", any_selected, partial(ask, "move_up"), group=3),
    Command("move_down", say("Move &down"), "Alt+Down", "arrow-down", any_selected, partial(ask, "move_down"), group=3),
    Command("move_left", say("Move to the branch on the &left"), "Alt+Left", "", partial(branch_beside, -1),
            partial(ask, "move_left"), keys="stack", group=3),
    Command("move_right", say("Move to the branch on the r&ight"), "Alt+Right", "", partial(branch_beside, 1),
            partial(ask, "move_right"), keys="stack", group=3),
    Command("next_misfit", say("Next block that does not fit"), "F8", "triangle-alert", in_trouble, next_misfit,
            group=4),
    Command("mend", say("Take the first remedy"), "Ctrl+.", "check", in_trouble, mend_first, group=4),
    Command("zoom_in", say("Zoom the stack in"), "Ctrl++|Ctrl+=", "plus", always, partial(ask, "zoom_in"), "view"),
    Command("zoom_out", say("Zoom the stack out"), "Ctrl+-", "minus", always, partial(ask, "zoom_out"), "view"),
    Command("zoom_reset", say("Stack at natural size"), "Ctrl+0", "", always, partial(ask, "zoom_reset"), "view"),
    Command("fit", say("Show the whole stack"), "Ctrl+9", "", always, partial(ask, "fit"), "view"),
)  # fmt: skip


def command(name: str) -> Command:
    """The command with this id."""
    return next(command for command in COMMANDS if command.id == name)
