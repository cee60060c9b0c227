"""Whom to register in which round: an integer programme, its exact check, and why targets clash."""
