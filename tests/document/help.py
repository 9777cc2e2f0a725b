"""Random blocks, networks and edits for the tests of the document. Needs only the core."""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any, Literal, get_args, get_origin

import pytest

from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group, Parallel, Repeat, Structure
from camplab.blocks.walk import Path
from camplab.document import clipboard, edits, files
from camplab.document.files import BadFile
from camplab.document.project import Project

NAMES = ("", "stem", "머리", "a b", "\N{SNOWMAN}", "'\"\\", "x" * 60, "=1+1", "line\nbreak")


def random_setting(field: Any, rng: random.Random) -> Any:
    """A value that a setting accepts, or its default when the kind is not simple."""
    bounds = {
        name: getattr(rule, name) for rule in field.metadata for name in ("ge", "gt", "le", "lt") if hasattr(rule, name)
    }
    low = bounds.get("ge", bounds.get("gt", 0))
    high = bounds.get("le", bounds.get("lt", low + 8))
    kind = field.annotation
    if kind is bool:
        return rng.random() < 0.5
    if kind is int:
        return rng.randint(low + ("gt" in bounds), min(high - ("lt" in bounds), low + 20))
    if kind is float:
        return low + (min(high, low + 10) - low) * (0.01 + 0.98 * rng.random())
    if get_origin(kind) is Literal:
        return rng.choice(get_args(kind))
    return field.get_default(call_default_factory=True)


def random_block(rng: random.Random, level: int = 0) -> Block:
    """Any registered block with random settings; structures hold up to three blocks a branch."""
    cls = rng.choice([found for found in known() if level < 3 or not issubclass(found, Structure)])
    settings = {name: random_setting(field, rng) for name, field in cls.model_fields.items() if rng.random() < 0.4}
    settings["name"] = rng.choice(NAMES)
    inner = lambda: random_net(rng, rng.randint(0, 3), level + 1)  # noqa: E731
    if cls is Parallel:
        settings["branches"] = tuple(inner() for _ in range(rng.randint(1, 3)))
    elif cls in (Repeat, Group):
        settings["body"] = inner()
    if cls is Repeat:
        settings["times"] = rng.randint(1, 3)
    try:
        return cls(**settings)
    except ValueError:  # settings that do not go together
        return cls(name=settings["name"])


@cache
def known() -> list[type[Block]]:
    """Blocks that ship (a test may register one of its own)."""
    return [cls for cls in REGISTRY.values() if cls.__module__.startswith("camplab.blocks")]


def random_net(rng: random.Random, size: int, level: int = 0) -> edits.Net:
    """So many random blocks."""
    return tuple(random_block(rng, level) for _ in range(size))


def small_net() -> edits.Net:
    """Two layers, a residual of one layer, a repeat of one."""
    return (
        Flatten(),
        Dense(out_features=16, name="first"),
        Parallel(branches=((), (Dense(out_features=16),)), merge="add"),
        Repeat(body=(Dense(out_features=16),)),
        Dense(out_features=10),
    )


def random_edit(project: Project, rng: random.Random) -> Project:
    """One edit of a random kind; the same project when it is refused."""
    try:
        return project.with_net(rng.choice(_EDITS)(project.net, rng))
    except edits.EditRefused:
        return project


def _uid(net: edits.Net, rng: random.Random) -> int:
    return rng.choice(edits.all_uids(net) or (0,))


def _path(net: edits.Net, rng: random.Random) -> Path:
    chains = [()] + [(*path, n) for path, block in edits.places(net) for n in range(len(edits.children(block)))]
    place = rng.choice(chains)
    return (*place, rng.randint(0, len(edits.chain_at(net, place))))


_EDITS = (
    lambda net, rng: edits.insert(net, _path(net, rng), random_net(rng, rng.randint(1, 2), 2)),
    lambda net, rng: edits.append(net, [random_block(rng, 3)]),
    lambda net, rng: edits.replace(net, _uid(net, rng), [random_block(rng, 3)]),
    lambda net, rng: edits.set_setting(net, _uid(net, rng), name=rng.choice(NAMES)),
    lambda net, rng: edits.set_setting(net, _uid(net, rng), frozen=True),
    lambda net, rng: edits.remove(net, [_uid(net, rng), _uid(net, rng)]),
    lambda net, rng: edits.move(net, [_uid(net, rng)], _path(net, rng)),
    lambda net, rng: edits.duplicate(net, [_uid(net, rng)])[0] if len(edits.all_uids(net)) < 60 else net[:5],
    lambda net, rng: edits.wrap(net, [_uid(net, rng)], rng.choice(("residual", "parallel", "repeat", "group")))[0],
    lambda net, rng: edits.unwrap(net, _uid(net, rng)),
    lambda net, rng: edits.append(net, clipboard.from_text(clipboard.to_text(net[:1]))),
)


def complaints(raw: object) -> list[str]:
    """What is said about a project that is wrong."""
    with pytest.raises(BadFile) as caught:
        files.loads(raw if isinstance(raw, str) else json.dumps(raw))
    return [str(problem.sentence) for problem in caught.value.problems]


def net(*blocks: object, **more: object) -> dict[str, Any]:
    return {"format": 1, "stacks": {"net": list(blocks)}, **more}
