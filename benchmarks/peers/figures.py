"""The set by hand, first step: the figures that shares compare, narrowed, capped, and multiplied once.

It rests on what is true of this set and its form only. Every figure but the budget, and every product with a
threshold, fits 32 bits. A part's upper end decides nothing above its own whole's, because no share asks for
more than 100 %; so only wholes that are parts themselves are capped. A whole's lower end moves a share only
where another of its parts raises it; so only wholes of several parts are raised.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import add
from typing import Any

from peers.words import Words

Columns = dict[str, Any]
"""Formulas by the name of the column they make."""

Shares = Mapping[str, tuple[str, str, int, Sequence[int]]]

SHARES: Shares = {
    "3/reports": ("reports_on_time", "reports_required", 10, (10, 9)),
    "5": ("insured_people", "population", 20, (19, 18, 17)),
    "9/training": ("licensed_staff_trained", "licensed_staff", 1, (1,)),
    "16": ("equipment_held", "equipment_asked", 10, (8, 6, 5)),
    "18": ("drugs_in_stock", "drugs_on_list", 5, (4, 3)),
    "21": ("villages_with_kit", "villages_with_worker", 10, (9, 7)),
    "22/reporting": ("notifiable_cases_in_time", "notifiable_cases", 1, (1,)),
    "23/treatment": ("hiv_on_treatment", "hiv_known", 10, (9,)),
    "24": ("programmes_met", "programmes_assigned", 10, (9, 7)),
    "25/hypertension": ("hypertension_managed", "hypertension_estimated", 10, (5, 3)),
    "25/diabetes": ("diabetes_managed", "diabetes_estimated", 10, (5, 3)),
    "26": ("children_fully_immunised", "children_under_1", 20, (19, 18)),
    "29/checks": ("food_establishments_checked", "food_establishments", 5, (4,)),
    "31/emergencies": ("emergencies_in_time", "emergencies", 1, (1,)),
    "31/disability": ("people_with_disability_followed", "people_with_disability", 5, (4,)),
    "32/patients": ("traditional_medicine_visits", "station_visits", 10, (3, 2)),
    "36": ("couples_modern_method", "couples_childbearing_age", 20, (14, 13)),
    "39": ("couples_checked_before_marriage", "couples_married", 10, (7, 5)),
    "41": ("older_people_checked", "older_people", 5, (4, 3)),
    "43": ("households_informed", "households", 5, (4, 3)),
    "47": ("ehr_residents", "population", 10, (9, 7)),
}
"""For each scale the part, its whole, what the part is multiplied by, and what the whole for each band."""

STRICT: Shares = {
    "27": ("households_clean_water", "households", 20, (19, 18)),
    "28": ("households_hygienic_latrine", "households", 10, (9, 8)),
    "33": ("antenatal_four_visits", "women_gave_birth", 20, (18, 16)),
    "34/attended-births": ("births_attended", "women_gave_birth", 50, (49,)),
    "34/first-week": ("seen_first_week", "women_gave_birth", 10, (9,)),
    "37": ("prenatal_screened", "women_gave_birth", 10, (7, 5)),
    "38": ("newborns_screened", "births", 5, (4, 3)),
}
"""The same where zones differ, in zones 1 and 2."""

LAX: Mapping[str, Sequence[int]] = {
    "27": (17, 15),
    "28": (7, 6),
    "33": (15, 13),
    "34/attended-births": (45,),
    "34/first-week": (8,),
    "37": (5, 3),
    "38": (3, 2),
}
"""What the whole is multiplied by in zone 3."""

RATIOS = ("25/hypertension", "25/diabetes")
"""Those that compare two figures of which neither is part of the other."""
FULL_IF_EMPTY = ("notifiable_cases", "hiv_known", "emergencies")
"""Wholes of which nothing counts as 100 %."""
NEVER_EMPTY = ("population", "households", "hypertension_estimated", "diabetes_estimated", "equipment_asked")

CALIBRATED, DEVICES = "measuring_devices_calibrated", "measuring_devices"
STUNTED, MEASURED = "children_stunted", "children_under_5_measured"
SERVED, TRAINED, VILLAGES = "villages_fully_served", "villages_with_trained_worker", "village_count"
BESIDES = {CALIBRATED: 1, SERVED: 10, TRAINED: 10, STUNTED: 10_000}
"""The parts that stand in rules of their own kind, with what they are multiplied by."""

PARTS: Mapping[str, Sequence[str]] = {
    "population": (
        "children_under_5",
        "children_under_1",
        "children_fully_immunised",
        "children_under_5_measured",
        "children_stunted",
        "insured_people",
        "hiv_known",
        "hiv_on_treatment",
        "hypertension_estimated",
        "hypertension_managed",
        "diabetes_estimated",
        "diabetes_managed",
        "people_with_disability",
        "people_with_disability_followed",
        "older_people",
        "older_people_checked",
        "ehr_residents",
    ),
    "women_gave_birth": ("antenatal_four_visits", "births_attended", "seen_first_week", "prenatal_screened"),
    "households": ("households_clean_water", "households_hygienic_latrine", "households_informed"),
}
"""All that is counted inside the wholes of several parts."""

CAPPED: Mapping[str, Sequence[str]] = {
    "hiv_known": ("population",),
    "people_with_disability": ("population",),
    "older_people": ("population",),
    "hypertension_estimated": ("population",),
    "diabetes_estimated": ("population",),
    "children_under_1": ("children_under_5", "population"),
    "children_under_5_measured": ("children_under_5", "population"),
}
"""The wholes that are themselves part of something, with all that holds them."""


KINDS: Mapping[str, tuple[Sequence[int], Sequence[str]]] = {
    "15": ((4, 3), ("station_electricity", "station_fence_and_gate", "station_store", "station_parking")),
    "42": ((3,), ("loudspeaker", "display_board", "leaflets", "trained_communicator")),
    "45": ((3, 2), ("station_software", "insurance_software", "immunisation_software")),
    "6/roles": (
        (4, 3),
        (
            "doctors_and_assistants",
            "midwives_and_obstetric_assistants",
            "nurses",
            "pharmacy_traditional_population",
        ),
    ),
}
"""How many of some kinds of things each band asks for."""


def figures(words: Words) -> Columns:
    """Return ``x_low`` and ``x_high`` of every whole, ``x*lo`` and ``x*hi`` of every part, multiplied."""
    found: Columns = {}
    shares = (*SHARES.values(), *STRICT.values())
    for whole in sorted({whole for _, whole, _, _ in shares} - {"births"} | {DEVICES, MEASURED, VILLAGES}):
        found[f"{whole}_low"] = _low(words, whole)
        found[f"{whole}_high"] = _high(words, whole)
    for of, times in {**{of: times for of, _, times, _ in shares}, **BESIDES}.items():
        for end in ("lo", "hi"):
            figure = words.narrow(f"{of}_{end}")
            found[f"{of}*{end}"] = figure if times == 1 else figure * times
    for end, other in (("lo", "low"), ("hi", "high")):
        found[f"births_{other}"] = words.narrow(f"boys_born_{end}") + words.narrow(f"girls_born_{end}")
    return found


def tallies(words: Words) -> Columns:
    """Return what is compared but nowhere reported: kinds of things, and the staff that each zone needs."""
    found: Columns = {}
    for key, (_, names) in KINDS.items():
        for end in ("lo", "hi"):
            kinds = (words.first([(words.col(f"{name}_{end}") >= 1, 1)], 0) for name in names)
            found[f"{key}_{end}"] = reduce(add, kinds)
    for end in ("low", "high"):
        near, far = (
            words.most(words.col(f"population_{end}") - above, 0) // each + 5
            for above, each in ((6000, 3000), (5000, 1000))
        )
        found[f"needed1_{end}"] = near
        found[f"needed2_{end}"] = (near * 12 + 5) // 10
        found[f"needed3_{end}"] = (far * 13 + 5) // 10
    return found


def _low(words: Words, whole: str) -> Any:
    if whole not in PARTS:
        return words.narrow(f"{whole}_lo")
    inside = words.most(*(words.col(f"{part}_lo") for part in PARTS[whole]))
    return words.narrowed(words.most(words.col(f"{whole}_lo"), words.least(inside, words.col(f"{whole}_hi"))))


def _high(words: Words, whole: str) -> Any:
    if whole not in CAPPED:
        return words.narrow(f"{whole}_hi")
    capped = words.least(words.col(f"{whole}_hi"), *(words.col(f"{one}_hi") for one in CAPPED[whole]))
    return words.narrowed(words.most(words.col(f"{whole}_lo"), capped))
