"""What a report is about: people with their assessments, and where the numbers come from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.ergonomics.assessment import Assessment
from core.ergonomics.cycles import Cycle
from core.units import METRIC, Units


@dataclass(frozen=True, eq=False)
class Subject:
    """One person in one recording. ``name`` is shown as it is: an initial or a number is enough.

    cycles  stretches of the recording that are compared
    lifts   (first, last) frame of each lift
    before  the same work before the workplace was changed
    """

    name: str
    assessment: Assessment
    cycles: tuple[Cycle, ...] = ()
    lifts: tuple[tuple[int, int], ...] = ()
    before: "Subject | None" = None


@dataclass(frozen=True)
class Origin:
    """Where a report's numbers come from, and the units that it is written in; ``sha256`` of the poses' file."""

    title: str
    file: str
    sha256: str
    version: str
    date: str
    notes: str = ""
    options: Mapping = field(default_factory=dict)
    units: Units = METRIC
