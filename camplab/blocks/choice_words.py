"""What the values of a choice are called where people read them: part of the type of a setting. Knows no form.

A setting of the type `Annotated[Literal["max", "average"], Words(max=say("Largest"), average=say("Average"))]` has
"max" in files and "Largest" in forms. A value without a word is shown as it is written in files.
"""

from __future__ import annotations

from camplab.words import Sentence


class Words:
    """Value in files -> word."""

    def __init__(self, **said: Sentence) -> None:
        self.said = said
