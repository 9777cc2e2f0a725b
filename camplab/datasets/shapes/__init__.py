"""Pictures of circles, squares and triangles, made on the spot: which are there, or which is at each pixel."""
