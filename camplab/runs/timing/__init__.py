"""Where the time of a step goes and what lies in memory: what probes have found, gathered and read."""
