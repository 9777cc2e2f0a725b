"""Help pages: one for each panel, dock and block in both languages, no place left empty, no link into nothing."""

from __future__ import annotations

import re

from camplab.app.commands import all_actions
from camplab.app.panels.help.following import FOLLOWING
from camplab.app.panels.registry import entries
from camplab.blocks.base import REGISTRY
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.races import catalogue as races
from camplab.document.races.race import MOST
from camplab.document.tasks.base import TASKS
from camplab.manual import formulas
from camplab.manual import numbers as n
from camplab.manual.block_pages import kind_of, page_of
from camplab.manual.formulas import readable
from camplab.manual.glossary import terms
from camplab.manual.pages import BLOCK, GLOSSARY, LANGUAGES, PLACE, filled, page, pages
from camplab.runs.events import Epoch
from tests.for_each import for_each
from tests.runs.records import adds, begun
from tests.test_korean_glossary import FORBIDDEN
from tests.tools import translations

TOPICS = sorted(pages())
BOTH = [(language, topic) for language in LANGUAGES for topic in TOPICS]
OF_LENET = {*n.OF_PROJECT, *n.OF_CLASSES, *n.OF_LAYER, *n.OF_RUN, *n.OF_EPOCH}
KNOWN = OF_LENET | {*n.OF_ATTENTION}
DOCKS = ["palette", "inspector", *(entry.id for entry in entries())]
KOREAN = translations.read()


@for_each("dock", [*DOCKS, "stack", "start"])
@for_each("language", LANGUAGES)
def test_every_panel_has_a_page(dock, language):
    assert page(dock, language), (
        f"write resources/help/{language}/{dock}.md: what is drawn, the formula, how it is read"
    )


@for_each("topic", TOPICS)
def test_a_page_says_the_same_in_both_languages(topic):
    english, korean = page(topic, "en"), page(topic, "ko")
    assert english.places == korean.places
    assert sorted(english.links) == sorted(korean.links)
    assert [part.count("$") for part in english.parts] == [part.count("$") for part in korean.parts]
    assert [part[:2] for part in english.parts if part[:2] in ("##", "- ")] == [
        part[:2] for part in korean.parts if part[:2] in ("##", "- ")
    ]


@for_each(("language", "topic"), BOTH)
def test_every_place_is_a_number_that_is_known(language, topic):
    assert page(topic, language).places <= KNOWN


@for_each("topic", sorted(set(DOCKS) - {"help"}))
def test_a_panel_is_explained_in_numbers_and_offers_something_to_try(topic):
    kinds = {kind for kind, _ in page(topic).links}
    assert page(topic).places, "put a number of the network or the run into it"
    assert kinds & {"do", "race", "panel"}, "offer something to try"
    assert "## What to try" in "\n".join(page(topic).parts)


ACTIONS = {action.id for action in all_actions()}
ENDS = {
    "do": ACTIONS, "panel": set(DOCKS), "page": {*TOPICS, GLOSSARY}, "term": set(terms()), "block": set(REGISTRY),
    "add": set(REGISTRY), "race": {race.name for race in races.RACES},
}  # fmt: skip


@for_each(("language", "topic"), BOTH)
def test_every_link_leads_to_something(language, topic):
    assert FOLLOWING.keys() == ENDS.keys()
    lost = [f"{kind}:{to}" for kind, to in page(topic, language).links if to not in ENDS[kind]]
    assert not lost


@for_each("language", LANGUAGES)
def test_the_page_of_tasks_has_each_task_by_its_name_with_all_presets_of_it_but_those_of_classes(language):
    parts = "\n".join(page("tasks", language).parts).split("### ")[1:]
    told = {part.splitlines()[0]: part.split("\n## ")[0] for part in parts}
    assert set(told) == {task.title if language == "en" else KOREAN[task.title] for task in TASKS.values()}
    for preset in PRESETS:
        task = type(preset.project().task)
        there = told[task.title if language == "en" else KOREAN[task.title]]
        assert task.tag in ("classification", "regression") or f"(do:new.{preset.name})" in there


def test_every_page_belongs_to_something_that_can_be_looked_at():
    assert {preset.name for preset in PRESETS} >= {
        to.removeprefix("new.") for each in pages().values() for _, to in each.links if to.startswith("new.")
    }


def test_the_page_of_a_race_says_how_many_variants_there_can_be():
    assert MOST == 12
    assert "Two to twelve variants" in "\n".join(page("race", "en").parts)
    assert "둘에서 열둘까지" in "\n".join(page("race", "ko").parts)


# -- numbers -------------------------------------------------------------------------------------------


def a_run():
    record = begun(find("lenet5").project(), epochs=40, steps_per_epoch=41)
    columns = len(record.started.columns("gradients"))
    gradients = [[10.0 ** (at - columns + 1) for at in range(columns)]] * 41
    adds(record, loss=[2.3, *[0.5] * 40], gradients=gradients)
    record.add(Epoch(1, 41, 0.1, {"train_loss": 0.6, "train_accuracy": 0.91, "validation_loss": 0.7,
                                  "validation_accuracy": 0.87}))  # fmt: skip
    return record


def test_the_numbers_are_those_of_this_network_and_this_run():
    found = n.numbers(find("lenet5").project(), a_run(), str)
    assert (found["first"], found["first_params"], found["first_sum"]) == ("C1", "60", "6 × (1 × 3 × 3) + 6")
    assert (found["classes"], found["ln_k"], found["chance"]) == ("10", "2.303", "10.0 %")
    assert (found["step"], found["epoch"], found["loss"]) == ("41", "1", "0.5000")
    assert (found["gradient_last"], found["gradient_first"], found["gradient_ratio"]) == ("1", "10⁻⁴", "10⁻⁴")
    assert (found["train_accuracy"], found["validation_accuracy"], found["gap"]) == ("91.0 %", "87.0 %", "4.0")


@for_each(("preset", "of_layer", "of_attention"), [
    # 3×3 of one channel to 6: 2 / 9, 2 / (9 + 54)
    ("lenet5", ("C1", "9", "54", "0.4714", "0.1782"), None),
    ("mlp", ("fc1", "64", "64", "0.1768", "0.1250"), None),
    ("vit_patch2", ("patches", "4", "128", "0.7071", "0.1231"), ("encoder (1) · attention", "4", "8", "2.828")),
])  # fmt: skip
def test_a_formula_has_the_numbers_of_the_first_block_that_it_is_about(preset, of_layer, of_attention):
    found = n.numbers(find(preset).project(), None, str)
    assert tuple(found[place] for place in n.OF_LAYER) == of_layer
    assert (tuple(found[place] for place in n.OF_ATTENTION) if of_attention else None) == of_attention
    assert of_attention or not found.keys() & {*n.OF_ATTENTION}


def test_all_numbers_are_known_of_a_run_that_tells_classes_apart():
    assert n.numbers(find("lenet5").project(), a_run(), str).keys() == OF_LENET


@for_each("preset", ["lenet5", "autoencoder_digits", "sine_regression", "lstm_rows", "mlp"])
def test_of_every_kind_of_network_all_is_known_that_is_said_to_be(preset):
    assert set(n.OF_PROJECT) <= n.numbers(find(preset).project(), None, str).keys()


@for_each(("language", "topic"), BOTH)
def test_with_a_run_every_place_is_filled_and_nothing_is_left_out(language, topic):
    each, known = page(topic, language), n.numbers(find("lenet5").project(), a_run(), str)
    known |= n.numbers(find("vit_patch2").project(), None, str) if topic == "attention" else {}
    assert not each.places - known.keys()
    assert not PLACE.search(re.sub(r"\$.+?\$", "", filled(each, known)))


def test_what_is_not_known_yet_is_left_out_and_the_rest_stays():
    each, known = page("loss"), n.numbers(find("sine_regression").project(), None, str)
    assert each.places - known.keys()
    text = filled(each, known)
    assert "{" not in re.sub(r"\$.+?\$", "", text)
    assert "ln " not in text.split("## How to read it")[0].split("$")[-1]
    assert "## What to try" in text


# -- blocks and terms ----------------------------------------------------------------------------------


@for_each("tag", REGISTRY)
def test_every_block_has_a_page_in_both_languages(tag):
    kind = kind_of(f"{BLOCK}{tag}")
    assert kind is REGISTRY[tag]
    assert kind.help, "explain it: `help` of the block, with its formula"
    korean = page_of(kind, None, "", lambda sentence: KOREAN.get(sentence.template, ""))
    assert KOREAN.get(kind.help), "translate its help"
    assert re.search("[가-힣]", korean)


def test_a_block_is_explained_with_its_own_numbers():
    trace = find("lenet5").project().trace()
    text = page_of(REGISTRY["convolution"], trace.chain[0], "C1", str)
    assert "6 × (1 × 3 × 3) + 6" in text
    assert "- Output: 6×8×8" in text
    assert "With the numbers of C1" in text


def test_terms_are_said_in_both_languages_and_named_once():
    for term in terms().values():
        assert term.says["en"].endswith("."), term.id
        assert term.says["ko"].endswith("."), term.id
    for language in ("en", "ko"):
        names = [getattr(term, language) for term in terms().values()]
        assert len(names) == len(set(names))


def test_the_korean_term_stands_beside_the_english_one():
    assert terms()["gradient"].title("ko") == "기울기(gradient)"
    assert terms()["gradient"].title("en") == "gradient"


@for_each("word", FORBIDDEN)
def test_korean_pages_say_no_word_that_means_something_else(word):
    texts = [part for each in pages("ko").values() for part in each.parts]
    texts += [term.says["ko"] for term in terms().values()]
    found = [text for text in texts if re.search(word, text)]
    assert not found, f"write {FORBIDDEN[word]}"


@for_each(("language", "topic"), BOTH)
def test_every_formula_becomes_readable(language, topic):
    written = "\n\n".join(page(topic, language).parts)
    functions = {"ln", "tanh", "max", "min", "sin", "cos"}
    for formula in re.findall(r"\$\$?(.+?)\$\$?", written, re.DOTALL):
        assert set(re.findall(r"\\([A-Za-z]+)", formula)) <= formulas.KNOWN | functions, formula
    text = readable(written)
    assert "$" not in text
    assert "*" not in "".join(re.findall(r"<su[bp]>(.+?)</su[bp]>", text)), "Markdown would make slanted letters of it"
    assert not re.search(r"\\[a-z]|\bargmin(?=[A-Za-z])|frac|mathrm", text)
