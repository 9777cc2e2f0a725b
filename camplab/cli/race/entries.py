"""`camplab race`: which variants are meant, and the list of the races that ship. Knows no torch, no Qt."""

from __future__ import annotations

from pathlib import Path

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, explained, tell
from camplab.cli.output import print_json, print_table
from camplab.cli.project import open_named
from camplab.cli.race.options import RaceOptions
from camplab.cli.race.performance import perform
from camplab.cli.train.options import TrainOptions
from camplab.cli.train.settings import wished
from camplab.cli.train.training import checked_device
from camplab.document.presets import catalogue as presets
from camplab.document.project import Project
from camplab.document.races import catalogue
from camplab.document.races.race import BadRace, Race, Variant, by_seed, race_of, with_recipe, with_seeds
from camplab.engine.race_lanes import NoRace, begun, resumed
from camplab.words import OWN, Own, Sentence, say


def race_names(options: RaceOptions) -> None:
    """Carry out the command. Raises `Trouble`."""
    _check(options)
    with explained(BadRace, NoRace):
        if options.resume:
            lanes = resumed(options.resume, folders.runs())
        elif options.names:
            lanes = begun(_wished(_race(options), options))
        else:
            list_races(options.json)
            return
    perform(lanes, options.processes, options.json)


def list_races(as_json: bool) -> None:
    """Those that ship."""
    if as_json:
        print_json([{"name": race.name, "title": str(race.title), "sentence": str(race.sentence),
                     "teaches": str(race.teaches)} for race in catalogue.RACES])  # fmt: skip
        return
    rows = [(race.name, race.title, race.teaches) for race in catalogue.RACES]
    print_table((say("Race"), say("Title"), say("Teaches")), rows)


def _check(options: RaceOptions) -> None:
    """Arguments that contradict each other. Raises `Trouble`."""
    checked_device(options.device)
    changes = (options.names, options.seeds, options.vary, options.epochs, options.seed, options.device)
    if options.resume and any(change not in ((), None, "") for change in changes):
        raise Trouble(say("--resume goes on with a race as it was begun: give nothing else with it"), status=WRONG)
    if not options.names and (options.seeds or options.vary):
        raise Trouble(say("name the project that is to race against itself: a file or a preset"), status=WRONG)
    if options.seeds and options.vary:
        raise Trouble(say("give --seeds or --vary, not both"), status=WRONG)


def _race(options: RaceOptions) -> Race:
    """The variants that are named. Raises `Trouble`, `BadRace`."""
    first, *others = options.names
    shipped = None if others or Path(first).exists() else catalogue.find(first)
    if shipped is not None:
        if options.seeds or options.vary:
            raise Trouble(say("{race} has variants of its own: --seeds and --vary are for a single project",
                              race=first), status=WRONG)  # fmt: skip
        return shipped.make()
    if not others and (near := _meant(first)) is not None:
        raise Trouble(say("there is no file, no preset and no race {name}; did you mean {race}?", name=first,
                          race=near), status=WRONG)  # fmt: skip
    projects = [open_named(name) for name in options.names]
    if not others and not options.seeds and not options.vary:
        raise Trouble(say("{name} alone is no race: name another project, or make variants of it with --seeds 5 or "
                          "--vary optimizer=sgd,adam", name=first), status=WRONG)  # fmt: skip
    if options.seeds or options.vary:
        if others:
            raise Trouble(say("--seeds and --vary are for a single project, not for {n}", n=len(projects)),
                          status=WRONG)  # fmt: skip
        (project,) = projects
        return race_of(with_seeds(project, options.seeds) if options.seeds else _varied(project, options.vary))
    return race_of(projects, Sentence(OWN, {"own": " · ".join(options.names)}))


def _meant(name: str) -> str | None:
    """The race whose name looks like that of nothing else."""
    near = catalogue.nearest(name)
    known = Path(name).exists() or presets.find(name) is not None
    return near.name if near is not None and not known else None


def _varied(project: Project, text: str) -> tuple[Project, ...]:
    """From `setting=value,value`. Raises `Trouble`, `BadRace`."""
    setting, equals, values = text.partition("=")
    if not equals or not all(values.split(",")):
        raise Trouble(say("--vary is NAME=VALUE,VALUE, such as optimizer=sgd,adam, not {given}", given=text),
                      status=WRONG)  # fmt: skip
    return with_recipe(project, setting.strip(), [value.strip() for value in values.split(",")])


def _wished(race: Race, options: RaceOptions) -> Race:
    """All variants with the recipe changed as asked; several seeds are those from the one on that is asked for."""
    asked = TrainOptions(epochs=options.epochs, device=options.device, seed=options.seed)
    if options.seed is None or not by_seed(race.projects):
        return Race(race.title, tuple(Variant(wished(one.project, asked), one.name) for one in race.variants))
    made = race_of(with_seeds(wished(race.projects[0], asked), len(race.variants)), race.title)
    seeds = ", ".join(str(project.training.seed) for project in made.projects)
    tell(say("the variants have the seeds {seeds}", seeds=Own(seeds)))
    return made
