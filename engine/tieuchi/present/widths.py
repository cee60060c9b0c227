"""How wide each column of a table may be."""

from __future__ import annotations

from wcwidth import wcswidth

from tieuchi.present.document import Table, lines_of

PADDING = 2
"""What tabulate adds to the width of a heading."""


def column_widths(table: Table, width: int) -> tuple[int, ...]:
    """Return how wide each column may be so that the table fits the width.

    A column of weight 0 is as wide as its longest line, up to its most; the others share what is left,
    and none is wider than its own words.
    """
    natural = [width if table.even else _natural(table, index) for index in range(len(table.columns))]
    columns = list(enumerate(table.columns))
    widths = {i: min(natural[i], column.most) for i, column in columns if not column.weight}
    left = width - 3 * len(columns) - 1 - sum(widths.values())
    flexible = sorted((i for i, column in columns if column.weight), key=lambda i: natural[i])
    for place, index in enumerate(flexible):
        weights = sum(table.columns[i].weight for i in flexible[place:])
        share = left * table.columns[index].weight // weights
        widths[index] = max(8, min(natural[index], share))
        left -= widths[index]
    return tuple(widths[i] for i, _ in columns)


def _natural(table: Table, index: int) -> int:
    lines = [
        table.columns[index].title + " " * PADDING,
        *(line for row in table.rows for line in lines_of(row[index])),
    ]
    return max(wcswidth(line) for line in lines)
