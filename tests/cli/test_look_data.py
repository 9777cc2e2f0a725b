"""What a network is to learn from, on the command line: `camplab look --what data`."""

from __future__ import annotations

import pytest
from PIL import Image


@pytest.mark.usefixtures("qapp")
def test_the_data_of_a_preset_are_told_and_drawn(camplab):
    said = camplab("look", "lenet5", "--what", "data", "--json").json
    assert (said["training"], said["validation"]) == (1348, 449)
    assert said["classes"][2] == {"name": "2", "training": 143, "validation": 34}
    assert said["features"][0]["subtracted"] == pytest.approx(said["features"][0]["mean"])
    text = camplab("look", "two_moons_mlp", "--what", "data", "--png", "moons.png").out
    assert "2 features of about one scale" in text
    with Image.open(camplab.folder / "moons.png") as picture:
        assert picture.width > 10


def test_a_folder_that_is_not_there_is_one_sentence(camplab):
    camplab("look", "resnet18", "--what", "data").says("folder", status=2)


def test_columns_of_a_table_are_called_as_in_the_table(camplab):
    rows = "".join(f"{150 + n},{n % 7},{50 + n % 13}\n" for n in range(40))
    (camplab.folder / "people.csv").write_text("키,형제,몸무게\n" + rows, "utf-8")
    camplab("new", "--data", "people.csv", "--target", "몸무게", "-o", "people.camplab")
    said = camplab("look", "people.camplab", "--what", "data", "--json").json
    assert [each["name"] for each in said["features"]] == ["키", "형제"]
    assert any("키 strays by" in sentence or "of 키 " in sentence for sentence in said["says"])


@pytest.mark.usefixtures("qapp")
def test_what_augmentation_does_is_told_and_drawn(camplab):
    camplab("new", "mlp", "-o", "net.camplab")
    assert camplab("look", "net.camplab", "--what", "augmentation", "--json").json["augmentation"] == {}
    camplab("train", "net.camplab", "--run", "run", "--steps", "1", "--set", "shift=2", "--set", "flip=true")
    said = camplab("look", "run", "--what", "augmentation", "--json").json
    assert said["augmentation"] == {"flip": True, "shift": 2}
    assert said["fits"]
    assert "Flip on, Shift 2" in camplab("look", "run", "--what", "augmentation", "--png", "draws.png").out
    with Image.open(camplab.folder / "draws.png") as picture:
        assert picture.width > 10
