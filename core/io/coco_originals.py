"""What a COCO file says beside its joints: kept with the poses, and written back as it was.

    poses.source["coco"]              of the first person: the file's other lists, its images, what is no pose
    poses.source["coco_annotations"]  of each person: frame (as text) -> the annotation as it was
    poses.source["coco_frames"]       how many frames that was; after a cut or a resampling nothing of it holds any more
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.language import tr
from core.poses import PoseSequence

MOST_KEPT = 50_000
"""Images and annotations that are carried along."""


@dataclass(frozen=True)
class Originals:
    """Of a COCO file: ``top`` its other entries, ``images`` frame -> image, ``others`` annotations that are no pose of
    the skeleton that was read; ``order`` the ids of all annotations; ``tracked`` whether it says itself who is who,
    ``sequence`` whether its images are one video, ``elsewhere`` images of other videos."""

    top: Mapping = field(default_factory=dict)
    images: Mapping[int, dict] = field(default_factory=dict)
    others: Sequence[dict] = ()
    order: Sequence = ()
    tracked: bool = False
    sequence: bool = True
    elsewhere: Sequence[dict] = ()

    def to_dict(self) -> dict:
        return {
            "top": dict(self.top), "images": {str(t): image for t, image in self.images.items()},
            "others": list(self.others), "order": list(self.order), "tracked": self.tracked, "sequence": self.sequence,
            "elsewhere": list(self.elsewhere),
        }  # fmt: skip

    @classmethod
    def of(cls, people: Mapping[int, PoseSequence], count: int) -> "Originals | None":
        """Those of the file that people with ``count`` frames came from; None without, or after a cut."""
        for poses in people.values():
            kept = poses.source.get("coco")
            if isinstance(kept, Mapping) and poses.source.get("coco_frames") == count:
                images = {int(t): image for t, image in kept["images"].items()}
                return cls(**{**kept, "images": images})
        return None


def annotation_of(poses: PoseSequence, count: int, frame: int) -> dict:
    """A person's annotation in a frame as the file had it; empty where there is none."""
    kept = poses.source.get("coco_annotations", {})
    return dict(kept.get(str(frame), {})) if poses.source.get("coco_frames") == count else {}


def with_originals(
    people: dict[int, PoseSequence], who: Sequence[Sequence[int]], beside: Sequence[Sequence[dict]],
    originals: Originals,
) -> dict[int, PoseSequence]:  # fmt: skip
    """Everybody with their annotations (``beside`` the detections of each frame, which are ``who``); the first with
    the file's rest."""
    if sum(map(len, beside)) + len(originals.images) + len(originals.others) + len(originals.elsewhere) > MOST_KEPT:
        text = tr("ids, areas and boxes of more than {most_kept} images and annotations", most_kept=MOST_KEPT)
        return {i: p.replace(source={**p.source, "dropped": [*p.source.get("dropped", ()), text]})
                for i, p in people.items()}  # fmt: skip
    kept: dict[int, dict[str, dict]] = {person: {} for person in people}
    for t, (row, annotations) in enumerate(zip(who, beside, strict=True)):
        for person, annotation in zip(row, annotations, strict=True):
            kept[person][str(t)] = annotation
    first = min(people, default=None)
    rest = {first: {"coco": originals.to_dict()}}
    return {
        i: poses.replace(source={**poses.source, "coco_annotations": kept[i], **rest.get(i, {})})
        for i, poses in people.items()
    }


def keypoints_of(original: dict, coords: np.ndarray, v: np.ndarray) -> list:
    """Flat x, y, v of (J, 2) coords and (J,) flags; numbers as the file had them for joints that did not move."""
    new = np.column_stack([np.nan_to_num(coords.astype(np.float64)).round(6), v])
    values = new.ravel().tolist()
    values[2::3] = [int(flag) for flag in v]
    old = original.get("keypoints") or []
    if len(old) != len(values):
        return values
    was = np.array(old, np.float64).reshape(-1, 3)
    hidden = (was[:, 2] <= 0) & (v == 0)
    same = hidden | ((was[:, :2].astype(np.float32) == coords).all(axis=1) & (was[:, 2] == v))
    return [old[i] if same[i // 3] else value for i, value in enumerate(values)]


def score_of(poses: PoseSequence, count: int, frame: int, confidence: np.ndarray) -> float:
    """How sure somebody is there: what the file said, else the mean confidence of the joints that are there."""
    stated = annotation_of(poses, count, frame).get("score")
    sure = stated if isinstance(stated, int | float) else float(np.mean(confidence, dtype=np.float64))
    return round(float(sure), 7)
