"""In which orders five switches are thrown. Knows nothing of what they do."""

from __future__ import annotations

from itertools import permutations

SWITCHES = ("document", "run", "sample", "theme", "language")


def permuted() -> list[tuple[str, ...]]:
    """All five, in each of the 120 orders."""
    return list(permutations(SWITCHES))


def walk() -> list[str]:
    """One walk with every ordered three of different switches in it (and so every two), each once.

    An Eulerian circuit: a node for each ordered pair, an edge for each three (Hierholzer's way).
    """
    unused = {pair: [third for third in SWITCHES if third not in pair] for pair in permutations(SWITCHES, 2)}
    path, circuit = [("document", "run")], []
    while path:
        first, second = path[-1]
        if unused[first, second]:
            path.append((second, unused[first, second].pop(0)))
        else:
            circuit.append(path.pop()[1])
    return ["document", *circuit[::-1]]
