"""`camplab report`: what was trained and what came of it, as a page that stands alone. Knows no torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, explained
from camplab.cli.language import current, spoken
from camplab.cli.output import put
from camplab.document.atomic import write_atomically
from camplab.numbers import byte_size
from camplab.runs import listing
from camplab.runs.listing import BadRun
from camplab.runs.report import page, wishes
from camplab.runs.report.curves import kinds
from camplab.runs.report.report import report
from camplab.runs.report.wishes import MOST, PARTS, Run, Wishes
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Asked:
    """What the command line asks for; None, "" and () leave it open."""

    output: Path | None = None
    title: str = ""
    author: str = ""
    notes: str = ""
    curves: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def report_on(names: Sequence[str], asked: Asked) -> None:
    """Write a report on these runs. Raises `Trouble`, `WriteFailed`."""
    _check(names, asked)
    with explained(BadRun):
        places = [listing.find(name, folders.runs()) for name in names]
        found = wishes.runs(places, spoken)
        target = asked.output or Path(f"{places[0].name}.html")
        _check_curves(found, asked.curves)
        wanted = Wishes(asked.title, asked.author, asked.notes, frozenset(PARTS) - {*asked.without},
                        asked.curves or None)  # fmt: skip
        content = page.as_bytes(report(found, wanted, spoken, current()))
    write_atomically(target, content)
    put(spoken(say("wrote {path} ({size})", path=str(target), size=byte_size(len(content)))))


def _check(names: Sequence[str], asked: Asked) -> None:
    """Raises `Trouble` for what cannot be meant."""
    if len(names) > MOST:
        raise _wrong(say("a report is on at most {most} runs, not {n}", most=MOST, n=len(names)))
    ending = asked.output.suffix.lower() if asked.output is not None else ".html"
    if ending == ".pdf":
        raise _wrong(say("the command line writes HTML, which any browser prints; "
                         "a PDF is made in the window: File > Report on the run"))  # fmt: skip
    if ending not in (".html", ".htm"):
        raise _wrong(say("a report is an HTML file, such as report.html, not {file}", file=asked.output))
    unknown = next((part for part in asked.without if part not in PARTS), None)
    if unknown is not None:
        raise _wrong(say("--without takes {parts}, not {given}", parts=", ".join(PARTS), given=unknown))


def _check_curves(found: Sequence[Run], wanted: Sequence[str]) -> None:
    known = [kind.name for kind in kinds([run.record for run in found])]
    unknown = next((name for name in wanted if name not in known), None)
    if unknown is not None:
        raise _wrong(say("there are no curves {name}; there are {names}", name=unknown, names=", ".join(known)))


def _wrong(sentence: Sentence) -> Trouble:
    return Trouble(sentence, status=WRONG)
