"""The command `camplab new`."""
