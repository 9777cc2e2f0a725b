"""How others name and order what is the same as here, where that is not to be seen from the order of layers alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_SHORTCUT = re.compile(r"(?:^|(?<=\.))(?:shortcut|downsample|skip|identity|conv_shortcut|layernorm_after)(?=\.)")
"""A part of a name that is the other way around a block: in Transformers it is registered before the block's layers,
elsewhere behind them, where its norms come in the order of the network. And of the second norm of a ViT there, which
the alphabet puts before the first."""
_JOINED = re.compile(r"(.*\.)?(?:qkv|to_qkv|qkv_proj|c_attn|Wqkv|\w+\+\w+\+\w+)\.(weight|bias)")
"""A dense layer whose rows are queries, keys and values, in this order: what PyTorch keeps as one parameter (timm,
nanoGPT)."""


_APART = {
    "query": ("key", "value"), "q_proj": ("k_proj", "v_proj"), "q_lin": ("k_lin", "v_lin"), "to_q": ("to_k", "to_v"),
    "wq": ("wk", "wv"),
}  # fmt: skip
"""Dense layers of queries, and those of keys and values beside them."""


def apart(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[str, str, str]]:
    """What stands in three layers there and in one here: a name for it, and the names of the three, of one shape."""
    found: dict[str, tuple[str, str, str]] = {}
    for key in shapes:
        layer, _, last = key.rpartition(".")
        before, _, name = layer.rpartition(".")
        start = f"{before}." if before else ""
        three = (key, *(f"{start}{other}.{last}" for other in _APART.get(name, ())))
        if len(three) == 3 and last in ("weight", "bias") and len({shapes.get(each) for each in three}) == 1:
            found[f"{start}{'+'.join((name, *_APART[name]))}.{last}"] = (three[0], three[1], three[2])
    return found


_LYING = re.compile(r"(?:.*\.)?c_(?:attn|proj|fc)\.weight")
"""Matrices that GPT-2 of OpenAI and Transformers keeps with inputs before outputs."""


def lying(shapes: Mapping[str, tuple[int, ...]]) -> frozenset[str]:
    """Those that are to be transposed, of which the one of queries, keys and values, which is not square, tells."""
    told = (dims for key, dims in shapes.items() if key.endswith("c_attn.weight") and len(dims) == 2)
    if not any(3 * dims[0] == dims[1] for dims in told):
        return frozenset()
    return frozenset(key for key, dims in shapes.items() if len(dims) == 2 and _LYING.fullmatch(key))


def shortcuts_last(keys: Iterable[str]) -> list[str]:
    """The same names, those of shortcuts behind all others of their block."""
    found = list(keys)
    blocks = {key[: match.start()] for key in found if (match := _SHORTCUT.search(key))}
    for block in sorted(blocks, key=len):
        inner = [at for at, key in enumerate(found) if key.startswith(block)]
        own = [found[at] for at in inner]
        around = [key for key in own if _SHORTCUT.match(key, len(block))]
        ordered = [key for key in own if key not in set(around)] + around
        for at, key in zip(inner, ordered, strict=True):
            found[at] = key
    return found


def joined(key: str, shape: tuple[int, ...]) -> str:
    """What such a layer's tensor is called in PyTorch's attention; "" of all others."""
    found = _JOINED.fullmatch(key)
    if found is None or shape[0] % 3 or (len(shape) == 2 and shape[0] != 3 * shape[1]) or len(shape) > 2:
        return ""
    return f"in_proj_{found.group(2)}"
