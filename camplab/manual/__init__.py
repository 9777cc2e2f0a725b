"""The manual: help pages with the numbers of a network and its run in them, and the glossary. Knows no torch, no Qt."""
