"""The estimate of memory holds against what autograd keeps; what cannot fit is refused before anything is allocated."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from types import SimpleNamespace

import psutil
import pytest
import torch

from camplab.assembly.module import build
from camplab.blocks.base import REGISTRY, Block, Leaf
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.residual import Residual
from camplab.blocks.shape import Shape, grid, image, sequence, vector
from camplab.blocks.walk import Trace, trace
from camplab.datasets.digits import Digits
from camplab.document import files
from camplab.document.costs import memory
from camplab.document.costs.activations import kept, kept_in_all, passes_kept
from camplab.document.costs.block_costs import costs
from camplab.document.files import dumps
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.project import Project
from camplab.runs.events import Note
from camplab.training import memory as device_memory
from camplab.training.setup import prepare
from camplab.training.step import Learning
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.assembly.forging import gan
from tests.for_each import for_each
from tests.kept import project as shipped
from tests.training.recipes import cnn, end, mlp, project, run

BATCH = 32
KEEPS_LESS = tuple(map(int, torch.__version__.split(".")[:2])) < (2, 11)
"""Before, torch kept less of an LSTM, down to six tenths of what the estimate says."""
SMALL = [each for each in PRESETS if shipped(each).x.numel < 1000 and len(shipped(each).stacks) == 1]


def saved(net: Trace, learned: bool = False, short: torch.dtype | None = None) -> float:
    """Bytes for one sample that torch keeps for the way back, seen as it trains; `short`: in mixed precision."""
    torch.manual_seed(0)
    model = build(net).to(memory_format=torch.channels_last)
    tokens = net.x.kind == "tokens"
    x = torch.zeros(BATCH, *net.x.dims, dtype=torch.long) if tokens else torch.randn(BATCH, *net.x.dims)
    if x.dim() == 4 and net.x.kind == "image":
        x = x.contiguous(memory_format=torch.channels_last)
    found: list[torch.Tensor] = []

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        found.append(tensor)
        return tensor

    autocast = torch.autocast("cpu", short or torch.bfloat16, enabled=short is not None)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor), autocast:
        model(x.requires_grad_(learned and not tokens))
    own = {storage(tensor) for tensor in (*model.parameters(), *model.buffers())}
    return sum(size for _, size in {storage(tensor) for tensor in found} - own) / BATCH


def has_short_lstm() -> bool:
    """Whether oneDNN has an LSTM in bfloat16 for this processor; without AVX-512 it may have none."""
    try:
        with torch.autocast("cpu", torch.bfloat16):
            torch.nn.LSTM(2, 2)(torch.zeros(1, 1, 2))
    except RuntimeError:
        return False
    return True


def storage(tensor: torch.Tensor) -> tuple[int, int]:
    return tensor.untyped_storage().data_ptr(), tensor.untyped_storage().nbytes()


@for_each("preset", SMALL)
def test_the_estimate_of_a_preset_is_close_to_what_autograd_keeps(preset):
    net = files.load(preset.path).trace()
    recurrent = KEEPS_LESS and preset.name == "lstm_rows"
    assert kept_in_all(net) == pytest.approx(saved(net), rel=0.45 if recurrent else 0.1)


@for_each("preset", SMALL)
def test_in_mixed_precision_the_estimate_is_the_most_that_autograd_keeps(preset):
    project = files.load(preset.path)
    mixed = project.model_copy(update={"training": project.training.model_copy(update={"precision": "bfloat16"})})
    estimates = [memory.estimate(wanted, BATCH) for wanted in (project, mixed)]
    copies = estimates[1].weights - estimates[0].weights
    assert copies == 2 * project.trace().params
    if "lstm" in dumps(project) and not has_short_lstm():
        pytest.skip("this processor has no LSTM in bfloat16")
    times = sum(len(work.passes) for work in project.task.work.values()) if len(project.stacks) == 1 else 1
    real = times * BATCH * saved(project.trace(), short=torch.bfloat16)
    assert 0.4 < real / (copies + estimates[1].activations) < 0.8


class Kept:
    """A tensor that torch keeps for the way back, while it does."""

    alive: Counter[tuple[int, int]] = Counter()
    most = 0

    def __init__(self, tensor: torch.Tensor) -> None:
        self.tensor, self.storage = tensor, storage(tensor)
        Kept.alive[self.storage] += 1
        Kept.most = max(Kept.most, sum(size for _, size in +Kept.alive))

    def __del__(self) -> None:
        Kept.alive[self.storage] -= 1


def most_kept(wanted: Project) -> float:
    """Bytes for one sample that torch keeps at most in a step of training, through all its phases."""
    setup = prepare(wanted)
    learning = Learning(setup, [])
    setup.model.train()
    x, y = next(iter(setup.batches()))
    Kept.alive = Counter({storage(own): -(10**6) for own in (*setup.model.parameters(), *setup.model.buffers())})
    Kept.most = 0
    with torch.autograd.graph.saved_tensors_hooks(Kept, lambda kept: kept.tensor):
        learning.step({"x": setup.see(x).clone(), "y": y}, None)  # a batch may be a piece of all samples
    assert not +Kept.alive, "all is given back"
    return Kept.most / len(x)


def frozen(wanted: Project, stack: str) -> Project:
    return wanted.with_stack(stack, tuple(block.changed(frozen=True) for block in wanted.stack(stack)))


@pytest.mark.usefixtures("forging_is_known")
@pytest.mark.parametrize(
    ("make", "loss", "passes"),
    [
        (gan, 0, [("generator", False), ("discriminator", False), ("discriminator", False)]),
        (lambda: frozen(gan(bn=True), "discriminator"), 0, [("generator", False), ("discriminator", True)]),
        (lambda: find("autoencoder_digits").project(), 4 * 64, [("encoder", False), ("decoder", True)]),
        (
            lambda: frozen(find("autoencoder_digits").project(), "encoder"),
            2 * 4 * 64,
            [("encoder", False), ("decoder", False)],
        ),
    ],
)
def test_a_stack_counts_as_often_as_it_is_kept_at_once(make, loss, passes):
    """The generator of a GAN runs once in a step and is kept through both phases, the discriminator up to twice.

    loss: bytes of a sample and of what comes out, where the loss keeps them and no block does.
    """
    wanted = make()
    assert passes_kept(wanted.task, wanted.traces()) == passes
    estimate = memory.estimate(wanted, BATCH)
    assert estimate.activations / BATCH == pytest.approx(most_kept(wanted) - loss, rel=0.15)
    rows = list(costs(wanted, BATCH))
    outermost = [row for row in rows if "." not in row.step.module.partition(".")[2]]
    assert sum(row.activations for row in outermost) == estimate.activations
    assert sum(row.optimizer for row in outermost) == estimate.optimizer


def leaves() -> Iterator[tuple[Block, Shape]]:
    picture, steps, cells = image(16, 12, 12), sequence(16, 24), grid(12, 12, 32)
    plain = {
        "convolution", "transposed_convolution", "batch_norm", "group_norm", "local_response_norm", "pooling",
        "dropout", "layer_scale", "upsample",
    }  # fmt: skip
    for tag in sorted(plain):
        yield REGISTRY[tag](), picture
    for tag in ("recurrent", "self_attention", "dense", "layer_norm", "batch_norm", "convolution", "pooling"):
        yield REGISTRY[tag](), steps
    for cell in ("rnn_tanh", "gru", "lstm"):
        yield REGISTRY["recurrent"](cell=cell, layers=2, bidirectional=True), steps
    for settings in ({"dropout": 0.1}, {"causal": True}, {"heads": 1}):
        yield REGISTRY["self_attention"](**settings), steps
    for settings in ({}, {"version": "v2"}, {"version": "maxvit", "partition": "grid"}, {"shift": 1}):
        yield REGISTRY["window_attention"](**{"window": 4} | settings), cells
    for kind in ("relu", "relu6", "leaky_relu", "elu", "gelu", "silu", "hardswish", "sigmoid", "tanh", "softmax"):
        yield REGISTRY["activation"](kind=kind), picture
    for settings in ({"kind": "average"}, {"kind": "max"}, {"kind": "average", "output": 3}):
        yield REGISTRY["adaptive_pooling"](**settings), picture
    yield REGISTRY["pooling"](kind="average"), picture
    yield REGISTRY["dropout"](unit="channel"), picture


@for_each(("block", "x"), list(leaves()))
def test_each_layer_keeps_what_its_rule_says(block, x):
    """Behind an identity that is trained, as layers stand within a network."""
    net = trace((block,), x)
    real = saved(net, learned=True)
    rule = block.keeps(x, net.y)
    ledger = 4 * x.numel if rule.input else 0
    near = 0.45 if KEEPS_LESS and block.tag == "recurrent" else 0.25
    assert ledger + rule.more + (4 * net.y.numel if rule.output else 0) == pytest.approx(real, rel=near, abs=512)


def test_every_layer_has_a_rule():
    layers = {tag: block for tag, block in REGISTRY.items() if issubclass(block, Leaf)}
    missing = [tag for tag, block in layers.items() if block.keeps is Leaf.keeps and block.kept is Leaf.kept]
    assert not missing


def test_what_stands_before_the_first_trained_layer_keeps_nothing():
    frozen = (Convolution(frozen=True), BatchNorm(frozen=True), Flatten(), Dense(out_features=10))
    net = trace(frozen, image(1, 8, 8))
    assert kept(net) == (0, 0, 0, 4 * 32 * 64)
    assert kept_in_all(net) == pytest.approx(saved(net), rel=0.01)


def test_a_structure_keeps_what_its_blocks_keep():
    net = trace((Convolution(), Residual(), Dropout()), image(1, 8, 8))
    steps = list(net.steps())
    whole = sum(size for step, size in zip(steps, kept(net), strict=True) if "." not in step.module)
    assert kept_in_all(net) == whole == pytest.approx(saved(net), rel=0.01)


def test_the_largest_batch_that_fits_is_the_largest():
    large = cnn(batch_size=512, data=Digits(enlarge=4))
    fixed = memory.estimate(large, 1)
    available = fixed.total + 99 * fixed.activations
    assert memory.largest_batch(large, available) == 100
    assert memory.estimate(large, 100).total <= available < memory.estimate(large, 101).total
    assert "batches of 100 fit" in str(memory.fits(large, available))
    assert memory.fits(large, memory.estimate(large).total) is None


def test_what_is_too_much_is_said_by_what_is_too_much():
    assert "weights alone" in str(memory.fits(mlp(), 1000))
    only_one = memory.estimate(mlp(), 1).total - 1
    assert "even one sample" in str(memory.fits(mlp(), only_one))
    smaller = mlp().with_net((Flatten(), Dense(out_features=10)))
    assert memory.largest_batch(smaller, only_one) > 0, "a smaller network fits"


def giant():
    """A million million weights in a million-wide layer."""
    return project(Flatten(), Dense(out_features=10**6), Dense(out_features=10**6), Dense(out_features=10))


def test_a_million_million_weights_are_refused_at_once_and_nothing_is_allocated(monkeypatch):
    run(mlp(), steps=1)  # whatever is imported or kept for the first run
    monkeypatch.setattr(torch.Tensor, "new_empty", lambda *_: pytest.fail("memory was allocated"))
    monkeypatch.setattr("camplab.training.trainer.prepare", lambda *_, **__: pytest.fail("it was built"))
    before, began = psutil.Process().memory_info().rss, time.process_time()
    fault = end(run(giant()))
    assert time.process_time() - began < 1
    assert psutil.Process().memory_info().rss - before < 64 << 20, "of terabytes"
    assert giant().trace().params > 10**12
    assert (fault.kind, fault.fatal, fault.batch_size) == ("out_of_memory", True, 0)
    assert "weights alone" in str(fault.sentence)


def test_a_batch_that_cannot_fit_is_refused_with_one_that_does(monkeypatch):
    wanted = cnn(batch_size=1000)
    total = memory.estimate(wanted).total - 1
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=total, total=total))
    fault = end(run(wanted))
    assert (fault.kind, fault.fatal) == ("out_of_memory", True)
    assert 0 < fault.batch_size == memory.largest_batch(wanted, int(device_memory.SHARE * total)) < 1000


def test_what_does_not_fit_into_what_is_free_now_is_said_and_tried(monkeypatch):
    wanted = mlp(epochs=1)
    total = memory.estimate(wanted).total
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=total - 1, total=1 << 40))
    notes = [event for event in run(wanted) if isinstance(event, Note)]
    assert "batches of" in str(notes[0].sentence)


def test_a_vector_keeps_its_input():
    assert kept_in_all(trace((Dense(),), vector(3))) == 12
