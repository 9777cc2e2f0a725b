"""`camplab train`: one run without a window, from a project or forked from a run."""
