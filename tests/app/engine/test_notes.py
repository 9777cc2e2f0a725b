"""What the engine notes about a run stands above the stack: nothing the engine can say is unknown to the window."""

from __future__ import annotations

from typing import get_args

from camplab.app.engine import messages
from camplab.app.engine.live import Live
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.words import say
from tests.datasets.pictured import noise, photos


def test_the_window_knows_what_to_do_with_every_message():
    assert set(get_args(e.AnyEvent)) | set(get_args(p.Answer)) == set(messages.HANDLERS)


def test_a_note_of_the_engine_is_handed_on_as_it_was_said(qapp):
    live = Live()
    heard: list[object] = []
    live.noted.connect(heard.append)
    here = messages.Reception(live)
    said = say("all {n} tensors are loaded from {source}", n=4, source="w.pt")
    here.take(e.Note(said))
    here.announce()
    here.announce()
    assert heard == [(said,)]


def test_a_run_says_how_many_pictures_of_a_folder_there_really_are(qapp, tmp_path):
    """The window knows their names only; one of the ten turns out to be none."""
    data = photos("").at_place(str(noise(tmp_path, 10)))
    assert data.count == 10
    here = messages.Reception(Live())
    here.jobs.append(messages.Job(Project(data=data), p.Start("", run="r")))
    facts = {"device": "cpu", "measures": (), "parameters": 1, "epochs": 1, "steps_per_epoch": 1}
    names = ("dark", "light")
    here.take(e.Started(run="r", training_samples=7, validation_samples=2, class_names=names, **facts))
    assert (data.count, data.class_names) == (9, ("dark", "light"))
