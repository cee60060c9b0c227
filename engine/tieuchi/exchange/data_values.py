"""Data values as DHIS2 exchanges them: the JSON of ``/api/dataValueSets``.

The names are those of DHIS2's own documentation (Developer guide, *Data values*).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from tieuchi.values.fields import Many, Strict, said
from tieuchi.values.text import shown


def _value(written: Any) -> Any:
    if written is None or isinstance(written, str | bool | int | Decimal):
        return written
    raise said("a text, a number, true or false is expected here, not {found}", found=shown(written))


def _uid_scheme(written: Any) -> Any:
    if isinstance(written, str) and written.lower() == "uid":
        return written
    raise said(
        "ids are expected to be UIDs, not {found}; ask DHIS2 for the data with the id scheme UID",
        found=shown(written),
    )


Scheme = Annotated[str, BeforeValidator(_uid_scheme)]


class DataValue(Strict):
    """One value of one data element; period and org unit may stand around it instead.

    Attributes:
        dataElement: The data element.
        categoryOptionCombo: The part of a disaggregated data element.
        value: The value; DHIS2 writes all of them as texts.
        comment: What a person noted beside it.
        storedBy: Who stored it.
        followup: Whether it is marked for follow-up.
        deleted: Whether it was deleted; then it says nothing.
    """

    dataElement: str
    period: str | None = None
    orgUnit: str | None = None
    categoryOptionCombo: str | None = None
    attributeOptionCombo: str | None = None
    value: Annotated[Any, BeforeValidator(_value)] = None
    comment: str | None = None
    storedBy: str | None = None
    created: str | None = None
    lastUpdated: str | None = None
    followup: bool | None = None
    deleted: bool | None = None


class DataValueSet(Strict):
    """A set of data values, with what all of them share.

    Attributes:
        dataSet: The data set they belong to.
        completeDate: The day on which it was reported complete for the period and org unit.
        dataValues: The values.
    """

    dataSet: str | None = None
    completeDate: str | None = None
    period: str | None = None
    orgUnit: str | None = None
    attributeOptionCombo: str | None = None
    idScheme: Scheme | None = None
    dataElementIdScheme: Scheme | None = None
    orgUnitIdScheme: Scheme | None = None
    categoryOptionComboIdScheme: Scheme | None = None
    attributeOptionComboIdScheme: Scheme | None = None
    dataSetIdScheme: Scheme | None = None
    dryRun: bool | None = None
    importStrategy: Literal["CREATE", "UPDATE", "CREATE_AND_UPDATE", "DELETE"] | None = None
    dataValues: Many[DataValue] = Field(min_length=1)
