"""Small torch.nn modules that torch lacks, readable by students; exported as they stand. Knows nothing of blocks."""
