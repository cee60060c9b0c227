"""The meaning: evidence and law in, findings and recognition out; no clock, no files, no network."""
