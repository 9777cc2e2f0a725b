"""A report says what the record says, stands alone, and nothing in it is taken for markup."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from camplab import __version__
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.markov import Markov
from camplab.document import files
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.document.recipe import OfPhase
from camplab.runs import listing
from camplab.runs.beside import about
from camplab.runs.events import Changed, Done, Epoch
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.reading import read
from camplab.runs.recording import record as keep
from camplab.runs.report import page, sections, wishes
from camplab.runs.report.chart import Line, chart, ticks
from camplab.runs.report.curves import Named, kinds, lines_of
from camplab.runs.report.report import report
from camplab.runs.report.wishes import PARTS, Shot, Wishes
from camplab.runs.result import result_of
from camplab.runs.storage.store import RunStore
from tests.for_each import for_each
from tests.runs.records import begun
from tests.runs.stores import steps

HOSTILE = "<script>alert(1)</script>\"'&</td></svg><img src=x onerror=alert(1)>\u202e\x07"
PNG = b"\x89PNG\r\n\x1a\n"
EMPTY = {"meta", "img"}


class Seen(HTMLParser):
    """What a browser finds: tags with their attributes, and the text; complains where tags do not match."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.headings: list[str] = []
        self._open: list[str] = []
        self.feed(content.decode())
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.text += data if self._open[-1:] != ["style"] else ""
        self.headings += [data] * (self._open[-1:] == ["h2"])

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def kept(folder, title="Digits", ends=True, data=None, **recipe):
    """A run of 20 steps of two epochs, in a folder."""
    project = Project(title=title, data=data or Digits()).with_net((Flatten(), Dense(name="fc1", out_features=10)))
    project = project.model_copy(update={"training": project.training.model_copy(update={"epochs": 3} | recipe)})
    started = begun(project, ("fc1",), epochs=3, steps_per_epoch=10, validation_samples=449).started
    folder.mkdir(parents=True)
    with RunStore(RunFolder(folder).numbers) as store:
        keep(store, started, RunFolder(folder), project)
        for epoch in range(2):
            numbers = steps(10 * epoch, 10)
            columns = {"loss": numbers.columns["loss"], "gradients": numbers.columns["gradients"][:, :1] * 10}
            keep(store, type(numbers)(10 * epoch, columns), RunFolder(folder), project)
            if ends:
                values = {"validation_loss": 0.5 - epoch / 8, "validation_accuracy": 0.75 + epoch / 8}
                keep(store, Epoch(epoch + 1, 10 * epoch + 10, 1.5, values), RunFolder(folder), project)
        keep(store, Changed(15, "learning_rate", 0.001, 0.01), RunFolder(folder), project)
        keep(store, Done("stopped", 20, 2, 3.0), RunFolder(folder), project)
    return folder


def seen(folders, wanted=None, language="en"):
    return Seen(page.as_bytes(report(wishes.runs(folders), wanted or Wishes(), str, language)))


def test_a_report_says_what_the_record_says(tmp_path):
    folder = kept(tmp_path / "one")
    said, found = seen([folder], Wishes(author="Kim", notes="first\nsecond")), result_of(read(folder))
    for sentence in (found.quality, *found.details):
        assert str(sentence) in said.text
    for words in ("87.5 % right", "2 of 3", "stopped", "Kim", "first\nsecond", "Dense 10", "650", "Adam", "0.001",
                  "Learning rate 0.001 → 0.01 before step 16", "camplab train run.camplab --device cpu",
                  "torch 2."):  # fmt: skip
        assert words in said.text, words
    assert said.named("html") == [{"lang": "en"}]
    assert said.headings == ["Result", "Curves", "Network", "Recipe", "Data", "Notes", "How to repeat it"]


def test_what_phases_have_of_their_own_is_said_and_where_there_is_nothing_nothing_is(tmp_path):
    assert "Phases of their own" not in seen([kept(tmp_path / "one")]).text
    project = find("gan_ring").project()
    own = project.training.with_phase(OfPhase(phase="discriminator", rate=0.5, optimizer="sgd"))
    lines = sections._of_phases(project.model_copy(update={"training": own}))
    assert [f"{title}: {value}" for title, value in lines] == [
        "Discriminator: Learning rate ×: 0.5", "Discriminator: Optimizer: SGD",
    ]  # fmt: skip


def test_the_project_in_it_is_the_project_that_was_trained(tmp_path):
    folder = kept(tmp_path / "one")
    text = re.search(r'\{\n  "format".*\n\}', seen([folder]).text, re.DOTALL)
    assert files.loads(text[0]) == read(folder).project


def test_whatever_names_hold_no_markup_comes_of_it(tmp_path):
    folder = kept(tmp_path / "one", title="")
    plain = seen([folder])
    about.change(folder, name=HOSTILE.replace("\x07", ""), note=HOSTILE)
    shot = Shot(PNG, HOSTILE, 300)
    hostile = Wishes(author=HOSTILE, notes=HOSTILE, stack=shot, panels=(shot,))
    said = seen([folder], hostile)
    assert {tag for tag, _ in said.tags} - {tag for tag, _ in plain.tags} <= {"img"}
    assert all(not name.startswith("on") for _, attributes in said.tags for name in attributes)
    assert "<script>alert(1)</script>" in said.text
    assert "\u202e" not in said.text


def test_it_stands_alone(tmp_path):
    said = seen([kept(tmp_path / "one")], Wishes(panels=(Shot(PNG, "Maps", 300),)))
    assert not said.named("script") + said.named("link") + said.named("iframe")
    addresses = [value for _, attributes in said.tags for name, value in attributes.items() if name in ("src", "href")]
    assert addresses == ["data:image/png;base64," + base64.b64encode(PNG).decode()]
    policy = next(meta["content"] for meta in said.named("meta") if "http-equiv" in meta)
    assert policy.startswith("default-src 'none'")


def test_who_does_not_see_it_is_told_the_same(tmp_path):
    said = seen([kept(tmp_path / "one")], Wishes(stack=Shot(PNG, "The stack", 300)))
    assert [image["alt"] for image in said.named("img")] == ["The stack"]
    names = [drawing["aria-label"] for drawing in said.named("svg")]
    assert len(names) == 3
    assert "validation: from 75.0 % to 87.5 %" in names[1]
    tables = len(said.named("table"))
    assert len(said.named("caption")) == tables == 4
    assert all(head.get("scope") in ("col", "row") for head in said.named("th"))


def test_the_best_that_can_be_is_a_line_where_all_runs_have_the_same_one(tmp_path):
    """Of symbols of known entropy, beside the loss alone."""
    one, other = kept(tmp_path / "one", data=Markov()), kept(tmp_path / "other", data=Markov(sharpness=0.5))
    plain = kept(tmp_path / "plain")
    floor = Markov().floor
    loss, accuracy = kinds([read(one)])[:2]
    drawn = lines_of(loss, [Named("", read(one))], str)
    assert (drawn[-1].name, drawn[-1].x.tolist(), drawn[-1].y.tolist()) == ("best possible", [0, 20], [floor, floor])
    assert "best possible" in seen([one]).text
    for runs, kind in (([one, other], None), ([one, plain], None), ([plain], None), ([one], accuracy)):
        records = [read(folder) for folder in runs]
        named = lines_of(kind or kinds(records)[0], [Named("", record) for record in records], str)
        assert "best possible" not in [line.name for line in named]


def test_only_what_is_wanted_is_in_it(tmp_path):
    folder = kept(tmp_path / "one")
    said = seen([folder], Wishes(parts=frozenset({"curves"}), curves=("accuracy",)))
    assert len(said.named("svg")) == 1
    assert said.headings == ["Curves"]
    assert not said.named("table")
    assert [kind.name for kind in kinds([read(folder)])] == ["loss", "accuracy", "gradients"]


def test_several_runs_lie_side_by_side_with_their_differences(tmp_path):
    one, other = kept(tmp_path / "one"), kept(tmp_path / "other", optimizer="sgd")
    said = seen([one, other])
    first, second = (run.name for run in wishes.runs([one, other]))
    assert first != second
    assert f"From {first} to {second}:" in said.text
    assert "Optimizer: Adam → SGD" in said.text
    assert f"Gradient norm of each block ({first})" in said.text
    assert len(said.named("table")) == 4


def test_a_run_of_which_no_epoch_has_ended_has_a_report_too(tmp_path):
    said = seen([kept(tmp_path / "one", ends=False)])
    assert "0 of 3" in said.text
    assert "% right" not in said.text
    assert len(said.named("svg")) == 2


def test_nothing_is_said_under_a_heading_that_has_nothing_to_say(tmp_path):
    assert not {"Notes", "Panels"} & {*seen([kept(tmp_path / "one")]).headings}
    assert [*PARTS] == [*sections.PARTS]


def test_a_damaged_run_has_none(tmp_path):
    folder = kept(tmp_path / "one")
    RunFolder(folder).numbers.write_bytes(b"no database" * 100)
    with pytest.raises(BadRun, match="damaged"):
        wishes.runs([folder])


def test_versions_are_those_that_trained_it(tmp_path):
    versions = listing.info(kept(tmp_path / "one")).versions
    assert set(versions) == {"camplab", "torch", "Python"}
    assert versions["camplab"] == __version__, "also where it lies as it is, and is not installed"


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 258, [0, 50, 100, 150, 200, 250]), (-3, 3, [-3, -2, -1, 0, 1, 2, 3])],
)
def test_numbers_beside_a_drawing_are_round(start, end, wanted):
    assert ticks(start, end) == pytest.approx(wanted)
    assert all(tick == int(tick) for tick in ticks(start, end, 1)), "no step stands twice below a curve"


def test_a_line_goes_through_its_points_and_stops_where_nothing_is_known():
    x, y = np.array([0.0, 1, 2, 3, 4]), np.array([0.0, 1, np.nan, 1, 0])
    drawing = chart([Line("a", "#000000", x, y)], "A", "a", "Steps")
    path = drawing.find("path").get("d")
    assert path.count("M") == 2
    assert path.startswith("M64.0,")
    assert path.endswith("L686.8,227.6"), "its name stands at its end"


def test_lines_are_told_apart_without_colours_by_names_at_their_ends():
    x = np.array([0.0, 1])
    lines = [
        Line(f"run {at} of a name that is far too long to stand beside it", "#000000", x, x * 0) for at in range(4)
    ]
    drawing = chart([*lines, Line("", "#000000", x, x)], "A", "a", "Steps")
    named = [text for text in drawing.iter("text") if text.get("text-anchor") == "start"]
    assert len({text.text for text in named}) == 4
    heights = sorted(float(text.get("y")) for text in named)
    assert min(np.diff(heights)) >= 14, "none covers another"
    many = chart([Line(f"block {at}", "#000000", x, x) for at in range(40)], "A", "a", "Steps")
    assert [text.text for text in many.iter("text") if text.get("text-anchor") == "start"] == ["block 0", "block 39"]


@for_each("values", [[], [1.0], [0.0, 0.0], [np.nan], [1e-30, 1e30], [1e9, 1e9]])
def test_any_numbers_can_be_drawn(values):
    x = np.arange(len(values), dtype=np.float64)
    drawing = chart([Line("a", "#000000", x, np.array(values, np.float64))], "A", "a", "Steps")
    assert drawing.find("desc").text == "a"
