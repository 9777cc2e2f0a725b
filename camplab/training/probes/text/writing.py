"""What a language model writes: a prompt goes in, and what is drawn from its answer goes in behind it, and so on."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import WRITING, Picture
from camplab.runs.why.writing import LIKELIEST, Prompt
from camplab.training.probes.base import Probe, Subject
from camplab.training.setup import Setup


class Writing(Probe, name=WRITING):
    """Rows of `runs.why.writing.Written`: of the prompt, then of what is written. NaN where nobody was asked.

    Chance has a source of its own: nobody is disturbed, and the same seed writes the same text.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._rows: list[Tensor] = []
        self._given = 0

    def between(self, x: Tensor) -> None:
        """x: 1 × a `Prompt` as numbers."""
        setup = self.subject.setup
        if setup.project.task.tag != "language_model" or self.origin != "prompt":
            return
        prompt = Prompt.of(x[0].cpu().numpy())
        symbols = [symbol for symbol in prompt.symbols if 0 <= symbol < setup.project.data.outputs]
        if symbols:
            self._given = len(symbols)
            with torch.no_grad():
                self._rows = list(_written(setup, symbols, prompt))

    def found(self) -> Iterator[Picture]:
        """All rows."""
        if self._rows:
            yield self.picture("", torch.stack(self._rows).numpy(), facts={"prompt": float(self._given)})


def _written(setup: Setup, symbols: list[int], prompt: Prompt) -> Iterator[Tensor]:
    chance = torch.Generator().manual_seed(prompt.seed)
    shares = _shares(setup, symbols, prompt.temperature)
    unasked = len(symbols) - len(shares)
    for place, symbol in enumerate(symbols):
        yield _row(symbol, shares[place - unasked - 1] if place > unasked else None)
    for _ in range(prompt.count):
        symbol = int(torch.multinomial(shares[-1], 1, generator=chance)) if shares[-1].isfinite().all() else 0
        yield _row(symbol, shares[-1])
        symbols.append(symbol)
        shares = _shares(setup, symbols, prompt.temperature)


def _shares(setup: Setup, symbols: list[int], temperature: float) -> Tensor:
    """How likely each symbol is after each of the last ones, as many as the network reads: n × all symbols.

    What stands behind them does not matter, as a step sees only those before it: the rest is filled up.
    """
    seen = symbols[-setup.project.x.dims[0] :]
    x = torch.zeros(1, setup.project.x.dims[0], dtype=torch.long)
    x[0, : len(seen)] = torch.tensor(seen)
    scores = setup.output(x.to(setup.device))[0, : len(seen)].float().cpu()
    if temperature == 0:
        return torch.nn.functional.one_hot(scores.argmax(-1), scores.shape[-1]).float()
    return (scores / temperature).softmax(-1)


def _row(symbol: int, shares: Tensor | None) -> Tensor:
    row = torch.full((2 + 2 * LIKELIEST,), torch.nan)
    row[0], row[2 : 2 + LIKELIEST] = symbol, -1
    if shares is not None:
        best, which = shares.topk(min(LIKELIEST, len(shares)))
        row[1] = shares[symbol]
        row[2 : 2 + len(which)], row[2 + LIKELIEST : 2 + LIKELIEST + len(best)] = which, best
    return row
