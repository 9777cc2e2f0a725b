"""Contrastive embedding: two random views of a batch go through the network, and each has to find the other one."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import Computed, Overall, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.document.measures import NEAREST
from camplab.document.tasks.contrastive import Contrastive

PLACE = Call("net", Ref("x"))
NEIGHBOURS = Overall(
    NEAREST.name, (Computed("places", PLACE), Computed("classes", Call(".long", Ref("y")))),
    Call("nearest_accuracy", Ref("places"), Ref("classes")),
)  # fmt: skip


def procedure(task: Contrastive, _: Data) -> Procedure:
    """The views are drawn anew for each batch."""
    view = Call("net", Call("random_view", Ref("x"), task.change))
    loss = Call("nt_xent", Ref("first"), Ref("second"), task.temperature)
    return Procedure(
        phases=(Phase(("net",), (Computed("first", view), Computed("second", view)), loss),),
        use=(Computed("place", PLACE),),
        overall=(NEIGHBOURS,),
    )


define("contrastive", procedure)
