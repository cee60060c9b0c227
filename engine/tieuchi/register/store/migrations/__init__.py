"""How the schema of a register came about, step by step."""
