"""How much a few corrected frames improve the rest of a track, on real videos with reference keypoints."""

from collections.abc import Sequence, Sized
from pathlib import Path
from time import perf_counter

import numpy as np

from app.tasks.refine import NEEDED, refine_track
from benchmarks.lifting_real import JOINTS, reference
from benchmarks.measure import table
from core.camera import Camera
from core.document import Document, Track, TrackKey
from core.edits import MoveJoints
from core.errors import EditError
from core.io.base import read_poses
from core.media.base import open_recording
from core.poses import PoseSequence
from core.review.teaching import most_teaching
from models import catalog

title = "Refinement from corrections"

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples"
WALK = Path(__file__).resolve().parents[1] / "resources" / "samples"
COUNTS = (5, 20)
QUALITIES = ("best", "balanced")
SURE = 0.4  # OpenPose's confidence from which its keypoint is taken for a reference
SAME = 150  # pixels, median: farther away it is somebody else
PROTOCOL = (
    "BlazePose's tracks; twelve joints (shoulders to wrists, hips to ankles). Reference: for *single* the projected 3D "
    "reference of four views, for *multi* OpenPose's confident keypoints of the nearest person, for *walk* the truth "
    "it was rendered from. In evenly spread frames the joints are set to the reference; errors are means over all "
    "other frames, before and after, and as a share of the error before. Rivals use the same corrected frames: "
    "*interpolated*, straight lines between the corrected places; *carried over*, straight lines between the "
    "corrections, added to the estimate. The refinement is `posewright refine`; where it refuses, the share is 1."
)
CHOSEN = (
    "Which frames to correct: those that *Go to the frame to correct next* (Alt+R) offers one after the other, against "
    "evenly spread ones. Errors after refining as shares of the error before, over the frames that neither corrected."
)


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    cases = [(quality, name, case) for quality in QUALITIES for name, case in _cases(quality)]
    rows = [row for quality, name, case in cases for row in _rows(quality, name, *case)]
    chosen = [row for quality, name, case in cases for row in _chosen_rows(quality, name, *case)]
    headers = ["quality", "person", "corrected", "error before, px", "interpolated", "carried over", "refined",
               "error after, px", "seconds"]  # fmt: skip
    summary = [
        [f"{count}", f"{np.median(shares):.2f}x", f"{max(shares):.2f}x"]
        for count in COUNTS
        if (shares := [float(row[6].rstrip("x")) for row in rows if row[2] == count])
    ]
    tables = table(["corrected frames", "median share", "worst share"], summary), table(headers, rows)
    choice = table(["quality", "person", "corrected", "evenly spread", "offered"], [*chosen, *_medians(chosen)])
    return "\n\n".join([PROTOCOL, *tables, CHOSEN, choice])


def _cases(quality: str):
    """(name, (track of BlazePose, reference (T, 12, 2) pixels))"""
    estimator = catalog.build("blazepose", quality=quality)
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    for view, camera in enumerate(("cam01", "cam03")):
        width, height = (int(side) for side in trial["video_size_wh"][view])
        lens = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
        (found,) = _estimate(estimator, SAMPLES / "video" / f"pose2sim_single_{camera}.mp4", 1)
        yield f"single {camera}", (found, lens.project(reference(trial, view, "X_cam_mm")))
    for camera in ("cam01", "cam03"):
        known = read_poses(SAMPLES / "pose" / "pose2sim_multi" / f"{camera}_json").values()
        for person, found in enumerate(_estimate(estimator, SAMPLES / "video" / f"pose2sim_multi_{camera}.mp4", 2)):
            truth = _nearest(found, known)
            if np.isfinite(truth[..., 0]).mean() > 0.3:
                yield f"multi {camera}, {person + 1}", (found, truth)
    (found,) = _estimate(estimator, WALK / "walk.mp4", 1)
    for truth in read_poses(WALK / "walk_truth_2d.npz").values():
        places = truth.coords[: len(found), truth.skeleton.indices(JOINTS)].astype(float)
        if np.nanmedian(np.linalg.norm(places - _twelve(found), axis=-1)) < SAME:
            yield "walk", (found, places)


def _estimate(estimator, video: Path, people: int) -> list[PoseSequence]:
    with open_recording(video) as source:
        return [one.image for one in estimator.estimate(source, people=people).values()]


def _twelve(poses: PoseSequence) -> np.ndarray:
    return poses.coords[:, poses.skeleton.indices(JOINTS)].astype(float)


def _nearest(found: PoseSequence, known) -> np.ndarray:
    """(T, 12, 2): in each frame the keypoints of whoever is nearest; NaN where that is nobody or not sure."""
    own, others = _twelve(found), []
    for poses in known:
        joints = poses.skeleton.indices(JOINTS)
        places = np.where(poses.confidence[:, joints, None] >= SURE, poses.coords[:, joints], np.nan)
        whole = np.full(own.shape, np.nan)
        count = min(len(own), len(places))
        whole[:count] = places[:count]
        others.append(whole)
    apart = np.nan_to_num(np.nanmedian(np.linalg.norm(np.array(others) - own, axis=-1), axis=2), nan=np.inf)
    chosen = np.array(others)[apart.argmin(axis=0), np.arange(len(own))]
    chosen[apart.min(axis=0) > SAME] = np.nan
    return chosen


def _rows(quality: str, name: str, found: PoseSequence, truth: np.ndarray) -> list[list]:
    rows = []
    for count in COUNTS:
        frames = _even(found, count)
        rest = np.setdiff1d(np.arange(len(found)), frames)
        began = perf_counter()
        better = refined(corrected(found, frames, truth))
        seconds = perf_counter() - began
        before = _error(_twelve(found), truth, rest)
        after = before if better is None else _error(_twelve(better), truth, rest)
        rivals = [_error(rival(_twelve(found), truth, frames), truth, rest) for rival in (_interpolated, _carried)]
        shares = [f"{error / before:.2f}x" for error in (*rivals, after)]
        rows.append([quality, name, count, f"{before:.1f}", *shares, f"{after:.1f}", f"{seconds:.1f}"])
    return rows


def _chosen_rows(quality: str, name: str, found: PoseSequence, truth: np.ndarray) -> list[list]:
    rows = []
    for count in COUNTS:
        known = np.flatnonzero(np.isfinite(truth[..., 0]).any(axis=1))
        choices = known[_even(known, count)], offered(found, count, truth, known)
        rest = np.setdiff1d(np.arange(len(found)), np.concatenate(choices))
        before = _error(_twelve(found), truth, rest)
        shares = [_after(found, frames, truth, rest) / before for frames in choices]
        rows.append([quality, name, count, *(f"{share:.2f}x" for share in shares)])
    return rows


def _medians(rows: list[list]) -> list[list]:
    """A row for each number of corrections: the median of all people."""
    shares = {count: np.array([[float(cell.rstrip("x")) for cell in row[3:]] for row in rows if row[2] == count])
              for count in COUNTS}  # fmt: skip
    return [["all", "median", count, *(f"{value:.2f}x" for value in np.median(shares[count], axis=0))]
            for count in COUNTS if len(shares[count])]  # fmt: skip


def _even(frames: Sized, count: int) -> np.ndarray:
    return np.unique(np.linspace(0, len(frames) - 1, count).round().astype(int))


def offered(found: PoseSequence, count: int, truth: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The frames that Alt+R leads to, each chosen when those before it are corrected; those that the reference does
    not know are passed over."""
    frames: list[int] = []
    for _ in range(count):
        next_ones = most_teaching(corrected(found, frames, truth), [], len(found))
        frames += [frame for frame in next_ones if frame in known][:1]
    return np.unique(frames)


def _after(found: PoseSequence, frames: np.ndarray, truth: np.ndarray, rest: np.ndarray) -> float:
    better = refined(corrected(found, frames, truth))
    return _error(_twelve(found if better is None else better), truth, rest)


def corrected(found: PoseSequence, frames, truth: np.ndarray, names: Sequence[str] = JOINTS) -> Track:
    """The track after a person has set what the reference (T, J, 2 or 3) knows of some joints in some frames."""
    joints = found.skeleton.indices(names)
    key, document = TrackKey(1, 0, "detected", "blazepose"), Document()
    document.tracks[key] = Track(key, found)
    for frame in frames:
        known = np.flatnonzero(np.isfinite(truth[frame, :, 0]))
        if len(known):
            places = truth[frame, known][None].tolist()
            MoveJoints(key, [int(frame)], [int(joints[j]) for j in known], places).apply(document)
    return document.track(key)


def refined(track: Track) -> PoseSequence | None:
    """The refined poses; None where refining refuses."""
    if len(track.corrected_frames()) < NEEDED:
        return None
    try:
        return refine_track(track)[0].poses
    except EditError:
        return None


def _error(places: np.ndarray, truth: np.ndarray, frames: np.ndarray) -> float:
    return float(np.nanmean(np.linalg.norm(places - truth, axis=-1)[frames]))


def _interpolated(places: np.ndarray, truth: np.ndarray, frames: np.ndarray) -> np.ndarray:
    return _straight(places, truth, frames, np.zeros_like(places))


def _carried(places: np.ndarray, truth: np.ndarray, frames: np.ndarray) -> np.ndarray:
    return _straight(places, truth - places, frames, places)


def _straight(places: np.ndarray, values: np.ndarray, frames: np.ndarray, base: np.ndarray) -> np.ndarray:
    """``base`` and straight lines between the values at the corrected frames; joints that have none as they were."""
    result, every = places.copy(), np.arange(len(places))
    for joint in range(places.shape[1]):
        known = frames[np.isfinite(values[frames, joint, 0])]
        if len(known) >= 2:
            for axis in range(2):
                line = np.interp(every, known, values[known, joint, axis])
                result[:, joint, axis] = base[:, joint, axis] + line
    return result
