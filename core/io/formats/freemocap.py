"""FreeMoCap's table by frame: one row a keypoint and frame (``frame, timestamp, keypoint, x, y, z, ...``).

Facts: millimetres and z up, as FreeMoCap triangulates (its documentation; the file does not state them, so both are
assumed); times by ``timestamp`` where they increase. Keypoints of the body are read under BlazePose's names, with those
of the hands; the face, which has hundreds of points, is named as left out. ``reprojection_error`` is left out, too.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, noted, y_from
from core.io.files import head
from core.io.numbering import check_frames
from core.io.people import check_size, recognise, times_of
from core.io.table import numbers, read_table, seconds_of
from core.language import tr
from core.poses import PoseSequence, Space

_LEADS = ("body.", "body_")
_SINCE = "frame,timestamp,keypoint,x,y,z"


def _is_by_frame(path: Path) -> bool:
    return head(path, 256).startswith(_SINCE)


@pose_format("freemocap", title="FreeMoCap table by frame", extensions=(".csv",), sniff=_is_by_frame, dims=(3,))
def read_freemocap(path: Path) -> dict[int, PoseSequence]:
    """One person, 3D. Raises ``FormatError``."""
    header, *rows = read_table(path)
    face = [row for row in rows if row[2].startswith("face")]
    rows = [row for row in rows if not row[2].startswith("face")]
    if not rows:
        raise FormatError(tr("{path} has no keypoints of a body", path=path.name))
    names = list(dict.fromkeys(row[2] for row in rows))
    own = numbers([[row[0] for row in rows]])[0]
    seen = np.unique(own)
    frames = check_frames(seen, ["the column frame"] * len(seen))
    count, column = int(frames.max()) + 1, {name: place for place, name in enumerate(names)}
    check_size(count, len(names), 3)
    coords = np.full((count, len(names), 3), np.nan)
    coords[own.astype(int), [column[row[2]] for row in rows]] = numbers([row[3:6] for row in rows])
    facts: dict[str, tuple[object, str]] = {}
    left: list[str] = []
    timed = ((int(frame), row[1]) for frame, row in zip(own, rows, strict=True) if row[1].strip())
    told = [(frame, number(cell, "the column timestamp")) for frame, cell in timed]
    seconds = seconds_of(np.array([second for _, second in told]), facts).tolist()
    known = {frame: second for (frame, _), second in zip(told, seconds, strict=True)}
    times = times_of(known, count, left, facts)
    facts |= {"unit": ("mm", ASSUMED), "up": ("z", ASSUMED)}
    left += [f"{len({row[2] for row in face})} keypoints of the face"] if face else []
    left += [f"the column {name}" for name in header[6:] if name != "model"]
    joints = recognise([name.removeprefix(_LEADS[0]).removeprefix(_LEADS[1]) for name in names])
    turned = coords @ y_from("z").T
    return {0: PoseSequence(joints, turned, times - times[0], space=Space.WORLD, source=noted(left, **facts))}
