"""Words keep their promise: every sentence that offers something has a test that takes the offer.

`offers.toml` is the table: the test, and the sentences that it takes at their word.
"""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer.main

from camplab.app.look.language import bare
from camplab.cli.main import app
from tests import offers
from tests.tools import translations

TABLE = tomllib.loads((Path(__file__).parent / "offers.toml").read_text(encoding="utf-8"))
KNOWN = [sentence for part in TABLE.values() for sentences in part.values() for sentence in sentences]
KOREAN = translations.read()


def test_every_offer_has_a_test_that_takes_it():
    known = offers.remedies() | set(KNOWN)
    missing = [f"{place}: {sentence}" for sentence, place in offers.offers().items() if sentence not in known]
    assert not missing, "name the test that takes it in offers.toml:\n" + "\n".join(missing)


def test_the_table_holds_what_is_said_and_each_once():
    unsaid = set(KNOWN) - offers.spoken().keys()
    assert not unsaid, "\n".join(sorted(unsaid))
    assert len(KNOWN) == len(set(KNOWN)), sorted(sentence for sentence in set(KNOWN) if KNOWN.count(sentence) > 1)


def test_the_tests_are_there():
    named: dict[str, set[str]] = {}
    for test in TABLE["taken"]:
        path, _, name = test.partition("::")
        named.setdefault(path, set()).add(name)
    gone = [f"{path}: {sorted(names - functions(offers.ROOT / path))}" for path, names in named.items()
            if names - functions(offers.ROOT / path)]  # fmt: skip
    assert not gone, "\n".join(gone)


def functions(path: Path) -> set[str]:
    """The names of what a file of tests defines; none where there is no such file."""
    tree = ast.parse(path.read_text(encoding="utf-8") if path.is_file() else "")
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


# -- commands -----------------------------------------------------------------------------------------

EXAMPLES = {
    "FILE": "net.camplab", "DIR": "run1", "N": "3", "PRESET": "mlp", "OUT": "out.py", "RUN": "run1", "LOG": "log.csv",
    "SOURCE": "weights.pt", "{file}": "net.camplab", "{folder}": "run1", "{source}": "torchvision:resnet18",
    "{preset}": "mlp", "{new}": "net.camplab",
}  # fmt: skip
README = (offers.ROOT / "README.md").read_text(encoding="utf-8")
FENCED = "\n".join(re.findall(r"```\w*\n(.*?)```", README, re.DOTALL)).splitlines()
IN_README = sorted({re.split(r"   | && ", line)[0].strip() for line in FENCED if line.startswith("camplab ")})


def parses(line: str) -> None:
    """What a person types where a sentence says `camplab train FILE`; raises where there is no such word.

    A command alone, as in "`camplab new` makes one", is its name.
    """
    words = [EXAMPLES.get(word, word) for word in shlex.split(line)][1:]
    group = typer.main.get_command(app)
    with group.make_context("camplab", list(words)) as context:
        name, command, rest = group.resolve_command(context, list(words))
        command.make_context(name, rest, parent=context, resilient_parsing=not rest)


def test_a_command_that_a_sentence_names_can_be_typed():
    both = [*offers.spoken(), *filter(None, map(KOREAN.get, offers.spoken()))]
    named = {line: sentence for sentence in both for line in offers.commands(sentence)}
    wrong = [f"{line!r} in {sentence!r}: {why}" for line, sentence in named.items() if (why := refused(line))]
    assert len(named) > 10
    assert not wrong, "\n".join(wrong)


def refused(line: str) -> str:
    """Why it cannot be typed, "" where it can."""
    try:
        parses(line)
    except Exception as why:
        return repr(why)
    return ""


@pytest.mark.parametrize("line", IN_README)
def test_a_command_of_the_readme_can_be_typed(line):
    assert "camplab [FILE]" in IN_README, "the one that opens the window"
    kinds = re.search(r"\w+(?:\|\w+)+", line)
    for kind in kinds[0].split("|") if kinds else [""]:
        if line != "camplab [FILE]":
            parses(line.replace(kinds[0], kind) if kinds else line)


def test_korean_names_the_same_commands_options_and_keys():
    naming = [said for said in offers.spoken() if re.search(r"`|--[a-z]|\bF\d+\b|pip install", said)]
    assert len(naming) > 30
    for sentence in naming:
        for rule in (r"--[a-z-]+", r"`([^`]+)`", r"\bF\d+(?!\d)", r"pip install [-{\w]+"):
            assert set(re.findall(rule, KOREAN[sentence])) == set(re.findall(rule, sentence)), KOREAN[sentence]


# -- buttons and menus --------------------------------------------------------------------------------

TITLES = [
    r"[Pp]ress (?P<a>[A-Z][\w ]+?)(?: or (?P<b>[A-Z][\w ]+?))?(?: again)?(?=[.:;,]| to |$)",
    r"“(?P<a>[^”{]+)”",
    r"(?P<a>[A-Z]\w+) > (?P<b>[A-Z][a-z]+(?: [a-z]+)*)",
    r"Add a (?P<a>[A-Z]\w+) or (?P<b>[A-Z]\w+)",
]
KEYS = {"Enter"}


def labels() -> dict[str, str]:
    """What stands on a button or in a menu, there with a mark for the keyboard -> as it is in the source."""
    return {bare(said).rstrip("…"): said for said in sorted(translations.sentences(), key=lambda said: "&" in said)}


def titles(sentence: str) -> list[str]:
    """The buttons, menus and blocks that a sentence names."""
    found = [match for rule in TITLES for match in re.finditer(rule, sentence)]
    return [name for match in found for name in match.groupdict().values() if name and name not in KEYS]


def test_what_a_sentence_says_to_press_is_called_so_in_both_languages():
    known, pressed = labels(), sorted((said, name) for said in offers.spoken() for name in titles(said))
    assert len(pressed) > 20
    for sentence, name in pressed:
        name = next((name[:end] for end in range(len(name), 2, -1) if name[:end] in known), name)
        assert name in known, f"nothing is called {name!r} as in {sentence!r}"
        korean = bare(KOREAN[known[name]]).rstrip("…")
        assert korean in KOREAN[sentence], f"it is called {korean!r} and not as in {KOREAN[sentence]!r}"
