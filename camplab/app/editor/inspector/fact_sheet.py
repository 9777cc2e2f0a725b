"""What follows from a block on its input, as rich text: shapes, parameters, cost, state_dict. Knows no widget."""

from __future__ import annotations

import html
from collections.abc import Sequence
from math import prod

from camplab.app.look.language import tr, translate
from camplab.app.look.themes import Theme
from camplab.blocks.base import Facts, Leaf
from camplab.blocks.receptive import Receptive
from camplab.blocks.shape import Shape
from camplab.numbers import byte_size, count

INLINE = 26
"""Letters of a value and its explanation that stand on one line."""
LONGEST = 22
"""Letters of a state_dict entry that fit any inspector."""
WIDEST = 26
"""Letters of a state_dict's key that stand on one line."""
Row = tuple[str, str, str]
"""Title, value, how it comes about (may be empty)."""


def sheet(facts: Facts, theme: Theme) -> str:
    """The table below the form."""
    return table(rows(facts), theme)


def rows(facts: Facts) -> list[Row]:
    """Shapes, parameters, multiply-accumulates and memory of a block that fits."""
    if facts.x is None or facts.y is None:
        return []
    found: list[Row] = [
        (tr("Input"), str(facts.x), tr(KINDS[facts.x.kind])),
        (tr("Output"), str(facts.y), arithmetic(facts) or tr(KINDS[facts.y.kind])),
    ]
    if facts.params:
        found.append(
            (tr("Parameters"), f"{facts.params:,}", f"= {facts.weights.formula}" if facts.weights.formula else "")
        )
        if facts.trainable != facts.params:
            found.append((tr("Trainable"), f"{facts.trainable:,}", tr("the rest is frozen")))
        found.append((tr("Size"), byte_size(4 * facts.params), tr("4 bytes each")))
    if facts.macs:
        found.append((tr("Multiply-adds"), count(facts.macs), tr("for one sample")))
    return found


def sums(facts: Sequence[Facts]) -> list[Row]:
    """Parameters and multiply-accumulates of several blocks together."""
    params, trainable, macs = (sum(getattr(one, name) for one in facts) for name in ("params", "trainable", "macs"))
    found: list[Row] = [(tr("Parameters"), f"{params:,}", "")]
    if trainable != params:
        found.append((tr("Trainable"), f"{trainable:,}", tr("the rest is frozen")))
    return [*found, (tr("Multiply-adds"), count(macs), tr("for one sample"))]


def arithmetic(facts: Facts) -> str:
    """How the output size comes about; empty when the block has nothing to say."""
    if not isinstance(facts.block, Leaf) or facts.x is None or facts.block.bypass:
        return ""
    sentence = facts.block.arithmetic(facts.x)
    return translate(sentence) if sentence else ""


KINDS = {
    "image": "image",
    "grid": "grid",
    "sequence": "sequence",
    "vector": "vector",
    "tokens": "tokens",
}


def _kinds_for_translation() -> tuple[str, ...]:
    return (
        tr("image"),
        tr("grid"),
        tr("sequence"),
        tr("vector"),
        tr("tokens"),
    )


def table(found: list[Row], theme: Theme) -> str:
    """Rows as rich text: value beside its title, how it comes about below."""
    soft, lines = theme.text_soft.name(), []
    for title, value, why in found:
        aside = (
            f"&nbsp; <span style='color:{soft}'>{html.escape(why)}</span>" if len(value) + len(why) <= INLINE else ""
        )
        lines.append(
            f"<tr><td style='color:{soft}; padding-right:16px'>{html.escape(title)}</td>"
            f"<td><b>{html.escape(value)}</b>{aside}</td></tr>"
        )
        if why and not aside:
            lines.append(f"<tr><td></td><td style='color:{soft}'>{html.escape(why)}</td></tr>")
    return f"<table cellspacing='0' cellpadding='2'>{''.join(lines)}</table>" if lines else ""


def state_sheet(facts: Facts, module: str, theme: Theme) -> str:
    """The entries of the state_dict with their shapes; buffers are kept, not learned."""
    soft = theme.text_soft.name()
    entries = [(key, dims, "") for key, dims in facts.weights.parameters.items()]
    entries += [(key, dims, tr("buffer")) for key, dims in facts.weights.buffers.items()]
    lines = [
        f"<tr><td style='padding-right:16px'><code>{_breakable(html.escape(entry(module, key)))}</code></td>"
        f"<td>{'×'.join(map(str, dims)) or '1'}</td>"
        f"<td style='color:{soft}; padding-left:12px'>{note or f'{prod(dims):,}'}</td></tr>"
        for key, dims, note in entries
    ]
    return f"<table cellspacing='0' cellpadding='2'>{''.join(lines)}</table>" if lines else ""


def _breakable(key: str) -> str:
    """A key too long for a narrow inspector may go on in the next line behind each underscore."""
    return key if len(key) <= LONGEST else key.replace("_", "_\N{ZERO WIDTH SPACE}")


def entry(module: str, key: str) -> str:
    """A key of the state_dict; of a module with a long name, which stands at the top of the page, only its end."""
    if not module:
        return key
    return f"{module}.{key}" if len(module) + len(key) < WIDEST else f"….{key}"


def receptive_text(field: Receptive, x: Shape) -> str:
    """What one output cell sees, in words."""
    if field.whole:
        return tr("Each output sees the whole input")
    size = "×".join(map(str, field.size))
    if x.kind == "image":
        return tr("Each output cell sees {size} pixels of the input, the next one {stride} further", size=size,
                  stride="×".join(map(str, field.stride)))  # fmt: skip
    return tr("Each output step sees {size} steps of the input", size=size)
