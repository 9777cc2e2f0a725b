"""Small files beside the numbers of a run: what the learner says of it, and which race it belongs to."""
