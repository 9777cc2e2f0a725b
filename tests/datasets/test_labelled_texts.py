"""A table of texts and labels becomes symbols and classes; what cannot be used is said."""

from __future__ import annotations

import pytest

from camplab.datasets.brought.labelled_texts import LabelledTexts
from camplab.datasets.brought.table import Table
from camplab.datasets.feature_names import spelled
from camplab.datasets.making import NoSamples
from camplab.datasets.text.symbols import PADDING, UNKNOWN
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from camplab.runs.events import Done
from tests.letters import DIGITS
from tests.training.recipes import one_epoch

SAID = [("the film was good, very good indeed", "good"), ("a dull and empty film of two hours", "bad"),
        ('they said "never again", and meant it', "bad"), ("참 좋은 영화였다, 또 보고 싶다", "good")]  # fmt: skip
ROWS = [(f"{text} #{number}", label) for number in range(5) for text, label in SAID]


def written(path, rows, encoding="utf-8", separator=",", header=("text", "label")):
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in (header, *rows)]
    path.write_bytes("".join(separator.join(row) + "\n" for row in quoted).encode(encoding))
    return path


@pytest.mark.parametrize(("encoding", "separator"), [("utf-8", ","), ("cp949", ";"), ("utf-16", "\t")])
def test_texts_and_their_classes_are_found_by_themselves(encoding, separator, tmp_path):
    data = data_of(written(tmp_path / f"{DIGITS}.csv", ROWS, encoding, separator), {"steps": "11"})
    assert isinstance(data, LabelledTexts)
    assert (data.text, data.label, data.values, data.count) == ("text", "label", ("bad", "good"), 20)
    made = data.make()
    assert made.y.tolist() == [1, 0, 0, 1] * 5
    assert spelled(data, made.x[0].tolist()) == ["the film was good , very good indeed", "# 0"]
    assert data.validation_samples == 4


def test_longer_texts_are_cut_and_rare_symbols_are_one(tmp_path):
    path = written(tmp_path / "films.csv", ROWS)
    data = data_of(path, {"steps": "4", "most": "4"})
    assert data.symbols == (PADDING, "#", ",", '"', UNKNOWN)
    assert data.make().x[2:4].tolist() == [[4, 4, 3, 4], [4, 4, 4, 2]]
    letters = data_of(path, {"unit": "characters", "steps": "5"})
    assert "".join(letters.symbols[number] for number in letters.make().x[0]) == "the f"


def test_texts_beside_other_columns_count_alone_where_they_are_called_so(tmp_path):
    rows = [(text, str(number / 3), label) for number, (text, label) in enumerate(ROWS)]
    assert isinstance(data_of(written(tmp_path / "t.csv", rows, header=("description", "price", "sold"))), Table)
    as_said = data_of(tmp_path / "t.csv", {"data": "labelled_texts"})
    assert (as_said.text, as_said.label) == ("description", "sold")
    called = data_of(written(tmp_path / "r.csv", rows, header=("review_text", "hours", "sentiment")))
    assert isinstance(called, LabelledTexts)
    assert (called.text, called.label, called.values) == ("review_text", "sentiment", ("bad", "good"))
    assert "not hours" in str(called.make().remarks[-1])
    assert isinstance(data_of(tmp_path / "r.csv", {"data": "table"}), Table)


def test_tweets_without_names_of_columns_have_their_class_before_numbers_and_days(tmp_path):
    rows = [("04"[number % 2], f"{1467810369 + 301 * number}", f"2009-04-0{number % 9 + 1}", "NO_QUERY", text)
            for number, (text, _) in enumerate(ROWS)]  # fmt: skip
    path = tmp_path / "tweets.csv"
    written(path, rows[1:], header=rows[0])
    data = data_of(path)
    assert isinstance(data, LabelledTexts)
    assert (data.text, data.label, data.values) == ("column 5", "column 1", ("0", "4"))


def test_rows_without_a_text_or_a_label_are_left_out_and_told(tmp_path):
    path = written(tmp_path / "films.csv", [*ROWS, ("", "good"), ("a film without any label at all", "")])
    made = data_of(path).make()
    assert len(made.x) == 20
    assert [str(remark) for remark in made.remarks] == ["2 rows without a text or a label are left out"]
    data = data_of(path)
    path.write_text(path.read_text("utf-8").replace('"bad"', '"awful"', 1), "utf-8")
    made = data.make()
    assert (len(made.x), len(made.remarks)) == (19, 2)
    assert "its label is none of the classes" in str(made.remarks[1])


@pytest.mark.parametrize(("said", "why"), [({"text": "body"}, "no column called body"),
                                           ({"text": "label"}, "no column of classes stands beside"),
                                           ({"label": "text"}, "no column of classes")])  # fmt: skip
def test_columns_that_are_none_are_refused_in_one_sentence(said, why, tmp_path):
    path = written(tmp_path / "films.csv", ROWS)
    with pytest.raises(NoSamples, match=why):
        data_of(path, {"data": "labelled_texts", **said})
    with pytest.raises(NoSamples, match="no column of texts"):
        data_of(written(tmp_path / "n.csv", [("1.5", "a"), ("2.5", "b")] * 9), {"data": "labelled_texts"})


def test_they_are_learned_from(tmp_path):
    project = project_for(data_of(written(tmp_path / "films.csv", ROWS), {"steps": "8"}), "films")
    assert finish(project) is None
    assert isinstance(one_epoch(project), Done)
