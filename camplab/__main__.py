"""The command `camplab`: opens the window or hands over to the command line. Imports nothing that it need not."""

from __future__ import annotations

import os
import sys

from camplab.loading import loading

COMMANDS = (
    "presets", "new", "inspect", "compare", "train", "export", "weights", "data", "transfer", "race", "rates", "help",
    "runs", "show", "look", "step", "report", "pack", "unpack", "note", "hindsight", "doctor", "engine",
)  # fmt: skip
"""Words that are commands, so not files to open. `cli.main` defines them; kept here to start without typer."""


def main() -> int:
    """Entry of the scripts `camplab` and `camplab-app`; returns the exit status."""
    _open_what_is_closed()
    try:
        return _obey(sys.argv[1:])
    except KeyboardInterrupt:  # while it is still being imported what would say so in the learner's language
        print("camplab: interrupted", file=sys.stderr)
        return 130  # 128 + SIGINT, as of commands that have begun


def _obey(arguments: list[str]) -> int:
    """Open the window or carry out a command."""
    if opens_window(arguments):
        from camplab.cli.window import open_window

        return open_window(arguments[0] if arguments else None)
    try:
        if arguments == ["engine"]:  # begun by a window, which waits for it: without typer
            return _serve()
        with loading():
            from camplab.cli.main import run
        return run(arguments)
    except ImportError as error:  # also of what one command alone needs: pictures are drawn by Qt
        if (error.name or "").startswith("camplab"):
            raise
        return _without(error, arguments)


def _serve() -> int:
    with loading():
        from camplab.engine.worker import main as serve
    serve()
    return 0


def _open_what_is_closed() -> None:
    """Where nobody reads what is said (`>&-`, a window script on Windows) it is said to nobody.

    The numbers of these streams would be those of the next files that are opened, and what a library prints be in them.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _without(error: ImportError, arguments: list[str]) -> int:
    """What can be done where a package is missing: saying which ones are, and how they are had."""
    if arguments[:1] == ["doctor"]:
        from camplab.cli.doctor import examine

        return examine("--json" in arguments)
    print(f"camplab: {error}; `camplab doctor` says what is missing", file=sys.stderr)
    return 1


def opens_window(arguments: list[str]) -> bool:
    """Whether these arguments are `[FILE]` and not a command, an option or a slip of the keyboard."""
    if not arguments:
        return True
    first = arguments[0]
    if len(arguments) > 1 or first.startswith("-") or first in COMMANDS:
        return False
    return first.endswith(".camplab") or os.path.exists(first)


if __name__ == "__main__":
    sys.exit(main())
