"""OpenPose JSON: a folder with one file per frame, or the file of one frame.

Facts: pixels, or parts of the picture where all of them are within 0 to 1 or -1 to 1 (``--keypoint_scale``); no rate.
``people[].pose_keypoints_2d`` is x, y, confidence for each joint, zeros where it was not found, in the order of
BODY_25, BODY_25B (told from BODY_25 by where the joints lie), MPI's 15, COCO's 18, or of COCO's 17 or 133 and Halpe's
26 or 136, as Pose2Sim and Sports2D write them; ``pose_keypoints_3d`` has a z as well. Hands and face beside BODY_25 are
read with it as 137 joints; beside other bodies they are named as left out.
The order of people is not stable in OpenPose: ids are taken from ``person_id`` where they are set, else made by
following people from frame to frame. Files are frames by the number in their names that changes (counted from 0, or
from 1 where 1 is the first and none is left out); a number that is left out is a frame without people; names that are
times are the times. Of several recordings in a folder (``cam1_000``, ``cam2_000``) the first is read. What we write is
what OpenPose writes, and a ``posewright`` object with time, space and unit.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import noted
from core.io.files import head, read_json, replacing_folder
from core.io.numbering import (
    frames_by_name,
    moments_in,
    natural_key,
    of_one_recording,
    stated_numbers,
)
from core.io.people import Crowd, Detection, as_skeleton, assemble, gather, identity, sane, times_of
from core.io.places import reading
from core.kinematics.hands import has_hands
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton
from core.untrusted.regular import is_regular

_BY_COUNT = {15: "openpose15", 17: "coco17", 18: "openpose18", 25: "openpose25", 26: "halpe26", 133: "coco133",
             136: "halpe136", 137: "openpose137"}  # fmt: skip
_WRITTEN = ("openpose15", "openpose18", "openpose25", "openpose25b", "halpe26", "coco133", "halpe136", "openpose137")
_WHOLE = 137
_PARTS = {"pose": 25, "face": 70, "hand_left": 21, "hand_right": 21}  # of the 137, in this order
_LOOKED_AT = 20  # files of a folder that tell what it is
_KEYS = {2: "pose_keypoints_2d", 3: "pose_keypoints_3d"}
_OLD_KEY = "pose_keypoints"  # of OpenPose's first versions
_KEEPS = "positions, confidence, who is who, times, frame numbers; hands and face"
_LOSES = (
    "visibility, status, uncertainty and provenance; skeletons other than OpenPose's and Halpe's become BODY_25, with "
    "its hands where they have some"
)


def write_openpose(path: Path, people: People) -> None:
    """One ``NAME_000000000000_keypoints.json`` a frame; a missing joint is 0, 0, 0.

    A folder that holds anything but such files of ours is refused: OpenPose's own may be all that there is.
    """
    hands = any(has_hands(poses.skeleton) for poses in people.values())
    crowd = gather(as_skeleton(people, _WRITTEN, "openpose137" if hands else "openpose25"))
    with replacing_folder(path, _is_written) as folder:
        for t, (number, time) in enumerate(zip(crowd.frames.tolist(), crowd.times.tolist(), strict=True)):
            facts = {"frame": number, "time": time, "space": crowd.space, "unit": crowd.unit}
            facts |= {"skeleton": crowd.skeleton.name}
            frame = {"version": 1.3, "people": _written(crowd, t), "posewright": facts}
            (folder / f"{path.name}_{number:012d}_keypoints.json").write_text(json.dumps(frame), encoding="utf-8")


def _written(crowd: Crowd, t: int) -> list[dict]:
    dims, whole = crowd.coords.shape[-1], len(crowd.skeleton) == _WHOLE
    entries = []
    for row in np.flatnonzero(crowd.present[:, t].any(axis=1)):
        values = np.concatenate([crowd.coords[row, t], crowd.confidence[row, t, :, None]], axis=1)
        rows = np.nan_to_num(values, nan=0.0).astype(np.float64).round(6)
        ends = np.cumsum(list(_PARTS.values())) if whole else np.full(len(_PARTS), len(rows))
        parts = dict(zip(_PARTS, np.split(rows, ends[:-1]), strict=True))
        keypoints: dict[str, list] = {f"{part}_keypoints_{d}d": [] for d in (2, 3) for part in _PARTS}
        keypoints |= {f"{part}_keypoints_{dims}d": numbers.ravel().tolist() for part, numbers in parts.items()}
        entries.append({"person_id": [crowd.ids[row]], **keypoints})
    return entries


def _is_written(entry: Path) -> bool:
    """Whether we wrote this file ourselves: ``posewright`` is the last of its keys."""
    if not entry.name.endswith("_keypoints.json") or entry.is_symlink() or not entry.is_file():
        return False
    with entry.open("rb") as file:
        file.seek(max(0, entry.stat().st_size - 400))
        return b'"posewright": {' in file.read(400)


def _is_frame(path: Path) -> bool:
    start = head(path)
    return start.lstrip().startswith("{") and '"people"' in start and '"shapes"' not in start


def _is_folder(path: Path) -> bool:
    return any(_is_frame(file) for file in _frame_files(path)[:_LOOKED_AT])  # a damaged first one is named when read


def _frame_files(path: Path) -> list[Path]:
    found = (entry for entry in path.iterdir() if entry.suffix.lower() == ".json" and entry.name[0] != ".")
    return sorted((entry for entry in found if is_regular(entry)), key=lambda entry: natural_key(entry.name))


@pose_format("openpose", title="OpenPose JSON folder", extensions=(), sniff=_is_folder, write=write_openpose,
             folder=True, numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_openpose(path: Path) -> dict[int, PoseSequence]:
    files = _frame_files(path)
    if not files:
        raise FormatError(tr("{path} has no JSON files", path=path.name), expected=tr("one file per frame"))
    known: dict[str, tuple[object, str]] = {}
    own = set(of_one_recording([file.name for file in files]))
    others = [file.name for file in files if file.name not in own]
    files = [file for file in files if file.name in own]
    data = {file: read_json(file) for file in files}
    foreign = [file.name for file in files if not (isinstance(data[file], dict) and "people" in data[file])]
    files = [file for file in files if file.name not in foreign]
    stated = [(data[file].get("posewright") or {}).get("frame") for file in files]
    left = [f"{_some(foreign)}, without people"] if foreign else []
    left += [f"{_some(others)}, of other recordings: the first is read"] if others else []
    moments = moments_in([file.name for file in files])
    numbers = stated_numbers(stated) or np.argsort(np.argsort(moments)).tolist() or _frame_numbers(files, known)
    times = {number: moment - min(moments) for number, moment in zip(numbers, moments, strict=False)}
    return _sequences({file.name: data[file] for file in files}, numbers, known, left, times)


def _some(names: Sequence[str]) -> str:
    return f"{', '.join(names[:6])}{' ...' if len(names) > 6 else ''}"


@pose_format("openpose-frame", title="OpenPose JSON, one frame", extensions=(".json",), sniff=_is_frame)
def read_openpose_frame(path: Path) -> dict[int, PoseSequence]:
    data = read_json(path)
    numbers = stated_numbers([(data.get("posewright") or {}).get("frame")]) or [0]
    return _sequences({path.name: data}, numbers, {}, [], {})


def _frame_numbers(files: Sequence[Path], facts: dict) -> list[int]:
    """The frame of each file."""
    numbers = frames_by_name([file.name for file in files], facts)
    counted = min(numbers) == 1 and max(numbers) == len(numbers)
    return [number - 1 for number in numbers] if counted else numbers


def _sequences(
    files: Mapping[str, dict], numbers: Sequence[int], known: dict, left: list[str], times: dict[int, float]
) -> dict[int, PoseSequence]:  # fmt: skip
    """Of files by their names; ``known`` facts and what is ``left`` out of them go into the provenance. ``times`` are
    those of frames as far as the names say them."""
    data = list(files.values())
    facts = [frame.get("posewright") or {} for frame in data]
    frames: list[list[Detection]] = [[] for _ in range(max(numbers) + 1)]
    for entry in (entry for frame in data for entry in frame["people"] if _OLD_KEY in entry):
        entry.setdefault(_KEYS[2], entry[_OLD_KEY])
    parts = _parts(data)
    for (name, frame), fact, number in zip(files.items(), facts, numbers, strict=True):
        with reading(name, "people with x, y and confidence of each keypoint"):
            frames[number] = [d for entry in frame["people"] if (d := _detection(entry, parts)) is not None]
        if "time" in fact:
            times[number] = fact["time"]
    skeleton = _skeleton(frames, facts[0].get("skeleton"))
    if skeleton is None:
        return {}
    flat = next(frame for frame in frames if frame)[0].coords.shape[1] == 2
    space = facts[0].get("space", Space.IMAGE if flat else Space.WORLD)
    left += [name.replace("_", " ") for name in _beside(data) if name not in parts]
    seconds = times_of(times, len(frames), left, known)
    unit, source = facts[0].get("unit"), noted(left, **known)
    return assemble(frames, skeleton, seconds, space=space, unit=unit, source=source)


def _beside(data: Sequence[dict]) -> list[str]:
    """Which of face and hands were found of anybody."""
    keys = [(part, f"{part}_keypoints_{d}d") for part in list(_PARTS)[1:] for d in _KEYS]
    found = {part for frame in data for entry in frame["people"] for part, key in keys if np.any(entry.get(key) or 0)}
    return [part for part in _PARTS if part in found]


def _parts(data: Sequence[dict]) -> tuple[str, ...]:
    """What is read of everybody: the body, with face and hands where they fit it."""
    sizes = {len(entry.get(key) or []) // (d + 1) for frame in data for entry in frame["people"]
             for d, key in _KEYS.items()}  # fmt: skip
    return tuple(_PARTS) if sizes <= {0, 25} and _beside(data) else ("pose",)


def _detection(entry: dict, parts: Sequence[str]) -> Detection | None:
    """One person of one frame, None for an entry in which nothing was found."""
    dims = 2 if entry.get(_KEYS[2]) else 3
    found = [_values(entry.get(f"{part}_keypoints_{dims}d"), part, dims, len(parts) > 1) for part in parts]
    values = np.concatenate(found)
    coords, confidence = values[:, :dims], np.nan_to_num(values[:, dims])
    coords[(coords == 0).all(axis=1) & (confidence == 0)] = np.nan
    if not np.isfinite(coords).all(axis=1).any():
        return None
    return Detection(coords, confidence, identity(entry.get("person_id", [-1])))


def _values(numbers: list | None, part: str, dims: int, whole: bool) -> np.ndarray:
    """(J, dims + 1) of one part; of a whole body as many as it has, zeros where it was not found."""
    flat = sane(numbers or []).ravel()
    if len(flat) % (dims + 1):
        raise ValueError(f"{len(flat)} numbers of the {part.replace('_', ' ')}")
    values = flat.reshape(-1, dims + 1)
    if not whole or len(values) == _PARTS[part]:
        return values
    if len(values):
        expected, got = f"{_PARTS[part]} keypoints", str(len(values))
        raise FormatError(tr("The {replace} is not OpenPose's", replace=part.replace("_", " ")), expected=expected,
            got=got)
    return np.zeros((_PARTS[part], dims + 1))


def _skeleton(frames: Sequence[Sequence[Detection]], name: str | None) -> Skeleton | None:
    """By the number of joints, the same throughout; 25 joints by where they lie. None without people."""
    counts = {(len(d.coords), d.coords.shape[1]) for frame in frames for d in frame}
    if not counts:
        return None
    if len(counts) > 1 or not {count for count, _ in counts} <= set(_BY_COUNT):
        got = ", ".join(f"{count} in {dims}D" for count, dims in sorted(counts))
        expected = tr("{counts} keypoints throughout", counts=", ".join(map(str, _BY_COUNT)))
        raise FormatError(tr("This is not a body that OpenPose knows"), expected=expected, got=got)
    count = counts.pop()[0]
    if name in _WRITTEN and len(load_skeleton(name)) == count:
        return load_skeleton(name)
    if count == 25:
        return _body_25([d.coords for frame in frames for d in frame])
    return load_skeleton(_BY_COUNT[count])


def _body_25(poses: Sequence[np.ndarray]) -> Skeleton:
    """BODY_25 or BODY_25B: in the right order bones are short, in the wrong one they cross the whole body."""
    kinds = [load_skeleton(name) for name in ("openpose25", "openpose25b")]
    coords = np.stack(poses[:: max(1, len(poses) // 500)])

    def length(skeleton: Skeleton) -> float:
        first, second = np.array(skeleton.bones).T
        lengths = np.linalg.norm(coords[:, first] - coords[:, second], axis=-1)
        return float(np.nanmean(lengths)) if np.isfinite(lengths).any() else np.inf

    return min(kinds, key=length)
