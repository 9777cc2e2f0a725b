"""Every preset opens, fits its data and task, and is written exactly as it is stored."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from camplab import resources
from camplab.blocks.base import REGISTRY
from camplab.datasets.digits import Digits
from camplab.document import edits, files, heads
from camplab.document.finish import finish
from camplab.document.presets import catalogue
from camplab.document.presets.catalogue import PRESETS, Preset
from camplab.document.presets.preset import IMAGENET
from tests.for_each import for_each


def test_the_list_names_every_file_once() -> None:
    names = [preset.name for preset in PRESETS]
    assert sorted(names) == sorted(path.stem for path in resources.folder("presets").glob("*.camplab"))
    assert len({str(preset.title) for preset in PRESETS}) == len(set(names)) == len(names)
    assert catalogue.find("lenet5") is PRESETS[0]
    assert catalogue.find("nothing") is None


@for_each("preset", PRESETS)
def test_a_preset_fits_is_stored_as_camplab_writes_it_and_says_what_to_watch(preset: Preset) -> None:
    fits_and_can_be_trained(preset)
    assert files.dumps(preset.project()) == preset.path.read_text("utf-8")
    notes = preset.project().notes
    assert "Watch for:" in notes
    assert "Try:" in notes
    lines = [line for line in notes.split("\n") if line]
    assert [line for line in lines if line[-1] not in ".?"] == [], "a paragraph is one line"
    assert [line for line in lines if line[0].islower()] == []


def fits_and_can_be_trained(preset: Preset) -> None:
    project = preset.project()
    assert finish(project) is None
    assert project.title == str(preset.title)
    assert str(preset.sentence).endswith(".")
    assert all(step.facts.misfit is None for step in project.trace().steps())


def test_every_template_is_shown_by_a_preset() -> None:
    used = {block.tag for preset in PRESETS for _, block in edits.places(preset.project().net)}
    templates = {tag for tag, cls in REGISTRY.items() if cls.family == "template"}
    assert templates - used <= {"squeeze_excite", "transformer_decoder_layer"}  # in others, or for two sequences


def test_presets_show_what_they_should() -> None:
    used = {block.tag for preset in PRESETS for _, block in edits.places(preset.project().net)}
    essential = """
        convolution pooling adaptive_pooling dense activation batch_norm layer_norm dropout recurrent class_token
        positional_encoding flatten to_sequence select_step parallel repeat group local_response_norm
    """
    assert set(essential.split()) <= used


def test_groups_hold_every_preset_once_and_in_order() -> None:
    parts = catalogue.groups()
    assert [preset for _, found in parts for preset in found] == list(PRESETS)
    assert len({str(title) for title, _ in parts}) == len(parts) > 5
    assert all(preset.group == title for title, found in parts for preset in found)


def test_a_preset_that_needs_pictures_of_ones_own_says_so() -> None:
    assert all((preset.project().data.tag == "photos") is (preset.group == IMAGENET) for preset in PRESETS)
    needing = [preset.project().notes for preset in PRESETS if preset.group == IMAGENET]
    assert all("pictures of your own" in notes and "digits" in notes for notes in needing)


@for_each("preset", [preset for preset in PRESETS if preset.group == IMAGENET])
def test_what_the_notes_say_to_do_without_pictures_can_be_trained(preset: Preset) -> None:
    digits = preset.project().model_copy(update={"data": Digits(enlarge=28, colours=3)})
    if "remove the side head" in digits.notes:
        digits = digits.with_net(tuple(block for block in digits.net if block.tag != "side_head"))
    assert finish(digits.with_net(heads.replace_head(digits))) is None


def test_the_first_screen_of_a_large_network_is_a_few_named_parts() -> None:
    for preset in PRESETS:
        if preset.group == IMAGENET:
            net = preset.project().net
            assert len(net) <= 11, preset.name
            assert all(block.name for block in net if block.tag not in ("flatten", "adaptive_pooling")), preset.name


@pytest.mark.usefixtures("processes")
def test_the_list_is_there_without_reading_a_file() -> None:
    script = "from camplab.document import files; files.load = files.loads = None; "
    script += "from camplab.document.presets import catalogue"
    done = subprocess.run([sys.executable, "-c", f"{script}; assert len(catalogue.groups()) > 5"], check=False)
    assert done.returncode == 0


@pytest.mark.benchmark
def test_the_deepest_network_is_opened_in_a_moment() -> None:
    """ResNet-152: 515 layers from 11 cards; the window may take 0.5 s in all."""
    preset, seconds = catalogue.find("resnet152"), []
    assert preset is not None
    for _ in range(5):
        began = time.perf_counter()
        assert preset.project().trace().params == 60_192_808
        seconds.append(time.perf_counter() - began)
    assert min(seconds) < 0.1


@pytest.mark.usefixtures("processes")
def test_presets_are_read_without_torch() -> None:
    script = (
        "import sys; from camplab.document.presets.catalogue import PRESETS; [p.project().trace() for p in PRESETS];"
    )
    done = subprocess.run([sys.executable, "-c", script + "assert 'torch' not in sys.modules"], check=False)
    assert done.returncode == 0


RESULTS = [
    ("lenet5", 0.97), ("gru_rows", 0.90), ("vit_patch2", 0.90), ("lstm_rows", 0.90), ("resnet20", 0.97),
    ("alexnet_style", 0.95), ("densenet_style", 0.97), ("squeezenet_style", 0.95), ("mobilenet_style", 0.95),
    ("efficientnet_style", 0.95), ("shufflenet_style", 0.95), ("resnext_style", 0.95), ("inception_v3_style", 0.95),
    ("unet_style", 0.90), ("convnext_style", 0.95), ("swin_style", 0.90),
]  # fmt: skip


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("name", "accuracy"), RESULTS)
def test_a_preset_learns_digits_within_a_minute(name: str, accuracy: float) -> None:
    began = time.process_time()  # of one thread: other programs may keep the machine busy
    for seed in range(3):
        epochs, _ = train(name, seed)
        assert epochs[-1].values["validation_accuracy"] >= accuracy, f"seed {seed}"
    assert time.process_time() - began < 3 * 60


CURES = ["relu_he", "batch_norm", "residual"]


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(3))
def test_twenty_sigmoids_lose_the_gradient_and_each_cure_keeps_it(seed: int) -> None:
    epochs, ratios = train("sigmoid_mlp20", seed)
    assert max(ratios) < 1e-6
    assert epochs[-1].values["validation_accuracy"] < 0.2
    for cure in CURES:
        epochs, ratios = train(f"sigmoid_mlp20_{cure}", seed)
        assert min(ratios) > 1e-3, cure
        assert epochs[-1].values["validation_accuracy"] > 0.85, cure


def train(name: str, seed: int) -> tuple[list, list[float]]:
    """Epochs, and the gradient norm of the first dense layer over that of the last at each step."""
    from camplab.training.trainer import Trainer

    preset = catalogue.find(name)
    assert preset is not None
    project = preset.project()
    recipe = project.training.model_copy(update={"seed": seed})
    epochs, ratios = [], []
    for event in Trainer(project.model_copy(update={"training": recipe})).events():
        if type(event).__name__ == "Epoch":
            epochs.append(event)
        elif type(event).__name__ == "Steps":
            gradients = event.columns["gradients"]
            ratios.extend((gradients[:, 0] / gradients[:, -1]).tolist())
    return epochs, ratios
