"""What networks make of noise, and what is said of it."""

from camplab.training.probes.generative import critic as critic
from camplab.training.probes.generative import made as made
