"""What was trained: a list of runs, one of them, two side by side; and logs of other programs."""
