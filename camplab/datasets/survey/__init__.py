"""What a data set is like as a whole: how its classes are balanced, how its values lie, and what to say of both."""
