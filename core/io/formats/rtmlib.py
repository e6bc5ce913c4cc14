"""RTMLib: what its models return, ``keypoints`` and ``scores``, saved by ``numpy.savez`` or as JSON.

    np.savez("walk.npz", keypoints=..., scores=...)         (frames, people, joints, 2) and (frames, people, joints)
    [{"frame": 0, "keypoints": [[[x, y], ...], ...], "scores": [[...], ...]}, ...]

Arrays may lack the axis of people where there is one. OpenPose's JSON, which it writes too, is read as that.

Facts: pixels; joints by their number: COCO's 17 or 133, Halpe's 26, or OpenPose's 18 (``to_openpose``), which is
assumed. Frames by ``frame`` or ``frame_id``, else in order; no rate. Who is who over time is not stated: people are
followed by nearness. Format: https://github.com/Tau-J/rtmlib
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head, read_json
from core.io.formats.native import load_arrays
from core.io.numbering import check_frames
from core.io.people import NOMINAL_FPS, Detection, assemble, check_people, check_size, even_times, sane
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence
from core.skeleton import load_skeleton

_KEYS = ("keypoints", "scores")
_SKELETONS = {17: "coco17", 18: "openpose18", 26: "halpe26", 133: "coco133"}
_NUMBERS = ("frame", "frame_id", "frame_idx", "frame_index")


def _is_rtmlib(path: Path) -> bool:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return {f"{key}.npy" for key in _KEYS} <= set(archive.namelist())
    start = head(path).lstrip()
    return start.startswith("[") and all(f'"{key}"' in start for key in _KEYS) and '"image_id"' not in start


@pose_format("rtmlib", title="RTMLib results", extensions=(".npz", ".json"), sniff=_is_rtmlib, dims=(2,))
def read_rtmlib(path: Path) -> dict[int, PoseSequence]:
    """The people of all frames, 2D pixels. Raises ``FormatError``."""
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED), "unit": ("px", STATED)}
    frames = _of_arrays(path) if zipfile.is_zipfile(path) else _of_json(path)
    counts = {len(one.coords) for frame in frames for one in frame}
    if len(counts) != 1 or not counts <= set(_SKELETONS):
        got = ", ".join(map(str, sorted(counts))) or tr("none")
        expected = ", ".join(map(str, _SKELETONS))
        raise FormatError(tr("{path} holds no body of RTMLib", path=path.name), expected=expected, got=got)
    skeleton = load_skeleton(_SKELETONS[counts.pop()])
    facts["skeleton"] = (skeleton.name, ASSUMED)
    times = even_times(len(frames), NOMINAL_FPS)
    return assemble(frames, skeleton, times, source=noted((), **facts))


def _of_arrays(path: Path) -> list[list[Detection]]:
    data = load_arrays(path, _KEYS)
    keypoints, scores = (np.asarray(data[key], float) for key in _KEYS)
    if keypoints.ndim == 3:
        keypoints, scores = keypoints[:, None], scores[:, None]
    if keypoints.ndim != 4 or keypoints.shape[-1] != 2 or scores.shape != keypoints.shape[:3]:
        expected, got = "(frames, people, joints, 2)", f"{keypoints.shape}, {scores.shape}"
        raise FormatError(tr("{path} holds no keypoints of RTMLib", path=path.name), expected=expected, got=got)
    check_people(keypoints.shape[1])
    return [_people(*pair) for pair in zip(keypoints, scores, strict=True)]


def _of_json(path: Path) -> list[list[Detection]]:
    entries = read_json(path)
    places = [f"entry {place} (from 0)" for place in range(len(entries))]
    name = next((name for name in _NUMBERS if all(name in entry for entry in entries)), "")
    numbers = np.arange(len(entries))
    if name:
        numbers = check_frames([float(entry[name]) for entry in entries], places)
    check_size(int(numbers.max(initial=0)) + 1)
    frames: list[list[Detection]] = [[] for _ in range(int(numbers.max(initial=-1)) + 1)]
    for place, number, entry in zip(places, numbers.tolist(), entries, strict=True):
        with reading(place, "keypoints and scores of each person"):
            frames[number] = _entry(entry)
    return frames


def _entry(entry: Mapping) -> list[Detection]:
    keypoints, scores = (sane(entry[key]) for key in _KEYS)
    if keypoints.ndim == 2:
        keypoints, scores = keypoints[None], scores[None]
    if keypoints.size and (keypoints.ndim != 3 or keypoints.shape[-1] != 2 or scores.shape != keypoints.shape[:2]):
        raise ValueError(f"keypoints {keypoints.shape} and scores {scores.shape}")
    return _people(keypoints, scores) if keypoints.size else []


def _people(keypoints: np.ndarray, scores: np.ndarray) -> list[Detection]:
    """Those of one frame in whom a joint was found: rows of zeros or NaN fill arrays up."""
    coords, sure = sane(keypoints), np.nan_to_num(sane(scores))
    coords[(coords == 0).all(axis=2) & (sure == 0)] = np.nan
    return [Detection(c, s) for c, s in zip(coords, sure, strict=True) if np.isfinite(c).any()]
