"""Time and memory read in the numbers of the run."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.datasets.photos import Photos
from camplab.document.presets.catalogue import find
from camplab.runs.events import BLOCK_TIMES, MEMORY, TIMES, Picture
from camplab.runs.timing.reading import read_blocks, read_memory, read_step
from camplab.runs.timing.timing import PLACES, Timing


def times(step, seconds, aside=0.0):
    values = np.array(seconds, float)
    return Picture(step, TIMES, "", 0, values, facts={"whole": values.sum(), "aside": aside, "samples": 8.0})


def timing(*pictures):
    made = Timing()
    for picture in pictures:
        made.add(picture)
    return made


PROJECT = find("lenet5").project()


def test_what_passes_between_the_steps_is_shared_among_them_as_watching():
    found = timing(times(10, (0, 0, 0, 3, 4, 1, 0)), times(20, (0, 0, 0, 3, 4, 1, 0), aside=20.0))
    assert found.parts.tolist() == [0, 0, 0, 3, 4, 1, 2]
    assert found.whole == 10
    said = str(read_step(found, PROJECT))
    assert "30 % forward, 40 % backward, 10 % the update, 20 % watching. Most goes into backward" in said


def test_steps_that_took_long_by_chance_do_not_count():
    usual = [times(at, (0, 0, 0, 1, 1, 1, 0)) for at in range(6)]
    assert timing(*usual, times(7, (0, 0, 0, 90, 1, 1, 0))).parts.tolist() == [0, 0, 0, 1, 1, 1, 0]
    twice = timing(usual[0])
    twice.add(usual[0])
    assert twice.steps == 1, "the same picture again is no other step"


def test_who_waits_for_data_is_told_what_to_do():
    waits = timing(times(1, (0.006, 0, 0, 0.002, 0.001, 0.001, 0)))
    assert str(read_step(waits, PROJECT)) == (
        "A step takes 10.0 ms, 60 % of which it waits for data: batches are put together one by one. Larger batches "
        "wait less often."
    )
    photos = PROJECT.model_copy(update={"data": Photos()})
    assert "Larger batches wait less often" in str(read_step(waits, photos)), "these lie in memory"
    for place, said in (("files", "Choose a smaller size in the settings of the data, or make room on the disk"),
                        ("disk", "samples come from the disk. End what else uses it")):  # fmt: skip
        found = times(1, (0.006, 0, 0, 0.002, 0.001, 0.001, 0))
        found.facts["place"] = float(PLACES.index(place))
        assert said in str(read_step(timing(found), photos))


def test_augmentation_that_takes_long_is_told_of_and_not_called_waiting():
    recipe = PROJECT.training.model_copy(update={"rotation": 10.0})
    turned = PROJECT.model_copy(update={"training": recipe})
    said = str(read_step(timing(times(1, (0.001, 0, 0.005, 0.002, 0.001, 0.001, 0))), turned))
    assert "60 % of which goes into the batch before it is learned from, most of it augmentation" in said
    said = str(read_step(timing(times(1, (0.005, 0, 0.001, 0.002, 0.001, 0.001, 0))), turned))
    assert "60 % of which it waits for data" in said


def blocks(**seconds):
    return timing(*(Picture(1, BLOCK_TIMES, name, 0, np.array(each, float)) for name, each in seconds.items()))


def test_a_block_that_takes_more_time_than_its_arithmetic_is_named():
    found = blocks(conv=(3, 3), norm=(2, 2))
    assert found.shares(["conv", "norm"]) == pytest.approx(np.array([[0.6, 0.4]] * 3))
    assert str(read_blocks(found, ["conv", "norm"], [100, 0])) == (
        "conv takes 60 % of the time of all blocks, for 100 % of the multiply-adds; norm takes 40 % for 0 %: what it "
        "does costs memory traffic, not arithmetic."
    )
    assert str(read_blocks(found, ["conv", "norm"], [60, 40])).endswith("for 60 % of the multiply-adds.")


def test_memory_is_read_before_and_after_it_was_found():
    found = timing()
    assert str(read_memory(found, PROJECT)) == "Training needs about 1.23 MiB, by its shapes."
    facts = {"resident": 2.0**29, "peak": 2.0**30}
    found.add(Picture(1, MEMORY, "", 0, np.full(5, 2.0**20), facts=facts))
    said = str(read_memory(found, PROJECT))
    assert said.endswith("its tensors take 5 MiB. With PyTorch the process takes 512 MiB, 1 GiB at its peak.")
