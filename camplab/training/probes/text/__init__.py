"""What a network does with symbols: what it writes by itself, and beside what is wanted."""

from camplab.training.probes.text import sequences as sequences
from camplab.training.probes.text import writing as writing
