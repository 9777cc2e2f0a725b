"""Draws loss surfaces in a process of their own."""
