"""Tables of triangulated keypoints: JARVIS CSV, Qualisys TSV, FreeMoCap's arrays, landmarks of MediaPipe Tasks.

Facts that their files hold, and what is assumed:

JARVIS     two header rows: joints, each over ``x, y, z, confidence`` (``x, y, confidence`` in 2D). One row a frame; no
           rate, unit (assumed by the size of the person) and axes (y up assumed) are stated.
Qualisys   ``NO_OF_FRAMES``, ``FREQUENCY``, ``MARKER_NAMES`` ..., then x, y, z of each marker; millimetres, z up, as its
           manual says; 0, 0, 0 and blanks are missing; ``Frame`` and ``Time`` columns where they were exported.
FreeMoCap  ``(frames, keypoints, 3)`` of MediaPipe's body, or of body, hands and face, of which the body is read;
           millimetres and z up, which it does not state; no rate.
MediaPipe  a list of results, one a frame, with ``pose_landmarks`` (``landmarks``, ``poseLandmarks``): people of 33
           points; 0 to 1 of the picture; times by ``timestamp_ms``, or by ``timestamp``, of which it is assumed what it
           counts in; else frames by ``frame``; world landmarks are named as left out.
"""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, STATED, likely_unit, noted, scale_of, y_from
from core.io.files import head, read_json, read_text
from core.io.labelled import people_of_markers
from core.io.numbering import check_frames
from core.io.people import NOMINAL_FPS, Detection, assemble, check_size, even_times, recognise, sane, sane_times
from core.io.table import numbers, read_table, scores_of, seconds_of
from core.language import plural, tr
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.untrusted.budget import take

# --- JARVIS ----------------------------------------------------------------------------------------------------------

_AXES = ({"x", "y", "z", "confidence"}, {"x", "y", "confidence"}, {"x", "y", "z"})


def _is_jarvis(path: Path) -> bool:
    rows = list(csv.reader(head(path, 1 << 18).splitlines()[:2]))
    return len(rows) == 2 and len(rows[0]) == len(rows[1]) and {cell.strip() for cell in rows[1] if cell} in _AXES


@pose_format("jarvis", title="JARVIS CSV", extensions=(".csv",), sniff=_is_jarvis)
def read_jarvis(path: Path) -> dict[int, PoseSequence]:
    """One individual, 2D or 3D. Raises ``FormatError``."""
    names, axes, *rows = read_table(path)
    columns = {(name.strip(), axis.strip()): i for i, (name, axis) in enumerate(zip(names, axes, strict=True)) if name}
    joints = list(dict.fromkeys(name for name, _ in columns))
    used = "xyz" if any(axis == "z" for _, axis in columns) else "xy"
    lacking = [f"{joint} {axis}" for joint in joints for axis in used if (joint, axis) not in columns]
    if lacking or not rows:
        raise FormatError(tr("{path} lacks columns", path=path.name),
            expected=", ".join(lacking[:6]) or tr("rows of values"))
    check_size(len(rows), len(joints), len(used) + 1)
    values = numbers(rows)
    coords = np.stack([values[:, [columns[joint, axis] for joint in joints]] for axis in used], axis=-1)
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED)}
    known: dict[str, Any] = {}
    if len(used) == 3:
        unit = likely_unit(coords)
        facts |= {"unit": (unit, ASSUMED), "up": ("y", ASSUMED)}
        coords, known["space"] = coords * scale_of(unit), Space.WORLD
    known["confidence"] = scores_of(values, [columns.get((joint, "confidence")) for joint in joints])
    times = even_times(len(rows), NOMINAL_FPS)
    return {0: PoseSequence(recognise(joints), coords, times, **known, source=noted((), **facts))}


# --- Qualisys --------------------------------------------------------------------------------------------------------


def _is_qualisys(path: Path) -> bool:
    text = head(path)
    return text.startswith("NO_OF_FRAMES") and "MARKER_NAMES" in text


@pose_format("qualisys", title="Qualisys TSV", extensions=(".tsv", ".txt"), sniff=_is_qualisys, dims=(3,))
def read_qualisys(path: Path) -> dict[int, PoseSequence]:
    """The subjects of a table of markers. Raises ``FormatError``."""
    text = read_text(path)
    lines = [line.split("\t") for line in text.splitlines()]
    start = next((n for n, line in enumerate(lines) if _are_numbers(line)), len(lines))
    header = {line[0].strip().upper(): [cell.strip() for cell in line[1:]] for line in lines[:start] if line}
    labels = [cell for cell in header.get("MARKER_NAMES", []) if cell]
    rows = [line for line in lines[start:] if any(cell.strip() for cell in line)]
    if not labels or not rows:
        raise FormatError(tr("{path} holds no markers", path=path.name),
            expected=tr("MARKER_NAMES and rows of numbers"))
    before = 2 if "FRAME" in header else 0
    wide = before + 3 * len(labels)
    odd = next((n for n, row in enumerate(rows, 1) if len(row) < wide), 0)
    if odd or (len(rows) < int(header.get("NO_OF_FRAMES", ["0"])[0]) and not text.endswith("\n")):
        got = plural(len(rows), "{count} row", "{count} rows")
        got = tr("{count} values in row {row}", count=len(rows[odd - 1]), row=odd) if odd else got
        raise FormatError(tr("{path} is cut short", path=path.name), expected=tr("rows of {wide} values", wide=wide),
            got=got)
    check_size(len(rows), len(labels), 3)
    values = numbers([row[:wide] for row in rows])
    coords = values[:, before:].reshape(len(rows), -1, 3)
    coords[(coords == 0).all(axis=2)] = np.nan
    stated, left = "FREQUENCY" in header, list[str]()
    fps = number(header["FREQUENCY"][0], "FREQUENCY") if stated else NOMINAL_FPS
    times = sane_times(values[:, 1], fps, left) if before else even_times(len(rows), fps)
    facts = noted(left, fps=(fps, STATED if stated or before else ASSUMED), unit=("mm", ASSUMED), up=("z", ASSUMED))
    return people_of_markers(labels, coords @ y_from("z").T, times, source=facts)


def _are_numbers(cells: Sequence[str]) -> bool:
    try:
        return bool([float(cell) for cell in cells if cell.strip()])
    except ValueError:
        return False


# --- FreeMoCap -------------------------------------------------------------------------------------------------------

_BODY = 33
_COUNTS = (33, 75, 543, 553)  # the body; with hands; with the face, of two versions


def _is_freemocap_array(path: Path) -> bool:
    with path.open("rb") as file:
        np.lib.format.read_magic(file)
        shape, _, dtype = np.lib.format.read_array_header_1_0(file)
    return len(shape) == 3 and shape[2] == 3 and shape[1] in _COUNTS and dtype.kind == "f"


@pose_format("freemocap-array", title="FreeMoCap array", extensions=(".npy",), sniff=_is_freemocap_array, dims=(3,))
def read_freemocap_array(path: Path) -> dict[int, PoseSequence]:
    """The body of one person. Raises ``FormatError``."""
    with path.open("rb") as file:
        np.lib.format.read_magic(file)
        shape, _, dtype = np.lib.format.read_array_header_1_0(file)
        check_size(*shape)
        take(*shape, itemsize=dtype.itemsize)
        file.seek(0)
        values = np.lib.format.read_array(file, allow_pickle=False)
    left = [f"{shape[1] - _BODY} keypoints of hands and face"] if shape[1] > _BODY else []
    coords = sane(values[:, :_BODY]) @ y_from("z").T
    source = noted(left, fps=(NOMINAL_FPS, ASSUMED), unit=("mm", ASSUMED), up=("z", ASSUMED))
    times = even_times(len(coords), NOMINAL_FPS)
    return {0: PoseSequence(load_skeleton("blazepose33"), coords, times, space=Space.WORLD, source=source)}


# --- MediaPipe Tasks -------------------------------------------------------------------------------------------------

_LANDMARKS = ("pose_landmarks", "poseLandmarks", "landmarks", "normalizedLandmarks")
_WORLD = ("pose_world_landmarks", "poseWorldLandmarks", "worldLandmarks", "world_landmarks")
_STAMPS = {"timestamp_ms": 1e-3, "timestampMs": 1e-3, "timestamp": 0.0, "time": 0.0}  # 0: in what is not said
_NUMBERS = ("frame", "frame_index", "frame_number", "frame_id", "frameIndex", "frame_idx")


def _is_mediapipe(path: Path) -> bool:
    text = head(path)
    return text.lstrip().startswith(("[", "{")) and any(f'"{name}"' in text for name in _LANDMARKS) and '"x"' in text


@pose_format("mediapipe", title="MediaPipe Tasks JSON", extensions=(".json",), sniff=_is_mediapipe, dims=(2,))
def read_mediapipe(path: Path) -> dict[int, PoseSequence]:
    """The people of each result, in parts of the picture. Raises ``FormatError``."""
    data = read_json(path)
    if isinstance(data, dict) and isinstance(data.get("frames"), list):
        data = data["frames"]
    results = data if isinstance(data, list) else [data]
    frames = [[_landmarks(person) for person in _people(result)] for result in results]
    counts = {len(one.coords) for frame in frames for one in frame}
    if len(counts) != 1 or counts != {_BODY}:
        got = ", ".join(map(str, sorted(counts))) or "none"
        raise FormatError(tr("{path} holds no landmarks of a body", path=path.name), expected=tr(
            "{body} of each person",
            body=_BODY
        ), got=got)
    facts: dict[str, tuple[object, str]] = {}
    left: list[str] = []
    times = _stamps(results, left, facts)
    if times is None:
        frames = _numbered(results, frames)
        facts["fps"], times = (NOMINAL_FPS, ASSUMED), even_times(len(frames), NOMINAL_FPS)
    world = any(name in result for result in results for name in _WORLD)
    left += ["landmarks in metres around the hips, and depth"] if world else ["depth (z) of the landmarks"]
    return assemble(frames, load_skeleton("blazepose33"), times, source=noted(left, **facts))


def _people(result: Mapping) -> list:
    """Of one result: a list of people, or one person's landmarks alone."""
    found: list = next((result[name] for name in _LANDMARKS if result.get(name)), [])
    return [found] if found and isinstance(found[0], dict) else list(found)


def _landmarks(person: Sequence[Mapping]) -> Detection:
    coords = sane([[one["x"], one["y"]] for one in person])
    return Detection(coords, np.clip(sane([float(one.get("visibility", 1)) for one in person]), 0, 1))


def _stamps(results: Sequence[Mapping], left: list[str], facts: dict) -> np.ndarray | None:
    name = next((name for name in _STAMPS if all(name in result for result in results)), None)
    if name is None:
        return None
    stamps = np.array([float(result[name]) for result in results])
    seconds = stamps * _STAMPS[name] if _STAMPS[name] else seconds_of(stamps, facts)
    return sane_times(seconds, NOMINAL_FPS, left)


def _numbered(results: Sequence[Mapping], frames: Sequence[list[Detection]]) -> list[list[Detection]]:
    """The people of each frame, at the numbers that results state of themselves."""
    name = next((name for name in _NUMBERS if all(name in result for result in results)), None)
    if name is None:
        return list(frames)
    places = check_frames(np.array([float(result[name]) for result in results]), [name] * len(results)).astype(int)
    count = int(places.max()) + 1
    check_size(count, _BODY, 2)
    placed: list[list[Detection]] = [[] for _ in range(count)]
    for place, people in zip(places.tolist(), frames, strict=True):
        placed[place] = people
    return placed
