"""Bodies as Microsoft's trackers report them: Azure Kinect's JSON, and NTU RGB+D's text files of the Kinect v2.

Azure Kinect (``offline_processor`` of its samples): ``joint_names`` and ``frames``, each with ``timestamp_usec`` and
``bodies`` of ``body_id``, ``joint_positions`` (32, 3) and, from some programs, ``joint_confidence``. Facts: millimetres
in the axes of the depth camera (x right, y down, z away, as its SDK documents), frames by ``frame_id``, times by the
device's clock; where it is absent the rate is assumed. Orientations are named as left out.

Kinect v2 (Shahroudy et al. 2016, ``.skeleton``): the number of frames; of each frame that of its bodies; of each body
a line of ten numbers, the number of its joints and a line of twelve numbers a joint. Facts: metres, x to the sensor's
left, y up, z away (its SDK), turned to the axes of a camera; 30 frames/s, the sensor's rate, which the file does not
state. The SDK mirrors its pictures: a person's left is their left here, and on the left of such a picture. Places in
the pictures, orientations and hand states are named as left out.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, noted
from core.io.files import head, read_json, read_text
from core.io.numbering import check_frames, rows_of_frames
from core.io.people import NOMINAL_FPS, Detection, assemble, check_size, even_times, recognise, sane, times_of
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence, Space, Visibility
from core.skeleton import load_skeleton

_TO_CAMERA = np.array([-1000.0, -1000.0, 1000.0])
_CONFIDENCE = np.array([0.0, 0.5, 0.9, 1.0])  # of K4ABT_JOINT_CONFIDENCE_NONE, _LOW, _MEDIUM and _HIGH
_TRACKED = 2
_INFERRED = 1
_BODY_LINE, _JOINT_LINE = 10, 12


@pose_format(
    "azure-kinect", title="Azure Kinect body tracking JSON", extensions=(".json",), dims=(3,), states_unit=True,
    sniff=lambda path: '"joint_positions"' in (start := head(path)) and ('"bodies"' in start or '"body_id"' in start),
)  # fmt: skip
def read_azure_kinect(path: Path) -> dict[int, PoseSequence]:
    """Everybody by ``body_id``, in the camera's space."""
    data = read_json(path)
    with reading("frames", "a list of frames"):
        entries = list(data["frames"])
    given = [entry.get("frame_id", place) for place, entry in enumerate(entries)]
    numbers = check_frames(given, [f"entry {place} of frames" for place in range(len(given))])
    numbers = numbers - numbers.min(initial=0)
    frames: list[list[Detection]] = [[] for _ in range(len(rows_of_frames(numbers)[1]))]
    stated: dict[int, float] = {}
    left: list[str] = []
    for number, entry in zip(numbers.tolist(), entries, strict=True):
        with reading(f"entry {number} of frames", "bodies with joint_positions"):
            frames[number] = [_azure_body(body) for body in entry["bodies"]]
            left = ["joint_orientations"] if any("joint_orientations" in body for body in entry["bodies"]) else left
            if "timestamp_usec" in entry:
                stated[number] = float(entry["timestamp_usec"]) / 1e6
    facts: dict[str, tuple[object, str]] = {}
    times = times_of(stated, len(frames), left, facts)
    skeleton = recognise(data.get("joint_names") or load_skeleton("azure32").natives)
    _check_joints(path, frames, len(skeleton))
    source = noted(left, **facts)
    return assemble(frames, skeleton, times - times[:1], space=Space.CAMERA, source=source)


def _azure_body(body: dict) -> Detection:
    coords = sane(body["joint_positions"]).reshape(-1, 3)
    levels = np.ravel(body.get("joint_confidence", np.full(len(coords), len(_CONFIDENCE) - 1))).astype(int)
    confidence = _CONFIDENCE[levels]
    coords[confidence == 0] = np.nan
    return Detection(coords, confidence, int(body["body_id"]))


def _check_joints(path: Path, frames: list[list[Detection]], joints: int) -> None:
    odd = next((len(d.coords) for frame in frames for d in frame if len(d.coords) != joints), None)
    if odd is not None:
        raise FormatError(
            tr("{path} mixes bodies", path=path.name), expected=tr("{joints} joints", joints=joints), got=str(odd)
        )


def _is_ntu(path: Path) -> bool:
    return bool(re.match(r"\d+\s*\n(?:0\s*\n)*(?:[1-6]\s*\n\d{5,20}(?:[ \t]+\S+){9}\s*\n25\s*\n)", head(path)))


@pose_format("ntu", title="NTU RGB+D skeletons (Kinect v2)", extensions=(".skeleton",), sniff=_is_ntu, dims=(3,),
             states_unit=True)  # fmt: skip
def read_ntu(path: Path) -> dict[int, PoseSequence]:
    """Everybody by the sensor's own id, numbered in the order of their coming, in the camera's space."""
    lines = iter(read_text(path).split("\n"))
    count = _whole(next(lines))
    check_size(count, 25, 3)
    people: dict[int, int] = {}
    frames: list[list[Detection]] = []
    for frame in range(count):
        with reading(f"frame {frame}", "the number of its bodies, then the bodies"):
            bodies = [_ntu_body(lines) for _ in range(_whole(_next(lines)))]
        frames.append([replace(body, person=people.setdefault(tracked, len(people))) for tracked, body in bodies])
    source = noted(["places in the pictures", "orientations", "hand states"], fps=(NOMINAL_FPS, ASSUMED))
    skeleton = load_skeleton("kinect25")
    _check_joints(path, frames, len(skeleton))
    return assemble(frames, skeleton, even_times(count, NOMINAL_FPS), space=Space.CAMERA, source=source)


def _ntu_body(lines: Iterator[str]) -> tuple[int, Detection]:
    """(the sensor's id, the body). What is not tracked is missing, what the sensor inferred is hidden."""
    about = _next(lines).split()
    if len(about) != _BODY_LINE:
        raise ValueError(tr("{count} values of a body", count=len(about)))
    rows = [_next(lines).split() for _ in range(_whole(_next(lines)))]
    values = sane([row for row in rows if len(row) == _JOINT_LINE] or np.empty((0, _JOINT_LINE)))
    if len(values) != len(rows):
        raise ValueError(tr("a joint that has not {count} values", count=_JOINT_LINE))
    state = values[:, 11]
    coords = np.where((state >= _INFERRED)[:, None], values[:, :3] * _TO_CAMERA, np.nan)
    confidence = np.where(state == _TRACKED, 1.0, 0.5) * (state >= _INFERRED)
    seen = np.where(state == _TRACKED, Visibility.VISIBLE, Visibility.OCCLUDED).astype(np.uint8)
    return int(about[0]), Detection(coords, confidence, visibility=seen)


def places_in_depth(path: Path) -> np.ndarray:
    """(N, 5) of the joints of a ``.skeleton`` file that its sensor tracked: x, y, z in its own axes and metres, column
    and row in the depth picture. Read the file with ``read_ntu`` before: this checks nothing."""
    rows = [words for line in read_text(path).split("\n") if len(words := line.split()) == _JOINT_LINE]
    values = sane(rows or np.empty((0, _JOINT_LINE)))
    kept = values[values[:, 11] == _TRACKED, :5]
    return kept[np.isfinite(kept).all(axis=1) & (kept[:, 2] > 0)]


def _next(lines: Iterator[str]) -> str:
    line = next(lines, None)
    if line is None:
        raise ValueError(tr("the end of the file"))
    return line


def _whole(line: str) -> int:
    if not re.fullmatch(r"\d{1,7}", line.strip()):
        raise ValueError(tr("{line!r}, which is no number of things", line=line.strip()[:40]))
    return int(line)
