"""One step shown from within: taken once while everything in it is noted, and taken back, before it is taken."""
