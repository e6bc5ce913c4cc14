"""EN 1005-4, postures and movements at machinery: zones by how often a movement is made (``en1005_4.toml``).

Only the rows that a source gives are judged; what would rest on memory is not (``resources/ergonomics/en1005_4.toml``).
"""

from collections.abc import Mapping

import numpy as np

from core.ergonomics.activity import repetitions_per_min
from core.ergonomics.measures import SIDES
from core.ergonomics.scores import Inputs
from core.ergonomics.standards import Verdict
from core.ergonomics.tables import load
from core.language import mark, tr

_UPPER_ARM = {"left": mark("Upper arm, left"), "right": mark("Upper arm, right")}

OUTCOMES = ("acceptable", "conditional", "not_acceptable")


def verdicts(inputs: Inputs) -> list[Verdict]:
    """Trunk sideways and twisted, neck forward, both upper arms over time."""
    rows = [
        ("trunk_side_or_twist", "trunk_side_bend", mark("Trunk side bend")),
        ("trunk_side_or_twist", "trunk_twist", mark("Trunk twist")),
        ("neck_forward", "neck_flexion", mark("Neck forward")),
    ]
    rows += [("upper_arm", f"{side}_upper_arm_flexion", _UPPER_ARM[side]) for side in SIDES]
    return [_verdict(inputs, *row) for row in rows]


def _verdict(inputs: Inputs, part: str, measure: str, title: str) -> Verdict:
    angle, _ = inputs.angle(measure)
    angle = np.abs(angle) if part == "trunk_side_or_twist" else angle
    per_min = _per_min(inputs, measure)
    often = per_min >= load("en1005_4")["meta"]["frequency_split_per_min"]
    zones = zone(part, angle, often, inputs.settings.arm_behind)
    note = (
        tr("two or more movements per minute ({per_min:.1f})", per_min=per_min)
        if often
        else tr("fewer than two movements per minute ({per_min:.1f})", per_min=per_min)
    )
    if np.isnan(per_min):
        zones = np.where(zones == zone(part, angle, True, inputs.settings.arm_behind), zones, np.nan)
        note = tr("too short to count movements: judged only where their number makes no difference")
    zones = zones.astype(np.float32)
    zones.setflags(write=False)
    return Verdict("EN 1005-4", title, measure, zones, load("en1005_4")[part]["confidence"], note)


def zone(part: str, angle, often: bool, tolerance: float = 0.0) -> np.ndarray:
    """(...) 0 acceptable, 1 conditional, 2 not acceptable for an angle; ``often``: two or more movements per minute.

    An upper arm counts as behind the trunk only beyond ``tolerance``; of a neck bent back the source says nothing.
    """
    angle, rows = np.asarray(angle, float), load("en1005_4")[part]["zones"]
    result = np.full(angle.shape, np.nan)
    for row in sorted(rows, key=lambda row: -row["min"]):
        low = row["min"] if row["min"] != 0 else -np.inf if part == "neck_forward" else -tolerance
        inside = np.isnan(result) & (angle >= low if row["min"] == 0 else angle > low)
        result = np.where(inside & ~np.isnan(angle), OUTCOMES.index(_outcome(row, often)), result)
    return result


def _outcome(row: Mapping, often: bool) -> str:
    return row["high" if often else "low"]


def _per_min(inputs: Inputs, measure: str) -> float:
    """Movements a minute: as given, else measured; NaN where they cannot be counted."""
    given = inputs.facts.repetition_per_min
    angles, settings = inputs.angles, inputs.settings
    return repetitions_per_min(angles[measure], angles.times, settings.movement) if given is None else given
