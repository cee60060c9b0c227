"""The set by hand, second step: which bands of each scale are surely, and which possibly, reached.

Band ``n`` of a scale is two columns of truths, ``KEY<n`` (surely reached) and ``KEY>n`` (possibly).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import and_, or_
from typing import Any

from peers.figures import (
    CALIBRATED,
    DEVICES,
    FULL_IF_EMPTY,
    KINDS,
    LAX,
    MEASURED,
    NEVER_EMPTY,
    SERVED,
    SHARES,
    STRICT,
    STUNTED,
    TRAINED,
    VILLAGES,
    Columns,
)
from peers.words import Words

Ends = tuple[Any, Any]
"""Whether something surely, and whether it possibly holds."""
Bands = Sequence[Ends]

YES = {
    "1/decision": "committee_decision",
    "3/plan": "yearly_plan_approved",
    "9/allowances": "allowances_paid",
    "10": "easy_access",
    "14/water": "station_clean_water",
    "14/toilet": "station_hygienic_toilet",
    "20/consumables": "consumables_for_a_month",
    "22/plan": "epidemic_plan",
    "23/counselling": "hiv_counselling",
    "25/list": "ncd_list",
    "31/insured-care": "insurance_contract",
    "31!fatal-error": "fatal_error",
    "40/birth-target": "birth_target_met",
}
NO = {
    "12/condition": "building_defects",
    "22/no-spread": "outbreak_spread",
    "29/no-poisoning": "food_poisoning_outbreak",
}
AT_LEAST = {
    "1/meetings": ("committee_meetings", (4, 2)),
    "2/organisations": ("mass_organisations_taking_part", (3,)),
    "46": ("months_reported", (12, 10)),
}
ROOMS = {"1": (6, 5, 4, 3), "2": (8, 7, 5, 4), "3": (10, 8, 6, 5)}
TECHNIQUES = {"1": (54, 46, 38, 31), "23": (61, 54, 46, 38)}
DAY = METRE = 10_000
"""Steps of the grid to a day a week, and to a square metre."""
BIRTHS = 50
URBAN = 1
SOLID = 3
"""The last of the grades of a building that count."""
CEILINGS = (240, 165, 250, 220, 265, 145, 190)
"""The stunting allowed in each region, in thousandths."""
ABOVE = (10, 11)
"""The ceiling itself, and a tenth above it."""


class Truths:
    """The truths of all scales, in some words."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.col = words.col

    def in_each_zone(self) -> Columns:
        """Return the truths of every scale; of those that ask by zone as ``KEY in ZONES``, zone by zone."""
        found: Columns = {}
        for key, bands in self._plain().items():
            found |= _bits(key, bands)
        for key, variants in self.zoned().items():
            for zones, bands in variants.items():
                found |= _bits(f"{key} in {zones}", bands)
        return found | self._stunting()

    def _plain(self) -> dict[str, Bands]:
        """Return the bands of the scales that ask the same everywhere."""
        at_least, yes, no = self._at_least, self._yes, self._no
        return {
            **{key: [yes(name)] for key, name in YES.items()},
            **{key: [no(name)] for key, name in NO.items()},
            **{key: [at_least(name, one) for one in asked] for key, (name, asked) in AT_LEAST.items()},
            **{key: [at_least(key, one) for one in asked] for key, (asked, _) in KINDS.items()},
            **{
                key: [self._share(of, whole, one) for one in asked]
                for key, (of, whole, _, asked) in SHARES.items()
            },
            "2/resolution-or-plan": [_some(yes("health_in_resolution"), yes("health_in_plan"))],
            "4/funds": [self._funds()],
            "4/proper-use": [_every(yes("finances_inspected"), no("spending_misuse_found"))],
            "11": self._land(),
            "12/grade": [self._solid()],
            "14/medical-waste": [_every(yes("medical_waste_sorted"), yes("medical_waste_treated"))],
            "17": [_every(yes("maintenance_log"), self._share(CALIBRATED, DEVICES, 1))],
            "19": [_every(no("expired_drugs_found"), no("controlled_drugs_unregistered"))],
            "20/cold-chain": [
                _every(yes("vaccine_fridge_working"), no("cold_chain_log_gap"), no("cold_chain_out_of_range"))
            ],
            "22!outbreak-through-inaction": [
                _every(yes("outbreak_spread"), yes("outbreak_station_at_fault"))
            ],
            "29!large-poisoning-at-fault": [
                _every(
                    yes("food_poisoning_outbreak"),
                    at_least("largest_food_poisoning", 30),
                    yes("commune_at_fault"),
                )
            ],
            "32/plants": [
                _some(at_least("herb_species", 40), _every(self._urban(), yes("herb_picture_set")))
            ],
            "40/sex-ratio": self._sexes(),
            "44": [join(self._computers(), yes("internet_line")) for join in (_every, _some)],
        }

    def zoned(self) -> dict[str, dict[str, Bands]]:
        """Return the bands of the scales that ask by zone, the laxest zones first."""
        at_least, share = self._at_least, self._share
        schedule = _some(self._yes("visiting_doctor_schedule"), at_least("visiting_doctor_days", DAY))
        shares = {
            key: {
                "3": [share(of, whole, one) for one in LAX[key]],
                "12": [share(of, whole, one) for one in asked],
            }
            for key, (of, whole, _, asked) in STRICT.items()
        }
        return {
            **shares,
            "6/number": {zone: [self._staffed(zone, *ratio) for ratio in ((1, 1), (5, 4))] for zone in "123"},
            "7": {
                zones: [self._yes("doctors"), at_least("visiting_doctor_days", days * DAY), schedule]
                for zones, days in (("3", 2), ("12", 3))
            },
            "8": {
                "12": [share(TRAINED, VILLAGES, times) for times in (10, 9)],
                "3": [share(SERVED, VILLAGES, times) for times in (10, 9)],
            },
            "13": {zone: [at_least("rooms_in_use", one) for one in asked] for zone, asked in ROOMS.items()},
            "30": {
                zones: [at_least("techniques", one) for one in asked] for zones, asked in TECHNIQUES.items()
            },
        }

    def _at_least(self, name: str, number: int) -> Ends:
        return self.col(f"{name}_lo") >= number, self.col(f"{name}_hi") >= number

    def _yes(self, name: str) -> Ends:
        return self._at_least(name, 1)

    def _no(self, name: str) -> Ends:
        return self.col(f"{name}_hi") == 0, self.col(f"{name}_lo") == 0

    def _share(self, of: str, whole: str, times: int) -> Ends:
        """Return whether a part, multiplied already, reaches so many times its whole.

        Nothing of nothing may be anything: with an empty whole the upper end reaches, the lower does not.
        """
        low, high = (
            self.col(f"{whole}_{end}") if times == 1 else self.col(f"{whole}_{end}") * times
            for end in ("low", "high")
        )
        surely = self.col(f"{of}*lo") >= high
        if whole not in (*FULL_IF_EMPTY, *NEVER_EMPTY):
            surely = surely & (self.col(f"{of}*lo") > 0)
        return surely, self.col(f"{of}*hi") >= low

    def _funds(self) -> Ends:
        return (
            self.col("budget_received_lo") >= self.col("budget_norm_hi"),
            self.col("budget_received_hi") >= self.col("budget_norm_lo"),
        )

    def _urban(self) -> Ends:
        return self.col("area_is") == URBAN, self.col("area_is") <= URBAN

    def _solid(self) -> Ends:
        grade = self.col("main_building_grade_is")
        return (grade >= 1) & (grade <= SOLID), grade <= SOLID

    def _land(self) -> Bands:
        def area(metres: int) -> Ends:
            return self._at_least("land_area_m2", metres * METRE)

        bare, urban = self._no("has_herb_garden"), self._urban()
        return [
            _some(area(1000), _every(bare, area(500))),
            _every(urban, area(60)),
            _some(area(800), _every(bare, area(400)), _every(urban, area(48))),
        ]

    def _sexes(self) -> Bands:
        """Return whether births are few, and boys at most 109 % of girls: of no girls, of anything."""
        boys, girls = (
            [self.words.narrow(f"{name}_born_{end}") for end in ("lo", "hi")] for name in ("boys", "girls")
        )
        return [
            (self.col("births_high") < BIRTHS, self.col("births_low") < BIRTHS),
            (
                (girls[0] > 0) & (boys[1] * 100 <= girls[0] * 109),
                (girls[0] == 0) | (boys[0] * 100 <= girls[1] * 109),
            ),
        ]

    def _computers(self) -> Ends:
        """Return whether there is a computer for two of the staff; where there is no staff, for anything."""
        staff, computers = (
            [self.words.narrow(f"{name}_{end}") for end in ("lo", "hi")]
            for name in ("headcount", "computers_working")
        )
        return (staff[0] > 0) & (computers[0] * 2 >= staff[1]), computers[1] * 2 >= staff[0]

    def _staffed(self, zone: str, times: int, needed: int) -> Ends:
        return (
            self.words.narrow("headcount_lo") * times >= self.col(f"needed{zone}_high") * needed,
            self.words.narrow("headcount_hi") * times >= self.col(f"needed{zone}_low") * needed,
        )

    def _stunting(self) -> Columns:
        """Return the truths of 35; in an unknown region the strictest is sure and the laxest possible."""
        region = self.col("region_is")
        found: Columns = {}
        for place, times in enumerate(ABOVE):
            strict, lax = (
                self.words.looked_up([one * times for one in (end(CEILINGS), *CEILINGS)], region)
                for end in (min, max)
            )
            found |= _bits("35", [self._stunted(strict, lax)], place)
        wins = []
        for ceiling in CEILINGS:
            (surely, _), (_, possibly) = (self._stunted(ceiling * times, ceiling * times) for times in ABOVE)
            wins.append(possibly & ~surely)
        return {**found, "35-1": (region == 0) & ~reduce(or_, wins)}

    def _stunted(self, strict: Any, lax: Any) -> Ends:
        """Return whether stunting is at most a ceiling; nothing of nothing may be anything."""
        low, high = self.col(f"{MEASURED}_low"), self.col(f"{MEASURED}_high")
        return (
            (self.col(f"{STUNTED}*hi") <= low * strict) & (low > 0),
            self.col(f"{STUNTED}*lo") <= high * lax,
        )


def _every(*ends: Ends) -> Ends:
    return reduce(and_, (one[0] for one in ends)), reduce(and_, (one[1] for one in ends))


def _some(*ends: Ends) -> Ends:
    return reduce(or_, (one[0] for one in ends)), reduce(or_, (one[1] for one in ends))


def _bits(key: str, bands: Bands, first: int = 0) -> Columns:
    found: Columns = {}
    for place, (surely, possibly) in enumerate(bands, start=first):
        found |= {f"{key}<{place}": surely, f"{key}>{place}": possibly}
    return found
