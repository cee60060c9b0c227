"""What comes of ``tieuchi plan``: charts, a workbook, a page or data; loaded only where its extras are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tieuchi.cli.common import put, put_document
from tieuchi.cli.endings import kind_of
from tieuchi.cli.planning import Outcome
from tieuchi.files.replacing import new_bytes
from tieuchi.present.charts.drawing import chart_bytes
from tieuchi.present.language import Tongue
from tieuchi.present.registered import registration_blocks
from tieuchi.present.registration import Registration, title_of
from tieuchi.present.registration_bounds import clash_blocks
from tieuchi.present.registration_data import clash_json, plan_json
from tieuchi.present.registration_gantt import gantt
from tieuchi.present.registration_readiness import readiness
from tieuchi.present.registration_workbook import workbook_bytes

if TYPE_CHECKING:
    from tieuchi.cli.plan import Order


def write_plan(one: Registration, order: Order, tongue: Tongue) -> None:
    """Write the charts and the workbook that are asked for.

    Raises:
        InputError: If a file is there already, or cannot be written.
    """
    for file, drawn in ((order.gantt, gantt), (order.readiness, readiness)):
        if file is not None:
            picture = chart_bytes(drawn(one, tongue), title_of(one, tongue), kind_of(file), tongue.lang)
            new_bytes(Path(file), picture)
    if order.excel is not None:
        new_bytes(Path(order.excel), workbook_bytes(one, tongue))


def print_outcome(found: Outcome, fmt: str, tongue: Tongue) -> None:
    """Print the plan, or why there is none."""
    if found.plan is not None and fmt == "json":
        put(plan_json(found.plan))
    elif found.plan is not None:
        put_document(registration_blocks(found.plan, tongue), fmt, title_of(found.plan, tongue), tongue)
    elif found.clash is not None and fmt == "json":
        put(clash_json(found.clash))
    elif found.clash is not None:
        title = tongue.say("There is no such plan")
        put_document(clash_blocks(found.clash, tongue), fmt, title, tongue)
