"""Where BlazePose puts joints that are known: rendered people in captured motion, and the weights of its landmarks that
come closest to them.

    python -m benchmarks.definitions FOLDER [--count 60]

draws clips ``000.mp4`` with their truth ``000.npz`` into the folder, looks at them, and prints for each joint the
weights beside those of ``models.lifting.definitions`` and the median distance from the truth before and after.
"""

import argparse
from pathlib import Path

import numpy as np

from benchmarks.measure import table
from core.camera import Camera
from core.media.base import open_recording
from core.media.video_writer import write_video
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_dataset import sample_look
from core.synthesis.color_renderer import ColorRenderer, Lamp, Person, Room
from core.synthesis.mocap_poses import in_proportion
from models import catalog
from models.lifting.definitions import OURS
from models.training.mocap import Corpus, load_corpus

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
SIDE, FRAMES, STEP = 400, 30, 2
SOURCE, TARGET = load_skeleton("blazepose33"), load_skeleton("mpi28")
_PELVIS = TARGET.index("pelvis")
_SURE = 0.3  # confidence of all landmarks of a mixture, or the frame does not count
_PULL = 30.0  # of each weight towards what the landmark of that name says, as millimetres
_ROUNDS = 25  # of reweighting: outliers (hidden limbs) count less and less


def motion(corpus: Corpus, rng: np.random.Generator) -> np.ndarray:
    """(FRAMES, 28, 3) mm: the liveliest of four stretches that stay within three metres."""
    found: list[np.ndarray] = []
    while len(found) < 4:
        clip = corpus.clip(int(rng.choice(len(corpus), p=np.diff(corpus.starts) / np.diff(corpus.starts).sum())))
        if len(clip) > FRAMES * STEP:
            start = int(rng.integers(len(clip) - FRAMES * STEP))
            window = clip[start : start + FRAMES * STEP : STEP].astype(float)
            if np.ptp(window[:, _PELVIS][:, [0, 2]], axis=0).max() < 3000:
                found.append(window)
    return max(found, key=lambda window: (window - window[:, [_PELVIS]]).std(axis=0).mean())


def clip(number: int, corpus: Corpus) -> tuple[np.ndarray, np.ndarray, Camera]:
    """(FRAMES, SIDE, SIDE, 3) pictures of one person seen from anywhere, the joints (FRAMES, 28, 3) in mm in the
    camera's axes, and the camera; the same every time."""
    rng = np.random.default_rng([number, 11])
    body = synthetic_subject(5, number, 0.6, SHARED / "body" / "makehuman")
    person = Person(body, sample_look(rng, 0.1, 0.1))
    window = motion(corpus, rng)
    joints = np.stack([in_proportion(pose, body.joints) for pose in window - window.mean(axis=(0, 1)) * (1, 0, 1)])
    joints[..., 1] += body.joints[:, 1].min() - joints[..., 1].min()
    low, high = joints.min(axis=(0, 1)), joints.max(axis=(0, 1))
    middle, size = (low + high) / 2, float((high - low).max())
    focal = SIDE / (2 * np.tan(np.radians(rng.uniform(35, 65)) / 2))
    away, bearing, height = rng.uniform(1.15, 1.7) * size * focal / SIDE, rng.uniform(0, 2 * np.pi), rng.uniform(-8, 28)
    around, up = np.array([np.sin(bearing), 0, np.cos(bearing)]), np.radians(height)
    eye = middle + away * (np.cos(up) * around + np.sin(up) * np.array([0, 1, 0]))
    camera = Camera(SIDE, SIDE, np.array([[focal, 0, SIDE / 2], [0, focal, SIDE / 2], [0, 0, 1]]))
    camera = camera.look_at(np.maximum(eye, (-np.inf, 150, -np.inf)), middle)
    floor, wall = (tuple(float(x) for x in rng.uniform(0.15, 0.6, 3)) for _ in range(2))
    behind = float(middle @ around - size / 2 - rng.uniform(600, 2500))
    lamp = Lamp((rng.uniform(-2500, 2500), 3600, 3200))
    room = Room(floor=floor, wall=wall, wall_normal=tuple(around), wall_distance=behind, lamps=(lamp,),
                rough=float(rng.choice([0, 0.5])))  # fmt: skip
    studio, twist = ColorRenderer(camera, room, supersample=1), {"skull": rng.normal(0, 12)}
    pictures = np.stack([studio.draw([person.posed(pose, twist)]) for pose in joints])
    return pictures, camera.to_camera(joints), camera


def draw(folder: Path, count: int) -> None:
    """Draw the clips that are not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    corpus = load_corpus(SHARED / "mocap" / "train.npz", "CMU-mocap")
    for number in range(count):
        truth = folder / f"{number:03d}.npz"
        if not truth.exists():
            pictures, joints, camera = clip(number, corpus)
            write_video(truth.with_suffix(".mp4"), pictures, np.arange(FRAMES) / 12.5, 12.5)
            np.savez(truth, joints=joints, K=camera.K)


def look(folder: Path) -> list[tuple[PoseSequence, np.ndarray, float]]:
    """Of each clip what BlazePose finds, the truth (T, 28, 3) and the focal length in pixels."""
    estimator, found = catalog.build("blazepose", quality="best", hands="no"), []
    for path in sorted(folder.glob("*.mp4")):
        with open_recording(path) as recording:
            people = estimator.estimate(recording, people=1)
        with np.load(path.with_suffix(".npz")) as data:
            if people:
                found.append((people[0].image, data["joints"], float(data["K"][0, 0])))
    return found


def fit(joint: str, mixture: dict[str, float], seen) -> tuple[dict[str, float], float, float]:
    """Weights of the landmarks in ``mixture`` that come closest to a joint, both sides together; the median distance
    in mm before, by the landmarks of the joint's name, and after. ``SIDE`` and ``OTHER`` in names are either side."""
    names = list(mixture)
    usual = np.array([_usual(joint, name, names) for name in names])
    rows, goals = [], []
    for side, other in (("left", "right"), ("right", "left"))[: 2 if "SIDE" in joint else 1]:
        own = [name.replace("SIDE", side).replace("OTHER", other) for name in names]
        columns, place = SOURCE.indices(own), TARGET.index(joint.replace("SIDE", side))
        for poses, truth, focal in seen:
            depth, sure = truth[:, place, 2:], poses.confidence[:, columns].min(axis=1) > _SURE
            goal = focal * truth[:, place, :2] / depth + SIDE / 2
            points = poses.coords[:, columns] * depth[:, None] / focal
            middle = np.einsum("k,tkd->td", usual, points)
            rows.append((points - middle[:, None])[sure].transpose(0, 2, 1).reshape(-1, len(names)))
            goals.append((goal * depth / focal - middle)[sure].ravel())
    away, goal = np.concatenate(rows), np.concatenate(goals)
    change, weight = np.zeros(len(names)), np.ones(len(goal))
    for _ in range(_ROUNDS):
        left = np.vstack([away * weight[:, None], _PULL * np.eye(len(names))])
        change = np.linalg.lstsq(left, np.concatenate([goal * weight, np.zeros(len(names))]), rcond=None)[0]
        weight = 1 / np.sqrt(np.maximum(np.abs(goal - away @ change), 10))
    weights = usual * (1 - change.sum()) + change
    before, after = (float(np.median(np.hypot(*miss.reshape(-1, 2).T))) for miss in (goal, goal - away @ change))
    return dict(zip(names, weights.tolist(), strict=True)), before, after


def _usual(joint: str, name: str, names: list[str]) -> float:
    """The weight of a landmark without a fit: that of the skeleton's own map."""
    source = SOURCE.remap_matrix(TARGET)[TARGET.index(joint.replace("SIDE", "left"))]
    return float(source[SOURCE.index(name.replace("SIDE", "left").replace("OTHER", "right"))])


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.definitions")
    options.add_argument("folder", type=Path)
    options.add_argument("--count", type=int, default=60)
    args = options.parse_args()
    draw(args.folder, args.count)
    seen, rows = look(args.folder), []
    for joint, mixture in OURS.items():
        weights, before, after = fit(joint, mixture, seen)
        words = ", ".join(f"{name} {weights[name]:.3f} ({mixture[name]:g})" for name in mixture)
        rows.append([joint, f"{before:.1f}", f"{after:.1f}", words])
    print(table(["joint", "off before, mm", "after", "weights (in use)"], rows))


if __name__ == "__main__":
    main()
