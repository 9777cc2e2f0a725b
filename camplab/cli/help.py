"""Help pages in the language of the command line: the texts of commands and options are said anew before they print.

What typer takes click from differs between its versions, so nothing here names a type of click.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from typer import rich_utils

from camplab.cli.language import current, spoken
from camplab.words import Sentence, say

PANELS = {
    "ARGUMENTS_PANEL_TITLE": say("Arguments"),
    "OPTIONS_PANEL_TITLE": say("Options"),
    "COMMANDS_PANEL_TITLE": say("Commands"),
    "DEFAULT_STRING": say("[default: {}]"),
    "REQUIRED_LONG_STRING": say("[required]"),
}
"""What typer calls the parts of a help page, and writes beside an option."""
HELP = say("Show this message and exit.")
"""What it says of --help."""


def asked(arguments: Sequence[str]) -> bool:
    """Whether help is going to be printed: where it is asked for, or where no command is given."""
    return not arguments or any(word in ("-h", "--help") for word in arguments) or arguments[0].startswith("--lang")


def translate(command: Any, parent: Any = None) -> None:
    """Put every text of a command and of those below it into the language of the command line."""
    if current() == "en":
        return
    context = command.context_class(command, parent=parent, **command.context_settings)
    shown = command.get_help_option(context)
    if shown is not None:
        shown.help = spoken(HELP)
    command.help = _said(command.help)
    for option in command.params:
        option.help = _said(getattr(option, "help", None))
        if isinstance(getattr(option, "show_default", None), str):
            option.show_default = _said(option.show_default)
    for below in getattr(command, "commands", {}).values():
        translate(below, context)


def name_the_parts() -> None:
    """Let typer call the parts of a page by the words of the language; in English by its own."""
    for name, title in PANELS.items():
        setattr(rich_utils, name, spoken(title))


def _said(text: str | None) -> str | None:
    return spoken(Sentence(text)) if text else text
