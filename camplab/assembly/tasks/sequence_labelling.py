"""Sequence labelling: cross-entropy at every step, and how often the largest number is the right class."""

from __future__ import annotations

from camplab.assembly.tasks.positions import labelled
from camplab.assembly.tasks.procedure import define

define("sequence_labelling", lambda _, data: labelled(data))
