"""A number of each block over the steps of a run, and what it says: gradients, updates, outputs. No Qt, no torch."""
