"""Facts of poses that a file states, or that had to be assumed: rate, unit, axes, skeleton, and who says otherwise.

A reader notes in ``source["facts"]`` what it took and from where, in ``source["dropped"]`` what it left out, and in
``source["kept"]`` what it carries along for the way back:

    PoseSequence(..., source=noted(fps=(30.0, ASSUMED), unit=("m", STATED)))

``told`` puts what the user or the recording says in the place of what was taken; ``remarks`` are the sentences that
all that show or write such poses show with them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.errors import FormatError, PoseError
from core.io.plausibility import doubts, stands_along
from core.io.unknown import GUESSED, told_bones
from core.io.worked_out import without_centres
from core.kinematics.rotations import matrix_from_quaternion, quaternion_from_matrix
from core.language import tr
from core.poses import PoseSequence, Space, Unit
from core.skeleton import Skeleton

STATED, ASSUMED, SAID, RECORDING = "stated", "assumed", "said", "recording"
"""Where a fact comes from: the file, an assumption, the user, the recording that the poses belong to."""

MILLIMETRES = {"mm": 1.0, "millimeters": 1.0, "millimetres": 1.0, "cm": 10.0, "m": 1000.0, "meters": 1000.0,
               "metres": 1000.0, "in": 25.4, "inches": 25.4, "ft": 304.8,
               "asf": 25.4 / 0.45}  # CMU's skeletons count in inches times 0.45  # fmt: skip
UNITS = ("mm", "cm", "m", "in", "ft")
UPS = ("y", "z", "x", "-y", "-z", "-x")
"""Which of a file's axes points up."""

PICTURE, CENTRED = "picture", "picture, from its middle"
"""Units of 2D coordinates that are parts of the picture: 0 to 1, or -1 to 1."""

FROM_MIDDLE = "px from the middle"
"""Pixels that count from the middle of the picture, y down."""

_NEED_SIZE = (PICTURE, CENTRED, FROM_MIDDLE)
_FEW_POINTS = 3  # a point or two say nothing of the unit
_STRAYING, _EDGE, _BEYOND = 2, 0.05, 2.0  # percent of the points; how far they may be outside the picture; all of them
_SIZES = {"m": (0.25, 4.0), "cm": (25.0, 400.0)}  # what the largest extent of a person can be in these units


@dataclass(frozen=True)
class Said:
    """What is said of a file from outside.

    ``by`` the user it goes before what the file states; the ``RECORDING`` only fills in what is missing. ``size`` is
    that of the picture, (width, height) in pixels.
    """

    fps: float = 0.0
    unit: str = ""
    up: str = ""
    skeleton: Skeleton | None = None
    size: tuple[int, int] | None = None
    by: str = SAID


UNSAID = Said()


def noted(dropped: Iterable[str] = (), **facts: tuple[object, str]) -> dict:
    """Provenance that tells facts, (value, where it is from) each, and what was left out of the file."""
    named = list(dropped)
    told: dict[str, Any] = {name: {"value": value, "from": origin} for name, (value, origin) in facts.items()}
    return ({"facts": told} if told else {}) | ({"dropped": named} if named else {})


def fact(poses: PoseSequence, name: str) -> tuple[object, str]:
    """(value, where it is from); (None, "") where nothing is noted of it."""
    facts = poses.source.get("facts")
    found = facts.get(name) if isinstance(facts, Mapping) else None
    return (found.get("value"), str(found.get("from", ""))) if isinstance(found, Mapping) else (None, "")


def with_fact(poses: PoseSequence, name: str, value: object, origin: str) -> PoseSequence:
    """The same poses, with that noted of them."""
    facts = {**dict(poses.source.get("facts", {})), name: {"value": value, "from": origin}}
    return poses.replace(source={**poses.source, "facts": facts})


def assumed(poses: PoseSequence) -> dict[str, object]:
    """The facts that were assumed, and what was taken."""
    facts = poses.source.get("facts")
    names = facts if isinstance(facts, Mapping) else ()
    return {name: value for name in names for value, origin in (fact(poses, name),) if origin == ASSUMED}


def open_facts(poses: PoseSequence) -> dict[str, object]:
    """Those of ``assumed`` that say anything of these poses: a single frame has no rate."""
    return {name: value for name, value in assumed(poses).items() if not (name == "fps" and len(poses) < 2)}


def scale_of(unit: str) -> float:
    """Millimetres in a unit; raises ``FormatError`` for one that is not known."""
    name = unit.strip().lower()
    if name not in MILLIMETRES:
        raise FormatError(tr("The unit {unit!r} is not known", unit=unit[:40]), expected=", ".join(MILLIMETRES))
    return MILLIMETRES[name]


def likely_unit(coords) -> str:
    """The unit that (T, J, 3) coordinates of a person are most likely in, by the person's size: "m", "cm" or "mm"."""
    spans = _spans(np.asarray(coords, float))
    size = float(np.median(spans)) if len(spans) else 0.0
    return next((unit for unit, (low, high) in _SIZES.items() if low <= size <= high), "mm")


def _spans(coords: np.ndarray) -> np.ndarray:
    """The largest extent of the points of each frame in which there are two."""
    seen = coords[np.isfinite(coords).all(axis=-1).sum(axis=1) > 1]
    return np.array([np.ptp(frame[np.isfinite(frame).all(axis=-1)], axis=0).max() for frame in seen])


# --- what a reader leaves open ---------------------------------------------------------------------------------------


def completed(people: Mapping[int, PoseSequence]) -> dict[int, PoseSequence]:
    """What a reader returned: upright where people can only stand, with marks where bones were guessed, or coordinates
    can only be parts of a picture.

    A reader says itself that it is sure of pixels by a fact ``unit``; files of ours do, as ``facts`` or in a column.
    """
    people = upright({i: _with_bones(poses) for i, poses in people.items()})
    flat = [poses for poses in people.values() if poses.space == Space.IMAGE and not fact(poses, "unit")[1]]
    seen = np.concatenate([np.empty((0, 2)), *(poses.coords[poses.present] for poses in flat)])
    unit = part_of_picture(seen) if len(flat) == len(people) else ""
    if not unit:
        return dict(people)
    marked = (with_fact(poses.replace(unit=Unit.RELATIVE), "unit", unit, ASSUMED) for poses in people.values())
    return dict(zip(people, map(_of_stated_size, marked), strict=True))


def _of_stated_size(poses: PoseSequence) -> PoseSequence:
    """Parts of a picture whose size the file states as pixels of it."""
    size = poses.source.get("width"), poses.source.get("height")
    if not all(isinstance(side, int) and side > 0 for side in size):
        return poses
    scaled = _on_picture(poses, Said(size=(int(str(size[0])), int(str(size[1]))), by=STATED))
    return with_fact(scaled, "places", "parts of the picture", ASSUMED)


def _with_bones(poses: PoseSequence) -> PoseSequence:
    if poses.skeleton.name != GUESSED or fact(poses, "bones")[1]:
        return poses
    return with_fact(poses, "bones", told_bones(poses.skeleton), ASSUMED)


def upright(people: Mapping[int, PoseSequence]) -> dict[int, PoseSequence]:
    """Turned so that people stand, where the file does not say which way is up and all stand along another axis than
    was assumed. Files with rotations have a rest pose, which their readers looked at."""
    axes = {axis for poses in people.values() if (axis := stands_along(poses))}
    unsure = all(fact(poses, "up")[1] == ASSUMED and poses.rotations is None for poses in people.values())
    if len(axes) != 1 or axes == {"y"} or not unsure:
        return dict(people)
    standing = y_from(axes.pop())[1]  # of the axes that were assumed
    stood = {}
    for person, poses in people.items():
        vertical = standing @ y_from(str(fact(poses, "up")[0]))  # of the file's own
        place = int(np.abs(vertical).argmax())
        stood[person] = _turned(poses, ("-" if vertical[place] < 0 else "") + "xyz"[place], ASSUMED)
    return stood


def part_of_picture(seen: np.ndarray) -> str:
    """The unit of places (N, 2) none of which is beyond the picture's own size, several of which differ; else ""."""
    if len(seen) < _FEW_POINTS:
        return ""
    low, high = np.percentile(seen, (_STRAYING, 100 - _STRAYING))
    if np.abs(seen).max() > _BEYOND or (np.mod(seen, 1) == 0).all():
        return ""
    unit = PICTURE if low >= -_EDGE and high <= 1 + _EDGE else CENTRED if max(-low, high) <= 1 + _EDGE else ""
    return unit if unit and len(np.unique(seen, axis=0)) >= _FEW_POINTS else ""  # last: it sorts all of them


# --- what is said from outside ---------------------------------------------------------------------------------------


def told(poses: PoseSequence, said: Said) -> PoseSequence:
    """The poses as they are with what is said of them. Raises ``FormatError`` or ``PoseError`` where it cannot be."""
    for name, obey in (("skeleton", _named), ("fps", _timed), ("unit", _scaled), ("up", _turned)):
        value, (_, origin) = getattr(said, name), fact(poses, name)
        if value and (said.by == SAID or origin == ASSUMED):
            poses = obey(poses, value, said.by)
    return _on_picture(poses, said) if said.size and fact(poses, "unit")[0] in _NEED_SIZE else poses


def _named(poses: PoseSequence, skeleton: Skeleton, by: str) -> PoseSequence:
    poses = poses if len(skeleton) == len(poses.skeleton) else without_centres(poses)
    if len(skeleton) != len(poses.skeleton):
        expected, got = f"{len(poses.skeleton)} joints", f"{len(skeleton)}"
        raise PoseError(
            tr("The skeleton {skeleton} does not fit these poses", skeleton=skeleton.name), expected=expected, got=got
        )
    facts = {name: value for name, value in dict(poses.source.get("facts", {})).items()
             if name not in ("bones", "joints")}  # fmt: skip
    named = poses.replace(skeleton=skeleton, source={**poses.source, "facts": facts})
    return with_fact(named, "skeleton", skeleton.name, by)


def _timed(poses: PoseSequence, fps: float, by: str) -> PoseSequence:
    """Times were frame numbers over the rate that was taken: gaps and the start keep their numbers."""
    was = fact(poses, "fps")[0] or poses.fps
    times = poses.times * (float(str(was)) / fps) if was else poses.times
    numbering, origin = fact(poses, "numbering")
    if was and isinstance(numbering, Mapping) and numbering.get("fps"):
        poses = with_fact(poses, "numbering", {**numbering, "fps": numbering["fps"] * fps / float(str(was))}, origin)
    return with_fact(poses.replace(times=times), "fps", fps, by)


def _scaled(poses: PoseSequence, unit: str, by: str) -> PoseSequence:
    if poses.dims != 3 or unit in (PICTURE, CENTRED):
        return poses
    was = str(fact(poses, "unit")[0])
    ratio = scale_of(unit) / MILLIMETRES.get(was, 1.0)
    rest = None if poses.rest is None else poses.rest * np.float32(ratio)
    scaled = poses.replace(coords=poses.coords * np.float32(ratio), unit=Unit.MILLIMETRE, rest=rest)
    return with_fact(scaled, "unit", unit, by)


def _turned(poses: PoseSequence, up: str, by: str) -> PoseSequence:
    if poses.dims != 3 or poses.space != Space.WORLD:
        return poses
    was = str(fact(poses, "up")[0] or "y")
    turn = y_from(up) @ y_from(was).T
    changes = {"coords": (poses.coords @ turn.T).astype(np.float32)}
    if poses.rotations is not None and poses.rest is not None:
        turned = turn @ matrix_from_quaternion(poses.rotations) @ turn.T
        changes |= {"rotations": quaternion_from_matrix(turned), "rest": poses.rest @ turn.T}
    return with_fact(poses.replace(**changes), "up", up, by)


def y_from(up: str) -> np.ndarray:
    """(3, 3) rotation from axes of which ``up`` points up to those with y up."""
    if up not in UPS:
        raise FormatError(tr("No axis is called {up!r}", up=up[:20]), expected=", ".join(UPS))
    axis, sign = up[-1], -1.0 if up.startswith("-") else 1.0
    rows = {"y": [[1, 0, 0], [0, sign, 0], [0, 0, sign]], "z": [[1, 0, 0], [0, 0, sign], [0, -sign, 0]],
            "x": [[0, -sign, 0], [sign, 0, 0], [0, 0, 1]]}  # fmt: skip
    return np.array(rows[axis], float)


def _on_picture(poses: PoseSequence, said: Said) -> PoseSequence:
    """Parts of the picture, and pixels from its middle, to pixels of it."""
    size = np.array(said.size, np.float32)
    parts = poses.coords
    ways = {PICTURE: parts * size, CENTRED: (parts + 1) / 2 * size, FROM_MIDDLE: parts + size / 2}
    source = {**poses.source, "width": int(size[0]), "height": int(size[1])}
    placed = poses.replace(coords=ways[str(fact(poses, "unit")[0])], unit=Unit.PIXEL, source=source)
    return with_fact(placed, "unit", "px", said.by)


def check_pixels(poses: PoseSequence) -> PoseSequence:
    """The poses; raises ``PoseError`` for 2D ones in parts of a picture of unknown size."""
    if poses.space == Space.IMAGE and poses.unit != Unit.PIXEL:
        raise PoseError(
            tr("These poses are in parts of the picture, not in pixels"), expected=tr("pixels"),
            got=str(fact(poses, "unit")[0]), action=tr("Give the picture's size (--size WxH)"),
        )  # fmt: skip
    return poses


# --- remarks for the user --------------------------------------------------------------------------------------------

_WORDS = {
    "fps": "the file states no rate: {} frames/s are assumed (--fps)",
    "unit": "the file states no unit: {} is assumed (--unit)",
    "up": "the file does not say which way is up: {} is assumed (--up)",
    "skeleton": "the file does not name its joints: {} is assumed (--skeleton)",
    "depth": "the recording states no unit of depth: {}",
    "bones": "the file names no bones: {} are guessed from the names of its joints (--skeleton)",
    "angles": "the file does not say what its angles count in: {} are assumed",
    "body": "the file holds angles, not lengths of bones: {} is assumed",
    "frames": "frame numbers: {}",
    "times": "the file does not say what its times count in: {} are assumed",
    "places": "coordinates are {}: they were scaled by the picture's size, which the file states",
    "people": "who is who is not stated: {}",
    "joints": "joints of the body: {}",
}


_OPTION = re.compile(r" \(--[^)]*\)")


def remarks(poses: PoseSequence, *, options: bool = True) -> list[str]:
    """What was assumed of the poses, what was left out of their file, and what of them is not plausible.

    Without ``options`` those of the command line are not named.
    """
    texts = [*_assumptions(poses), *_left_out(poses), *doubts(poses)]
    return texts if options else [without_options(text) for text in texts]


def without_options(text: str) -> str:
    """A remark without the option of the command line that it names."""
    return _OPTION.sub("", text)


def _assumptions(poses: PoseSequence) -> list[str]:
    texts = []
    for name, value in open_facts(poses).items():
        if name == "unit" and value in (PICTURE, CENTRED):
            texts.append("coordinates are parts of the picture: its size is needed for pixels (--size)")
        elif name == "unit" and value == FROM_MIDDLE:
            texts.append("coordinates are from where the program's axes cross: the middle of the picture is assumed, "
                         "and its size is needed to place them (--size)")  # fmt: skip
        elif name in _WORDS:
            texts.append(_WORDS[name].format(_shown(value)))
    return texts


def _left_out(poses: PoseSequence) -> list[str]:
    lists = (("left out", poses.source.get("dropped", ())), ("kept for the way back", poses.source.get("kept", ())))
    return [f"{how}: {what}" for how, texts in lists if isinstance(texts, list | tuple) for what in texts]


def remarks_of(people: Iterable[PoseSequence], *, options: bool = True) -> list[str]:
    """Those of all people, each once."""
    return list(dict.fromkeys(text for poses in people for text in remarks(poses, options=options)))


_SCORES = 2.0  # heatmaps have peaks a little above 1; what is higher counts in something else


def beyond_one(scores) -> list[str]:
    """In words, confidences that are none, 0 to 1: they are taken for 1. None where all are."""
    highest = float(np.nanmax(np.asarray(scores, float), initial=0.0))
    return [f"confidences above 1, up to {highest:g}: they are taken for 1"] if highest > _SCORES else []


_SHORT = {"fps": "{} frames/s", "unit": "unit {}", "up": "{} up", "skeleton": "joints of {}",
          "depth": "unit of depth {}", "people": "people {}", "times": "times in {}",
          "angles": "angles in {}", "places": "{}",
          "bones": "{} guessed", "body": "{}"}  # fmt: skip


def assumed_of(people: Iterable[PoseSequence]) -> str:
    """What was assumed of all of them, in a few words: "30 frames/s, y up"; "" where nothing was."""
    known = (fact for poses in people for fact in open_facts(poses).items())
    words = (_SHORT.get(name, "{}").format(_shown(value)) for name, value in known)
    return ", ".join(dict.fromkeys(words))


def _shown(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
