"""Why a network answers as it does: the methods, what they can be asked about, and their pictures in words."""
