"""What the time and the memory of a step are measured with, on a processor and on a GPU."""
