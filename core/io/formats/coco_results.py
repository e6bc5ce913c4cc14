"""COCO's list of results, as ``pycocotools`` loads it (``loadRes``): one entry a person and image.

``keypoints`` are x, y, score for each of COCO's 17 joints, 0, 0, 0 where one is missing; ``score`` is the person's: the
file's own where one was read, else the mean score of the joints that are there. ``image_id`` is the image's own where
the poses came from COCO, else the number of the frame from 1, as ``coco`` writes it, with ``frame_id``. Facts when
read: as of ``coco``.
"""

import json
import re
from pathlib import Path

import numpy as np

from core.io.base import People, pose_format
from core.io.coco_originals import Originals, annotation_of, score_of
from core.io.files import head, write_text
from core.io.formats.coco import read_coco
from core.io.people import as_skeleton, gather
from core.poses import PoseSequence

_KEEPS = "positions, confidence and the score of each person, frame numbers"
_LOSES = (
    "who is who, times, frames without people after the last, visibility, status, uncertainty and provenance; joints "
    "that COCO's 17 have not"
)


def write_coco_results(path: Path, people: People) -> None:
    """An entry for each person and frame in which a joint is known, frame by frame."""
    crowd = gather(as_skeleton(people, ("coco17",), "coco17"))
    count = len(crowd.times)
    originals = Originals.of(people, count)
    entries = []
    for t, row in np.argwhere(crowd.present.any(axis=2).T).tolist():
        poses = people[crowd.ids[row]]
        original = annotation_of(poses, count, t)
        known = originals.images.get(t) if originals else None
        place = {"image_id": int(crowd.frames[t]) + 1, "frame_id": int(crowd.frames[t])}
        place = {"image_id": known["id"]} if known else place
        values = np.concatenate([crowd.coords[row, t], crowd.confidence[row, t, :, None]], axis=1)
        entry = place | {"category_id": original.get("category_id", 1)}
        entry |= {"keypoints": np.nan_to_num(values.astype(np.float64)).round(6).ravel().tolist()}
        entries.append(entry | {"score": score_of(poses, count, t, crowd.confidence[row, t][crowd.present[row, t]])})
    write_text(path, json.dumps(entries))


def _is_results(path: Path) -> bool:
    start = head(path, 1 << 16).lstrip()
    listed = start.startswith("[") and re.search(r'"image_id"\s*:\s*\d', start)
    return bool(listed) and '"category_id"' in start


@pose_format("coco-results", title="COCO results list", extensions=(".json",), sniff=_is_results,
             write=write_coco_results, dims=(2,), numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_coco_results(path: Path) -> dict[int, PoseSequence]:
    """People followed by nearness; 2D pixels. Raises ``FormatError``."""
    return read_coco(path)
