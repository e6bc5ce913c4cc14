"""``PoseSequence``: the poses of one person over time, at one stage."""

import mmap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from core.errors import PoseError
from core.language import tr
from core.long_arrays import blocks, room
from core.skeleton import Skeleton


class Space(StrEnum):
    """Where coordinates live.

    ``IMAGE``: pixels, x right, y down, (0, 0) is the centre of the top-left pixel.
    ``CAMERA``: x right, y down, z forward (OpenCV), origin at the camera.
    ``WORLD``: right-handed, y up.
    ``ROOT``: the camera's axes, origin at the person's own pelvis: position in the scene unknown.
    """

    IMAGE = "image"
    CAMERA = "camera"
    WORLD = "world"
    ROOT = "root"


class Unit(StrEnum):
    """What one step of a coordinate is."""

    PIXEL = "px"
    MILLIMETRE = "mm"
    RELATIVE = "relative"  # true up to one unknown scale


class Status(IntEnum):
    """Where a joint's position comes from."""

    MEASURED = 0  # an estimator or a file saw it
    INFERRED = 1  # a model made it up from the rest
    ADJUSTED = 2  # changed by a tool over a range (swap, filter, interpolation, falloff)
    CONFIRMED = 3  # set or accepted by a person: models must not move it


class Visibility(IntEnum):
    """What is known of whether a joint can be seen."""

    UNKNOWN = 0
    VISIBLE = 1
    OCCLUDED = 2
    ABSENT = 3


_TO_FIT: Any = None
"""Default of a field that ``PoseSequence`` fills in to fit the others."""


def whole(axes: np.ndarray) -> np.ndarray:
    """(..., D) bool to (...): where all axes are; several times as fast as ``all`` over so short a last axis."""
    return reduce(np.logical_and, np.moveaxis(axes, -1, 0))


@dataclass(frozen=True, eq=False)
class PoseSequence:
    """One person, one stage. All arrays are read-only; a change gives a new sequence (``replace``).

    coords      (T, J, 2) or (T, J, 3) float32 in ``unit``, axes as ``space`` says; NaN is missing (a joint whole or not
                at all)
    confidence  (T, J) float32 in [0, 1]; 0 where missing
    times       (T,) float64 seconds from the start of the recording, increasing; may be uneven
    status      (T, J) uint8 of ``Status``
    visibility  (T, J) uint8 of ``Visibility``
    uncertainty (T, J) float32 expected error in ``unit``, NaN where unknown, or None
    rotations   (T, J, 4) float32 unit quaternions x, y, z, w of a file that has rotations: how each joint's frame is
                turned from ``rest``, in the axes of ``space``; NaN where unknown, or None
    rest        (J, 3) float32 in ``unit``, the pose in which all rotations are none; given with ``rotations``, 3D only

    Positions count: where they are edited, rotations stay as the file had them, and whoever needs them has the bones
    follow by the smallest rotation (``core.kinematics.rig``).
    """

    skeleton: Skeleton
    coords: np.ndarray
    times: np.ndarray
    confidence: np.ndarray = _TO_FIT
    space: Space = Space.IMAGE
    unit: Unit = _TO_FIT
    status: np.ndarray = _TO_FIT
    visibility: np.ndarray = _TO_FIT
    uncertainty: np.ndarray | None = None
    rotations: np.ndarray | None = None
    rest: np.ndarray | None = None
    source: Mapping = field(default_factory=dict)
    """Provenance: recording, model, weights hash, options, program version; plain JSON values."""

    def __post_init__(self) -> None:
        coords = _owned(self.coords, np.float32)
        if coords.ndim != 3 or coords.shape[1] != len(self.skeleton) or coords.shape[2] not in (2, 3):
            raise PoseError(
                tr("These coordinates do not fit the skeleton"),
                expected=tr(
                    "(frames, {count}, 2 or 3) for {skeleton}",
                    count=len(self.skeleton), skeleton=self.skeleton.name
                ),
                got=str(coords.shape),
            )
        shape = coords.shape[:2]
        confidence = _all(1, shape, np.float32) if self.confidence is None else self.confidence
        confidence = _fit(confidence, shape, np.float32, "confidence")
        if not all(_is_clean(coords[part], confidence[part]) for part in blocks(len(coords))):
            coords, confidence = _cleaned(coords, confidence)
        put = object.__setattr__
        put(self, "space", Space(self.space))
        usual = Unit.PIXEL if self.space == Space.IMAGE else Unit.MILLIMETRE
        put(self, "unit", Unit(self.unit) if self.unit else usual)
        put(self, "coords", _frozen(coords))
        put(self, "confidence", _frozen(confidence))
        put(self, "times", _frozen(_increasing(_fit(self.times, shape[:1], np.float64, "times"))))
        for name, kind in (("status", Status), ("visibility", Visibility)):
            value = getattr(self, name)
            value = _all(0, shape, np.uint8) if value is None else _fit(value, shape, np.uint8, name)
            most = max((value[part].max(initial=0) for part in blocks(len(value))), default=0)
            if most > max(kind):
                raise PoseError(
                    tr("Unknown {name} of a joint", name=name),
                    expected=tr("0 to {kind}", kind=max(kind)),
                    got=str(most),
                )
            put(self, name, _frozen(value))
        if self.uncertainty is not None:
            put(self, "uncertainty", _frozen(_fit(self.uncertainty, shape, np.float32, "uncertainty")))
        if self.rotations is None or self.rest is None or coords.shape[2] == 2:
            put(self, "rotations", None)
            put(self, "rest", None)
        else:
            put(self, "rotations", _frozen(_fit(self.rotations, (*shape, 4), np.float32, "rotations")))
            put(self, "rest", _frozen(_fit(self.rest, (shape[1], 3), np.float32, "rest pose")))

    def __setstate__(self, state: dict) -> None:
        """From another process: pickling forgets that arrays are read-only."""
        self.__dict__.update(state)
        for array in (self.times, *self.layers().values(), *([] if self.rest is None else [self.rest])):
            _frozen(array)

    def __len__(self) -> int:
        return len(self.coords)

    @property
    def dims(self) -> int:
        """2 or 3."""
        return int(self.coords.shape[2])

    @property
    def present(self) -> np.ndarray:
        """(T, J) bool: where there is a position."""
        present: np.ndarray = np.isfinite(self.coords[..., 0])
        return present

    @property
    def fps(self) -> float:
        """Nominal frames per second from the median step; 0 for fewer than two frames."""
        if len(self.times) < 2:
            return 0.0
        step = float(np.median(np.diff(self.times)))
        return 1.0 / step if step > 0 else 0.0

    def replace(self, **changes: Any) -> "PoseSequence":
        """The same with some fields changed. Between image and space the unit becomes the new space's usual one; in
        other axes, rotations are gone unless they are given."""
        if changes.get("space", self.space) != self.space and "rotations" not in changes:
            changes["rotations"] = None
        flat = Space.IMAGE in (self.space, changes.get("space"))
        if "unit" not in changes and flat and changes.get("space", self.space) != self.space:
            changes["unit"] = None
        return replace(self, **changes)

    def layers(self) -> dict[str, np.ndarray]:
        """The arrays (T, J, ...) that this sequence has, by name: ``LAYERS`` and rotations without what is None."""
        return {name: array for name in _NOTHING if (array := getattr(self, name)) is not None}

    def is_like(self, other: "PoseSequence") -> bool:
        """Whether frames of both can stand in one sequence: same skeleton, dimensions, space and unit."""
        return self._kind == other._kind

    @property
    def _kind(self) -> tuple:
        return self.skeleton, self.dims, self.space, self.unit

    def slice(self, start: int, stop: int) -> "PoseSequence":
        """Frames ``start`` to ``stop`` (exclusive) with their times; the arrays are shared, not copied."""
        cut: dict[str, Any] = {name: array[start:stop] for name, array in self.layers().items()}
        return replace(self, times=self.times[start:stop], **cut)

    def take(self, frames: ArrayLike, times: ArrayLike | None = None) -> "PoseSequence":
        """Frames by number (N,), -1 for one without poses, at times (N,) in seconds (their own where None is given)."""
        rows = np.asarray(frames, int).reshape(-1)
        taken: dict[str, Any] = {name: _taken(array, name, rows) for name, array in self.layers().items()}
        seconds = self.times[rows] if times is None else np.asarray(times)
        return replace(self, times=seconds, **taken)

    def thin(self, most: int) -> "PoseSequence":
        """At most so many frames, spread evenly over all, the first and the last among them."""
        return self.take(np.unique(np.linspace(0, len(self) - 1, min(most, len(self))).astype(int)))

    def pad(self, count: int, fps: float = 25.0) -> "PoseSequence":
        """``count`` frames: empty ones after the last, at the sequence's own rate (``fps`` where it has none)."""
        more = max(count - len(self), 0)
        step = 1 / (self.fps or fps)
        last = self.times[-1] if len(self) else -step
        times = np.concatenate([self.times, last + step * np.arange(1, more + 1)])
        return self.take(np.concatenate([np.arange(len(self)), np.full(more, -1)]), times)

    @classmethod
    def concatenate(cls, parts: "Sequence[PoseSequence]") -> "PoseSequence":
        """One sequence of all frames, one part after the other; ``source`` is the first part's.

        Raises ``PoseError`` where the parts are not alike, or their times do not follow each other.
        """
        first = parts[0]
        for part in parts:
            first._check_like(part)
        parts = [part._at_rest_of(first) for part in parts]
        layers: dict[str, Any] = {name: _stacked(parts, name) for name in _NOTHING}
        return replace(first, times=np.concatenate([part.times for part in parts]), **layers)

    def splice(self, start: int, part: "PoseSequence", joints: ArrayLike | None = None) -> "PoseSequence":
        """With ``part`` in place of the frames from ``start`` on; times and ``source`` stay.

        joints: (J,) bool or numbers, the only ones that are replaced; None for all. Raises ``PoseError`` where the part
        is of another kind or goes beyond the end.
        """
        self._check_like(part)
        part = part._at_rest_of(self)
        if not 0 <= start <= start + len(part) <= len(self):
            got = tr("{start} to {start2}", start=start, start2=start + len(part) - 1)
            raise PoseError(tr("These frames are outside the sequence"), expected=tr(
                "0 to {count}",
                count=len(self) - 1
            ), got=got)
        rows = slice(start, start + len(part))
        chosen = slice(None) if joints is None else np.asarray(joints)
        below, above = dict[str, Any](self.layers()), part.layers()
        for name in below.keys() | above.keys():
            below[name] = below[name].copy() if name in below else _empty(name, self.coords.shape[:2])
            below[name][rows, chosen] = above[name][:, chosen] if name in above else _NOTHING[name]
        return replace(self, **below)

    def _at_rest_of(self, other: "PoseSequence") -> "PoseSequence":
        """Without rotations where they are turned from another rest pose than the other's."""
        same = self.rest is None or (other.rest is not None and np.array_equal(self.rest, other.rest, equal_nan=True))
        return self if same else replace(self, rotations=None, rest=None)

    def _check_like(self, other: "PoseSequence") -> None:
        if not self.is_like(other):
            expected, got = (f"{p.dims}D {p.skeleton.name} in {p.space} space, {p.unit}" for p in (self, other))
            raise PoseError(tr("These poses cannot form one sequence"), expected=expected, got=got)

    def flip(self) -> "PoseSequence":
        """Left and right swapped by name; no coordinate changes its value."""
        return self.with_joints(self.skeleton, self.skeleton.flip_order)

    def with_joints(self, skeleton: Skeleton, sources: ArrayLike) -> "PoseSequence":
        """The poses in another skeleton, whose joint j is joint ``sources[j]`` of this one; -1 is a missing joint."""
        places = np.asarray(sources, int)
        layers: dict[str, Any] = {name: _taken(array, name, places, axis=1) for name, array in self.layers().items()}
        rest = None if self.rest is None else _taken(self.rest, "coords", places)
        return replace(self, skeleton=skeleton, rest=rest, **layers)

    def to_skeleton(self, target: Skeleton) -> "PoseSequence":
        """The same poses in another skeleton, by the source skeleton's remap table.

        A target joint is missing wherever one of its sources is; its confidence is the lowest of its sources', its
        status the least certain. Rotations are those of joints that are taken as they are. Raises ``PoseError`` where
        nothing maps.
        """
        if target == self.skeleton:
            return self
        matrix = self.skeleton.remap_matrix(target)
        if not matrix.any():
            raise PoseError(tr(
                "No joint of {skeleton} maps to {target}",
                skeleton=self.skeleton.name, target=target.name
            ))
        sources = np.array([_only_source(weights) for weights in matrix])
        turned = None if self.rotations is None else _taken(self.rotations, "rotations", sources, axis=1)
        rest = None if self.rest is None else np.where(matrix.any(axis=1, keepdims=True), matrix @ self.rest, np.nan)
        shape = (len(self), len(target))
        coords, confidence, status = room((*shape, self.dims)), room(shape, fill=0), room(shape, np.uint8, 0)
        visibility = room(shape, np.uint8, 0)
        uncertainty = None if self.uncertainty is None else room(shape)
        used_by = [np.flatnonzero(weights) for weights in matrix]
        for part in blocks(len(self)):
            for row, used in enumerate(used_by):
                if not len(used):
                    continue
                coords[part, row] = np.einsum("tjd,j->td", self.coords[part, used], matrix[row, used])
                confidence[part, row] = self.confidence[part, used].min(axis=1)
                several = self.status[part, used]
                status[part, row] = several[:, 0] if len(used) == 1 else _combined_status(several)
                visibility[part, row] = self.visibility[part, used].max(axis=1)
                if uncertainty is not None and self.uncertainty is not None:
                    uncertainty[part, row] = self.uncertainty[part, used].max(axis=1)
        made: dict[str, Any] = {"coords": coords, "confidence": confidence, "status": status, "visibility": visibility}
        made |= {} if uncertainty is None else {"uncertainty": uncertainty}
        frozen: dict[str, Any] = {name: _frozen(array) for name, array in made.items()}
        return replace(self, skeleton=target, rotations=turned, rest=rest, **frozen)


LAYERS = ("coords", "confidence", "status", "visibility", "uncertainty")
"""What a sequence says of each joint in each frame, apart from when that was and how its bone is turned."""
_NOTHING = dict(zip(LAYERS, (np.nan, 0, 0, 0, np.nan), strict=True)) | {"rotations": np.nan}


def _only_source(weights: np.ndarray) -> int:
    """The joint that another is made of, -1 where there is more than one or none."""
    used = np.flatnonzero(weights)
    return int(used[0]) if len(used) == 1 else -1


def _empty(name: str, shape: tuple[int, ...]) -> np.ndarray:
    return np.full((*shape, 4) if name == "rotations" else shape, _NOTHING[name], np.float32)


def _taken(array: np.ndarray, name: str, places: np.ndarray, axis: int = 0) -> np.ndarray:
    """Rows (or columns) by number; where the number is -1, what stands for nothing."""
    there = places >= 0
    if there.all():
        return array.take(places, axis)
    shape = list(array.shape)
    shape[axis] = len(places)
    result = np.full(shape, _NOTHING[name], array.dtype)
    result[(slice(None),) * axis + (there,)] = array.take(places[there], axis)
    return result


def _stacked(parts: Sequence[PoseSequence], name: str) -> np.ndarray | None:
    if all(getattr(part, name) is None for part in parts):
        return None
    return np.concatenate([part.layers().get(name, _empty(name, part.coords.shape[:2])) for part in parts])


def _combined_status(status: np.ndarray) -> np.ndarray:
    """Confirmed only if all are; inferred as soon as one is."""
    rank = {Status.INFERRED: 0, Status.ADJUSTED: 1, Status.MEASURED: 2, Status.CONFIRMED: 3}
    to_rank = np.array([rank[s] for s in Status], np.uint8)
    from_rank = np.array(sorted(Status, key=rank.__getitem__), np.uint8)
    combined: np.ndarray = from_rank[to_rank[status].min(axis=1)]
    return combined


def _is_clean(coords: np.ndarray, confidence: np.ndarray) -> bool:
    """Whether joints are there wholly or not at all, and confidence is in [0, 1], 0 where they are not."""
    missing = ~whole(np.isfinite(coords))
    sane = ((confidence >= 0) & (confidence <= 1)).all() and not confidence[missing].any()
    return bool(sane and np.isnan(coords[missing]).all())


def _cleaned(coords: np.ndarray, confidence: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    places, sure = room(coords.shape), room(confidence.shape)
    for part in blocks(len(coords)):
        missing = ~whole(np.isfinite(coords[part]))
        sure[part] = np.where(missing, 0, np.clip(np.nan_to_num(confidence[part], nan=0.0), 0, 1))
        places[part] = np.where(missing[..., None], np.nan, coords[part])
    return places, sure


def _owned(value: ArrayLike, dtype: type) -> np.ndarray:
    """An array that no one else can write to: a copy, unless it is read-only to its roots already."""
    if isinstance(value, np.ndarray) and value.dtype == dtype:
        roots = (value, value.base) if value.base is not None else (value,)
        if all(isinstance(root, mmap.mmap) or (isinstance(root, np.ndarray) and not root.flags.writeable)
               for root in roots):  # fmt: skip
            return value
    return np.array(value, dtype=dtype)


def _all(value: float, shape: tuple[int, ...], dtype: type) -> np.ndarray:
    return _frozen(room(shape, dtype, value))


def _increasing(times: np.ndarray) -> np.ndarray:
    if not np.isfinite(times).all() or (np.diff(times) <= 0).any():
        raise PoseError(tr("The times of a pose sequence must increase from frame to frame"))
    return times


def _fit(value: ArrayLike, shape: tuple[int, ...], dtype: type, name: str) -> np.ndarray:
    array = _owned(value, dtype)
    if array.shape != shape:
        raise PoseError(
            tr("The {name} of these poses do not fit", name=name), expected=str(shape), got=str(array.shape)
        )
    return array


def _frozen(array: np.ndarray) -> np.ndarray:
    array.setflags(write=False)
    return array
