"""What can be seen inside a network while it trains: a file a probe. When it looks `training.looking` says."""
