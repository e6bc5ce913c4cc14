"""FreeMoCap's tables: by frame, one row a keypoint and frame (``frame, keypoint, x, y, z, model ...``), and by
trajectory, three columns a keypoint (``body_nose_x ... right_hand_0000_z``).

Facts: millimetres and z up, as FreeMoCap triangulates (its documentation; the files do not state them, so both are
assumed); times by ``timestamp`` where they are there and increase. Body and hands are read, the body under BlazePose's
names. Of several trajectories of a model (version 2) the measured one, ``3d_xyz``, is taken; the others, centres of
mass, further columns and the face, which has hundreds of points, are named as left out.
Format: ``data_saver.py`` of freemocap 1.7 to 1.8, ``actor.py`` of skellyforge for version 2
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, noted, y_from
from core.io.numbering import check_frames
from core.io.people import check_size, recognise, times_of
from core.io.table import header_of, numbers, read_table, seconds_of
from core.language import tr
from core.poses import PoseSequence, Space

_NEEDED = {"frame", "keypoint", "x", "y", "z", "model"}
_MEASURED = "3d_xyz"
_PARTS = ("body_", "left_hand_", "right_hand_", "face_", "com_")
Row = Mapping[str, str]


def _is_by_frame(path: Path) -> bool:
    return set(header_of(path)) >= _NEEDED


@pose_format("freemocap", title="FreeMoCap table by frame", extensions=(".csv",), sniff=_is_by_frame, dims=(3,))
def read_freemocap(path: Path) -> dict[int, PoseSequence]:
    """One person, 3D. Raises ``FormatError``."""
    header, *cells = read_table(path)
    rows, left = _of_body([dict(zip(header, row, strict=True)) for row in cells])
    if not rows:
        raise FormatError(tr("{path} has no keypoints of a body", path=path.name))
    names = list(dict.fromkeys(_joint(row) for row in rows))
    own = numbers([[row["frame"] for row in rows]])[0]
    seen = np.unique(own)
    frames = check_frames(seen, ["the column frame"] * len(seen))
    count, column = int(frames.max()) + 1, {name: place for place, name in enumerate(names)}
    check_size(count, len(names), 3)
    coords = np.full((count, len(names), 3), np.nan)
    places = own.astype(int), [column[_joint(row)] for row in rows]
    coords[places] = numbers([[row[axis] for axis in "xyz"] for row in rows])
    stamps = [(int(frame), row.get("timestamp", "")) for frame, row in zip(own, rows, strict=True)]
    left += [f"the column {name}" for name in header if name not in _NEEDED | {"timestamp", "trajectory"}]
    return _person(names, coords, stamps, left)


def _of_body(rows: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """Rows of the measured body and hands, and what all others are, in words."""
    kept: list[Row] = []
    others: dict[str, set[str]] = {}
    trajectories = dict.fromkeys(row.get("trajectory", "") for row in rows)
    taken = _MEASURED if _MEASURED in trajectories else next(iter(trajectories), "")
    for row in rows:
        keypoint, model, trajectory = row["keypoint"], row["model"], row.get("trajectory", "")
        if trajectory != taken:
            others.setdefault(f"the trajectory {trajectory}", set())
        elif "face" in model or keypoint.startswith("face"):
            others.setdefault("{} keypoints of the face", set()).add(keypoint)
        elif model.endswith("com") or keypoint.startswith("com"):
            others.setdefault("{} centres of mass", set()).add(keypoint)
        else:
            kept.append(row)
    return kept, [what.format(len(keypoints)) for what, keypoints in others.items()]


def _joint(row: Row) -> str:
    """Of a hand with the hand in its name, which the model says; of the body without the word."""
    keypoint, model = row["keypoint"], row["model"]
    if hand := re.search(r"(left|right)_hand", model):
        return f"{hand[0]}_{keypoint}"
    if model.endswith("hand"):
        return re.sub(r"^(left|right)_", r"\1_hand_", keypoint)
    return keypoint.removeprefix("body.").removeprefix("body_")


def _is_by_trajectory(path: Path) -> bool:
    joints = _triples(header_of(path))
    return any(name.startswith("body_") for name in joints) and all(name.startswith(_PARTS) for name in joints)


@pose_format("freemocap-wide", title="FreeMoCap table by trajectory", extensions=(".csv",), sniff=_is_by_trajectory,
             dims=(3,))  # fmt: skip
def read_freemocap_wide(path: Path) -> dict[int, PoseSequence]:
    """One person, 3D; each row is a frame. Raises ``FormatError``."""
    header, *rows = read_table(path)
    at = {name: place for place, name in enumerate(header)}
    joints = _triples(header)
    names = [name for name in joints if not name.startswith(("face_", "com_"))]
    left = [f"{len(joints) - len(names)} points of the face and centres of mass"] if len(names) < len(joints) else []
    used = {"timestamp", *(f"{name}_{axis}" for name in joints for axis in "xyz")}
    left += [f"the column {name}" for name in header if name.strip() and name not in used]
    check_size(len(rows), len(names), 3)
    columns = [at[f"{name}_{axis}"] for name in names for axis in "xyz"]
    coords = numbers([[row[place] for place in columns] for row in rows]).reshape(len(rows), len(names), 3)
    stamps = [(frame, row[at["timestamp"]] if "timestamp" in at else "") for frame, row in enumerate(rows)]
    return _person([name.removeprefix("body_") for name in names], coords, stamps, left)


def _triples(header: Sequence[str]) -> list[str]:
    """Names that have a column each for x, y and z."""
    known = set(header)
    return [name[:-2] for name in header if name.endswith("_x") and {f"{name[:-2]}_y", f"{name[:-2]}_z"} <= known]


def _person(
    names: Sequence[str], coords: np.ndarray, stamps: Sequence[tuple[int, str]], left: list[str]
) -> dict[int, PoseSequence]:
    """Of (T, J, 3) coordinates as they stand in the file, and what it writes as the time of frames."""
    facts: dict[str, tuple[object, str]] = {}
    told = [(frame, number(cell, "the column timestamp")) for frame, cell in stamps if cell.strip()]
    seconds = seconds_of(np.array([second for _, second in told]), facts).tolist()
    known = {frame: second for (frame, _), second in zip(told, seconds, strict=True)}
    times = times_of(known, len(coords), left, facts)
    facts |= {"unit": ("mm", ASSUMED), "up": ("z", ASSUMED)}
    turned = coords @ y_from("z").T
    source = noted(left, **facts)
    return {0: PoseSequence(recognise(names), turned, times - times[0], space=Space.WORLD, source=source)}
