"""Examples at the boundaries of a set: stations just below, at and just above each threshold."""
