"""A table read again, written otherwise than it was guessed; and a new head where another target needs one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from camplab.app.data import bringing
from camplab.app.data.data_edits import edit_data
from camplab.app.editor import mending
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.datasets.base import Data
from camplab.datasets.brought.table import Table, read_like
from camplab.document.brought.fitting import KIND
from camplab.document.project import Project
from camplab.document.settings.kinds import settable
from camplab.words import say


def read_again(lab: Lab, data: Data, name: str, value: object) -> None:
    """Read the file once more with one thing said otherwise that was found out."""
    own = [each for each in settable(type(data)) if each not in Data.model_fields]
    said = {**{each: getattr(data, each) for each in own}, name: value}
    if name in ("encoding", "separator"):  # what follows from it is guessed anew
        said = {each: said[each] for each in ("encoding", "separator")}
    bringing.bring(lab, Path(data.place_chosen), _taken, {KIND: data.tag, **said})


def _taken(lab: Lab, project: Project, facts: dict[str, Any]) -> None:
    now, found = lab.session.project.data, project.data
    if type(now) is not type(found) or now.place_chosen != found.place_chosen:
        return  # other data were chosen meanwhile
    if isinstance(now, Table) and isinstance(found, Table):
        learn_from(lab, read_like(now, found))
    else:
        kept = {name: getattr(now, name) for name in Data.model_fields}
        learn_from(lab, type(found).model_validate({**dict(found), **kept}))
    bringing.say_taken(lab, project, facts)


def learn_from(lab: Lab, data: Data) -> None:
    """Change the data; where the network puts out too many or too few numbers for them, a new head is offered."""
    edit_data(lab, data)
    session = lab.session
    if mending.finish(session) is None or mending.head_fitted(session) is None:
        return
    said = say("The network does not put out what is to be predicted now")
    fit = NextStep(mending.FIT_HEAD.title, partial(mending.fit_head, session), "circle-check")
    lab.tell(Notice(said, "warning", (say("its last layer has to be another one"),), (fit,), about="train",
                    document=True))  # fmt: skip
