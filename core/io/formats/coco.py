"""COCO keypoints JSON: ground truth (images, annotations, categories); lists of results are read by the same reader.

Facts: pixels; joints by the category, COCO's 17 where nothing names them (assumed). Images are frames by ``frame_id``,
else by the number in ``file_name`` that changes, else by their ids: numbers that are left out are frames without
people. Images that are no sequence stand in their order. Frames without annotations are kept. ``time`` in seconds as we
write it, else by ``fps`` of ``videos`` or ``info``, else no rate is stated. Of several videos the first is read. Who is
who: ``track_id`` (or ``instance_id``, ``person_id``), in ``attributes`` too, as CVAT has it; else people are followed
by nearness if the images are a sequence, and else person n is merely the n-th
in each image: still images show different people. ``v`` = 0 is missing, 1 occluded, 2 visible; in a result list the
third value is a score. Of several categories with keypoints the person's is read, and those with the same joints.

All else of a file that was read is written back as it was (``core.io.coco_originals``): images, categories, areas,
boxes, segments and what is no pose of that skeleton. Poses of another origin become one category, with all frames as
images with their ``time``, ``track_id`` from 1 (``info.posewright`` says so) and ``keypoint_scores``.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format, pose_variant
from core.io.coco_originals import Originals, annotation_of, keypoints_of, with_originals
from core.io.facts import ASSUMED, STATED, assumed, noted
from core.io.files import head, read_json, write_text
from core.io.numbering import ANYWHERE, natural_places, numbers_in, plausible
from core.io.people import (
    Crowd,
    Detection,
    as_skeleton,
    assemble,
    check_size,
    even_times,
    gather,
    recognise,
    sane,
    times_of,
    who_is_who,
)
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence, Visibility
from core.skeleton import Skeleton, load_skeleton

_KEEPS = (
    "positions, confidence, visible or occluded, who is who, times, frame numbers; all else of a COCO file that was "
    "read"
)
_LOSES = "status, uncertainty and provenance; absent joints are merely missing"
_VISIBILITY = np.array([Visibility.UNKNOWN, Visibility.OCCLUDED, Visibility.VISIBLE], np.uint8)
_IDENTITIES = ("track_id", "instance_id", "person_id")
_LISTS = ("images", "annotations")
_FIRST_TRACK = 1  # track_id of person 0 where the file gives none of its own


# --- writing ---------------------------------------------------------------------------------------------------------


def write_coco(path: Path, people: People) -> None:
    """One annotation for each person and frame in which a joint is known."""
    crowd = gather(people)
    count = len(crowd.times)
    originals = Originals.of(people, count)
    images = _images_of(crowd, people, originals)
    annotations = _annotations(crowd, people, images, originals)
    elsewhere = () if originals is None else originals.elsewhere
    top = _top(crowd) if originals is None else dict(originals.top)
    if originals is None or not originals.tracked:
        top["info"] = {**top.get("info", {}), "posewright": {"first_track": _FIRST_TRACK}}
    write_text(path, json.dumps({**top, "images": [*images.values(), *elsewhere], "annotations": annotations}))


def write_coco17(path: Path, people: People) -> None:
    """The same with COCO's own 17 joints, whatever the skeleton is."""
    write_coco(path, as_skeleton(people, ("coco17",), "coco17"))


def _top(crowd: Crowd) -> dict:
    bones = [[a + 1, b + 1] for a, b in crowd.skeleton.bones]
    category = {"id": 1, "name": "person", "supercategory": "person", "skeleton": bones}
    category |= {"keypoints": list(crowd.skeleton.joints)}
    info = {"description": "poses written by Posewright", "version": "1.1"}
    return {"info": info, "licenses": [], "categories": [category]}


def _images_of(crowd: Crowd, people: People, originals: Originals | None) -> dict[int, dict]:
    """Frame -> its image: as the file had it, with the time where that is known by now; else one for every frame."""
    times = crowd.times.tolist()
    if originals is None:
        extent = _extent(crowd, people)
        return {t: {"id": n + 1, "file_name": f"{n:06d}.jpg", **extent, "frame_id": n, "time": times[t]}
                for t, n in enumerate(crowd.frames.tolist())}  # fmt: skip
    timed = "fps" not in assumed(next(iter(people.values())))
    images = {t: {**image, **({"time": times[t]} if timed else {})} for t, image in originals.images.items()}
    new = [t for t in np.flatnonzero(crowd.present.any(axis=(0, 2))).tolist() if t not in images]
    free = max((image["id"] for image in images.values() if isinstance(image["id"], int)), default=0)
    extent = _extent(crowd, people)
    for place, t in enumerate(new, free + 1):
        images[t] = {"id": place, "file_name": f"{t:06d}.jpg", **extent, "frame_id": t}
    return images


def _annotations(
    crowd: Crowd, people: People, images: Mapping[int, dict], originals: Originals | None
) -> list[dict]:  # fmt: skip
    """Those of the file in its order, changed where joints did; then new ones with ids of their own."""
    count, known = len(crowd.times), []
    seen = np.any(crowd.present, axis=2)
    for row, person in enumerate(crowd.ids):
        for t in np.flatnonzero(seen[row]).tolist():
            original = annotation_of(people[person], count, t)
            known.append((original, _annotation(crowd, row, t, images[t]["id"], original, originals)))
    others = list(originals.others) if originals else []
    order = {number: place for place, number in enumerate(originals.order)} if originals else {}
    kept = [annotation for original, annotation in known if original] + others
    kept.sort(key=lambda annotation: order.get(annotation.get("id"), len(order)))
    ids = [annotation["id"] for annotation in kept if isinstance(annotation.get("id"), int)]
    new = [annotation for original, annotation in known if not original]
    return kept + [{"id": number, **annotation} for number, annotation in enumerate(new, max(ids, default=0) + 1)]


def _extent(crowd: Crowd, people: People) -> dict[str, int]:
    """The size of the picture, where the poses know it; else the smallest that shows all people."""
    for poses in people.values():
        if poses.source.get("width") and poses.source.get("height"):
            return {side: int(poses.source[side]) for side in ("width", "height")}
    seen = crowd.coords[crowd.present]
    width, height = np.maximum(np.ceil(seen.max(axis=0)) + 1, 1) if len(seen) else (1, 1)
    return {"width": int(width), "height": int(height)}


def _annotation(
    crowd: Crowd, row: int, t: int, image: int | str, original: dict, originals: Originals | None
) -> dict:  # fmt: skip
    """One person in one image: all that the file said of it, with the joints as they are now."""
    present = crowd.present[row, t]
    v: np.ndarray = np.where(crowd.visibility[row, t] == Visibility.OCCLUDED, 1, 2) * present
    coords = np.nan_to_num(crowd.coords[row, t].astype(np.float64)).round(6)
    low, high = coords[present].min(axis=0), coords[present].max(axis=0)
    found = {
        "image_id": image,
        "category_id": 1,
        "keypoints": keypoints_of(original, crowd.coords[row, t], v),
        "num_keypoints": int(present.sum()),
        "bbox": [*low.tolist(), *(high - low).tolist()],
        "area": float(np.prod(high - low)),
        "iscrowd": 0,
    }
    found |= {name: value for name, value in original.items() if name not in ("keypoints", "num_keypoints")}
    if not original or "keypoint_scores" in original:
        found["keypoint_scores"] = crowd.confidence[row, t].astype(np.float64).round(7).tolist()
    if originals is None or (originals.sequence and not originals.tracked):
        found["track_id"] = crowd.ids[row] + _FIRST_TRACK
    elif originals.tracked and not original:
        found["track_id"] = crowd.ids[row]
    return found


# --- reading ---------------------------------------------------------------------------------------------------------


def _is_coco(path: Path) -> bool:
    start = head(path, 1 << 16).lstrip()
    return start.startswith("{") and bool(re.search(r'"(images|annotations|categories)"\s*:\s*\[', start))


@pose_format("coco", title="COCO keypoints JSON", extensions=(".json",), sniff=_is_coco, write=write_coco, dims=(2,),
             numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_coco(path: Path) -> dict[int, PoseSequence]:
    """A person for each ``track_id``, or tracked by position; 2D pixels. Raises ``FormatError``."""
    data = read_json(path)
    found = data.get("annotations", []) if isinstance(data, dict) else data
    _check_entries(found, "annotation", "image_id", path)
    if isinstance(data, dict):
        _check_entries(data.get("images") or [], "image", "id", path)
        data, found, others_of = _first_video(data, found)
    else:
        others_of = _Elsewhere()
    if not any(annotation.get("keypoints") for annotation in found):
        raise FormatError(tr("{path} has no keypoints", path=path.name),
            action=tr("Files with boxes only hold no poses"))
    categories = {c.get("id"): c for c in data.get("categories", ())} if isinstance(data, dict) else {}
    scored = isinstance(data, list)
    annotations, others, remarks = _of_person(found, categories, scored)
    if not annotations:
        raise FormatError(tr("{path} has no keypoints that are labelled", path=path.name),
            expected=tr("a third number (v) above 0"))
    remarks += others_of.words
    images = _images(data, annotations)
    skeleton, named = _skeleton(categories, annotations)
    first = _first_track(data)
    frames: list[list[Detection]] = [[] for _ in range(images.count)]
    beside: list[list[dict]] = [[] for _ in range(images.count)]
    for annotation in annotations:
        frame = images.frames.get(annotation["image_id"], -1)
        if frame < 0:
            what = f"Annotation {str(annotation.get('id', '?'))[:20]} of {path.name} is of an image that is not listed"
            raise FormatError(what, expected=tr("one of its images"), got=tr(
                "image_id {annotation!r}",
                annotation=annotation["image_id"]
            )[:60])
        with reading(f"annotation {str(annotation.get('id', '?'))[:20]} of {path.name}", "x, y, v of each keypoint"):
            frames[frame].append(_detection(annotation, scored, len(skeleton), first))
        beside[frame].append(annotation)
    tracked = not first and all(_identity(annotation) is not None for annotation in annotations)
    if not images.sequence:
        frames = [[_nth(d, n) for n, d in enumerate(frame)] for frame in frames]
        check_size(max(map(len, frames)), len(frames), len(skeleton))
    facts: dict[str, tuple[object, str]] = {} if named else {"skeleton": (skeleton.name, ASSUMED)}
    times = times_of(images.times, images.count, remarks, facts)
    if "fps" in facts and (stated := _stated_rate(data)):
        times, facts["fps"] = even_times(images.count, stated), (stated, STATED)
    source = {**noted(remarks, **facts), "coco_frames": images.count, **images.size}
    who = who_is_who(frames)
    people = assemble(frames, skeleton, times, who, source=source)
    if _is_ours(data):
        return people
    top = {name: value for name, value in data.items() if name not in _LISTS} if isinstance(data, dict) else {}
    order = tuple(annotation.get("id") for annotation in (*found, *others_of.annotations))
    others = [*others, *others_of.annotations]
    originals = Originals(
        _without_marks(top), images.known, others, order, tracked, images.sequence, others_of.images
    )  # fmt: skip
    return with_originals(people, who, beside, originals)


@dataclass(frozen=True)
class _Elsewhere:
    """Images and annotations of other videos than the one that is read, and what is said of them."""

    images: Sequence[dict] = ()
    annotations: Sequence[dict] = ()
    words: Sequence[str] = ()


def _check_entries(entries, kind: str, key: str, path: Path) -> None:
    """Raise ``FormatError`` naming the first entry that is none, or that lacks what all need."""
    if not isinstance(entries, list):
        raise FormatError(tr("The {kind}s of {path} are no list", kind=kind, path=path.name), expected="[...]",
            got=type(entries).__name__)
    for place, entry in enumerate(entries):
        if not isinstance(entry, dict) or entry.get(key) is None:
            got = ", ".join(entry)[:60] if isinstance(entry, dict) else repr(entry)[:60]
            what = f"{kind.capitalize()} {place} (from 0) of {path.name} has no {key}"
            raise FormatError(what, expected=tr("{key} in each {kind}", key=key, kind=kind), got=got)
    ids = [entry[key] for entry in entries]
    if kind == "image" and len(set(ids)) < len(ids):
        twice = next(one for one in ids if ids.count(one) > 1)
        raise FormatError(tr("Two images of {path} have the same id", path=path.name),
            got=tr("id {twice!r}", twice=twice))


def _first_video(data: dict, found: list[dict]) -> tuple[dict, list[dict], _Elsewhere]:
    """The images and annotations of the first of several videos, which the file names, or whose frames lie in folders
    of their own; all of a file with one."""
    images = data.get("images") or []
    groups: dict[str, list[dict]] = {}
    for image in images:
        groups.setdefault(_video_of(image), []).append(image)
    if len(groups) < 2 or not all(_is_video(group) for group in groups.values()):
        return data, found, _Elsewhere()
    first, *others = groups.values()
    own = {image["id"] for image in first}
    rest = [annotation for annotation in found if annotation["image_id"] not in own]
    count = sum(map(len, others))
    words = [f"{len(others)} other videos ({', '.join(list(groups)[1:5])}) with {count} images: the first is read"]
    kept = [annotation for annotation in found if annotation["image_id"] in own]
    elsewhere = _Elsewhere([image for group in others for image in group], rest, words)
    return {**data, "images": first}, kept, elsewhere


def _video_of(image: dict) -> str:
    stated = next((image[key] for key in ("video_id", "vid_id") if image.get(key) is not None), None)
    folder = str(image.get("file_name", "")).replace("\\", "/").rpartition("/")[0]
    return f"video {stated}" if stated is not None else folder


def _is_video(images: Sequence[dict]) -> bool:
    """Whether images of one folder, or that are said to be of one video, are its frames."""
    if any(image.get(key) is not None for image in images for key in ("video_id", "vid_id")):
        return True
    names = [str(image.get("file_name", "")).replace("\\", "/").rpartition("/")[2] for image in images]
    return len(images) > 1 and _one_name(names) and numbers_in(names) is not None


pose_variant("coco17", like="coco", title="COCO keypoints JSON, COCO's 17 joints", write=write_coco17,
             loses=f"{_LOSES}; joints that COCO's 17 have not")  # fmt: skip


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
        named = {annotation["image_id"]: annotation.get("frame_id") for annotation in annotations}
        images = [{"id": i} | ({} if number is None else {"frame_id": number}) for i, number in named.items()]
        if all(isinstance(image["id"], int) for image in images):
            images.sort(key=lambda image: image["id"])
    numbers, sequence = _frames_of(images)
    check_size(max(numbers) + 1)
    frames = {image["id"]: number for image, number in zip(images, numbers, strict=True)}
    times = {frames[image["id"]]: image["time"] for image in images if image.get("time") is not None}
    known = {frames[image["id"]]: image for image in images}
    sizes = {(image.get("width"), image.get("height")) for image in images}
    size = dict(zip(("width", "height"), sizes.pop(), strict=True)) if len(sizes) == 1 else {}
    size = size if all(isinstance(side, int) and side > 0 for side in size.values()) else {}
    return _Images(frames, max(numbers) + 1, sequence, times, known, size)


def _frames_of(images: Sequence[dict]) -> tuple[list[int], bool]:
    """The frame of each image, and whether they are frames of one video: they say so, or are numbered as such."""
    named = [image.get("frame_id") for image in images]
    stated = [number for number in named if isinstance(number, int)]
    if len(set(stated)) == len(images) and plausible(stated, ANYWHERE):
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


def _of_person(found: Sequence[dict], categories: Mapping, scored: bool) -> tuple[list[dict], list[dict], list[str]]:
    """(poses of people, all other annotations, what of these is not shown in words).

    Poses are annotations with keypoints of the person's category, or of one that has the same; in which something is.
    """
    posed = [annotation for annotation in found if annotation.get("keypoints")]
    counts = Counter(annotation.get("category_id") for annotation in posed)
    wanted = max(counts, key=lambda i: (_name(categories, i).lower() in ("person", "people", "human"), counts[i]))
    joints = categories.get(wanted, {}).get("keypoints")
    alike = {i for i in counts if i == wanted or (joints and categories.get(i, {}).get("keypoints") == joints)}
    own = [a for a in posed if a.get("category_id") in alike and (scored or _labelled(a))]
    taken = {id(annotation) for annotation in own}
    others = [annotation for annotation in found if id(annotation) not in taken]
    named = Counter(_name(categories, a.get("category_id")) for a in others if a.get("category_id") not in alike)
    remarks = [f"{count} annotations of the category {name!r}" for name, count in named.items()]
    empty = sum(annotation.get("category_id") in alike for annotation in others)
    return own, others, remarks + ([f"{empty} people without keypoints"] if empty else [])


def _labelled(annotation: dict) -> bool:
    with reading(f"annotation {str(annotation.get('id', '?'))[:20]}", "x, y, v of each keypoint"):
        return any(float(v or 0) > 0 for v in annotation["keypoints"][2::3])


def _stated_rate(data: dict | list) -> float:
    """Frames per second of the first video, or of the file; 0 where neither says it."""
    videos = data.get("videos") if isinstance(data, dict) else None
    places = [*(videos if isinstance(videos, list) else ())[:1], data.get("info") if isinstance(data, dict) else None]
    values = [place.get(key) for place in places if isinstance(place, dict) for key in ("fps", "frame_rate")]
    return next((float(v) for v in values if isinstance(v, int | float) and 0.01 <= v <= 10_000), 0.0)


def _first_track(data) -> int:
    """The ``track_id`` of person 0 in files that we numbered; 0 for others, whose numbers are kept."""
    marks = (data.get("info") or {}).get("posewright") if isinstance(data, dict) else None
    return _FIRST_TRACK if isinstance(marks, dict) and marks.get("first_track") == _FIRST_TRACK else 0


def _is_ours(data) -> bool:
    """Whether the poses were ours from the start: then there is nothing to keep."""
    return isinstance(data, dict) and "written by Posewright" in str((data.get("info") or {}).get("description"))


def _without_marks(top: dict) -> dict:
    info = top.get("info")
    return top | {"info": {k: v for k, v in info.items() if k != "posewright"}} if isinstance(info, dict) else top


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
        return recognise(category["keypoints"], _bones(category)), True
    if len(annotations[0]["keypoints"]) != 3 * 17:
        raise FormatError(tr("The file does not name its keypoints"), expected=tr("17, or a category that names them"))
    return load_skeleton("coco17"), False


def _bones(category: dict) -> list[tuple[int, int]]:
    """The skeleton that a category states, numbered from 0; COCO counts from 1."""
    with reading(f"the skeleton of the category {str(category.get('name', ''))[:40]!r}", "pairs of keypoints from 1"):
        return [(int(a) - 1, int(b) - 1) for a, b in category.get("skeleton") or []]


def _detection(annotation: dict, scored: bool, joints: int, first: int) -> Detection:
    values = sane(annotation["keypoints"])
    if values.size != 3 * joints:
        place = f"annotation {str(annotation.get('id', '?'))[:20]} of image {str(annotation['image_id'])[:40]}"
        what = f"The keypoints do not fit in {place}"
        raise FormatError(what, expected=tr("{joints} keypoints of 3 numbers", joints=joints), got=tr(
            "{size} numbers",
            size=values.size
        ))
    values = values.reshape(-1, 3)
    coords, third = values[:, :2], np.nan_to_num(values[:, 2])
    coords[(coords == 0).all(axis=1) & (third == 0)] = np.nan
    person = _identity(annotation)
    person = person - first if person is not None and person >= first else person
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
