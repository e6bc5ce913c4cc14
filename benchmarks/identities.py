"""Who is who: ID switches and IDF1 where two people walk past each other, as followed and as settled afterwards, and on
videos whose people were told apart by eye."""

import csv
from itertools import groupby
from pathlib import Path
from unittest import mock

import numpy as np

from benchmarks.crowds import CROSSINGS, draw
from benchmarks.measure import table
from core.evaluation.identities import REACH, Identities, identities
from core.evaluation.matching import common_joints
from core.media.base import open_recording
from core.skeleton import load_skeleton
from models import catalog

title = "Identities"

DRAWN = Path(__file__).resolve().parents[1] / "runs" / "crowds"
VIDEOS = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples" / "video"
SEEN = Path(__file__).with_name("identities_seen.csv")
QUALITY = "balanced"
_INSIDE = 0.6  # of a true person's joints must be in the picture, or the frame does not count
PROTOCOL = (
    f"{len(CROSSINGS)} rendered crossings of two people, 44 frames each at 12 frames/s "
    "(`python -m benchmarks.crowds`); "
    f"nothing was chosen on them. BlazePose, quality {QUALITY}, "
    "without being told how many people there are. A person is matched where the joints are on average "
    f"within {REACH:g} of the true person's size; switches as in CLEAR MOT, IDF1 after Ristani et al. 2016. *As "
    "followed*: what the followers gave, before ways, sizes and clothes settle who is who."
)
PROTOCOL_SEEN = (
    "Real videos, the same estimator; all people in them have boxes, checked and numbered by eye "
    f"(`benchmarks/{SEEN.name}`), in frames in which they are wholly in the picture: every eighth of Intel's, where "
    "six people come and go one at a time, every fourteenth of Pose2Sim's, where one stands before another. A track is "
    f"matched where the corners of the box of its joints are on average within {REACH:g} of the box's diagonal."
)


def run() -> str:
    draw(DRAWN, CROSSINGS)
    estimator = catalog.build("blazepose", quality=QUALITY)
    with mock.patch("models.tracking.top_down.settled", lambda persons, *_, **__: persons):
        followed = [_scored(estimator, number) for number in CROSSINGS]
        real_followed = real(estimator)
    settled, real_settled = [_scored(estimator, number) for number in CROSSINGS], real(estimator)
    rows = [_row("as followed", followed), _row("settled", settled)]
    headers = ["identities", "switches", "crossings with any", "mean IDF1", "frames of people found"]
    parts = [PROTOCOL, table(headers, rows)]
    if real_settled:
        rows = _real_rows("as followed", real_followed) + _real_rows("settled", real_settled)
        headers = ["video", "identities", "people", "tracks", "switches", "IDF1", "boxes found"]
        parts += [PROTOCOL_SEEN, table(headers, rows)]
    return "\n\n".join(parts)


def real(estimator) -> dict[str, tuple[int, int, Identities]]:
    """Video -> (true people, tracks that are there in the frames looked at, score)."""
    return {name: _scored_by_eye(estimator, name, boxes) for name, boxes in seen_boxes().items()
            if (VIDEOS / name).exists()}  # fmt: skip


def seen_boxes(path: Path = SEEN) -> dict[str, dict[int, np.ndarray]]:
    """Video -> frame -> (people, 2, 2) pixels: left top and right bottom corner, NaN for who is not in the frame."""
    with open(path, newline="") as file:
        rows = [(row["recording"], *(int(row[key]) for key in _COLUMNS)) for row in csv.DictReader(file)]
    boxes: dict[str, dict[int, np.ndarray]] = {}
    for name, group in groupby(rows, key=lambda row: row[0]):
        own = list(group)
        nobody = np.full((max(row[2] for row in own), 2, 2), np.nan)
        for _, frame, person, *corners in own:
            boxes.setdefault(name, {}).setdefault(frame, nobody.copy())[person - 1] = np.reshape(corners, (2, 2))
    return boxes


_COLUMNS = ("frame", "person", "left", "top", "right", "bottom")


def _scored_by_eye(estimator, name: str, boxes: dict[int, np.ndarray]) -> tuple[int, int, Identities]:
    with open_recording(VIDEOS / name) as recording:
        found = estimator.estimate(recording)
    tracks = [box_of(one.image.coords[list(boxes)]) for one in found.values()]
    tracks = [track for track in tracks if np.isfinite(track).any()]
    true = np.stack(list(boxes.values()), axis=1)
    return len(true), len(tracks), identities(tracks, true)


def box_of(points: np.ndarray) -> np.ndarray:
    """(T, 2, 2) left top and right bottom corner of points (T, J, 2); NaN where there are none."""
    return np.stack([np.fmin.reduce(points, axis=1), np.fmax.reduce(points, axis=1)], axis=1)


def _scored(estimator, number: int) -> Identities:
    source, target = load_skeleton("blazepose33"), load_skeleton("mpi28")
    joints = common_joints(source, target)
    with open_recording(DRAWN / f"{number:02d}.mp4") as recording:
        found = estimator.estimate(recording)
        size = np.array([recording.width, recording.height])
    with np.load(DRAWN / f"{number:02d}.npz") as data:
        true = data["points"][:, :, joints]
    inside = ((true > 0) & (true < size)).all(axis=-1).mean(axis=-1) > _INSIDE
    tracks = [one.image.to_skeleton(target).coords[:, joints] for one in found.values()]
    return identities(tracks, true, inside)


def _row(name: str, scores: list[Identities]) -> list:
    switches = [score.switches for score in scores]
    return [
        name, sum(switches), sum(count > 0 for count in switches),
        f"{np.mean([score.idf1 for score in scores]):.3f}", f"{np.mean([score.found for score in scores]):.1%}",
    ]  # fmt: skip


def _real_rows(way: str, scores: dict[str, tuple[int, int, Identities]]) -> list[list]:
    return [
        [name, way, people, tracks, score.switches, f"{score.idf1:.3f}", f"{score.found:.1%}"]
        for name, (people, tracks, score) in scores.items()
    ]
