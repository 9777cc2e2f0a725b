"""Everything the menus offer, as one table of actions. Editing a network is in `editor.commands`, listed here too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from camplab.app import help
from camplab.app.actions import Action, Menu, needed
from camplab.app.editor import mending
from camplab.app.editor.commands import COMMANDS
from camplab.app.engine import snapshot_room
from camplab.app.export import export_graph, export_program, export_stack, export_weights
from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.training import (
    frozen_start,
    race_commands,
    race_under_way,
    resuming,
    run_before,
    slow_motion,
    stored_runs,
    time_travel,
    training_commands,
)
from camplab.app.transfer import fresh_head, initial_weights
from camplab.document.presets.catalogue import Preset, groups
from camplab.manual.pages import CONTENTS, GLOSSARY
from camplab.words import Sentence, say

SHELF = groups()
MENUS = (
    Menu("file", say("&File")),
    Menu("new", say("New &from a network"), "file"),
    *(Menu(f"new.{number}", title, "new") for number, (title, _) in enumerate(SHELF)),
    Menu("edit", say("&Edit")),
    Menu("block", say("&Block")),
    Menu("network", say("&Network")),
    Menu("training", say("&Training")),
    Menu("slow", say("S&low motion: block by block"), "training"),
    Menu("snapshots", say("Room for s&napshots"), "training"),
    Menu("view", say("&View")),
    Menu("panels", say("&Panels"), "view"),
    Menu("theme", say("&Theme"), "view"),
    Menu("language", say("&Language"), "view"),
    Menu("help", say("&Help")),
)


def all_actions() -> Iterator[Action[Lab]]:
    """In the order of the menus."""
    yield from FILE
    for number, (_, presets) in enumerate(SHELF):
        yield from (_new_from(preset, f"new.{number}") for preset in presets)
    yield from EDIT
    yield from (command.within(lambda lab: lab.session) for command in COMMANDS)
    yield from NETWORK
    yield from TRAINING
    yield from map(_room, snapshot_room.CHOICES)
    yield from VIEW
    yield from map(_theme, style.CHOICES)
    yield from map(_language, language.LANGUAGES)
    yield from HELP


def _raise_table(lab: Lab) -> None:
    lab.workspace.open.bring("network")


@needed(say("the network has no block yet"))
def _has_blocks(lab: Lab) -> bool:
    return not lab.session.project.blank


@needed(say("everything is saved"))
def _unsaved(lab: Lab) -> bool:
    return lab.session.unsaved or lab.session.path is None or lab.session.typing.where is not None


@needed(say("there is no run yet"))
def _any_run(lab: Lab) -> bool:
    return lab.live.record is not None


@needed(say("there is no run yet"))
def _kept_run(lab: Lab) -> bool:
    return stored_runs.watched(lab) is not None


@needed(say("there is no checkpoint, or a run is under way"))
def _can_go_on(lab: Lab) -> bool:
    return resuming.has_checkpoint(lab) and not training_commands.active(lab)


@needed(say("the weights are random anyway"))
def _begins_with_weights(lab: Lab) -> bool:
    return lab.session.project.start is not None


@needed(say("nothing has been changed yet"))
def _can_undo(lab: Lab) -> bool:
    return bool(lab.session.history.past)


@needed(say("nothing has been undone"))
def _can_redo(lab: Lab) -> bool:
    return bool(lab.session.history.future)


def _undo_title(lab: Lab) -> Sentence:
    history = lab.session.history
    return say("&Undo: {what}", what=history.now.label) if history.past else say("&Undo")


def _redo_title(lab: Lab) -> Sentence:
    history = lab.session.history
    return say("&Redo: {what}", what=history.future[0].label) if history.future else say("&Redo")


def _toggle_full_screen(lab: Lab) -> None:
    if lab.window.isFullScreen():
        lab.window.showNormal()
    else:
        lab.window.showFullScreen()


def _help(function: str) -> Callable[..., object]:
    """Of the help panel, which is imported when it is wanted first."""
    return getattr(import_module("camplab.app.panels.help.opening"), function)  # type: ignore[no-any-return]


def _show_keys(lab: Lab) -> None:
    page = import_module("camplab.app.shortcuts.page").ShortcutsPage(lab.window, tuple(all_actions()), MENUS)
    page.show()


def _opening(module: str) -> Callable[[Lab], object]:
    """A dialog whose module is imported when it is wanted first."""
    return lambda lab: import_module(f"camplab.app.{module}").open_dialog(lab)


FILE: tuple[Action[Lab], ...] = (
    Action("file.new", say("&New"), lambda lab: lab.documents.new(), "file", "Ctrl+N", "file-plus-2",
           page=None),
    Action("file.open", say("&Open…"), lambda lab: lab.documents.open(), "file", "Ctrl+O", "folder-open",
           page=None),
    Action("file.import", say("&Import from torchvision…"), _opening("transfer.importing"), "file", "Ctrl+I", "import",
           page=None),
    Action("file.start", say("Start &page"), lambda lab: lab.show_page("welcome"), "file", "", "house"),
    Action("file.save", say("&Save"), lambda lab: lab.documents.save(), "file", "Ctrl+S", "save",
           _unsaved, group=1),
    Action("file.save_as", say("Save &as…"), lambda lab: lab.documents.save_as(), "file", "Ctrl+Shift+S",
           "save-all", group=1),
    Action("file.pack", say("Save with &runs…"), _opening("hand_in.pack_dialog"), "file", "", "save-all",
           _has_blocks, group=1),
    Action("file.report", say("Report on the run…"), _opening("hand_in.report_dialog"), "file", "", "file-output",
           _kept_run, group=2),
    Action("file.program", say("&Export the program…"), export_program, "file", "Ctrl+E", "file-code-2",
           _has_blocks, group=2),
    Action("file.graph", say("Export the networ&k…"), export_graph, "file", "", "file-output",
           _has_blocks, group=2),
    Action("file.stack", say("Export the stack as a pi&cture…"), export_stack, "file", "", "file-output",
           _has_blocks, group=2),
    Action("file.weights", say("Export the &weights…"), export_weights, "file", "", "file-output",
           resuming.has_checkpoint, group=2),
    Action("file.quit", say("&Quit"), lambda lab: lab.window.close(), "file", "Ctrl+Q", "log-out", group=3,
           page=None),
)  # fmt: skip

EDIT: tuple[Action[Lab], ...] = (
    Action("edit.undo", say("&Undo"), lambda lab: lab.session.undo(), "edit", "Ctrl+Z", "undo-2",
           _can_undo, named=_undo_title, group=-1),
    Action("edit.redo", say("&Redo"), lambda lab: lab.session.redo(), "edit", "Ctrl+Shift+Z|Ctrl+Y", "redo-2",
           _can_redo, named=_redo_title, group=-1),
)  # fmt: skip

NETWORK: tuple[Action[Lab], ...] = (
    Action("network.weights", say("&Load weights…"), _opening("transfer.weights"), "network", "Ctrl+L", "download",
           _has_blocks),
    Action("network.chance", say("&Begin with random weights"), initial_weights.forget, "network", "", "refresh-cw",
           _begins_with_weights),
    Action("network.head", say("&Fit the head to the data"), lambda lab: mending.fit_head(lab.session), "network",
           "Ctrl+H", "dense", fresh_head.can_fit, group=1),
    Action("network.freeze", say("Free&ze all but the head"), fresh_head.freeze_backbone, "network", "Ctrl+Shift+F",
           "lock", fresh_head.can_freeze, group=1),
    Action("network.thaw", say("&Unfreeze everything"), fresh_head.thaw, "network", "Ctrl+Shift+U", "lock-open",
           fresh_head.anything_frozen, group=1),
    Action("network.transfer", say("Classify with the trained &encoder"), frozen_start.from_open, "network", "",
           "lock", frozen_start.can_start, group=1),
    Action("network.table", say("Network &table"), _raise_table, "network", "Ctrl+T", "table", group=2),
    Action("network.compare", say("&Compare with…"), _opening("panels.network.compare"), "network", "Ctrl+Shift+C",
           "columns-2", _has_blocks, group=2),
)  # fmt: skip

TRAINING: tuple[Action[Lab], ...] = (
    Action("training.toggle", training_commands.TRAIN, training_commands.toggle, "training", "F5", "play",
           training_commands.can_toggle, named=training_commands.toggle_title),
    Action("training.step", say("&One step"), slow_motion.one_step, "training", "F10", "step-forward",
           slow_motion.can_step),
    Action("training.stop", say("&Stop"), training_commands.stop, "training", "Shift+F5", "square",
           training_commands.active),
    Action("training.again", say("Start &again"), training_commands.start_again, "training", "Ctrl+Shift+F5",
           "rotate-ccw", _any_run, group=1),
    Action("training.checkpoint", say("Go on from the last &checkpoint"), resuming.from_checkpoint, "training",
           "", "list-restart", _can_go_on, group=1),
    Action("training.before", say("&Back to the run before"), run_before.go_back, "training", "", "undo-2",
           run_before.can_go_back, group=1),
    Action("training.variant", say("Duplicate as &variant"), race_commands.add_variant, "training", "Ctrl+Shift+V",
           "copy-plus", race_commands.can_add, group=2),
    Action("training.seeds", say("Race of &five seeds"), race_commands.offer_seeds, "training", "", "repeat",
           race_commands.can_add, group=2),
    Action("training.race", say("Start the &race"), race_commands.start, "training", "", "chart-line",
           race_commands.can_start, group=2),
    Action("training.pause_race", race_under_way.PAUSE, race_under_way.pause, "training", "", "pause",
           race_under_way.running, named=race_under_way.pause_title, group=2),
    Action("training.stop_race", say("Stop the rac&e"), race_under_way.stop, "training", "", "square",
           race_under_way.running, group=2),
    Action("training.slow", say("Slow &motion"), slow_motion.toggle, "training", "F7", "",
           slow_motion.can_step, checked=slow_motion.active, group=1),
    Action("slow.play", say("&Play, halt"), slow_motion.play, "slow", "F4", "play", slow_motion.active),
    Action("slow.forward", say("One block &on"), slow_motion.forward, "slow", "Ctrl+F10", "chevron-right",
           slow_motion.active),
    Action("slow.back", say("One block &back"), slow_motion.back, "slow", "Ctrl+Shift+F10", "chevron-left",
           slow_motion.can_go_back),
    Action("training.earlier", say("One step bac&k"), slow_motion.step_back, "training", "Shift+F10", "chevron-left",
           slow_motion.can_step_back, group=3),
    Action("training.end", say("To the last ste&p"), time_travel.to_the_end, "training", "", "skip-forward",
           time_travel.looks_back, group=3),
    Action("training.fork", say("Fork &here"), time_travel.fork, "training", "Ctrl+Shift+K", "split",
           time_travel.can_go, group=3),
)  # fmt: skip

VIEW: tuple[Action[Lab], ...] = (
    Action("view.classroom", say("&Classroom mode (larger)"),
           lambda _lab: style.choose(classroom=not style.theme().classroom), "view", "F9", "presentation",
           checked=lambda _lab: style.theme().classroom, group=9, page=None),
    Action("view.full_screen", say("&Full screen"), _toggle_full_screen, "view", "F11", "monitor",
           checked=lambda lab: lab.window.isFullScreen(), group=9, page=None),
    Action("view.reset", say("&Reset the layout"), lambda lab: lab.workspace.reset_layout(), "view", "",
           "layout-dashboard", group=9),
)  # fmt: skip

HELP: tuple[Action[Lab], ...] = (
    Action("help.find", say("Search &everything…"), lambda lab: lab.find(), "help", "Ctrl+K", "search", page=None),
    Action("help.tour", say("The &first hour, step by step"),
           lambda lab: import_module("camplab.app.tour.tour").begin_or_leave(lab), "help", "", "presentation",
           page=None),
    Action("help.page", say("&Help on what one is at"), lambda lab: _help("help_here")(lab), "help", "F1",
           "circle-question-mark", page=None),
    Action("help.contents", say("All help &pages"), lambda lab: _help("show_help")(lab, CONTENTS), "help", "", "list",
           page=None),
    Action("help.glossary", say("&Glossary"), lambda lab: _help("show_help")(lab, GLOSSARY), "help", "", "languages",
           page=None),
    Action("help.keys", say("&Keyboard shortcuts"), _show_keys, "help",
           "Ctrl+F1", "keyboard", page=None),
    Action("help.about", say("&About camplab"), lambda lab: help.show_about(lab.window), "help", "", "info",
           page=None),
)  # fmt: skip


def _new_from(preset: Preset, menu: str) -> Action[Lab]:
    return Action(f"new.{preset.name}", preset.title, lambda lab: lab.documents.begin_with(preset), menu, page=None)


THEMES = {"system": say("As the &system"), "light": say("&Light"), "dark": say("&Dark")}
ICONS = {"system": "monitor", "light": "sun", "dark": "moon"}


def _theme(choice: str) -> Action[Lab]:
    def chosen(_lab: Lab) -> bool:
        return style.chosen() == choice

    return Action(f"theme.{choice}", THEMES[choice], _calling(style.choose, choice), "theme", "", ICONS[choice],
                  checked=chosen, page=None)  # fmt: skip


def _room(room: int) -> Action[Lab]:
    def chosen(_lab: Lab) -> bool:
        return snapshot_room.chosen() == room

    title = snapshot_room.CHOICES[room]
    return Action(f"snapshots.{room}", title, lambda _lab: snapshot_room.choose(room), "snapshots", checked=chosen)


def _language(code: str) -> Action[Lab]:
    def chosen(_lab: Lab) -> bool:
        return language.current() == code

    title = Sentence(language.LANGUAGES[code])
    return Action(f"language.{code}", title, _calling(language.choose, code), "language", checked=chosen, page=None)


def _calling(function: Callable[[str], None], value: str) -> Callable[[Lab], None]:
    return lambda _lab: function(value)
