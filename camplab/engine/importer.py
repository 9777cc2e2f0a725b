"""A process of its own that makes a project from a network of torchvision: one message on its output, then it ends.

torch.fx changes torch itself while it looks at a network, so it must not do so where another one is being trained.
"""

from __future__ import annotations

import sys

from camplab.document import files
from camplab.engine import frames, streams
from camplab.engine import protocol as p
from camplab.words import say

SIDE_HEADS = "--side-heads"


def main() -> None:
    """Write the answer for the name on the command line, with side heads if that is said after it."""
    _, messages = streams.protect()
    messages.write(frames.pack(imported(sys.argv[1], SIDE_HEADS in sys.argv[2:])))
    messages.flush()


def imported(name: str, side_heads: bool = False) -> p.Imported:
    """The network `name` of torchvision as a project, or why there is none."""
    try:
        from camplab.assembly.importing import CannotImport, import_torchvision
    except ImportError as error:
        why = say("networks of torchvision cannot be imported here: {why}", why=str(error)[:500])
        return p.Imported(name=name, sentence=why)
    try:
        return p.Imported(name=name, project=files.dumps(import_torchvision(name, side_heads=side_heads)))
    except CannotImport as refused:
        return p.Imported(name=name, sentence=refused.sentence)
    except Exception as error:
        why = say(
            "{name} cannot be imported: {kind}: {why}", name=name, kind=type(error).__name__, why=str(error)[:500]
        )
        return p.Imported(name=name, sentence=why)


if __name__ == "__main__":
    main()
