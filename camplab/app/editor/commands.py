"""The commands of the editor as data: menus, keys and the context menu are built from this one table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from camplab.app.actions import Action, Condition, needed
from camplab.app.editor import beside, editing, mending
from camplab.app.editor.preview import misfits
from camplab.app.session import Request, Session, current_block
from camplab.blocks.base import Remedy
from camplab.blocks.shape import UNKNOWN
from camplab.blocks.structure import Parallel, Structure
from camplab.document import edits
from camplab.words import say


@needed(say("no block is selected"))
def any_selected(session: Session) -> bool:
    """At least one block is selected."""
    return bool(session.selection)


@needed(say("no block has been copied"))
def can_paste(_session: Session) -> bool:
    """The clipboard seems to hold blocks."""
    return editing.can_paste()


@needed(say("the selected block holds no others"))
def structure_selected(session: Session) -> bool:
    """The current block holds others."""
    return isinstance(editing.current(session), Structure)


@needed(say("no block of the network holds others"))
def any_structure(session: Session) -> bool:
    """Some block holds others."""
    return any(isinstance(block, Structure) for block in session.net)


@needed(say("no parallel block is selected"))
def parallel_selected(session: Session) -> bool:
    """The current block is a Parallel."""
    return isinstance(editing.current(session), Parallel)


@needed(say("no parallel block with an empty branch is selected"))
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


NO_BRANCH: Callable[[Callable[[Session], bool]], Condition[Session]] = needed(say("there is no branch on that side"))


def ask(what: Request, session: Session) -> None:
    """Ask the view it concerns to act."""
    session.requests.make(what)


def select_all(session: Session) -> None:
    """Every block of the stack, the first as it stands outermost."""
    session.select(tuple(block.uid for block in session.net))


@needed(say("every block fits"))
def in_trouble(session: Session) -> bool:
    """Whether some block or the output card says that something does not fit, in any stack."""
    return any(stack_in_trouble(session, stack) for stack in session.traces)


def stack_in_trouble(session: Session, stack: str) -> bool:
    """Likewise, in one stack; one that waits for another is in none of its own."""
    trace = session.traces[stack]
    return trace.x != UNKNOWN and (trace.y is None or mending.finish(session, stack) is not None)


@needed(say("the network has one stack only"))
def several_stacks(session: Session) -> bool:
    """The network has more than one stack."""
    return len(session.project.stacks) > 1


def next_stack(session: Session) -> None:
    """Show the next stack, round and round."""
    stacks = list(session.project.stacks)
    session.show_stack(stacks[(stacks.index(session.stack) + 1) % len(stacks)])


def _turn_beside(_: Session) -> None:
    beside.choose(not beside.wanted())


@needed(say("every block fits"))
def can_mend(session: Session) -> bool:
    """Whether something does not fit, or is likely a mistake."""
    return in_trouble(session) or mending.said_at_end(session) is not None


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
        session.requests.make("output")
        return
    here = current_block(session)
    session.select((uids[(uids.index(here) + 1) % len(uids)] if here in uids else uids[0],))
    session.requests.make("reveal")


def mend(number: int, session: Session) -> bool:
    """Take remedy `number` (from 1) of the current block, else of the first in trouble, else of the output card."""
    found: list[tuple[int | None, Remedy]] = []
    by_uid = dict(misfits(session.trace.chain))
    here = [uid for uid in reversed(session.selection) if uid in by_uid] or list(by_uid)
    ways = by_uid[here[0]].remedies if here else ()
    found = [(here[0], way) for way in ways]
    if not by_uid and (said := mending.said_at_end(session)):
        found = [(None, way) for way in said.remedies]
    if len(found) < number:
        return False
    uid, way = found[number - 1]
    mending.remedy(session, uid, way)
    return True


def mend_first(session: Session) -> None:
    """Take the first remedy."""
    mend(1, session)


COMMANDS: tuple[Action[Session], ...] = (
    Action("edit.cut", say("Cu&t"), editing.cut, "edit", "Ctrl+X", "scissors", any_selected),
    Action("edit.copy", say("&Copy"), editing.copy, "edit", "Ctrl+C", "copy", any_selected),
    Action("edit.paste", say("&Paste"), editing.paste, "edit", "Ctrl+V", "clipboard-paste", can_paste),
    Action("edit.duplicate", say("&Duplicate"), editing.duplicate, "edit", "Ctrl+D", "copy-plus", any_selected),
    Action("edit.delete", say("De&lete"), editing.delete, "edit", "Del|Backspace", "trash-2", any_selected, local=True),
    Action("edit.select_all", say("Select &all"), select_all, "edit", "Ctrl+A", "", group=1),
    Action("edit.select_kind", say("Select all of this &kind"), editing.select_kinds, "edit", "Ctrl+Shift+A", "",
           any_selected, group=1),
    Action("block.add", say("&Add block…"), partial(ask, "search"), "block", "/", "plus", local=True),
    Action("block.settings", say("&Settings"), partial(ask, "settings"), "block", "Enter|Return", "sliders-horizontal",
           any_selected, local=True),
    Action("block.rename", say("Re&name"), partial(ask, "rename"), "block", "F2", "pencil", any_selected),
    Action("block.fold", say("&Fold or unfold"), partial(ask, "fold"), "block", "Space", "chevron-down",
           structure_selected, local=True),
    Action("block.fold_all", say("Fold all"), partial(ask, "fold_all"), "block", "Ctrl+Alt+Left", "chevrons-down-up",
           any_structure),
    Action("block.unfold_all", say("Unfold all"), partial(ask, "unfold_all"), "block", "Ctrl+Alt+Right",
           "chevrons-up-down", any_structure),
    Action("block.bypass", say("&Bypass"), lambda session: editing.switch(session, "bypass", say("Bypass")), "block",
           "B", "skip-forward", any_selected, local=True, group=1),
    Action("block.freeze", say("Free&ze"), lambda session: editing.switch(session, "frozen", say("Freeze")), "block",
           "F", "lock", any_selected, local=True, group=1),
    Action("block.watch", say("&Watch"), lambda session: editing.switch(session, "probe", say("Watch")), "block", "W",
           "eye", any_selected, local=True, group=1),
    Action("block.group", say("&Group"), lambda session: editing.wrap(session, "group", say("Group")), "block",
           "Ctrl+G", "group", any_selected, group=2),
    Action("block.repeat", say("&Repeat"), lambda session: editing.wrap(session, "repeat", say("Repeat")), "block",
           "Ctrl+R", "repeat", any_selected, group=2),
    Action("block.residual", say("Wrap in r&esidual"),
           lambda session: editing.wrap(session, "residual", say("Wrap in residual")), "block", "Ctrl+Shift+R",
           "residual", any_selected, group=2),
    Action("block.parallel", say("Wrap in &parallel"),
           lambda session: editing.wrap(session, "parallel", say("Wrap in parallel")), "block", "Ctrl+Shift+P",
           "parallel", any_selected, group=2),
    Action("block.unwrap", say("&Unwrap"), editing.unwrap, "block", "Ctrl+Shift+G", "ungroup", structure_selected,
           group=2),
    Action("block.add_branch", say("Add a branc&h"), editing.add_branch, "block", "Ctrl+B", "split", parallel_selected,
           group=2),
    Action("block.remove_branch", say("Remove an empty branch"), editing.remove_branch, "block", "Ctrl+Shift+B", "",
           spare_branch_selected, group=2),
    Action("block.move_up", say("&Move up"), partial(ask, "move_up"), "block", "Alt+Up", "arrow-up", any_selected,
           group=3),
    Action("block.move_down", say("Move &down"), partial(ask, "move_down"), "block", "Alt+Down", "arrow-down",
           any_selected, group=3),
    Action("block.move_left", say("Move to the branch on the &left"), partial(ask, "move_left"), "block", "Alt+Left",
           "", NO_BRANCH(partial(branch_beside, -1)), local=True, group=3),
    Action("block.move_right", say("Move to the branch on the r&ight"), partial(ask, "move_right"), "block",
           "Alt+Right", "", NO_BRANCH(partial(branch_beside, 1)), local=True, group=3),
    Action("block.next_misfit", say("Next block that does not fit"), next_misfit, "block", "F8", "triangle-alert",
           in_trouble, group=4),
    Action("block.mend", say("Take the first remedy"), mend_first, "block", "Ctrl+.", "check", can_mend, group=4),
    Action("view.beside", say("Stacks &side by side"), _turn_beside, "view", "Shift+F6", "columns-2", several_stacks,
           checked=lambda _session: beside.wanted()),
    Action("view.next_stack", say("Next stack of the &network"), next_stack, "view", "F6", "", several_stacks),
    Action("view.zoom_in", say("Zoom the stack in"), partial(ask, "zoom_in"), "view", "Ctrl++|Ctrl+=", "plus"),
    Action("view.zoom_out", say("Zoom the stack out"), partial(ask, "zoom_out"), "view", "Ctrl+-", "minus"),
    Action("view.zoom_reset", say("Stack at natural size"), partial(ask, "zoom_reset"), "view", "Ctrl+0", ""),
    Action("view.fit", say("Show the whole stack"), partial(ask, "fit"), "view", "Ctrl+9", ""),
)  # fmt: skip


def command(name: str) -> Action[Session]:
    """The command with this id."""
    return next(command for command in COMMANDS if command.id == name)
