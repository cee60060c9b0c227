"""What all tests share: the desks of every evaluator that can be had here, and the goldens' option."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest

from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference

if "--without-durable-rules" in sys.argv:
    # As on a machine where it cannot be built; said before anything of the product is imported.
    sys.modules["durable_rules_engine"] = None  # type: ignore[assignment]

EVALUATORS = ("reference", "durable-rules") if find_spec("durable_rules_engine") else ("reference",)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that write the golden files anew and that hide durable-rules."""
    parser.addoption("--update-goldens", action="store_true", help="write tests/golden anew, then compare")
    parser.addoption("--without-durable-rules", action="store_true", help="judge by the reference alone")


@pytest.fixture(scope="session")
def desks() -> dict[str, Desk]:
    """A desk for each evaluator, on the product's own content."""
    found = {"reference": Desk(evaluator=Reference())}
    if "durable-rules" in EVALUATORS:
        from tieuchi.judge.rete import Rete  # noqa: PLC0415 - it imports the library

        found["durable-rules"] = Desk(evaluator=Rete())
    return found


@pytest.fixture(params=EVALUATORS)
def desk(request: pytest.FixtureRequest, desks: dict[str, Desk]) -> Desk:
    """One desk after the other, so that a test runs under every evaluator."""
    return desks[request.param]


@pytest.fixture(scope="session")
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether the golden files are to be written anew."""
    return bool(request.config.getoption("--update-goldens"))
