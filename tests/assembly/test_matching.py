"""What fits where: names win where they agree, else the order of the layers, and a table says it before it is done."""

from __future__ import annotations

import re
from collections import Counter

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import nn

from camplab.assembly import beginning, known_orders, sources
from camplab.assembly.aligning import aligned
from camplab.assembly.bad_weights import BadWeights
from camplab.assembly.matching import Row, kinds_of, match
from camplab.assembly.module import build
from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.shape import image
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.walk import Trace, trace
from camplab.document.edits import get, insert, remove, set_setting
from camplab.document.start import Start
from camplab.document.tree import Net

X = image(1, 8, 8)


def net(classes: int = 10) -> Net:
    body = (Convolution(out_channels=4), BatchNorm(), Activation())
    return (Convolution(out_channels=4), Repeat(times=2, body=body), Flatten(), Dense(out_features=classes))


def foreign(classes: int = 10, prefix: str = "m.") -> dict[str, torch.Tensor]:
    """The same network as another house writes it, each number its own."""
    torch.manual_seed(3)
    layers = [nn.Conv2d(1, 4, 3, padding=1)]
    for _ in range(2):
        layers += [nn.Conv2d(4, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU()]
    state = nn.Sequential(*layers, nn.Flatten(), nn.Linear(256, classes)).state_dict()
    return {
        prefix + key: torch.randn_like(value) if value.is_floating_point() else value for key, value in state.items()
    }


def shapes(state: dict[str, torch.Tensor]) -> list[tuple[str, tuple[int, ...]]]:
    return [(key, tuple(value.shape)) for key, value in state.items()]


def counted(rows: tuple[Row, ...]) -> dict[str, int]:
    return dict(Counter(row.status for row in rows))


def own(plan: Trace) -> list[str]:
    return list(build(plan).state_dict())


# -- the table -------------------------------------------------------------------------------------


def test_every_own_tensor_has_a_row_and_what_the_order_gives_it():
    plan, state = trace(net(), X), foreign()
    rows = match(plan, shapes(state))
    assert {row.own for row in rows} == set(own(plan))
    assert counted(rows) == {"loaded": 18}
    assert [row.key for row in rows] == list(state)
    assert rows[2] == Row("m.1.weight", (4, 4, 3, 3), "stage1.0.weight", (1, 0, 0), "loaded", (4, 4, 3, 3))


def test_a_head_for_other_classes_is_of_the_wrong_shape_and_all_else_is_loaded():
    rows = match(trace(net(10), X), shapes(foreign(1000)))
    assert counted(rows) == {"loaded": 16, "wrong_shape": 2}
    assert [(row.key, row.shape, row.own, row.wanted) for row in rows if row.status == "wrong_shape"] == [
        ("m.8.weight", (1000, 256), "fc1.weight", (10, 256)),
        ("m.8.bias", (1000,), "fc1.bias", (10,)),
    ]


def test_what_is_missing_there_and_what_is_unused_here_is_told():
    state = foreign()
    state.pop("m.8.bias")
    state["extra.weight"] = torch.ones(7, 7)
    rows = match(trace(net(), X), shapes(state))
    assert counted(rows) == {"loaded": 17, "missing": 1, "unused": 1}
    assert [row for row in rows if row.status == "missing"] == [Row("", (10,), "fc1.bias", (3,), "missing", (10,))]
    assert rows[-1] == Row("extra.weight", (7, 7), "", (), "unused")


def test_old_files_that_do_not_count_batches_are_complete():
    state = {key: value for key, value in foreign().items() if not key.endswith("num_batches_tracked")}
    assert counted(match(trace(net(), X), shapes(state))) == {"loaded": 16}


def test_the_head_may_begin_anew_even_where_weights_would_fit():
    rows = match(trace(net(), X), shapes(foreign()), fresh_head=True)
    assert [row.own for row in rows if row.status == "missing"] == ["fc1.weight", "fc1.bias"]
    assert [row.key for row in rows if row.status == "unused"] == ["m.8.weight", "m.8.bias"]


def test_names_win_over_the_order_where_they_are_all_there():
    plan = trace(net(), X)
    state = build(plan).state_dict()
    rows = match(plan, reversed(shapes(state)))
    assert all(row.key == row.own for row in rows)
    assert counted(rows) == {"loaded": 18}


def test_a_group_whose_names_are_there_goes_by_name_though_others_do_not():
    """GoogLeNet's side heads end in a layer of the same shape as its head."""
    plan = trace((Flatten(), Dense(name="fc", out_features=5)), X)
    entries = [("extra.fc2.weight", (5, 64)), ("extra.fc2.bias", (5,)), ("fc.weight", (5, 64)), ("fc.bias", (5,))]
    assert [row.key for row in match(plan, entries)[:2]] == ["fc.weight", "fc.bias"]


def test_side_heads_of_torchvision_are_left_out():
    plan = trace((Flatten(), Dense(out_features=5)), X)
    entries = [("aux1.fc2.weight", (5, 64)), ("aux1.fc2.bias", (5,)), ("fc.weight", (5, 64)), ("fc.bias", (5,))]
    assert [row.key for row in match(plan, entries)[:2]] == ["fc.weight", "fc.bias"]


def test_branches_are_gone_through_in_their_order():
    branches = ((Convolution(out_channels=2, kernel=1),), (Convolution(out_channels=2, kernel=1),))
    plan = trace((Group(body=(Parallel(branches=branches, merge="concat"),)),), X)
    rows = match(plan, [("b.weight", (2, 1, 1, 1)), ("b.bias", (2,)), ("a.weight", (2, 1, 1, 1)), ("a.bias", (2,))])
    assert [(row.key, row.path) for row in rows] == [
        ("b.weight", (0, 0, 0, 0, 0)), ("b.bias", (0, 0, 0, 0, 0)),
        ("a.weight", (0, 0, 0, 1, 0)), ("a.bias", (0, 0, 0, 1, 0)),
    ]  # fmt: skip


def test_the_kind_of_a_layer_is_told_by_what_stands_beside_a_tensor():
    found = kinds_of(
        {
            "bn.weight": (4,), "bn.running_mean": (4,), "ln.weight": (4,), "ln.bias": (4,), "fc.weight": (4, 4),
            "fc.bias": (4,), "conv.weight": (4, 4, 3, 3), "at.in_proj_weight": (12, 4), "at.out_proj.weight": (4, 4),
            "rnn.weight_hh_l0": (4, 4), "layer_scale": (4, 1, 1), "class_token": (1, 1, 4),
        }
    )  # fmt: skip
    assert list(found.values()) == [
        "batch_norm", "batch_norm", "norm", "norm", "matrix", "matrix", "window", "attention", "matrix", "recurrent",
        "parameter", "parameter",
    ]  # fmt: skip


def test_biases_of_norms_and_of_dense_layers_are_not_mixed_up():
    """All are (64,): by shape alone the first bias would go to the first of them, and the net be a wrong one."""
    from camplab.blocks.layer_norm import LayerNorm

    plan = trace((Flatten(), Dense(), LayerNorm(), Dense()), X)
    entries = [("norm.weight", (64,)), ("norm.bias", (64,))]
    entries += [(f"fc{n}.{last}", dims) for n in (1, 2) for last, dims in (("weight", (64, 64)), ("bias", (64,)))]
    found = {row.own: row.key for row in match(plan, entries)}
    assert found == {
        "fc1.weight": "fc1.weight", "fc1.bias": "fc1.bias", "norm1.weight": "norm.weight", "norm1.bias": "norm.bias",
        "fc2.weight": "fc2.weight", "fc2.bias": "fc2.bias",
    }  # fmt: skip


def test_side_heads_get_the_side_heads_of_torchvision():
    """They end in a layer of the head's shape, and begin with one of an inception branch's."""
    pytest.importorskip("torchvision")
    from camplab.assembly.foreign import model
    from camplab.document.presets import find

    theirs = model("googlenet", aux_logits=True).state_dict()
    preset = find("googlenet")
    assert preset is not None
    rows = match(preset.project().trace(), shapes(theirs))
    assert counted(rows) == {"loaded": len(theirs)}
    aside = {row.own.split(".body.")[0] for row in rows if row.key.startswith("aux")}
    assert len(aside) == 2
    assert not any(row.own.startswith(tuple(f"{head}.body." for head in aside)) for row in rows if row.key[:3] != "aux")


# -- networks that were changed --------------------------------------------------------------------


def deep(count: int = 4) -> Net:
    """Layers of one shape, told apart by nothing but their order."""
    row = tuple(part for _ in range(count) for part in (Convolution(out_channels=4), BatchNorm(), Activation()))
    return (Convolution(out_channels=4), *row, Flatten(), Dense(out_features=10))


def by_uid(plan: Trace, stack: Net, rows: tuple[Row, ...]) -> dict[tuple[int, str], str]:
    """(block, name of the tensor in it) -> foreign key, of what is loaded."""
    loaded = (row for row in rows if row.status == "loaded")
    return {(get(stack, row.path).uid, row.own.rpartition(".")[2]): row.key for row in loaded}


@pytest.mark.parametrize("place", [1, 4, 7, 10])
def test_a_block_that_was_changed_begins_afresh_and_all_others_keep_their_weights(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = set_setting(before, before[place].uid, kernel=5)
    rows = match(trace(after, X), names)
    (wrong,) = (row for row in rows if row.status == "wrong_shape")
    assert wrong.key == whole[before[place].uid, "weight"]
    kept = by_uid(trace(after, X), after, rows)
    assert kept == {key: value for key, value in whole.items() if key != (before[place].uid, "weight")}


@pytest.mark.parametrize("place", [5, 8, 11])
def test_a_block_that_was_removed_takes_only_its_own_weights_along(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = remove(before, (before[place].uid,))
    rows = match(trace(after, X), names)
    assert by_uid(trace(after, X), after, rows) == {
        key: value for key, value in whole.items() if key[0] != before[place].uid
    }
    assert counted(rows) == {"loaded": len(names) - 5, "unused": 5}


@pytest.mark.parametrize("place", [5, 8, 11])
def test_a_block_that_was_put_in_begins_afresh_and_all_others_keep_their_weights(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = insert(before, (place,), (BatchNorm(),))
    rows = match(trace(after, X), names)
    assert counted(rows) == {"loaded": len(names), "missing": 5}
    own = by_uid(trace(after, X), after, rows)
    norms = {before[at].uid for at in (place - 3, place)}  # which of two neighbours is the new one nobody can tell
    assert {key: own[key] for key in whole if key[0] not in norms} == {
        key: value for key, value in whole.items() if key[0] not in norms
    }


@given(st.sets(st.integers(0, 30), min_size=1), st.sets(st.integers(0, 30), min_size=1))
def test_pairs_never_cross_and_are_as_many_as_can_be(own, there):
    pairs = aligned(sorted(own), sorted(there), {})
    assert len(pairs) == min(len(own), len(there))
    assert pairs == sorted(pairs)
    assert len({b for _, b in pairs}) == len({a for a, _ in pairs}) == len(pairs)
    assert {a for a, _ in pairs} <= own
    assert {b for _, b in pairs} <= there


# -- pouring in ------------------------------------------------------------------------------------


def test_what_the_table_says_is_what_is_loaded():
    plan, state = trace(net(), X), foreign()
    model = build(plan)
    rows = match(plan, shapes(state))
    beginning.pour(model, rows, state)
    assert all(torch.equal(model.state_dict()[row.own], state[row.key]) for row in rows)


def test_numbers_that_are_none_change_nothing():
    plan, state = trace(net(), X), foreign()
    state["m.8.bias"][3] = torch.nan
    model = build(plan)
    before = {key: value.clone() for key, value in model.state_dict().items()}
    with pytest.raises(BadWeights, match=r"the tensor m\.8\.bias holds values that are no numbers"):
        beginning.pour(model, match(plan, shapes(state)), state)
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())


def test_a_head_that_is_no_numbers_is_left_out_and_the_rest_is_loaded(tmp_path):
    """As in torchvision's features of VGG-16, whose classifier is NaN."""
    state = foreign()
    state["m.8.weight"][:] = torch.nan
    state["m.8.bias"][:] = torch.nan
    rows = beginning.rows_of(trace(net(), X), sources.Weights(state, ""), Start(source="w.pt"))
    assert counted(rows) == {"loaded": 16, "missing": 2, "unused": 2}
    beginning.pour(build(trace(net(), X)), rows, state)


def test_weights_that_broke_down_are_refused():
    state = {key: torch.full_like(value, torch.inf) for key, value in foreign().items() if value.is_floating_point()}
    with pytest.raises(BadWeights, match=r"most tensors of w\.pt hold values that are no numbers"):
        beginning.rows_of(trace(net(), X), sources.Weights(state, ""), Start(source="w.pt"))


def test_the_names_of_old_densenet_files_are_no_obstacle():
    """They number "norm.1" where torchvision now has "norm1", and count no batches."""
    pytest.importorskip("torchvision")
    from camplab.assembly.foreign import model
    from camplab.document.presets import find

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
    return str(beginning.summary(match(trace(net(classes), X), shapes(state)), "w.pt"))


def test_the_summary_counts_and_names_what_begins_afresh():
    assert said(foreign()) == "all 18 tensors are loaded from w.pt"
    assert said(foreign(1000)) == (
        "16 of 18 tensors are loaded from w.pt; of another shape or missing there, so these begin afresh: "
        "fc1.weight, fc1.bias"
    )


def test_weights_of_quite_another_network_are_refused(tmp_path):
    path = tmp_path / "other.pt"
    torch.save(nn.Linear(3, 3).state_dict(), path)
    weights = sources.read(Start(source=str(path)))
    with pytest.raises(BadWeights, match=r"no tensor of .*other\.pt fits this network: 2 are there, 16 are needed"):
        beginning.rows_of(trace(net(), X), weights, Start(source=str(path)))


# -- files without an order ------------------------------------------------------------------------


def read(state: dict[str, torch.Tensor], path) -> sources.Weights:
    save_file(state, path)
    return sources.read(Start(source=str(path)))


def test_a_file_without_order_and_with_strange_names_is_called_a_guess(tmp_path):
    weights = read(foreign(), tmp_path / "w.safetensors")
    assert not weights.ordered
    rows = match(trace(net(), X), [(key, tuple(value.shape)) for key, value in weights.tensors.items()])
    assert "what fits where is a guess" in str(beginning.summary(rows, "w", weights.ordered))
    assert beginning.doubt(rows, ordered=True) is None


def test_a_file_of_ones_own_names_is_no_guess(tmp_path):
    plan = trace(net(), X)
    weights = read(build(plan).state_dict(), tmp_path / "w.safetensors")
    rows = beginning.rows_of(plan, weights, Start(source="w"))
    assert str(beginning.summary(rows, "w", weights.ordered)) == "all 18 tensors are loaded from w"


def test_names_that_torchvision_made_have_its_order(tmp_path):
    models = pytest.importorskip("torchvision.models")
    state = models.densenet121(num_classes=7).state_dict()
    weights = read(state, tmp_path / "d.safetensors")
    assert weights.ordered
    assert list(weights.tensors) == list(state)


@pytest.mark.long
def test_every_network_of_torchvision_is_known_by_its_names():
    from camplab.assembly.foreign import model
    from camplab.document.builders import BUILDERS

    for builder in BUILDERS:
        keys = list(model(builder.name).state_dict())
        assert known_orders.in_order(sorted(keys)) == tuple(keys), builder.name
