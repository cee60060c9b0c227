"""What comes of ``tieuchi assess``: sheets, an indicator's story, data or a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tieuchi.cli.common import put, put_document, room, stop
from tieuchi.cli.extras import require_extra
from tieuchi.files.replacing import new_bytes
from tieuchi.present import explain, export, flat
from tieuchi.present.document import Block
from tieuchi.present.language import Tongue
from tieuchi.present.sheet import Layout, sheet
from tieuchi.values.problem import InputError, JudgingError

if TYPE_CHECKING:
    from tieuchi.cli.assess import Order


def print_assessments(
    judged: list[export.Judged], failed: list[export.Failed], order: Order, tongue: Tongue
) -> None:
    """Print what could be judged in the format asked for, as JSON with what could not be."""
    if order.fmt == "json":
        put(export.as_json(judged, failed, order.indicator, tongue))
    elif order.fmt == "jsonl":
        put(export.as_jsonl(judged, order.indicator, tongue))
    elif not judged:
        return
    elif order.fmt == "tsv":
        put_document([flat.table(judged, order.indicator, tongue)], order.fmt, "", tongue)
    else:
        blocks = [block for one in judged for block in _document(one, order, tongue)]
        put_document(blocks, order.fmt, tongue.say("Scored sheets"), tongue)


def _document(judged: export.Judged, order: Order, tongue: Tongue) -> tuple[Block, ...]:
    assessment, evidence = judged
    if order.indicator is not None:
        return explain.story(assessment, evidence, order.indicator, tongue)
    return sheet(assessment, evidence, tongue, Layout(room(order.fmt)))


def write_workbook(file: str, judged: list[export.Judged], tongue: Tongue) -> None:
    """Write the workbook, and say how much stands in it; of nothing there is none."""
    try:
        require_extra("office")
        if not judged:
            return
        from tieuchi.present.scored_workbook import workbook_bytes  # noqa: PLC0415 - it needs the extra

        new_bytes(Path(file), workbook_bytes(judged, tongue))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(tongue.say("{file}: assessments: {count}", file=file, count=len(judged)) + "\n")
