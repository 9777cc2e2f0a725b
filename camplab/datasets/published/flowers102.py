"""Flowers 102: photos of flowers that are common in Britain (Nilsback & Zisserman 2008)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from camplab.datasets.pictures.listing import Picture
from camplab.datasets.published.matlab import arrays
from camplab.datasets.published.photos import PublishedPhotos
from camplab.datasets.published.published import content
from camplab.words import Sentence

NAMES = """
pink primrose, hard-leaved pocket orchid, canterbury bells, sweet pea, english marigold, tiger lily, moon orchid,
bird of paradise, monkshood, globe thistle, snapdragon, colt's foot, king protea, spear thistle, yellow iris,
globe-flower, purple coneflower, peruvian lily, balloon flower, giant white arum lily, fire lily, pincushion flower,
fritillary, red ginger, grape hyacinth, corn poppy, prince of wales feathers, stemless gentian, artichoke,
sweet william, carnation, garden phlox, love in the mist, mexican aster, alpine sea holly, ruby-lipped cattleya,
cape flower, great masterwort, siam tulip, lenten rose, barbeton daisy, daffodil, sword lily, poinsettia,
bolero deep blue, wallflower, marigold, buttercup, oxeye daisy, common dandelion, petunia, wild pansy, primula,
sunflower, pelargonium, bishop of llandaff, gaura, geranium, orange dahlia, pink-yellow dahlia?, cautleya spicata,
japanese anemone, black-eyed susan, silverbush, californian poppy, osteospermum, spring crocus, bearded iris,
windflower, tree poppy, gazania, azalea, water lily, rose, thorn apple, morning glory, passion flower, lotus, toad lily,
anthurium, frangipani, clematis, hibiscus, columbine, desert-rose, tree mallow, magnolia, cyclamen, watercress,
canna lily, hippeastrum, bee balm, ball moss, foxglove, bougainvillea, camellia, mallow, mexican petunia, bromelia,
blanket flower, trumpet creeper, blackberry lily
"""
ADDRESS = "https://www.robots.ox.ac.uk/~vgg/data/flowers/102/"
LABELS, PARTS = "imagelabels.mat", "setid.mat"


class Flowers102(PublishedPhotos, tag="flowers102", title="Flowers 102"):
    """8,189 photos of flowers of 102 kinds; of each kind 20 are learned from, the 6,149 others are for validation."""

    order = 78
    licence = "for research (Nilsback & Zisserman 2008)"
    counts = (2_040, 6_149)
    names = tuple(" ".join(NAMES.split()).split(", "))
    resources = (
        (f"{ADDRESS}102flowers.tgz", "52808999861908f626f3c1f4e79d11fa"),
        (f"{ADDRESS}{LABELS}", "e0620be6f572b9609742df49c70aed4d"),
        (f"{ADDRESS}{PARTS}", "a5357ecc9cb78c4bef273ce3793fc85c"),
    )

    @property
    def files(self) -> tuple[str, ...]:
        return ("jpg/image_00001.jpg", LABELS, PARTS)

    def listed(self, root: Path) -> Iterator[Picture]:
        """Those for training, for validation and for tests, each by number; both are counted from 1."""
        title = Sentence(self.title)
        (labels,) = arrays(content(root, LABELS), title, "labels")
        learned, checked, tested = arrays(content(root, PARTS), title, "trnid", "valid", "tstid")
        of = dict(enumerate(labels.reshape(-1).tolist(), 1))
        for part in (learned, checked, tested):
            for number in part.reshape(-1).tolist():
                yield Picture(root / "jpg" / f"image_{number:05d}.jpg", of[number] - 1, part is tested)
