"""`camplab presets`, `camplab new` and `camplab inspect`."""

from __future__ import annotations

import json
import os
import time

import pytest

from camplab.blocks.base import Misfit
from camplab.cli.creating.other_task import learning
from camplab.cli.errors import Trouble
from camplab.document import files
from camplab.document.finish import finish
from camplab.document.presets import catalogue
from camplab.document.tasks.gan import Gan
from camplab.words import say
from tests import kept
from tests.for_each import for_each

PRESETS = [preset.name for preset in catalogue.PRESETS]


def test_presets_lists_what_ships(camplab):
    answer = camplab("presets")
    assert answer.status == 0
    assert [name for name in PRESETS if f"{name} " not in answer.out] == []


def test_presets_as_json_has_sizes(camplab):
    rows = {row["name"]: row for row in camplab("presets", "--json").json}
    assert list(rows) == PRESETS
    assert min(row["parameters"] for row in rows.values()) > 0


@pytest.mark.parametrize("preset", ["lenet5", "gru_rows"])
def test_new_writes_a_project_that_can_be_opened(camplab, preset):
    answer = camplab("new", preset, "-o", "mine.camplab")
    assert answer.status == 0, answer
    assert files.load(camplab.folder / "mine.camplab") == files.load(catalogue.find(preset).path)


def test_an_unknown_preset_is_answered_with_the_nearest_name(camplab):
    near = [catalogue.nearest(name) for name in ("vae", "unet", "lenet6", "nofile", "x")]
    assert [preset and preset.name for preset in near] == ["vae_digits", "unet_style", "lenet5", None, None]
    camplab("new", "LeNet-5x", "-o", "mine.camplab").says("LeNet-5x", "lenet5", status=2)
    assert list(camplab.folder.iterdir()) == []


@pytest.mark.parametrize("preset", ["lenet5", "torchvision:alexnet"])
def test_new_writes_over_nothing(camplab, preset):
    (camplab.folder / "mine.camplab").write_text("precious", encoding="utf-8")
    camplab("new", preset, "-o", "mine.camplab").says("mine.camplab", "exists", status=2)
    assert (camplab.folder / "mine.camplab").read_text(encoding="utf-8") == "precious"


def test_new_into_a_folder_that_is_not_there(camplab):
    camplab("new", "lenet5", "-o", "no/such/mine.camplab").says("such", status=1)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_new_into_a_read_only_folder(camplab):
    camplab.folder.chmod(0o500)
    camplab("new", "lenet5", "-o", "mine.camplab").says("you may not write", status=1)
    camplab.folder.chmod(0o700)


@pytest.mark.skipif(not os.path.exists("/proc/version"), reason="needs a folder that nobody may write to")
def test_new_where_nobody_may_write(camplab):
    answer = camplab("new", "lenet5", "-o", "/proc/mine.camplab")
    answer.says("mine.camplab", "not saved", status=1)
    assert len(answer.err.splitlines()) == 1


# -- inspect ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", kept.some(PRESETS, *kept.OF_EACH_KIND))
def test_inspect_agrees_with_the_trace(camplab, preset):
    facts = camplab("inspect", catalogue.find(preset).path, "--json").json
    trace = files.load(catalogue.find(preset).path).traces()
    assert (facts["parameters"], facts["macs"], facts["fits"]) == (trace.params, trace.macs, True)
    assert [block["module"] for block in facts["blocks"]] == [step.module for step in trace.steps()]
    assert facts["memory"]["weights"] == 4 * trace.params


def test_inspect_shows_shapes_and_what_each_block_sees(camplab):
    out = camplab("inspect", catalogue.find("lenet5").path).out
    first = next(line for line in out.splitlines() if line.startswith("c1 "))
    assert "6×8×8" in first
    assert first.split()[-3:] == ["3", "1", "0"]  # sees 3×3 pixels, every pixel, the first around pixel 0
    assert "Cross-entropy over 10 classes" in out


def test_inspect_names_the_block_that_does_not_fit_and_ends_well(camplab):
    net = [{"block": "dense", "out_features": 10}]
    path = project_with(camplab, net)
    answer = camplab("inspect", path)
    assert answer.status == 0
    assert "! fc1:" in answer.out
    assert "\n  > Insert Flatten" in answer.out
    facts = camplab("inspect", path, "--json").json
    assert facts["fits"] is False
    assert facts["problem"].startswith("fc1: a dense layer takes a vector")
    assert facts["blocks"][0]["remedies"][0].startswith("Insert Flatten")


def test_inspect_names_the_place_of_a_wrong_setting(camplab):
    path = project_with(camplab, [{"block": "dense", "name": "head", "out_features": 0}])
    camplab("inspect", path).says("block 1", "head", status=2)


@pytest.mark.parametrize(
    ("file", "words"),
    [("resnet-20", "`camplab new resnet20 -o resnet-20.camplab`"), ("zzzz.camplab", "`camplab presets`")],
)
def test_a_file_that_is_not_there_is_answered_with_what_would_make_it(camplab, file, words):
    for command in ("inspect", "train"):
        camplab(command, file).says(f"there is no file {file}", words, status=2)


@for_each("text", ["", "[]", "{", "\0\0", '{"format": 99}', '{"format": 1, "stacks": 3}'])
def test_a_file_that_is_no_project_is_one_sentence(camplab, text):
    path = camplab.folder / "bad.camplab"
    path.write_text(text, encoding="utf-8")
    camplab("inspect", path).says("bad.camplab", status=2)


def test_a_folder_is_no_project(camplab):
    camplab("inspect", camplab.folder).says("not a file", status=2)


def test_inspect_of_1000_blocks_takes_a_moment(camplab):
    """Its own time, without starting Python: shown by the benchmark; here only that nothing is quadratic."""
    net = [{"block": "flatten"}, *({"block": "dense"} for _ in range(998)), {"block": "dense", "out_features": 10}]
    path = project_with(camplab, net)
    began = time.process_time()
    assert len(camplab("inspect", path, "--json").json["blocks"]) == 1000
    assert time.process_time() - began < 30


def project_with(camplab, net):
    path = camplab.folder / "net.camplab"
    content = {"format": 1, "data": {"data": "digits"}, "stacks": {"net": net}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_a_preset_may_learn_something_else_with_its_stacks_mended(camplab):
    answer = camplab("new", "autoencoder_digits", "--task", "variational", "-o", "v.camplab")
    assert "Give the last dense layer 16 outputs" in answer.out
    project = files.load(camplab.folder / "v.camplab")
    assert (project.task.tag, project.task.latent) == ("variational", 8)
    assert finish(project) is None
    camplab("new", "mlp", "--task", "nothing", "-o", "n.camplab").says("there is no task nothing; there are", status=2)


def test_a_classifier_becomes_what_judges_in_a_gan_and_a_labeller_what_reads(camplab):
    camplab("new", "torchvision:resnet18", "--task", "gan", "-o", "g.camplab")
    gan = files.load(camplab.folder / "g.camplab")
    assert (len(gan.stack("generator")), len(gan.stack("discriminator"))) == (2, 6)
    camplab("new", "reverse_labels", "--task", "sequence_to_sequence", "-o", "s.camplab")
    assert [finish(gan), finish(files.load(camplab.folder / "s.camplab"))] == [None, None]


def test_what_cannot_become_another_task_is_refused(monkeypatch):
    monkeypatch.setattr(Gan, "misfit", lambda *_: Misfit(say("nothing will do")))
    with pytest.raises(Trouble) as refused:
        learning(catalogue.find("mlp").project(), "gan")
    said = str(refused.value)
    assert "this network cannot become that of Generative adversarial network (GAN): Generator: nothing will do" in said
    assert "Begin with a preset of it: gan_ring, gan_digits" in said


def test_data_of_ones_own_may_learn_something_else_too_or_say_why_not(camplab):
    rows = "a,b,y\n" + "\n".join(f"{n % 7},{n % 5},{n % 2}" for n in range(40))
    (camplab.folder / "t.csv").write_text(rows, encoding="utf-8")
    camplab("new", "--data", "t.csv", "--task", "binary", "-o", "b.camplab")
    project = files.load(camplab.folder / "b.camplab")
    assert (project.task.tag, finish(project)) == ("binary", None)
    camplab("new", "--data", "t.csv", "--task", "segmentation", "-o", "s.camplab").says(
        "Segmentation cannot be learned from these data", status=2
    )
    assert not (camplab.folder / "s.camplab").exists()


@for_each(
    ("given", "why"),
    [
        (["--target", "y"], "--target and --set go with --data FILE"),
        (["--set", "encoding=cp949"], "--target and --set go with --data FILE"),
        (["--classes", "3"], "--classes and --side-heads go with torchvision:NAME"),
        (["--side-heads"], "--classes and --side-heads go with torchvision:NAME"),
    ],
)
def test_an_option_that_would_do_nothing_to_a_preset_is_refused(camplab, given, why):
    camplab("new", "mlp", *given, "-o", "n.camplab").says(why, status=2)
    assert not (camplab.folder / "n.camplab").exists()
