"""The head of a network, its last layer with weights: found, replaced for other data, left open while the rest freezes.

Knows no torch. Edits make no sense where the network has no such layer: `EditRefused`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from camplab.blocks.base import Block, Leaf
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.shape import Shape, vector
from camplab.blocks.structure import Repeat, Structure, Template
from camplab.blocks.upsample import Upsample
from camplab.blocks.walk import Path
from camplab.document.project import Project
from camplab.document.tasks.vectors import ends_hidden
from camplab.document.tree import EditRefused, Net, children, get, places, rechained
from camplab.words import Own, Sentence, say


def head(net: Net) -> Path:
    """Where the last layer with weights stands, side heads not counted. Raises `EditRefused` when it cannot be one."""
    path = next(_with_weights_backwards(net), None)
    if path is None:
        raise EditRefused(say("there is no layer with weights that could be the head"))
    block = get(net, path)
    if not (isinstance(block, Dense) or (isinstance(block, Convolution) and _is_pointwise(block))):
        raise EditRefused(say("the last layer with weights is {title}; a head is a dense layer or a 1×1 convolution",
                              title=Own(block.name) if block.name else Sentence(block.title)))  # fmt: skip
    return path


def replace_head(project: Project) -> Net:
    """The network with a last layer for as many outputs as the data has, its padlock open, and side heads alike.

    Where every position has a class, these are maps, or numbers at each step. Raises `EditRefused`.
    """
    wanted = project.task.target(project.data)
    at_positions = project.task.answers == "positions"
    if len(project.stacks) > 1 or not (at_positions or wanted == vector(wanted.numel)):
        raise EditRefused(say("what this task puts out does not follow from the classes of the data: it has no head"))
    net = _with_maps(project, wanted) if wanted.kind == "image" else project.net
    for path in (*_heads(net, wanted), *_side_heads(net)):
        net = _with_outputs(net, path, project.data.outputs if at_positions else wanted.numel)
    return net


def _heads(net: Net, wanted: Shape) -> tuple[Path, ...]:
    """The head; of maps, which `_with_maps` has seen to, only one that is a 1×1 convolution."""
    try:
        path = head(net)
    except EditRefused:
        if wanted.kind == "image":
            return ()
        raise
    dense = isinstance(get(net, path), Dense)
    if dense and ends_hidden(net):
        raise EditRefused(say("an activation follows the last dense layer: it is a hidden one, and no head"))
    return () if wanted.kind == "image" and dense else (path,)


def _with_maps(project: Project, wanted: Shape) -> Net:
    """The network as far as its pictures go, with a map for each class, as large as the picture.

    Of a classifier, what pools or flattens its maps and what follows is left away: its backbone stays (Long, Shelhamer
    & Darrell 2015, section 3.1). Raises `EditRefused` where no maps come out anywhere.
    """
    chain = project.traces()[next(iter(project.stacks))].chain
    shapes = [facts.y for facts in chain]
    if shapes and shapes[-1] == wanted:
        return project.net
    ends = [at for at, y in enumerate(shapes) if y is not None and y.kind == "image" and min(y.spatial) > 1]
    if not ends:
        raise EditRefused(say("no maps come out of this network, of which each pixel could have its class"))
    net, last = project.net[: ends[-1] + 1], shapes[ends[-1]]
    assert last is not None
    if not _ends_in_maps(project.net, ends[-1]):
        net = (*net, Convolution(out_channels=wanted.channels, kernel=1))
    if last.spatial != wanted.spatial:
        height, width = wanted.spatial
        net = (*net, Upsample(size=(height, width), mode="bilinear"))
    return net


def _ends_in_maps(net: Net, last: int) -> bool:
    """Whether the head of the network is a 1×1 convolution, in a block no later than this."""
    try:
        path = head(net)
    except EditRefused:
        return False
    return path[0] <= last and isinstance(get(net, path), Convolution)


def _is_pointwise(block: Convolution) -> bool:
    return block.kernel in (1, (1, 1))


def _side_heads(net: Net) -> Iterator[Path]:
    """Where the last layers of the side heads stand; one that has none of its own is left as it is."""
    for path, block in places(net):
        if block.tag == "side_head":
            with suppress(EditRefused):
                yield (*path, 0, *head(children(block)[0]))


def _with_outputs(net: Net, path: Path, outputs: int) -> Net:
    block = get(net, path)
    setting = "out_features" if isinstance(block, Dense) else "out_channels"
    fresh = block.changed(**{setting: outputs, "frozen": False})
    return rechained(net, path[:-1], lambda row: (*row[: path[-1]], fresh, *row[path[-1] + 1 :]))


def with_fresh_head(project: Project) -> Project:
    """The project with a head for its data that begins anew, even where the weights to begin with would fit it."""
    start = project.start and project.start.model_copy(update={"fresh_head": True})
    return project.with_net(replace_head(project)).model_copy(update={"start": start})


def freeze_all_but_head(net: Net) -> Net:
    """Close the padlock of everything with weights but the head, and open those around the head."""
    return _frozen_but(net, head(net))


def _frozen_but(row: Net, path: Path) -> Net:
    """The blocks of one chain: what does not lead to `path` is frozen as a whole."""
    return tuple(_open(block, path[1:]) if at == path[0] else closed(block) for at, block in enumerate(row))


def _open(block: Block, path: Path) -> Block:
    """The block on the way to the head: frozen inside, save for the head."""
    thawed = block.changed(frozen=False) if block.frozen else block
    if not path or not isinstance(thawed, Structure):
        return thawed
    rows = thawed.children()
    inner = tuple(
        _frozen_but(row, path[1:]) if at == path[0] else tuple(map(closed, row)) for at, row in enumerate(rows)
    )
    return thawed.with_children(inner)


def closed(block: Block) -> Block:
    """The block with its padlock closed, where it has weights."""
    return block if block.frozen or not has_weights(block) else block.changed(frozen=True)


def has_weights(block: Block) -> bool:
    """Whether a layer of this kind can own weights, or a block inside does; templates do."""
    if isinstance(block, Leaf):
        return type(block).weights is not Leaf.weights
    return isinstance(block, Template) or any(has_weights(part) for row in children(block) for part in row)


def _with_weights_backwards(net: Net, outer: Path = ()) -> Iterator[Path]:
    """The layers and templates with weights, last ones first."""
    for at in range(len(net) - 1, -1, -1):
        block, path = net[at], (*outer, at)
        if block.bypass or block.tag == "side_head":
            continue
        rows = () if isinstance(block, Repeat) and block.times > 1 else children(block)
        for branch in range(len(rows) - 1, -1, -1):
            yield from _with_weights_backwards(rows[branch], (*path, branch))
        if not rows and has_weights(block):
            yield path
