"""Says that the network does not fit data that were chosen for it, and offers one that does; each an undoable edit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from camplab.app.editor import mending
from camplab.app.lab import Lab
from camplab.app.look.banner import Banner, NextStep, Notice
from camplab.app.look.language import translate
from camplab.blocks.base import Misfit
from camplab.document.finish import finish
from camplab.words import Sentence, say

ABOUT = "fit"
TAKE = say("Take a network that fits these data")


class Unfitting(QObject):
    """One notice a change of the data, taken down when the network fits them or another document is open."""

    def __init__(self, lab: Lab, banner: Banner) -> None:
        super().__init__(banner)
        self._lab, self._banner = lab, banner
        self._samples = _samples(lab)
        lab.session.changed.connect(self._look)

    def _look(self) -> None:
        before, self._samples = self._samples, _samples(self._lab)
        edited = bool(self._lab.session.history.past)
        chosen, stands = self._samples != before and edited, self._banner.about(ABOUT)
        if not chosen and stands is None:
            return
        told = _notice(self._lab) if edited else None
        if told is None:
            self._banner.withdraw(ABOUT)
        elif stands is None or (told.sentence, told.details) != (stands.sentence, stands.details):
            self._banner.show_notice(told)


def _samples(lab: Lab) -> tuple[object, ...]:
    """What of the data a network has to fit."""
    data = lab.session.project.data
    return data.tag, data.place_chosen, data.shape, data.outputs, data.tasks


def _notice(lab: Lab) -> Notice | None:
    """What does not fit, and what to do; None where the network can be trained, or it or the data are not there."""
    project = lab.session.project
    known = project.data.count and not project.blank
    misfit = finish(project, lab.session.traces) if known else None
    if misfit is None:
        return None
    if _head_is_all(lab):
        said = say("The network does not put out what is to be predicted now")
        fit = NextStep(mending.FIT_HEAD.title, partial(mending.fit_head, lab.session), "circle-check")
        return Notice(said, "warning", (say("its last layer has to be another one"),), (fit,), ABOUT, document=True)
    said = say("This network does not fit these data")
    return Notice(said, "warning", (misfit.sentence,), (_another(lab),), ABOUT, document=True)


def _head_is_all(lab: Lab) -> bool:
    """Whether another head is all that is lacking."""
    headed = mending.head_fitted(lab.session)
    return headed is not None and finish(headed) is None


def last_way(lab: Lab, misfit: Misfit) -> tuple[NextStep, ...]:
    """The way out of a misfit that offers none itself."""
    return () if misfit.remedies or _head_is_all(lab) else (_another(lab),)


def _another(lab: Lab) -> NextStep:
    return NextStep(TAKE, partial(take_fitting, lab), "refresh-cw")


def take_fitting(lab: Lab) -> None:
    """Learn from the data of the document with a network of the usual kind for them, undoably."""
    from camplab.document.brought.fitting import project_for  # it knows every reader: not when the window starts

    lab.session.settle()
    data = lab.session.project.data
    fitting = project_for(data, translate(Sentence(data.title)))
    lab.session.edit_project(fitting, TAKE, ())
