"""All runs that are kept: read one after the other, deleted, brought back."""
