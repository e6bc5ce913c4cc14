"""Memory of the whole chain on recordings of 2, 10 and 40 minutes: it must not grow with them.

A stand-in takes the place of BlazePose's networks, which hold the same for every recording; all else is what `process`
does: decoding, following, the journal, who is who, repair, lift, the project file. ``MEMORY_MINUTES`` makes it small.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.measure import in_fresh_process, table
from core.media.video_writer import write_video
from core.skeleton import load_skeleton
from models.catalog import ModelEntry, Task
from models.tracking.detection import Detection
from models.tracking.regions import Region
from models.tracking.top_down import PersonModel, TopDownTracker

title = "Memory of long recordings"

MINUTES = tuple(float(word) for word in os.environ.get("MEMORY_MINUTES", "2 10 40").split())
FPS, WIDTH, HEIGHT = 25, 160, 120

_CODE = """
import json, sys
from pathlib import Path
from app.batch.process import Chain, work
from app.batch.report import Report
from models.catalog import register
from benchmarks.memory import STAND_IN
register(STAND_IN)
report = Report(scratch=Path(sys.argv[3]))
work(Path(sys.argv[1]), Path(sys.argv[2]), Chain(estimator="stand-in"), report)
print(json.dumps({"frames": report.frames, "figures": len(report.figures)}))
"""


class StandIn(PersonModel):
    """One person who stands in the middle and sways."""

    skeleton, title, least_score = load_skeleton("blazepose33"), "Stand-in", 0.0

    def __init__(self):
        self._places, self._looks = _standing(), 0

    def search(self, frame, turn):
        return [Region(WIDTH / 2, HEIGHT / 2, 100, 100)]

    def look(self, frame, region):
        self._looks += 1
        points = self._places + 3 * np.sin(self._looks / 10 + np.arange(len(self._places)))[:, None]
        sure = np.full(len(points), 0.9, np.float32)
        body = np.column_stack([points * 15, np.zeros(len(points))]).astype(np.float32)
        return Detection(points.astype(np.float32), sure, 0.9, Region(WIDTH / 2, HEIGHT / 2, 100, 100), body)


def build() -> TopDownTracker:
    return TopDownTracker(StandIn(), {"model": "stand-in"})


STAND_IN = ModelEntry("stand-in", Task.ESTIMATE, "Stand-in", "benchmarks.memory:build", "blazepose33", "Apache-2.0",
                      "benchmarks/memory.py")  # fmt: skip


def _standing() -> np.ndarray:
    """(33, 2) pixels: from head to toe, left and right apart."""
    joints = StandIn.skeleton.joints
    heights = {"nose": 30, "eye": 28, "ear": 29, "mouth": 32, "shoulder": 42, "elbow": 55, "wrist": 66, "hip": 68,
               "knee": 86, "ankle": 103, "heel": 106, "foot": 107, "toe": 107}  # fmt: skip
    rows = [next((at for word, at in heights.items() if word in joint), 68) for joint in joints]
    aside = [7 if "left" in joint else -7 if "right" in joint else 0 for joint in joints]
    return np.column_stack([WIDTH / 2 + np.array(aside), np.array(rows)]).astype(float)


def run() -> str:
    rows = []
    with TemporaryDirectory() as folder:
        for minutes in MINUTES:
            frames = round(minutes * 60 * FPS)
            video, out = Path(folder) / f"{minutes:g}.mp4", Path(folder) / f"{minutes:g}.posewright"
            write_video(video, _pictures(frames), np.arange(frames) / FPS, FPS)
            told = in_fresh_process(_CODE, str(video), str(out), folder)
            assert told["frames"] == frames and told["figures"] == 4, told
            rows.append([f"{minutes:g} min", frames, round(told["peak_mb"]), round(out.stat().st_size / 1e6)])
    growth = (rows[-1][2] - rows[-2][2]) * 1e6 / (rows[-1][1] - rows[-2][1])  # all blocks are full by then
    return "\n".join([
        f"The whole chain, from a video of {FPS} frames a second to a project of four tracks of one person, each in a",
        "process of its own. A stand-in takes the place of the estimator's networks; repair and lift have theirs.",
        "",
        table(["recording", "frames", "peak resident, MB", "project, MB"], rows),
        "",
        f"Growth from the last but one to the last: {growth / 1000:.2f} kB a frame;",
        f"for ten hours that is {growth * 36_000 * FPS / 1e9:.2f} GB.",
    ])  # fmt: skip


def _pictures(frames: int):
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    for number in range(frames):
        picture[:, number % WIDTH] += 1
        yield picture


if __name__ == "__main__":
    print(f"## {title}\n\n{run()}")
