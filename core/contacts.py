"""When a person's feet stand: spans of frames for each foot."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.errors import EditError
from core.kinematics.derivatives import runs
from core.language import tr
from core.media.limits import MAX_FRAMES

FEET = ("left", "right")

Span = tuple[int, int]
"""First frame, and the one after the last."""


@dataclass(frozen=True)
class FootContacts:
    """Of one person: spans in time, none of which touches the next."""

    person: int
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        for spans in (self.left, self.right):
            edges = [edge for span in spans for edge in span]
            if edges != sorted(set(edges)) or (edges and not 0 <= edges[0] < edges[-1] <= MAX_FRAMES):
                raise EditError(tr("These are no foot contacts"), expected=tr("spans of frames, one after the other"))

    @classmethod
    def of_masks(cls, person: int, left: np.ndarray, right: np.ndarray) -> "FootContacts":
        """Of (T,) bool each: where the foot stands."""
        return cls(person, _spans(left), _spans(right))

    @classmethod
    def of(cls, person: int, spans: Mapping[str, Sequence[Sequence[int]]]) -> "FootContacts":
        """Of plain values for each foot. Raises where they make no sense."""
        return cls(person, *(tuple((int(a), int(b)) for a, b in spans.get(foot, ())) for foot in FEET))

    @property
    def spans(self) -> dict[str, list[list[int]]]:
        """Plain values."""
        return {foot: [list(span) for span in self.foot(foot)] for foot in FEET}

    def foot(self, foot: str) -> tuple[Span, ...]:
        """Of "left" or "right"."""
        return self.left if foot == "left" else self.right

    def at(self, foot: str, frame: int) -> Span | None:
        """The contact that a frame is in."""
        return next((span for span in self.foot(foot) if span[0] <= frame < span[1]), None)

    def mask(self, foot: str, frames: int) -> np.ndarray:
        """(frames,) bool: where the foot stands."""
        found = np.zeros(frames, bool)
        for start, stop in self.foot(foot):
            found[start:stop] = True
        return found

    def with_span(self, foot: str, start: int, stop: int, stands: bool) -> "FootContacts":
        """The foot stands, or does not, from ``start`` to ``stop`` (exclusive); what touches that becomes one span."""
        mask = self.mask(foot, max([stop, *(end for _, end in self.foot(foot))]))
        mask[max(start, 0) : stop] = stands
        return replace(self, left=_spans(mask)) if foot == "left" else replace(self, right=_spans(mask))

    def moved(self, foot: str, old: Span, new: Span) -> "FootContacts":
        """One span in place of another; those that it covers become one with it."""
        return self.with_span(foot, *old, False).with_span(foot, *new, True)

    def differing(self, other: "FootContacts", frames: int) -> np.ndarray:
        """(K,) frames in which a foot stands by one and not by the other."""
        return np.flatnonzero(np.any([self.mask(f, frames) != other.mask(f, frames) for f in FEET], axis=0))


def _spans(mask: np.ndarray) -> tuple[Span, ...]:
    return tuple((int(start), int(stop)) for start, stop in runs(mask))


def contacts_from(values: Iterable[Sequence]) -> tuple[FootContacts, ...]:
    """What ``contacts_to`` wrote. Raises where these are no contacts."""
    return tuple(FootContacts.of(int(person), dict(spans)) for person, spans in values)


def contacts_to(contacts: Iterable[FootContacts]) -> list:
    return [[one.person, one.spans] for one in contacts]
