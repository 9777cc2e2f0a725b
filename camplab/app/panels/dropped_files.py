"""What becomes of a file that is dropped onto the window: which kinds there are, and what each does. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.app.lab import Lab
from camplab.app.session import project_of
from camplab.datasets.making import is_unknown
from camplab.document.brought.endings import RENAMED, WEIGHT_FILES, WEIGHTS
from camplab.document.files import SUFFIX, is_project
from camplab.runs.exchange import curve_names, logs
from camplab.words import Own, Sentence, say

Taking = Callable[[Lab, Path], object]
INDEX = ".safetensors.index.json"


def taking(path: Path) -> Taking:
    """What is done with such a file; of what nothing else is known it is said what it is, and why it is no data."""
    from camplab.datasets.pictures.listing import ENDINGS, FOREIGN

    name, suffix = path.name.lower(), path.suffix.lower()
    if suffix == SUFFIX or (suffix in RENAMED and is_project(path)):
        return open_project
    of_weights = path.is_dir() and any((path / each).is_file() for each in WEIGHT_FILES)
    if of_weights or suffix in WEIGHTS or name.endswith((".pth.tar", ".pt.tar", INDEX)):
        return show_weights
    if suffix in ENDINGS | FOREIGN:
        return look_at
    return draw_log if "tfevents" in name else take_data


def taken(lab: Lab, path: Path) -> Taking:
    """Likewise now: what is neither project nor data is for the network that is open, if one is. Of a name that is not
    known whole that is said."""
    take = take_data if is_unknown(path) else taking(path)
    return take if take == open_project or not lab.session.project.blank else take_data


def said(lab: Lab, path: Path) -> Sentence:
    """What is done with it, as it is told before it is dropped."""
    done, name = taken(lab, path), Own(path.name)
    if done == open_project:
        return say("Dropped here, the project {name} is opened", name=name)
    if done == show_weights:
        return say("Dropped here, the weights in {name} are held against those of this network", name=name)
    if done == look_at:
        return say("Dropped here, {name} is what the network looks at", name=name)
    if done == draw_log:
        return say("Dropped here, the curves in {name} are drawn beside", name=name)
    return say("Dropped here, {name} is read: data, or the log of another program", name=name)


def take_data(lab: Lab, path: Path) -> None:
    """Learn from it; what another program has written of a training is drawn."""
    if path.suffix.lower() in logs.ENDINGS and not lab.session.project.blank and is_log(path):
        draw_log(lab, path)
        return
    from camplab.app.data import bringing

    bringing.bring(lab, path, bringing.offer)


def is_log(path: Path) -> bool:
    """Whether it counts epochs or steps, and has a loss or an accuracy: a log, and no data, which JSON never is."""
    names = logs.names_in(path)
    counts = logs.counts(names) or path.suffix.lower() in (".json", ".jsonl")
    return logs.by_tensorboard(names) or (counts and bool(curve_names.taken(names)))


def open_project(lab: Lab, path: Path) -> None:
    """Instead of what is open."""
    lab.documents.open(path)


def show_weights(lab: Lab, path: Path) -> None:
    """Which of them fit the network."""
    from camplab.app.transfer import weights

    weights.open_dialog(lab).look_at(str(path))


def look_at(lab: Lab, path: Path) -> None:
    """The network looks at the learner's own picture."""
    from camplab.app.panels.maps.panel import MapsPanel

    panel = lab.workspace.open.bring("maps")
    assert isinstance(panel, MapsPanel)
    project = project_of(lab.session, panel.record)
    panel.origins.belong(project.data)  # it may not have been drawn since that was opened
    panel.origins.take_file(path)


def draw_log(lab: Lab, path: Path) -> None:
    """Curves of another program, beside those that are drawn."""
    from camplab.app.training import stored_runs

    stored_runs.add_log(path, lab)
