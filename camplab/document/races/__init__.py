"""Races: variants of a project that are trained beside each other. Knows no torch, no Qt."""
