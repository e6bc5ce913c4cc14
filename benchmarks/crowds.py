"""Rendered crossings of two people who walk past each other, with who is who: what identities are measured on.

    python -m benchmarks.crowds FOLDER [--count 20]

draws ``00.mp4``, ``00.npz`` and so on: ``points`` (people, frames, 28, 2) pixels of mpi28's joints. Each crossing has
two other bodies, looks, walks, another room and other depths; one of the two hides the other for a while.
"""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.media.video_writer import write_video
from core.skeleton import load_skeleton
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_dataset import sample_look
from core.synthesis.color_renderer import ColorRenderer, Lamp, Person, Room
from core.synthesis.mocap_poses import in_proportion
from models.training.mocap import load_corpus

MOCAP = Path(__file__).resolve().parents[2] / "shared" / "data" / "mocap" / "train.npz"
WIDTH, HEIGHT, FPS, FRAMES = 480, 360, 12.0, 44
SKELETON = load_skeleton("mpi28")
CROSSINGS = range(30, 50)
"""Those to measure on; the constants of ``models.tracking.identities`` were chosen on some before them."""

_STRAIGHT = 0.97  # length of the way as the crow flies over that walked


@dataclass(frozen=True, eq=False)
class Stage:
    """What a crossing is drawn from: ``joints`` (2, T, 28, 3) world millimetres, y up, the floor at 0."""

    camera: Camera
    room: Room
    people: list[Person]
    joints: np.ndarray


def stage(number: int, walks: list[np.ndarray]) -> Stage:
    """The crossing of that number, the same every time."""
    rng = np.random.default_rng([number, 7])
    camera, room = _camera(rng), _room(rng)
    people, joints = [], []
    for place, (side, depth) in enumerate(zip((1, -1), rng.permutation([0.0, rng.uniform(450, 900)]), strict=True)):
        body = synthetic_subject(number, 2 * number + place, 0.5)
        people.append(Person(body, sample_look(rng)))
        walk = walks[int(rng.integers(len(walks)))]
        turn = np.arctan2(side, rng.uniform(-0.25, 0.25))
        joints.append(_walked(walk, turn, np.array([0.0, 0.0, depth]), body.joints))
    return Stage(camera, room, people, np.stack(joints))


def crossing(number: int, walks: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """((T, H, W, 3) uint8 RGB, (2, T, 28, 2) pixels): that ``stage``, drawn."""
    there = stage(number, walks)
    studio = ColorRenderer(there.camera, there.room, supersample=1)
    frames = [
        studio.draw([person.posed(one[frame]) for person, one in zip(there.people, there.joints, strict=True)])
        for frame in range(FRAMES)
    ]
    return np.stack(frames), there.camera.project_world(there.joints)


def straight_walks(path: Path = MOCAP) -> list[np.ndarray]:
    """(T, 28, 3) millimetres each, ``FRAMES`` long: stretches in which somebody walks straight on."""
    corpus, found = load_corpus(path), []
    step = corpus.fps / FPS
    for clip in range(len(corpus)):
        part = corpus.clip(clip)
        frames = (np.arange(FRAMES) * step).astype(int)
        for start in range(0, len(part) - frames[-1], int(2 * corpus.fps)):
            window = part[start + frames]
            way = window[:, SKELETON.index("pelvis")][:, [0, 2]]
            walked = np.linalg.norm(np.diff(way, axis=0), axis=1).sum()
            if 2500 < walked < 7000 and np.linalg.norm(way[-1] - way[0]) > _STRAIGHT * walked:
                found.append(window)
    return found


def _walked(walk: np.ndarray, heading: float, middle: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """The walk in that body's proportions, in a direction (radians from +z to +x), half-way over ``middle``."""
    way = walk[-1, SKELETON.index("pelvis")] - walk[0, SKELETON.index("pelvis")]
    angle = heading - np.arctan2(way[0], way[2])
    c, s = np.cos(angle), np.sin(angle)
    turned = walk @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T
    half = turned[len(turned) // 2, SKELETON.index("pelvis")] * (1, 0, 1)
    posed = np.stack([in_proportion(pose, rest) for pose in turned - half + middle])
    lowest = posed[..., 1].min()
    return posed + (0, rest[:, 1].min() - lowest, 0)


def _camera(rng: np.random.Generator) -> Camera:
    """Before the scene at about the height of a head, that looks slightly down."""
    focal = WIDTH / (2 * np.tan(np.radians(rng.uniform(50, 62)) / 2))
    camera = Camera(WIDTH, HEIGHT, np.array([[focal, 0, WIDTH / 2], [0, focal, HEIGHT / 2], [0, 0, 1]]))
    return camera.look_at((0, rng.uniform(1300, 2000), rng.uniform(3600, 4600)), (0, rng.uniform(800, 1000), 0))


def _room(rng: np.random.Generator) -> Room:
    floor, wall = (tuple(float(x) for x in rng.uniform(0.15, 0.6, 3)) for _ in range(2))
    lamp = Lamp((rng.uniform(-2500, 2500), 3600, 3200))
    return Room(floor=floor, wall=wall, lamps=(lamp,), rough=float(rng.choice([0, 0.5])))


def draw(folder: Path, numbers: Iterable[int]) -> None:
    """Draw those crossings that are not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [number for number in numbers if not (folder / f"{number:02d}.npz").exists()]
    walks = straight_walks() if missing else []
    for number in missing:
        frames, points = crossing(number, walks)
        write_video(folder / f"{number:02d}.mp4", frames, np.arange(FRAMES) / FPS, FPS)
        np.savez_compressed(folder / f"{number:02d}.npz", points=points.astype(np.float32))


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.crowds")
    options.add_argument("folder", type=Path)
    options.add_argument("--count", type=int, default=20)
    args = options.parse_args()
    draw(args.folder, range(args.count))


if __name__ == "__main__":
    main()
