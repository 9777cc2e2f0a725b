"""What the table says is loaded and nothing else; what it amounts to is said in a sentence, a guess is called one."""

from __future__ import annotations

import re

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from camplab.assembly.module import build
from camplab.assembly.weights import loading, torchvision_orders, weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.matching import match
from camplab.blocks.walk import trace
from camplab.document.start import Start
from tests.assembly.houses import X, counted, foreign, net, shapes


def test_what_the_table_says_is_what_is_loaded():
    plan, state = trace(net(), X), foreign()
    model = build(plan)
    rows = match(plan, shapes(state))
    loading.pour(model, rows, state)
    assert all(torch.equal(model.state_dict()[row.own], state[row.key]) for row in rows)


def test_numbers_that_are_none_change_nothing():
    plan, state = trace(net(), X), foreign()
    state["m.8.bias"][3] = torch.nan
    model = build(plan)
    before = {key: value.clone() for key, value in model.state_dict().items()}
    with pytest.raises(BadWeights, match=r"the tensor m\.8\.bias holds values that are no numbers"):
        loading.pour(model, match(plan, shapes(state)), state)
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())


def test_a_head_that_is_no_numbers_is_left_out_and_the_rest_is_loaded(tmp_path):
    """As in torchvision's features of VGG-16, whose classifier is NaN."""
    state = foreign()
    state["m.8.weight"][:] = torch.nan
    state["m.8.bias"][:] = torch.nan
    rows = loading.rows_of(trace(net(), X), weight_files.Weights(state, ""), Start(source="w.pt"))
    assert counted(rows) == {"loaded": 16, "not_finite": 2}
    loading.pour(build(trace(net(), X)), rows, state)


def test_numbers_beyond_float32_are_none():
    """They would become infinite; what stands beside them in the same layer is loaded."""
    state = foreign()
    state["m.8.weight"] = state["m.8.weight"].double() + 1e200
    rows = loading.rows_of(trace(net(), X), weight_files.Weights(state, ""), Start(source="w.pt"))
    assert counted(rows) == {"loaded": 17, "not_finite": 1}


def test_a_tensor_whose_layer_is_not_all_there_is_known_by_its_name():
    state = build(trace(net(), X)).state_dict()
    del state["fc1.weight"]
    rows = loading.rows_of(trace(net(), X), weight_files.Weights(state, ""), Start(source="w.pt"))
    assert [row.own for row in rows if row.status != "loaded"] == ["fc1.weight"]


def test_weights_that_broke_down_are_refused():
    state = {key: torch.full_like(value, torch.inf) for key, value in foreign().items() if value.is_floating_point()}
    with pytest.raises(BadWeights, match=r"most tensors of w\.pt hold values that are no numbers"):
        loading.rows_of(trace(net(), X), weight_files.Weights(state, ""), Start(source="w.pt"))


def test_weights_of_a_quantised_network_are_refused():
    state = {key: value.to(torch.int8) if value.is_floating_point() else value for key, value in foreign().items()}
    with pytest.raises(BadWeights, match="whole numbers of one byte"):
        loading.rows_of(trace(net(), X), weight_files.Weights(state, ""), Start(source="w.pt"))


def test_the_names_of_old_densenet_files_are_no_obstacle():
    """They number "norm.1" where torchvision now has "norm1", and count no batches."""
    pytest.importorskip("torchvision")
    from camplab.assembly.torchvision_networks import model
    from camplab.document.presets.catalogue import find

    names = [(key, tuple(value.shape)) for key, value in model("densenet121").state_dict().items()]
    old = [(re.sub(r"(layer\d+\.(?:norm|conv))(\d)", r"\1.\2", key), dims) for key, dims in names]
    old = [(key, dims) for key, dims in old if not key.endswith("num_batches_tracked")]
    preset = find("densenet121")
    assert preset is not None
    plan = preset.project().trace()
    new = {row.own: row.key for row in match(plan, names)}
    rows = match(plan, old)
    assert counted(rows) == {"loaded": len(old)}
    assert {row.own: re.sub(r"(norm|conv)\.(\d)", r"\1\2", row.key) for row in rows}.items() <= new.items()


def said(state: dict[str, torch.Tensor], classes: int = 10) -> str:
    return str(loading.summary(match(trace(net(classes), X), shapes(state)), "w.pt"))


def test_the_summary_counts_and_names_what_begins_afresh():
    assert said(foreign()) == "all 18 tensors are loaded from w.pt"
    assert said(foreign(1000)) == (
        "16 of 18 tensors are loaded from w.pt; of another shape or missing there, so these begin afresh: "
        "fc1.weight, fc1.bias"
    )


def test_weights_of_quite_another_network_are_refused(tmp_path):
    path = tmp_path / "other.pt"
    torch.save(nn.Linear(3, 3).state_dict(), path)
    weights = weight_files.read(Start(source=str(path)))
    with pytest.raises(BadWeights, match=r"no tensor of .*other\.pt fits this network: 2 are there, 16 are needed"):
        loading.rows_of(trace(net(), X), weights, Start(source=str(path)))


# -- files without an order ------------------------------------------------------------------------


def read(state: dict[str, torch.Tensor], path) -> weight_files.Weights:
    save_file(state, path)
    return weight_files.read(Start(source=str(path)))


def test_a_file_without_order_and_with_strange_names_is_called_a_guess(tmp_path):
    weights = read(foreign(), tmp_path / "w.safetensors")
    assert not weights.ordered
    rows = match(trace(net(), X), [(key, tuple(value.shape)) for key, value in weights.tensors.items()])
    assert "what fits where is a guess" in str(loading.summary(rows, "w", weights.ordered))
    assert loading.doubt(rows, ordered=True) is None


def test_a_file_of_ones_own_names_is_no_guess(tmp_path):
    plan = trace(net(), X)
    weights = read(build(plan).state_dict(), tmp_path / "w.safetensors")
    rows = loading.rows_of(plan, weights, Start(source="w"))
    assert str(loading.summary(rows, "w", weights.ordered)) == "all 18 tensors are loaded from w"


def test_names_that_torchvision_made_have_its_order(tmp_path):
    models = pytest.importorskip("torchvision.models")
    state = models.densenet121(num_classes=7).state_dict()
    weights = read(state, tmp_path / "d.safetensors")
    assert weights.ordered
    assert list(weights.tensors) == list(state)


@pytest.mark.long
def test_every_network_of_torchvision_is_known_by_its_names():
    from camplab.assembly.torchvision_networks import model
    from camplab.document.presets.torchvision_builders import BUILDERS

    for builder in BUILDERS:
        keys = list(model(builder.name).state_dict())
        assert torchvision_orders.in_order(sorted(keys)) == tuple(keys), builder.name
