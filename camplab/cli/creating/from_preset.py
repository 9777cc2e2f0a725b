"""`camplab new PRESET`: a project file from a network that ships."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.creating.other_task import learning
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.language import spoken
from camplab.cli.output import put
from camplab.cli.project import refuse_existing
from camplab.document import files
from camplab.document.presets.catalogue import find, nearest
from camplab.document.presets.preset import in_words
from camplab.words import Sentence, say


def write_preset(name: str, output: Path, task: str = "") -> None:
    """The preset `name` as a project of one's own, which learns `task` where one is named.

    Raises `Trouble`, `WriteFailed`; never writes over a file.
    """
    preset = find(name)
    if preset is None:
        raise Trouble(_unknown(name), status=WRONG)
    refuse_existing(output)
    project = in_words(preset.project(), spoken)
    files.save(learning(project, task), output)
    put(say("wrote {path}", path=str(output)))


def _unknown(name: str) -> Sentence:
    near = nearest(name)
    if near:
        return say(
            "there is no preset {name}; did you mean {near}? `camplab presets` lists all", name=name, near=near.name
        )
    return say("there is no preset {name}; `camplab presets` lists all", name=name)
