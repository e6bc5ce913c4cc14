"""What the facts of a task, their values and the thresholds are called: for the form and for the report."""

from collections.abc import Mapping

from core.language import mark

TITLES: Mapping[str, str] = {
    "load_kg": mark("Load held or moved"),
    "load_pattern": mark("How it is handled"),
    "coupling": mark("Grip"),
    "repetition_per_min": mark("The same movement"),
    "shift_hours": mark("Done for"),
    "seated": mark("Sitting"),
    "support": mark("Weight on"),
    "arms_supported": mark("Arms rest on something"),
    "trunk_supported": mark("Trunk leans on something"),
    "gravity_assisted": mark("Arm hangs by its weight"),
    "wrist": mark("Wrist, where unseen"),
    "wrist_deviated": mark("Wrist bent sideways"),
    "wrist_twist": mark("Forearm turned"),
    "neck_twisted": mark("Head turned, where unseen"),
    "shoulder_raised": mark("Shoulders raised, where unseen"),
    "static": mark("Held over a minute"),
    "rapid_changes": mark("Rapid large changes"),
}

VALUES: Mapping[str, str] = {
    "intermittent": mark("now and then"),
    "static_or_repeated": mark("held, or over 4 times a minute"),
    "shock": mark("with a jerk or a shock"),
    "both": mark("both feet"),
    "one": mark("one foot"),
    "neutral": mark("neutral"),
    "bent": mark("bent"),
    "strongly_bent": mark("strongly bent"),
    "mid_range": mark("in the middle of its range"),
    "end_of_range": mark("near its end"),
}
"""What a fact may say, where the word itself is no English."""

UNITS: Mapping[str, str] = {
    "load_kg": " kg",
    "repetition_per_min": mark(" times a minute"),
    "shift_hours": mark(" hours of a shift"),
}

SETTINGS: Mapping[str, str] = {
    "neutral": mark("Neutral up to (°)"),
    "twist": mark("Twisted from (°)"),
    "side_bend": mark("Bent sideways from (°)"),
    "abduction": mark("Arm out to the side from (°)"),
    "shoulder_raised": mark("Shoulder raised from (°)"),
    "wrist_deviation": mark("Wrist bent sideways from (°)"),
    "arm_behind": mark("Arm behind the trunk from (°)"),
    "leaning_back": mark("Trunk leans back from (°)"),
    "trunk_extension_score": mark("RULA score of a trunk that leans back"),
    "across_midline": mark("Hand across the midline from (shoulder widths)"),
    "out_to_side": mark("Hand out to the side from (shoulder widths)"),
    "one_leg": mark("On one leg from (% of the leg)"),
    "walking": mark("Walking from (m/s)"),
    "owas_bent": mark("OWAS, back bent from (°)"),
    "owas_twisted": mark("OWAS, back twisted from (°)"),
    "owas_knee": mark("OWAS, knee bent from (°)"),
    "owas_arm": mark("OWAS, arm raised from (°)"),
    "static_range": mark("Held still within (°)"),
    "static_seconds": mark("Static from (s)"),
    "repetitions": mark("Repeated from (a minute)"),
    "movement": mark("Least movement that is counted (°)"),
    "hysteresis": mark("Beyond a limit before the class changes (°)"),
    "band": mark("Share of the chances that a band holds"),
}
