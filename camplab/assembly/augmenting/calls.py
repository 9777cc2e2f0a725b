"""From the augmentations of a recipe to the layers that a batch goes through, as Calls. Knows no torch.

`training` builds them and `assembly.export.program` prints them.
"""

from __future__ import annotations

from collections.abc import Iterator

from camplab.blocks.call import Call
from camplab.document.project import Project


def augmentation_calls(project: Project) -> tuple[Call, ...]:
    """Each makes a layer of `camplab.nn.augmentation`; () where none is switched on."""
    return tuple(_calls(project))


def _calls(project: Project) -> Iterator[Call]:
    recipe = project.training
    if recipe.flip:
        yield Call("Mirrored", 0.5)
    if recipe.shift:
        yield Call("Delayed" if project.x.kind == "sequence" else "Shifted", recipe.shift)
    if recipe.rotation or recipe.zoom:
        yield Call("Turned", recipe.rotation, recipe.zoom)
    if recipe.brightness or recipe.contrast:
        yield Call("Lit", recipe.brightness, recipe.contrast)
    if recipe.noise:
        yield Call("Noised", recipe.noise)
    if recipe.cutout:
        yield Call("CutOut", recipe.cutout)
    if recipe.mixup:
        classes = (project.data.outputs,) if project.task.tag == "classification" else ()
        yield Call("Mixed", recipe.mixup, *classes)
