"""Decisions kept, proved untouched, and judged again."""
