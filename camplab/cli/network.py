"""`camplab presets` and `camplab new`: the networks that ship, and a project file from one of them."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.errors import WRONG, Trouble
from camplab.cli.language import spoken
from camplab.cli.output import print_json, print_table, put
from camplab.document import files
from camplab.document.edits import apply_remedy
from camplab.document.finish import trouble
from camplab.document.presets.catalogue import PRESETS, Preset, find, groups, nearest
from camplab.document.presets.preset import in_words
from camplab.document.project import Project
from camplab.document.tasks.base import TASKS
from camplab.numbers import count
from camplab.words import Sentence, say


def list_presets(as_json: bool) -> None:
    """Every preset with its size and what it teaches."""
    if as_json:
        print_json([_facts(preset, preset.project()) for preset in PRESETS])
        return
    titles = (say("Name"), say("Title"), say("Data"), say("Parameters"), say("Shows"))
    rows = [row for group, presets in groups() for row in _section(group, presets, len(titles))]
    print_table(titles, rows, numbers=titles[3:4])


def _section(group: Sentence, presets: tuple[Preset, ...], columns: int) -> list[tuple[object, ...]]:
    """The presets of a group below its title."""
    empty = ("",) * columns
    return [empty, (group, *empty[1:]), *(_row(preset, preset.project()) for preset in presets)]


def _row(preset: Preset, project: Project) -> tuple[object, ...]:
    return preset.name, preset.title, project.data.tag, count(project.traces().params), preset.teaches


def _facts(preset: Preset, project: Project) -> dict[str, object]:
    traces = project.traces()
    return {
        "name": preset.name,
        "group": str(preset.group),
        "title": str(preset.title),
        "what": str(preset.sentence),
        "teaches": str(preset.teaches),
        "data": project.data.tag,
        "task": project.task.tag,
        "parameters": traces.params,
        "macs": traces.macs,
        "blocks": sum(map(len, project.stacks.values())),
    }


def write_preset(name: str, output: Path, task: str = "") -> None:
    """The preset `name` as a project of one's own, which learns `task` where one is named.

    Raises `Trouble`, `WriteFailed`; never writes over a file.
    """
    preset = find(name)
    if preset is None:
        raise Trouble(_unknown(name), status=WRONG)
    if output.exists():
        raise Trouble(say("{file} exists already; choose another name or remove it first", file=output), status=WRONG)
    project = in_words(preset.project(), spoken)
    files.save(_learning(project, task) if task else project, output)
    put(say("wrote {path}", path=str(output)))


def _learning(project: Project, tag: str) -> Project:
    """The project with another task, mended by the first ways that are offered. Raises `Trouble`."""
    if tag not in TASKS:
        raise Trouble(say("there is no task {name}; there are {names}", name=tag, names=", ".join(TASKS)), status=WRONG)
    task = TASKS[tag].suited({stack: trace.y for stack, trace in project.traces().items()})
    if (why := task.takes(project.data)) is not None:
        raise Trouble(why, status=WRONG)
    project = project.with_task(task)
    for _ in range(2 * len(task.stacks)):
        found = trouble(project, project.traces())
        if found is None or not found[1].remedies:
            break
        stack, misfit = found
        put(spoken(misfit.remedies[0].title))
        project = project.with_stack(stack, apply_remedy(project.stack(stack), None, misfit.remedies[0]))
    return project


def _unknown(name: str) -> Sentence:
    near = nearest(name)
    if near:
        return say(
            "there is no preset {name}; did you mean {near}? `camplab presets` lists all", name=name, near=near.name
        )
    return say("there is no preset {name}; `camplab presets` lists all", name=name)
