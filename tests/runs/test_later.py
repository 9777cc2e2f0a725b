"""Numbers that were computed later lie beside the run, whole or not at all, and go with the steps they are of."""

from __future__ import annotations

import math

from camplab.document.measures import ACTIVATION_MEAN, OUTPUT_STD, VALIDATION_LOSS
from camplab.document.project import Project
from camplab.runs.beside import later
from camplab.runs.events import Look
from camplab.runs.folder import RunFolder
from tests.runs.records import begun
from tests.training.recipes import mlp, run

MEAN = ACTIVATION_MEAN.over(("a", "b"))


def known(folder):
    return [(look.step, look.values) for look in later.read(folder).looks]


def test_what_is_computed_later_is_added_by_step_and_the_newer_counts(tmp_path):
    later.add(tmp_path, (VALIDATION_LOSS,), [Look(5, {"validation_loss": 1.0}), Look(9, {"validation_loss": 0.5})])
    later.add(tmp_path, (VALIDATION_LOSS, MEAN), [Look(5, {"activation_mean": (1.0, 2.0)}),
                                                  Look(7, {"validation_loss": 0.7})])  # fmt: skip
    later.add(tmp_path, (VALIDATION_LOSS,), [Look(9, {"validation_loss": 0.4})])
    assert known(tmp_path) == [
        (5, {"validation_loss": 1.0, "activation_mean": (1.0, 2.0)}),
        (7, {"validation_loss": 0.7}),
        (9, {"validation_loss": 0.4}),
    ]
    assert [m.columns for m in later.read(tmp_path).measures] == [(), ("a", "b")]
    record = begun(Project())
    later.show(record, tmp_path)
    said = record.computed.said("validation_loss")
    assert (said.steps[:].tolist(), said.values[:].tolist()) == ([5, 7, 9], [1.0, 0.7, 0.4])


def test_what_a_run_did_not_announce_it_says_now_and_other_columns_stand_where_it_has_them(tmp_path):
    """As a run of an earlier camplab, or one of which fewer blocks were watched."""
    found = [Look(5, {"output_std": (1.0, 2.0), "activation_mean": (3.0, 4.0)})]
    later.add(tmp_path, (OUTPUT_STD.over(("a", "b")), MEAN), found)
    record = begun(Project(), more=(ACTIVATION_MEAN.over(("b", "c")),))
    assert "output_std" not in record.measures
    later.show(record, tmp_path)
    assert record.measures["output_std"].columns == ("a", "b")
    assert record.computed.said("output_std").values[:].tolist() == [[1.0, 2.0]]
    (mean,) = record.computed.said("activation_mean").values[:].tolist()
    assert mean[0] == 4.0
    assert math.isnan(mean[1])


def test_numbers_of_a_measure_that_nobody_named_do_not_hide_the_others(tmp_path):
    later.add(tmp_path, (VALIDATION_LOSS,), [Look(5, {"validation_loss": 1.0, "nobody_named_this": 2.0})])
    record = begun(Project())
    later.show(record, tmp_path)
    assert record.computed.said("validation_loss").values[:].tolist() == [1.0]
    assert record.computed.said("nobody_named_this") is None or not len(record.computed.said("nobody_named_this").steps)


def test_of_other_blocks_than_before_only_the_newer_stay(tmp_path):
    later.add(tmp_path, (MEAN,), [Look(5, {"activation_mean": (1.0, 2.0)})])
    later.add(tmp_path, (ACTIVATION_MEAN.over(("c",)),), [Look(7, {"activation_mean": (math.inf,)})])
    assert [step for step, values in known(tmp_path) if values] == [7]


def test_every_byte_that_is_changed_is_noticed(tmp_path):
    later.add(tmp_path, (VALIDATION_LOSS,), [Look(5, {"validation_loss": 1.0})])
    path = RunFolder(tmp_path).later
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert known(tmp_path) == []
    path.write_bytes(whole)
    assert known(tmp_path) == [(5, {"validation_loss": 1.0})]


def test_a_run_that_goes_on_from_an_earlier_step_gives_up_what_lay_beyond(tmp_path):
    run(mlp(), folder=tmp_path, steps=30)
    later.add(tmp_path, (VALIDATION_LOSS,), [Look(5, {"validation_loss": 1.0}), Look(40, {"validation_loss": 0.5})])
    run(mlp(), folder=tmp_path, resume=True)
    assert [step for step, _ in known(tmp_path)] == [5]
