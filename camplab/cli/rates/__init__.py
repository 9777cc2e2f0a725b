"""`camplab rates`: which learning rates a project learns with, tried out."""
