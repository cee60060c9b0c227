"""Many stations at once: files in, findings out, whatever engine judges."""

ENGINES = ("polars", "duckdb", "spark")
"""What judges; all give the same findings."""
FORMATS = ("parquet", "csv", "xlsx", "jsonl")
"""What the tables of findings are written as."""
