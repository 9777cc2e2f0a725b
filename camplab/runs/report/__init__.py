"""A report on runs, to be handed in: what was trained, how, and what came of it, as one page that stands alone."""
