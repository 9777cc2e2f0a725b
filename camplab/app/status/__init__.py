"""The line at the bottom of the window."""
