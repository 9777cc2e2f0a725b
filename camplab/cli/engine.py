"""`camplab engine`: the training process on standard input and output. Imports nothing of typer or rich."""

from __future__ import annotations

from camplab.cli.errors import FAULT, tell
from camplab.loading import loading
from camplab.words import say


def serve() -> int:
    """Answer messages until the other side shuts the engine down or goes away; returns the exit status."""
    try:
        with loading():
            from camplab.engine.worker import main
    except ImportError as error:
        tell(say("the engine cannot start, as PyTorch cannot be imported ({error}); `camplab doctor` says more",
                 error=error))  # fmt: skip
        return FAULT
    main()
    return 0
