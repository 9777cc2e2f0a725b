"""A race: variants that are trained beside each other, and what each is called. Knows no torch, no Qt.

Variants come from one project by edits; they are called by what they have otherwise, in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pydantic import BaseModel, ValidationError

from camplab.document.differences import differences
from camplab.document.format.setting_errors import complaints, setting_title, unknown
from camplab.document.project import Project
from camplab.document.recipe import OfPhase, Recipe
from camplab.document.settings.words import meant, value_word
from camplab.words import OWN, Explained, Sentence, say

MOST = 12
"""Variants of one race: more curves nobody tells apart."""
VARIED, OF_PHASE = (tuple(name for name in kind.model_fields if name not in ("phases", "phase"))
                    for kind in (Recipe, OfPhase))  # fmt: skip
"""Settings of a recipe, and those that each of its phases can have of its own."""


class BadRace(Explained):
    """These variants make no race; `sentence` says why."""


@dataclass(frozen=True)
class Variant:
    """One of a race. `name` says what it is, beside the others."""

    project: Project
    name: Sentence


@dataclass(frozen=True)
class Race:
    """The first variant is what the others are held against."""

    title: Sentence
    variants: tuple[Variant, ...] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        """Raises `BadRace` when there is nobody to race against, or too many."""
        _enough(len(self.variants))

    @property
    def projects(self) -> tuple[Project, ...]:
        """What is trained."""
        return tuple(variant.project for variant in self.variants)


def _enough(count: int) -> None:
    """Asked before they are made, too: a hundred million fit into no memory. Raises `BadRace`."""
    if not 2 <= count <= MOST:
        raise BadRace(say("a race has 2 to {most} variants, not {n}", most=MOST, n=count))


def race_of(projects: Iterable[Project], title: Sentence | None = None) -> Race:
    """A race of these, each called by what it has otherwise than the first. Raises `BadRace`."""
    given = tuple(projects)
    _enough(len(given))
    names = _names(given)
    title = title or Sentence(OWN, {"own": given[0].title if given else ""})
    return Race(title, tuple(Variant(project, name) for project, name in zip(given, names, strict=True)))


def joined(kept: Sequence[Project], now: Project) -> tuple[Project, ...]:
    """What was kept, and `now`, unless it is there already under whatever title."""
    return tuple(kept) if any(_bare(each) == _bare(now) for each in kept) else (*kept, now)


def _bare(project: Project) -> Project:
    return project.model_copy(update={"title": "", "notes": ""})


def by_seed(projects: Sequence[Project]) -> bool:
    """Whether these are one project with several seeds: a band instead of lines."""
    first, *others = projects
    alike = [_seeded(other, first.training.seed) for other in others]
    seeds = {project.training.seed for project in projects}
    return len(projects) == len(seeds) > 1 and not any(differences(first, other) for other in alike)


def with_recipe(project: Project, setting: str, values: Sequence[object]) -> tuple[Project, ...]:
    """The project once with each of these values of a setting of its recipe, or of a phase (`discriminator.rate`).

    Raises `BadRace`.
    """
    phase, dot, own = setting.partition(".")
    recipe: Recipe | OfPhase = project.training.of_phase(phase) if dot else project.training
    known = [f"{phase}.{name}" for phase in project.task.phases for name in OF_PHASE]
    if setting not in (known if dot else VARIED):
        raise BadRace(unknown(setting, [*VARIED, *known]))
    kind, name = type(recipe), own if dot else setting
    try:
        made = [kind.model_validate({**recipe.model_dump(), name: meant(kind, name, value)}) for value in values]
    except ValidationError as error:
        raise BadRace(complaints(error, kind)[0]) from None
    recipes = [project.training.with_phase(each) if isinstance(each, OfPhase) else each for each in made]
    return tuple(project.model_copy(update={"training": recipe}) for recipe in recipes)


def with_seeds(project: Project, count: int) -> tuple[Project, ...]:
    """The project with its own seed and the `count` - 1 that follow it. Raises `BadRace`."""
    _enough(count)
    first = project.training.seed
    return tuple(_seeded(project, (first + more) % 2**32) for more in range(count))


def _seeded(project: Project, seed: int) -> Project:
    return project.model_copy(update={"training": project.training.model_copy(update={"seed": seed})})


# -- names -----------------------------------------------------------------------------------------


def _names(projects: Sequence[Project]) -> tuple[Sentence, ...]:
    """The value of the one setting in which they differ; else their titles, where these tell them apart; else in what
    each differs from the first, or its title where that is another one."""
    if valued := _of_one_setting(projects):
        return valued
    titles = [project.title for project in projects]
    if all(titles) and len(set(titles)) == len(titles):
        return tuple(Sentence(OWN, {"own": title}) for title in titles)
    names = [_apart(projects[0], project, number) for number, project in enumerate(projects)]
    return tuple(
        say("{name} ({n})", name=name, n=number) if name in names[:number] else name
        for number, name in enumerate(names)
    )


def _of_one_setting(projects: Sequence[Project]) -> tuple[Sentence, ...]:
    """By the value of a setting of the recipe or of a phase, where nothing else tells any from the first; else ()."""
    first, *others = projects or (None,)
    if first is None or any(len(differences(first, project)) != 1 for project in others):
        return ()
    recipes = [project.training for project in projects]
    found = [_by_values(recipes, VARIED)]
    for phase, title in first.task.phases.items():
        names = _by_values([recipe.of_phase(phase) for recipe in recipes], OF_PHASE)
        found.append(tuple(say("{phase}: {what}", phase=title, what=name) for name in names))
    told = [names for names in found if names]
    return told[0] if len(told) == 1 else ()


def _by_values(models: Sequence[BaseModel], settings: Sequence[str]) -> tuple[Sentence, ...]:
    """By the value of the one setting in which they differ, each from each; () where there is none such."""
    counts = {name: len({getattr(model, name) for model in models}) for name in settings}
    other = [name for name, count in counts.items() if count > 1]
    if len(other) != 1 or counts[other[0]] != len(models):
        return ()
    return tuple(_valued(model, other[0]) for model in models)


def _valued(model: BaseModel, setting: str) -> Sentence:
    """ "Adam", but "Batch size 32": a number alone says nothing."""
    value = getattr(model, setting)
    word = value_word(type(model), setting, value)
    if isinstance(word, Sentence) and isinstance(value, str):
        return word
    return say("{setting} {value}", setting=setting_title(type(model), setting), value=word)


def _apart(first: Project, other: Project, number: int) -> Sentence:
    if not number:
        return say("as it is")
    if other.title and other.title != first.title:
        return Sentence(OWN, {"own": other.title})
    said = differences(first, other)
    if not said:
        return say("once more ({n})", n=number)
    name = said[0]
    for more in said[1:]:
        name = Sentence("{said}; {more}", {"said": name, "more": more})
    return name
