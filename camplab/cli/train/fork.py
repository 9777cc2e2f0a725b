"""`camplab train --from RUN@STEP`: a new run that begins where that one was. Needs torch; knows no Qt."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, tell
from camplab.cli.moment import parted
from camplab.cli.train.options import TrainOptions
from camplab.cli.train.settings import length_kept, unlike, wished
from camplab.document import files
from camplab.document.atomic import WriteFailed
from camplab.document.differences import learning_differences
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.knobs import Fixed, live, task_as, turned, turns
from camplab.document.settings.relevance import relevant
from camplab.document.settings.turn import Turn
from camplab.document.settings.words import meant
from camplab.runs import listing, reading
from camplab.runs.folder import RunFolder, fresh
from camplab.training.faults import fault_of
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import project_of
from camplab.words import Explained, say


def forked(options: TrainOptions, changed: Project | None) -> tuple[Path, Project, TrainOptions, list[Turn]]:
    """Make the fork that is asked for: its file, what it trains, how to go on with it, and what changes then.

    changed: its network, and what of its recipe can be changed on the way; None: those of the run. Raises `Trouble`.
    """
    name, step = parted(options.origin)
    if step is None:
        raise Trouble(say("--from is RUN@STEP, such as digits@100, not {given}", given=options.origin), status=WRONG)
    try:
        parent = listing.find(name, folders.runs())
        project = project_of(parent, step)
        length_kept(project, wished(project, options))
        turns = [] if changed is None else _in_file(changed, reading.read(parent).now)
        project = project if changed is None else project.model_copy(update={"stacks": changed.stacks})
        turns += [_turn(setting, project) for setting in options.settings]
        folder = options.run or fresh(project.title or parent.name)
        if changed is not None:
            changed = changed.model_copy(update={"training": project.training})
        notes = fork(parent, step, folder, changed)
        project = files.load(RunFolder(folder).project)
    except WriteFailed as error:
        raise Trouble(error.sentence) from None
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # a step that fails now, whatever it did then
        raise Trouble(fault_of(error, step).sentence) from None
    tell(*notes)
    file = Path(listing.info(folder).file or RunFolder(folder).project)
    return file, project, replace(options, run=folder, resume=True), turns


def _in_file(changed: Project, now: Project) -> list[Turn]:
    """What the recipe of a file has otherwise than that of the run. Raises `Trouble` where that stays in a run."""
    stays = {name: getattr(now.training, name) for name in ("epochs", "device", "threads", "phases", *live(Recipe))}
    lasting = changed.model_copy(update={"training": changed.training.model_copy(update=stays), "stacks": now.stacks,
                                         "start": now.start, "task": task_as(changed.task, now.task)})  # fmt: skip
    other = learning_differences(now, lasting)
    if other:
        raise Trouble(say("a fork keeps what its run learns, and how, but for what can be changed on the way: {what}",
                          what=other[0]), status=WRONG)  # fmt: skip
    before, after = now.training, changed.training
    otherwise = now.model_copy(update={"training": after, "task": changed.task})
    of_phases = (turn for turn in turns(now, otherwise) if turn.block)
    return [*(Turn(name, getattr(after, name)) for name in live(Recipe)
              if relevant(before, name) and getattr(after, name) != getattr(before, name)), *of_phases]  # fmt: skip


def _turn(text: str, project: Project) -> Turn:
    """A setting as it was typed. Raises `Trouble`."""
    name, equals, value = text.partition("=")
    block, _, what = name.rpartition(".")
    try:
        of_recipe = not block and what in Recipe.model_fields
        turn = Turn(what, json.loads("null" if of_recipe and meant(Recipe, what, value) is None else value), block)
        if not equals or not isinstance(turn.value, float | int | bool | None):
            raise ValueError(text)
        turned(project, turn)
    except ValueError:
        raise unlike(text) from None
    except Fixed as fixed:
        raise Trouble(fixed.sentence, status=WRONG) from None
    return turn
