"""What Ctrl+K offers, from the tables in which it stands already: actions, docks, blocks, networks, races, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt

from camplab.app.actions import Action, Actions, Menu, keys, why_not
from camplab.app.command_palette.also_called import also_called
from camplab.app.command_palette.finding import Item
from camplab.app.data import data_edits
from camplab.app.editor import editing
from camplab.app.editor.palette.korean_search import korean
from camplab.app.editor.palette.offers import FAMILIES, Offer, arriving, entry, tapped
from camplab.app.editor.palette.offers import why_not as misfit
from camplab.app.lab import Lab
from camplab.app.look.language import bare, current, tr, translate
from camplab.app.panels.help.opening import show_help
from camplab.app.panels.help.panel import HelpPanel
from camplab.app.training import race_commands, stored_runs
from camplab.app.training.recipe_form import ROWS, RecipeForm
from camplab.app.training.training_bar import TrainingBar
from camplab.app.welcome.preset_card import entry_of
from camplab.blocks.base import REGISTRY
from camplab.blocks.search import Entry
from camplab.datasets.base import DATA
from camplab.document.presets.catalogue import PRESETS
from camplab.document.project import Project
from camplab.document.races.catalogue import RACES
from camplab.document.recipe import AUGMENTATIONS, Recipe
from camplab.document.settings.augmenting import offered
from camplab.document.settings.relevance import relevant
from camplab.document.settings.words import value_word
from camplab.manual.glossary import terms
from camplab.manual.pages import GLOSSARY, LANGUAGES, pages
from camplab.runs.kept.told_apart import clock
from camplab.runs.listing import Info
from camplab.words import Sentence, say

NO_NETWORK = say("the start page is open")
UNDER = ("theme", "language", "snapshots", "slow")
"""Menus without whose title those of their actions say little."""


def everything(lab: Lab, actions: Actions, menus: Mapping[str, Menu]) -> Iterator[Item]:
    """All but the runs, which have to be read first."""
    for source in (
        commands(lab, actions, menus),
        panels(lab),
        blocks(lab),
        settings(lab),
        networks(),
        races(),
        reading(),
    ):
        yield from source


def named(id: str, titles: tuple[str, ...], *more: str) -> Entry:
    """By English titles, found in Korean, too, whatever the window speaks; of neither the … at the end is typed. What
    else learners call it finds it as well."""
    names = (bare(each).rstrip("…") for title in titles for each in (title, korean(title)))
    both = dict.fromkeys(filter(None, names))
    family = tuple(word for text in more for word in (text, korean(text)) if word)
    return Entry(id, tuple(both), also_called(id), family)


# -- commands -------------------------------------------------------------------------------------------


def commands(lab: Lab, actions: Actions, menus: Mapping[str, Menu]) -> Iterator[Item]:
    """Every action of the menus, but for the networks, which have a group of their own, and this palette itself."""
    for action in actions.table.values():
        if not action.menu.startswith("new.") and action.id != "help.find":
            yield _command(lab, actions, action, menus[action.menu])


def _command(lab: Lab, actions: Actions, action: Action[Lab], menu: Menu) -> Item:
    title = actions[action.id].text() if action.named else translate(action.title)
    title, menu_title = bare(title).rstrip("…"), bare(translate(menu.title))
    id, hindered = f"action:{action.id}", why_not(action, lab)
    now = str(action.named(lab)) if action.named else str(action.title)
    return Item(
        id,
        f"{menu_title}: {title}" if action.menu in UNDER else title,
        named(id, (now, str(action.title), title), menu.title.template),
        lambda _: actions[action.id].trigger(),
        action.icon,
        keys(action),
        why_not=translate(hindered) if hindered else "",
    )


# -- what is seen ---------------------------------------------------------------------------------------


def panels(lab: Lab) -> Iterator[Item]:
    """Every dock, brought to the front."""
    hindered = "" if lab.page == "workbench" else translate(NO_NETWORK)
    for name, dock in lab.workspace.named.items():
        id = f"panel:{name}"
        words = (dock.title.template, *([dock.short.template] if dock.short else []))
        act = partial(_reveal, name)
        yield Item(id, translate(dock.called), named(id, words, "panel"), act, "layout-dashboard", why_not=hindered)


def _reveal(name: str, lab: Lab) -> None:
    lab.workspace.open.bring(name)


# -- what can be put in ---------------------------------------------------------------------------------


def blocks(lab: Lab) -> Iterator[Item]:
    """Every block, put in after the selection; one that would not fit there says why and can be put in."""
    x, taps = arriving(lab.session), tapped(lab.session)
    hindered = "" if lab.page == "workbench" else translate(NO_NETWORK)

    def made(tag: str, settings: Mapping[str, object]) -> Item:
        offer = Offer(tag, settings)
        found, about = entry(tag, REGISTRY[tag]), partial(_about_block, offer, lambda: misfit(offer, x, taps))
        id = f"block:{tag}"
        return Item(id, offer.title, Entry(id, found.titles, found.known_as, found.family), partial(_add, offer),
                    REGISTRY[tag].icon, about=about, why_not=hindered, kinds=partial(made, tag))  # fmt: skip

    for tag in REGISTRY:
        yield made(tag, {})


def _about_block(offer: Offer, misfit: Callable[[], str]) -> str:
    return misfit() or translate(FAMILIES[offer.block.family])


def _add(offer: Offer, lab: Lab) -> None:
    editing.add(lab.session, (offer.made(),))


# -- networks, races, settings --------------------------------------------------------------------------


def networks() -> Iterator[Item]:
    """The networks that ship, begun with."""
    for preset in PRESETS:
        id, found = f"network:{preset.name}", entry_of(preset)
        yield Item(id, translate(preset.title), Entry(id, found.titles, also_called(id), found.family),
                   partial(lambda preset, lab: lab.documents.begin_with(preset), preset), "file-plus-2",
                   about=partial(translate, preset.teaches))  # fmt: skip


def races() -> Iterator[Item]:
    """The races that ship, made ready."""
    for race in RACES:
        id = f"race:{race.name}"
        entry = named(id, (race.title.template, race.name), race.sentence.template, race.teaches.template, "race")
        yield Item(id, translate(race.title), entry, partial(lambda race, lab: race_commands.offer(lab, race), race),
                   "chart-line", about=partial(translate, race.teaches))  # fmt: skip


def settings(lab: Lab) -> Iterator[Item]:
    """Every setting of the recipe, and every data set to learn from."""
    hindered, recipe = "" if lab.page == "workbench" else translate(NO_NETWORK), lab.session.project.training
    for name in ROWS:
        if isinstance(name, str) and relevant(recipe, name) and _fits(name, lab.session.project):
            info, id = type(recipe).model_fields[name], f"setting:recipe.{name}"
            title = info.title or name
            entry = named(id, (title, name), "Recipe", info.description or "")
            yield Item(id, f"{tr('Recipe')}: {tr(title)}", entry, partial(_open_recipe, name), "sliders-horizontal",
                       about=partial(_value, recipe, name), why_not=hindered)  # fmt: skip
    for tag, kind in DATA.items():
        id = f"setting:data.{tag}"
        act = partial(lambda tag, lab: data_edits.choose_data(lab, tag), tag)
        yield Item(id, f"{tr('Data')}: {tr(kind.title)}", named(id, (kind.title, tag), "Data", "data set"), act,
                   "database", why_not=hindered)  # fmt: skip


def _fits(name: str, project: Project) -> bool:
    return name not in AUGMENTATIONS or offered(name, project)


def _value(recipe: Recipe, name: str) -> str:
    said = value_word(type(recipe), name, getattr(recipe, name))
    return translate(said) if isinstance(said, Sentence) else said


def _open_recipe(name: str, lab: Lab) -> None:
    bar = lab.window.findChild(TrainingBar)
    assert bar is not None
    bar.recipe.click()
    form = lab.window.findChild(RecipeForm)
    assert form is not None
    form.rows[name].field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def reading() -> Iterator[Item]:
    """Every help page, and every term of the glossary."""
    for topic, page in pages(current()).items():
        id, there = f"help:{topic}", [pages(code)[topic].title for code in LANGUAGES]
        entry = Entry(id, (*there, topic), family=("help", "도움말"))
        yield Item(id, page.title, entry, partial(_show, f"page:{topic}"), "circle-question-mark")
    for term in terms().values():
        id = f"term:{term.id}"
        yield Item(id, term.title(current()), Entry(id, (term.en, term.ko)), partial(_show, id), "languages",
                   about=partial(term.says.__getitem__, current()))  # fmt: skip


def _show(link: str, lab: Lab) -> None:
    kind, _, to = link.partition(":")
    show_help(lab, GLOSSARY if kind == "term" else to)
    if kind == "term":
        panel = lab.workspace.open.bring("help")
        assert isinstance(panel, HelpPanel)
        panel.show_topic(GLOSSARY, terms()[to].title(current()))


# -- runs ------------------------------------------------------------------------------------------------


def run(info: Info) -> Item:
    """A run, looked at with its network on the bench."""
    id = f"run:{info.folder.name}"
    name = translate(info.called)
    names = dict.fromkeys((name, info.title, info.folder.name))
    trouble = translate(info.trouble) if info.trouble else ""
    return Item(id, name, Entry(id, tuple(filter(None, names))), partial(stored_runs.open_run, info),
                "flask-conical", about=partial(_about_run, info), why_not=trouble)  # fmt: skip


def _about_run(info: Info) -> str:
    return f"{clock(info.started)} · {translate(steps(info))}"


def steps(info: Info) -> Sentence:
    """How long it is."""
    return say("{n} steps", n=info.steps)
