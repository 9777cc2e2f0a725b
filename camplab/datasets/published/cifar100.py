"""CIFAR-100: small photos of a hundred kinds (Krizhevsky 2009)."""

from __future__ import annotations

from camplab.datasets.published.batches import Cifar

NAMES = """
apple aquarium_fish baby bear beaver bed bee beetle bicycle bottle bowl boy bridge bus butterfly camel can castle
caterpillar cattle chair chimpanzee clock cloud cockroach couch crab crocodile cup dinosaur dolphin elephant flatfish
forest fox girl hamster house kangaroo keyboard lamp lawn_mower leopard lion lizard lobster man maple_tree motorcycle
mountain mouse mushroom oak_tree orange orchid otter palm_tree pear pickup_truck pine_tree plain plate poppy porcupine
possum rabbit raccoon ray road rocket rose sea seal shark shrew skunk skyscraper snail snake spider squirrel streetcar
sunflower sweet_pepper table tank telephone television tiger tractor train trout tulip turtle wardrobe whale
willow_tree wolf woman worm
"""


class Cifar100(Cifar, tag="cifar100", title="CIFAR-100"):
    """60,000 photos of a hundred kinds, 32×32 pixels in colour; 10,000 of them are for validation."""

    order = 75
    names = tuple(NAMES.split())
    colours = ((0.5071, 0.4865, 0.4409), (0.2673, 0.2564, 0.2762))
    resources = (("https://www.cs.toronto.edu/~kriz/cifar-100-python.tar.gz", "eb9058c3a382ffc7106e4002c42a8d85"),)

    @property
    def files(self) -> tuple[str, ...]:
        return (*super().files, "meta")
