"""An audit as a page of its own with charts, which opens without a network."""

from __future__ import annotations

from tieuchi.present.audit_charts import charts
from tieuchi.present.audited import audit_blocks, title_of
from tieuchi.present.document import Heading
from tieuchi.present.language import Tongue
from tieuchi.present.tables import page, render
from tieuchi.register.audit.drawing import Sample
from tieuchi.register.audit.results import Audit


def audit_page(one: Audit, sample: Sample | None, tongue: Tongue) -> bytes:
    """Return an audit as HTML: its head and classes, the charts, then every table.

    Args:
        one: The audit.
        sample: The sample drawn from it, where one was asked for.
        tongue: The language.
    """
    blocks = list(audit_blocks(one, sample, tongue))
    first = next(
        (at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level > 1),
        len(blocks),
    )
    drawn = "".join(f"<figure>{chart}</figure>\n" for chart in charts(one, tongue))
    body = render(blocks[:first], "html") + drawn + render(blocks[first:], "html")
    return page(body, title_of(one, tongue), tongue.lang).encode()
