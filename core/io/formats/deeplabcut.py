"""DeepLabCut CSV: three header rows (scorer, bodyparts, coords), four with ``individuals``.

Rows start with the image's path (in one cell, or in three: folder, video, image) or a frame's number. Numbers in image
names are frame numbers; labelled frames are far apart, and each is one frame of the result, its time by its number.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.files import head
from core.io.people import NOMINAL_FPS, check_size, recognise, sane_times
from core.io.table import numbers, read_table
from core.poses import PoseSequence


def _is_deeplabcut(path: Path) -> bool:
    starts = [line.partition(",")[0] for line in head(path).split("\n")[:4]]
    return starts[0] == "scorer" and {"bodyparts", "coords"} <= set(starts)


@pose_format("deeplabcut", title="DeepLabCut CSV", extensions=(".csv",), sniff=_is_deeplabcut)
def read_deeplabcut(path: Path) -> dict[int, PoseSequence]:
    rows = read_table(path)
    titles = {row[0]: row for row in rows[:4] if row[0] in ("scorer", "individuals", "bodyparts", "coords")}
    data = rows[len(titles) :]
    if not {"bodyparts", "coords"} <= set(titles) or not data:
        raise FormatError(f"{path.name} has no DeepLabCut header", expected="rows scorer, bodyparts, coords")
    first = next(i for i, cell in enumerate(titles["coords"]) if cell in ("x", "y", "likelihood"))
    individuals = titles.get("individuals", ["individual"] * len(rows[0]))[first:]
    parts, axes = titles["bodyparts"][first:], titles["coords"][first:]
    values = numbers([row[first:] for row in data])
    times = sane_times(_frames([row[:first] for row in data]), NOMINAL_FPS)
    people = {}
    for person, name in enumerate(dict.fromkeys(individuals)):
        columns = {(parts[i], axes[i]): i for i, who in enumerate(individuals) if who == name}
        people[person] = _person(columns, values, times, name)
    return people


def _person(columns: dict[tuple[str, str], int], values: np.ndarray, times: np.ndarray, name: str) -> PoseSequence:
    joints = list(dict.fromkeys(part for part, _ in columns))
    check_size(len(times), len(joints), 2)
    coords = np.stack([values[:, [columns[joint, axis] for joint in joints]] for axis in "xy"], axis=-1)
    scored = all((joint, "likelihood") in columns for joint in joints)
    poses = PoseSequence(recognise(joints), coords, times, source={"individual": name})
    scores = [columns[joint, "likelihood"] for joint in joints] if scored else []
    return poses.replace(confidence=values[:, scores]) if scored else poses


def _frames(labels: Sequence[Sequence[str]]) -> np.ndarray:
    """Seconds from the numbers in image names, or of the frames themselves, at the nominal rate."""
    found = [re.findall(r"\d+", Path(label[-1]).stem) for label in labels]
    return np.array([int(digits[-1][-12:]) if digits else -1 for digits in found]) / NOMINAL_FPS
