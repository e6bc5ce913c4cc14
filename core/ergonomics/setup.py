"""What a user says of one recording for its assessment; kept with the recording in the project."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from core.ergonomics.facts import TaskFacts
from core.errors import UsageError
from core.language import tr
from core.words import in_words

UPS = ("", "level", "clicks")
VIEWS = ("", "left", "right", "front", "back")


@dataclass(frozen=True)
class Setup:
    """Plain values alone: what is not said is what the recording itself tells.

    facts     of the task
    template  the kind of workplace that the form started from ("" for none)
    view      of 2D poses: the side of the person that the picture shows
    up        which way is up: "" (calibration, floor, else the camera taken as level), "level" (the user says that the
              camera is), "clicks" (``edge``)
    edge      x, y of two points of an upright edge in pixels, the lower first
    neutral   person -> the frame in which they stand in their neutral posture
    pins      angles pinned to the picture: three joints (the angle at the middle one), or two (bone to the vertical)
    before    person -> (recording, person): the same work before the workplace was changed
    """

    facts: TaskFacts = field(default_factory=TaskFacts)
    template: str = ""
    view: str = ""
    up: str = ""
    edge: tuple[float, ...] = ()
    neutral: Mapping[int, int] = field(default_factory=dict, hash=False)
    pins: tuple[tuple[str, ...], ...] = ()
    before: Mapping[int, tuple[int, int]] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        _check(self.view in VIEWS, "view", ", ".join(VIEWS[1:]), self.view)
        _check(self.up in UPS, "way to tell what is up", ", ".join(UPS[1:]), self.up)
        two = len(self.edge) == 4 and self.edge[:2] != self.edge[2:]
        _check(two if self.up == "clicks" else len(self.edge) in (0, 4), "edge", "two points", self.edge)
        _check(all(len(pin) in (2, 3) for pin in self.pins), "angle", "two or three joints", self.pins)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Setup":
        """From what ``to_dict`` wrote. Raises ``UsageError`` for what makes no sense; unknown names are left out."""
        known = {one.name for one in fields(cls)}
        found = {name: value for name, value in values.items() if name in known}
        try:
            return cls(**{name: _READ[name](value) for name, value in found.items()})
        except (TypeError, ValueError, AttributeError) as error:
            raise UsageError(tr("These are no facts of an assessment"), got=in_words(error)) from error

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, without what is not said."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        values["facts"] = {name: value for name, value in asdict(self.facts).items() if value is not None}
        values["neutral"] = {str(person): frame for person, frame in self.neutral.items()}
        values["before"] = {str(person): list(other) for person, other in self.before.items()}
        return {name: value for name, value in values.items() if value}


_READ: dict[str, Callable[[Any], Any]] = {
    "facts": TaskFacts.of,
    "template": str,
    "view": str,
    "up": str,
    "edge": lambda values: tuple(float(value) for value in values),
    "neutral": lambda values: {int(person): int(frame) for person, frame in values.items()},
    "before": lambda values: {int(person): (int(one), int(two)) for person, (one, two) in values.items()},
    "pins": lambda values: tuple(tuple(str(joint) for joint in pin) for pin in values),
}


def _check(good: bool, what: str, expected: str, got: object) -> None:
    if not good:
        raise UsageError(tr("This is no {what}", what=what), expected=expected, got=str(got)[:100])
