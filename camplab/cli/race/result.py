"""What came of a race: a table of its variants, and of several seeds a band. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from statistics import median

from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.listed import best, facts, status
from camplab.document.races.race import by_seed
from camplab.engine.race_lanes import Lane
from camplab.numbers import count, duration
from camplab.runs import listing
from camplab.runs.best import in_words, spread_in_words
from camplab.runs.listing import STATUS, BadRun, Info
from camplab.words import say

TITLES = (say("Variant"), say("Parameters"), say("MACs"), say("After the last epoch"), say("Best"), say("Time"),
          say("Status"), say("Run"))  # fmt: skip


def print_result(lanes: Sequence[Lane], as_json: bool, failed: Collection[str] = ()) -> None:
    """One row a variant; one that never began has no numbers. failed: the runs that said so."""
    infos = [_info(lane) for lane in lanes]
    band = _band(infos) if by_seed([lane.project for lane in lanes]) else None
    if as_json:
        variants = [
            (facts(info) if info else {"folder": str(lane.folder)})
            | {"variant": lane.place.number, "title": str(lane.place.name)}
            for lane, info in zip(lanes, infos, strict=True)
        ]
        print_json(finite({"event": "result", "variants": variants, "band": band}))
        return
    put()
    print_table(
        TITLES, [_row(lane, info, lane.run in failed) for lane, info in zip(lanes, infos, strict=True)], TITLES[1:6]
    )
    measure = next((info.best.measure for info in infos if info and info.best), None)
    if band and measure:
        put(words(spread_in_words(measure, band["low"], band["median"], band["high"], int(band["n"]))))


def _info(lane: Lane) -> Info | None:
    try:
        return listing.info(lane.folder)
    except BadRun:
        return None


def _row(lane: Lane, info: Info | None, failed: bool) -> tuple[object, ...]:
    traces = lane.project.traces()
    costs = count(traces.params), count(traces.macs)
    if info is None:
        stands = STATUS["fault"] if failed else say("not begun")
        return lane.place.name, *costs, "", "", "", stands, lane.folder.name
    last = in_words(info.best.measure, info.last) if info.best and info.last is not None else ""
    took = duration(info.seconds) if info.seconds is not None else ""
    return lane.place.name, *costs, last, best(info), took, status(info), lane.folder.name


def _band(infos: Sequence[Info | None]) -> dict[str, float] | None:
    """Of what the runs are judged by, after the last epoch: the least, the median and the most."""
    values = sorted(info.last for info in infos if info is not None and info.last is not None)
    if not values:
        return None
    return {"n": len(values), "low": values[0], "median": median(values), "high": values[-1]}
