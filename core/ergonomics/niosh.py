"""The revised NIOSH lifting equation (Waters et al. 1993, https://doi.org/10.1080/00140139308967940).

``RWL = LC HM VM DM AM FM CM`` and ``LI = load / RWL``; constants and tables are ``resources/ergonomics/niosh.toml``.
Metric and US constants are rounded apart: never convert a result.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.ergonomics.body import body_of
from core.ergonomics.measures import SIDES
from core.ergonomics.tables import load
from core.ergonomics.vectors import dot, unit
from core.errors import PoseError
from core.gravity import Gravity
from core.language import tr
from core.poses import PoseSequence

GRIPS = ("good", "fair", "poor")


@dataclass(frozen=True)
class Lift:
    """One end of a lift: where the hands are and how often it is done.

    horizontal  H, from the middle of the ankles to the middle of the hands (cm; inches for ``us``)
    vertical    V, of the hands above the floor at the point that is judged
    origin      V where the lift begins (for the frequency multiplier)
    distance    D, between the two heights
    asymmetry   A, degrees between straight ahead and the hands
    per_min     lifts a minute, hours how long of a shift, grip one of ``GRIPS``
    """

    horizontal: float
    vertical: float
    distance: float
    asymmetry: float = 0.0
    origin: float | None = None
    per_min: float = 0.2
    hours: float = 1.0
    grip: str = "good"
    units: str = "metric"


@dataclass(frozen=True)
class Limit:
    """The recommended weight and what makes it so: multipliers of 0 to 1 by their letters."""

    rwl: float
    multipliers: Mapping[str, float]

    def index(self, load_kg: float) -> float:
        """The lifting index; infinite where nothing at all should be lifted so."""
        return load_kg / self.rwl if self.rwl > 0 else np.inf

    @property
    def worst(self) -> str:
        """The multiplier that costs most: what to change first."""
        return min(self.multipliers, key=lambda name: self.multipliers[name])


def limit(lift: Lift) -> Limit:
    """The recommended weight limit in the unit of ``lift.units``; NaN where a distance is NaN. 0 beyond a limit."""
    c = load("niosh")[lift.units]
    h, v, d, a = lift.horizontal, lift.vertical, lift.distance, lift.asymmetry
    origin = v if lift.origin is None else lift.origin
    factors = {
        "H": _within(h <= c["h_max"], h, c["h_numerator"] / max(h, c["h_min"])),
        "V": _within(c["v_min"] <= v <= c["v_max"], v, 1 - c["v_slope"] * abs(v - c["v_reference"])),
        "D": _within(d <= c["d_max"], d, min(1.0, c["d_constant"] + c["d_numerator"] / max(d, c["d_min"]))),
        "A": _within(a <= c["a_max"], a, 1 - c["a_slope"] * a),
        "F": frequency_multiplier(lift.per_min, lift.hours, origin >= c["v_split"]),
        "C": float(load("niosh")["coupling"]["values"][GRIPS.index(lift.grip)][int(v >= c["v_split"])]),
    }
    return Limit(float(c["load_constant"] * np.prod(list(factors.values()))), factors)


def _within(possible: bool, measured: float, factor: float) -> float:
    return float("nan") if np.isnan(measured) else float(factor) if possible else 0.0


def frequency_multiplier(per_min: float, hours: float, high: bool) -> float:
    """FM by the table, linear between its rows, 0 beyond the last positive one; ``high``: hands begin at 75 cm or more.

    Raises ``PoseError`` for more than 8 hours, which the equation does not cover.
    """
    facts = load("niosh")["frequency"]
    classes = load("niosh")["duration"]["classes"]
    if not 0 < hours <= classes[-1]["max_h"]:
        raise PoseError(tr("The lifting equation covers up to 8 hours of lifting"), got=f"{hours:g}")
    column = 2 * next(i for i, one in enumerate(classes) if hours <= one["max_h"]) + int(high)
    rows, values = facts["lifts_per_min"], [row[column] for row in facts["values"]]
    per_min = max(per_min, rows[0])
    after = next((i for i, row in enumerate(rows) if per_min <= row), None)
    if after is None or values[after] == 0:
        return 0.0
    return float(np.interp(per_min, rows, values))


def measure_lift(poses: PoseSequence, gravity: Gravity, start: int, stop: int) -> tuple[Lift, Lift]:
    """Origin and destination of a lift from the poses of two frames (metric, cm), frequency and grip still to be said.

    H is level, from the middle of the ankles; A is from straight ahead of the hips. What is not seen is NaN.
    Raises ``PoseError`` for poses that are not in millimetres.
    """
    body = body_of(poses, gravity)
    if not body.metric:
        raise PoseError(tr("A lift needs poses in space, in millimetres"), action=tr("Lift the poses to 3D first"))
    hands = np.mean([_hand(body, side) for side in SIDES], axis=0)
    from_feet = hands - body.point("mid_ankle")
    up = np.broadcast_to(body.gravity.up, hands.shape)
    level = from_feet - dot(from_feet, up)[:, None] * up
    ahead, _, right = body.upright("hip")
    turned = np.degrees(np.arctan2(np.abs(dot(unit(level), right)), dot(unit(level), ahead)))
    heights = (hands @ body.gravity.up - body.sizes.floor) / 10
    reach = np.linalg.norm(level, axis=1) / 10
    distance = abs(float(heights[stop] - heights[start]))
    ends = [
        Lift(float(reach[f]), float(heights[f]), distance, float(turned[f]), origin=float(heights[start]))
        for f in (start, stop)
    ]
    return ends[0], ends[1]


def _hand(body, side: str) -> np.ndarray:
    hand = body.point(f"{side}_hand")
    return np.where(np.isnan(hand), body.point(f"{side}_wrist"), hand)
