"""What panels share that show a number of each block, step by step: a picture, curves, a profile. No panel itself."""
