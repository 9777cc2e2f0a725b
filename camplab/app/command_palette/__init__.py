"""Ctrl+K: everything that can be done, shown, put in or read, found by its name in English or Korean."""
