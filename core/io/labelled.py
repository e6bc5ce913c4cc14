"""Markers of motion files (TRC, C3D) as people, and people as markers: names, axes, units."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People
from core.io.people import Crowd, bare, check_size, gather, recognise, split_people, split_subjects, unique_names
from core.poses import PoseSequence, Space, Unit
from core.skeleton import load_skeleton


def people_of_markers(labels: Sequence[str], coords, times: np.ndarray, **facts) -> dict[int, PoseSequence]:
    """(T, M, 3) markers in world millimetres to one sequence a person, who stands before the labels: ``personN:``, or
    ``Subject:`` where there are several. Markers of no subject are named as left out then."""
    check_size(*np.shape(coords))
    people, source = {}, dict(facts.get("source", {}))
    subjects = split_subjects(labels)
    groups = dict(enumerate(subjects.values())) if len(subjects) > 1 else split_people(labels)
    names = list(subjects) if len(subjects) > 1 else []
    lost = [label for label in labels if names and label.partition(":")[0] not in subjects]
    if lost:
        what = f"{len(lost)} markers of no subject ({', '.join(lost[:6])})"
        source["dropped"] = [*source.get("dropped", ()), what]
    for person, places in groups.items():
        skeleton = recognise(bare([labels[place] for place in places]))
        arrays = ((name, array) for name, array in facts.items() if name != "source")
        markers: dict[str, Any] = {name: np.asarray(array)[:, places] for name, array in arrays}
        own = source | ({"subject": names[person]} if names else {})
        people[person] = PoseSequence(
            skeleton, np.asarray(coords)[:, places], times, space=Space.WORLD, source=own, **markers
        )
    return people


def markers_of_people(people: People) -> tuple[list[str], Crowd, np.ndarray]:
    """Labels, all people on one time line, and (T, P*J, 3) world coordinates, y up, for formats of motion capture.

    The skeleton's native names are the labels, after ``personN:`` if there is more than one person.
    """
    crowd = gather(people)
    natives = unique_names(crowd.skeleton.natives)
    alone = len(crowd.ids) == 1
    labels = [native if alone else f"person{person}:{native}" for person in crowd.ids for native in natives]
    coords = y_up(crowd.coords.astype(np.float64), crowd.space)
    return labels, crowd, coords.transpose(1, 0, 2, 3).reshape(len(crowd.times), -1, 3)


MARKER_SETS: dict[str, tuple[str, dict[str, str]]] = {
    "pose2sim-halpe26": ("halpe26", {}),
    "pose2sim-body25": ("openpose25", {"MidHip": "CHip"}),
}
"""Markers of models of others: the skeleton, and what its native names are called there.

Source: Pose2Sim, ``skeletons.py`` (HALPE_26, BODY_25), whose OpenSim models have markers of these names.
"""


def with_markers(people: People, name: str) -> People:
    """People in the joints of a marker set, whose names are their native ones."""
    skeleton, renamed = MARKER_SETS[name]
    target = load_skeleton(skeleton)
    natives = tuple(renamed.get(native, native) for native in target.natives)
    return {i: p.to_skeleton(target).replace(skeleton=replace(target, natives=natives)) for i, p in people.items()}


def y_up(coords: np.ndarray, space: Space) -> np.ndarray:
    """(..., 3) with y up: world as it is; the camera's axes (y down, z forward) turned half round x."""
    return coords if space == Space.WORLD else coords * np.array([1.0, -1.0, -1.0])


def metric(people: People, title: str) -> None:
    """Raise ``FormatError`` where poses have no unit of length, which ``title`` must state."""
    if any(poses.unit != Unit.MILLIMETRE for poses in people.values()):
        action = "Give the lift a scale first"
        raise FormatError(f"{title} needs lengths", expected="poses in millimetres", action=action)
