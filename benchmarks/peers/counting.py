"""Counting lists by hand: the rows of each list to the numbers that the rules of 1300-2023 ask for.

What is counted of a list is two columns, ``x_lo`` and ``x_hi``: the rows that surely count, and those that
may, with the rows that an incomplete list can still have.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl
from polars import col

MOST_STAFF, MOST_VILLAGES, MOST_ROOMS, MOST_EQUIPMENT = 200, 150, 14, 400
TECHNIQUES = 76
TECHNIQUES_CONFIRMED = (1, 2, 7)
ITEMS = 14
NEEDED = {1: 2, 2: 2, 3: 2, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1}
"""How many of each item the circular asks for, in every zone; of the other five it does not say."""

ROLES = {
    "doctors": (1,),
    "doctors_and_assistants": (1, 2),
    "midwives_and_obstetric_assistants": (3, 4),
    "nurses": (5,),
    "pharmacy_traditional_population": (6, 7, 8),
}
COUNTED = (
    "headcount",
    *ROLES,
    "licensed_staff",
    "licensed_staff_trained",
    "village_count",
    "villages_with_trained_worker",
    "villages_fully_served",
    "villages_with_worker",
    "villages_with_kit",
    "rooms_in_use",
    "equipment_held",
    "equipment_asked",
    "techniques",
)


def count(stations: pl.DataFrame, lists: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Return the stations with what is counted of their lists, as ``x_lo`` and ``x_hi``."""
    counted = stations.lazy()
    for grouped in (
        _staff(lists["staff"]),
        _villages(lists["villages"]),
        _rooms(lists["rooms"]),
        _equipment(lists["equipment"]),
        _techniques(lists["techniques"]),
    ):
        counted = counted.join(grouped, on="row", how="left", maintain_order="left")
    found = counted.with_columns(pl.selectors.starts_with("n_").fill_null(0))
    return found.with_columns(_ends()).drop(pl.selectors.starts_with("n_")).collect()


def _ends() -> list[pl.Expr]:
    """Return both ends of everything counted, with the rows that an incomplete list can still have."""
    lists = {
        "staff": (MOST_STAFF, ("headcount", *ROLES, "licensed_staff", "licensed_staff_trained")),
        "villages": (MOST_VILLAGES, COUNTED[8:13]),
        "rooms": (MOST_ROOMS, ("rooms_in_use",)),
    }
    ends = []
    for name, (most, counted) in lists.items():
        more = _missing(name, col(f"n_{name}"), most)
        for one in counted:
            low, high = (f"n_{name}",) * 2 if one == "village_count" else (f"n_{one}_lo", f"n_{one}_hi")
            ends += [col(low).alias(f"{one}_lo"), (col(high) + more).alias(f"{one}_hi")]
    unlisted = _missing("equipment", col("n_equipment"), MOST_EQUIPMENT)
    unseen = (ITEMS - col("n_known")) * (1 - col("equipment_complete"))
    asked = col("n_equipment") - col("n_known") + ITEMS
    done = pl.when(col("techniques_complete") == 1).then(col("n_techniques_hi").clip(upper_bound=TECHNIQUES))
    return [
        *ends,
        col("n_held_lo").alias("equipment_held_lo"),
        (col("n_held_hi") + unseen + unlisted).alias("equipment_held_hi"),
        asked.alias("equipment_asked_lo"),
        (asked + unlisted).alias("equipment_asked_hi"),
        col("n_techniques_lo").clip(upper_bound=TECHNIQUES).alias("techniques_lo"),
        done.otherwise(TECHNIQUES).alias("techniques_hi"),
    ]


def _missing(name: str, rows: pl.Expr, most: int) -> pl.Expr:
    return (most - rows) * (1 - col(f"{name}_complete"))


def _staff(rows: pl.DataFrame) -> pl.LazyFrame:
    full_time = (col("contract_is").is_in([1, 2]), col("contract_is") != 3)  # noqa: PLR2004 - part time
    counted = {"headcount": full_time}
    for name, roles in ROLES.items():
        surely, possibly = col("role_is").is_in(roles), col("role_is").is_in((0, *roles))
        counted[name] = (surely & full_time[0], possibly & full_time[1])
    licensed = (col("licensed_lo") == 1, col("licensed_hi") == 1)
    enough = (col("training_hours_lo") >= 24, col("training_hours_hi") >= 24)  # noqa: PLR2004 - hours
    counted["licensed_staff"] = licensed
    counted["licensed_staff_trained"] = (licensed[0] & enough[0], licensed[1] & enough[1])
    return _grouped(rows, "staff", counted)


def _villages(rows: pl.DataFrame) -> pl.LazyFrame:
    def ends(end: str, other: str) -> tuple[pl.Expr, ...]:
        worker, kit = col(f"health_worker_{end}") == 1, col(f"kit_{end}") == 1
        trained = worker & (col(f"worker_training_months_{end}") >= 3)  # noqa: PLR2004 - months
        months = col(f"midwife_training_months_{end}")
        midwife = (col(f"village_midwife_{end}") == 1) & (months >= 6)  # noqa: PLR2004 - months
        easy = col(f"hard_{other}") == 0
        return trained, trained & (easy | midwife), worker, worker & kit

    found = zip(COUNTED[9:13], ends("lo", "hi"), ends("hi", "lo"), strict=True)
    return _grouped(rows, "villages", {name: (low, high) for name, low, high in found})


def _rooms(rows: pl.DataFrame) -> pl.LazyFrame:
    return _grouped(rows, "rooms", {"rooms_in_use": (col("in_use_lo") == 1, col("in_use_hi") == 1)})


def _equipment(rows: pl.DataFrame) -> pl.LazyFrame:
    item = col("item_id")
    needed = pl.Series([0, *NEEDED.values()], dtype=pl.Int64)
    asked = pl.lit(needed).gather(item.clip(upper_bound=len(NEEDED)))
    fixed = item <= len(NEEDED)
    ends = [
        working >= pl.when(fixed).then(asked).otherwise(own)
        for working, own in (
            (col("working_lo"), col("required_hi")),
            (col("working_hi"), col("required_lo")),
        )
    ]
    known = (item <= ITEMS).sum().alias("n_known")
    return _grouped(rows, "equipment", {"held": (ends[0], ends[1])}, known)


def _techniques(rows: pl.DataFrame) -> pl.LazyFrame:
    listed = col("code_id").is_in(TECHNIQUES_CONFIRMED)
    ends = [
        ((col(f"performed_{end}") == 1) & (listed | (col(f"on_package_{end}") == 1))).alias(
            f"n_techniques_{end}"
        )
        for end in ("lo", "hi")
    ]
    once = rows.lazy().select("row", "code_id", *ends).group_by("row", "code_id").agg(pl.all().max())
    return once.group_by("row").agg(pl.selectors.starts_with("n_").sum().cast(pl.Int64))


def _grouped(
    rows: pl.DataFrame, name: str, counted: Mapping[str, tuple[pl.Expr, pl.Expr]], *more: pl.Expr
) -> pl.LazyFrame:
    sums = [
        truth.sum().cast(pl.Int64).alias(f"n_{one}_{end}")
        for one, ends in counted.items()
        for truth, end in zip(ends, ("lo", "hi"), strict=True)
    ]
    length = pl.len().cast(pl.Int64).alias(f"n_{name}")
    return rows.lazy().group_by("row").agg(length, *sums, *(one.cast(pl.Int64) for one in more))
