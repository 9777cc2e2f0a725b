"""What people met elsewhere and reported, made anew and tried by the command line: each gives what it should.

Case (a report of it) -> the test here; the same in the window and what stands beside it:
- pictures of 16 bits become white (pytorch/pytorch#20524) -> `deep_pictures`; datasets/test_decoding, test_photos
- pictures with unknown endings vanish (supervisely/supervisely#839) -> `of_a_phone`; datasets/test_listing
- folders within a class, train and val (pytorch/vision#3130) -> `folders_within`, `train_and_val`;
  datasets/test_picture_classes
- a folder as it is (apple/turicreate#641) -> `as_it_really_is`; app/transfer/test_transfer
- a rare class on one side (piximi/piximi#261) -> `a_rare_class`; assembly/test_split
- a tensor beside the state_dict (pytorch/examples, imagenet), harmless things beside the weights
  (pytorch/pytorch#98921), kinds of checkpoints (Lightning-AI/pytorch-lightning#3629) -> `test_public_weights`;
  assembly/test_people_s_checkpoints, app/transfer/test_weights
- float8 in .safetensors (kohya-ss/musubi-tuner#870) -> `test_public_weights`; assembly/test_people_s_checkpoints
- batch norm and a batch of one (pytorch/pytorch#4534) -> `batch_norm`; document/test_small_batches,
  training/test_refusals, app/editor/test_remedies
- softmax before the cross-entropy (discuss.pytorch.org/t/43814) -> `a_softmax`; document/test_remarks, test_remedies
- joins without a remedy (ptrblck/pytorch_misc#2) -> `joins`, `a_skip`; blocks/test_structure
- the network of the 60-minute blitz (pytorch/tutorials) -> `the_blitz`; assembly/test_import_parity
- a frozen batch norm stays (pytorch/pytorch#86590) -> cli/test_weights, training/test_norms
- two trainings in one folder (tensorflow/tensorboard#1011) -> cli/test_train, runs/test_lock
- a display that is not there (opencv/opencv-python#736) -> cli/test_data_and_doctor, cli/test_start
- locale, emoji in paths, full disk, no home (clovaai/SATRN#1) -> cli/test_start, document/test_atomic
- a cluster's signal, a dropped ssh (Lightning-AI/pytorch-lightning#1455) -> cli/test_train
- NaN by a learning rate of 100 -> cli/test_train, training/test_finite
- programs under Korean names (OctoPrint/OctoPrint#4078) -> cli/test_export, assembly/test_network
- attacks: nested templates, equal keys, hostile names -> document/test_hostile, bombs; enormous pictures ->
  datasets/test_decoding; flipped digits, killed saves -> runs/test_sums, training/test_checkpoint_files; markup -> app
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from tests.cli.cases import project

SIDE = 24
NET = [{"block": "convolution", "out_channels": 8}, {"block": "activation"}, {"block": "pooling"},
       {"block": "flatten"}, {"block": "dense", "out_features": 2}]  # fmt: skip


def seen(number: int) -> np.ndarray:
    """Grey, 0 to 1: noise with a bright bar on the left or, of odd numbers, on the right."""
    grey = np.random.default_rng(number).uniform(0, 0.2, (SIDE, SIDE))
    grey[6:18, 14:20] += 0.6 * (number % 2)
    grey[6:18, 4:10] += 0.6 * (1 - number % 2)
    return grey


def lay(folder: Path, save: Callable[[np.ndarray, Path], object], count: int = 16) -> Path:
    """Pictures in two classes by turns."""
    for number in range(count):
        place = folder / ("normal", "opacity")[number % 2] / f"x{number}"
        place.parent.mkdir(parents=True, exist_ok=True)
        save(seen(number), place)
    return folder


def bytes_of(grey: np.ndarray) -> Image.Image:
    return Image.fromarray(np.rint(255 * grey).astype(np.uint8))


def png(grey: np.ndarray, path: Path) -> None:
    bytes_of(grey).save(path.with_suffix(".png"))


def trained(camplab, folder: Path, **data: object):
    """What `camplab train` says of the pictures in a folder, line by line."""
    about = {"data": "photos", "folder": str(folder), "size": SIDE, "classes": 2, "split_seed": 3, **data}
    path = project(folder.parent, NET, about, batch_size=8, epochs=8, learning_rate=0.01)
    answer = camplab("train", path, "--json")
    assert answer.status == 0, answer
    return answer


def learned(answer) -> float:
    return [line for line in answer.lines if line["event"] == "epoch"][-1]["validation_accuracy"]


def notes(answer) -> list[str]:
    return [line["sentence"] for line in answer.lines if line["event"] == "note"]


# -- pictures ----------------------------------------------------------------------------------------------

DEEP: dict[str, Callable[[np.ndarray, Path], object]] = {
    "PNG": lambda grey, path: Image.fromarray((65535 * grey).astype(np.uint16)).save(path.with_suffix(".png")),
    "TIFF": lambda grey, path: Image.fromarray((65535 * grey).astype(np.uint16)).save(path.with_suffix(".tif")),
    "packed TIFF": lambda grey, path: Image.fromarray((65535 * grey).astype(np.uint16)).save(
        path.with_suffix(".TIFF"), compression="tiff_lzw"
    ),
    "TIFF of numbers from 0 to 1": lambda grey, path: Image.fromarray(grey.astype(np.float32)).save(
        path.with_suffix(".tif")
    ),
    "PGM": lambda grey, path: path.with_suffix(".pgm").write_bytes(
        b"P5 %d %d 65535\n" % (SIDE, SIDE) + (65535 * grey).astype(">u2").tobytes()
    ),
}


@pytest.mark.parametrize(("kind", "channels"), [
    pytest.param(kind, channels, marks=() if channels == (1, 3)[number % 2] else pytest.mark.long)
    for number, kind in enumerate(DEEP) for channels in (1, 3)
])  # fmt: skip
def test_deep_pictures_of_scanners_and_microscopes_are_learned_from(camplab, tmp_path, kind, channels):
    answer = trained(camplab, lay(tmp_path / "deep", DEEP[kind]), channels=channels)
    assert learned(answer) == 1
    assert notes(answer) == []


def test_pictures_of_a_phone_and_of_a_browser_are_read_or_named(camplab, tmp_path):
    folder = lay(tmp_path / "d", lambda grey, path: bytes_of(grey).save(path.with_suffix(".jfif"), format="JPEG"))
    for name in ("IMG_1.HEIC", "IMG_2.HEIC", "old.AVIF", "scan"):
        (folder / "opacity" / name).write_bytes(b"\0\0\0\x18ftypheic" + bytes(99))
    answer = trained(camplab, folder)
    assert learned(answer) == 1
    assert notes(answer) == [
        "2 files are left out: opacity/IMG_1.HEIC, opacity/IMG_2.HEIC (.heic cannot be read; save them as JPEG or PNG)",
        "one file is left out: opacity/old.AVIF (.avif cannot be read; save them as JPEG or PNG)",
        "one file is left out: opacity/scan (the name has no ending of a picture, such as .jpg)",
    ]


def test_a_folder_of_a_phone_alone_is_named_by_its_ending(camplab, tmp_path):
    folder = lay(tmp_path / "d", lambda _, path: path.with_suffix(".HEIC").write_bytes(b"\0\0\0\x18ftypheic"), 4)
    path = project(tmp_path, NET, {"data": "photos", "folder": str(folder), "size": SIDE, "classes": 2})
    camplab("train", path).says("4 pictures in", "end in .heic, which cannot be read", status=1)


def test_folders_within_a_class_belong_to_it(camplab, tmp_path):
    def nested(grey, path):
        inside = path.parent / f"patient{int(path.name[1:]) // 4}"
        inside.mkdir(exist_ok=True)
        png(grey, inside / path.name)

    assert learned(trained(camplab, lay(tmp_path / "d", nested))) == 1


def test_train_and_val_are_parts_and_test_is_said_to_be_left(camplab, tmp_path):
    folder = tmp_path / "d"
    for at, (part, count) in enumerate((("train", 12), ("val", 4), ("test", 2))):
        lay(folder / part, lambda grey, path, at=at: png(np.roll(grey, at, 0), path), count)
    answer = trained(camplab, folder)
    assert (answer.lines[0]["training_samples"], answer.lines[0]["validation_samples"]) == (12, 4)
    assert notes(answer) == ["what lies in test is not used: train is learned from, val is kept for validation"]


def test_a_folder_as_it_really_is(camplab, tmp_path):
    """Every good picture is learned from, in its colours; every other one is told of, but for what nobody means."""
    folder = lay(tmp_path / "d", png, 12)
    a, b = folder / "normal", folder / "opacity"
    bytes_of(seen(12)).convert("CMYK").save(a / "printed.jpg")
    bytes_of(seen(14)).quantize(16).save(a / "drawn.png", transparency=0)
    bytes_of(seen(13)).convert("LA").save(b / "la.PNG")
    bytes_of(seen(15)).save(b / "moving.gif", save_all=True, append_images=[bytes_of(seen(14))] * 2)
    bytes_of(seen(17)).save(b / "moving.webp", save_all=True, append_images=[bytes_of(seen(14))] * 2)
    bytes_of(seen(19)).point(lambda value: 255 * (value > 99)).convert("1").save(b / "fax.tif", compression="group4")
    turned = Image.Exif()
    turned[0x0112] = 3
    bytes_of(seen(21)).rotate(180).save(b / "turned.jpe", format="JPEG", exif=turned)
    (b / "torn.jpg").write_bytes((b / "turned.jpe").read_bytes()[:300])
    for name in (".DS_Store", "._x0.png", "Thumbs.db", "desktop.ini", "notes.txt"):
        (a / name).write_bytes(b"x")
    for name in ("__MACOSX", ".ipynb_checkpoints", "empty"):
        (folder / name).mkdir()
    (folder / "__MACOSX" / "._x0.png").write_bytes(b"x")
    answer = trained(camplab, folder)
    assert answer.lines[0]["training_samples"] + answer.lines[0]["validation_samples"] == 19
    assert learned(answer) == 1
    assert notes(answer) == ["one file is left out: opacity/torn.jpg (not to be read as a picture)"]


@pytest.mark.parametrize(
    ("rare", "said"), [(2, "no sample of "), pytest.param(1, "no sample of ", marks=pytest.mark.long)]
)
def test_a_rare_class_is_split_like_the_others_or_told_of(camplab, tmp_path, rare, said):
    folder = tmp_path / "d"
    for number in range(20 + rare):
        place = folder / ("common" if number < 20 else "rare")
        place.mkdir(parents=True, exist_ok=True)
        png(seen(number), place / f"x{number}")
    assert any(said in line for seed in range(6) for line in notes(trained(camplab, folder, split_seed=seed)))
    by_class = trained(camplab, folder, by_class=True)
    assert (notes(by_class) == []) is (rare > 1)


# -- networks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layer", ["batch_norm", "residual"])
def test_batch_norm_on_a_batch_of_one_is_said_before_training_with_ways_out(camplab, tmp_path, layer):
    before = [{"block": "dense", "out_features": 16}] if layer == "batch_norm" else [{"block": "adaptive_pooling"}]
    after = [{"block": "flatten"}, {"block": "dense", "out_features": 10}]
    net = [*([{"block": "flatten"}] if layer == "batch_norm" else []), *before, {"block": layer}, *after]
    path = project(tmp_path, net, {"data": "digits"}, batch_size=1)
    camplab("train", path).says("compares the samples of a batch", status=1)
    out = camplab("inspect", path).out
    assert "  > Set the batch size to 2" in out


@pytest.mark.parametrize("kind", ["softmax", "sigmoid", "relu"])
def test_a_softmax_before_the_cross_entropy_is_mentioned(camplab, tmp_path, kind):
    net = [{"block": "flatten"}, {"block": "dense", "out_features": 10}, {"block": "activation", "kind": kind}]
    path = project(tmp_path, net, {"data": "digits"}, epochs=1)
    said = camplab("inspect", path, "--json").json["remarks"]
    assert len(said) == 1
    assert camplab("train", path).out.splitlines()[0] == said[0]


def test_joins_that_do_not_fit_are_said_with_ways_out(camplab, tmp_path):
    conv = {"block": "convolution", "out_channels": 16, "stride": 2}
    shortcut = {"block": "parallel", "merge": "add", "branches": [[], [conv]]}
    path = project(tmp_path, [{"block": "convolution", "out_channels": 8}, shortcut], {"data": "digits"})
    out = camplab("inspect", path).out
    assert "branches of 8×8×8 and 16×4×4 cannot be joined" in out
    assert "  > Put a 1×1 convolution with stride 2 in the shortcut" in out
    camplab("train", path).says("branches of 8×8×8 and 16×4×4 cannot be joined", status=1)


def test_a_skip_of_another_size_is_said_with_ways_out(camplab, tmp_path):
    up = {"block": "transposed_convolution", "out_channels": 8, "kernel": 2, "stride": 2, "padding": 0}
    down = [{"block": "pooling"}, {"block": "pooling"}, up, up]
    net = [{"block": "parallel", "merge": "concat", "branches": [[], down]}]
    path = project(tmp_path, net, {"data": "photos", "size": 30, "classes": 2})
    assert "  > Enlarge branch 2 to 30×30 px" in camplab("inspect", path).out


def test_the_network_of_the_blitz_has_its_parameters_and_takes_its_weights(camplab, tmp_path):
    conv = {"block": "convolution", "kernel": 5, "padding": 0}
    relu, pool = {"block": "activation"}, {"block": "pooling"}
    net = [
        {**conv, "name": "conv1", "out_channels": 6}, relu, pool, {**conv, "name": "conv2", "out_channels": 16}, relu,
        pool, {"block": "flatten"}, {"block": "dense", "name": "fc1", "out_features": 120}, relu,
        {"block": "dense", "name": "fc2", "out_features": 84}, relu,
        {"block": "dense", "name": "fc3", "out_features": 10},
    ]  # fmt: skip
    theirs = nn.ModuleDict({
        "conv1": nn.Conv2d(3, 6, 5), "conv2": nn.Conv2d(6, 16, 5),
        "fc1": nn.Linear(400, 120), "fc2": nn.Linear(120, 84), "fc3": nn.Linear(84, 10),
    })  # fmt: skip
    torch.save(theirs.state_dict(), tmp_path / "cifar_net.pth")
    path = project(tmp_path, net, {"data": "photos", "size": 32, "classes": 10})
    assert camplab("inspect", path, "--json").json["parameters"] == 62_006
    answer = camplab("weights", path, tmp_path / "cifar_net.pth", "--json")
    assert [row["status"] for row in answer.json["rows"]] == ["loaded"] * 10
