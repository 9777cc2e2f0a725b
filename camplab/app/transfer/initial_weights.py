"""Which weights training begins with: what is offered, and the edits that set or forget them. Knows no dialog."""

from __future__ import annotations

from functools import partial

from camplab.app.editor.captions import source_name
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.session import Session
from camplab.assembly.weights.statuses import counted
from camplab.blocks.base import Chain
from camplab.blocks.side_head import SideHead
from camplab.blocks.walk import Trace
from camplab.document.presets.torchvision_builders import BUILDERS
from camplab.document.start import TORCHVISION, Start
from camplab.engine.protocol import Matched
from camplab.runs.events import Started
from camplab.runs.record import Record
from camplab.words import say


def offers(trace: Trace) -> list[str]:
    """All pretrained weights of torchvision, those of networks with as many parameters as this one first."""
    builders = sorted(BUILDERS, key=lambda builder: builder.parameters not in _sizes(trace))
    return [f"{TORCHVISION}{builder.name}.{weights}" for builder in builders for weights in builder.weights]


def likely(trace: Trace) -> str:
    """The pretrained weights of the network that has as many parameters; "" when there is none."""
    same = [builder for builder in BUILDERS if builder.parameters in _sizes(trace)]
    return offers(trace)[0] if same else ""


def _sizes(trace: Trace) -> tuple[int, int]:
    """How many parameters the network has, with its side heads and without: torchvision counts it either way."""
    return trace.params, trace.params - _aside(trace.chain)


def _aside(chain: Chain) -> int:
    return sum(
        facts.params if isinstance(facts.block, SideHead) else sum(map(_aside, facts.chains or ())) for facts in chain
    )


def use(lab: Lab, answer: Matched) -> None:
    """Begin every run with these weights, as one undoable edit."""
    start = _start(lab, answer)
    _edit(lab.session, start)
    count = counted(answer.rows)["loaded"]
    words = say("Training begins with {n} tensors of {name}", n=count, name=source_name(start))
    lab.tell(Notice(words, "good", about="start", document=True))


def _start(lab: Lab, answer: Matched) -> Start:
    before = lab.session.project.start
    return Start(source=answer.source, sha256=answer.sha256, fresh_head=before is not None and before.fresh_head)


def look_at(lab: Lab, answer: Matched) -> None:
    """Put the network with these weights on the bench, where every picture works on it. The document stays as it is."""
    start, project, before = _start(lab, answer), lab.session.project, lab.live.record
    started = Started("", project.task.measured(project.data), lab.session.trace.params, 0, 1)
    lab.trainer.look_at(Record(project.model_copy(update={"start": start}), started, begun=True))
    lab.workspace.open.bring("maps")
    counts = counted(answer.rows)
    said = say("This is the network with the weights of {name}", name=source_name(start))
    why = say("{n} tensors are from there, {m} as they begin. Nothing was trained.",
              n=counts["loaded"], m=sum(counts.values()) - counts["loaded"] - counts["unused"])  # fmt: skip
    back = NextStep(say("Back to the run before"), partial(lab.trainer.look_at, before), "undo-2")
    more = (back,) if before is not None and not before.begun else ()
    lab.tell(Notice(said, "good", (why,), more, about="start", document=True))


def forget(lab: Lab) -> None:
    """Begin with random weights again."""
    _edit(lab.session, None)


def _edit(session: Session, start: Start | None) -> None:
    changed = session.project.model_copy(update={"start": start})
    session.edit_project(changed, say("Weights to begin with") if start else say("Begin with random weights"))
