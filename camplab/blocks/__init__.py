"""WHAT a block is: settings, shape rule, weights, layer call. Knows no torch and no Qt."""
