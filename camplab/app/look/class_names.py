"""What the classes of a data set are called on the screen. Knows no widget."""

from __future__ import annotations

from camplab.app.look.language import called
from camplab.datasets.base import Data
from camplab.words import Own


def class_names(data: Data, told: tuple[str, ...] = ()) -> tuple[Own, ...]:
    """The lab's own words in the learner's language, the learner's as they are; () where nobody knows them.

    told: by the engine, which has looked where the data has not.
    """
    names = data.class_names or told
    return tuple(map(called, names)) if len(names) == data.outputs else ()
