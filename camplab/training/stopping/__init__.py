"""When a run ends before its planned epochs are done, though nobody stops it."""
