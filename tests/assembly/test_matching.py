"""What fits where: names win where they agree, else the order of the layers, and a table says it before it is done."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.module import build
from camplab.assembly.weights.matching import Row, kinds_of, match
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group, Parallel
from camplab.blocks.walk import trace
from tests.assembly.houses import X, counted, foreign, net, own, shapes


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
    from camplab.assembly.torchvision_networks import model
    from camplab.document.presets.catalogue import find

    theirs = model("googlenet", aux_logits=True).state_dict()
    preset = find("googlenet")
    assert preset is not None
    rows = match(preset.project().trace(), shapes(theirs))
    assert counted(rows) == {"loaded": len(theirs)}
    aside = {row.own.split(".body.")[0] for row in rows if row.key.startswith("aux")}
    assert len(aside) == 2
    assert not any(row.own.startswith(tuple(f"{head}.body." for head in aside)) for row in rows if row.key[:3] != "aux")
