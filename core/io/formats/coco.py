"""COCO keypoints JSON: ground truth (images, annotations, categories) and result lists.

Images are frames, in the order of ``frame_id`` where they have one, else as listed; frames without annotations are
kept. ``v`` = 0 is missing, 1 occluded, 2 visible. In a result list the third value is a score. People are told apart by
``track_id`` (or ``instance_id``, ``person_id``); else they are followed by nearness if the images are a sequence, and
else person n is merely the n-th in each image: still images show different people.
We write one category for the skeleton, all frames as images with their ``time``, and ``keypoint_scores``.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.files import head, read_json, write_text
from core.io.people import (
    NOMINAL_FPS,
    Crowd,
    Detection,
    assemble,
    check_size,
    even_times,
    gather,
    recognise,
    sane,
    sane_times,
)
from core.poses import PoseSequence, Visibility
from core.skeleton import Skeleton, load_skeleton

_LOSES = "status, uncertainty and provenance; absent joints are merely missing"
_VISIBILITY = np.array([Visibility.UNKNOWN, Visibility.OCCLUDED, Visibility.VISIBLE], np.uint8)


def write_coco(path: Path, people: People) -> None:
    crowd = gather(people)
    extent = _extent(crowd)
    images = [
        {"id": t + 1, "file_name": f"{t:06d}.jpg", "frame_id": t, "time": time, **extent}
        for t, time in enumerate(crowd.times.tolist())
    ]
    places = np.argwhere(crowd.present.any(axis=2)).tolist()
    annotations = [_annotation(crowd, row, t, number) for number, (row, t) in enumerate(places, 1)]
    bones = [[a + 1, b + 1] for a, b in crowd.skeleton.bones]
    category = {"id": 1, "name": "person", "supercategory": "person", "skeleton": bones}
    category |= {"keypoints": list(crowd.skeleton.joints)}
    info = {"description": "poses written by Posewright", "version": "1.0"}
    data = {"info": info, "licenses": [], "categories": [category], "images": images, "annotations": annotations}
    write_text(path, json.dumps(data))


def _extent(crowd: Crowd) -> dict[str, int]:
    """The smallest picture that shows everybody: poses do not know how large theirs was."""
    seen = crowd.coords[crowd.present]
    width, height = np.maximum(np.ceil(seen.max(axis=0)) + 1, 1) if len(seen) else (1, 1)
    return {"width": int(width), "height": int(height)}


def _annotation(crowd: Crowd, row: int, t: int, number: int) -> dict:
    present = crowd.present[row, t]
    v = np.where(crowd.visibility[row, t] == Visibility.OCCLUDED, 1, 2) * present
    coords = np.nan_to_num(crowd.coords[row, t].astype(np.float64)).round(6)
    low, high = coords[present].min(axis=0), coords[present].max(axis=0)
    keypoints = [value for (x, y), seen in zip(coords.tolist(), v.tolist(), strict=True) for value in (x, y, seen)]
    return {
        "id": number,
        "image_id": t + 1,
        "category_id": 1,
        "track_id": crowd.ids[row],
        "keypoints": keypoints,
        "num_keypoints": int(present.sum()),
        "keypoint_scores": crowd.confidence[row, t].astype(np.float64).round(7).tolist(),
        "bbox": [*low.tolist(), *(high - low).tolist()],
        "area": float(np.prod(high - low)),
        "iscrowd": 0,
    }


def _is_coco(path: Path) -> bool:
    start = head(path, 1 << 16).lstrip()
    truth = start.startswith("{") and re.search(r'"(images|annotations|categories)"\s*:\s*\[', start)
    results = start.startswith("[") and re.search(r'"image_id"\s*:\s*\d', start)
    return bool(truth or (results and '"category_id"' in start))


@pose_format("coco", title="COCO keypoints JSON", extensions=(".json",), sniff=_is_coco, write=write_coco, dims=(2,),
             loses=_LOSES)  # fmt: skip
def read_coco(path: Path) -> dict[int, PoseSequence]:
    data = read_json(path)
    annotations = data if isinstance(data, list) else data["annotations"]
    annotations = [annotation for annotation in annotations if annotation.get("keypoints")]
    if not annotations:
        raise FormatError(f"{path.name} has no keypoints", action="Files with boxes only hold no poses")
    images = _images(data, annotations)
    skeleton = _skeleton(data, annotations)
    frames: list[list[Detection]] = [[] for _ in images]
    for annotation in annotations:
        frames[images[annotation["image_id"]][0]].append(_detection(annotation, isinstance(data, list)))
    fps = NOMINAL_FPS
    times = even_times(len(frames), fps)
    for place, time in images.values():
        times[place] = times[place] if time is None else time
    if not _is_sequence(data, images):
        frames = [[_nth(d, n) for n, d in enumerate(frame)] for frame in frames]
        check_size(max(map(len, frames)), len(frames), len(skeleton))
    return assemble(frames, skeleton, sane_times(times, fps))


def _images(data: dict | list, annotations: Sequence[dict]) -> dict[int | str, tuple[int, float | None]]:
    """Image id -> its frame, and its time where it is known."""
    if isinstance(data, list) or not data.get("images"):
        ids = list(dict.fromkeys(annotation["image_id"] for annotation in annotations))
        if all(isinstance(i, int) for i in ids):
            ids.sort()
        return {image: (frame, None) for frame, image in enumerate(ids)}
    images = data["images"]
    if all(isinstance(image.get("frame_id"), int) for image in images):
        images = sorted(images, key=lambda image: image["frame_id"])
    return {image["id"]: (frame, image.get("time")) for frame, image in enumerate(images)}


def _is_sequence(data: dict | list, images: Mapping) -> bool:
    """Whether the images are frames of one video: they say so, or are numbered without a gap."""
    if isinstance(data, dict) and all("frame_id" in image for image in data.get("images") or [{}]):
        return True
    ids = list(images)
    return len(ids) > 1 and all(isinstance(i, int) for i in ids) and max(ids) - min(ids) == len(ids) - 1


def _nth(detection: Detection, n: int) -> Detection:
    return detection if detection.person is not None else Detection(
        detection.coords, detection.confidence, n, detection.visibility
    )  # fmt: skip


def _skeleton(data: dict | list, annotations: Sequence[dict]) -> Skeleton:
    """The one of the category that the annotations have; COCO's 17 where nothing says which."""
    wanted = annotations[0].get("category_id")
    for category in data.get("categories", ()) if isinstance(data, dict) else ():
        if category.get("id") == wanted and category.get("keypoints"):
            return recognise(category["keypoints"])
    if len(annotations[0]["keypoints"]) != 3 * 17:
        raise FormatError("The file does not name its keypoints", expected="17, or a category that names them")
    return load_skeleton("coco17")


def _detection(annotation: dict, scored: bool) -> Detection:
    values = sane(annotation["keypoints"]).reshape(-1, 3)
    coords, third = values[:, :2], np.nan_to_num(values[:, 2])
    coords[(coords == 0).all(axis=1) & (third == 0)] = np.nan
    person = next((annotation[k] for k in ("track_id", "instance_id", "person_id") if k in annotation), None)
    person = person if isinstance(person, int) and person >= 0 else None
    if scored:
        return Detection(coords, third, person)
    coords[third <= 0] = np.nan
    scores = np.nan_to_num(sane(annotation.get("keypoint_scores", np.ones(len(coords)))))
    visibility = _VISIBILITY[np.clip(third, 0, 2).astype(int)]
    return Detection(coords, scores, person, visibility)
