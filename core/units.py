"""The units in which people say masses and lengths: kilograms and centimetres, or pounds and inches."""

from dataclasses import dataclass

from core.errors import UsageError
from core.language import tr


@dataclass(frozen=True)
class Units:
    """``kg`` and ``mm``: of one unit of mass and of length."""

    name: str
    title: str
    mass: str
    length: str
    kg: float
    mm: float

    def masses(self, kg: float) -> float:
        """Kilograms in this unit."""
        return kg / self.kg

    def lengths(self, mm: float) -> float:
        """Millimetres in this unit."""
        return mm / self.mm

    def in_kg(self, mass: float) -> float:
        """A mass in this unit in kilograms."""
        return mass * self.kg


METRIC = Units("metric", "centimetres, kilograms", "kg", "cm", 1.0, 10.0)
US = Units("us", "inches, pounds", "lb", "in", 0.45359237, 25.4)
ALL = {units.name: units for units in (METRIC, US)}


def units_named(name: str) -> Units:
    """Raises ``UsageError`` for units that there are none of."""
    if name not in ALL:
        raise UsageError(tr("These are no units"), expected=", ".join(ALL), got=name)
    return ALL[name]
