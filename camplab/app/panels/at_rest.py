"""Why a network does not answer (yet), as every picture of one says it. Draws nothing."""

from __future__ import annotations

from camplab.app.engine.live import Live
from camplab.app.look.language import tr


def why_no_answer(live: Live) -> str:
    """Of the run that is watched, which is over, while its network is not on the bench."""
    if live.coming:
        return tr("The trained network is being got ready.")
    if live.not_on_bench is not None:
        return tr("The trained network cannot look at this sample: {why}", why=live.not_on_bench)
    return tr("The run is over, and this was not looked at.")


def next_step(live: Live) -> str:
    """Of a run that goes on or waits, while what was asked of it has not come."""
    if live.state == "paused":
        return tr("It comes with the next step. Press Go on or One step.")
    return tr("It comes with the next step.")
