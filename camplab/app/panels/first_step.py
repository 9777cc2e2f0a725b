"""What a panel of numbers says before the first step: it is on its way, waits, or never came. Draws nothing."""

from __future__ import annotations

from camplab.app.editor.captions import source_name
from camplab.app.engine.live import Live
from camplab.app.look.language import tr
from camplab.runs.record import Record
from camplab.words import Own


def no_step_yet(live: Live, run: Record) -> str:
    """Why there are no numbers of a run that has begun."""
    going = run is live.record and live.busy
    if run.begun and run.project.start is not None:
        return tr("These are the weights of {name}: nothing was trained.", name=Own(source_name(run.project.start)))
    if run.begun:
        return tr("These are the weights that the network begins with: nothing was trained.")
    if not going and not live.racing.trains(run):
        return tr("This run ended before its first step, so there is nothing to be drawn.")
    if run is live.record and live.slow is not None:
        return tr("Slow motion shows the first step. It is drawn here once it is taken: after its update, "
                  "when the next step begins.")  # fmt: skip
    if run is live.record and live.state == "paused":
        return tr("The run waits before its first step.")
    return tr("The first step is on its way.")
