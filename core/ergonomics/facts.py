"""What a recording cannot show: facts of the task that the user types in, and the thresholds that no method publishes.

A fact that is not given takes a default, and every default that was used is an assumption that the report lists.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from core.errors import UsageError
from core.language import mark, tr

PATTERNS = ("intermittent", "static_or_repeated", "shock")
COUPLINGS = (mark("good"), mark("fair"), mark("poor"), mark("unacceptable"))
WRISTS = ("neutral", "bent", "strongly_bent")
TWISTS = ("mid_range", "end_of_range")
SUPPORTS = ("both", "one")


@dataclass(frozen=True)
class TaskFacts:
    """Facts of a task; None: not given.

    load_kg             what is held or moved
    load_pattern        how: one of ``PATTERNS``
    coupling            how well it can be gripped: one of ``COUPLINGS``
    arms_supported      arms rest on something, or the person leans on them
    gravity_assisted    (REBA) the upper arm hangs by its weight in a bent posture
    trunk_supported     the trunk leans on something along its whole length
    seated, support     sitting; weight on "both" feet or on "one"; None: from the legs where they are seen
    wrist               where no hand point is seen: one of ``WRISTS``
    wrist_deviated      where it is not seen
    wrist_twist         forearm turned: one of ``TWISTS``; never seen
    shoulder_raised     where it is not seen
    neck_twisted        where it is not seen
    static              a posture is held for longer than a minute; None: measured
    repetition_per_min  times the same movement is made; None: measured
    rapid_changes       (REBA) large changes of posture in a rush, or an unsteady base
    shift_hours         how long of a shift the recorded work is done
    """

    load_kg: float | None = None
    load_pattern: str | None = None
    coupling: str | None = None
    arms_supported: bool | None = None
    gravity_assisted: bool | None = None
    trunk_supported: bool | None = None
    seated: bool | None = None
    support: str | None = None
    wrist: str | None = None
    wrist_deviated: bool | None = None
    wrist_twist: str | None = None
    shoulder_raised: bool | None = None
    neck_twisted: bool | None = None
    static: bool | None = None
    repetition_per_min: float | None = None
    rapid_changes: bool | None = None
    shift_hours: float | None = None

    def __post_init__(self) -> None:
        for name, (kind, choices) in _KINDS.items():
            _check(name, getattr(self, name), kind, choices)


    @classmethod
    def of(cls, values: Mapping) -> "TaskFacts":
        """From plain values (a TOML table, a form). Raises ``UsageError`` for an unknown name or value."""
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise UsageError(
                tr("There is no task fact {unknown!r}", unknown=unknown[0]), expected=", ".join(sorted(known))
            )
        return cls(**values)

    def over(self, template: "TaskFacts") -> "TaskFacts":
        """These facts; what is not given comes from the template."""
        given = {name: value for name, value in asdict(self).items() if value is not None}
        return replace(template, **given)

    def value(self, name: str):
        """The fact, or its default."""
        given = getattr(self, name)
        return DEFAULTS[name][0] if given is None and name in DEFAULTS else given

    def assumptions(self) -> tuple[str, ...]:
        """A sentence for every default that stands in for a fact."""
        return tuple(tr(text) for name, (_, text) in DEFAULTS.items() if getattr(self, name) is None)


DEFAULTS: Mapping[str, tuple] = {
    "load_kg": (0.0, mark("Nothing heavier than 2 kg (4.4 lb) is held or moved.")),
    "load_pattern": ("intermittent", mark("Loads are handled now and then, without shock.")),
    "coupling": ("good", mark("What is held can be gripped well.")),
    "arms_supported": (False, mark("Arms are not supported.")),
    "gravity_assisted": (False, mark("Upper arms do not hang by their weight.")),
    "trunk_supported": (False, mark("The trunk is not supported.")),
    "wrist_twist": ("mid_range", mark("Forearms are turned in the middle of their range.")),
    "rapid_changes": (False, mark("There are no rapid large changes of posture and the base is steady.")),
    "shift_hours": (8.0, mark("The recorded work is done for 8 hours of a shift.")),
}

_KINDS: Mapping[str, tuple] = {
    "load_kg": (float, (0.0, 500.0)),
    "load_pattern": (str, PATTERNS),
    "coupling": (str, COUPLINGS),
    "arms_supported": (bool, ()),
    "gravity_assisted": (bool, ()),
    "trunk_supported": (bool, ()),
    "seated": (bool, ()),
    "support": (str, SUPPORTS),
    "wrist": (str, WRISTS),
    "wrist_deviated": (bool, ()),
    "wrist_twist": (str, TWISTS),
    "shoulder_raised": (bool, ()),
    "neck_twisted": (bool, ()),
    "static": (bool, ()),
    "repetition_per_min": (float, (0.0, 1000.0)),
    "rapid_changes": (bool, ()),
    "shift_hours": (float, (0.0, 24.0)),
}


def _check(name: str, value, kind: type, choices: tuple) -> None:
    if value is None:
        return
    number = kind is float and isinstance(value, int | float) and not isinstance(value, bool)
    if not ((number and choices[0] <= value <= choices[1]) or (kind is not float and isinstance(value, kind))):
        expected = f"{choices[0]} to {choices[1]}" if kind is float else {bool: "true or false", str: "a word"}[kind]
        raise UsageError(tr("This cannot be {name}", name=name), expected=expected, got=repr(value))
    if kind is str and value not in choices:
        raise UsageError(tr("This cannot be {name}", name=name), expected=", ".join(choices), got=repr(value))


@dataclass(frozen=True)
class Settings:
    """Thresholds that the methods leave open: our advice, all to be changed. Degrees unless it says otherwise.

    ``hysteresis``: how far an angle must be beyond a limit before the class changes. ``band``: the share of the chances
    that a stated band holds.
    """

    neutral: float = 5.0
    twist: float = 10.0
    side_bend: float = 10.0
    abduction: float = 30.0
    shoulder_raised: float = 25.0
    wrist_deviation: float = 10.0
    arm_behind: float = 20.0  # ISO 11226, EN 1005-4: from here on an upper arm is behind the trunk (RULA's limit)
    leaning_back: float = 10.0  # ISO 11226: a trunk's line from hips to shoulders leans back a little when upright
    trunk_extension_score: int = 2  # RULA says nothing of a trunk that leans back
    across_midline: float = -0.08  # shoulder widths: 3 cm past the midline
    out_to_side: float = 1.17  # shoulder widths from the midline: 42 cm
    one_leg: float = 12.0  # % of the leg that one foot is higher than the other
    walking: float = 0.5  # m/s
    owas_bent: float = 20.0
    owas_twisted: float = 20.0
    owas_knee: float = 30.0
    owas_arm: float = 90.0
    static_range: float = 10.0  # within which an angle stays while a posture is held
    static_seconds: float = 60.0
    repetitions: float = 4.0  # a minute
    movement: float = 20.0  # least amplitude of a movement that is counted
    hysteresis: float = 2.5
    band: float = 0.9


WIDER: dict[str, Any] = {"twist": 20.0, "side_bend": 20.0, "abduction": 45.0, "wrist_deviation": 20.0}
"""The other end of the thresholds that implementations use: shown beside the first run."""
