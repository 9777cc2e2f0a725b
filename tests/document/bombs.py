"""Small files that would take long. Run as `python -m tests.document.bombs`: opens each as the window does."""

from __future__ import annotations

import functools
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.document.hostile import open_as_the_window_does, peak

MOST = 2**20


def net(*blocks: Any) -> str:
    """A project of these blocks."""
    return json.dumps({"format": 1, "stacks": {"net": blocks}}, separators=(",", ":"))


def full(block: Any) -> str:
    """As often this block as a megabyte holds and a network may have."""
    one = json.dumps(block, separators=(",", ":"))
    times = min(20_000, (MOST - 40) // (len(one) + 1))
    return '{"format":1,"stacks":{"net":[' + ",".join([one] * times) + "]}}"


def within(levels: int, block: Any) -> Any:
    """A block inside groups."""
    return functools.reduce(lambda inner, _: {"block": "group", "body": [inner]}, range(levels), block)


KEYS = ",".join(f'"k{n}":0' for n in range(85_000))


def bombs() -> Iterator[tuple[str, str]]:
    """What each tries, and its text."""
    for layers in (64, 128):
        block = {"block": "dense_block", "layers": layers, "growth": 1}
        yield f"templates of {layers} in a repeat", net({"block": "repeat", "times": 256, "body": [block]})
    yield "a file of templates", full({"block": "dense_block", "layers": 128, "growth": 1})
    yield "as much as is allowed", full({"block": "convolution"})
    yield "templates, as many as are allowed", net(*[{"block": "dense_block", "growth": 1}] * 460)
    yield "a name at the end twice", '{"format":1,' + KEYS + ',"z":1,"z":2}'
    yield "every name twice", '{"format":1,' + ",".join(f'"k{n}":0,"k{n}":0' for n in range(45_000)) + "}"
    for part in ('"training":{', '"data":{"data":"digits",', '"start":{', '"x":{'):
        yield f"settings nobody knows, {part}", '{"format":1,"stacks":{"net":[]},' + part + KEYS + "}}"
    yield "settings of a block that nobody knows", '{"format":1,"stacks":{"net":[{"block":"dense",' + KEYS + "}]}}"
    taps = ",".join(f'{{"block":"tap","name":"t{n}"}}' for n in range(20_000))
    yield "taps", '{"format":1,"stacks":{"net":[' + taps + "]}}"
    yield "larger and larger", full({"block": "transposed_convolution", "kernel": 64, "stride": 64})
    yield "more and more channels", full({"block": "parallel", "branches": [[], []], "merge": "concat"})
    yield "deep", full(within(22, {"block": "activation"}))
    yield "too deep", full(within(60, {"block": "activation"}))
    yield "mistakes far inside", full(within(48, {"block": "activatoin"}))
    yield "a list where a number is meant", net({"block": "dense", "out_features": ["a"] * 250_000})
    yield "a long list where a pair is meant", net({"block": "convolution", "kernel": ["a"] * 250_000})
    for times in (99_000, 230_000):
        columns = json.dumps(["a"] * times, separators=(",", ":"))
        yield f"columns that are none, {times}", '{"format":1,"data":{"data":"table","columns":' + columns + "}}"
    yield "one name for all", full({"block": "dense", "name": "fc1"})
    yield "a long name", net({"block": "dense", "name": "x" * 1_000_000})


def main() -> None:
    """Print, as JSON, how each ended, in how many seconds of the processor; and the most memory."""
    path = Path(tempfile.mkdtemp()) / "bomb.camplab"
    ends: dict[str, tuple[str, float]] = {}
    for name, text in [("warm", net({"block": "denes"})), *bombs()]:
        assert len(text) <= MOST, name
        path.write_text(text, "utf-8")
        began = time.process_time()
        end = open_as_the_window_does(path, again=False)
        ends[name] = (end, time.process_time() - began)
    path.unlink()
    path.parent.rmdir()
    print(json.dumps({"ends": ends, "mebibytes": peak()}))


if __name__ == "__main__":
    main()
