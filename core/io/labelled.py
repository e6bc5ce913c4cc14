"""Markers of motion files (TRC, C3D) as people, and people as markers: names, axes, units."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People
from core.io.people import Crowd, bare, check_size, gather, recognise, split_people, unique_names
from core.poses import PoseSequence, Space, Unit

MILLIMETRES = {"mm": 1.0, "millimeters": 1.0, "millimetres": 1.0, "cm": 10.0, "m": 1000.0, "meters": 1000.0,
               "metres": 1000.0, "in": 25.4, "inches": 25.4, "ft": 304.8}  # fmt: skip


def scale_of(unit: str) -> float:
    """Millimetres in a unit; raises ``FormatError`` for one that is not known."""
    name = unit.strip().lower()
    if name not in MILLIMETRES:
        raise FormatError(f"The unit {unit[:40]!r} is not known", expected=", ".join(MILLIMETRES))
    return MILLIMETRES[name]


def people_of_markers(labels: Sequence[str], coords, times: np.ndarray, **facts) -> dict[int, PoseSequence]:
    """(T, M, 3) markers in world millimetres to one sequence a person (``personN:`` before the labels tells them)."""
    check_size(*np.shape(coords))
    people = {}
    for person, places in split_people(labels).items():
        skeleton = recognise(bare([labels[place] for place in places]))
        arrays = ((name, array) for name, array in facts.items() if name != "source")
        markers: dict[str, Any] = {name: np.asarray(array)[:, places] for name, array in arrays}
        poses = PoseSequence(
            skeleton, np.asarray(coords)[:, places], times, space=Space.WORLD, source=facts.get("source", {}), **markers
        )
        people[person] = poses
    return people


def markers_of_people(people: People) -> tuple[list[str], Crowd, np.ndarray]:
    """Labels, everybody on one time line, and (T, P*J, 3) world coordinates, y up, for formats of motion capture.

    The skeleton's native names are the labels, after ``personN:`` if there is more than one person.
    """
    crowd = gather(people)
    natives = unique_names(crowd.skeleton.natives)
    alone = len(crowd.ids) == 1
    labels = [native if alone else f"person{person}:{native}" for person in crowd.ids for native in natives]
    coords = y_up(crowd.coords.astype(np.float64), crowd.space)
    return labels, crowd, coords.transpose(1, 0, 2, 3).reshape(len(crowd.times), -1, 3)


def y_up(coords: np.ndarray, space: Space) -> np.ndarray:
    """(..., 3) with y up: world as it is; the camera's axes (y down, z forward) turned half round x."""
    return coords if space == Space.WORLD else coords * np.array([1.0, -1.0, -1.0])


def metric(people: People, title: str) -> None:
    """Raise ``FormatError`` where poses have no unit of length, which ``title`` must state."""
    if any(poses.unit != Unit.MILLIMETRE for poses in people.values()):
        action = "Give the lift a scale first"
        raise FormatError(f"{title} needs lengths", expected="poses in millimetres", action=action)
