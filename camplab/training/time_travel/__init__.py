"""Going back in a run: to any of its steps, to what nobody looked at there, to a new run from there."""
