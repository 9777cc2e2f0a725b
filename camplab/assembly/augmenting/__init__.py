"""The augmentations of a recipe: as Calls, and as layers that a batch goes through."""
