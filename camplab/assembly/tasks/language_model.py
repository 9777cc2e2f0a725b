"""Language model: cross-entropy of the next symbol at every step, and how often the likeliest one comes."""

from __future__ import annotations

from camplab.assembly.tasks.positions import labelled
from camplab.assembly.tasks.procedure import define

define("language_model", lambda _, data: labelled(data))
