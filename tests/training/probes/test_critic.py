"""What a discriminator says of a plane is what its own stack makes of these places, and read in one sentence."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.runs.events import CRITIC, Picture
from camplab.runs.wants import Want
from camplab.runs.why.critic import RIM, read_critic, scale
from camplab.training.bench import Bench
from camplab.training.setup import prepare
from tests.gans import KINDS, digits_aae, ring


def critic(made):
    setup = prepare(made, learns=False)
    return setup, [each for each in Bench(setup, "r").look({"a": (Want(CRITIC),)}) if isinstance(each, Picture)]


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_the_discriminator_at_each_place_of_a_plane_that_is_wider_than_the_samples(kind):
    setup, (found,) = critic(ring(kind))
    data = setup.data
    raw = torch.cat([part.take(0, len(part))[0] for part in (data.learned, data.held_out)]) * data.std + data.mean
    low, high = raw.amin(0), raw.amax(0)
    ends = np.array([[found.facts[f"{end} {at}"] for at in range(2)] for end in ("low", "high")])
    np.testing.assert_allclose(ends, [low - RIM * (high - low), high + RIM * (high - low)], rtol=1e-5)
    _, rows, columns = found.values.shape
    for row, column in ((0, 0), (rows - 1, 3), (7, columns - 1)):
        share = np.array([(column + 0.5) / columns, 1 - (row + 0.5) / rows])
        place = torch.tensor(ends[0] + share * (ends[1] - ends[0]), dtype=torch.float32)
        with torch.no_grad():
            score = setup.model.eval().get_submodule("discriminator")((place - data.mean) / data.std)
        wanted = score.sigmoid() if kind == "non_saturating" else score
        assert found.values[0, row, column] == pytest.approx(wanted.item(), abs=1e-5)


def test_of_what_is_no_plane_it_says_nothing():
    assert critic(digits_aae())[1] == []


def test_colours_stay_where_scores_have_a_middle_and_the_sentence_says_what_they_mean():
    project, values = ring(), np.array([[[0.1, 0.6], [0.9, 0.4]]])
    assert scale(project, values) == (0.5, 0.5)
    assert scale(ring("least_squares"), values) == (0.5, None)
    assert scale(ring("wgan_gp"), values) == (0.5, None)
    read = str(read_critic(values, project))
    assert read.startswith("On 50.0 % of this plane the discriminator takes samples for real")
    assert "can only guess" in str(read_critic(np.array([[[0.48, 0.52]]]), project))
    assert "only differences count" in str(read_critic(values, ring("wgan_gp")))
