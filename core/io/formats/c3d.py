"""C3D motion capture: 3D points, and what stands beside them; read and written by ourselves.

A negative residual is a missing point. Events, analog channels, rotations, force plates and what else there is are kept
with the poses (``core.io.c3d_beside``) and written back; then the file has the axes and the unit that it had. Points
that are angles, forces, moments, powers or scalars are named as left out.

Files of Theia have rotations of segments and no points: then the places where segments begin are the joints, and z is
up where the file does not say. Their names are those that other programs know; no file of Theia's own was at hand.
Markers of Plug-in Gait get the joints inside the body (``core.io.plugin_gait``); tried on a real trial.

Facts: rate, and by the number of the first frame the start, are stated. The unit is POINT:UNITS; where that is empty,
as ezc3d writes by default, it is assumed by the size of the person. The laboratory's vertical axis is taken from
POINT:X_SCREEN and Y_SCREEN (the axes that point right and up on a screen) and turned to y up; without them it is
assumed: the one along which people stand, else y. Subjects are told by ``Subject:`` before the labels. Ours are written
y up, in millimetres, with Y_SCREEN saying so; numbers of frames beyond 65,535 are in TRIAL:ACTUAL_*_FIELD and
POINT:LONG_FRAMES, and are read back.
Format: https://www.c3d.org/HTML, "The C3D file format user guide".
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io import c3d_beside
from core.io.base import People, pose_format
from core.io.c3d_file import (
    BLOCK,
    ORDERS,
    Layout,
    Values,
    labels_of,
    layout_of,
    parameters_of,
    points_of,
    rotations_of,
)
from core.io.c3d_write import pack
from core.io.facts import ASSUMED, STATED, fact, likely_unit, noted, scale_of, upright, y_from
from core.io.files import replacing
from core.io.labelled import markers_of_people, metric, people_of_markers
from core.io.people import rate, sane
from core.language import tr
from core.poses import PoseSequence

_KEEPS = ("positions, a rate, the first frame, who is who by the names of markers; events, analog channels, rotations "
          "and force plates of a C3D file whose frames are the same")  # fmt: skip
_LOSES = "confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times"
_OUR_AXES = {"turn": np.eye(3).tolist(), "unit": "mm", "screen": {"X": "+X", "Y": "+Y"}}
_NO_PLACES = ("ANGLES", "FORCES", "MOMENTS", "POWERS", "SCALARS")


def write_c3d(path: Path, people: People) -> None:
    """One rate for all frames: the one that keeps the length of the recording."""
    metric(people, "C3D")
    labels, times, coords = markers_of_people(people)
    fps = rate(times)
    first = round(float(times[0]) * fps)
    if first < 0:
        action = tr("Export TRC or CSV")
        raise FormatError(tr("C3D cannot begin before 0 s"), got=f"{times[0]:g} s", action=action)
    beside = c3d_beside.of(people, len(coords), float(times[0]), fps)
    axes = beside.get("axes", _OUR_AXES)
    coords = coords @ np.array(axes["turn"]) / scale_of(axes["unit"])
    data = pack(coords, labels, unit=axes["unit"], fps=fps, first=first, screen=axes["screen"],
                **c3d_beside.to_write(beside))  # fmt: skip
    _check_written(data, len(coords), first / fps)
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def _check_written(data: bytes, frames: int, start: float) -> None:
    """Raise ``FormatError`` unless what is written says that many frames, from there on."""
    layout = layout_of(data, parameters_of(data))
    found = layout.first / layout.fps
    if layout.frames != frames or abs(found - start) > 1 / layout.fps:
        expected, got = (
            tr("{count} frames from {start:g} s", count=count, start=first)
            for count, first in ((frames, start), (layout.frames, found))
        )
        raise FormatError(
            tr("C3D cannot hold these poses"), expected=expected, got=got, action=tr("Export them in parts")
        )


def _is_c3d(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(2)
        file.seek((start[0] - 1) * BLOCK)
        return start[1] == 0x50 and file.read(4)[3] in ORDERS


@pose_format("c3d", title="C3D", extensions=(".c3d",), sniff=_is_c3d, write=write_c3d, dims=(3,),
             carries=c3d_beside.fits, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_c3d(path: Path) -> dict[int, PoseSequence]:
    """One person for each prefix of the markers, 3D millimetres. Raises ``FormatError``."""
    data = path.read_bytes()
    if len(data) < 2 * BLOCK or data[1] != 0x50 or data[0] == 0:
        raise FormatError(
            tr("{path} is not a C3D file", path=path.name), expected=tr("a header that says where its parameters are")
        )
    parameters = parameters_of(data)
    layout = layout_of(data, parameters)
    labels, coords, left = _places(data, parameters, layout)
    stated = str((parameters.get("POINT:UNITS") or [""])[0]).strip()
    unit = stated or likely_unit(coords)
    times = (layout.first + np.arange(layout.frames)) / layout.fps
    turn = _to_y_up(parameters)
    usual = "z" if _is_theia(parameters) else "y"
    up = (usual, ASSUMED) if turn is None else (_axis_of(turn), STATED)
    units = (unit.lower(), STATED if stated else ASSUMED)
    facts = noted(left, fps=(layout.fps, STATED), unit=units, up=up)
    turned = y_from(usual) if turn is None else turn
    people = upright(people_of_markers(labels, coords * scale_of(unit) @ turned.T, times, source=facts))
    found = str(fact(people[min(people)], "up")[0])
    axes = _axes(y_from(found) if turn is None else turn, unit, parameters)
    return _with(people, *c3d_beside.kept(data, layout, parameters, axes))


def _with(people: dict[int, PoseSequence], beside: dict, heavy: list[str]) -> dict[int, PoseSequence]:
    """The people, the first of whom carries what stands beside them; and of all what is too much to keep."""
    if heavy:
        people = {i: p.replace(source={**p.source, "dropped": [*p.source.get("dropped", ()), *heavy]})
                  for i, p in people.items()}  # fmt: skip
    if not beside:
        return people
    first = people[min(people)]
    source = {**first.source, "c3d": beside, "kept": c3d_beside.in_words(beside)}
    return people | {min(people): first.replace(source=source)}


def _places(data: bytes, parameters: dict[str, Values], layout: Layout) -> tuple[list[str], np.ndarray, list[str]]:
    """(labels, (T, M, 3) in the file's unit, what of the points is left out); raises where there are none."""
    labels = labels_of(parameters, layout.points)
    no_places = {str(label) for group in _NO_PLACES for label in parameters.get(f"POINT:{group}", ())}
    used = [place for place, label in enumerate(labels) if label not in no_places]
    if used:
        lost = [label for label in labels if label in no_places]
        left = [f"{len(lost)} points that are angles, forces or the like ({', '.join(lost[:6])})"] if lost else []
        return [labels[place] for place in used], sane(points_of(data, layout)[:, used]), left
    turns = rotations_of(data, layout, parameters)
    if not turns.size:
        raise FormatError(tr("The C3D file has no 3D points"))
    names = [_joint_of(str(label)) for label in parameters.get("ROTATION:LABELS", ())]
    segments = [place for place, name in enumerate(names[: turns.shape[1]]) if name]
    if not segments:
        raise FormatError(tr("The C3D file has no 3D points, and rotations of no body that is known"))
    step = len(turns) // layout.frames
    return [names[place] for place in segments], sane(turns[::step, :, :3, 3][:, segments]), []


_SEGMENTS = {"thigh": "hip", "shank": "knee", "foot": "ankle", "toes": "foot", "uarm": "shoulder", "larm": "elbow",
             "hand": "wrist", "clavicle": "clavicle"}  # fmt: skip


def _is_theia(parameters: dict[str, Values]) -> bool:
    return any(str(label).lower() == "pelvis_4x4" for label in parameters.get("ROTATION:LABELS", ()))


def _joint_of(label: str) -> str:
    """The joint where a segment of Theia begins; "" for what is no segment of a body."""
    name = label.lower().removesuffix("_4x4")
    side, _, segment = name.partition("_")
    if side in ("l", "r") and segment in _SEGMENTS:
        return f"{'left' if side == 'l' else 'right'}_{_SEGMENTS[segment]}"
    middle = {"pelvis": "pelvis", "torso": "spine4", "neck": "neck", "head": "head", "abdomen": "spine"}
    return middle.get(name, "")


def _axes(turn: np.ndarray, unit: str, parameters: dict[str, Values]) -> dict:
    """What it takes to write points as the file had them."""
    screen = {axis: str((parameters.get(f"POINT:{axis}_SCREEN") or [""])[0]) for axis in "XY"}
    return {"turn": turn.tolist(), "unit": unit, "screen": {axis: name for axis, name in screen.items() if name}}


def _axis_of(turn: np.ndarray) -> str:
    """Which axis of the laboratory a rotation makes y: "y", "-z" ..."""
    axis = int(np.abs(turn[1]).argmax())
    return ("-" if turn[1, axis] < 0 else "") + "xyz"[axis]


def _to_y_up(parameters: dict[str, Values]) -> np.ndarray | None:
    """(3, 3) rotation from the laboratory's axes to x right, y up as the screen parameters tell; None without them."""
    names = [str((parameters.get(f"POINT:{axis}_SCREEN") or [""])[0]).upper() for axis in "XY"]
    if not all(len(name) == 2 and name[0] in "+-" and name[1] in "XYZ" for name in names):
        return None
    right, up = (np.eye(3)["XYZ".index(name[1])] * (1 if name[0] == "+" else -1) for name in names)
    return np.stack([right, up, np.cross(right, up)]) if right @ up == 0 else None
