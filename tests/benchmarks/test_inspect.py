"""`camplab inspect` of a thousand blocks takes at most a second of its own, without torch."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.cli.test_compare import ITSELF


@pytest.mark.benchmark
def test_inspect_of_a_thousand_blocks_takes_a_second_at_most(tmp_path):
    kinds = [{"block": "convolution", "out_channels": 16}, {"block": "batch_norm"}, {"block": "activation"}]
    net = [*kinds * 300, *[{"block": "residual", "channels": 16}] * 98, {"block": "flatten"},
           {"block": "dense", "out_features": 10}]  # fmt: skip
    path = tmp_path / "net.camplab"
    path.write_text(json.dumps({"format": 1, "data": {"data": "digits"}, "stacks": {"net": net}}), encoding="utf-8")
    took = []
    for _ in range(3):
        result = subprocess.run([sys.executable, "-c", ITSELF, path], capture_output=True, text=True, check=True)
        status, seconds, loaded = json.loads(result.stdout.splitlines()[-1])
        assert (status, loaded) == (0, [])
        took.append(seconds)
    print(f"\ninspect of {len(net)} blocks: {min(took):.2f} s")
    assert min(took) <= 1
