"""`camplab [FILE]`: checks that a window can open here, then opens the app. Knows no Qt."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from camplab.cli import system
from camplab.cli.errors import FAULT, WRONG, tell
from camplab.loading import loading
from camplab.words import Sentence, say


def unknown_platform(name: str) -> Sentence:
    """What to say of a variable that would end the process."""
    return say("QT_QPA_PLATFORM names {name}, which Qt does not have: unset it, or set it to xcb, wayland or offscreen",
               name=name)  # fmt: skip


def open_window(path: str | None) -> int:
    """Run the app with this project; a machine that cannot show a window is told so in one sentence."""
    if path is not None and not Path(path).exists():
        tell(say("there is no file {path}", path=path))
        return WRONG
    if unknown := system.unknown_platform():
        tell(unknown_platform(unknown))
        return FAULT
    if not system.display_answers():
        tell(say("there is no display to open a window on; `camplab train FILE` trains without one"))
        return FAULT
    missing = system.missing_libraries()
    if missing:
        tell(say("the window needs {names}, which this system lacks; install them: {command}",
                 names=", ".join(missing), command=system.install_command(missing)))  # fmt: skip
        return FAULT
    try:
        with loading():
            import_module("camplab.cli.before_qt")  # first of all, see there
            from camplab.app.main import run
    except ImportError as error:
        if (error.name or "").startswith("camplab"):
            raise
        tell(say("the window cannot open ({error}); `camplab doctor` says what is missing, "
                 "and `camplab train FILE` trains without a window", error=error))  # fmt: skip
        return FAULT
    return run(path)
