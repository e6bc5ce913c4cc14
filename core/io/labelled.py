"""Markers of motion files (TRC, C3D) as people, and people as markers: names, axes, units."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People
from core.io.people import bare, check_size, recognise, split_people, split_subjects, unique_names
from core.io.plugin_gait import with_joints
from core.io.worked_out import without_centres
from core.language import tr
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
        what = tr("{count} markers of no subject ({names})", count=len(lost), names=", ".join(lost[:6]))
        source["dropped"] = [*source.get("dropped", ()), what]
    for person, places in groups.items():
        skeleton = recognise(bare([labels[place] for place in places]))
        arrays = ((name, array) for name, array in facts.items() if name != "source")
        markers: dict[str, Any] = {name: np.asarray(array)[:, places] for name, array in arrays}
        own = source | ({"subject": names[person]} if names else {})
        people[person] = with_joints(
            PoseSequence(skeleton, np.asarray(coords)[:, places], times, space=Space.WORLD, source=own, **markers)
        )
    return people


def markers_of_people(people: People) -> tuple[list[str], np.ndarray, np.ndarray]:
    """(labels, (T,) seconds, (T, M, 3) world coordinates, y up) of all people on one time line, for formats of motion
    capture. Each may have joints of their own. Raises ``FormatError`` where they are in different spaces.

    Joints that were worked out from markers when they were read are left out. The skeleton's native names are the
    labels, if there is more than one person after ``Subject:`` as the file that
    they come from called them, else ``personN:``.
    """
    ids = sorted(people)
    if len({(poses.space, poses.unit) for poses in people.values()}) > 1:
        raise FormatError(tr("One file cannot hold people in different spaces"), action=tr("Write one file each"))
    names, times = _names(people), np.unique(np.concatenate([poses.times for poses in people.values()]))
    labels, columns = [], []
    for person in ids:
        poses = without_centres(people[person])
        natives = unique_names(poses.skeleton.natives)
        labels += [native if len(ids) == 1 else f"{names[person]}:{native}" for native in natives]
        coords = np.full((len(times), len(natives), 3), np.nan)
        coords[np.searchsorted(times, poses.times)] = y_up(poses.coords.astype(np.float64), poses.space)
        columns.append(coords)
    return labels, times, np.concatenate(columns, axis=1)


def _names(people: People) -> dict[int, str]:
    """What people are called before their markers: by name where their order and their names tell all apart."""
    named = {person: str(poses.source.get("subject", "")) for person, poses in people.items()}
    whole = sorted(named) == list(range(len(named))) and all(named.values()) and len(set(named.values())) == len(named)
    plain = not any(":" in name or re.fullmatch(r"person\d{1,6}", name) for name in named.values())
    return named if whole and plain else {person: f"person{person}" for person in people}


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
        action = tr("Give the lift a scale first")
        raise FormatError(tr("{title} needs lengths", title=title), expected=tr("poses in millimetres"), action=action)
