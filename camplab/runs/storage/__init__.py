"""The file of numbers of one run: its tables, its writer, its older forms, sums over all that is in it."""
