"""`camplab report`: what was trained and what came of it as one file; what cannot be meant is one true sentence."""

from __future__ import annotations

import html
import re

import pytest

from tests.cli.test_runs import home as home
from tests.cli.test_runs import kept, trained


@pytest.fixture
def name(camplab, home):
    trained(camplab)
    return kept(camplab)


def test_a_report_is_one_file_named_after_its_run(camplab, name):
    assert f"wrote {name}.html (" in camplab("report", name).out
    text = (camplab.folder / f"{name}.html").read_text("utf-8")
    best = camplab("runs", "--json").json[0]["best"]
    assert f"{best['value']:.1%}".replace("%", " %") in text
    assert camplab("report", name, "-o", "of.html", "--author", "Kim", "--without", "again", "--curves", "loss").out
    text = (camplab.folder / "of.html").read_text("utf-8")
    assert "Kim" in text
    assert "How to repeat it" not in text
    assert text.count("<svg") == 1


def test_it_is_in_the_language_of_the_command_line(camplab, name):
    assert camplab("--lang", "ko", "report", name, "-o", "ko.html").status == 0
    text = (camplab.folder / "ko.html").read_text("utf-8")
    assert '<html lang="ko">' in text
    assert "학습 방법" in text


def test_what_cannot_be_reported_is_one_sentence(camplab, name):
    camplab("report", "nobody").says("there is no run nobody", status=2)
    camplab("report", name, "-o", "a.pdf").says("a PDF is made in the window: File > Report on the run", status=2)
    camplab("report", name, "-o", "p.camplab").says("a report is an HTML file, such as report.html", status=2)
    camplab("report", name, "--curves", "fame").says("no curves fame; there are loss, accuracy, gradients", status=2)
    camplab("report", name, "--without", "all").says("--without takes result, curves", status=2)
    camplab("report", *[name] * 7).says("at most 6 runs, not 7", status=2)
    camplab("report", name, "-o", "nowhere/a.html").says("there is no folder nowhere", status=1)


def pre(camplab, file):
    """What stands in its boxes, as it can be copied."""
    text = (camplab.folder / file).read_text("utf-8")
    return [html.unescape(found) for found in re.findall(r"<pre[^>]*>(.*?)</pre>", text, re.DOTALL)]


def numbers(camplab, run):
    return camplab("show", run, "--json").json["numbers"]


def test_whoever_does_as_it_says_gets_the_same_numbers(camplab, name):
    camplab("report", name, "-o", "a.html")
    command, project = pre(camplab, "a.html")
    (camplab.folder / "run.camplab").write_text(project, "utf-8")
    assert camplab(*command.split()[1:], "--run", "again").status == 0
    assert numbers(camplab, "again") == numbers(camplab, name)


def test_a_fork_is_gone_on_with_as_it_says(camplab, name):
    camplab("train", "--from", f"{name}@12", "--set", "learning_rate=0.01", "--run", "fork")
    camplab("report", "fork", "-o", "a.html")
    assert pre(camplab, "a.html")[0] == f"camplab train --from {name}@12 --set learning_rate=0.01"
    assert camplab(*pre(camplab, "a.html")[0].split()[1:], "--run", "again").status == 0
    assert numbers(camplab, "again") == numbers(camplab, "fork")
    text = (camplab.folder / "a.html").read_text("utf-8")
    assert f"first train {name}, then go on from its step 12 with" in text
