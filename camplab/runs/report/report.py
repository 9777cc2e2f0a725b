"""A report on one run, or on several side by side, as a page: everything in it is from their records and folders.

Knows no torch and no Qt: who has a window adds pictures of it.
"""

from __future__ import annotations

import time
from xml.etree.ElementTree import Element

from camplab.runs.report import page, sections
from camplab.runs.report.curves import Speak
from camplab.runs.report.sections import Sheet
from camplab.runs.report.wishes import PARTS, Run, Wishes


def report(runs: tuple[Run, ...], wishes: Wishes, speak: Speak, language: str) -> Element:
    """The page. `speak` puts sentences into `language` ("en", "ko")."""
    title = wishes.title or ", ".join(run.name for run in runs)
    html, main = page.page(title, language)
    page.add(main, "h1", title)
    page.add(main, "p", " · ".join(filter(None, (wishes.author, time.strftime("%Y-%m-%d")))), "by")
    for part, heading in PARTS.items():
        if part in wishes.parts:
            place = page.add(main, "section")
            head = page.add(place, "h2", speak(heading))
            sections.PARTS[part](Sheet(place, runs, wishes, speak))
            if len(place) == 1 and head is place[0]:
                main.remove(place)  # there was nothing to say
    return html
