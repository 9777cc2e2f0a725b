"""Which class each pixel of a picture is of, and the ends of stacks that put out a map for each class. No project."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Block, Misfit, Remark, Remedy
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import Shape, image, vector
from camplab.blocks.upsample import Upsample
from camplab.datasets.base import Data
from camplab.document.measures import MEAN_IOU, OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import NOTHING_TO_LEARN, Answers, Task
from camplab.document.tasks.squashing import before_cross_entropy
from camplab.document.tasks.vectors import KINDS, opened
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Segmentation(Task, tag="segmentation", title="Segmentation"):
    """Says for each pixel of a picture how likely each class is there: a map for each class.

    Accuracy is the share of pixels said right; the mean IoU, by which a run is judged, counts every class alike.
    """

    measures: ClassVar[tuple[Measure, ...]] = (*OF_LOSS_AND_ACCURACY, MEAN_IOU)
    answers: ClassVar[Answers] = "positions"

    def takes(self, data: Data) -> Sentence | None:
        return super().takes(data) if len(data.positions) != 2 else None

    def target(self, data: Data) -> Shape:
        return image(data.outputs, *data.positions)

    def loss(self, data: Data) -> Sentence:
        return say("Cross-entropy over {n} classes at each pixel", n=data.outputs)

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        wanted = self.target(data)
        if y == wanted:
            return None
        why = say("{n} classes at each pixel need {wanted}, a map for each class; here comes {y} ({kind})",
                  n=data.outputs, wanted=wanted, y=y, kind=KINDS[y.kind])  # fmt: skip
        return Misfit(why, tuple(_ways(wanted, y, net)))

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_cross_entropy(net, data.outputs)

    def beginning(self, data: Data) -> Misfit:
        return Misfit(NOTHING_TO_LEARN, (_add_maps(data.outputs),))


def _ways(wanted: Shape, y: Shape, net: Net) -> list[Remedy]:
    """How `y` at the end of `net` becomes `wanted`, the nearest way first."""
    n = wanted.channels
    if y.kind == "image":
        same = y.spatial == wanted.spatial
        last = _last_maps(net, n)
        if same:
            return [*([last] if last else []), _add_maps(n)]
        height, width = wanted.spatial
        title = say("A 1×1 convolution with {n} maps, enlarged to {height}×{width} px", n=n, height=height, width=width)
        maps: tuple[Block, ...] = () if y.channels == n else (Convolution(out_channels=n, kernel=1),)
        return [Remedy(title, after=(*maps, Upsample(size=(height, width), mode="bilinear")))]
    if y.kind == "tokens":
        return []
    flat = () if y == vector(y.numel) else (Flatten(),)
    anew = (*flat, Dense(out_features=wanted.numel), Reshape(dims=wanted.dims))
    return [Remedy(say("A dense layer for all pixels at once"), after=anew)]


def _last_maps(net: Net, n: int) -> Remedy | None:
    """As many maps from the last convolution, where that alone mends it."""
    ending = opened(net)
    last = ending[-1] if ending else None
    if not isinstance(last, Convolution) or last.groups != 1:
        return None
    return Remedy(say("Give the last convolution {n} maps", n=n), change={"out_channels": n}, uid=last.uid)


def _add_maps(n: int) -> Remedy:
    return Remedy(say("Add a 1×1 convolution with {n} maps", n=n), after=(Convolution(out_channels=n, kernel=1),))
