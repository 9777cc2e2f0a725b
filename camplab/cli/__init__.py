"""The command line: every command without a window. Imports no Qt; each command imports only what it needs."""
