"""Functions of a foreign forward that change the shape, as blocks: views, means, items. What is unusual is refused."""

from __future__ import annotations

from camplab.assembly.importing.nodes import BATCH
from camplab.assembly.importing.rules import (
    Blocks,
    Rule,
    Step,
    insist,
    make,
    nothing,
    on_images,
    pair,
    reordered,
    unable,
)


def _reshaped(s: Step) -> Blocks:
    """flatten, view and reshape: by the shape that came out."""
    dims = tuple(s.node.value.shape)
    if dims[0] != BATCH:
        raise unable(s, f"shape={dims}")
    if dims[1:] == s.x.dims:
        return ()
    return make(s, "flatten") if len(dims) == 2 else make(s, "reshape", dims=list(dims[1:]))


def _mean(s: Step) -> Blocks:
    """The mean of each feature map: adaptive pooling to one cell, and flattened unless the axes stay."""
    axes = s.node.argument(1, "dim")
    over = sorted(axis % 4 for axis in ([axes] if isinstance(axes, int) else axes or ()))
    insist(s, dim=s.x.kind == "image" and over == [2, 3])
    pooled = make(s, "adaptive_pooling", kind="average", output=1)
    return pooled if s.node.argument(2, "keepdim", False) else pooled + make(s, "flatten")


def _permute(s: Step) -> Blocks:
    dims = s.node.args[1:] if isinstance(s.node.argument(1, "dims"), int) else s.node.argument(1, "dims")
    return reordered(s, tuple(axis % (len(s.x.dims) + 1) for axis in dims))


def _transpose(s: Step) -> Blocks:
    rank = len(s.x.dims) + 1
    order = list(range(rank))
    a, b = s.node.argument(1, "dim0") % rank, s.node.argument(2, "dim1") % rank
    order[a], order[b] = order[b], order[a]
    return reordered(s, tuple(order))


def _item(s: Step) -> Blocks:
    """`attention(...)[0]` is its result; `x[:, 0]` a step of a sequence."""
    where = s.node.args[1]
    if where == 0 and isinstance(s.node.inputs[0].value, tuple):
        return ()
    if s.x.kind == "sequence" and isinstance(where, tuple) and where[0] == slice(None) and isinstance(where[-1], int):
        return make(s, "select_step", step=where[1])
    raise unable(s, f"index={where}")


def _interpolate(s: Step) -> Blocks:
    insist(s, align_corners=not s.node.argument(4, "align_corners"), antialias=not s.node.argument(6, "antialias"))
    mode, size = s.node.argument(3, "mode", "nearest"), s.node.argument(1, "size")
    if size is not None:
        return make(s, "upsample", size=pair(size), mode=mode)
    return make(s, "upsample", factor=pair(s.node.argument(2, "scale_factor")), mode=mode)


def _channel_shuffle(s: Step) -> Blocks:
    return make(s, "channel_shuffle", groups=s.node.argument(1, "groups"))


def _patch_merging(s: Step) -> Blocks:
    return make(s, "space_to_depth", factor=2)


SHAPES: dict[str, Rule] = {
    "flatten": _reshaped,
    "view": _reshaped,
    "reshape": _reshaped,
    "contiguous": nothing,
    "mean": _mean,
    "permute": _permute,
    "transpose": _transpose,
    "getitem": _item,
    "interpolate": on_images(_interpolate),
    "channel_shuffle": on_images(_channel_shuffle),
    "_patch_merging_pad": _patch_merging,
}
