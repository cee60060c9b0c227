"""The desk and the dossier of a scenario, and every sentence that its feature file may use."""

# Steps are found where all names of their module are imported; their asserts are told in full once registered.
# ruff: noqa: E402, F403

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from features.dossier import Dossier
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference

pytest.register_assert_rewrite("features.sentences")

from features.sentences.confirming import *
from features.sentences.counting import *
from features.sentences.evidence import *
from features.sentences.excel import *
from features.sentences.exchanging import *
from features.sentences.grounds import *
from features.sentences.judging import *
from features.sentences.merging import *
from features.sentences.papers import *
from features.sentences.points import *
from features.sentences.rechecking import *
from features.sentences.register import *

try:
    RETE: Any = import_module("tieuchi.judge.rete").Rete
except ImportError:  # durable-rules cannot be had on every machine
    RETE = None

EVALUATORS = [Reference] if RETE is None else [Reference, RETE]


@pytest.fixture(scope="session", params=EVALUATORS, ids=lambda evaluator: evaluator.name)
def evaluator(request: pytest.FixtureRequest) -> Any:
    """Every scenario is judged by each evaluator that can be had here."""
    return request.param()


@pytest.fixture(scope="session")
def desk(evaluator: Any) -> Desk:
    """The real desk on the real content."""
    return Desk(evaluator=evaluator)


@pytest.fixture
def dossier(desk: Desk, tmp_path: Path) -> Dossier:
    """The dossier of the scenario."""
    return Dossier(desk, tmp_path)
