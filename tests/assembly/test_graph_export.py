"""A network as a graph, .pt2 or ONNX, computes what the network computes, for batches of any size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from camplab.assembly.export import graphs
from camplab.assembly.export.checking import TOLERANCE, ExportFailed, distance, network, random_input
from camplab.assembly.export.graphs import export_onnx, export_pt2
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.class_token import ClassToken
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.residual import Residual
from camplab.blocks.select_step import SelectStep
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.to_sequence import ToSequence
from camplab.document.costs.memory import estimate
from camplab.document.presets import catalogue
from tests.for_each import for_each
from tests.kept import project as shipped
from tests.letters import DIGITS
from tests.training.recipes import project

EXPORTS = {"pt2": export_pt2, "onnx": export_onnx}


@pytest.fixture
def mixed():
    """Convolutions and attention, what behaves otherwise in training, and names in any script."""
    return project(
        Convolution(out_channels=8, kernel=2, stride=2, padding=0, name="__import__('os')"), BatchNorm(),
        Residual(channels=8), Dropout(), ToSequence(), ClassToken(), SelfAttention(), SelectStep(step=0),
        Dense(out_features=10, name="층 9"),
    )  # fmt: skip


@pytest.mark.parametrize("kind", EXPORTS)
def test_the_graph_computes_what_the_network_computes(kind, mixed, tmp_path):
    exported = EXPORTS[kind](mixed, None, tmp_path / f"{DIGITS}.{kind}")
    assert exported.difference <= TOLERANCE
    data = exported.path.read_bytes()
    run = {"pt2": graphs._run_pt2, "onnx": graphs._run_onnx}[kind]
    model, x = network(mixed).eval(), torch.randn(7, 1, 8, 8)
    with torch.no_grad():
        assert distance(run(data, x), model(x)) <= TOLERANCE
    assert str(Path(graphs.__file__).parent).encode() not in data
    assert b"__import__" not in data


def test_a_graph_that_computes_something_else_is_not_written(mixed, tmp_path, monkeypatch):
    monkeypatch.setattr(graphs, "_write_pt2", lambda model, x: b"")
    monkeypatch.setattr(graphs, "_run_pt2", lambda data, x: network(mixed).eval()(x) + 2e-5)
    with pytest.raises(ExportFailed, match="does not compute the same"):
        export_pt2(mixed, None, tmp_path / "net.pt2")
    assert not list(tmp_path.iterdir())


@for_each(
    ("found", "wanted", "apart"),
    [([1.0], [1.00002], 2e-5), ([100.0], [100.001], 1e-5), ([0.0, 0.0], [0.0], float("inf")), ([1e-6], [0.0], 1e-6)],
)
def test_differences_are_measured_by_the_largest_output_or_one(found, wanted, apart):
    assert distance(torch.tensor(found), torch.tensor(wanted)) == pytest.approx(apart, rel=0.02)


def test_what_is_not_a_number_is_never_close(mixed, tmp_path, monkeypatch):
    monkeypatch.setattr(graphs, "_write_pt2", lambda model, x: b"")
    monkeypatch.setattr(graphs, "_run_pt2", lambda data, x: torch.full((3, 10), float("nan")))
    with pytest.raises(ExportFailed):
        export_pt2(mixed, None, tmp_path / "net.pt2")


def test_what_the_exporter_says_becomes_one_sentence(mixed, tmp_path, monkeypatch):
    def broken(model: object, x: object) -> bytes:
        raise RuntimeError("first line\nsecond line")

    monkeypatch.setattr(graphs, "_write_onnx", broken)
    with pytest.raises(ExportFailed, match=r"cannot be exported so: first line$"):
        export_onnx(mixed, None, tmp_path / "net.onnx")


def test_more_than_an_onnx_file_holds_is_refused_at_once(tmp_path):
    large = project(Flatten(), Dense(out_features=30_000), Dense(out_features=30_000), Dense(out_features=10))
    with pytest.raises(ExportFailed, match="2 GiB at most"):
        export_onnx(large, None, tmp_path / "net.onnx")
    assert estimate(large).weights > 3e9


SMALL = [preset.name for preset in catalogue.PRESETS if shipped(preset).x.numel < 1000]
LARGE = [preset.name for preset in catalogue.PRESETS if preset.name not in SMALL]


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", EXPORTS)
@pytest.mark.parametrize("name", [*SMALL, *LARGE])
def test_every_preset_can_be_exported(name, kind, tmp_path):
    torch.set_num_threads(1)
    preset = catalogue.find(name)
    assert preset is not None
    exported = EXPORTS[kind](preset.project(), None, tmp_path / f"{name}.{kind}")
    print(f"{name} {kind}: {exported.difference:.1e}")
    assert exported.difference <= TOLERANCE


def test_random_input_is_the_same_each_time():
    shape = project(AdaptivePooling(), Flatten(), Dense(out_features=10)).x
    assert torch.equal(random_input(shape, 3), random_input(shape, 3))
    assert re.match("1×8×8", str(shape))
