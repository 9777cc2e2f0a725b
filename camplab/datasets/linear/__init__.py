"""Numbers that one dense layer can predict: what is to be seen is how its weights are found."""
