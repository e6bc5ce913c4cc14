"""NWB with ndx-pose: containers ``PoseEstimation`` of one series a joint, and their skeletons.

Read by ourselves as HDF5, of any version of ndx-pose; written with pynwb and ndx-pose (extra ``interop``).

Facts: 2D in pixels; 3D in the unit that the series state (meters, mm), else assumed, y up assumed. Times by
``timestamps`` or by ``starting_time`` and its rate. Each container is a person; where two are of the same time it may
be one animal seen by two cameras, which the file does not say. Bones by the skeleton that the container is linked to,
or whose nodes have the names of its series. Format: https://github.com/rly/ndx-pose
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, MILLIMETRES, STATED, likely_unit, noted
from core.io.files import replacing
from core.io.hdf5 import is_plain, numbers_of, open_hdf5, texts_of
from core.io.people import NOMINAL_FPS, check_people, check_size, gather, recognise, sane, sane_times
from core.language import tr
from core.poses import PoseSequence, Space

_KEEPS = "positions, confidence, who is who, times, bones"
_LONGEST = 1000  # bytes of such a text
_FRAMES = {Space.IMAGE: "top left pixel, y down", Space.WORLD: "world space, y up", Space.CAMERA: "camera space",
           Space.ROOT: "root space"}  # fmt: skip
_LOSES = "visibility, status, uncertainty and provenance; the space (camera and world are one)"
_DEEPEST, _MOST = 8, 20_000
_PIXELS = ("pixels", "pixel", "px", "")
_LENGTHS = ("millimeters", "millimetres", *MILLIMETRES)


def write_nwb(path: Path, people: People) -> None:
    """A skeleton, and a ``PoseEstimation`` a person. Raises ``FormatError`` where pynwb or ndx-pose is missing."""
    try:
        from ndx_pose import PoseEstimation, PoseEstimationSeries, Skeleton, Skeletons
        from pynwb import NWBHDF5IO, NWBFile
    except ImportError as error:
        action = tr("Install them: pip install posewright[interop]")
        raise FormatError(
            tr("NWB is written with pynwb and ndx-pose"), got=tr("no {error}", error=error.name), action=action
        ) from error
    crowd = gather(people)
    unit = "pixels" if crowd.coords.shape[-1] == 2 else "millimeters"
    start = datetime(1970, 1, 1, tzinfo=UTC)
    file = NWBFile("Poses of Posewright; the start is not known", "posewright", start)
    module = file.create_processing_module("behavior", "processed behavioral data")
    bones = np.array(crowd.skeleton.bones, np.uint8).reshape(-1, 2)
    skeleton = Skeleton(name=crowd.skeleton.name, nodes=list(crowd.skeleton.joints), edges=bones)
    module.add(Skeletons(skeletons=[skeleton]))
    for row, person in enumerate(crowd.ids):
        series = [
            PoseEstimationSeries(
                name=joint, data=crowd.coords[row, :, place].astype(float), unit=unit, timestamps=crowd.times,
                confidence=crowd.confidence[row, :, place].astype(float), confidence_definition="0 to 1",
                reference_frame=_FRAMES[crowd.space],
            )
            for place, joint in enumerate(crowd.skeleton.joints)
        ]  # fmt: skip
        name = "PoseEstimation" if len(crowd.ids) == 1 else f"PoseEstimation_person{person}"
        module.add(PoseEstimation(name=name, pose_estimation_series=series, skeleton=skeleton, description="poses",
                                  source_software="Posewright", scorer="Posewright"))  # fmt: skip
    with replacing(path, ".nwb") as temporary, NWBHDF5IO(str(temporary), "w") as io:
        io.write(file)


def _is_nwb(path: Path) -> bool:
    with open_hdf5(path) as file:
        return "nwb_version" in file.attrs and any(_of_type(file, "PoseEstimation"))


@pose_format("nwb", title="NWB pose estimates (ndx-pose)", extensions=(".nwb",), sniff=_is_nwb, write=write_nwb,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_nwb(path: Path) -> dict[int, PoseSequence]:
    """A person for each container of pose estimates. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        skeletons = [_skeleton(group) for group in _of_type(file, "Skeleton").values()]
        containers = _of_type(file, "PoseEstimation")
        check_people(len(containers))
        return {
            person: _person(name, group, skeletons) for person, (name, group) in enumerate(containers.items())
        }  # fmt: skip


def _of_type(file, kind: str) -> dict[str, object]:
    """The groups of a type by their names in the file; links are not followed."""
    import h5py

    found, waiting, count = {}, [("", file, 0)], 0
    while waiting:
        prefix, group, depth = waiting.pop()
        for name in group:
            count += 1
            if count > _MOST or depth > _DEEPEST:
                raise FormatError(tr("The groups of the file are nested too deep"))
            if isinstance(group.get(name, getlink=True), h5py.HardLink) and isinstance(group[name], h5py.Group):
                item = group[name]
                if _text(item.attrs.get("neurodata_type")) == kind:
                    found[f"{prefix}{name}"] = item
                elif name != "specifications":
                    waiting.append((f"{prefix}{name}/", item, depth + 1))
    return dict(sorted(found.items()))


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _skeleton(group) -> tuple[list[str], list[tuple[int, int]]]:
    """(names, bones) of one skeleton."""
    names = texts_of(group["nodes"])
    if "edges" not in group or not group["edges"].size:
        return names, []
    return names, [(int(a), int(b)) for a, b in numbers_of(group["edges"], "edges").reshape(-1, 2)]


def _person(name: str, group, skeletons: list[tuple[list[str], list[tuple[int, int]]]]) -> PoseSequence:
    series = {joint: group[joint] for joint in group
              if _text(group[joint].attrs.get("neurodata_type")) == "PoseEstimationSeries"}  # fmt: skip
    if not series:
        raise FormatError(
            tr("A PoseEstimation of the file has no series"), expected=tr("one for each keypoint"), got=name
        )
    words = {_word(joint): joint for joint in series}
    plain: tuple[list[str], list[tuple[int, int]]] = (list(series), [])
    nodes, edges = next((row for row in skeletons if set(map(_word, row[0])) == set(words)), plain)
    joints = [words.get(_word(node), node) for node in nodes]
    arrays = {joint: _in_unit(series[joint]["data"], joint) for joint in joints}
    shapes = {array.shape for array in arrays.values()}
    if len(shapes) > 1 or len(next(iter(shapes))) != 2:
        expected, got = "(frames, 2 or 3) of each", ", ".join(map(str, sorted(shapes)))
        raise FormatError(tr("The series of a PoseEstimation do not fit each other"), expected=expected, got=got[:99])
    count, dims = shapes.pop()
    check_size(count, len(joints), dims)
    coords, sure = sane(np.stack(list(arrays.values()), axis=1)), np.zeros((count, len(joints)))
    for place, joint in enumerate(joints):
        stated = series[joint].get("confidence")
        known = stated is not None and stated.shape == (count,)
        sure[:, place] = np.nan_to_num(numbers_of(stated, "confidence")) if known else 1
    unit = _text(series[joints[0]]["data"].attrs.get("unit", "")).lower()
    left = [f"the unit {unit!r}"] if unit not in _PIXELS and (dims == 2 or unit not in _LENGTHS) else []
    times, facts = _times(series[joints[0]], count, left)
    if any(not np.array_equal(times, _times(series[joint], count, [])[0]) for joint in joints[1:]):
        left.append("times of single series: those of the first are taken for all")
    known, scale = _known(coords, unit, _frame(series[joints[0]]), facts)
    source = noted(left, **facts) | {"individual": name.rpartition("/")[2]}
    return PoseSequence(recognise(nodes, edges), coords * scale, times, sure, source=source, **known)


def _in_unit(data, joint: str) -> np.ndarray:
    """The numbers of a series in the unit that it states: times its conversion, plus its offset."""
    conversion = float(np.ravel(data.attrs.get("conversion", 1.0))[0])
    offset = float(np.ravel(data.attrs.get("offset", 0.0))[0])
    return numbers_of(data, joint) * conversion + offset


def _word(name: str) -> str:
    """Names of series are those of nodes, but for what may not stand in them, and for a word that some put before."""
    return "".join(letter for letter in name.lower() if letter.isalnum()).removeprefix("poseestimationseries")


def _times(series, count: int, left: list[str]) -> tuple[np.ndarray, dict]:
    if "timestamps" in series:
        times = numbers_of(series["timestamps"], "timestamps")
        if times.shape == (count,):
            return sane_times(times, NOMINAL_FPS, left), {}
    start = series.get("starting_time")
    if start is None or "rate" not in start.attrs:
        raise FormatError(
            tr("The series of the file have no times"), expected=tr("timestamps, or starting_time with a rate")
        )
    fps = float(np.ravel(start.attrs["rate"])[0])
    seconds = float(np.ravel(start[()])[0]) + np.arange(count) / fps
    return sane_times(seconds, fps, left), {"fps": (fps, STATED)}


def _frame(series) -> str:
    """What a series says of its axes; "" where that is no short text."""
    item = series.get("reference_frame")
    single = is_plain(item) and item.shape == () and item.dtype.kind in "SO" and item.dtype.itemsize <= _LONGEST
    return _text(item[()]) if single else ""


def _known(coords: np.ndarray, unit: str, frame: str, facts: dict) -> tuple[Mapping, float]:
    """(space, millimetres of the unit)."""
    if coords.shape[-1] == 2:
        return {}, 1.0
    stated = "mm" if unit in ("millimeters", "millimetres") else unit
    length = stated if stated in MILLIMETRES and unit not in _PIXELS else likely_unit(coords)
    up = "y", STATED if frame == _FRAMES[Space.WORLD] else ASSUMED
    facts |= {"unit": (length, STATED if stated == length else ASSUMED), "up": up}
    return {"space": Space.WORLD}, MILLIMETRES[length]
