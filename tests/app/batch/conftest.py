"""A world of short recordings, and one of plain files where no estimator is needed."""

import argparse
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.batch.inputs import expand
from app.batch.manifest import Manifest, Record
from app.batch.plan import Job, plan
from app.batch.run import run
from app.batch.unit import Outcome, Work
from core.media.base import open_recording
from core.media.video_writer import write_video
from models.common.cache import FileState, state_of
from models.estimators import blazepose_files
from tests.app.batch import works

ROOT = Path(__file__).parents[3]


@dataclass
class World:
    """A folder of inputs and one for results."""

    source: Path
    out: Path
    args: argparse.Namespace
    work: Work = works.copy
    suffix: str = ".out"
    options: dict = field(default_factory=dict)

    def plan(self, **how):
        self.out.mkdir(exist_ok=True)
        inputs = expand([str(self.source)], lambda path: path.is_file())
        return plan(Job("copy", self.work, self.args, self.suffix, self.options), inputs, self.out, **how)

    def run(self, crew, **how) -> tuple[list[Outcome], list[Record]]:
        """What came of those that were to be done, and what was done before."""
        units, before = self.plan(**how)
        outcomes: list[Outcome] = []
        with crew:
            run(units, crew, told=lambda _, outcome: outcomes.append(outcome))
        return outcomes, before

    def results(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(self.out.glob(f"*{self.suffix}"))}

    def states(self) -> dict[str, str]:
        return {name: str(entry.last.state) for name, entry in Manifest(self.out).entries().items()}

    def leftovers(self) -> list[str]:
        return sorted(path.name for path in self.out.iterdir() if path.name[0] == ".")

    def times_done(self) -> dict[str, int]:
        names = [path.name.split(".")[0] for path in Path(self.args.log).iterdir()]
        return {name: names.count(name) for name in names}


@pytest.fixture
def files(tmp_path) -> World:
    """Ten files whose results are copies, and two that are broken."""
    source, log = tmp_path / "in", tmp_path / "log"
    source.mkdir(), log.mkdir()
    for number in range(10):
        (source / f"f{number}.txt").write_text(f"file {number}")
    for name in ("x.txt", "y.txt"):
        (source / name).write_text("broken")
    return World(source, tmp_path / "out", argparse.Namespace(log=str(log), slow=0.0))


@pytest.fixture(scope="session")
def clips(tmp_path_factory) -> Path:
    """Twelve recordings: ten of four frames of a walk, one cut off before its end, and a text by a video's name."""
    folder = tmp_path_factory.mktemp("clips")
    with open_recording(ROOT / "resources" / "samples" / "walk.mp4") as source:
        for number in range(10):
            frames = [cv2.resize(frame, (320, 240)) for frame in source.frames(20 * number, 20 * number + 4)]
            write_video(folder / f"c{number}.mp4", iter(frames), np.arange(4) / 25, 25.0)
    shutil.copy(ROOT / "tests" / "data" / "interop" / "cut_no_moov.mp4", folder / "x_cut.mp4")
    (folder / "y_text.mp4").write_text("hello")
    return folder


@pytest.fixture
def blazepose():
    if state_of(blazepose_files.DETECTOR, thorough=False) != FileState.PRESENT:
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")
