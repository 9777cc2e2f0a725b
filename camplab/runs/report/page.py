"""The parts of a page as a tree, so that nothing in it can be taken for markup. Knows no run.

The page stands alone: no script, no font, no address; its pictures are inside. Its head forbids everything else.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from camplab.words import STEERING

STYLE = """
body { font: 16px/1.5 system-ui, "Noto Sans KR", "Malgun Gothic", sans-serif; color: #222; background: #fff;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #d8d8d8; break-after: avoid; }
.by { color: #555; margin: 0 0 1.5rem; }
.answer { font-size: 1.3rem; margin: .5rem 0; }
p.notes { white-space: pre-wrap; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: #555; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #e4e4e4;
  overflow-wrap: anywhere; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody th { font-weight: normal; white-space: pre-wrap; }
.facts tbody th { color: #555; width: 12rem; }
figure { margin: 1rem 0; break-inside: avoid; }
figure svg, figure img { max-width: 100%; height: auto; }
figcaption { color: #555; font-size: .9rem; }
.key { margin: 0 1rem 0 0; white-space: nowrap; }
.key b { font-weight: 900; }
pre { background: #f5f5f5; padding: .7rem; overflow-x: auto; font-size: .8rem; white-space: pre-wrap;
  overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(title: str, language: str) -> tuple[Element, Element]:
    """The whole and its body, which is empty."""
    html = Element("html", {"lang": language})
    head = SubElement(html, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": POLICY})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width"})
    SubElement(head, "meta", {"name": "color-scheme", "content": "light"})
    add(head, "title", title)
    SubElement(head, "style").text = STYLE
    return html, SubElement(SubElement(html, "body"), "main")


def as_bytes(html: Element) -> bytes:
    """The page as a file."""
    whole: str = tostring(html, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{whole}\n".encode()


def clean(text: str) -> str:
    """A text without what steers instead of being read; its lines stay apart."""
    return "\n".join(STEERING.sub("\N{REPLACEMENT CHARACTER}", line.replace("\t", " ")) for line in text.splitlines())


def add(parent: Element, tag: str, text: str = "", look: str = "") -> Element:
    """One more part at the end of another."""
    made = SubElement(parent, tag, {"class": look} if look else {})
    made.text = clean(text)
    return made


def facts(parent: Element, caption: str, rows: Iterable[tuple[str, str]]) -> None:
    """A table of two columns: what, and how much."""
    table = add(parent, "table", look="facts")
    add(table, "caption", caption)
    body = add(table, "tbody")
    for title, value in rows:
        row = add(body, "tr")
        add(row, "th", title).set("scope", "row")
        add(row, "td", value)


def table(
    parent: Element, caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[int] = ()
) -> None:
    """A table with a head; the first column names its rows, those in `numbers` hold numbers."""
    right = set(numbers)
    made = add(add(parent, "div", look="wide"), "table")
    add(made, "caption", caption)
    head = add(add(made, "thead"), "tr")
    for place, title in enumerate(heads):
        add(head, "th", title, "n" if place in right else "").set("scope", "col")
    body = add(made, "tbody")
    for cells in rows:
        row = add(body, "tr")
        for place, cell in enumerate(cells):
            made = add(row, "td" if place else "th", cell, "n" if place in right else "")
            if not place:
                made.set("scope", "row")


def figure(parent: Element, picture: Element, caption: str) -> Element:
    """A picture with what it shows below; returns the place of the words."""
    made = add(parent, "figure")
    made.append(picture)
    return add(made, "figcaption", caption)


def image(png: bytes, words: str, width: int) -> Element:
    """A picture that lies in the page; `words` say what is to be seen, `width` in pixels of the page."""
    data = "data:image/png;base64," + base64.b64encode(png).decode()
    return Element("img", {"src": data, "alt": clean(words), "width": str(width)})


def content(picture: Element) -> bytes:
    """The PNG of an `image`."""
    return base64.b64decode(picture.get("src", "").partition(",")[2])


def key(parent: Element, name: str, colour: str) -> None:
    """Which line has which colour."""
    made = add(parent, "span", look="key")
    add(made, "b", "― ").set("style", f"color:{colour}")
    made[-1].tail = clean(name) + " "
