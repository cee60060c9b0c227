"""The set by hand, last step: from truths to points, statuses, criteria, the total and the outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import add, and_, or_
from typing import Any

from peers.figures import CALIBRATED, CAPPED, DEVICES, MEASURED, RATIOS, SHARES, STRICT, STUNTED, Columns
from peers.words import Words

Scale = tuple[str, tuple[int, ...]]
"""A scale's key and the points of its bands, in hundredths."""

INDICATORS: Sequence[Sequence[Scale]] = (
    (("1/decision", (100,)), ("1/meetings", (200, 100))),
    (("2/resolution-or-plan", (200,)), ("2/organisations", (100,))),
    (("3/plan", (100,)), ("3/reports", (200, 100))),
    (("4/funds", (100,)), ("4/proper-use", (100,))),
    (("5", (300, 200, 100)),),
    (("6/number", (200, 100)), ("6/roles", (200, 100))),
    (("7", (300, 200, 100)),),
    (("8", (200, 100)),),
    (("9/allowances", (50,)), ("9/training", (50,))),
    (("10", (100,)),),
    (("11", (200, 200, 100)),),
    (("12/grade", (100,)), ("12/condition", (100,))),
    (("13", (400, 300, 200, 100)),),
    (("14/water", (50,)), ("14/toilet", (50,)), ("14/medical-waste", (100,))),
    (("15", (100, 50)),),
    (("16", (300, 200, 100)),),
    (("17", (100,)),),
    (("18", (200, 100)),),
    (("19", (100,)),),
    (("20/cold-chain", (50,)), ("20/consumables", (50,))),
    (("21", (100, 50)),),
    (("22/plan", (100,)), ("22/reporting", (100,)), ("22/no-spread", (100,))),
    (("23/counselling", (100,)), ("23/treatment", (100,))),
    (("24", (200, 100)),),
    (("25/list", (100,)), ("25/hypertension", (150, 75)), ("25/diabetes", (150, 75))),
    (("26", (200, 100)),),
    (("27", (200, 100)),),
    (("28", (200, 100)),),
    (("29/checks", (100,)), ("29/no-poisoning", (100,))),
    (("30", (500, 400, 300, 200)),),
    (("31/insured-care", (200,)), ("31/emergencies", (100,)), ("31/disability", (100,))),
    (("32/patients", (200, 100)), ("32/plants", (100,))),
    (("33", (200, 100)),),
    (("34/attended-births", (100,)), ("34/first-week", (100,))),
    (("35", (200, 100)),),
    (("36", (200, 100)),),
    (("37", (200, 100)),),
    (("38", (200, 100)),),
    (("39", (100, 50)),),
    (("40/birth-target", (100,)), ("40/sex-ratio", (100, 100))),
    (("41", (200, 100)),),
    (("42", (100,)),),
    (("43", (200, 100)),),
    (("44", (100, 50)),),
    (("45", (100, 50)),),
    (("46", (100, 50)),),
    (("47", (100, 50)),),
)
BARRED_BY = {21: "22!outbreak-through-inaction", 28: "29!large-poisoning-at-fault", 30: "31!fatal-error"}
"""The disqualifiers, by the place of their indicator."""
CRITERIA = ((0, 5), (5, 9), (9, 15), (15, 21), (21, 29), (29, 32), (32, 35), (35, 41), (41, 43), (43, 47))
"""The places of each criterion's indicators: the first, and one past the last."""
UNORDERED = ("7", "11", "40/sex-ratio")
"""Scales of which a band can be reached though a later one is not."""
BETWEEN: Mapping[str, int] = {
    **{key: len(asked) for key, (_, _, _, asked) in STRICT.items()},
    **{"6/number": 2, "7": 3, "8": 2, "13": 4, "30": 4, "35": 2},
}
"""The scales with a band that may win in no zone or region, and how many bands they have."""
LINE = 8000
"""The total that recognition asks for."""
MET, PARTLY, NOT_MET, OPEN = range(4)
MISSED, UNDECIDED, REACHED = range(3)
ALL_BITS = 0xFF


class Points:
    """The findings, in some words."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.col = words.col

    def indicators(self) -> Columns:
        """Return the least and the most points of each indicator."""
        return {
            f"i{place}_{end}": reduce(add, (self._first(key, sign, points) for key, points in parts))
            for place, parts in enumerate(INDICATORS)
            for end, sign in (("least", "<"), ("most", ">"))
        }

    def criteria(self) -> Columns:
        """Return the points of each criterion."""
        return {
            f"c{place}_{end}": reduce(add, (self.col(f"i{one}_{end}") for one in range(first, last)))
            for place, (first, last) in enumerate(CRITERIA)
            for end in ("least", "most")
        }

    def total(self) -> Columns:
        """Return the points of all."""
        return {
            f"total_{end}": reduce(add, (self.col(f"c{place}_{end}") for place in range(len(CRITERIA))))
            for end in ("least", "most")
        }

    def findings(self) -> Columns:
        """Return every column of the judged shape, from all before."""
        sums = (*self.indicators(), *self.criteria(), *self.total())
        return {
            **{name: self.col(name) for name in sums},
            **{f"i{place}_status": self._status(place, parts) for place, parts in enumerate(INDICATORS)},
            **{f"s{place}_won": self._won(*scale) for place, scale in enumerate(_scales())},
            **{
                f"d{place}_{end}": self._number(self.col(f"{key}{sign}0"))
                for place, key in enumerate(BARRED_BY.values())
                for end, sign in (("lo", "<"), ("hi", ">"))
            },
            **self._standings(),
            "impossible": self._number(self._impossible()),
        }

    def _first(self, key: str, sign: str, points: Sequence[int]) -> Any:
        cases = ((self.col(f"{key}{sign}{place}"), one) for place, one in enumerate(points))
        return self.words.first(cases, 0, small=False)

    def _number(self, truth: Any) -> Any:
        return self.words.first([(truth, 1)], 0)

    def _status(self, place: int, parts: Sequence[Scale]) -> Any:
        if len(parts) == 1 and len(parts[0][1]) == 1:
            ((key, _),) = parts
            return self.words.first([(self.col(f"{key}<0"), MET), (self.col(f"{key}>0"), OPEN)], NOT_MET)
        least, most = self.col(f"i{place}_least"), self.col(f"i{place}_most")
        full = sum(points[0] for _, points in parts)
        return self.words.first([(least == full, MET), (least != most, OPEN), (most == 0, NOT_MET)], PARTLY)

    def _won(self, key: str, points: Sequence[int]) -> Any:
        """Return a bit for each outcome that can win: possibly reached, and nothing before it surely."""
        bands = len(points)
        before = ((self.col(f"{key}<{one}"), (2 << one) - 1) for one in range(bands))
        won = self.words.bits_of_both(self._possible(key, bands), self.words.first(before, (2 << bands) - 1))
        for one in range(1, BETWEEN.get(key, 0)):
            kept = self.words.first([(self.col(f"{key}-{one}"), ALL_BITS - (1 << one))], ALL_BITS)
            won = self.words.bits_of_both(won, kept)
        return won

    def _possible(self, key: str, bands: int) -> Any:
        """Return a bit for each band possibly reached, and one for none of them."""
        possible = [self.col(f"{key}>{one}") for one in range(bands)]
        none = 1 << bands
        if key in UNORDERED:
            each = (self.words.first([(truth, 1 << one)], 0) for one, truth in enumerate(possible))
            return reduce(add, each) + none
        return self.words.first(((truth, 2 * none - (1 << one)) for one, truth in enumerate(possible)), none)

    def _standings(self) -> Columns:
        """Return how each criterion stands, and the outcome."""
        lines = [
            (self.col(f"c{place}_least") >= _half(place), self.col(f"c{place}_most") < _half(place))
            for place in range(len(CRITERIA))
        ]
        found = {
            f"c{place}_standing": self.words.first([(reached, REACHED), (missed, MISSED)], UNDECIDED)
            for place, (reached, missed) in enumerate(lines)
        }
        lines.append((self.col("total_least") >= LINE, self.col("total_most") < LINE))
        bars = BARRED_BY.values()
        fails = reduce(or_, [*(missed for _, missed in lines), *(self.col(f"{key}<0") for key in bars)])
        passes = reduce(and_, [*(reached for reached, _ in lines), *(~self.col(f"{key}>0") for key in bars)])
        return {**found, "outcome": self.words.first([(fails, MISSED), (passes, REACHED)], UNDECIDED)}

    def _impossible(self) -> Any:
        """Return whether some part surely exceeds its whole."""
        shares = [one[:3] for key, one in {**SHARES, **STRICT}.items() if key not in RATIOS]
        shares += [(STUNTED, MEASURED, 10_000), (CALIBRATED, DEVICES, 1)]
        return reduce(
            or_,
            (
                self.col(f"{of}*lo") > self.col(f"{whole}_high") * times
                if whole in CAPPED or whole == "births"
                else self.col(f"{of}_lo") > self.col(f"{whole}_hi")
                for of, whole, times in shares
            ),
        )


def _half(place: int) -> int:
    """Return the half of a criterion's points, which recognition asks for."""
    first, last = CRITERIA[place]
    return sum(points[0] for parts in INDICATORS[first:last] for _, points in parts) // 2


def _scales() -> list[Scale]:
    """Return all scales in the order of the set."""
    scales: list[Scale] = []
    for place, parts in enumerate(INDICATORS):
        scales += parts
        if place in BARRED_BY:
            scales.append((BARRED_BY[place], (1,)))
    return scales
