"""The command `camplab transfer`."""
