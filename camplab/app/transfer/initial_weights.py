"""Which weights training begins with: what is offered, and the edits that set or forget them. Knows no dialog."""

from __future__ import annotations

from camplab.app.editor.captions import source_name
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.session import Session
from camplab.assembly.weights.statuses import counted
from camplab.blocks.base import Chain
from camplab.blocks.side_head import SideHead
from camplab.blocks.walk import Trace
from camplab.document.presets.torchvision_builders import BUILDERS
from camplab.document.start import TORCHVISION, Start
from camplab.engine.protocol import Matched
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
    before = lab.session.project.start
    start = Start(source=answer.source, sha256=answer.sha256, fresh_head=before is not None and before.fresh_head)
    _edit(lab.session, start)
    count = counted(answer.rows)["loaded"]
    words = say("Training begins with {n} tensors of {name}", n=count, name=source_name(start))
    lab.tell(Notice(words, "good", about="start", document=True))


def forget(lab: Lab) -> None:
    """Begin with random weights again."""
    _edit(lab.session, None)


def _edit(session: Session, start: Start | None) -> None:
    changed = session.project.model_copy(update={"start": start})
    session.edit_project(changed, say("Weights to begin with") if start else say("Begin with random weights"))
