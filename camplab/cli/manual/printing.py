"""Finds a topic by its name in either language and prints its page as plain text. Knows no torch and no Qt."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from camplab import folders
from camplab.blocks.base import REGISTRY
from camplab.blocks.search import Entry, search
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.language import current, spoken
from camplab.cli.output import print_json, put
from camplab.cli.project import open_named
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.manual.block_pages import page_of
from camplab.manual.formulas import readable
from camplab.manual.glossary import terms
from camplab.manual.numbers import numbers
from camplab.manual.pages import CONTENTS, LINK, filled, pages
from camplab.runs import listing, reading
from camplab.runs.listing import BadRun
from camplab.runs.record import Record
from camplab.words import Sentence, say

USUAL = "lenet5"
"""Whose numbers stand in a page where no project is named."""


def print_help(topic: str, of: str, as_json: bool) -> None:
    """The page of a topic. Raises `Trouble`."""
    if not topic:
        _print_list(as_json)
        return
    answer = search(topic, [*_entries()])
    if not answer.found:
        near = dict.fromkeys(hit.tag.partition(":")[2] for hit in answer.near)
        raise Trouble(say("there is no help on {topic}; most like it: {names}", topic=topic, names=", ".join(near))
                      if near else say("there is no help on {topic}; `camplab help` lists what there is", topic=topic),
                      status=WRONG)  # fmt: skip
    kind, _, name = answer.found[0].tag.partition(":")
    title, text = _of(kind, name, of)
    if as_json:
        print_json({"topic": name, "kind": kind, "title": title, "text": text})
    else:
        put(f"{title}\n{'=' * len(title)}\n\n{text}")


def _entries() -> Iterator[Entry]:
    there = pages("ko")
    for topic, page in pages().items():
        yield Entry(f"page:{topic}", (topic, page.title, there[topic].title))
    for tag, kind in REGISTRY.items():
        yield Entry(f"block:{tag}", (tag, kind.title, spoken(Sentence(kind.title))), kind.known_as)
    for term in terms().values():
        yield Entry(f"term:{term.id}", (term.id, term.en, term.ko))


def _of(kind: str, name: str, of: str) -> tuple[str, str]:
    """Title and text."""
    if kind == "term":
        return terms()[name].title(current()), terms()[name].says[current()]
    project, record = _meant(of)
    if kind == "page":
        page = pages(current())[name]
        return page.title, plain(filled(page, numbers(project, record, spoken)))
    block = REGISTRY[name]
    step = next((step for step in project.traces().steps() if type(step.facts.block) is block), None)
    facts, module = (step.facts, step.module) if step is not None else (None, "")
    return spoken(Sentence(block.title)), plain(page_of(block, facts, module, spoken))


def _meant(of: str) -> tuple[Project, Record | None]:
    """A project or preset, or a run. Raises `Trouble`."""
    if not of:
        usual = find(USUAL)
        assert usual is not None
        return usual.project(), None
    try:
        record = reading.read(listing.find(of, folders.runs()))
    except BadRun:
        return open_named(of), None
    return record.now, record


def _print_list(as_json: bool) -> None:
    shown = {topic: page.title for topic, page in pages(current()).items() if topic != CONTENTS}
    words = {term.id: term.title(current()) for term in terms().values()}
    blocks = {tag: spoken(Sentence(kind.title)) for tag, kind in REGISTRY.items()}
    if as_json:
        print_json({"pages": shown, "blocks": blocks, "terms": words})
        return
    for title, names in ((say("Pages"), shown), (say("Blocks"), blocks), (say("Glossary"), words)):
        wide = max(map(len, names))
        put(f"{spoken(title)}\n" + "\n".join(f"  {name:{wide}}  {what}" for name, what in names.items()) + "\n")


def plain(markdown: str) -> str:
    """Markdown with formulas as a terminal shows it: links are their words, what only a window can do is left out."""
    text = "\n".join(line for line in markdown.split("\n") if not re.match(r"- \[.*\]\((do|panel|race|add):", line))
    text = readable(LINK.sub(r"\1", text))
    text = re.sub(r"<sub>(.+?)</sub>", r"_\1", re.sub(r"<sup>(.+?)</sup>", r"^\1", text))
    text = html.unescape(re.sub(r"</?[a-z]+>", "", text))
    text = re.sub(r"\n## [^\n]*\s*(?=\n## |$)", "", text)
    text = re.sub(r"^## (.+)$", lambda found: f"{found[1]}\n{'-' * len(found[1])}", text, flags=re.MULTILINE)
    return re.sub(r"^### (.+)$", r"\1:", text, flags=re.MULTILINE).strip()
