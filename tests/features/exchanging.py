"""A dossier that goes out as data values of DHIS2 and comes back, or comes from there in the first place."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from features.dossier import Dossier
from tieuchi.evidence.facts import Evidence
from tieuchi.exchange.incoming import take
from tieuchi.exchange.mapping import Mapped, MappedUnit, read_mapping
from tieuchi.exchange.outgoing import as_json, put
from tieuchi.files.json import parse_json
from tieuchi.files.writing import as_yaml
from tieuchi.values.problem import InputError

UNIT = "tcUnit99999"


class Exchanging:
    """Sends a dossier to DHIS2 and takes it back.

    Args:
        dossier: What is sent, and what is judged afterwards.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.sent: Evidence | None = None
        self.error: InputError | None = None

    @property
    def mapped(self) -> Mapped:
        """The example mapping, with the dossier's own commune as its only org unit."""
        desk = self.dossier.desk
        file = desk.root / "evidence" / "exchange" / "dhis2-example.yaml"
        mapped = read_mapping(file, ("station",), desk.form)
        own = MappedUnit.model_construct(id=UNIT, place=self.dossier.written["place"])
        written = {"units": (own,), "invented": bool(self.dossier.written.get("invented"))}
        return Mapped(mapped.written.model_copy(update=written), mapped.form)

    def there_and_back(self) -> None:
        """Send the dossier and take it back; what came back is judged from here on."""
        self.sent = self.dossier.desk.read(self.dossier.write())
        self._take(as_json(put(self.sent, self.mapped)))

    def receive(self, year: int, table: Sequence[Sequence[str]]) -> None:
        """Take the values of a table, one line for each; a refusal is kept to be asked about."""
        _, *lines = table
        values = [self._value(*line) for line in lines]
        whole = {"period": str(year), "orgUnit": UNIT, "dataValues": values}
        try:
            self._take(json.dumps(whole, ensure_ascii=False, indent=0))
        except InputError as error:
            self.error = error

    def _value(self, label: str, value: str, comment: str) -> Mapping[str, Any]:
        element = self.mapped.fields[self.dossier.field(label).id].id
        said = {"value": value, "comment": comment}
        return {"dataElement": element, **{key: text for key, text in said.items() if text}}

    def _take(self, text: str) -> None:
        taken = take(parse_json(text.encode(), "values.json"), self.mapped)
        (written,) = taken.written.values()
        self.dossier.file.write_text(as_yaml(written), encoding="utf-8")
        self.dossier.begin(self.dossier.file)
