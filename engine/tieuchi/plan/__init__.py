"""What to check next, what to fix, whom to register."""
