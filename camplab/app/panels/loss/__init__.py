"""The panel "Loss & accuracy": curves of the run as it goes, and what was changed on the way."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import every
from camplab.document.measures import ACCURACY, VALIDATION_ACCURACY, VALIDATION_LOSS
from camplab.document.project import Project
from camplab.words import Sentence, say


def title_of(project: Project) -> Sentence:
    """What is drawn of a run of this project: without answers that are right or wrong there is no accuracy."""
    measures = {measure.name for measure in project.task.measured(project.data)}
    if measures & {ACCURACY.name, VALIDATION_ACCURACY.name}:
        return say("Loss & accuracy")
    return say("Loss") if VALIDATION_LOSS.name in measures else say("Losses")


ENTRY = PanelEntry(
    "loss",
    say("Loss & accuracy"),
    "chart-line",
    "camplab.app.panels.loss.panel",
    "LossPanel",
    place="above",
    order=10,
    suits=every,
    titled=title_of,
)
