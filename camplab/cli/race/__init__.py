"""`camplab race`: variants trained beside each other, told of while they run, held against each other at the end."""
