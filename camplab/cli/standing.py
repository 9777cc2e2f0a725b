"""The network that a command looks at: of a run, as it was after a step of it, of a project, a preset. Needs torch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from camplab import folders
from camplab.assembly.samples import blank
from camplab.cli.errors import WRONG, Trouble, explained, tell
from camplab.cli.moment import found, parted, stand
from camplab.cli.project import open_named
from camplab.document.presets.catalogue import find as preset
from camplab.document.project import Project
from camplab.runs import listing, reading
from camplab.runs.events import Note, Picture
from camplab.runs.wants import Own, Want
from camplab.training import checkpoint
from camplab.training.bench import Bench, begun, of_weights, opened
from camplab.training.faults import fault_of
from camplab.words import say


@contextmanager
def in_a_sentence() -> Iterator[None]:
    """What is wrong with a run, its network or its data, or fails while it computes, is said. Raises `Trouble`."""
    try:
        with explained():
            yield
    except RuntimeError as error:  # memory is short, say
        raise Trouble(fault_of(error, 0).sentence) from None


def looked(bench: Bench, *wants: Want, own: tuple[Own, ...] = ()) -> Iterator[Picture]:
    """What is seen of these wants; own: samples of the learner's among them. Notes are told on the way."""
    for event in bench.look({"": wants}, own):
        if isinstance(event, Picture):
            yield event
        elif isinstance(event, Note):
            tell(event.sentence)


def nothing_seen() -> Trouble:
    """Of a look that came to nothing."""
    return Trouble(say("nothing came of it"))


def network_of(name: str, given: Path | None, data: bool = True) -> tuple[Project, Bench]:
    """Of a run, a project or a preset; given: with the weights in this file.

    data: its samples are wanted, too; else they need not be there. Raises `Trouble`, `Explained`.
    """
    name, step = parted(name)
    if step is not None:
        if given is not None:
            raise Trouble(say("give one of --weights and a step of the run"), status=WRONG)
        kept = listing.find(name, folders.runs())
        project = reading.read(kept).project
        weights = None if data else checkpoint.network_at(kept, step)
        if weights is not None:
            return project, of_weights(project, weights, step, "", partial(blank, project.data))
        return project, Bench(stand(kept, step).setup, "")
    folder = found(name)
    if folder is None and not (Path(name).suffix or Path(name).exists() or preset(name)):
        folder = listing.find(name, folders.runs())  # which says that there is none
    project = open_named(name) if folder is None else reading.read(folder).project
    source, made = given or folder, None if data else partial(blank, project.data)
    if source is None:
        return project, begun(project, "", made)
    return project, opened(project, source.absolute(), "", made)
