"""`camplab presets` and `camplab new`: the networks that ship, and a project file from one of them."""

from __future__ import annotations

from camplab.cli.output import print_json, print_table
from camplab.document.presets.catalogue import PRESETS, Preset, groups
from camplab.document.project import Project
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
