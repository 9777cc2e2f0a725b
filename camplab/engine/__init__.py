"""The training process: its messages (protocol), the child (worker) and who starts it and talks to it (client)."""
