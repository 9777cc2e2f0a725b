"""What a network that ships is: its file, its words, the group it is listed in. Reads files; knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from camplab import resources
from camplab.document import files
from camplab.document.project import Project
from camplab.words import Sentence, say

DIGITS = say("Digits, in seconds")
SMALL = say("Famous networks, made small")
PICTURES = say("Pictures: labels, masks, neighbours")
SEQUENCES = say("Sequences")
GRADIENTS = say("Vanishing gradients and cures")
POINTS = say("Points and curves")
GENERATIVE = say("Networks that make samples")
IMAGENET = say("ImageNet networks")


@dataclass(frozen=True, slots=True)
class Preset:
    """A project in `resources/presets`: `name` is that of the file, `sentence` what it is, `teaches` what it shows.

    Everything but the project is known without reading its file, so that menus need none.
    """

    group: Sentence
    name: str
    title: Sentence
    sentence: Sentence
    teaches: Sentence

    @property
    def path(self) -> Path:
        """Its file. Raises FileNotFoundError when the installation is incomplete."""
        return resources.folder("presets") / f"{self.name}{files.SUFFIX}"

    def project(self) -> Project:
        """The project, fresh. Raises `BadFile`, `FileNotFoundError`."""
        return files.load(self.path)


def in_words(project: Project, speak: Callable[[Sentence], str]) -> Project:
    """A project that ships, its title and each paragraph of its notes as `speak` says them."""
    notes = [line and speak(Sentence(line)) for line in project.notes.split("\n")]
    title = project.title and speak(Sentence(project.title))
    return project.model_copy(update={"title": title, "notes": "\n".join(notes)})
