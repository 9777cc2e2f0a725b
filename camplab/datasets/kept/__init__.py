"""Samples that were read once, kept on the disk so that they need not be read again."""
