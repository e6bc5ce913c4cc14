"""movement's data sets as netCDF 4, which is HDF5: ``position`` (time, space, keypoints, individuals), ``confidence``.

Facts: times are stated, in seconds or in frames (``time_unit``), then with ``fps``; without it the rate is assumed.
Without ``time_unit`` whole numbers are frames, and of others it is assumed what they count in. Other variables are
named as left out. 2D is pixels; of 3D unit (assumed by the size of the person) and axes (y up assumed) are not stated.
Names of dimensions in the singular, as some versions write them, are read too. Dimensions are scales of HDF5, so that
xarray reads ours. Format: https://movement.neuroinformatics.dev, "The movement datasets".
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, STATED, likely_unit, noted, scale_of
from core.io.files import replacing
from core.io.hdf5 import numbers_of, open_hdf5, own_item, texts_of
from core.io.people import NOMINAL_FPS, check_people, check_size, gather, rate, recognise, sane, sane_times
from core.io.table import seconds_of
from core.language import tr
from core.poses import PoseSequence, Space

_KEEPS = "positions, confidence, who is who, times"
_LOSES = "space and unit, visibility, status, uncertainty and provenance; bones"
_PEOPLE, _JOINTS = ("individuals", "individual"), ("keypoints", "keypoint")
_READ = (*_PEOPLE, *_JOINTS, "position", "confidence", "space", "time")


def write_movement(path: Path, people: People) -> None:
    """All people on one time line; missing is NaN."""
    import h5py

    crowd = gather(people)
    dims: dict[str, Sequence] = {
        "time": crowd.times.tolist(), "space": list("xyz"[: crowd.coords.shape[-1]]),
        "keypoints": crowd.skeleton.joints, "individuals": [f"person{person}" for person in crowd.ids],
    }  # fmt: skip
    with replacing(path) as temporary, h5py.File(temporary, "w", track_order=True) as file:
        facts = {"source_software": "Posewright", "ds_type": "poses", "time_unit": "seconds", "fps": rate(crowd.times)}
        facts |= {"up": "y"} if crowd.space == Space.WORLD else {}  # of ours; others do not say it
        for name, value in facts.items():
            file.attrs[name] = value
        for place, (name, values) in enumerate(dims.items()):
            text = name != "time"
            scale = file.create_dataset(name, data=values, dtype=h5py.string_dtype() if text else "f8")
            scale.make_scale(name)
            scale.attrs["_Netcdf4Dimid"] = np.int32(place)
        arrays = {
            "position": (crowd.coords.astype(np.float64).transpose(1, 3, 2, 0), list(dims)),
            "confidence": (np.where(crowd.present, crowd.confidence, np.nan).transpose(1, 2, 0),
                           ["time", "keypoints", "individuals"]),
        }  # fmt: skip
        for name, (array, of) in arrays.items():
            item = file.create_dataset(name, data=array.astype(np.float64))
            item.attrs["_FillValue"] = np.array([np.nan])
            for place, dim in enumerate(of):
                item.dims[place].attach_scale(file[dim])


def _is_movement(path: Path) -> bool:
    with open_hdf5(path) as file:
        return "position" in file and "space" in file and any(name in file for name in _PEOPLE)


@pose_format("movement", title="movement netCDF", extensions=(".nc",), sniff=_is_movement, write=write_movement,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_movement(path: Path) -> dict[int, PoseSequence]:
    """A person for each individual. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        if "shape" in file and not any(name in file for name in _JOINTS):
            what = tr("{path} holds bounding boxes, not poses", path=path.name)
            action = tr("Save a data set of poses (ds_type poses)")
            raise FormatError(what, expected=tr("position of keypoints"), got=tr("position and shape"), action=action)
        coords = numbers_of(own_item(file, "position"), "position")
        names, joints, axes = (texts_of(own_item(file, _named(file, of))) for of in (_PEOPLE, _JOINTS, ("space",)))
        times = numbers_of(own_item(file, "time"), "time")
        sure = numbers_of(file["confidence"], "confidence") if "confidence" in file else None
        fps, unit, up = (_attribute(file, name) for name in ("fps", "time_unit", "up"))
        left = [f"the variable {name}" for name in file if name not in _READ][:12]
    if coords.shape != (len(times), len(axes), len(joints), len(names)) or axes not in (["x", "y"], ["x", "y", "z"]):
        expected = tr(
            "(time, space, {count} keypoints, {count2} individuals), space x, y or x, y, z",
            count=len(joints), count2=len(names)
        )
        got = str(coords.shape)
        raise FormatError(tr("The positions do not fit the names of the data set"), expected=expected, got=got)
    check_people(len(names))
    check_size(*coords.shape)
    seconds, facts = _seconds(times, fps, unit, left)
    coords = sane(coords)
    known: dict[str, Any] = {}
    if len(axes) == 3:
        length = likely_unit(coords.transpose(3, 0, 2, 1).reshape(-1, len(joints), 3))
        facts |= {"unit": (length, ASSUMED), "up": ("y", STATED if up == "y" else ASSUMED)}
        coords, known["space"] = coords * scale_of(length), Space.WORLD
    if sure is None or sure.shape != (len(times), len(joints), len(names)):
        sure = np.ones((len(times), len(joints), len(names)))
    skeleton = recognise(joints)
    return {
        person: PoseSequence(skeleton, coords[..., person].transpose(0, 2, 1), seconds, sure[..., person], **known,
                             source=noted(left, **facts) | {"individual": name})
        for person, name in enumerate(names)
    }  # fmt: skip


def _named(file, names: tuple[str, ...]) -> str:
    return next((name for name in names if name in file), names[0])


def _attribute(file, name: str) -> object:
    value = file.attrs.get(name)
    value = value.ravel()[0] if isinstance(value, np.ndarray) and value.size else value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _seconds(times: np.ndarray, fps: object, unit: object, left: list[str]) -> tuple[np.ndarray, dict]:
    """((T,) seconds, what is known of the rate)."""
    stated = float(fps) if isinstance(fps, int | float | np.number) and np.isfinite(fps) and fps > 0 else 0.0
    if unit == "seconds":
        return sane_times(times, stated or NOMINAL_FPS, left), {"fps": (stated, STATED)} if stated else {}
    if unit is None and np.mod(times, 1).any():
        facts: dict[str, tuple[object, str]] = {}
        return sane_times(seconds_of(times, facts), stated or NOMINAL_FPS, left), facts
    counted = stated or NOMINAL_FPS
    return sane_times(times / counted, counted, left), {"fps": (counted, STATED if stated else ASSUMED)}
