"""Several trainings in one process, in turns, and the clock that each of them has."""
