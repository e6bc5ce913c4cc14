"""COCO's average precision of keypoints, as ``pycocotools`` works it out from the same two files.

Images are those of the truth. Scores are the file's own where the predictions were read from a list of results, else
the mean confidence of the joints that are there. Areas are the file's own where the truth was read from COCO, else
those of the box round the joints. People without labelled joints and crowds are there to be matched, and count neither
for nor against.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.evaluation.metrics import COCO_SIGMAS, OKS_THRESHOLDS, precision_of
from core.io.coco_originals import Originals, annotation_of, score_of
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

People = Mapping[int, PoseSequence]

_MOST = 20  # detections of an image that count
_VARIANCES = (2 * COCO_SIGMAS) ** 2
_EPSILON = float(np.spacing(1))


@dataclass(frozen=True)
class _Person:
    """Of the truth: (17, 3) x, y, labelled; area in px^2; box x, y, width, height; whether it counts."""

    joints: np.ndarray
    area: float
    box: np.ndarray
    counts: bool
    crowd: bool = False


@dataclass(frozen=True)
class CocoScore:
    """The figure, over how many images and people it was taken, and where areas and scores are from."""

    ap: float
    images: int
    people: int
    areas: str
    scores: str


def is_coco(people: People) -> bool:
    """Whether AP is defined: 2D pixels, and the 17 joints among those of the skeleton."""
    joints = set(load_skeleton("coco17").joints)
    return all(p.space == Space.IMAGE and joints <= set(p.skeleton.joints) for p in people.values())


def coco_ap(prediction: People, truth: People) -> CocoScore:
    """AP over OKS 0.50 to 0.95. Raises ``PoseError`` where it is not defined for these poses."""
    if not prediction or not truth or not (is_coco(prediction) and is_coco(truth)):
        raise PoseError(tr("AP is defined for COCO's 17 joints in pixels"), got=tr("poses without some of them"))
    found, people = _detections(prediction), _truth(truth)
    results = [_matched(found.get(image, []), persons) for image, persons in people.items()]
    scores = np.concatenate([scores for scores, _, _ in results]) if results else np.empty(0)
    order = np.argsort(-scores, kind="mergesort")
    hits, ignored = (np.concatenate([r[place] for r in results], axis=1)[:, order] for place in (1, 2))
    counted = sum(person.counts for persons in people.values() for person in persons)
    if not counted:
        raise PoseError(tr("The truth has no labelled people, so AP is not defined"))
    ap = np.mean([precision_of(row[~out], counted) for row, out in zip(hits, ignored, strict=True)])
    kept = any("coco_annotations" in poses.source for poses in truth.values())
    scored = any("score" in one for poses in prediction.values() for one in _originals(poses).values())
    return CocoScore(float(ap), len(people), counted, "of the file" if kept else "of the box round the joints",
                     "of the file" if scored else "mean confidence of the joints")  # fmt: skip


def _originals(poses: PoseSequence) -> Mapping[str, dict]:
    return poses.source.get("coco_annotations", {})


def _coco17(poses: PoseSequence) -> np.ndarray:
    """(T, 17, 2) float64; 0, 0 for a joint that is missing, as files have it."""
    places = poses.skeleton.indices(load_skeleton("coco17").joints)
    return np.nan_to_num(poses.coords[:, places].astype(np.float64))


def _images(people: People) -> dict[float, object]:
    """Time -> what the image is called: its id, else the time itself in microseconds."""
    times = np.unique(np.concatenate([poses.times for poses in people.values()]))
    originals = Originals.of(people, len(times))
    ids = {t: image.get("id") for t, image in originals.images.items()} if originals else {}
    return {float(time): ids.get(t, round(time * 1e6)) for t, time in enumerate(times)}


def _detections(people: People) -> dict[object, list[tuple[float, np.ndarray]]]:
    """Image -> (score, (17, 2) joints) of everybody in it, in the order in which files list them."""
    images, found = _images(people), dict[object, list]()
    for poses in (people[person] for person in sorted(people)):
        coords, count = _coco17(poses), len(images)
        places = poses.skeleton.indices(load_skeleton("coco17").joints)
        for t in np.flatnonzero(poses.present[:, places].any(axis=1)).tolist():
            sure = poses.confidence[t, places][poses.present[t, places]]
            found.setdefault(images[float(poses.times[t])], []).append((score_of(poses, count, t, sure), coords[t]))
    return found


def _truth(people: People) -> dict[object, list[_Person]]:
    """Image -> its people, and those of its file that have no labelled joints."""
    images = _images(people)
    count, found = len(images), {image: list[_Person]() for image in images.values()}
    for poses in people.values():
        places = poses.skeleton.indices(load_skeleton("coco17").joints)
        labelled, coords = poses.present[:, places], _coco17(poses)
        for t in np.flatnonzero(labelled.any(axis=1)).tolist():
            original, seen = annotation_of(poses, count, t), coords[t][labelled[t]]
            low, high = seen.min(axis=0), seen.max(axis=0)
            area = float(original.get("area", np.prod(high - low)))
            box = np.asarray(original.get("bbox", [*low, *(high - low)]), float)
            joints = np.column_stack([coords[t], labelled[t]])
            crowd = bool(original.get("iscrowd"))
            found[images[float(poses.times[t])]].append(_Person(joints, area, box, not crowd, crowd))
    originals = Originals.of(people, count)
    for other in originals.others if originals else ():
        box = np.asarray(other.get("bbox") or [np.nan], float)
        if other.get("image_id") in found and box.shape == (4,) and _is_person(other, originals):
            empty = np.zeros((17, 3))
            crowd = bool(other.get("iscrowd"))
            found[other["image_id"]].append(_Person(empty, float(other.get("area", 0)), box, False, crowd))
    return found


def _is_person(annotation: dict, originals: Originals | None) -> bool:
    """Whether it is of the category that the poses are of."""
    categories = originals.top.get("categories", ()) if originals else ()
    named = {c.get("id"): str(c.get("name", "")).lower() for c in categories}
    return named.get(annotation.get("category_id"), "person") == "person"


def _oks(joints: np.ndarray, person: _Person) -> float:
    """Object keypoint similarity; of a person without labelled joints by the distance to twice its box."""
    labelled = person.joints[:, 2] > 0
    if labelled.any():
        apart = joints - person.joints[:, :2]
    else:
        low, high = person.box[:2] - person.box[2:], person.box[:2] + 2 * person.box[2:]
        apart = np.maximum(0, low - joints) + np.maximum(0, joints - high)
        labelled = np.ones(17, bool)
    error = (apart**2).sum(axis=1) / _VARIANCES / (person.area + _EPSILON) / 2
    return float(np.exp(-error[labelled]).mean())


def _matched(found: list, people: list[_Person]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scores (D,), and for each threshold which detections found somebody (10, D), and which are left out (10, D)."""
    scores = np.array([score for score, _ in found], float)
    best = np.argsort(-scores, kind="mergesort")[:_MOST]
    persons = sorted(people, key=lambda person: not person.counts)
    similar = [[_oks(found[d][1], person) for person in persons] for d in best]
    hits = np.zeros((len(OKS_THRESHOLDS), len(best)), bool)
    ignored = np.zeros_like(hits)
    for row, threshold in enumerate(OKS_THRESHOLDS):
        free = [True] * len(persons)
        for d, similarities in enumerate(similar):
            chosen = _chosen(similarities, persons, free, min(threshold, 1 - 1e-10))
            if chosen >= 0:
                free[chosen] = False
                hits[row, d], ignored[row, d] = True, not persons[chosen].counts
    return scores[best], hits, ignored


def _chosen(similarities: list[float], persons: list[_Person], free: list[bool], least: float) -> int:
    """The most similar free person; one that does not count only where none that does will do. -1 for nobody."""
    chosen = -1
    for place, (similarity, person) in enumerate(zip(similarities, persons, strict=True)):
        if not free[place] and not person.crowd:
            continue
        if chosen >= 0 and persons[chosen].counts and not person.counts:
            break
        if similarity >= least:
            least, chosen = similarity, place
    return chosen
