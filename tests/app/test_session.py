"""One view asks another to act: every request has a view that answers it, and one that nobody knows is no silence."""

from __future__ import annotations

import pytest

from camplab.app.editor.stack import requests
from camplab.app.session import REQUESTS, Session
from camplab.document.project import Project


def test_every_request_is_answered_by_the_stack_the_inspector_or_the_palette():
    assert set(requests.REQUESTS) == REQUESTS - {"settings", "search"}


def test_a_request_that_no_view_knows_is_refused():
    heard: list[str] = []
    session = Session(Project())
    session.requests.made.connect(heard.append)
    with pytest.raises(ValueError, match="'serach'"):
        session.requests.make("serach")  # type: ignore[arg-type]
    session.requests.make("search")
    assert heard == ["search"]
