"""Label Studio's JSON export: tasks, each a picture or a video, with keypoints by their labels.

Facts: places are percent of the picture, whose size each states (``original_width``); pictures are frames by the
numbers in their names, else in order, by ``meta`` of a video; no rate. Keypoints belong to the rectangle that is their
parent (``parentID``), or that a relation links them to; without one those of a picture are one person. Who is who over
time by nearness. Of several annotations of a task the first that was not cancelled counts. Written are annotations:
keypoints related to a rectangle a person, with the video's frame as sleap-io has it. Format:
https://labelstud.io/guide/export
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head, read_json, write_text
from core.io.numbering import frames_by_name, stated_numbers
from core.io.people import NOMINAL_FPS, Detection, assemble, check_size, even_times, gather, recognise, sane
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence

_KEEPS = "positions, who is there in each frame, frame numbers"
_LOSES = "who is who over time, times, confidence, visibility, status, uncertainty and provenance; bones"
_MOST_BEYOND = 1000.0  # percent


def write_label_studio(path: Path, people: People) -> None:
    """One task a frame. Needs the size of the picture, else the extent of all joints is taken."""
    crowd = gather(people)
    size = _size(people, crowd.coords)
    shape, tasks = [int(crowd.frames[-1]) + 1, int(size[1]), int(size[0]), 3], []
    for t, frame in enumerate(crowd.frames.tolist()):
        results = []
        for row in np.flatnonzero(crowd.present[:, t].any(axis=1)).tolist():
            results += _results(f"f{frame}p{crowd.ids[row]}", crowd.coords[row, t], crowd.skeleton.joints, size)
        video = {"filename": "video", "shape": shape, "frame_idx": frame}
        tasks.append({"id": t + 1, "data": {"image": f"frame_{frame:06d}.jpg"}, "meta": {"video": video},
                      "annotations": [{"id": t + 1, "result": results}], "predictions": []})  # fmt: skip
    write_text(path, json.dumps(tasks))


def _results(name: str, coords: np.ndarray, joints: Sequence[str], size: np.ndarray) -> list[dict]:
    """The rectangle around a person, then the keypoints that hang on it."""
    common = {"original_width": int(size[0]), "original_height": int(size[1]), "image_rotation": 0, "to_name": "image"}
    percent = (coords + 0.5) / size * 100  # Label Studio counts from the corner of the picture
    present = np.isfinite(percent[:, 0])
    low, high = percent[present].min(axis=0), percent[present].max(axis=0)
    box = {"x": low[0], "y": low[1], "width": high[0] - low[0], "height": high[1] - low[1], "rotation": 0}
    rows = [common | {"id": name, "type": "rectanglelabels", "from_name": "bbox",
                      "value": _plain(box) | {"rectanglelabels": ["person"]}}]  # fmt: skip
    for joint, (x, y) in zip(np.array(joints)[present].tolist(), percent[present].tolist(), strict=True):
        value = _plain({"x": x, "y": y, "width": 0.25}) | {"keypointlabels": [joint]}
        rows.append(common | {"id": f"{name}_{joint}", "type": "keypointlabels", "from_name": "keypoints",
                              "parentID": name, "value": value})  # fmt: skip
        rows.append({"type": "relation", "from_id": f"{name}_{joint}", "to_id": name, "direction": "right"})
    return rows


def _plain(values: Mapping[str, float]) -> dict:
    return {name: round(float(value), 9) for name, value in values.items()}


def _size(people: People, coords: np.ndarray) -> np.ndarray:
    """(width, height) of the pictures."""
    for poses in people.values():
        if poses.source.get("width") and poses.source.get("height"):
            return np.array([int(poses.source["width"]), int(poses.source["height"])])
    return np.ceil(np.nanmax(np.maximum(coords, 1), axis=(0, 1, 2))).astype(int) + 1


def _is_label_studio(path: Path) -> bool:
    text = head(path, 1 << 18)
    lists = ('"annotations"', '"predictions"', '"completions"')
    return text.lstrip().startswith(("[", "{")) and '"original_width"' in text and any(name in text for name in lists)


@pose_format("label-studio", title="Label Studio JSON", extensions=(".json",), sniff=_is_label_studio, dims=(2,),
             write=write_label_studio, asked=True, numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_label_studio(path: Path) -> dict[int, PoseSequence]:
    """The people of all pictures of an export. Raises ``FormatError``."""
    data = read_json(path)
    tasks = [task for task in (data if isinstance(data, list) else [data]) if isinstance(task, dict)]
    found = [_keypoints_of(task, place) for place, task in enumerate(tasks)]
    names = list(dict.fromkeys(label for people in found for person in people for label in person))
    if not names:
        raise FormatError(tr("{path} has no keypoints", path=path.name),
            expected=tr("labels of the type keypointlabels"))
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED), "unit": ("px", STATED)}
    numbers = _numbers(tasks, facts)
    count = max(numbers) + 1
    check_size(count, len(names), 2)
    frames: list[list[Detection]] = [[] for _ in range(count)]
    for number, people in zip(numbers, found, strict=True):
        frames[number] += [_detection(person, names) for person in people]
    others = {row.get("type") for task in tasks for row in _annotation(task)} - {"keypointlabels", "rectanglelabels",
                                                                                  "relation", None}  # fmt: skip
    left = [f"results of the type {kind}" for kind in sorted(map(str, others))] + _unread(tasks, found)
    source = noted(left, **facts) | _sizes(tasks)
    return assemble(frames, recognise(names), even_times(count, NOMINAL_FPS), source=source)


def _annotation(task: dict) -> list[dict]:
    """The results of the first annotation that counts, else of the first prediction."""
    for kind in ("annotations", "completions", "predictions"):
        for one in task.get(kind) or []:
            if _counts(one):
                return [row for row in one["result"] if isinstance(row, dict)]
    return []


def _unread(tasks: Sequence[dict], found: Sequence[Sequence[Mapping]]) -> list[str]:
    """Annotations that others made of the same pictures, and keypoints that another of the same label replaced."""
    others = sum(max(sum(map(_counts, task.get("annotations") or [])) - 1, 0) for task in tasks)
    listed = sum(row.get("type") == "keypointlabels" for task in tasks for row in _annotation(task))
    again = listed - sum(len(person) for people in found for person in people)
    return [f"{others} other annotations of the same pictures"] * bool(others) + [
        f"{again} keypoints: others of the same label and person are in the same picture"] * bool(again)  # fmt: skip


def _counts(one: object) -> bool:
    return isinstance(one, dict) and not one.get("was_cancelled") and bool(one.get("result"))


def _keypoints_of(task: dict, place: int) -> list[dict[str, tuple[float, float]]]:
    with reading(f"task {place} (from 0), {_picture(task)[-60:]}", "keypoints with x, y and keypointlabels"):
        return _keypoints(_annotation(task))


def _keypoints(results: Sequence[dict]) -> list[dict[str, tuple[float, float]]]:
    """Label -> (x, y) pixels of each person of one picture."""
    parents = {str(row["from_id"]): str(row["to_id"]) for row in results if row.get("type") == "relation"}
    boxes = {str(row.get("id")) for row in results if row.get("type") == "rectanglelabels"}
    people: dict[str, dict[str, tuple[float, float]]] = {}
    for row in results:
        if row.get("type") != "keypointlabels":
            continue
        value, key = row["value"], str(row.get("id"))
        owner = str(row.get("parentID") or parents.get(key, ""))
        size = np.array([float(row["original_width"]), float(row["original_height"])])
        place = np.array([float(value["x"]), float(value["y"])])
        if not (np.abs(place) < _MOST_BEYOND).all() or not (size > 0).all():
            raise FormatError(tr("A keypoint is not in its picture"), expected=tr("percent of its size"),
                got=str(place))
        x, y = (place / 100 * size - 0.5).tolist()
        people.setdefault(owner if owner in boxes else "", {})[str(value["keypointlabels"][0])] = (x, y)
    return list(people.values())


def _detection(person: Mapping[str, tuple[float, float]], names: Sequence[str]) -> Detection:
    coords = sane([person.get(name, (np.nan, np.nan)) for name in names])
    return Detection(coords, np.isfinite(coords[:, 0]).astype(float))


def _numbers(tasks: Sequence[dict], facts: dict) -> list[int]:
    """The frame of each task: that which its ``meta`` states, else by the names of their pictures."""
    videos = [task["meta"].get("video") if isinstance(task.get("meta"), dict) else None for task in tasks]
    numbers = [video.get("frame_idx") for video in videos if isinstance(video, dict)]
    stated = stated_numbers(numbers) if len(numbers) == len(tasks) else []
    return stated or frames_by_name([_picture(task) for task in tasks], facts)


def _picture(task: dict) -> str:
    """The name of the task's picture, by which its number is found."""
    data = task.get("data") or {}
    values = [value for value in data.values() if isinstance(value, str)]
    return str(data.get("image") or (values[0] if values else task.get("id", 0)))


def _sizes(tasks: Sequence[dict]) -> dict[str, int]:
    """Width and height where all pictures have the same."""
    rows = [row for task in tasks for row in _annotation(task) if "original_width" in row]
    sizes = {(int(row["original_width"]), int(row["original_height"])) for row in rows}
    width, height = sizes.pop() if len(sizes) == 1 else (0, 0)
    return {"width": width, "height": height} if width > 0 and height > 0 else {}
