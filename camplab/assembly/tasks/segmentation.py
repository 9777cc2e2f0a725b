"""Segmentation: cross-entropy at every pixel, how often the largest number is the right class, and the mean IoU."""

from __future__ import annotations

from dataclasses import replace

from camplab.assembly.tasks.positions import labelled
from camplab.assembly.tasks.procedure import Computed, Overall, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.making import IGNORED
from camplab.document.measures import MEAN_IOU

COUNTS = Computed("counts", Call("confusion", Ref("output"), Ref("y")))
IOU = Overall(MEAN_IOU.name, (COUNTS,), Call("mean_iou", Ref("counts")))

COUNTED = Call("!=", Ref("y"), IGNORED)
"""An augmentation may move pixels in that nobody has said anything of."""

define("segmentation", lambda _, data: replace(labelled(data), overall=(IOU,), counted=COUNTED))
