"""MMPose's results (``--pred-out-dir``): JSON with the joints' names and the people of each frame.

Facts: pixels, or the model's own 3D (root at the origin, whose unit and axes are assumed); frames by ``frame_id`` from
1, else in order; the names of the joints by ``meta_info``, COCO's 17 where it is absent; no rate. Who is who by
``track_id`` or ``instance_id``, else people are followed by nearness. A list of such people alone is one picture.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, likely_unit, noted, scale_of
from core.io.files import head, read_json
from core.io.numbering import check_frames, rows_of_frames
from core.io.people import NOMINAL_FPS, Detection, assemble, identity, recognise, sane
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton


def _is_mmpose(path: Path) -> bool:
    start = head(path)
    return bool(re.match(r'\s*\{\s*"meta_info"', start)) or bool(
        re.match(r"\s*\[\s*\{", start) and '"keypoints"' in start and '"keypoint_scores"' in start
        and '"image_id"' not in start
    )  # fmt: skip


@pose_format("mmpose", title="MMPose JSON", extensions=(".json",), sniff=_is_mmpose)
def read_mmpose(path: Path) -> dict[int, PoseSequence]:
    """The people of MMPose's results. Raises ``FormatError``."""
    data = read_json(path)
    info = data["instance_info"] if isinstance(data, dict) else data
    if info and isinstance(info, list) and "instances" not in info[0]:
        info = [{"frame_id": 1, "instances": info}]
    numbered, numbers = _numbers(info)
    frames: list[list[Detection]] = [[] for _ in range(len(numbered))]
    place = {number: index for index, number in enumerate(numbered.tolist())}
    for frame, number in zip(info, numbers, strict=True):
        with reading(f"frame {number} of instance_info", "keypoints and keypoint_scores of each person"):
            frames[place[number]] = [_detection(one) for one in frame["instances"]]
    sizes = {d.coords.shape for frame in frames for d in frame}
    if not sizes:
        return {}
    if len(sizes) > 1:
        raise FormatError(
            tr("{path} mixes bodies", path=path.name), expected=tr("one number of joints"), got=str(sorted(sizes))
        )
    joints, dims = sizes.pop()
    skeleton, named = _skeleton(data, joints)
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED)}
    facts |= {} if named else {"skeleton": (skeleton.name, ASSUMED)}
    if dims == 3:
        unit = likely_unit(np.concatenate([[d.coords] for frame in frames for d in frame]))
        facts |= {"unit": (unit, ASSUMED), "up": ("z", ASSUMED)}
        turn = np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]]) * scale_of(unit)
        frames = [[Detection(d.coords @ turn.T, d.confidence, d.person) for d in frame] for frame in frames]
    space = Space.IMAGE if dims == 2 else Space.WORLD
    return assemble(frames, skeleton, numbered / NOMINAL_FPS, space=space, source=noted((), **facts))


def _numbers(info: Sequence[dict]) -> tuple[np.ndarray, list[int]]:
    """(all frames, the one of each entry): ``frame_id`` counts from 1 where none is 0; without it they are counted."""
    ids = [frame.get("frame_id", place) for place, frame in enumerate(info, 1)]
    numbers = check_frames(ids, [f"entry {place} of instance_info" for place in range(1, len(ids) + 1)])
    numbers = numbers - 1 if numbers.min(initial=1) > 0 else numbers
    return rows_of_frames(numbers)[1], numbers.tolist()


def _detection(one: dict) -> Detection:
    coords = sane(one["keypoints"])
    if coords.ndim != 2 or coords.shape[1] not in (2, 3):
        raise FormatError(
            tr("The keypoints are no list of places"), expected=tr("x, y or x, y, z"), got=str(coords.shape)
        )
    scores = np.nan_to_num(sane(one.get("keypoint_scores", np.ones(len(coords)))))
    if len(scores) != len(coords):
        raise ValueError(f"{len(coords)} keypoints and {len(scores)} scores")
    coords[(coords == 0).all(axis=1) & (scores == 0)] = np.nan
    known = (identity(one.get(key)) for key in ("track_id", "instance_id"))
    return Detection(coords, scores, next((person for person in known if person is not None), None))


def _skeleton(data, joints: int) -> tuple[Skeleton, bool]:
    """By the names that the file has, and its links; COCO's 17 without. Whether it was named."""
    info = data.get("meta_info", {}) if isinstance(data, dict) else {}
    named = info.get("keypoint_id2name") or {}
    names = [str(named.get(str(joint), "")) for joint in range(joints)]
    if all(names):
        links = [(int(a), int(b)) for a, b in info.get("skeleton_links") or []]
        return recognise(names, links), True
    known = {17: "coco17", 26: "halpe26", 133: "coco133", 136: "halpe136"}
    if joints not in known:
        expected = tr("17, 26, 133 or 136, or their names")
        raise FormatError(tr("The file does not name its keypoints"), expected=expected, got=str(joints))
    return load_skeleton(known[joints]), False
