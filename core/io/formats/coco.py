"""COCO keypoints JSON: ground truth (images, annotations, categories) and result lists.

Facts: pixels; joints by the category, COCO's 17 where nothing names them (assumed). Images are frames by ``frame_id``,
else by the number in ``file_name`` that changes, else by their ids: numbers that are left out are frames without
people. Images that are no sequence stand in their order. Frames without annotations are kept. ``time`` in seconds as we
write it, else no rate is stated. Who is who: ``track_id`` (or ``instance_id``, ``person_id``), in ``attributes`` too,
as CVAT has it; else people are followed by nearness if the images are a sequence, and else person n is merely the n-th
in each image: still images show different people. ``v`` = 0 is missing, 1 occluded, 2 visible; in a result list the
third value is a score. Of several categories with keypoints the person's is read; the others are named.
We write one category for the skeleton, all frames as images with their ``time``, and ``keypoint_scores``; ids, names
and sizes of images, and areas and boxes of annotations, as the file had them that the poses came from.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, noted
from core.io.files import head, read_json, write_text
from core.io.numbering import natural_places, numbers_in, plausible
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
    who_is_who,
)
from core.poses import PoseSequence, Visibility
from core.skeleton import Skeleton, load_skeleton

_KEEPS = "positions, confidence, visible or occluded, who is who, times; all else of a COCO file that was read"
_LOSES = "status, uncertainty and provenance; absent joints are merely missing"
_VISIBILITY = np.array([Visibility.UNKNOWN, Visibility.OCCLUDED, Visibility.VISIBLE], np.uint8)
_IDENTITIES = ("track_id", "instance_id", "person_id")
_OF_IMAGE = ("id", "file_name", "width", "height")
_OF_ANNOTATION = ("id", "area", "bbox", "iscrowd")
_MOST_KEPT = 50_000  # images and annotations whose own facts are carried along


# --- writing ---------------------------------------------------------------------------------------------------------


def write_coco(path: Path, people: People) -> None:
    """One annotation for each person and frame in which a joint is known."""
    crowd = gather(people)
    known = _known_images(people, len(crowd.times))
    extent = _extent(crowd, people)
    images = [
        {"id": t + 1, "file_name": f"{t:06d}.jpg", **extent, **known.get(t, {}), "frame_id": t, "time": time}
        for t, time in enumerate(crowd.times.tolist())
    ]
    places = np.argwhere(crowd.present.any(axis=2)).tolist()
    annotations = [_annotation(crowd, row, t, number) for number, (row, t) in enumerate(places, 1)]
    for annotation, (row, t) in zip(annotations, places, strict=True):
        annotation["image_id"] = images[t]["id"]
        annotation |= _known_annotation(people[crowd.ids[row]], len(crowd.times), t)
    if len({annotation["id"] for annotation in annotations}) < len(annotations):
        annotations = [annotation | {"id": number} for number, annotation in enumerate(annotations, 1)]
    bones = [[a + 1, b + 1] for a, b in crowd.skeleton.bones]
    category = {"id": 1, "name": "person", "supercategory": "person", "skeleton": bones}
    category |= {"keypoints": list(crowd.skeleton.joints)}
    info = {"description": "poses written by Posewright", "version": "1.0"}
    data = {"info": info, "licenses": [], "categories": [category], "images": images, "annotations": annotations}
    write_text(path, json.dumps(data))


def _known_images(people: People, count: int) -> dict[int, dict]:
    """Frame -> what the file said of its image, where the poses still have all its frames."""
    for poses in people.values():
        kept = poses.source.get("coco_images")
        if kept and poses.source.get("coco_frames") == count:
            return {int(t): image for t, image in kept.items()}
    return {}


def _known_annotation(poses: PoseSequence, count: int, t: int) -> dict:
    kept = poses.source.get("coco_annotations", {})
    return dict(kept.get(str(t), {})) if poses.source.get("coco_frames") == count else {}


def _extent(crowd: Crowd, people: People) -> dict[str, int]:
    """The size of the picture, where the poses know it; else the smallest that shows all people."""
    for poses in people.values():
        if poses.source.get("width") and poses.source.get("height"):
            return {side: int(poses.source[side]) for side in ("width", "height")}
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


# --- reading ---------------------------------------------------------------------------------------------------------


def _is_coco(path: Path) -> bool:
    start = head(path, 1 << 16).lstrip()
    truth = start.startswith("{") and re.search(r'"(images|annotations|categories)"\s*:\s*\[', start)
    results = start.startswith("[") and re.search(r'"image_id"\s*:\s*\d', start)
    return bool(truth or (results and '"category_id"' in start))


@pose_format("coco", title="COCO keypoints JSON", extensions=(".json",), sniff=_is_coco, write=write_coco, dims=(2,),
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_coco(path: Path) -> dict[int, PoseSequence]:
    """A person for each ``track_id``, or tracked by position; 2D pixels. Raises ``FormatError``."""
    data = read_json(path)
    found = data if isinstance(data, list) else data["annotations"]
    if not any(annotation.get("keypoints") for annotation in found):
        raise FormatError(f"{path.name} has no keypoints", action="Files with boxes only hold no poses")
    categories = {c.get("id"): c for c in data.get("categories", ())} if isinstance(data, dict) else {}
    annotations, dropped = _of_person(found, categories)
    images = _images(data, annotations)
    skeleton, named = _skeleton(categories, annotations)
    frames: list[list[Detection]] = [[] for _ in range(images.count)]
    beside: list[list[dict]] = [[] for _ in range(images.count)]
    for annotation in annotations:
        frame = images.frames[annotation["image_id"]]
        frames[frame].append(_detection(annotation, isinstance(data, list), len(skeleton)))
        beside[frame].append({name: annotation[name] for name in _OF_ANNOTATION if name in annotation})
    times = even_times(images.count, NOMINAL_FPS)
    for frame, time in images.times.items():
        times[frame] = time
    if not images.sequence:
        frames = [[_nth(d, n) for n, d in enumerate(frame)] for frame in frames]
        check_size(max(map(len, frames)), len(frames), len(skeleton))
    facts: dict[str, tuple[object, str]] = {} if named else {"skeleton": (skeleton.name, ASSUMED)}
    if len(images.times) < len(images.frames):
        facts["fps"] = (NOMINAL_FPS, ASSUMED)
    source = {**noted(dropped, **facts), "coco_frames": images.count, **images.size}
    people = assemble(frames, skeleton, sane_times(times, NOMINAL_FPS), source=source)
    return _with_originals(people, frames, beside, images)


@dataclass(frozen=True)
class _Images:
    """frames: image id -> frame; times: frame -> seconds; known: frame -> what the file says of the image."""

    frames: Mapping[int | str, int]
    count: int
    sequence: bool
    times: Mapping[int, float]
    known: Mapping[int, dict]
    size: Mapping[str, int]


def _images(data: dict | list, annotations: Sequence[dict]) -> _Images:
    images = [] if isinstance(data, list) else data.get("images") or []
    if not images:
        images = [{"id": image} for image in dict.fromkeys(annotation["image_id"] for annotation in annotations)]
        if all(isinstance(image["id"], int) for image in images):
            images.sort(key=lambda image: image["id"])
    numbers, sequence = _frames_of(images)
    check_size(max(numbers) + 1)
    frames = {image["id"]: number for image, number in zip(images, numbers, strict=True)}
    times = {frames[image["id"]]: image["time"] for image in images if image.get("time") is not None}
    known = {frames[image["id"]]: {name: image[name] for name in _OF_IMAGE if name in image} for image in images}
    sizes = {(image.get("width"), image.get("height")) for image in images}
    size = dict(zip(("width", "height"), sizes.pop(), strict=True)) if len(sizes) == 1 else {}
    size = size if all(isinstance(side, int) and side > 0 for side in size.values()) else {}
    return _Images(frames, max(numbers) + 1, sequence, times, known, size)


def _frames_of(images: Sequence[dict]) -> tuple[list[int], bool]:
    """The frame of each image, and whether they are frames of one video: they say so, or are numbered as such."""
    named = [image.get("frame_id") for image in images]
    stated = [number for number in named if isinstance(number, int)]
    if len(set(stated)) == len(images) and plausible(stated):
        return stated, True
    ids = [image["id"] for image in images]
    whole = all(isinstance(i, int) for i in ids)
    row = whole and len(ids) > 1 and max(ids) - min(ids) == len(ids) - 1
    names = [str(image["file_name"]) for image in images if image.get("file_name")]
    numbers = numbers_in(names) if len(names) == len(ids) else None
    if numbers is not None and plausible(numbers) and (row or _one_name(names)):
        return _from_first(numbers), True
    if row and names and len(names) == len(ids) and numbers is None:
        return list(range(len(ids))), True
    if whole and row:
        return _from_first(ids) if plausible(ids) else [i - min(ids) for i in ids], True
    if whole and not names and plausible(ids):
        return _from_first(ids), len(ids) > 1
    if all(number is not None for number in named):
        return natural_places([str(number) for number in named]), True
    return list(range(len(ids))), False


def _one_name(names: Sequence[str]) -> bool:
    """Whether names differ in their numbers alone, and begin with words: stills of a data set are mere numbers."""
    shapes = {re.sub(r"\d+", "#", name) for name in names}
    return len(shapes) == 1 and len(names) > 1 and bool(re.match(r"[^\d]*[A-Za-z]", Path(names[0]).stem))


def _from_first(numbers: Sequence[int]) -> list[int]:
    """Numbers without a gap that begin with 1 count from one: frame 0 is the first."""
    counted = min(numbers) == 1 and max(numbers) == len(set(numbers))
    return [number - 1 for number in numbers] if counted else list(numbers)


def _of_person(found: Sequence[dict], categories: Mapping) -> tuple[list[dict], list[str]]:
    """Annotations of the person's category that have keypoints, and what was left out, in words."""
    posed = [annotation for annotation in found if annotation.get("keypoints")]
    counts = Counter(annotation.get("category_id") for annotation in posed)
    wanted = max(counts, key=lambda i: (_name(categories, i).lower() in ("person", "people", "human"), counts[i]))
    others = Counter(annotation.get("category_id") for annotation in found if annotation.get("category_id") != wanted)
    dropped = [f"{count} annotations of the category {_name(categories, i)!r}" for i, count in others.items()]
    own = [annotation for annotation in posed if annotation.get("category_id") == wanted]
    boxes = sum(annotation.get("category_id") == wanted and not annotation.get("keypoints") for annotation in found)
    return own, dropped + ([f"{boxes} people without keypoints"] if boxes else [])


def _name(categories: Mapping, number) -> str:
    return str(categories.get(number, {}).get("name", number))


def _nth(detection: Detection, n: int) -> Detection:
    return detection if detection.person is not None else Detection(
        detection.coords, detection.confidence, n, detection.visibility
    )  # fmt: skip


def _skeleton(categories: Mapping, annotations: Sequence[dict]) -> tuple[Skeleton, bool]:
    """The one of the category that the annotations have; COCO's 17 where nothing says which. Whether it was named."""
    category = categories.get(annotations[0].get("category_id"), {})
    if category.get("keypoints"):
        return recognise(category["keypoints"]), True
    if len(annotations[0]["keypoints"]) != 3 * 17:
        raise FormatError("The file does not name its keypoints", expected="17, or a category that names them")
    return load_skeleton("coco17"), False


def _detection(annotation: dict, scored: bool, joints: int) -> Detection:
    values = sane(annotation["keypoints"])
    if values.size != 3 * joints:
        place = f"annotation {str(annotation.get('id', '?'))[:20]} of image {str(annotation['image_id'])[:40]}"
        what = f"The keypoints do not fit in {place}"
        raise FormatError(what, expected=f"{joints} keypoints of 3 numbers", got=f"{values.size} numbers")
    values = values.reshape(-1, 3)
    coords, third = values[:, :2], np.nan_to_num(values[:, 2])
    coords[(coords == 0).all(axis=1) & (third == 0)] = np.nan
    person = _identity(annotation)
    if scored:
        return Detection(coords, third, person)
    coords[third <= 0] = np.nan
    scores = np.nan_to_num(sane(annotation.get("keypoint_scores", np.ones(len(coords)))))
    visibility = _VISIBILITY[np.clip(third, 0, 2).astype(int)]
    return Detection(coords, scores, person, visibility)


def _identity(annotation: dict) -> int | None:
    """Who it is: the annotation says it, or its attributes."""
    attributes = annotation.get("attributes")
    for place in (annotation, attributes if isinstance(attributes, dict) else {}):
        for key in _IDENTITIES:
            value = place.get(key)
            if isinstance(value, str) and value.isdecimal():
                value = int(value[:12])
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                return value
    return None


def _with_originals(
    people: dict[int, PoseSequence], frames: Sequence[Sequence[Detection]], beside: Sequence[Sequence[dict]],
    images: _Images,
) -> dict[int, PoseSequence]:  # fmt: skip
    """Everybody with ids, areas and boxes of their annotations; the first with the images as the file named them."""
    if sum(map(len, beside)) + len(images.known) > _MOST_KEPT:
        text = f"ids, areas and boxes of more than {_MOST_KEPT} images and annotations"
        return {i: p.replace(source={**p.source, "dropped": [*p.source.get("dropped", ()), text]})
                for i, p in people.items()}  # fmt: skip
    kept: dict[int, dict[str, dict]] = {person: {} for person in people}
    for t, (row, facts) in enumerate(zip(who_is_who(frames), beside, strict=True)):
        for person, one in zip(row, facts, strict=True):
            kept[person][str(t)] = one
    result = {i: poses.replace(source={**poses.source, "coco_annotations": kept[i]}) for i, poses in people.items()}
    first = min(result, default=None)
    if first is not None:
        named = {str(t): image for t, image in images.known.items()}
        result[first] = result[first].replace(source={**result[first].source, "coco_images": named})
    return result
