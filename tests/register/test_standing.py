"""Who is recognised, as of any day and as known on any day, against counting by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registering import OBJECTS, SIGNED, Clock, decision, draft
from tieuchi.register.entries import Decided, Place
from tieuchi.register.standing import Asked, expiring, history, numbered, recognised, standing
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Register, open_register

DAYS = 9
"""The days on which anything happens here; recognitions hold for three of them."""
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """Something that is recorded: after how many days, about whom, what, since when, and what it corrects."""

    after: int
    commune: str
    outcome: Decided
    since: int
    corrects: int | None


EVENTS = st.builds(
    Event,
    after=st.integers(0, 2),
    commune=st.sampled_from(["Xã A", "Xã B"]),
    outcome=st.sampled_from(["recognised", "recognised", "refused", "withdrawn"]),
    since=st.integers(0, DAYS),
    corrects=st.none() | st.integers(0, 5),
)


def recorded(register: Register, clock: Clock, events: list[Event]) -> list[Kept]:
    """Record events, and return the lines; a correction of what is corrected already is a line of its own."""
    lines: list[Kept] = []
    corrected: set[int] = set()
    for index, event in enumerate(events):
        clock.later(days=event.after)
        signed = SIGNED + event.since * DAY
        days = {"holds_to": signed + 3 * DAY} if event.outcome == "recognised" else {}
        what = decision(event.outcome, signed, number=f"{index}/QĐ", **days)
        mended = event.corrects if event.corrects not in corrected else None
        before = lines[mended] if mended is not None and mended < len(lines) else None
        if before is not None:
            corrected.add(before.position)
        lines += register.append([draft(event.commune, what, supersedes=before)], OBJECTS)
    return lines


def by_hand(lines: list[Kept], asked: Asked) -> dict[str, int]:
    """Return which line recognises which commune, looking at every line."""
    last = asked.known or date.max
    known = [one for one in lines if vietnamese_day(one) <= last]
    corrected = {one.entry.supersedes.position for one in known if one.entry.supersedes is not None}
    known = [one for one in known if one.position not in corrected]
    found: dict[str, Kept] = {}
    for one in known:
        what, commune = one.entry.decision, one.entry.place.commune
        begins, ends = what.holds_from or date.max, what.holds_to or date.min
        taken = any(
            other.entry.decision.outcome == "withdrawn"
            and other.entry.place == one.entry.place
            and begins <= (other.entry.decision.holds_from or date.max) <= asked.day
            for other in known
        )
        if what.outcome == "recognised" and begins <= asked.day <= ends and not taken:
            before = found.get(commune)
            if before is None or ends >= (before.entry.decision.holds_to or date.min):
                found[commune] = one
    return {commune: one.position for commune, one in found.items()}


def vietnamese_day(one: Kept) -> date:
    """Return the day in Vietnam on which a line was recorded."""
    return (datetime.fromisoformat(one.entry.recorded) + timedelta(hours=7)).date()


@settings(max_examples=25, deadline=None)
@given(events=st.lists(EVENTS, max_size=7))
def test_the_answer_is_what_counting_by_hand_gives(
    tmp_path_factory: pytest.TempPathFactory, events: list[Event]
) -> None:
    """On every day, as known on every day: corrections, withdrawals and later recognitions count alike."""
    clock = Clock(datetime(2025, 1, 4, 5, tzinfo=UTC))
    file = tmp_path_factory.mktemp("standing") / "register.sqlite"
    register = open_register(str(file), create=True, clock=clock)
    lines = recorded(register, clock, events)
    for known in (None, *(SIGNED + number * DAY for number in range(0, 2 * DAYS, 2))):
        for number in range(0, DAYS + 4, 3):
            asked = Asked(SIGNED + number * DAY, known)
            found = {one.entry.place.commune: one.position for one in recognised(register, asked)}
            assert found == by_hand(lines, asked)


def test_a_day_ends_at_midnight_in_vietnam(where: str) -> None:
    """What is recorded at 17:00 UTC is known on the next day, wherever the machine stands."""
    clock = Clock(datetime(2025, 1, 9, 16, 59, 59, tzinfo=UTC))
    register = open_register(where, create=True, clock=clock)
    register.append([draft("Xã A")], OBJECTS)
    clock.later(seconds=1)
    register.append([draft("Xã B")])

    def known(day: int) -> list[str]:
        asked = Asked(date(2025, 2, 1), date(2025, 1, day))
        return [one.entry.place.commune for one in recognised(register, asked)]

    assert (known(8), known(9), known(10)) == ([], ["Xã A"], ["Xã A", "Xã B"])


def test_a_recognition_holds_on_its_first_and_its_last_day(register: Register) -> None:
    """The day before and the day after it does not."""
    register.append([draft()], OBJECTS)
    first, last = date(2025, 1, 3), date(2028, 1, 3)
    held = [bool(recognised(register, Asked(day))) for day in (first - DAY, first, last, last + DAY)]
    assert held == [False, True, True, False]
    assert not recognised(register, Asked(date.max, date.max))
    assert not recognised(register, Asked(first, date.min))


def test_a_withdrawal_ends_a_recognition_and_a_refusal_does_not(register: Register) -> None:
    """A later recognition stands again; a corrected withdrawal never was."""
    number = iter(range(99))

    def on(year: int) -> list[int]:
        return [one.position for one in recognised(register, Asked(date(year, 6, 1)))]

    def append(outcome: Decided, year: int, supersedes: Kept | None = None) -> Kept:
        what = decision(outcome, date(year, 3, 1), number=f"{next(number)}/QĐ")
        return register.append([draft(decided=what, supersedes=supersedes)], OBJECTS)[0]

    append("recognised", 2024)
    append("refused", 2025)
    assert (on(2025), on(2026)) == ([0], [0])
    taken = append("withdrawn", 2026)
    assert (on(2025), on(2026)) == ([0], [])
    append("recognised", 2027)
    assert (on(2026), on(2027)) == ([], [3])
    append("refused", 2026, supersedes=taken)
    assert (on(2026), on(2027)) == ([0], [3])


def test_names_are_told_in_their_own_order_and_one_province_alone(register: Register) -> None:
    """Vietnamese letters and tones sort as in a dictionary, whatever was recorded first."""
    names = ["Xã Đông", "Xã Dương", "Xã Ân", "Xã An", "Xã Ăn", "Xã Ấn", "Xã 2"]
    places = [Place(commune=name, province="Tỉnh Thanh Hoá") for name in names]
    others = [Place(commune="Xã Khác", province="Tỉnh An Giang")]
    register.append([draft(place=place) for place in (*places, *others)], OBJECTS)
    found = [one.entry.place.commune for one in recognised(register, Asked(date(2025, 6, 1)))]
    assert found == ["Xã Khác", "Xã 2", "Xã An", "Xã Ăn", "Xã Ân", "Xã Ấn", "Xã Dương", "Xã Đông"]
    only = recognised(register, Asked(date(2025, 6, 1), province="tỉnh thanh hóa"))
    assert len(only) == len(names)


def test_what_ends_soon_is_told_unless_a_later_recognition_goes_on(register: Register) -> None:
    """The last day counts, the next to end comes first."""
    early, late = decision(), decision(signed=date(2025, 3, 3), number="12/QĐ")
    again = decision(signed=date(2027, 12, 1), number="13/QĐ")
    register.append([draft("Xã A", late), draft("Xã B", early), draft("Xã C", early)], OBJECTS)
    register.append([draft("Xã C", again)])
    asked = Asked(date(2027, 12, 15))

    def ends(until: date) -> list[str]:
        return [one.entry.place.commune for one in expiring(register, asked, until)]

    assert ends(date(2028, 1, 2)) == []
    assert ends(date(2028, 1, 3)) == ["Xã B"]
    assert ends(date(2028, 6, 15)) == ["Xã B", "Xã A"]


def test_the_history_of_a_commune_tells_all_of_it(register: Register) -> None:
    """Corrected lines too, by name however typed; of communes of one name those of a province alone."""
    here, there = Place(commune="Xã Hòa An", province="Tỉnh A"), Place(commune="Xã Hòa An", province="Tỉnh B")
    first, _ = register.append([draft(place=here), draft(place=there)], OBJECTS)
    register.append([draft("Xã Khác", supersedes=first)])

    def told(name: str, province: str | None = None) -> list[tuple[int, int | None]]:
        return [(one.kept.position, one.corrected_by) for one in history(register, name, province)]

    assert told("xã hoà an") == [(0, 2), (1, None)]
    assert told("Xã Hòa An", "Tỉnh B") == [(1, None)]
    assert told("Xã Khác") == [(2, None)]
    assert told("Xã Hóa An") == []


def test_decisions_are_found_by_number_and_lines_by_place(register: Register) -> None:
    """One decision may be about many communes."""
    register.append([draft("Xã A"), draft("Xã B"), draft("Xã C", decision(number="11/QĐ-UBND"))], OBJECTS)

    def found(written: str) -> list[int]:
        return [one.kept.position for one in numbered(register, written)]

    assert found("10/qđ-ubnd") == [0, 1]
    assert found("2") == [2]
    assert (found("3"), found("12/QĐ")) == ([], [])
    assert (found("9" * 20), found("9" * 5000)) == ([], [])
    assert [one.kept.position for one in standing(register, register.entries())] == [0, 1, 2]
