"""The Markdown of a help page as the window has it now: numbers filled in, formulas readable. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterator

from camplab.app.editor import editing
from camplab.app.editor.palette.offers import entry
from camplab.app.editor.preview import everything
from camplab.app.engine.live import Live
from camplab.app.look.language import current, tr, translate
from camplab.app.session import Session
from camplab.blocks.base import REGISTRY, Block, Facts
from camplab.blocks.search import Entry, search
from camplab.document.places import ModuleNames
from camplab.manual.block_pages import kind_of, page_of
from camplab.manual.formulas import readable
from camplab.manual.glossary import terms
from camplab.manual.numbers import OF_EPOCH, OF_RUN, numbers
from camplab.manual.pages import BLOCK, CONTENTS, GLOSSARY, filled, page, pages
from camplab.runs.record import Record


def written(topic: str, session: Session, live: Live, record: Record | None) -> str:
    """The page of a topic; the list of pages where there is none."""
    if topic == GLOSSARY:
        return glossary()
    kind = kind_of(topic)
    if kind is not None:
        facts = _facts(session, kind)
        named = "" if facts is None else facts.block.name or ModuleNames(session.trace).get(facts.block.uid, "")
        return readable(f"# {tr(kind.title)}\n\n{page_of(kind, facts, named or tr(kind.title), translate)}")
    found = page(topic, current()) or page(CONTENTS, current())
    assert found is not None
    about = _about(session, live, record)
    found_now = numbers(session.project, about, translate)
    known = {place: as_text(value) for place, value in found_now.items()}
    text = f"# {found.title}\n\n{filled(found, known)}"
    if (about is None or not about.length) and found.places & {*OF_RUN, *OF_EPOCH}:
        text += "\n\n" + tr("*More of this page is in the numbers of a run, once there is one.*")
    return readable(text + (f"\n\n{_contents()}" if found.topic == CONTENTS else ""))


def as_text(value: str) -> str:
    """A value, which may be a name, so that nothing in it is read as Markdown, as HTML or as a formula."""
    return re.sub(r"[\\`*_\[\]<>#|&~$]", lambda found: f"&#{ord(found[0])};", value)


def _about(session: Session, live: Live, record: Record | None) -> Record | None:
    """The run whose numbers are meant: the one that is of this network."""
    return record if record is not live.record else live.about(session.project)


def _facts(session: Session, kind: type[Block]) -> Facts | None:
    """Of the selected block, where it is of this kind; else of the first of this kind in the stack."""
    chosen = editing.current(session)
    uid = chosen.uid if chosen is not None and type(chosen) is kind else None
    found = [facts for facts in everything(session.trace.chain) if type(facts.block) is kind]
    return next((facts for facts in found if facts.block.uid == uid), found[0] if found else None)


def glossary() -> str:
    """Every term with what it is."""
    says = current()
    parts = (f"### {term.title(says)}\n\n{term.says[says]}" for term in terms().values())
    return readable(f"# {tr('Glossary')}\n\n" + "\n\n".join(parts))


def _contents() -> str:
    """Links to every page and every block."""
    here = [f"- [{each.title}](page:{topic})" for topic, each in pages(current()).items() if topic != CONTENTS]
    kinds = [f"- [{tr(kind.title)}](block:{tag})" for tag, kind in REGISTRY.items()]
    return f"## {tr('Pages')}\n\n" + "\n".join(here) + f"\n\n## {tr('Blocks')}\n\n" + "\n".join(kinds)


# -- what is looked for ------------------------------------------------------------------------------


def contents_found(typed: str) -> str:
    """Links to what is called so: pages, terms, blocks; where nothing is, to what is alike."""
    answer = search(typed, [*entries()])
    said = [] if answer.found else [tr("Nothing is called so; most like it:") if answer.near else
                                    tr("Nothing is called so")]  # fmt: skip
    links = [f"- [{title_of(hit.tag)}]({hit.tag})" for hit in answer.found or answer.near]
    return "\n\n".join([*said, "\n".join(dict.fromkeys(links))])


def entries() -> Iterator[Entry]:
    """All that can be read, by its titles in both languages. The tag is a link to it."""
    there = pages("ko")
    for topic, each in pages().items():
        yield Entry(f"page:{topic}", (each.title, there[topic].title, topic))
    for term in terms().values():
        yield Entry(f"term:{term.id}", (term.en, term.ko, *term.en.split(", ")))
    for tag, kind in REGISTRY.items():
        found = entry(tag, kind)
        yield Entry(f"{BLOCK}{tag}", found.titles, found.known_as, found.family)


def title_of(link: str) -> str:
    """What it is called in the language in use."""
    kind, _, to = link.partition(":")
    if kind == "term":
        return terms()[to].title(current())
    return pages(current())[to].title if kind == "page" else tr(REGISTRY[to].title)
