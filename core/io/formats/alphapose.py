"""AlphaPose results: a JSON list with one entry a person and frame.

Facts: pixels, frame numbers, joints by their number; no rate (``frame`` and ``time`` are ours). ``image_id`` is "N.jpg"
with the frame's number N, or images stand in natural order; ``keypoints`` x, y, score for each of 17 or 133 (COCO), 26
or 136 (Halpe) joints, ``idx`` the person where tracking was on; some versions nest it in lists, and a frame may have
the same ``idx`` twice: then people are followed by nearness. Scores above 1 are taken for 1.
"""

import json
import re
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import noted
from core.io.files import head, read_json, write_text
from core.io.numbering import frames_by_name, stated_numbers
from core.io.people import Crowd, Detection, as_skeleton, assemble, gather, identity, sane, times_of
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence
from core.skeleton import load_skeleton

_SKELETONS = {17: "coco17", 26: "halpe26", 133: "coco133", 136: "halpe136"}
_KEEPS = "positions, confidence, who is who, times, frame numbers"
_LOSES = "visibility, status, uncertainty and provenance; skeletons other than COCO's and Halpe's become Halpe's 26"


def write_alphapose(path: Path, people: People) -> None:
    """An entry for every person and frame, to keep the number of frames; a missing joint is 0, 0, 0."""
    crowd = gather(as_skeleton(people, tuple(_SKELETONS.values()), "halpe26"))
    entries = [_entry(crowd, row, t) for t in range(len(crowd.times)) for row in range(len(crowd.ids))]
    write_text(path, json.dumps(entries))


def _entry(crowd: Crowd, row: int, t: int) -> dict:
    coords, confidence = crowd.coords[row, t].astype(np.float64), crowd.confidence[row, t].astype(np.float64)
    seen = coords[crowd.present[row, t]]
    low, high = (seen.min(axis=0), seen.max(axis=0)) if len(seen) else (np.zeros(2), np.zeros(2))
    values = np.nan_to_num(np.concatenate([coords, confidence[:, None]], axis=1)).round(6)
    return {
        "image_id": f"{crowd.frames[t]}.jpg",
        "category_id": 1,
        "keypoints": values.ravel().tolist(),
        "score": float(confidence.mean().round(6)),
        "box": [*low.round(3).tolist(), *(high - low).round(3).tolist()],
        "idx": crowd.ids[row],
        "frame": int(crowd.frames[t]),
        "time": float(crowd.times[t]),
    }


def _is_alphapose(path: Path) -> bool:
    start = head(path)
    keys = re.search(r'"image_id"\s*:\s*"', start) and '"keypoints"' in start
    return start.lstrip().startswith("[") and bool(keys)


@pose_format("alphapose", title="AlphaPose JSON", extensions=(".json",), sniff=_is_alphapose, write=write_alphapose,
             dims=(2,), numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_alphapose(path: Path) -> dict[int, PoseSequence]:
    """A person for each ``idx``, 2D pixels. Raises ``FormatError``."""
    entries = read_json(path)
    if not isinstance(entries, list) or not entries:
        raise FormatError(tr("{path} is not a list of AlphaPose results", path=path.name))
    poses, names = [], []
    for place, entry in enumerate(entries):
        with reading(f"entry {place} (from 0)", "image_id, and x, y, score of each keypoint"):
            poses.append(sane(entry["keypoints"]).reshape(-1, 3))
            names.append(str(entry["image_id"]))
    facts: dict[str, tuple[object, str]] = {}
    numbers = stated_numbers([entry.get("frame") for entry in entries]) or frames_by_name(names, facts)
    frames: list[list[Detection]] = [[] for _ in range(max(numbers) + 1)]
    times: dict[int, float] = {}
    counts = {len(pose) for pose in poses}
    if len(counts) > 1 or not counts <= set(_SKELETONS):
        raise FormatError(tr("{path} is not an AlphaPose body", path=path.name), expected=tr("17, 26, 133 or 136"),
            got=str(counts))
    skeleton = load_skeleton(_SKELETONS[counts.pop()])
    for entry, pose, number in zip(entries, poses, numbers, strict=True):
        if "time" in entry:
            times[number] = entry["time"]
        coords, confidence = pose[:, :2], np.nan_to_num(pose[:, 2])
        coords[(coords == 0).all(axis=1) & (confidence == 0)] = np.nan
        frames[number].append(Detection(coords, confidence, _person(entry.get("idx"))))
    left: list[str] = []
    seconds = times_of(times, len(frames), left, facts)
    return assemble(frames, skeleton, seconds, source=noted(left, **facts))


def _person(idx) -> int | None:
    """The first number in an ``idx``, which some versions wrap in lists."""
    while isinstance(idx, list) and idx:
        idx = idx[0]
    return identity(idx)
