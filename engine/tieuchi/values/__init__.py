"""Exact numbers, intervals, days, texts and hashes; this package knows nothing of the others."""
