"""The review workbench at work: a scripted correction session through the window's own actions, and how quick it is."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from benchmarks.measure import seconds_to_show, table
from core.edits import ReplaceTrack, SetRecording
from core.evaluation.metrics import mean
from core.poses import PoseSequence
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey

title = "Review workbench"

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples"
KEY = TrackKey(1, 0, "detected")
LONG = 100_000
ACCEPTED, PANS, DRAGS = 60, 60, 100
LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")


def run() -> str:
    with TemporaryDirectory() as folder:
        session = _corrections(Path(folder)) if SAMPLES.exists() else "The sample clips are not at hand."
        return "\n".join([session, "", _speed(Path(folder))])


# --- the correction session ------------------------------------------------------------------------------------------


def _corrections(folder: Path) -> str:
    rows = []
    clips = (("cam01", 0, 1), ("cam03", 1, 1), ("cam01 to and fro", 0, 8), ("cam03 to and fro", 1, 8))
    for name, view, rounds in clips:
        clean, truth = to_and_fro(*clip(view), rounds)
        broken, touched = corrupted(clean, np.random.default_rng(view + 1))
        with World(folder / f"{name.replace(' ', '_')}.posewright", broken) as world:
            actions = correct(world)
            mended = world.window.session.track.composed()
        before, after, base = (error(poses, truth) for poses in (broken, mended, clean))
        frames = len(np.unique(touched[:, 0]))
        errors = [f"{value:.2f}" for value in (base, before, after, after / base)]
        by_hand = 2 * len(touched)
        rows.append([f"{name}, {len(clean)} frames", *errors, frames, actions, f"{frames / actions:.0f}", by_hand])
    return "\n".join([
        "Two real clips (OpenPose, Pose2Sim's balancing trial) with reference keypoints, once as they are and once",
        "played to and fro eight times; corrupted with known swaps (whole body, legs, arms), gaps and outliers, then",
        "mended through the window's own action: fix all (Shift+M) looks through the track, mends, looks again until",
        "nothing more can be mended, and fills short gaps. Error: mean pixels from the reference over shoulders to",
        "ankles. By hand: frame by frame, each corrupted joint is gone to and dragged (two actions). Mended can be",
        "better than clean: the estimator's own outliers and swaps are mended as well.",
        "",
        table(["clip", "clean (px)", "corrupted", "mended", "of clean", "corrupted frames", "actions",
               "frames an action", "actions by hand"], rows),
        "",
        "Target: at most 1.1 of the clean error, and 50 corrupted frames an action.",
    ])  # fmt: skip


def clip(view: int) -> tuple[PoseSequence, np.ndarray]:
    """OpenPose's keypoints of the subject, and the reference (T, J, 2) in the same order; NaN where there is none."""
    data = np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz")
    skeleton, names = load_skeleton("coco17"), data["joint_names"].tolist()
    found, there = data["kp2d"][view], data["X_cam_mm"][view]
    flat = (there / there[..., 2:]) @ data["K"][view].T
    coords, truth = np.full((2, len(found), len(skeleton), 2), np.nan)
    confidence = np.zeros((len(found), len(skeleton)))
    for side, letter in (("left", "L"), ("right", "R")):
        for limb in LIMBS:
            joint, column = skeleton.joints.index(f"{side}_{limb}"), names.index(letter + limb.title())
            coords[:, joint], confidence[:, joint] = found[:, column, :2], found[:, column, 2]
            truth[:, joint] = flat[:, column, :2]
    times = np.arange(len(found)) / float(data["fps"])
    return PoseSequence(skeleton, coords, times, confidence), truth


def to_and_fro(clean: PoseSequence, truth: np.ndarray, rounds: int) -> tuple[PoseSequence, np.ndarray]:
    """The clip forwards, backwards, forwards ...: longer, and without a break."""
    order = np.concatenate([np.arange(len(truth))[:: -1 if turn % 2 else 1] for turn in range(rounds)])
    times = np.arange(len(order)) * float(np.median(np.diff(clean.times)))
    longer = PoseSequence(clean.skeleton, clean.coords[order], times, clean.confidence[order])
    return longer, truth[order]


def corrupted(clean: PoseSequence, random: np.random.Generator) -> tuple[PoseSequence, np.ndarray]:
    """The clip with errors put in, and the (frame, joint) places (N, 2) that were touched."""
    coords, skeleton = clean.coords.copy(), clean.skeleton
    touched = np.zeros(coords.shape[:2], bool)
    limbs = [j for j, name in enumerate(skeleton.joints) if name.endswith(LIMBS)]
    for first in range(0, len(coords), 100):
        for start, stop, wanted in ((8, 20, LIMBS), (34, 46, LIMBS[3:]), (58, 68, LIMBS[:3]), (80, 92, LIMBS)):
            inside = slice(first + start, first + stop)
            for left, right in skeleton.pairs:
                if skeleton.joints[left].removeprefix("left_") in wanted:
                    coords[inside, [left, right]] = coords[inside, [right, left]]
                    touched[inside, [left, right]] = True
        for frame in (4, 24, 27, 31, 50, 54, 72, 75, 78, 96):
            joint = random.choice(limbs)
            coords[first + frame, joint] += random.choice([-1, 1], 2) * random.uniform(120, 250, 2)
            touched[first + frame, joint] = True
        for start in (21, 47, 69):
            inside, joint = slice(first + start, first + start + 6), random.choice(limbs)
            coords[inside, joint], touched[inside, joint] = np.nan, True
    return clean.replace(coords=coords), np.argwhere(touched)


def correct(world: "World") -> int:
    """Mend what the list shows, as a user would; how many actions that took."""
    world.do("review_fix_all")
    world.settle()
    return 1


def error(poses: PoseSequence, truth: np.ndarray) -> float:
    return float(mean(np.linalg.norm(poses.coords - truth, axis=-1)))


# --- how quick it is -------------------------------------------------------------------------------------------------


def _speed(folder: Path) -> str:
    rows = []
    with World(folder / "long.posewright", _long()) as world:
        window, session = world.window, world.window.session
        world.do("review_panel")
        begun = perf_counter()
        world.wait(lambda: window.controllers.review.review is not None)
        scanned = perf_counter() - begun
        count = len(window.controllers.review.review.open)
        world.do("review_next")
        accept = [seconds_to_show(world.app, lambda: world.do("review_accept_next")) for _ in range(ACCEPTED)]
        rows.append([f"accept and next ({count:,} suggestions, with the write to the file)", *_figures(accept), 50])
        session.select(range(6))
        window.panels.show("curves")
        curves = window.panels.view("curves")
        world.wait(lambda: curves.is_filled)
        for span in (LONG, 10_000, 500):
            curves.set_view(0, span)
            pans = [seconds_to_show(world.app,
                                    lambda n=n, span=span: curves.set_view(n * span / 50, n * span / 50 + span - 1))
                    for n in range(PANS)]  # fmt: skip
            rows.append([f"pan curves of 6 joints, {span:,} frames wide", *_figures(pans), 33])
        rows.append(["one move of a soft drag, model only", *_figures(_drags(session)), 16])
    return "\n".join(
        [
            f"{LONG:,} frames of 17 joints, the whole window open; milliseconds of processor time until painted.",
            f"Scan for suggestions in the background: {scanned:.1f} s.",
            "",
            table(["what", "median (ms)", "95 % (ms)", "target (ms)"], rows),
        ]
    )


def _drags(session) -> list[float]:
    from core.edits.corrections import softened

    track, seconds = session.track, []
    for step in range(DRAGS):
        begun = perf_counter()
        place = track.frame(50_000).coords[[5]] + step
        softened(track, 50_000, [5], place, 15, 15)
        seconds.append(perf_counter() - begun)
    return seconds


def _figures(seconds: list[float]) -> list[str]:
    return [f"{1e3 * np.median(seconds):.1f}", f"{1e3 * np.percentile(seconds, 95):.1f}"]


def _long() -> PoseSequence:
    """A noisy swing in which every frame has one joint of low confidence, each time another: a suggestion a frame."""
    skeleton, frames = load_skeleton("coco17"), np.arange(LONG)
    joints = np.arange(len(skeleton))
    place = 300 + 30 * joints[:, None] * np.array([1, 0.5])
    swing = 40 * np.sin(frames[:, None, None] / 15 + joints[:, None] / 3)
    noise = np.random.default_rng(0).normal(0, 1, (LONG, len(skeleton), 2))
    confidence = np.where(joints == frames[:, None] % len(skeleton), 0.05, 0.9)
    return PoseSequence(skeleton, place + swing + noise, frames / 30, confidence)


# --- the window ------------------------------------------------------------------------------------------------------


class World:
    """The real window on a project with one track, of a recording without a file."""

    def __init__(self, path: Path, poses: PoseSequence):
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from app.session.session import Session
        from app.ui.settings import Settings
        from app.ui.theme import apply_theme
        from app.window.main_window import MainWindow
        from core.project.project import Project

        self.app = QApplication.instance() or QApplication([])
        apply_theme(self.app, "light")
        project = Project.create(path)
        count, fps = len(poses), poses.fps
        project.apply(SetRecording(1, Recording(1, "/nowhere/clip.mp4", "clip.mp4", "color", count, fps, 1088, 1920)))
        project.apply(ReplaceTrack(KEY, poses))
        ini = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.window = MainWindow(Session(project), Settings(ini))

    def __enter__(self) -> "World":
        self.window.resize(1280, 800)
        self.window.show()
        self.window.build_panels()
        self.window.session.show_recording(1)
        self.settle()
        return self

    def __exit__(self, *_) -> None:
        self.window.release()
        self.window.close()
        self.app.processEvents()

    def do(self, action: str) -> None:
        """What a key does."""
        self.window.actions_.refresh()
        self.window.actions_.qactions[action].trigger()

    def wait(self, until: Callable[[], bool]) -> None:
        while not until():
            self.app.processEvents()

    def settle(self) -> None:
        """Until no job runs and the timeline is filled."""
        for _ in range(3):
            self.app.processEvents()
        runner, review = self.window.runner, self.window.controllers.review
        timeline = self.window.panels.view("timeline")
        self.wait(lambda: not runner.active and not review.is_scanning and timeline.is_filled)
