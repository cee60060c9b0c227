"""Documents of headings, lines and tables, printed in every format that tabulate knows.

A text table wraps inside the width it is given; what another program reads on (HTML, LaTeX, Markdown,
tab-separated values …) is never wrapped, and a cell of several lines is joined the way that format can.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterable
from itertools import pairwise

from tabulate import tabulate, tabulate_formats
from wcwidth import wcswidth

from tieuchi.present.document import Block, Cell, Heading, Line, Table, Verbatim, lines_of
from tieuchi.present.widths import PADDING, column_widths

DEFAULT_FORMAT = "simple_grid"
FORMATS: tuple[str, ...] = tuple(tabulate_formats)
PLAIN_WIDTH = 120
NARROWEST = 60

HTML_FORMATS = ("html", "unsafehtml")
_LATEX = ("latex", "latex_booktabs", "latex_longtable", "latex_raw")
_BREAKS = {
    **dict.fromkeys((*HTML_FORMATS, "github", "pipe", "mediawiki", "youtrack"), "<br>"),
    **dict.fromkeys(
        (*_LATEX, "tsv", "jira", "moinmoin", "textile", "asciidoc", "orgtbl", "rst", "colon_grid"), "; "
    ),
}
"""How a cell of several lines is joined in the formats that are not wrapped."""

_HEADINGS = {
    **dict.fromkeys(("github", "pipe", "youtrack"), "#"),
    **dict.fromkeys(("mediawiki", "moinmoin", "asciidoc"), "="),
    "orgtbl": "*",
}


def wraps(fmt: str) -> bool:
    """Return whether a format is wrapped to a width because people read it as it is."""
    return fmt not in _BREAKS


def render(blocks: Iterable[Block], fmt: str, width: int = PLAIN_WIDTH) -> str:
    """Return a document in a format, ending with a line break.

    Args:
        blocks: The document.
        fmt: A format of tabulate.
        width: The columns a wrapped format may take.
    """
    shown = list(blocks)
    if fmt == "tsv":
        shown = [block for block in shown if isinstance(block, Table)]
    width = max(width, NARROWEST)
    texts = [_block(block, fmt, width) for block in shown]
    gaps = [_gap(before, after) for before, after in pairwise(shown)]
    return "".join(text + gap for text, gap in zip(texts, [*gaps, "\n"], strict=True)) if texts else ""


def page(body: str, title: str, lang: str) -> str:
    """Return HTML as a page of its own that a browser opens with its letters right."""
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


_STYLE = (
    "body{font-family:sans-serif;margin:2rem;line-height:1.4}"
    "table{border-collapse:collapse;margin:1rem 0}"
    "th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}"
)


def _gap(before: Block, after: Block) -> str:
    """Return what stands between two blocks: lines of one paragraph stay together."""
    together = isinstance(before, Line) and isinstance(after, Line) and before.item == after.item
    return "\n" if together else "\n\n"


def _block(block: Block, fmt: str, width: int) -> str:
    match block:
        case Heading():
            return _heading(block, fmt, width)
        case Line():
            return _line(block, fmt, width)
        case Table():
            return _table(block, fmt, width)
        case Verbatim():
            return _verbatim(block.text, fmt)


def _heading(heading: Heading, fmt: str, width: int) -> str:
    text = heading.text
    if fmt in HTML_FORMATS:
        return f"<h{heading.level}>{html.escape(text)}</h{heading.level}>"
    if fmt in _LATEX:
        return f"\\{'sub' * (heading.level - 1)}section*{{{_latex(text)}}}"
    if fmt in _HEADINGS:
        mark = _HEADINGS[fmt] * heading.level
        return f"{mark} {text}{' ' + mark if fmt in ('mediawiki', 'moinmoin') else ''}"
    if fmt in ("jira", "textile"):
        return f"h{heading.level}. {text}"
    if heading.level > 2:  # noqa: PLR2004 - the third level is a line of its own
        return _filled(text, width)
    shown = _filled(text, width)
    rule = "═" if heading.level == 1 else "─"
    return f"{shown}\n{rule * max(wcswidth(line) for line in shown.splitlines())}"


def _line(line: Line, fmt: str, width: int) -> str:
    if fmt in HTML_FORMATS:
        return f"<p>{'• ' if line.item else ''}{html.escape(line.text)}</p>"
    if fmt in _LATEX:
        mark = "$\\bullet$ " if line.item else ""
        return f"{mark}{_latex(line.text)}\\\\"
    if fmt in _BREAKS:
        return f"- {line.text}" if line.item else f"{line.text}  "
    return _filled(line.text, width, first="• " if line.item else "", rest="  ")


def _verbatim(text: str, fmt: str) -> str:
    if fmt in HTML_FORMATS:
        return f"<pre>{html.escape(text)}</pre>"
    if fmt in _LATEX:
        return f"\\begin{{verbatim}}\n{text}\\end{{verbatim}}"
    if fmt in _BREAKS:
        return f"```\n{text}```"
    return "".join(f"    {line}\n" for line in text.splitlines()).rstrip("\n")


def _filled(text: str, width: int, first: str = "", rest: str = "") -> str:
    if max(wcswidth(word) for word in text.split() or [""]) + len(rest) > width:
        return first + text
    filled = textwrap.fill(
        _bound(text),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return _unbound(filled)


def _table(table: Table, fmt: str, width: int) -> str:
    titles = [column.title for column in table.columns]
    if not wraps(fmt):
        escape = _ESCAPES.get(fmt, str)
        rows = [[_joined(cell, fmt, escape) for cell in row] for row in table.rows]
        used = "unsafehtml" if fmt in HTML_FORMATS else fmt
        titles = [escape(title) for title in titles]
        drawn = tabulate(rows, titles, tablefmt=used, disable_numparse=True)
        return _unpadded(drawn, len(titles)) if fmt == "tsv" else drawn
    widths = column_widths(table, width)
    rows = [[_bound("\n".join(lines_of(cell))) + _JOINER for cell in row] for row in table.rows]
    if table.even:
        titles = [
            title + _NO_BREAK * (wide - PADDING - wcswidth(title))
            for title, wide in zip(titles, widths, strict=True)
        ]
    drawn = tabulate(
        rows,
        titles,
        tablefmt=fmt,
        disable_numparse=True,
        maxcolwidths=[*widths],
        maxheadercolwidths=[max(wide - PADDING, 1) for wide in widths],
        break_on_hyphens=False,
    )
    return "\n".join(line.rstrip() for line in _unbound(drawn).splitlines())


def _joined(cell: Cell, fmt: str, escape: Callable[[str], str]) -> str:
    return _BREAKS[fmt].join(escape(line) for line in lines_of(cell) if line)


def _unpadded(drawn: str, columns: int) -> str:
    """Take away the spaces tabulate fills cells with, and give back the empty cells it drops at the end."""
    rows = [[cell.strip() for cell in line.split("\t")] for line in drawn.splitlines()]
    return "\n".join("\t".join(row + [""] * (columns - len(row))) for row in rows)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _no_bar(text: str) -> str:
    return text.replace("|", "\\|")


_ESCAPES: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(HTML_FORMATS, html.escape),
    "tsv": _one_line,
    **dict.fromkeys(("github", "pipe", "orgtbl", "jira", "asciidoc"), _no_bar),
}


def _latex(text: str) -> str:
    return "".join(_LATEX_ESCAPES.get(letter, letter) for letter in text)


_LATEX_ESCAPES = {
    **{letter: f"\\{letter}" for letter in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}

_NO_BREAK = "\u00a0"
_JOINER = "\u2060"
"""Takes no room; a cell that ends with it is no number to tabulate, which fails to read ‘3,321’ as one."""
_BOUND = (" %", " ‰", "≈ ")


def _bound(text: str) -> str:
    """Keep a number and its percent sign on one line while text is wrapped."""
    for pair in _BOUND:
        text = text.replace(pair, pair.replace(" ", _NO_BREAK))
    return text


def _unbound(text: str) -> str:
    return text.replace(_NO_BREAK, " ").replace(_JOINER, "")
