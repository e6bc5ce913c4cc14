"""COCO keypoints JSON: ground truth (images, annotations, categories); lists of results are read by the same reader.

Facts: pixels; joints by the category, COCO's 17 where nothing names them (assumed). Images are frames by ``frame_id``,
else by the number in ``file_name`` that changes, else by their ids: numbers that are left out are frames without
people. Images that are no sequence stand in their order. Frames without annotations are kept. ``time`` in seconds as we
write it, else by ``fps`` of ``videos`` or ``info``, else no rate is stated. Of several videos the first is read. Who is
who: ``track_id`` (or ``instance_id``, ``person_id``), numbers or names, in ``attributes`` too, as CVAT has it; else
people are followed by nearness if the images are a sequence, and else person n is merely the n-th in each image: still
images show different people. ``v`` = 0 is missing, 1 occluded, 2 visible; in a result list the third value is a score.
Of several categories with keypoints the person's is read, by its name or its limbs, and those with the same joints.

All else of a file that was read is written back as it was (``core.io.coco_originals``): images, categories, areas,
boxes, segments and what is no pose of that skeleton. Poses of another origin become one category, with all frames as
images with their ``time``, ``track_id`` from 1 (``info.posewright`` says so) and ``keypoint_scores``.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format, pose_variant
from core.io.coco_images import Images, first_video, images_of
from core.io.coco_originals import Originals, with_originals
from core.io.coco_write import FIRST_TRACK, write_coco
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head, read_json
from core.io.people import (
    Detection,
    as_skeleton,
    assemble,
    called,
    check_size,
    even_times,
    identity,
    numbered_people,
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


def _is_coco(path: Path) -> bool:
    start = head(path, 1 << 16).lstrip()
    return start.startswith("{") and bool(re.search(r'"(images|annotations|categories)"\s*:\s*\[', start))


@pose_format("coco", title="COCO keypoints JSON", extensions=(".json",), sniff=_is_coco, write=write_coco, dims=(2,),
             numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_coco(path: Path) -> dict[int, PoseSequence]:
    """A person for each ``track_id``, or tracked by position; 2D pixels. Raises ``FormatError``."""
    data, found, scored = _content(path)
    data, found, elsewhere = first_video(data, found)
    categories = {category.get("id"): category for category in data.get("categories", ())}
    annotations, others, remarks = _poses_in(found, categories, scored, path)
    remarks += elsewhere.words
    images = images_of(data, annotations)
    skeleton, named = _skeleton(categories, annotations)
    first = _first_track(data)
    beside = _by_frame(annotations, images, path)
    persons, names = _persons(annotations, first)
    frames = [[_read(one, scored, len(skeleton), persons[id(one)], path) for one in frame] for frame in beside]
    if not images.sequence:
        frames = [[_nth(d, n) for n, d in enumerate(frame)] for frame in frames]
        check_size(max(map(len, frames)), len(frames), len(skeleton))
    facts: dict[str, tuple[object, str]] = {} if named else {"skeleton": (skeleton.name, ASSUMED)}
    times = times_of(images.times, images.count, remarks, facts)
    if "fps" in facts and (stated := _stated_rate(data)):
        times, facts["fps"] = even_times(images.count, stated), (stated, STATED)
    source = {**noted(remarks, **facts), "coco_frames": images.count, **images.size}
    who = who_is_who(frames)
    people = called(assemble(frames, skeleton, times, who, source=source), names)
    if _is_ours(data):
        return people
    originals = Originals(
        _without_marks(data), images.known, [*others, *elsewhere.annotations],
        order=tuple(annotation.get("id") for annotation in (*found, *elsewhere.annotations)),
        tracked=not first and None not in persons.values(),
        sequence=images.sequence, elsewhere=elsewhere.images,
    )  # fmt: skip
    return with_originals(people, who, beside, originals)


def _content(path: Path) -> tuple[dict, list[dict], bool]:
    """(the file's lists by name, its annotations, whether it is a mere list of results)."""
    content = read_json(path)
    data = content if isinstance(content, dict) else {}
    found = data.get("annotations", []) if isinstance(content, dict) else content
    _check_entries(found, "annotation", "image_id", path)
    _check_entries(data.get("images") or [], "image", "id", path)
    return data, found, isinstance(content, list)


def _poses_in(
    found: Sequence[dict], categories: Mapping, scored: bool, path: Path
) -> tuple[list[dict], list[dict], list[str]]:
    """As ``_of_person``; raises ``FormatError`` where nobody is labelled."""
    if not any(annotation.get("keypoints") for annotation in found):
        raise FormatError(tr("{path} has no keypoints", path=path.name),
            action=tr("Files with boxes only hold no poses"))
    annotations, others, remarks = _of_person(found, categories, scored)
    if not annotations:
        raise FormatError(tr("{path} has no keypoints that are labelled", path=path.name),
            expected=tr("a third number (v) above 0"))
    return annotations, others, remarks


def _by_frame(annotations: Sequence[dict], images: Images, path: Path) -> list[list[dict]]:
    """The annotations of each frame; raises ``FormatError`` for one of an image that is not there."""
    frames: list[list[dict]] = [[] for _ in range(images.count)]
    for annotation in annotations:
        frame = images.frames.get(annotation["image_id"], -1)
        if frame < 0:
            raise FormatError(
                tr("Annotation {number} of {path} is of an image that is not listed",
                   number=_number_of(annotation), path=path.name),
                expected=tr("one of its images"),
                got=tr("image_id {annotation!r}", annotation=annotation["image_id"])[:60],
            )  # fmt: skip
        frames[frame].append(annotation)
    return frames


def _number_of(annotation: dict) -> str:
    return str(annotation.get("id", "?"))[:20]


def _read(annotation: dict, scored: bool, joints: int, person: int | None, path: Path) -> Detection:
    with reading(f"annotation {_number_of(annotation)} of {path.name}", "x, y, v of each keypoint"):
        return _detection(annotation, scored, joints, person)


def _check_entries(entries, kind: str, key: str, path: Path) -> None:
    """Raise ``FormatError`` naming the first entry that is none, or that lacks what all need."""
    if not isinstance(entries, list):
        raise FormatError(tr("The {kind}s of {path} are no list", kind=kind, path=path.name), expected="[...]",
            got=type(entries).__name__)
    for place, entry in enumerate(entries):
        if not isinstance(entry, dict) or entry.get(key) is None:
            got = ", ".join(entry)[:60] if isinstance(entry, dict) else repr(entry)[:60]
            what = tr("{kind} {place} (from 0) of {path} has no {key}", kind=kind.capitalize(), place=place,
                      path=path.name, key=key)  # fmt: skip
            raise FormatError(what, expected=tr("{key} in each {kind}", key=key, kind=kind), got=got)
    ids = [entry[key] for entry in entries]
    if kind == "image" and len(set(ids)) < len(ids):
        twice = next(one for one in ids if ids.count(one) > 1)
        raise FormatError(tr("Two images of {path} have the same id", path=path.name),
            got=tr("id {twice!r}", twice=twice))


def _of_person(found: Sequence[dict], categories: Mapping, scored: bool) -> tuple[list[dict], list[dict], list[str]]:
    """(poses of people, all other annotations, what of these is not shown in words).

    Poses are annotations with keypoints of the person's category, or of one that has the same; in which something is.
    """
    posed = [annotation for annotation in found if annotation.get("keypoints")]
    counts = Counter(annotation.get("category_id") for annotation in posed)
    wanted = max(counts, key=lambda i: (_is_person(categories.get(i, {})), counts[i]))
    joints = categories.get(wanted, {}).get("keypoints")
    alike = {i for i in counts if i == wanted or (joints and categories.get(i, {}).get("keypoints") == joints)}
    own = [a for a in posed if a.get("category_id") in alike and (scored or _labelled(a))]
    taken = {id(annotation) for annotation in own}
    others = [annotation for annotation in found if id(annotation) not in taken]
    named = Counter(_name(categories, a.get("category_id")) for a in others if a.get("category_id") not in alike)
    remarks = [f"{count} annotations of the category {name!r}" for name, count in named.items()]
    empty = sum(annotation.get("category_id") in alike for annotation in others)
    return own, others, remarks + ([f"{empty} people without keypoints"] if empty else [])


_PEOPLE = ("person", "people", "human", "man", "woman", "child", "worker", "pedestrian", "athlete", "patient")
_LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")


def _is_person(category: dict) -> tuple[bool, bool]:
    """(by its name, by its keypoints): the limbs that people have."""
    joints = [str(joint).lower() for joint in category.get("keypoints") or ()]
    limbs = sum(any(limb in joint for joint in joints) for limb in _LIMBS)
    return str(category.get("name", "")).lower() in _PEOPLE, limbs >= len(_LIMBS) // 2


def _labelled(annotation: dict) -> bool:
    with reading(f"annotation {_number_of(annotation)}", "x, y, v of each keypoint"):
        return any(float(v or 0) > 0 for v in annotation["keypoints"][2::3])


def _stated_rate(data: dict) -> float:
    """Frames per second of the first video, or of the file; 0 where neither says it."""
    videos = data.get("videos")
    places = [*(videos if isinstance(videos, list) else ())[:1], data.get("info")]
    values = [place.get(key) for place in places if isinstance(place, dict) for key in ("fps", "frame_rate")]
    return next((float(v) for v in values if isinstance(v, int | float) and 0.01 <= v <= 10_000), 0.0)


def _first_track(data: dict) -> int:
    """The ``track_id`` of person 0 in files that we numbered; 0 for others, whose numbers are kept."""
    marks = (data.get("info") or {}).get("posewright")
    return FIRST_TRACK if isinstance(marks, dict) and marks.get("first_track") == FIRST_TRACK else 0


def _is_ours(data: dict) -> bool:
    """Whether the poses were ours from the start: then there is nothing to keep."""
    return "written by Posewright" in str((data.get("info") or {}).get("description"))


def _without_marks(data: dict) -> dict:
    """All but the images and annotations, and what we put into the file to know it again."""
    top = {name: value for name, value in data.items() if name not in _LISTS}
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


def _detection(annotation: dict, scored: bool, joints: int, person: int | None) -> Detection:
    values = sane(annotation["keypoints"])
    if values.size != 3 * joints:
        what = tr("The keypoints do not fit in annotation {number} of image {image}",
                  number=_number_of(annotation), image=str(annotation["image_id"])[:40])  # fmt: skip
        raise FormatError(what, expected=tr("{joints} keypoints of 3 numbers", joints=joints), got=tr(
            "{size} numbers",
            size=values.size
        ))
    values = values.reshape(-1, 3)
    coords, third = values[:, :2], np.nan_to_num(values[:, 2])
    coords[(coords == 0).all(axis=1) & (third == 0)] = np.nan
    if scored:
        return Detection(coords, third, person)
    coords[third <= 0] = np.nan
    scores = np.nan_to_num(sane(annotation.get("keypoint_scores", np.ones(len(coords)))))
    visibility = _VISIBILITY[np.clip(third, 0, 2).astype(int)]
    return Detection(coords, scores, person, visibility)


def _persons(annotations: Sequence[dict], first: int) -> tuple[dict[int, int | None], dict[int, str]]:
    """(Python's id of an annotation -> person, what people are called); ``first`` is the number of person 0 in files of
    ours.

    Names of which there are as many as annotations are those of the annotations, and tell nobody.
    """
    numbers, names = numbered_people([_identity(annotation) for annotation in annotations])
    if names and len(names) == len(annotations) and len({annotation["image_id"] for annotation in annotations}) > 1:
        numbers, names = [None] * len(annotations), {}
    told = [n - first if n is not None and n >= first else n for n in numbers]
    persons = {id(annotation): person for annotation, person in zip(annotations, told, strict=True)}
    return persons, names if None not in told else {}


def _identity(annotation: dict) -> object:
    """What the annotation, or its attributes, say of who it is; None where they say nothing."""
    attributes = annotation.get("attributes")
    for place in (annotation, attributes if isinstance(attributes, dict) else {}):
        keys = _IDENTITIES if place is annotation else (*_IDENTITIES, "person", "individual", "object_id")
        for key in keys:
            value = place.get(key)
            if identity(value) is not None or (isinstance(value, str) and value.strip()):
                return value
    return None


def write_coco17(path: Path, people: People) -> None:
    """The same with COCO's own 17 joints, whatever the skeleton is."""
    write_coco(path, as_skeleton(people, ("coco17",), "coco17"))


pose_variant("coco17", like="coco", title="COCO keypoints JSON, COCO's 17 joints", write=write_coco17,
             loses=f"{_LOSES}; joints that COCO's 17 have not")  # fmt: skip
