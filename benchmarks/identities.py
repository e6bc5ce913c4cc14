"""Who is who: ID switches and IDF1 where two people walk past each other, as followed and as settled afterwards."""

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


def run() -> str:
    draw(DRAWN, CROSSINGS)
    estimator = catalog.build("blazepose", quality=QUALITY)
    settled = [_scored(estimator, number) for number in CROSSINGS]
    with mock.patch("models.tracking.top_down.settled", lambda persons, *_, **__: persons):
        followed = [_scored(estimator, number) for number in CROSSINGS]
    rows = [_row("as followed", followed), _row("settled", settled)]
    headers = ["identities", "switches", "crossings with any", "mean IDF1", "frames of people found"]
    return "\n\n".join([PROTOCOL, table(headers, rows)])


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
