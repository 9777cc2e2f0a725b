"""Why there are no maps to see, in words."""

from __future__ import annotations

from camplab.app.engine.live import Live
from camplab.app.look.language import tr
from camplab.app.panels.at_rest import next_step, why_no_answer
from camplab.document.places import Places
from camplab.runs.events import Picture
from camplab.runs.record import Record


def reason(
    live: Live, run: Record | None, places: Places, module: str, selected: int | None, found: Picture | None
) -> str:
    """Why nothing is found of a module, "" when there is; selected: the block that is, None: none."""
    if run is None:
        return tr("Press Train: what each block makes of this sample is drawn here while the network learns.")
    if selected is not None and not places.own(selected):
        return tr("This block came after the run began. Press Train again to see its maps.")
    if not module:
        return tr("This network has no blocks yet.")
    block = places.label(module).short
    if found is not None:
        return "" if found.values.size else tr("{block} puts out no numbers that could be drawn.", block=block)
    if run is live.record and live.on_bench:
        return tr("The trained network looks at this sample.")
    return next_step(live) if live.busy or live.racing.trains(run) else why_no_answer(live)
