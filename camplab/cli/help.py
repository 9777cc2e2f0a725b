"""Help pages and slips of the keyboard in the language of the command line: what typer prints is said anew before.

What typer takes click from differs between its versions, so nothing here names a type of click.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from rich.columns import Columns
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from typer import rich_utils

from camplab.cli.language import current, spoken
from camplab.words import Sentence, say

PANELS = {
    "ARGUMENTS_PANEL_TITLE": say("Arguments"),
    "OPTIONS_PANEL_TITLE": say("Options"),
    "COMMANDS_PANEL_TITLE": say("Commands"),
    "DEFAULT_STRING": say("[default: {}]"),
    "REQUIRED_LONG_STRING": say("[required]"),
    "ERRORS_PANEL_TITLE": say("Error"),
    "RICH_HELP": say("Try [blue]'{command_path} {help_option}'[/] for help."),
}
"""What typer calls the parts of a help page, and writes beside an option."""
USAGE = say("Usage: ")
SLIPS = (
    (r"Missing\scommand\.", say("A command is missing.")),
    (r"Missing\sargument\s'(?P<name>.+)'\.", say("The argument {name} is missing.")),
    (r"Missing\soption\s'(?P<name>.+?)'(?:\s/\s'.+')?\.", say("The option {name} is missing.")),
    (
        r"No\ssuch\scommand\s'(?P<name>.+?)'\.\sDid\syou\smean\s(?P<near>.+)\?",
        say("There is no command {name}. Did you mean {near}?"),
    ),
    (r"No\ssuch\scommand\s'(?P<name>.+?)'\.", say("There is no command {name}.")),
    (
        r"No\ssuch\soption:\s(?P<name>\S+?)\.?\s\(?(Possible\soptions:|Did\syou\smean)\s(?P<near>[^)?]+)",
        say("There is no option {name}. Did you mean {near}?"),
    ),
    (r"No\ssuch\soption:\s(?P<name>\S+)", say("There is no option {name}.")),
    (r"Got\sunexpected\sextra\sarguments?(\(s\))?\s\((?P<names>.+)\)", say("These arguments are too many: {names}")),
    (r"Option\s'(?P<name>.+)'\srequires\san\sargument\.", say("The option {name} wants a value.")),
    (r"Option\s'(?P<name>.+)'\sdoes\snot\stake\sa\svalue\.", say("The option {name} takes no value.")),
    (
        r"Invalid\svalue\sfor\s'(?P<name>.+?)'(?:\s/\s'.+?')?:\s(?P<why>.*)",
        say("The value of {name} cannot be taken: {why}"),
    ),
)
"""What typer says of wrong arguments -> what is said here; what it says otherwise stays English."""
REASONS = (
    (r".*(valid\sinteger)", say("a whole number is needed")),
    (r".*(valid\s(float|number))", say("a number is needed")),
    (r"Input.*greater\sthan\sor\sequal\sto\s(?P<n>\S+)$", say("it must be at least {n}")),
    (r"Input.*less\sthan\sor\sequal\sto\s(?P<n>\S+)$", say("it must be at most {n}")),
    (r".*\snot\sin\sthe\srange\sx>=(?P<n>\S+?)\.$", say("it must be at least {n}")),
    (r".*\snot\sin\sthe\srange\sx<=(?P<n>\S+?)\.$", say("it must be at most {n}")),
    (
        r".*\snot\sin\sthe\srange\s(?P<low>[^<]+)<=x<=(?P<high>\S+?)\.$",
        say("it must be between {low} and {high}"),
    ),
    (
        r"(Value\serror,\s)?'(?P<given>.*)'\sis\snot\sone\sof\s(?P<choices>.+?)\.$",
        say("it is one of {choices}, not {given}"),
    ),
)
"""Why it takes a value for none, as its versions have said it -> what is said here."""
_format_error: Any = rich_utils.rich_format_error
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


class _Rows(Table):
    """The options of a page, in which words that have no room go on in the next line.

    By itself rich ends such a line with "…"; it takes a space after the last Korean letter for one that has no room.
    """

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for column in self.columns:
            column.overflow = "fold"
        return super().__rich_console__(console, options)


class _Beside(Columns):
    """What stands beside an option, which is a table of its own: what it is for, and what it is otherwise."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for shown in super().__rich_console__(console, options):
            for column in getattr(shown, "columns", ()):
                column.overflow = "fold"
            yield shown


def name_the_parts(command: Any) -> None:
    """Let typer call the parts of a page of `command` by the words of the language; in English by its own."""
    _begin_with_usage(command.context_class)
    own = {"Table": _Rows, "Columns": _Beside, **{name: spoken(title) for name, title in PANELS.items()}}
    for name, thing in own.items():
        setattr(rich_utils, name, thing)
    teller: Any = _format_error if current() == "en" else _told
    rich_utils.rich_format_error = teller


def _told(error: Any) -> None:
    """Print what is wrong with the arguments."""
    said = slip(error.format_message())
    error.format_message = lambda: said
    _format_error(error)


def _begin_with_usage(context: Any) -> None:
    """Every page begins with the word for usage: a page is written by what the contexts of click name."""
    usual = getattr(context.formatter_class, "usual", context.formatter_class)

    def write_usage(self: Any, prog: str, args: str = "", prefix: str | None = None) -> None:
        usual.write_usage(self, prog, args, spoken(USAGE) if prefix is None else prefix)

    own = type("Formatter", (usual,), {"usual": usual, "write_usage": write_usage})
    context.formatter_class = usual if current() == "en" else own


def slip(message: str) -> str:
    """What typer says of wrong arguments, in the language of the command line."""
    said = _matched(message, SLIPS)
    return message if said is None else spoken(said)


def _matched(message: str, table: Iterable[tuple[str, Sentence]]) -> Sentence | None:
    """The sentence for what typer says; the reason in it likewise."""
    for pattern, sentence in table:
        found = re.match(pattern, message, re.DOTALL)
        if found:
            values: dict[str, object] = dict(found.groupdict())
            if "near" in values:
                values["near"] = found["near"].replace("'", "")
            if "why" in values:
                values["why"] = _matched(found["why"], REASONS) or found["why"]
            return replace(sentence, values=values)
    return None


def _said(text: str | None) -> str | None:
    return spoken(Sentence(text)) if text else text
