"""What a language model does with symbols."""

from camplab.training.probes.text import writing as writing
