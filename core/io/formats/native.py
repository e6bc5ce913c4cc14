"""The native exchange file: a NumPy ``.npz`` that keeps everything, bit for bit.

Keys: ``coords`` (T, J, D) for one person, (P, T, J, D) for several; ``confidence``, ``status``, ``visibility``,
``uncertainty`` of the same leading axes; ``rotations`` (..., J, 4) quaternions x, y, z, w and ``rest`` (J, 3),
(P, J, 3) for several, where a file gave them; ``times`` (T,) seconds; ``joints`` (J,) names; ``edges`` (B, 2) joint
indices; ``parents`` (J,), -1 for a root; ``skeleton`` its name and ``skeleton_json`` the rest of it; ``space``,
``unit``; ``fps``; ``source`` provenance as JSON text; ``persons`` (P,) ids; ``frames`` (P, T) where people have
different frames.
Only ``coords`` and ``joints`` are needed.

Facts: all are stated in files of ours. Where one is not, 2D is assumed to be image pixels, 3D world coordinates with y
up, in the unit that fits the size of a person, at 30 frames/s.
"""

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, MILLIMETRES, STATED, UNITS, beyond_one, completed, likely_unit, noted, scale_of
from core.io.files import replacing
from core.io.flat import flattened
from core.io.people import NOMINAL_FPS, Crowd, check_size, even_times, gather, recognise
from core.language import tr
from core.poses import PoseSequence, Space, Unit
from core.skeleton import Skeleton, skeleton_from_dict, skeleton_from_names, skeleton_to_dict
from core.untrusted.budget import budget_of, take
from core.untrusted.text import parse_json

_ARRAYS = ("confidence", "status", "visibility", "uncertainty")
_KEYS = (
    "coords", *_ARRAYS, "rotations", "rest", "times", "joints", "edges", "parents", "skeleton", "skeleton_json",
    "space", "unit", "fps", "source", "persons", "frames",
)  # fmt: skip


def write_native(path: Path, people: People) -> None:
    """All that a ``PoseSequence`` holds, bit for bit."""
    crowd = gather(people)
    arrays = {**_describe(crowd), **_arrays(crowd, people)}
    with replacing(path) as temporary, temporary.open("xb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)


def _describe(crowd: Crowd) -> dict[str, np.ndarray]:
    skeleton = crowd.skeleton
    return {
        "times": crowd.times,
        "joints": np.array(skeleton.joints),
        "edges": np.array(skeleton.bones, np.int32).reshape(-1, 2),
        "parents": np.array(skeleton.parents, np.int32),
        "skeleton": np.array(skeleton.name),
        "skeleton_json": np.array(json.dumps(skeleton_to_dict(skeleton))),
        "space": np.array(str(crowd.space)),
        "unit": np.array(crowd.unit),
    }


def _arrays(crowd: Crowd, people: People) -> dict[str, np.ndarray]:
    sequences = [people[person] for person in crowd.ids]
    arrays = {name: getattr(crowd, name) for name in ("coords", "confidence", "status", "visibility")}
    if any(poses.uncertainty is not None for poses in sequences):
        arrays["uncertainty"] = np.full(crowd.confidence.shape, np.nan, np.float32)
        for row, poses in enumerate(sequences):
            if poses.uncertainty is not None:
                arrays["uncertainty"][row, crowd.has[row]] = poses.uncertainty
    if any(poses.rotations is not None for poses in sequences):
        arrays |= _turned(crowd, sequences)
    if len(crowd.ids) == 1:
        arrays = {name: array[0] for name, array in arrays.items()}
    if not crowd.has.all():
        arrays["frames"] = crowd.has
    sources = [dict(poses.source) for poses in sequences]
    arrays["source"] = np.array(json.dumps(sources[0] if len(sources) == 1 else sources))
    arrays["persons"], arrays["fps"] = np.array(crowd.ids, np.int64), np.array(sequences[0].fps)
    return arrays


def _turned(crowd: Crowd, sequences: Sequence[PoseSequence]) -> dict[str, np.ndarray]:
    """Rotations and rest poses; NaN for people who have none."""
    rotations = np.full((*crowd.confidence.shape, 4), np.nan, np.float32)
    rest = np.full((len(sequences), len(crowd.skeleton), 3), np.nan, np.float32)
    for row, poses in enumerate(sequences):
        if poses.rotations is not None:
            rotations[row, crowd.has[row]], rest[row] = poses.rotations, poses.rest
    return {"rotations": rotations, "rest": rest}


def _is_native(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return "coords.npy" in archive.namelist()


@pose_format("native", title="Posewright poses", extensions=(".npz",), sniff=_is_native, write=write_native,
             states_unit=True, carries=lambda people: True, keeps="everything, bit for bit")  # fmt: skip
def read_native(path: Path) -> dict[int, PoseSequence]:
    """What ``write_native`` wrote; nothing is unpickled. Raises ``FormatError``."""
    data = load_arrays(path, _KEYS)
    coords = data["coords"]
    if coords.dtype.kind not in "fiu" or coords.ndim not in (3, 4):
        got = f"{coords.dtype} {coords.shape}"
        raise FormatError(
            tr("{path} has no usable coords", path=path.name), expected=tr("(frames, joints, 2 or 3)"), got=got
        )
    many = coords.ndim == 4
    count = coords.shape[-3]
    fps = float(data.get("fps", 0)) or NOMINAL_FPS
    facts = {
        "skeleton": _skeleton(data, path),
        "space": _text(data, "space", Space.IMAGE if coords.shape[-1] == 2 else Space.WORLD),
        "unit": _unit(data, path),
    }
    times = _times(data, count, fps)
    ids = [int(person) for person in np.atleast_1d(data.get("persons", np.arange(len(coords) if many else 1)))]
    shape = coords.shape[:-1] if many else (1, *coords.shape[:-1])
    check_size(*coords.shape)
    if len(ids) != shape[0] or len(set(ids)) != len(ids) or min(ids, default=0) < 0:
        expected = tr("{shape} different ids", shape=shape[0])
        raise FormatError(tr("{path} does not say who is who", path=path.name), expected=expected, got=str(ids[:9]))
    frames = data.get("frames", np.ones(shape[:2], bool)).astype(bool).reshape(shape[:2])
    arrays = {name: data[name].reshape(shape) for name in _ARRAYS if name in data}
    rests = [None] * len(ids)
    if "rotations" in data and "rest" in data:
        arrays["rotations"] = data["rotations"].reshape(*shape, 4)
        rests = list(data["rest"].reshape(len(ids), shape[2], 3))
    arrays["coords"] = coords.reshape(*shape, coords.shape[-1])
    sources = _sources(data, len(ids))
    missing, scale = _missing(data, arrays["coords"], facts)
    unknown = [*_unknown(path), *beyond_one(data.get("confidence", 0.0))]
    if missing or unknown:
        sources = [noted(unknown, **missing) | source for source in sources]
        arrays["coords"] = arrays["coords"] * scale
    people = {
        person: PoseSequence(
            times=times[frames[row]], source=sources[row], rest=rests[row], **facts,
            **{name: array[row, frames[row]] for name, array in arrays.items()},
        )
        for row, person in enumerate(ids)
    }  # fmt: skip
    stated = "unit" in data and ("space" in data or coords.shape[-1] == 2)
    return people if stated else completed(flattened(people))


def _unknown(path: Path) -> list[str]:
    """In words, the arrays of another program's file that are not read."""
    with zipfile.ZipFile(path) as archive:
        names = [name.removesuffix(".npy") for name in archive.namelist()]
    others = sorted(name for name in names if name not in _KEYS)
    return [f"the arrays {', '.join(others[:6])}{' ...' if len(others) > 6 else ''}"] if others else []


def _missing(data: Mapping[str, np.ndarray], coords: np.ndarray, facts: dict) -> tuple[dict, float]:
    """What another program's file does not state and what is taken instead, and millimetres of its unit."""
    missing: dict[str, tuple[object, str]] = {}
    if "times" not in data and not float(data.get("fps", 0)):
        missing["fps"] = (NOMINAL_FPS, ASSUMED)
    if not {"joints", "skeleton_json"} & data.keys():
        missing["skeleton"] = ("numbered joints", ASSUMED)
    if coords.shape[-1] == 2:
        return missing, 1.0
    if "space" not in data:
        missing["up"] = ("y", ASSUMED)
    if stated := _text(data, "unit", ""):
        known = stated in tuple(Unit)
        return missing | ({} if known else {"unit": (stated, STATED)}), 1.0 if known else scale_of(stated)
    unit = likely_unit(coords.reshape(-1, *coords.shape[-2:]))
    return missing | {"unit": (unit, ASSUMED)}, scale_of(unit)


def _times(data: Mapping[str, np.ndarray], count: int, fps: float) -> np.ndarray:
    times = data["times"].astype(np.float64) if "times" in data else even_times(count, fps)
    if times.shape != (count,) or not np.isfinite(times).all() or not (np.diff(times) > 0).all():
        raise FormatError(
            tr("The times of the poses are damaged"), expected=tr("{count} increasing seconds", count=count)
        )
    return times


def _skeleton(data: Mapping[str, np.ndarray], path: Path) -> Skeleton:
    if "skeleton_json" in data:
        return skeleton_from_dict(parse_json(str(data["skeleton_json"])))
    if "joints" not in data:
        return skeleton_from_names([f"joint_{number}" for number in range(1, data["coords"].shape[-2] + 1)])
    joints = [one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one) for one in data["joints"].ravel()]
    if "parents" not in data:
        return recognise(joints)
    name = _text(data, "skeleton", "custom")
    return skeleton_from_dict({"name": name, "joints": joints, "parents": data["parents"].ravel().tolist()})


def _unit(data: Mapping[str, np.ndarray], path: Path) -> str | None:
    """Of coordinates as they are kept: lengths in other units become millimetres."""
    stated, solid = _text(data, "unit", None), data["coords"].shape[-1] == 3
    if stated is None or stated in tuple(Unit):
        return stated
    if not (solid and stated.lower() in MILLIMETRES):
        expected = ", ".join(UNITS if solid else Unit)
        raise FormatError(tr("The unit of {path} is not known", path=path.name), expected=expected, got=stated[:40])
    return str(Unit.MILLIMETRE)


def _text(data: Mapping[str, np.ndarray], key: str, otherwise):
    if key not in data or data[key].size != 1:
        return otherwise
    value = data[key].item()
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _sources(data: Mapping[str, np.ndarray], count: int) -> list[dict]:
    """One provenance a person; free text of other programs is kept under ``text``."""
    text = _text(data, "source", "{}")
    try:
        found = parse_json(text)
    except ValueError:
        found = {"text": text}
    found = found if isinstance(found, list) else [found] * count
    if len(found) != count or not all(isinstance(source, dict) for source in found):
        raise FormatError(tr("The provenance of the poses is damaged"), expected=tr("JSON, one object per person"))
    return found


def load_arrays(path: Path, keys) -> dict[str, np.ndarray]:
    """Those arrays of an ``.npz`` that it has, never pickled; raises ``FormatError`` before they pass the budget."""
    with budget_of(path), zipfile.ZipFile(path) as archive:
        members = {info.filename: info for info in archive.infolist()}
        wanted = {key: members[f"{key}.npy"] for key in keys if f"{key}.npy" in members}
        take(sum(info.file_size for info in wanted.values()), itemsize=1)
        return {key: _load_array(archive, info) for key, info in wanted.items()}


def _load_array(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> np.ndarray:
    with archive.open(info) as file:
        version = np.lib.format.read_magic(file)
        header = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
        shape, fortran, dtype = header[version](file)
        size = int(np.prod(shape, dtype=object)) * dtype.itemsize
        if dtype.hasobject or min(shape, default=0) < 0 or size > info.file_size:
            raise FormatError(
                tr("{filename} is not a plain array of its size", filename=info.filename), got=f"{dtype} {shape}"
            )
        array = np.frombuffer(file.read(size), dtype=dtype)
    return array.reshape(shape, order="F" if fortran else "C")
