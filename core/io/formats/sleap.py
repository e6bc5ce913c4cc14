"""SLEAP: projects (``.slp``) and analysis files (``.h5``), both HDF5; both written as SLEAP itself writes them.

Facts: pixels, frame numbers, names of joints and the bones of the skeleton, who is who by tracks; no rate. In projects
a predicted instance counts only where nobody labelled that person by hand; joints that are not visible are missing.
(0, 0) is the top-left corner of the picture in files before format 1.1, the centre of its first pixel since. Of several
videos the first with labels is read, of several skeletons the first; the others are named.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, noted
from core.io.files import replacing
from core.io.hdf5 import is_plain, numbers_of, open_hdf5, own_item, texts_of
from core.io.people import (
    NOMINAL_FPS,
    Crowd,
    Detection,
    assemble,
    check_people,
    check_size,
    even_times,
    gather,
    recognise,
)
from core.io.places import reading
from core.language import tr
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton
from core.untrusted.text import parse_json

_PREDICTED = 1
_BY_HAND = 0
_CENTRED = 1.1  # format of projects since which (0, 0) is the centre of a pixel
_FORMAT = 1.4  # which we write
_FRAMES = [("frame_id", "<u8"), ("video", "<u4"), ("frame_idx", "<u8"), ("instance_id_start", "<u8"),
           ("instance_id_end", "<u8")]  # fmt: skip
_INSTANCES = [("instance_id", "<i8"), ("instance_type", "u1"), ("frame_id", "<u8"), ("skeleton", "<u4"),
              ("track", "<i4"), ("from_predicted", "<i8"), ("score", "<f4"), ("point_id_start", "<u8"),
              ("point_id_end", "<u8"), ("tracking_score", "<f4")]  # fmt: skip
_POINTS = [("x", "<f8"), ("y", "<f8"), ("visible", "?"), ("complete", "?")]
_PRED_POINTS = [*_POINTS, ("score", "<f8")]
_LATEST = 1_000_000  # frames
_COLUMNS = {
    "frames": ["video", "frame_idx", "instance_id_start", "instance_id_end"],
    "instances": ["instance_id", "instance_type", "skeleton", "track", "from_predicted", "point_id_start",
                  "point_id_end"],
    "points": ["x", "y", "visible"],
    "pred_points": ["x", "y", "visible", "score"],
}  # fmt: skip
_KEEPS = "positions, confidence, who is who, frame numbers, bones"
_LOSES = "times (SLEAP takes those of the video), visibility, status, uncertainty and provenance"

_LOSES_PROJECT = f"{_LOSES}; scores of joints that were corrected by hand"


def _is_project(path: Path) -> bool:
    with open_hdf5(path) as file:
        return all(name in file for name in ("metadata", "frames", "instances", "pred_points"))


def _is_analysis(path: Path) -> bool:
    with open_hdf5(path) as file:
        return "tracks" in file and "node_names" in file


def write_sleap_analysis(path: Path, people: People) -> None:
    """``tracks`` (tracks, 2, nodes, frames) as SLEAP exports them; all frames from 0 on, one track a person."""
    import h5py

    crowd = gather(people).filled()
    names = _names(people)
    bones = crowd.skeleton.bones
    with replacing(path) as temporary, h5py.File(temporary, "w") as file:
        file["tracks"] = crowd.coords.astype(np.float64).transpose(0, 3, 2, 1)
        file["track_occupancy"] = crowd.present.any(axis=2).T.astype(np.uint8)
        file["point_scores"] = np.where(crowd.present, crowd.confidence, np.nan).astype(np.float64).transpose(0, 2, 1)
        shape = crowd.coords.shape[:2]
        file["instance_scores"], file["tracking_scores"] = np.full(shape, np.nan), np.full(shape, np.nan)
        file["track_names"] = np.array([name.encode() for name in names])
        file["node_names"] = np.array([joint.encode() for joint in crowd.skeleton.joints])
        file["edge_inds"] = np.array(bones, np.int32).reshape(-1, 2)
        ends = [[crowd.skeleton.joints[end].encode() for end in bone] for bone in bones]
        file["edge_names"] = np.array(ends, "S").reshape(-1, 2) if bones else np.empty((0, 2), "S1")
        for name in ("labels_path", "video_path", "provenance"):
            file[name] = "{}" if name == "provenance" else ""
        file["video_ind"] = np.int32(0)


@pose_format("sleap-analysis", title="SLEAP analysis HDF5", extensions=(".h5",), sniff=_is_analysis, dims=(2,),
             write=write_sleap_analysis, asked=True, numbered=True, keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_sleap_analysis(path: Path) -> dict[int, PoseSequence]:
    """A person for each track. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        tracks = numbers_of(own_item(file, "tracks"), "tracks")
        names = texts_of(own_item(file, "node_names"))
        called = texts_of(file["track_names"]) if "track_names" in file and file["track_names"].size else []
        edges = _edges(file)
        scores = numbers_of(file["point_scores"], "point_scores") if "point_scores" in file else None
    if tracks.ndim != 4 or tracks.shape[1] != 2 or tracks.shape[2] != len(names):
        expected = f"(tracks, 2, {len(names)}, frames)"
        raise FormatError(tr("The tracks of this file do not fit its joints"), expected=expected, got=str(tracks.shape))
    check_people(len(tracks))
    skeleton = recognise(names, edges)
    times = even_times(tracks.shape[3], NOMINAL_FPS)
    source = noted(fps=(NOMINAL_FPS, ASSUMED), unit=("px", "stated"))
    people = {}
    for person, track in enumerate(tracks.transpose(0, 3, 2, 1)):
        known = scores is not None and scores.shape == tracks[:, 0].shape
        facts: dict[str, Any] = {"confidence": scores[person].T} if scores is not None and known else {}
        people[person] = PoseSequence(skeleton, track, times, **facts, source=source)
    return _called(people, called)


def _called(people: dict[int, PoseSequence], names: Sequence[str]) -> dict[int, PoseSequence]:
    """People with what their tracks are called, where that says more than their numbers."""
    usual = re.compile(r"(track|person)[ _]?\d*", re.IGNORECASE)
    known = {person: name for person, name in enumerate(names) if name and not usual.fullmatch(name)}
    return {
        person: poses.replace(source={**poses.source, "subject": known[person]}) if person in known else poses
        for person, poses in people.items()
    }


def _edges(file) -> list[tuple[int, int]]:
    if "edge_inds" not in file:
        return []
    return [(int(a), int(b)) for a, b in numbers_of(file["edge_inds"], "edge_inds").reshape(-1, 2)]


def write_sleap(path: Path, people: People) -> None:
    """A project of one video, one skeleton and a track a person. Instances with a joint that somebody confirmed are
    labelled by hand, all others predicted with their scores."""
    import h5py

    crowd = gather(people)
    tables = _tables(crowd)
    videos = [{"filename": _video(people), "backend": {"filename": _video(people), "shape": None}}]
    tracks = [[0, name] for name in _names(people)]
    with replacing(path) as temporary, h5py.File(temporary, "w") as file:
        metadata = file.create_group("metadata")
        metadata.attrs["format_id"] = _FORMAT
        metadata.attrs["json"] = np.bytes_(json.dumps(_describe(crowd.skeleton), separators=(",", ":")))
        for name, rows in (("videos", videos), ("tracks", tracks), ("suggestions", []), ("sessions", [])):
            texts = [json.dumps(row, separators=(",", ":")) for row in rows]
            file.create_dataset(f"{name}_json", data=np.array(texts, object), dtype=h5py.string_dtype())
        for name, table in tables.items():
            file[name] = table


def _names(people: People) -> list[str]:
    """What people's tracks are called: by the name that their file gave them, else by their number."""
    return [str(people[person].source.get("subject") or f"person{person}") for person in sorted(people)]


def _video(people: People) -> str:
    """The name of the recording that the poses are of, where it is known."""
    names = (str(poses.source.get("recording", "")) for poses in people.values())
    return next((name for name in names if name), "video.mp4")


def _describe(skeleton: Skeleton) -> dict:
    """SLEAP's metadata: kinds of links are named in full at their first use, and by number afterwards."""
    links, seen = [], dict[int, int]()
    for kind, pairs in ((1, skeleton.bones), (2, skeleton.pairs)):
        for place, (a, b) in enumerate(pairs):
            named = {"py/id": seen[kind]} if kind in seen else {
                "py/reduce": [{"py/type": "sleap.skeleton.EdgeType"}, {"py/tuple": [kind]}]}  # fmt: skip
            seen.setdefault(kind, len(seen) + 1)
            link = {"key": 0, "source": a, "target": b, "type": named}
            links.append(link | ({"edge_insert_idx": place} if kind == 1 else {}))
    graph = {"name": skeleton.name, "num_edges_inserted": len(skeleton.bones)}
    body = {"directed": True, "graph": graph, "links": links, "multigraph": True,
            "nodes": [{"id": place} for place in range(len(skeleton))]}  # fmt: skip
    return {
        "version": "2.0.0", "skeletons": [body], "nodes": [{"name": joint, "weight": 1.0} for joint in skeleton.joints],
        "videos": [], "tracks": [], "suggestions": [], "negative_anchors": {}, "provenance": {},
    }  # fmt: skip


def _tables(crowd: Crowd) -> dict[str, np.ndarray]:
    """The frames with people, their instances, and the joints of both kinds of instances."""
    frames: list[tuple] = []
    instances: list[tuple] = []
    points: dict[int, list[np.ndarray]] = {_BY_HAND: [], _PREDICTED: []}
    joints = len(crowd.skeleton)
    for t in np.flatnonzero(crowd.present.any(axis=(0, 2))).tolist():
        first = len(instances)
        for row in np.flatnonzero(crowd.present[:, t].any(axis=1)).tolist():
            kind = _BY_HAND if (crowd.status[row, t] == Status.CONFIRMED).any() else _PREDICTED
            start, present = len(points[kind]) * joints, crowd.present[row, t]
            sure = crowd.confidence[row, t]
            score = float(sure[present].mean()) if kind == _PREDICTED else 0.0
            instances.append((len(instances), kind, len(frames), 0, row, -1, score, start, start + joints, 0.0))
            points[kind].append(np.column_stack([crowd.coords[row, t], present, present, sure]))
        frames.append((len(frames), 0, int(crowd.frames[t]), first, len(instances)))
    return {
        "frames": np.array(frames, _FRAMES), "instances": np.array(instances, _INSTANCES),
        "points": _points(points[_BY_HAND], _POINTS), "pred_points": _points(points[_PREDICTED], _PRED_POINTS),
    }  # fmt: skip


def _points(rows: Sequence[np.ndarray], dtype: list) -> np.ndarray:
    values = np.concatenate([np.empty((0, 5)), *rows])
    table = np.zeros(len(values), dtype)
    for name, column in zip(("x", "y", "visible", "complete", "score"), values.T, strict=True):
        if name in dict(dtype):
            table[name] = column
    return table


@pose_format("sleap", title="SLEAP project", extensions=(".slp",), sniff=_is_project, dims=(2,), write=write_sleap,
             numbered=True, keeps=f"{_KEEPS}, pairs, who was corrected by hand", loses=_LOSES_PROJECT)  # fmt: skip
def read_sleap(path: Path) -> dict[int, PoseSequence]:
    """A person for each track; without tracks people are followed by nearness. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        about = own_item(file, "metadata").attrs
        text = about["json"]
        metadata = parse_json(text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text))
        corner = 0.5 if float(about.get("format_id", 1.0)) < _CENTRED else 0.0
        names = ("frames", "instances", "points", "pred_points")
        tables = {name: _table(own_item(file, name), name) for name in names}
        tracks = texts_of(file["tracks_json"]) if "tracks_json" in file and file["tracks_json"].size else []
        tracked = bool((tables["instances"]["track"] >= 0).any())
    return _called(_of_tables(metadata, tables, corner), _track_names(tracks) if tracked else [])


def _track_names(rows: Sequence[str]) -> list[str]:
    """Of ``[where it began, name]`` each."""
    with reading("tracks_json of the SLEAP project", "a number and a name each"):
        return [str(parse_json(row)[1]) for row in rows]


def _table(item, name: str) -> np.ndarray:
    """The columns that we read, each of single numbers."""
    columns = _COLUMNS[name]
    known = item.dtype.fields or {} if is_plain(item) else {}
    if not all(column in known and known[column][0].kind in "fiub" for column in columns) or item.ndim != 1:
        raise FormatError(tr("{name} of the SLEAP project is no table", name=name), expected=tr(
            "columns {names}",
            names=", ".join(columns)
        ))
    check_size(item.size, 1 + item.dtype.itemsize // 8)
    return item.fields(columns)[...]


def _of_tables(metadata: Mapping, tables: Mapping[str, np.ndarray], corner: float) -> dict[int, PoseSequence]:
    frames, instances = tables["frames"], tables["instances"]
    videos, skeletons = np.unique(frames["video"]), np.unique(instances["skeleton"])
    left = [f"{len(videos) - 1} other videos"] if len(videos) > 1 else []
    left += [f"{len(skeletons) - 1} other skeletons"] if len(skeletons) > 1 else []
    nodes, skeleton = _skeleton(metadata, int(skeletons[0]) if len(skeletons) else 0)
    frames = frames[frames["video"] == videos[0]] if len(videos) else frames
    _check_owned(frames, "instance_id", len(instances))
    _check_owned(instances, "point_id", len(tables["points"]) + len(tables["pred_points"]))
    last = int(frames["frame_idx"].max(initial=0))
    if last >= _LATEST:
        raise FormatError(tr("The SLEAP project names a frame that no video has"), got=str(last))
    found: list[list[Detection]] = [[] for _ in range(last + 1)]
    for row in frames:
        own = instances[int(row["instance_id_start"]) : int(row["instance_id_end"])]
        own = own[own["skeleton"] == skeletons[0]]
        found[int(row["frame_idx"])] = [_detection(one, tables, nodes, corner) for one in _best(own)]
    found = [[d for d in frame if np.isfinite(d.coords).any()] for frame in found]
    source = noted(left, fps=(NOMINAL_FPS, ASSUMED), unit=("px", "stated"))
    return assemble(found, skeleton, even_times(len(found), NOMINAL_FPS), source=source)


def _check_owned(rows: np.ndarray, what: str, count: int) -> None:
    """Raise ``FormatError`` where rows share what only one of them can own: a small file could repeat it for ever."""
    starts, ends = (np.clip(rows[f"{what}_{side}"].astype(np.float64), 0, count) for side in ("start", "end"))
    if np.maximum(ends - starts, 0).sum() > count:
        raise FormatError(tr("The tables of the SLEAP project do not fit each other"), got=tr(
            "{what} used more than once",
            what=what
        ))


def _best(instances: np.ndarray) -> list:
    """Those of one frame, without predictions that somebody labelled by hand instead."""
    replaced = {int(one["from_predicted"]) for one in instances} - {-1}
    tracked = {int(one["track"]) for one in instances if one["instance_type"] != _PREDICTED} - {-1}
    return [
        one for one in instances
        if one["instance_type"] != _PREDICTED
        or not (int(one["instance_id"]) in replaced or int(one["track"]) in tracked)
    ]  # fmt: skip


def _detection(one, tables: Mapping[str, np.ndarray], nodes: int, corner: float) -> Detection:
    predicted = one["instance_type"] == _PREDICTED
    points = tables["pred_points" if predicted else "points"]
    points = points[int(one["point_id_start"]) : int(one["point_id_end"])]
    if len(points) != nodes:
        raise FormatError(tr("An instance has not the joints of its skeleton"), expected=str(nodes),
            got=str(len(points)))
    coords = np.column_stack([points["x"], points["y"]]).astype(np.float64) - corner
    coords[~points["visible"].astype(bool)] = np.nan
    scores = np.nan_to_num(points["score"].astype(np.float64)) if predicted else np.ones(nodes)
    return Detection(coords, scores, int(one["track"]) if one["track"] >= 0 else None)


def _skeleton(metadata: Mapping, number: int) -> tuple[int, Skeleton]:
    """(how many joints, the skeleton) in the order in which points are stored."""
    stated = metadata["skeletons"][number]
    order = [int(node["id"]) for node in stated["nodes"]]
    names = [str(metadata["nodes"][place]["name"]) for place in order]
    row = {place: index for index, place in enumerate(order)}
    edges = [(row[int(link["source"])], row[int(link["target"])]) for link in _body(stated["links"])]
    return len(names), recognise(names, edges)


def _body(links: Sequence[Mapping]) -> list[Mapping]:
    """Links that are bones: type 1, named in full at its first use and by number afterwards; 2 are symmetries."""
    bones: list[Mapping] = []
    numbers: dict[int, int] = {}
    for link in links:
        kind = link.get("type", {})
        if "py/reduce" in kind:
            value = int(kind["py/reduce"][1]["py/tuple"][0])
            numbers[len(numbers) + 1] = value
        else:
            value = numbers.get(int(kind.get("py/id", 1)), 1)
        if value == 1:
            bones.append(link)
    return bones
