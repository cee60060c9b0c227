"""The stations that hand in their own evidence with the report of a scenario."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from features.dossier import Dossier

DOCTOR = {"có": "permanent", "không": "part_time", "chưa rõ": "unknown"}
"""How the only doctor of a station works, for what a feature says of the station having one."""
FULL_MARKS = Path(__file__).with_name("diem-toi-da.yaml")


class HandedIn:
    """Stations' dossiers, each in a folder of its own.

    Args:
        report: The dossier of the district or commune, which judges with them.
        folder: Where their files are written.
    """

    def __init__(self, report: Dossier, folder: Path) -> None:
        self.report = report
        self.folder = folder

    def table(self, table: Sequence[Sequence[str]]) -> None:
        """Hand in a station for each line of a table."""
        head, *lines = table
        for line in lines:
            self._one(dict(zip(head, line, strict=True)))

    def full_marks(self) -> None:
        """Hand in the station with all points, of the report's own commune."""
        station = self._begun()
        station.begin(FULL_MARKS)
        station.written["place"] = dict(self.report.written["place"])
        station.write()

    def _one(self, said: Mapping[str, str]) -> None:
        station = self._begun()
        station.begin_empty()
        place = {**self.report.written["place"], "commune": said["xã"]}
        if "huyện" in said:
            place["district"] = said["huyện"]
        station.written |= {"place": place, "as of": said.get("lập ngày", station.written["as of"])}
        row = {"role": "doctor", "contract": DOCTOR[said["bác sĩ"]]}
        station.put_rows("nhân lực", [row], complete=True)
        station.write()

    def _begun(self) -> Dossier:
        folder = self.folder / str(len(self.report.stations))
        folder.mkdir(parents=True)
        station = Dossier(self.report.desk, folder)
        self.report.stations.append(station)
        return station
