"""What a C3D file holds beside its points: kept with the poses, and written back where their frames are the same.

    poses.source["c3d"]   of the first person: parameters by group, analog channels, rotations, axes and unit

Samples are float32 as base64 text. Frames count by number, first and rate; after a cut or a resampling, or where the
user said other axes, nothing of it is written: it would be about other frames, or in other axes.
"""

import base64
from collections.abc import Mapping

import numpy as np

from core.io.base import People
from core.io.c3d_file import Layout, Values, analogs_of, rotations_of
from core.io.facts import ASSUMED, STATED, fact
from core.io.people import rate
from core.poses import PoseSequence

MOST = 4 << 20
"""Bytes of samples that are carried along."""
_OURS = ("POINT", "ANALOG", "TRIAL", "ROTATION", "SUBJECTS", "EZC3D", "")
"""Groups that the writer makes; ``SUBJECTS`` are the people."""
_OF_ANALOG = ("LABELS", "DESCRIPTIONS", "UNITS")
_MOST_VALUES = 8_000


def kept(data: bytes, layout: Layout, parameters: Mapping[str, Values], axes: Mapping) -> tuple[dict, list[str]]:
    """(what is carried along, what is left out because there is too much of it)."""
    analogs, rotations = analogs_of(data, layout, dict(parameters)), rotations_of(data, layout, dict(parameters))
    left = []
    if 4 * (analogs.size + rotations.size) > MOST:
        left += [f"{len(analogs)} analog channels"] if len(analogs) else []
        left += [f"{rotations.shape[1]} rotations"] if rotations.size else []
        analogs, rotations = analogs[:0], rotations[:0]
    found = {
        "parameters": _parameters(parameters, bool(len(analogs))), "axes": dict(axes),
        "frames": layout.frames, "first": layout.first, "rate": layout.fps,
    }  # fmt: skip
    if len(analogs):
        rest = {name.lower(): _texts(parameters, "ANALOG", name, len(analogs)) for name in _OF_ANALOG}
        found["analog"] = rest | {"shape": analogs.shape, "samples": packed(analogs)}
    if rotations.size:
        labels = _texts(parameters, "ROTATION", "LABELS", rotations.shape[1])
        found["rotations"] = {"labels": labels, "shape": rotations.shape, "samples": packed(rotations)}
    worth = found["parameters"] or "analog" in found or "rotations" in found
    return (found if worth else {}), left


def in_words(found: Mapping) -> list[str]:
    """What is carried along: "2 events (Foot Strike at 0.050 s, ...)", "38 analog channels"."""
    values = {name: row[2] for name, row in found.get("parameters", {}).items()}
    labels = [str(label) for label in values.get("EVENT:LABELS", ()) if str(label).strip()]
    used = int((values.get("EVENT:USED") or [len(labels)])[0])
    seconds = values.get("EVENT:TIMES", [])[1::2]  # minutes and seconds of each
    events = [f"{label} at {second:.3f} s" for label, second in zip(labels, seconds, strict=False)] or labels
    texts = [f"{used} events ({', '.join(events[:6])})"] if used and events else []
    texts += [f"{found['analog']['shape'][0]} analog channels"] if "analog" in found else []
    return texts + ([f"{found['rotations']['shape'][1]} rotations"] if "rotations" in found else [])


def _parameters(parameters: Mapping[str, Values], analog: bool) -> dict[str, list]:
    """``GROUP:NAME`` -> (kind, shape, values); of force plates only with the channels that they are measured by."""
    found: dict[str, list] = {}
    for name, values in parameters.items():
        group = name.partition(":")[0]
        known = isinstance(values, Values) and values.kind and len(values)
        if known and group not in _OURS and (analog or group != "FORCE_PLATFORM"):
            found[name] = [values.kind, list(values.shape), list(values)]
    return found if sum(len(row[2]) for row in found.values()) <= _MOST_VALUES else {}


def _texts(parameters: Mapping[str, Values], group: str, name: str, count: int) -> list[str]:
    """One for each channel, of NAME, NAME2 ...; "" where there is none."""
    texts = [str(text) for text in parameters.get(f"{group}:{name}", ())]
    for number in range(2, 1 + -(-count // 255)):
        texts += [str(text) for text in parameters.get(f"{group}:{name}{number}", ())]
    return [*texts[:count], *[""] * (count - len(texts))]


def packed(samples: np.ndarray) -> str:
    return base64.b64encode(np.ascontiguousarray(samples, "<f4").tobytes()).decode()


def unpacked(entry: Mapping) -> np.ndarray:
    """The float64 samples of an entry."""
    raw = np.frombuffer(base64.b64decode(entry["samples"]), "<f4")
    return raw.astype(np.float64).reshape([int(side) for side in entry["shape"]])


def of(people: People, count: int, start: float, fps: float) -> Mapping:
    """What was kept of the file of these people, where it is about the same frames in the same axes; else empty."""
    for poses in people.values():
        found = poses.source.get("c3d")
        if isinstance(found, Mapping) and _holds(found, poses, count, start, fps):
            return found
    return {}


def fits(people: People) -> bool:
    """Whether what was kept is written with these people: their frames and axes are those of the file."""
    times = np.unique(np.concatenate([poses.times for poses in people.values()]))
    return bool(of(people, len(times), float(times[0]), rate(times)))


def _holds(found: Mapping, poses: PoseSequence, count: int, start: float, fps: float) -> bool:
    same = found["frames"] == count and abs(found["rate"] - fps) < 1e-3 * fps
    same = same and abs(found["first"] / found["rate"] - start) < 0.5 / fps
    return same and all(fact(poses, name)[1] in (STATED, ASSUMED) for name in ("up", "unit"))


def to_write(found: Mapping) -> dict:
    """What ``c3d_write.pack`` takes of it."""
    values: dict = {"others": {name: tuple(row) for name, row in found.get("parameters", {}).items()}}
    return values | {
        name: {**found[name], "samples": unpacked(found[name])} for name in ("analog", "rotations") if name in found
    }
