"""What a batch goes through at random: every sample another change, in the bounds that were set, and no more."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.augmenting.calls import augmentation_calls
from camplab.assembly.augmenting.layers import augmentations, augmented, labels
from camplab.blocks.call import Call
from camplab.nn.augmentation import CutOut, Delayed, Lit, Mirrored, Mixed, Noised, Shifted, Turned
from tests.for_each import for_each
from tests.training.recipes import autoencoder, cnn

CLASSES = torch.arange(200) % 10


def chance(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def pictures():
    """A hundred pictures 3×6×5, no two numbers of one alike, some of them below nought."""
    return torch.randn(100, 3, 6, 5, generator=chance(1))


def test_half_of_the_pictures_are_mirrored_and_the_others_stay(pictures):
    x, y = Mirrored(0.5)(pictures, CLASSES, chance())
    mirrored = [torch.equal(after, before.flip(2)) for after, before in zip(x, pictures, strict=True)]
    stayed = [torch.equal(after, before) for after, before in zip(x, pictures, strict=True)]
    assert 30 < sum(mirrored) < 70
    assert [a != b for a, b in zip(mirrored, stayed, strict=True)] == [True] * 100
    assert y is CLASSES


def test_a_shifted_picture_is_a_crop_of_the_padded_one(pictures):
    x, y = Shifted(2)(pictures, CLASSES, chance())
    dark = pictures.amin((0, 2, 3))
    places = set()
    for after, before in zip(x, pictures, strict=True):
        padded = dark[:, None, None].repeat(1, 10, 9)
        padded[:, 2:8, 2:7] = before
        found = [(i, j) for i in range(5) for j in range(5) if torch.equal(padded[:, i : i + 6, j : j + 5], after)]
        assert len(found) == 1
        places |= set(found)
    assert len(places) > 20, "each way, and each picture by chance of its own"
    assert y is CLASSES


def test_a_delayed_sequence_repeats_its_end():
    sequences = torch.arange(7.0)[None, :, None].repeat(50, 1, 2)
    x, _ = Delayed(2)(sequences, CLASSES[:50], chance())
    wanted = [(torch.arange(7.0) + by).clamp(0, 6).tolist() for by in (-2, -1, 0, 1, 2)]
    found = [each[:, 0].tolist() for each in x]
    assert all(each in wanted for each in found)
    assert all(each in found for each in wanted)
    assert torch.equal(x[..., 0], x[..., 1])


@pytest.fixture
def greatest(monkeypatch):
    """Chance that always draws the upper end."""
    monkeypatch.setattr(torch, "rand", lambda *size, **_: torch.ones(size))


@pytest.mark.usefixtures("greatest")
def test_a_quarter_turn_is_a_quarter_turn():
    picture = torch.arange(16.0).view(1, 1, 4, 4)
    x, _ = Turned(90)(picture, CLASSES[:1], chance())
    assert torch.allclose(x, picture.rot90(-1, (2, 3)), atol=1e-5)


@pytest.mark.usefixtures("greatest")
def test_pictures_that_are_not_square_keep_their_angles():
    line = torch.zeros(1, 1, 21, 41)
    line[0, 0, 10, 10:31] = 1.0
    x, _ = Turned(45)(line, CLASSES[:1], chance())
    down, right = (x[0, 0] > 0.4).nonzero().T
    assert right.max() - right.min() == down.max() - down.min() >= 12


def test_zoom_makes_larger_or_smaller_by_its_share():
    disc = (torch.linspace(-1, 1, 41) ** 2 + torch.linspace(-1, 1, 41)[:, None] ** 2 < 0.25).float()
    x, _ = Turned(0, 0.5)(disc.repeat(200, 1, 1, 1), CLASSES, chance())
    sizes = (x.sum((1, 2, 3)) / disc.sum()).sqrt()
    assert 0.48 < sizes.min() < 0.6
    assert 1.4 < sizes.max() < 1.52


def test_turning_agrees_with_torchvision(monkeypatch):
    v2 = pytest.importorskip("torchvision.transforms.v2")
    pictures = torch.rand(1, 3, 16, 12, generator=chance(2))
    pictures[0, :, 0, 0] = 0
    monkeypatch.setattr(torch, "rand", lambda *size, **_: torch.full(size, 0.75))
    ours, _ = Turned(60, 0.4)(pictures, CLASSES[:1], chance())
    theirs = v2.functional.affine(pictures, 30.0, [0, 0], 1.2, [0, 0], v2.InterpolationMode.BILINEAR)
    assert torch.allclose(ours, theirs, atol=1e-4)


def test_light_changes_mean_and_spread_and_leaves_the_range(pictures):
    x, _ = Lit(brightness=0.2)(pictures, CLASSES, chance())
    moved = x.mean((1, 2, 3)) - pictures.mean((1, 2, 3))
    wide = pictures.max() - pictures.min()
    assert 0.1 * wide < moved.abs().max() <= 0.2 * wide
    assert pictures.min() <= x.min() <= x.max() <= pictures.max()
    small = torch.cat([pictures / 100, torch.tensor([-9.0, 9.0]).view(2, 1, 1, 1).expand(2, 3, 6, 5)])
    spread = Lit(contrast=0.5)(small, CLASSES, chance())[0][:100].std((1, 2, 3)) / small[:100].std((1, 2, 3))
    assert 0.49 < spread.min() < 0.6
    assert 1.4 < spread.max() < 1.51


@pytest.mark.parametrize("shape", [(7,), (5, 2), (3, 6, 5)])
def test_noise_has_its_deviation_whatever_the_shape(shape):
    x, _ = Noised(0.3)(torch.full((1000, *shape), 2.0), CLASSES, chance())
    assert x.mean() == pytest.approx(2, abs=0.02)
    assert x.std() == pytest.approx(0.3, rel=0.03)


def test_a_square_is_cut_out_of_every_picture_and_the_rest_stays(pictures):
    x, _ = CutOut(3)(pictures, CLASSES, chance())
    mean = pictures.mean((0, 2, 3))
    sizes = set()
    for after, before in zip(x, pictures, strict=True):
        changed = (after != before).all(0)
        down, right = changed.nonzero().T
        rows, columns = int(down.max() - down.min()) + 1, int(right.max() - right.min()) + 1
        assert changed.sum() == rows * columns, "a rectangle"
        assert torch.equal(after[:, changed], mean[:, None].expand(3, rows * columns))
        assert torch.equal(after[:, ~changed], before[:, ~changed])
        sizes.add((rows, columns))
    assert (3, 3) in sizes
    assert max(map(max, sizes)) == 3
    assert len(sizes) > 1, "in part beyond the edge"


def test_samples_and_answers_are_blended_by_the_same_shares():
    x = torch.eye(100)
    mixed, y = Mixed(0.4, 100)(x, torch.arange(100), chance())
    assert torch.equal(mixed, y), "sample k is of class k"
    assert torch.allclose(y.sum(1), torch.ones(100))
    assert y.argmax(1).tolist() == list(range(100)), "the sample itself is the larger part"
    assert (y > 0).sum(1).max() == 2


@pytest.mark.parametrize("alpha", [0.2, 1.0, 5.0])
def test_the_shares_are_drawn_from_a_beta_distribution(alpha):
    """The larger of both: as many at each place as where torch draws."""
    n = 20_000
    own = torch.arange(n)
    _, y = Mixed(alpha)(own[:, None], own.double() * 0 + (own % 2), chance())
    blended = (y != own % 2) & (y != 0) & (y != 1)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        drawn = torch.distributions.Beta(alpha, alpha).sample((n,)).double()
    larger = torch.maximum(drawn, 1 - drawn)
    larger = larger[larger < 1 - 1e-7]
    found = torch.maximum(y, 1 - y)[blended]
    found = found[found < 1 - 1e-7]
    places = torch.tensor([0.1, 0.3, 0.5, 0.7], dtype=torch.float64)
    assert torch.allclose(found.quantile(places), larger.quantile(places), atol=0.02)


def test_numbers_are_blended_like_samples_and_what_is_no_target_stays():
    x = torch.randn(100, 3, generator=chance(3))
    mixed, y = Mixed(1.0)(x, x.clone(), chance())
    assert torch.equal(mixed, y)
    assert not torch.equal(mixed, x)
    assert Mixed(1.0)(x, CLASSES[:100], chance())[1].tolist() == CLASSES[:100].tolist()


LAYERS = [
    (Mirrored(), (3, 6, 5)), (Shifted(2), (3, 6, 5)), (Turned(20, 0.2), (3, 6, 5)), (Lit(0.2, 0.2), (3, 6, 5)),
    (Noised(0.1), (3, 6, 5)), (CutOut(3), (3, 6, 5)), (Mixed(0.3, 10), (3, 6, 5)), (Delayed(2), (7, 4)),
    (Noised(0.1), (9,)), (Mixed(0.3, 10), (9,)),
]  # fmt: skip


@for_each(("layer", "shape"), LAYERS)
@for_each("count", [1, 2, 64])
def test_all_chance_comes_from_the_generator_and_any_batch_will_do(layer, shape, count):
    x = torch.randn(count, *shape, generator=chance(4))
    kept, before = x.clone(), torch.get_rng_state()
    one, other, third = (layer(x, CLASSES[:count], chance(seed))[0] for seed in (5, 5, 6))
    assert torch.equal(one, other)
    assert count < 64 or not torch.equal(one, third)
    assert (one.shape, one.dtype) == (x.shape, x.dtype)
    assert one.isfinite().all()
    assert torch.equal(x, kept), "the samples themselves stay as they are"
    assert torch.equal(torch.get_rng_state(), before)


def test_a_recipe_switches_them_on_in_their_order():
    assert augmentation_calls(cnn()) == ()
    assert augmentation_calls(cnn(mixup=0.2, flip=True, contrast=0.1, cutout=3)) == (
        Call("Mirrored", 0.5), Call("Lit", 0.0, 0.1), Call("CutOut", 3), Call("Mixed", 0.2, 10),
    )  # fmt: skip
    assert augmentation_calls(autoencoder(mixup=0.2)) == (Call("Mixed", 0.2),)


def test_a_batch_goes_through_all_of_them_and_keeps_its_labels():
    x, y = torch.randn(8, 1, 8, 8, generator=chance()), CLASSES[:8]
    values = augmented(x, y, augmentations(cnn(shift=1, mixup=0.5)), chance())
    again = chance()
    shifted = Shifted(1)(x, y, again)
    mixed = Mixed(0.5, 10)(*shifted, again)
    assert torch.equal(values["x"], mixed[0])
    assert torch.equal(values["y"], mixed[1])
    assert labels(values) is y
    assert labels({"y": y}) is y
