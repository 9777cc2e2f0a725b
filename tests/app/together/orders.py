"""In which orders five switches are thrown. Knows nothing of what they do."""

from __future__ import annotations

from itertools import permutations

SWITCHES = ("document", "run", "sample", "theme", "language")


def permuted() -> list[tuple[str, ...]]:
    """All five, in each of the 120 orders."""
    return list(permutations(SWITCHES))


def walk(switches: tuple[str, ...] = SWITCHES, together: int = 3) -> list[str]:
    """One walk with every ordered `together` of different switches in it, each once.

    An Eulerian circuit: a node for each ordered row of one less, an edge for each row (Hierholzer's way).
    """
    rows = permutations(switches, together - 1)
    unused = {row: [another for another in switches if another not in row] for row in rows}
    path, circuit = [switches[: together - 1]], []
    while path:
        row = path[-1]
        if unused[row]:
            path.append((*row[1:], unused[row].pop(0)))
        else:
            circuit.append(path.pop()[-1])
    return [*switches[: together - 2], *circuit[::-1]]
