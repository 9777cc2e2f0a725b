"""What goes on inside recurrent and attention blocks, for one sample: what there is, and what it says."""
