"""All networks of torchvision that classify pictures, their stacks beside them: the same to the last bit.

`-m long` runs it, the numbers for networks below 30 million parameters; with CAMPLAB_LARGE=1 those of the others, too
(up to 10 GB of memory). The two giants then share one copy of the weights, without gradients of their own.
"""

from __future__ import annotations

import os
import time

import pytest

from camplab.assembly import torchvision_networks
from camplab.document.presets.torchvision_builders import BUILDERS, Builder
from tests.assembly import parity

SMALL = 30_000_000
GIANTS = {"regnet_y_128gf", "vit_h_14"}
ROUNDED = {"maxvit_t": 1e-6}
"""How far numbers may differ: by nothing, but for the network whose windows lie otherwise in memory."""
SEGMENTATION = {"fcn_resnet50": 0.0, "deeplabv3_resnet50": 0.0, "lraspp_mobilenet_v3_large": 1e-6}
"""The last one adds up three gradients in another order."""
TITLES = ("network", "parameters", "output", "MACs", "blocks", "cards", "eval", "train", "dL/dx", "dL/dw", "norms", "s")
WIDTHS = (20, 11, 8, 15, 6, 5, 7, 7, 7, 7, 7, 6)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_every_classification_network_of_torchvision_is_a_stack(capsys):
    assert tuple(builder.name for builder in BUILDERS) == torchvision_networks.builders()
    faults = []
    with capsys.disabled():
        print_row(TITLES)
        for builder in BUILDERS:
            faults += faults_of(builder)
    assert not faults, "\n".join(faults)


def faults_of(builder: Builder) -> list[str]:
    """What differs, in words; prints one line."""
    begin = time.perf_counter()
    two = parity.sizes(builder)
    pairs = {"parameters": two.parameters, "output": two.output, "MACs": two.macs}
    faults = [f"{builder.name}: {a} {what} there, {b} here" for what, (a, b) in pairs.items() if a != b]
    if (builder.parameters, builder.macs) != (two.parameters[0], two.macs[0]):
        faults.append(f"{builder.name}: the table says {builder.parameters} parameters, {builder.macs} MACs")
    numbers: tuple[float, ...] = ()
    if builder.parameters < SMALL or os.environ.get("CAMPLAB_LARGE"):
        if builder.name in GIANTS:
            numbers = parity.shared_differences(builder.name)
        else:
            found = parity.differences(builder.name)
            numbers = (found.evaluating, found.training, found.input_gradient, found.gradients, found.norms)
        if max(numbers) > ROUNDED.get(builder.name, 0.0):
            faults.append(f"{builder.name}: {numbers}")
    shown = [f"{number:.0e}" if number else "0" for number in numbers] + ["-"] * (5 - len(numbers))
    output = "×".join(map(str, two.output[1]))
    print_row((builder.name, f"{two.parameters[1]:,}", output, f"{two.macs[1]:,}", two.blocks, two.cards, *shown,
               f"{time.perf_counter() - begin:.1f}"))  # fmt: skip
    return faults


def print_row(cells: tuple[object, ...]) -> None:
    first, *rest = (
        f"{cell!s:{'<' if at == 0 else '>'}{width}}" for at, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    )
    print(first, *rest, flush=True)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("name", "most"), SEGMENTATION.items())
def test_networks_that_colour_every_pixel_are_stacks_too(name, most):
    found = parity.differences(name)
    assert found.evaluating == found.training == 0
    assert found.worst <= most
