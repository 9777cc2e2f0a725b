"""The loss around the weights of a run, on a plane through them: what is known of it, kept with the run, and read."""
