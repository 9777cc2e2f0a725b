"""What looks inside a network while it trains: a file a probe, and one budget for all of them. Changes no weight."""
