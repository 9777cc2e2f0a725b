"""What the engine notes about a run stands above the stack: nothing the engine can say is unknown to the window."""

from __future__ import annotations

from typing import get_args

from camplab.app.engine import messages
from camplab.app.engine.live import Live
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.words import say


def test_the_window_knows_what_to_do_with_every_message():
    assert set(get_args(e.Said)) | set(get_args(p.Answer)) == set(messages.HANDLERS)


def test_a_note_of_the_engine_is_handed_on_as_it_was_said(qapp):
    live = Live()
    heard: list[object] = []
    live.noted.connect(heard.append)
    here = messages.Reception(live)
    said = say("all {n} tensors are loaded from {source}", n=4, source="w.pt")
    here.take(e.Note(said))
    here.announce()
    here.announce()
    assert heard == [said]
