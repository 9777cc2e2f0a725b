"""Whatever is asked of whatever network, `camplab look` says something of it, or in one sentence why not."""

from __future__ import annotations

import pytest

from camplab.cli.runs.explain import CONFUSION, OTHERS, WHAT
from camplab.document.presets.catalogue import groups
from camplab.runs.why.methods import METHODS
from tests import kept

WAYS = ("", *METHODS, CONFUSION, *WHAT, *(way for way in OTHERS if way != "time"))
REPRESENTATIVE = ("gan_ring", "aae_digits", "reverse_gru", "forecast_gru")
"""They answer otherwise than with one class, or number, for a sample."""
LEAST = 45
"""Letters of an answer: a label and a number are none."""


def answers(camplab, of: str) -> list[str]:
    """The ways that are answered with neither."""
    wrong = []
    for way in WAYS:
        said = camplab("look", of, *(["--what", way] if way else []))
        sentence = said.err.startswith("camplab: ") and len(said.err.splitlines()) == 1
        fine = len(said.out.strip()) >= LEAST and not said.err if said.status == 0 else sentence and said.status == 2
        if not fine or "nothing came of it" in said.err:
            wrong.append(f"{of} --what {way}: {said}")
    return wrong


@pytest.mark.parametrize("of", kept.some(REPRESENTATIVE, "reverse_gru"))
def test_of_tasks_that_answer_otherwise(camplab, of: str) -> None:
    assert answers(camplab, of) == []


SMALL = [each.name for _, group in groups() for each in group if kept.project(each).x.numel <= 3072]


@pytest.mark.long
@pytest.mark.parametrize("of", SMALL)
def test_of_every_preset_whose_samples_are_small(camplab, of: str) -> None:
    assert answers(camplab, of) == []


def test_a_surface_is_one_of_a_run(camplab) -> None:
    camplab("look", "mlp", "--what", "surface").says("of a run, and mlp is none", status=2)
    camplab("look", camplab.project(), "--what", "surface").says("is none", status=2)


@pytest.mark.parametrize("of", ["vae_digits", "autoencoder_digits", "digits_contrastive"])
def test_the_latent_plane_is_a_picture_too(camplab, of: str) -> None:
    said = camplab("look", of, "--what", "latent", "--png", "plane.png")
    assert said.status == 0, said
    from PIL import Image

    with Image.open(camplab.folder / "plane.png") as picture:
        assert picture.size == (900, 900)
        assert len(picture.getcolors(1 << 20)) > 6, "each class has its colour"
