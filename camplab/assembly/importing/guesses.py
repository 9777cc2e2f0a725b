"""Which templates are looked for, in this order. Knows no torch."""

from __future__ import annotations

from camplab.assembly.importing.guesses_attention import ATTENTION
from camplab.assembly.importing.guesses_concat import CONCAT
from camplab.assembly.importing.guesses_residual import RESIDUAL
from camplab.assembly.importing.guessing import Guess

GUESSES: tuple[Guess, ...] = (*RESIDUAL, *CONCAT, *ATTENTION)
