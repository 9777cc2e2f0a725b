"""`camplab runs`: what was trained, and how each run stands. Knows no torch and no project."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict

from msgspec import to_builtins

from camplab import folders
from camplab.cli.language import current
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.document import measures
from camplab.document.measures import Measure
from camplab.numbers import measured
from camplab.runs.best import in_words
from camplab.runs.kept.all_runs import runs
from camplab.runs.listing import STATUS, Info
from camplab.words import Sentence, say

TITLES = (say("Run"), say("Name"), say("Status"), say("Began"), say("Steps"), say("Epochs"), say("Best"),
          say("After the last epoch"))  # fmt: skip
STAR = "★"
BRANCH = "└ "
"""Before a run that was forked from the one above."""
MEASURES = {measure.name: measure.title for measure in vars(measures).values() if isinstance(measure, Measure)}


def list_runs(as_json: bool) -> None:
    """All runs in the user's folder, newest first."""
    found = runs(folders.runs())
    if as_json:
        print_json([finite(facts(info)) for info in found])
        return
    if not found:
        put(words(say("No run is kept yet: every training of `camplab train FILE`, or in the window, is kept.")))
        return
    rows = [
        (
            f"{BRANCH * depth}{info.folder.name}",
            called_so(info),
            status(info),
            began(info),
            info.steps,
            info.epochs,
            best(info),
            _latest(info),
        )
        for info, depth in family(found)
    ]
    print_table(TITLES, rows, TITLES[4:6])


def family(found: Sequence[Info]) -> list[tuple[Info, int]]:
    """Each run with how many it descends from; those that were forked from it follow it, in the given order."""
    names = {info.folder.name for info in found}
    children: dict[str, list[Info]] = {}
    for info in found:
        known = info.parent in names and info.parent != info.folder.name
        children.setdefault(info.parent if known else "", []).append(info)
    in_order: list[tuple[Info, int]] = []
    waiting = [(info, 0) for info in reversed(children.pop("", []))]
    while waiting:
        info, depth = waiting.pop()
        in_order.append((info, depth))
        waiting += [(child, depth + 1) for child in reversed(children.pop(info.folder.name, []))]
    return in_order + [(info, 0) for rest in children.values() for info in rest]


def facts(info: Info) -> dict[str, object]:
    """Everything a list knows of a run, as plain values."""
    best = info.best and {"measure": info.best.measure.name, "epoch": info.best.epoch, "value": info.best.value}
    known = {"name": info.folder.name} | asdict(info) | {"folder": str(info.folder), "best": best}
    known["race"] = info.race and asdict(info.race) | {"title": str(info.race.title), "name": str(info.race.name)}
    known["carried"] = info.carried and to_builtins(info.carried)
    known.pop("trouble")
    return known | {"why": str(info.trouble or info.why or "")}


def called_so(info: Info) -> str:
    """What is said of it, in a word: a star, the name given to it, or its place in a race."""
    named = words(info.called) if info.about.name or info.race is not None else ""
    return " ".join(filter(None, (STAR if info.about.star else "", named)))


def status(info: Info) -> str:
    """How it stands, and why."""
    said = words(STATUS.get(info.status, info.status))
    why = info.trouble or info.why
    return f"{said}: {words(why)}" if why else said


def best(info: Info) -> Sentence | str:
    """How good it was at its best, and when."""
    if info.best is None:
        return ""
    quality = in_words(info.best.measure, info.best.value)
    return say("{quality} (epoch {epoch})", quality=quality, epoch=info.best.epoch)


def began(info: Info) -> str:
    """When, by the clock of this place."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(info.started))


def _latest(info: Info) -> str:
    return ", ".join(f"{called(name)} {measured(value)}" for name, value in info.latest.items() if value is not None)


def called(name: str) -> str:
    """A measure by its name, which is the key of CSV and JSON, too; in Korean by its title."""
    return words(MEASURES[name]) if name in MEASURES and current() != "en" else name
