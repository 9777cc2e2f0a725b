"""Answers to Preview: samples as a run has them; a folder that is not chosen yet is no trouble, a wrong one is."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from camplab.datasets.base import Data
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.engine import frames
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.samples import Samples
from camplab.runs import events as e


@pytest.fixture
def ask():
    """Asks for samples of data, and says all that is answered."""
    outbox = Mailbox()
    samples = Samples(outbox)
    samples.open()

    def asked(*wanted: Data) -> list[p.FromEngine]:
        for data in wanted:
            samples.ask(p.Preview(project=files.dumps(Project(data=data)), sample=2, count=1))
            answers = outbox.take(60 if data == wanted[-1] else 0.2)
        return answers

    yield asked
    samples.close()


def test_large_digits_are_shown_large(ask):
    (answer,) = ask(Digits(enlarge=4, colours=3))
    assert (answer.values.shape, answer.sample, answer.total) == ((1, 3, 32, 32), 2, 449)


def test_a_folder_is_asked_for_by_train_and_not_before(ask):
    (answer,) = ask(Photos(), Photos(folder="/half/typ"), Digits())
    assert isinstance(answer, p.Sample)
    (nothing,) = ask(Photos())
    assert nothing == p.NotShown(fault=None)


def test_a_folder_that_cannot_be_used_is_said_at_once(ask, tmp_path):
    (tmp_path / "cats").mkdir()
    Image.new("RGB", (9, 9)).save(tmp_path / "cats" / "cat.png")
    (answer,) = ask(Photos(folder=str(tmp_path)))
    assert isinstance(answer, p.NotShown)
    assert isinstance(answer.fault, e.Fault)
    assert "one class only" in str(answer.fault.sentence)
    assert not answer.fault.fatal


def surveyed(ask_of: Samples, outbox: Mailbox, data: Data) -> p.DataSurveyed:
    ask_of.survey(p.SurveyData(project=files.dumps(Project(data=data)), number=5))
    (answer,) = outbox.take(60)
    assert isinstance(answer, p.DataSurveyed)
    assert answer.number == 5
    return answer


def test_what_data_are_like_is_told_or_why_it_is_not(tmp_path):
    outbox = Mailbox()
    samples = Samples(outbox)
    samples.open()
    whole = surveyed(samples, outbox, Digits())
    assert whole.survey.balance().sum() == 1797
    travelled = frames.read_from_engine(io.BytesIO(frames.pack(whole)))
    assert travelled.survey.values.counts.tolist() == whole.survey.values.counts.tolist()
    assert travelled.survey.training.tolist() == whole.survey.training.tolist()
    nowhere = surveyed(samples, outbox, Photos(folder=str(tmp_path / "gone")))
    assert nowhere.survey is None
    assert "gone" in str(nowhere.sentence)
    samples.close()


def test_a_sample_is_drawn_as_the_recipe_augments_it():
    outbox = Mailbox()
    samples = Samples(outbox)
    samples.open()
    project = Project(training=Recipe(flip=True, shift=2))
    samples.ask(p.Preview(project=files.dumps(project), sample=4, augmented=True, owner="a", number=3))
    (found,) = outbox.take(60)
    samples.close()
    assert isinstance(found, p.Sample)
    assert (found.owner, found.number, found.sample) == ("a", 3, 4)
    assert found.values.shape == (9, 1, 8, 8)
