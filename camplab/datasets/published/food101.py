"""Food-101: photos of dishes (Bossard, Guillaumin & Van Gool 2014)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from camplab.datasets.pictures.listing import Picture
from camplab.datasets.published.photos import PublishedPhotos
from camplab.datasets.published.published import content

NAMES = """
apple_pie baby_back_ribs baklava beef_carpaccio beef_tartare beet_salad beignets bibimbap bread_pudding
breakfast_burrito bruschetta caesar_salad cannoli caprese_salad carrot_cake ceviche cheese_plate cheesecake
chicken_curry chicken_quesadilla chicken_wings chocolate_cake chocolate_mousse churros clam_chowder club_sandwich
crab_cakes creme_brulee croque_madame cup_cakes deviled_eggs donuts dumplings edamame eggs_benedict escargots falafel
filet_mignon fish_and_chips foie_gras french_fries french_onion_soup french_toast fried_calamari fried_rice
frozen_yogurt garlic_bread gnocchi greek_salad grilled_cheese_sandwich grilled_salmon guacamole gyoza hamburger
hot_and_sour_soup hot_dog huevos_rancheros hummus ice_cream lasagna lobster_bisque lobster_roll_sandwich
macaroni_and_cheese macarons miso_soup mussels nachos omelette onion_rings oysters pad_thai paella pancakes
panna_cotta peking_duck pho pizza pork_chop poutine prime_rib pulled_pork_sandwich ramen ravioli red_velvet_cake
risotto samosa sashimi scallops seaweed_salad shrimp_and_grits spaghetti_bolognese spaghetti_carbonara spring_rolls
steak strawberry_shortcake sushi tacos takoyaki tiramisu tuna_tartare waffles
"""


class Food101(PublishedPhotos, tag="food101", title="Food-101"):
    """101,000 photos of dishes of 101 kinds; 25,250 are for validation, and some of the others have a wrong label."""

    order = 81
    licence = "for research; the photos are their authors' (Bossard et al. 2014)"
    counts = (75_750, 25_250)
    names = tuple(NAMES.split())
    resources = (("http://data.vision.ee.ethz.ch/cvl/food-101.tar.gz", "85eeb15f3717b99a5da872d97d918f87"),)

    @property
    def files(self) -> tuple[str, ...]:
        return ("meta/train.json", "meta/test.json")

    def listed(self, root: Path) -> Iterator[Picture]:
        """As the two lists have them: a class -> the photos of it, without their ending."""
        number = {name: at for at, name in enumerate(self.names)}
        for file in self.files:
            of_class = json.loads(content(root, file))
            if not isinstance(of_class, dict):
                raise ValueError("no list of photos")
            for name, photos in of_class.items():
                for photo in photos:
                    yield Picture(root / "images" / f"{photo}.jpg", number[name], file != self.files[0])
