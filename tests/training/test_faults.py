"""Promise 16: out of memory in every form is recognised, freed, explained, and the next run starts."""

from __future__ import annotations

import gc

import numpy as np
import psutil
import pytest
import torch
from torch import nn

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.costs import memory
from camplab.runs.events import Done
from camplab.training.faults import memory_fault
from tests.training.recipes import cnn, end, mlp, project, run

MIB = 1 << 20


def torch_itself():
    torch.empty(10**13)


def numpy_itself():
    np.empty(10**16, np.float64)


def raising(error):
    def form():
        raise error

    return form


FORMS = {
    "CUDA": raising(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")),
    "CUDA error": raising(RuntimeError("CUDA error: out of memory\nCUDA kernel errors might be reported later")),
    "cuBLAS": raising(RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`")),
    "cuDNN": raising(RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED")),
    "MemoryError": raising(MemoryError()),
    "C++": raising(RuntimeError("std::bad_alloc")),
    "torch on the CPU": torch_itself,
    "numpy": numpy_itself,
}


def resident() -> int:
    gc.collect()
    return psutil.Process().memory_info().rss


def short_of_memory(form, project=None):
    """A run whose fifth forward pass holds 100 MiB in its frames when memory runs out."""
    forward, calls = nn.Linear.forward, []

    def greedy(self, x):
        calls.append(1)
        if len(calls) == 5:
            held = torch.ones(25 * MIB)
            form()
            return held
        return forward(self, x)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nn.Linear, "forward", greedy)
        return end(run(project or mlp()))


@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_recognised_freed_and_explained_and_the_next_run_starts(name):
    run(mlp(epochs=1))
    before = resident()
    fault = short_of_memory(FORMS[name])
    assert (fault.kind, fault.fatal) == ("out_of_memory", True)
    assert fault.batch_size == 32
    assert "32" in str(fault.advice[0])
    assert resident() - before < 50 * MIB
    assert isinstance(end(run(mlp(epochs=1))), Done)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_times_in_one_life():
    run(mlp(epochs=1))
    before = resident()
    for number in range(100):
        assert short_of_memory(list(FORMS.values())[number % len(FORMS)]).kind == "out_of_memory"
        assert isinstance(end(run(mlp(epochs=1))), Done)
    assert resident() - before < 50 * MIB


def test_other_errors_are_no_lack_of_memory():
    assert not memory_fault(RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    assert not memory_fault(ValueError("out of memory of what was said"))
    error = RuntimeError("while building the graph")
    error.__cause__ = MemoryError()
    assert memory_fault(error)


def test_one_sample_that_is_too_much_is_said_so():
    fault = short_of_memory(FORMS["CUDA"], mlp(batch_size=1))
    assert fault.batch_size == 0
    assert "smaller" in str(fault.advice[0])


def test_an_impossible_network_is_refused_before_anything_is_allocated(monkeypatch):
    monkeypatch.setattr("camplab.training.trainer.prepare", lambda _: pytest.fail("it was built"))
    net = (Flatten(), *(Dense(out_features=1_000_000) for _ in range(3)), Dense(out_features=10))
    fault = end(run(project(*net)))
    assert (fault.kind, fault.fatal) == ("out_of_memory", True)
    assert "GiB" in str(fault.sentence)


def test_the_estimate_counts_weights_gradients_optimizer_and_activations():
    small, large = memory.estimate(mlp(), 10), memory.estimate(mlp(), 1000)
    weights = 4 * (64 * 16 + 16 + 16 * 10 + 10)
    assert (small.weights, small.gradients, small.optimizer) == (weights, weights, 2 * weights)
    assert large.activations == 100 * small.activations
    assert small.activations / 10 == 4 * (64 + 16)  # the input and what ReLU puts out
    assert memory.estimate(mlp(optimizer="sgd"), 10).optimizer == 0


def test_the_estimate_of_a_convolutional_network_is_close_to_what_autograd_keeps():
    from torch.autograd.graph import saved_tensors_hooks

    from camplab.training.setup import prepare

    setup = prepare(cnn())
    kept = {}

    def pack(tensor):
        kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    weights = {value.untyped_storage().data_ptr() for value in setup.parameters}
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        output = setup.model(setup.data.learned.x[:64].clone())
    real = sum(size for place, size in kept.items() if place not in weights)
    assert output.shape == (64, 10)
    assert memory.estimate(cnn(), 64).activations == pytest.approx(real, rel=0.02)
