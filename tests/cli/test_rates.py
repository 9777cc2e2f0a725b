"""`camplab rates`: what it prints, and what it refuses."""

from __future__ import annotations


def test_a_table_and_the_band_in_a_sentence(camplab):
    answer = camplab("rates", "two_moons_mlp")
    head, *rows, _, last = answer.out.splitlines()
    assert answer.status == 0, answer
    assert head.split() == ["Learning", "rate", "Loss"]
    assert 20 <= len(rows) <= 50
    assert 0 < sum(row.endswith("|") for row in rows) < len(rows)
    assert last.startswith("The loss falls at learning rates from")


def test_the_same_as_json(camplab):
    found = camplab("rates", "two_moons_mlp", "--json").json
    assert len(found["rates"]) == len(found["losses"]) == len(found["smoothed"]) > 50
    assert found["band"]["low"] <= found["band"]["best"] <= found["band"]["high"]


def test_what_cannot_be_trained_is_one_sentence(camplab):
    camplab("rates", "nosuch").says("there is no file nosuch", status=2)
    short = camplab.project("two_moons_mlp")
    short.write_text(short.read_text().replace('"out_features": 2}', '"out_features": 3}'))
    camplab("rates", short.name).says("2", status=2)
