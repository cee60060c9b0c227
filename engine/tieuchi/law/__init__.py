"""Criteria sets, rules, norms and instruments, with the days on which each is in force."""
