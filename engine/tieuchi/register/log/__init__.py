"""The log: one tree over all entries, its proofs, and the points that a key signs."""
