"""The pose embedding on real video: its network alone on squares around people, and the estimators that are made of it.

The card of the weights speaks of these figures; whoever trains others compares them here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from benchmarks import depth_real
from benchmarks.lifting_real import JOINTS
from benchmarks.measure import table
from benchmarks.refinement_cases import SAMPLES, SURE, WALK
from core.camera import Camera
from core.io.base import read_poses
from core.media.base import open_recording
from core.poses import PoseSequence
from models import catalog
from models.embedding.batches import plain_batch
from models.embedding.drawn_pairs import open_pairs
from models.embedding.geometry import FIELD, region_camera
from models.embedding.infer import load_weights
from models.embedding.look import estimate_crop
from models.embedding.pairs import Pairs, as_picture, cut
from models.embedding.training_step import PIXELS, errors
from models.embedding.weights import EMBEDDING, EMBEDDING_DEPTH
from models.tracking.regions import Region

title = "Pose embedding on real video"
headline = ("network, px", "estimator, px", "found")

FRAMES = 40
BY_BLAZEPOSE = (
    "sports2d_demo.mp4", "intel_worker_zone.gif", *(f"pose2sim_static_cam0{camera}.mp4" for camera in "1234"),
)  # fmt: skip
"""The keypoints that the samples have for the static ones are not of these videos: they lie beside the man."""
EMPTY = "intel_one_by_one.mp4"
DRAWN = Path(__file__).resolve().parents[1] / "tests" / "data" / "embedding_test_people.npz"
_AROUND = 1.55  # side of a square over the extent of the twelve joints: head and feet lie outside of them
_KNOWN = 10  # joints that a pose must have to be judged
_FOUND = 32.0  # px of 128: farther away it is somebody else
_SURE = 0.5  # BlazePose's confidence from which it judges
_OTHER_SIDE = [JOINTS.index({"l": "right", "r": "left"}[joint[0]] + joint[joint.index("_") :]) for joint in JOINTS]
PROTOCOL = (
    f"The first {FRAMES} frames of each video, the weights that ship. Errors are mean distances of twelve joints "
    "(shoulders to wrists, hips to ankles) in pixels of 128 of a square around the person; of everybody who has "
    f"{_KNOWN} of them. *Flips ignored*: with left and right of the whole body exchanged where that is nearer. "
    "*Network*: it sees the square around the true joints. *One pose for all*: the mean pose of drawn people in that "
    "square, which is what can be had without looking. *Found*: share of the poses that the estimator, with the "
    f"options that it comes with, has within {_FOUND:g} px (flips ignored); its px are of those. OpenPose judges with "
    f"keypoints of a confidence of {SURE:g} or more, BlazePose of {_SURE:g} or more: there the figures say how far "
    "the two are apart. On depth BlazePose saw the colour frames of the same sensor."
)


@dataclass(frozen=True, eq=False)
class Film:
    """``people``: (T, 12, 2) pixels of each, NaN where the judge does not know."""

    name: str
    judge: str
    path: Path
    people: list[np.ndarray]
    estimator: str = "embedding"


@dataclass(frozen=True, eq=False)
class Look:
    """A frame, the square around one person in it, and the twelve joints in half sides of that square (12, 2)."""

    frame: int
    square: Region
    truth: np.ndarray


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    torch.set_num_threads(1)
    drawn = open_pairs(DRAWN)
    common = _mean_pose(drawn)
    rows = [row for film in films() if (row := _row(film, common))]
    headers = ["video", "judge", "poses", "one pose for all, px", "network, px", "flips ignored", "found",
               "estimator, px", "estimator, flips ignored", "BlazePose found", "BlazePose, px"]  # fmt: skip
    return "\n\n".join([PROTOCOL, table(headers, rows), _on_drawn(drawn), _in_an_empty_room()])


def films() -> Iterator[Film]:
    video, pose = SAMPLES / "video", SAMPLES / "pose"
    for what, cameras in (("single", "13"), ("multi", "13")):
        for camera in cameras:
            known = read_poses(pose / f"pose2sim_{what}" / f"cam0{camera}_json").values()
            path = video / f"pose2sim_{what}_cam0{camera}.mp4"
            yield Film(f"{what} cam0{camera}", "OpenPose", path, [_joints(one, SURE) for one in known])
    walk = [_joints(one, 0.0) for one in read_poses(WALK / "walk_truth_2d.npz").values()]
    yield Film("walk, drawn", "truth", WALK / "walk.mp4", walk)
    for name in BY_BLAZEPOSE:
        yield Film(name, "BlazePose", video / name, _by_blazepose(video / name))
    depth = SAMPLES / "depth" / depth_real.RECORDING
    seen = _by_blazepose(depth / "color")
    yield Film("RealSense, colour", "BlazePose", depth / "color", seen)
    yield Film("RealSense, depth", "BlazePose", depth, seen, "embedding-depth")


def _by_blazepose(path: Path) -> list[np.ndarray]:
    return [_joints(poses, _SURE) for poses in _estimated("blazepose", path, hands="no")]


def _estimated(estimator: str, path: Path, **options) -> list[PoseSequence]:
    with open_recording(path) as source:
        found = catalog.build(estimator, **options).estimate(source, stop=min(FRAMES, len(source)))
    return [one.image for one in found.values()]


def _joints(poses: PoseSequence, sure: float) -> np.ndarray:
    """(T, 12, 2), NaN where the confidence is less than ``sure``."""
    index = poses.skeleton.indices(JOINTS)
    return np.where(poses.confidence[:, index, None] >= sure, poses.coords[:, index], np.nan).astype(float)


def looks_at(film: Film) -> list[Look]:
    """Of all who can be judged, in the order of the frames."""
    with open_recording(film.path) as source:
        count = min(FRAMES, len(source))
    return [
        Look(frame, square, 2 * square.to_unit(person[frame]) - 1)
        for frame in range(count)
        for person in film.people
        if frame < len(person) and (square := square_around(person[frame]))
    ]


def square_around(joints: np.ndarray) -> Region | None:
    """The square around a person (12, 2), pixels; None where too few joints are known."""
    known = joints[np.isfinite(joints).all(axis=1)]
    if len(known) < _KNOWN:
        return None
    low, high = known.min(axis=0), known.max(axis=0)
    side = _AROUND * float((high - low).max())
    return Region(*((low + high) / 2), side, side)


def away(joints: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Mean distance of (12, 2) from (12, 2), half sides, in pixels of 128; the same with flips ignored."""
    straight, flipped = (
        float(np.nanmean(np.linalg.norm(one - truth, axis=1))) * PIXELS / 2 for one in (joints, joints[_OTHER_SIDE])
    )
    return straight, min(straight, flipped)


def _row(film: Film, common: np.ndarray) -> list | None:
    looks = looks_at(film)
    if not looks:
        return None
    whole = np.mean([away(common, look.truth)[0] for look in looks])
    network = np.mean(list(_of_network(film, looks)), axis=0)
    found = of_estimator(_estimated(film.estimator, film.path), looks)
    row = [film.name, film.judge, len(looks), f"{whole:.1f}", *(f"{px:.1f}" for px in network), *_said(found, looks)]
    rival = ["-", "-"]
    if film.judge != "BlazePose":
        rival = _said(of_estimator(_estimated("blazepose", film.path, hands="no"), looks), looks)[:2]
    return [*row, *rival]


def _of_network(film: Film, looks: list[Look]) -> Iterator[tuple[float, float]]:
    net, _, side = load_weights("", EMBEDDING_DEPTH if film.estimator == "embedding-depth" else EMBEDDING)
    joints = net.skeleton.indices(JOINTS)
    with open_recording(film.path) as source:
        lens = source.camera or Camera.from_fov(source.width, source.height, FIELD)
        for look in looks:
            picture = cut(as_picture(source.read(look.frame), net.config.pictures), look.square, side)
            points = estimate_crop(net, picture, region_camera(lens, look.square), mirrored=True)[0]
            yield away(points[joints], look.truth)


def of_estimator(found: list[PoseSequence], looks: list[Look]) -> np.ndarray:
    """(F, 2) errors of the poses that were found."""
    nearest = (min((away(joints, look.truth) for joints in _placed(found, look)), key=lambda px: px[1], default=None)
               for look in looks)  # fmt: skip
    return np.array([px for px in nearest if px and px[1] < _FOUND]).reshape(-1, 2)


def _placed(found: list[PoseSequence], look: Look) -> Iterator[np.ndarray]:
    """(12, 2) half sides of everybody who was found in that frame."""
    for poses in found:
        joints = poses.coords[look.frame, poses.skeleton.indices(JOINTS)].astype(float)
        if np.isfinite(joints).all():
            yield 2 * look.square.to_unit(joints) - 1


def _said(found: np.ndarray, looks: list[Look]) -> list[str]:
    px = [f"{value:.1f}" for value in found.mean(axis=0)] if len(found) else ["-", "-"]
    return [f"{len(found) / len(looks):.0%}", *px]


def _mean_pose(drawn: Pairs) -> np.ndarray:
    """(12, 2) half sides."""
    points = plain_batch(drawn, np.arange(len(drawn)), 16).points
    return points[:, drawn.skeleton.indices(JOINTS)].mean(dim=0).numpy().astype(float)


def _on_drawn(drawn: Pairs) -> str:
    net, _, side = load_weights("")
    figures = errors(net, drawn, side)
    return (f"On the {len(drawn)} drawn pairs by which the weights were chosen, all 28 joints: {figures['px']:.2f} px, "
            f"{figures['px unflipped']:.2f} with flips ignored.")  # fmt: skip


def _in_an_empty_room() -> str:
    people = len(_estimated("embedding", SAMPLES / "video" / EMPTY))
    return f"In the room of {EMPTY}, in which nobody is for {FRAMES} frames, the estimator follows {people} people."
