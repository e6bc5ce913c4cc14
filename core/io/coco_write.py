"""COCO's JSON from poses: what was read of such a file as it was, new annotations for all else."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from core.io.base import People
from core.io.coco_originals import Originals, annotation_of, keypoints_of
from core.io.facts import assumed
from core.io.files import write_text
from core.io.people import Crowd, gather
from core.poses import Visibility

FIRST_TRACK = 1
"""``track_id`` of person 0 where the file gives none of its own."""


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
        top["info"] = {**top.get("info", {}), "posewright": {"first_track": FIRST_TRACK}}
    write_text(path, json.dumps({**top, "images": [*images.values(), *elsewhere], "annotations": annotations}))


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
            who = people[person].source.get("subject", person)
            known.append((original, _annotation(crowd, row, t, images[t]["id"], original, originals, who)))
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
    crowd: Crowd, row: int, t: int, image: int | str, original: dict, originals: Originals | None, who: int | str
) -> dict:  # fmt: skip
    """One person in one image: all that the file said of it, with the joints as they are now; ``who`` it is there."""
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
        found["track_id"] = crowd.ids[row] + FIRST_TRACK
    elif originals.tracked and not original:
        found["track_id"] = who
    return found
