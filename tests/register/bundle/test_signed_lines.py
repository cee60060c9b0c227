"""Lines that were signed and yet break the rules: both verifiers agree on every one of them."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bundling import INDEPENDENT, both_say, copied, evidence
from spoiling import World, lines, put, rehash, resign
from tieuchi.values.canonical import canonical


def test_a_line_that_breaks_the_rules_is_refused_though_it_was_signed(copy: Path, world: World) -> None:
    """Signing does not make sound: a code that is not the receipt's, a time running back, a correction of nothing."""
    whole = lines(copy)
    corrects = b'"position":1'
    for number, old, new, first, second in [
        (
            3,
            b'"code":"',
            b'"code":"0',
            "the code .* is not that of its receipt",
            "not the code of its receipt",
        ),
        (3, b'"recorded":"2025', b'"recorded":"2024', "before the line above it", "before the line above it"),
        (3, b'"recorded":"2025', b'"recorded":"25', "‘recorded’ is missing or not written", "misplaced"),
        (6, corrects, b'"position":2', "corrects line 2, and no line before it is that", "no line above it"),
        (6, corrects, b'"position":6', "corrects line 6, and no line before it is that", "no line above it"),
        (6, corrects, b'"position":-1', "‘position’ is missing or not written", "no line above it"),
        (6, corrects, b'"position":true', "‘position’ is missing or not written", "no line above it"),
        (
            3,
            b'"receipt":{',
            b'"receipt":7,"receipu":{',
            "‘receipt’ is missing or not written",
            "not subscriptable",
        ),
        (3, b'}},"law":"', b'}},"law":"0', "‘law’ is missing or not written", "misplaced"),
        (3, b'"evidence":[', b'"evidence":[1,', "‘evidence’ is missing or not written", "not subscriptable"),
        (3, b'{"decision":', b'{ "decision":', "canonical JSON", "canonical JSON"),
        (3, b'{"decision":', b'{"decision":1.5,"decision":', "canonical JSON", "canonical JSON"),
    ]:
        changed = [*whole]
        changed[number] = changed[number].replace(old, new, 1)
        put(copy, changed)
        rehash(copy)
        resign(copy, world.office.key)
        told, also = both_say(copy, world.keys)
        assert re.search(f"entries.jsonl:{number + 1}:1: .*{first}", told), told
        assert re.search(f"line {number} of the log: .*{second}", also), also


def test_a_line_rests_on_a_list_of_the_laws_files(copy: Path, world: World) -> None:
    """A signed line that names some other file of the bundle as its law is refused with that file."""
    changed = lines(copy)
    other = hashlib.sha256(evidence(0)).hexdigest()
    changed[3] = re.sub(rb'(?<=}},"law":")[0-9a-f]{64}', other.encode(), changed[3])
    put(copy, changed)
    rehash(copy)
    resign(copy, world.office.key)
    told, also = both_say(copy, world.keys)
    assert f"objects/{other}: this is not a list of the law's files in canonical JSON" in told
    assert other in also


odd = st.sampled_from(
    [None, True, 0, -1, 7, "", "0" * 64, "2025-01-10T00:01:00.000000Z", [], {}, [1], {"sha256": 1}]
)
"""What stands where something else is expected."""


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), odd)
def test_both_agree_whatever_a_signed_line_says(
    world: World, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, value: object
) -> None:
    """Whatever is put in the place of anything in a line, and then signed, both take it or both refuse it."""
    path = copied(world.folder, tmp_path_factory.mktemp("odd") / "bundle")
    number = data.draw(st.integers(0, 6))
    changed, said = lines(path), INDEPENDENT.parse(lines(path)[number][:-1])
    inner, name = data.draw(st.sampled_from(list(spots(said))))
    inner[name] = value
    changed[number] = canonical(said) + b"\n"
    put(path, changed)
    rehash(path)
    resign(path, world.office.key)
    both_say(path, world.keys)
    shutil.rmtree(path)


def spots(said: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a line: what it is in, and its key or number there."""
    for name in list(said) if isinstance(said, dict) else range(len(said)):
        yield said, name
        if isinstance(said[name], dict | list):
            yield from spots(said[name])


def test_a_line_is_corrected_once(copy: Path, world: World) -> None:
    """A second correction of the same line is refused."""
    last = lines(copy)[-1]
    put(copy, [*lines(copy), last])
    rehash(copy)
    resign(copy, world.office.key)
    told, also = both_say(copy, world.keys)
    assert "entries.jsonl:8:1: it corrects line 1, which line 6 corrected already" in told
    assert "line 7 of the log: corrects no line above it, or one again" in also
