"""How far two people on one floor stand from one another, where the distance is known."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.tasks.estimation import estimate
from app.tasks.lifting import lift_people
from app.tasks.recordings import describe_recording
from benchmarks.crowds import SKELETON, Stage, draw, stage, straight_walks
from benchmarks.measure import table
from core.camera import Camera
from core.recording import Recording
from core.track import Track
from models.lifting.options import LiftOptions

DRAWN = Path(__file__).resolve().parents[1] / "runs" / "crowds"
NUMBERS = range(30, 36)
PELVIS, SOLE = SKELETON.index("pelvis"), SKELETON.indices(("left_toe", "right_toe"))
PROTOCOL = (
    f"Two people of different height who walk past each other, {len(NUMBERS)} rendered crossings (`python -m "
    "benchmarks.crowds`), lens not told (62 degrees; it is 50 to 62) and told. *Distance*: between the two over "
    "the floor, in all frames with both; off: median of the absolute difference. *Floor*: how far the one's "
    "lowest toe comes lower than the other's, both on one floor in truth. The trial with two people is no test of"
    " this: its second man was pasted into the picture (in cam01 his reference lies outside of it)."
)


def apart() -> str:
    """Markdown: distances of two people, and how level they stand."""
    draw(DRAWN, NUMBERS)
    walks, rows = straight_walks(), []
    for number in NUMBERS:
        for name, *cells in _rows(DRAWN / f"{number:02d}.mp4", stage(number, walks)):
            rows.append([str(number), name, *cells])
    headers = ["crossing", "lens", "distance, median, mm", "off, mm", "off", "floor apart, mm"]
    return f"{PROTOCOL}\n\n{table(headers, rows)}"


def _rows(video: Path, there: Stage) -> Iterator[list[str]]:
    recording = describe_recording(video)
    flat = [track for track in estimate(recording, "blazepose", people=2, options={"quality": "best"})
            if track.poses.dims == 2]  # fmt: skip
    lens = there.camera.replace(R=None, t=None)
    truth = _distance(there.joints[:, :, PELVIS])
    for name, camera in (("not told", None), ("told", lens)):
        yield [name, *_figures(_lifted(flat, camera, recording), truth)]


def _lifted(flat: list[Track], camera: Camera | None, recording: Recording) -> np.ndarray:
    """(2, T, 28, 3) world millimetres."""
    lifted = lift_people([(track, None) for track in flat], LiftOptions(), camera=camera, recording=recording)
    return np.stack([track.poses.coords for track in lifted])


def _figures(people: np.ndarray, truth: np.ndarray) -> list[str]:
    if len(people) != 2:
        return [f"{np.median(truth):.0f}", f"{len(people)} found", "", ""]
    off = np.abs(_distance(people[:, :, PELVIS]) - truth)
    lowest = [np.nanpercentile(person[:, SOLE, 1], 3) for person in people]
    known = np.isfinite(off)
    return [
        f"{np.median(truth):.0f}", f"{np.median(off[known]):.0f}", f"{np.median(off[known] / truth[known]):.0%}",
        f"{abs(lowest[0] - lowest[1]):.0f}",
    ]  # fmt: skip


def _distance(roots: np.ndarray) -> np.ndarray:
    """(T,) mm over the floor between two people's (2, T, 3) world points."""
    return np.linalg.norm((roots[0] - roots[1])[:, [0, 2]], axis=1)
