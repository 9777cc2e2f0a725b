"""`camplab step`: one step of training from within, block by block: forward, loss, backward, update. Needs torch.

It is the next step of a project, of a run as it stands, or as it was after a step of it (`RUN@STEP`). Writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from camplab import folders
from camplab.cli.errors import Trouble, explained, no_block, no_sample, tell
from camplab.cli.moment import found, parted, stand
from camplab.cli.output import finite, print_json, print_table, put
from camplab.cli.project import open_named
from camplab.document.places import Places
from camplab.document.presets.catalogue import find as preset
from camplab.numbers import measured, percent
from camplab.runs import listing
from camplab.runs.events import Fault, Move, StepShown
from camplab.runs.fingerprint import length_matters
from camplab.runs.repeats import repeats
from camplab.runs.trained import all_done
from camplab.runs.wants import BATCH, HERE, Slow
from camplab.training.control import Control, Terms
from camplab.training.loop import Loop
from camplab.training.reports import tally_of
from camplab.training.setup import Setup, prepare
from camplab.training.tally import Tally
from camplab.words import Sentence, say

TITLES = (say("What"), say("Block"), say("Shape"), say("Mean"), say("Spread"), say("Least"), say("Greatest"),
          say("Gradient"), say("Of the weights"))  # fmt: skip
WHATS = {"batch": say("batch"), "forward": say("forward"), "loss": say("loss"), "backward": say("backward"),
         "update": say("update")}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """What the command line asks for."""

    sample: int = BATCH
    block: str = ""
    json: bool = False


def show_step(name: str, asked: Asked) -> None:
    """Print the next step of the run or project `name`. Raises `Trouble`."""
    with explained():
        setup, tally = _standing(name)
    places = Places(setup.project)
    if asked.block and places.facts(asked.block) is None:
        raise no_block(asked.block, dict.fromkeys(step.module for step in places.steps))
    shown = _shown(setup, tally, asked.sample)
    if asked.sample >= shown.size:
        raise no_sample(shown.size)
    if asked.json:
        print_json(finite(_facts(shown, asked.block)))
    else:
        _print(shown, places, asked.block)


def _standing(name: str) -> tuple[Setup, Tally]:
    """Before the step: of a run, a project or a preset. Raises `Trouble`, `Explained`."""
    name, step = parted(name)
    folder = found(name)
    if step is not None or (folder is None and not (Path(name).suffix or Path(name).exists() or preset(name))):
        folder = listing.find(name, folders.runs())  # which says that there is none
    if folder is None:
        setup = prepare(open_named(name))
        tell(*setup.notes)
        return setup, tally_of(setup)
    moment = stand(folder, listing.info(folder).steps if step is None else step)
    return moment.setup, moment.tally


def _shown(setup: Setup, tally: Tally, sample: int) -> StepShown:
    """The next step, also where the run has come to its end. Raises `Trouble` where there is none."""
    recipe = setup.project.training
    if setup.epoch >= recipe.epochs:
        if length_matters(recipe):
            raise Trouble(all_done(setup.epoch))
        longer = recipe.model_copy(update={"epochs": setup.epoch + 1})
        setup.project = setup.project.model_copy(update={"training": longer})
    setup.stopping.turn(None)  # also where early stopping has ended it
    control = Control()
    control.pause(Slow(HERE, sample=sample))
    setup.generator.set_state(setup.order_state)
    for event in Loop(setup, tally, control, Terms(attended=False)).run():
        if isinstance(event, StepShown):
            if event.why is not None:
                raise Trouble(event.why)
            return event
        if isinstance(event, Fault):
            raise Trouble(event.sentence)
    raise AssertionError("there is a next step")


# -- what is said of it ------------------------------------------------------------------------------


def _print(shown: StepShown, places: Places, block: str) -> None:
    step = f"{shown.step + 1:,}"
    if shown.sample == BATCH:
        put(say("Step {step}: the mean of {n} samples; learning rate {rate}", step=step, n=shown.size,
                rate=measured(shown.rate)))  # fmt: skip
    else:
        put(say("Step {step}: sample {k} of {n}; learning rate {rate}", step=step, k=shown.sample, n=shown.size,
                rate=measured(shown.rate)))  # fmt: skip
    put()
    phases = tuple(places.project.task.phases.values())
    moves = zip(shown.moves, repeats(shown.moves), strict=True)
    rows = [(*_phase(move, times, phases), *row) for move, times in moves if not block or move.module == block
            for row in _rows(move, places)]  # fmt: skip
    print_table((*((say("Phase"),) if phases else ()), *TITLES), rows, TITLES[3:])


def _phase(move: Move, times: tuple[int, int], phases: Sequence[Sentence]) -> tuple[object, ...]:
    """Whose part it is, and of which time where the phase learns several times in a step; () where there are none."""
    if not phases or move.what == "batch":
        return ("",) * bool(phases)
    title, (time, often) = phases[move.phase], times
    return (say("{phase}, {k} of {n}", phase=title, k=time, n=often) if often > 1 else title,)


def _rows(move: Move, places: Places) -> Iterator[tuple[object, ...]]:
    """One, or of an update one for each block that learns by itself."""
    if move.what == "update":
        inner = [module for module in move.changes if not any(other.startswith(f"{module}.") for other in move.changes)]
        for module in inner:
            moved, large = move.changes[module]
            share: object = percent(moved / large, 3) if large else measured(moved)
            yield WHATS["update"], module, "", "", "", "", "", "", share
        return
    numbers = move.numbers
    facts = places.facts(move.module)
    shape = "" if facts is None or facts.y is None else str(facts.y)
    if move.what == "loss":
        yield WHATS["loss"], "", "", measured(numbers["loss"]), "", "", "", measured(numbers["gradient"]), ""
        return
    said = (measured(numbers[each]) for each in ("mean", "spread", "least", "greatest"))
    back = (measured(numbers[each]) if each in numbers else "" for each in ("gradient", "weights"))
    yield WHATS[move.what], move.module, shape, *said, *back


def _facts(shown: StepShown, block: str) -> dict[str, object]:
    """Everything as plain values; the numbers themselves of the block that was asked for."""
    moves = [move for move in shown.moves if not block or move.module == block]
    return {
        "step": shown.step,
        "sample": None if shown.sample == BATCH else shown.sample,
        "batch": shown.size,
        "learning_rate": shown.rate,
        "clip": shown.clip,
        "target": shown.target.tolist() if shown.sample != BATCH else None,
        "moves": [_move(move, bool(block)) for move in moves],
    }


def _move(move: Move, whole: bool) -> dict[str, object]:
    said: dict[str, object] = {"what": move.what, "phase": move.phase, "module": move.module, **move.numbers}
    if move.changes:
        said["changes"] = {
            module: {"change": moved, "weights": large} for module, (moved, large) in move.changes.items()
        }
    if whole or move.what == "loss":
        said |= {"values": move.values.tolist(), "stride": move.stride, "partial": move.partial}
    return said
