"""Handing in: a report on runs, and a project file with runs and the view in it; such a file, opened."""
