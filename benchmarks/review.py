"""How well exchanged sides are found: synthetic swaps in held-out motion capture and in real OpenPose results."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import numpy as np

from benchmarks.measure import table
from core.camera import Camera
from core.filtering.filters import body_size
from core.io.base import read_poses
from core.poses import PoseSequence, Space
from core.review.person_swaps import find_person_swaps
from core.review.side_swaps import find_swaps, swap_kinds
from core.skeleton import load_skeleton

title = "Finding exchanged sides and people"

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
REAL = [
    ("pose2sim_single/cam01_json", (0, 1)), ("pose2sim_single/cam03_json", (0,)),
    ("pose2sim_multi/cam01_json", (0, 1, 2)), ("pose2sim_multi/cam03_json", (0, 1)),
]  # fmt: skip
FPS, SHORTEST_CLIP, CLEAN_FRAMES = 25, 60, 1000
ROUNDS = 3
NOISE, LOST = 0.01, 0.03  # of the body's size; share of joints
NEAR = 0.05  # of the body's size: a pair that is nearer than this, all in all, is hard to tell apart even by eye


def run() -> str:
    if not DATA.exists():
        return "The motion capture corpus is not at hand."
    random = np.random.default_rng(7)
    mocap = list(_mocap(random))
    rows = _swap_rows("mocap, 2D", [p for p in mocap if p.dims == 2], random)
    rows += _swap_rows("mocap, 3D", [p for p in mocap if p.dims == 3], random)
    rows += _swap_rows("OpenPose, 2D", [poses for poses, _ in _real()] * ROUNDS, random)
    clean = [_clean(mocap, dims) for dims in (2, 3)] + [poses for poses, _ in _real()]
    start = process_time()
    false = [find_swaps(poses) for poses in clean]
    seconds = process_time() - start
    frames = sum(map(len, clean))
    people = _people(random)
    return "\n".join([
        f"One range of 2 to 50 frames a clip, of random place and kind; mocap with {NOISE:.0%} of the body's size of",
        f"noise and {LOST:.0%} of the joints lost, at {FPS} frames/s, validation subjects only (thresholds were chosen",
        "on training subjects). A range counts as found when it overlaps by half in time and in joints. Single pairs",
        f"are told apart by whether their two joints are {NEAR:.0%} of the body apart in the median.",
        "",
        table(["what", "ranges", "precision", "recall", "F1", "F1 of frames"], rows),
        "",
        f"Clean clips: {sum(map(len, false))} false ranges in {frames:,} frames of {len(clean)} clips (two of them of",
        f"{CLEAN_FRAMES:,} frames or more); {1e6 * seconds / frames:.0f} us of processor time a frame.",
        f"People exchanged in two OpenPose recordings: {people}.",
        "Targets: F1 0.95 for the whole body, 0.85 for limbs, no false range on clean clips of 1,000 frames.",
    ])  # fmt: skip


def _mocap(random) -> Iterator[PoseSequence]:
    corpus, skeleton = np.load(DATA / "mocap" / "val.npz"), load_skeleton("mpi28")
    for start, stop in zip(corpus["clip_start"][:-1], corpus["clip_start"][1:], strict=True):
        if stop - start < SHORTEST_CLIP:
            continue
        world = corpus["positions"][start:stop].astype(float)
        for _ in range(ROUNDS):
            for coords, space in ((_seen(world, random), Space.IMAGE), (world, Space.WORLD)):
                poses = PoseSequence(skeleton, coords, np.arange(len(coords)) / FPS, space=space)
                yield poses.replace(coords=_damaged(poses, random), confidence=None)


def _seen(world: np.ndarray, random) -> np.ndarray:
    """(T, 28, 2) pixels of a camera at a random place around."""
    middle, turn, away = world.mean(axis=(0, 1)), random.uniform(0, 2 * np.pi), random.uniform(3500, 6000)
    eye = middle + [away * np.sin(turn), random.uniform(-300, 1500), away * np.cos(turn)]
    return Camera.from_fov(1280, 720, 55).look_at(eye, middle).project_world(world)


def _damaged(poses: PoseSequence, random) -> np.ndarray:
    coords = poses.coords + random.normal(0, NOISE * body_size(poses), poses.coords.shape)
    coords[random.random(coords.shape[:2]) < LOST] = np.nan
    return coords


def _real() -> Iterator[tuple[PoseSequence, str]]:
    for name, people in REAL:
        found = read_poses(DATA / "samples" / "pose" / name)
        yield from ((found[person], name) for person in people)


def _clean(mocap: list[PoseSequence], dims: int) -> PoseSequence:
    """One clip of at least 1,000 frames: the longest validation clip, forwards and backwards as often as it takes."""
    longest = max((p for p in mocap if p.dims == dims), key=len)
    coords = np.concatenate([longest.coords, longest.coords[-2:0:-1]])
    coords = np.concatenate([coords] * (CLEAN_FRAMES // len(coords) + 1))
    return longest.replace(
        coords=coords, times=np.arange(len(coords)) / FPS, confidence=None, status=None, visibility=None
    )


def _swap_rows(what: str, clips: list[PoseSequence], random) -> list[list]:
    """One row a kind of swap: hits, found, made, then frames right, claimed, true."""
    counts = defaultdict(lambda: np.zeros(6))
    for poses in clips:
        kinds = swap_kinds(poses.skeleton)[1:]
        for kind in dict.fromkeys(name for name, _ in kinds):
            choices = [chosen for name, chosen in kinds if name == kind]
            chosen = list(choices[random.integers(len(choices))])
            label = f"{kind}, {_apart(poses, chosen)}" if kind == "pair" else kind
            counts[label] += _trial(poses, chosen, random)
    rows = []
    for label, (hits, found, made, right, claimed, true) in sorted(counts.items()):
        precision, recall = hits / max(found, 1), hits / made
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        rows.append([f"{what}: {label}", int(made), precision, recall, f1, 2 * right / (claimed + true)])
    return rows


def _apart(poses: PoseSequence, chosen: list[int]) -> str:
    left, right = np.array(poses.skeleton.pairs)[chosen].T
    distance = np.nanmedian(np.linalg.norm(poses.coords[:, left] - poses.coords[:, right], axis=-1))
    return "apart" if distance > NEAR * body_size(poses) else "together"


def _trial(poses: PoseSequence, chosen: list[int], random) -> np.ndarray:
    pairs = np.array(poses.skeleton.pairs)[chosen]
    length = int(random.integers(2, min(len(poses) // 3, 50)))
    start = int(random.integers(0, len(poses) - length))
    stop = start + length
    arrays = {name: getattr(poses, name).copy() for name in ("coords", "confidence")}
    for array in arrays.values():
        array[start:stop, pairs.reshape(-1)] = array[start:stop, pairs[:, ::-1].reshape(-1)]
    found = find_swaps(poses.replace(**arrays))
    true, claimed = (np.zeros((len(poses), len(poses.skeleton.pairs)), bool) for _ in range(2))
    true[start:stop, chosen] = True
    for swap in found:
        claimed[swap.start : swap.stop, [poses.skeleton.pairs.index(pair) for pair in swap.pairs]] = True
    wanted = {tuple(pair) for pair in pairs.tolist()}
    hit = any(_overlap(swap, start, stop) and _alike(set(swap.pairs), wanted) for swap in found)
    return np.array([hit, len(found), 1, (true & claimed).sum(), claimed.sum(), true.sum()], float)


def _overlap(swap, start: int, stop: int) -> bool:
    both = min(swap.stop, stop) - max(swap.start, start)
    return both >= 0.5 * (max(swap.stop, stop) - min(swap.start, start))


def _alike(found: set, wanted: set) -> bool:
    return len(found & wanted) >= 0.5 * len(found | wanted)


def _people(random) -> str:
    """Two people of a recording exchanged over a random range: how often just that range is found."""
    hits = found = made = 0
    for name, people in REAL[2:]:
        both = [read_poses(DATA / "samples" / "pose" / name)[person] for person in people[:2]]
        for _ in range(10):
            length = int(random.integers(2, 34))
            start = int(random.integers(0, len(both[0]) - length))
            frames = slice(start, start + length)
            first, second = (poses.coords.copy() for poses in both)
            first[frames], second[frames] = both[1].coords[frames], both[0].coords[frames]
            swaps = find_person_swaps(both[0].replace(coords=first), both[1].replace(coords=second))
            hits += any(_overlap(swap, start, start + length) for swap in swaps)
            found, made = found + len(swaps), made + 1
    return f"{hits} of {made} found, {found - hits} false"
