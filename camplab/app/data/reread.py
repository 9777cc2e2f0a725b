"""A table read again, written otherwise than it was guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from camplab.app.data import bringing
from camplab.app.data.data_edits import edit_data
from camplab.app.lab import Lab
from camplab.datasets.base import Data
from camplab.datasets.brought.table import Table, read_like
from camplab.document.brought.fitting import KIND
from camplab.document.project import Project
from camplab.document.settings.kinds import settable


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
        edit_data(lab, read_like(now, found))
    else:
        kept = {name: getattr(now, name) for name in Data.model_fields}
        edit_data(lab, type(found).model_validate({**dict(found), **kept}))
    bringing.say_taken(lab, project, facts)
