"""Contrastive embedding: two random views of a batch go through the network, and each has to find the other one.

NT-Xent (Chen 2020), supervised contrastive (Khosla 2020), triplets (Schroff 2015) of the hardest (Hermans 2017).
"""

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
    return Procedure(
        phases=(Phase(("net",), (Computed("first", view), Computed("second", view)), _loss(task)),),
        use=(Computed("place", PLACE),),
        overall=(NEIGHBOURS,),
    )


def _loss(task: Contrastive) -> Call:
    views = Ref("first"), Ref("second")
    if task.kind == "nt_xent":
        return Call("nt_xent", *views, task.temperature)
    if task.kind == "supervised":
        return Call("supervised_contrastive", *views, Ref("y"), task.temperature)
    return Call("triplet", *views, Ref("y"), task.margin)


define("contrastive", procedure)
