"""The loss on a plane through the weights of a run: the planes, the losses, how sharp the middle is. Knows no Qt."""
