"""Files of ours in other programs' own readers, and theirs in ours: the largest difference of any coordinate."""

import contextlib
import io
import json
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.animation_peers import CASES as ANIMATION
from benchmarks.measure import table
from core.evaluation.coco_ap import coco_ap
from core.io.base import read_poses, write_poses
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

title = "Files of other programs"

INTEROP = Path(__file__).parents[1] / "tests" / "data" / "interop"
Row = tuple[str, str, str, str]
"""Format, peer, direction, largest difference."""


def run() -> str:
    rows = []
    for name, peer, way, measure in (*CASES, *ANIMATION):
        with tempfile.TemporaryDirectory() as folder:
            rows.append([name, peer, way, _measured(measure, Path(folder))])
    text = (
        "Two people of 17 or 26 joints, 200 frames, places of a video or of a room of 4 m; the files of others are "
        "those in `tests/data/interop`. Differences are in the unit of the file. Animation: a captured walk of "
        "60 frames, given as points.\n\n"
    )
    return text + table(["format", "peer", "direction", "largest difference"], rows)


def _measured(measure: Callable[[Path], float], folder: Path) -> str:
    try:
        return f"{measure(folder):.2g}"
    except ImportError as error:
        return f"not measured: {error.name} is not installed"


def _people(skeleton: str = "coco17", dims: int = 2) -> dict[int, PoseSequence]:
    random, joints = np.random.default_rng(0), load_skeleton(skeleton)
    size, space = (1000, Space.IMAGE) if dims == 2 else (4000, Space.WORLD)
    times = np.arange(200) / 25
    return {
        person: PoseSequence(joints, random.uniform(0, size, (200, len(joints), dims)).astype(np.float32), times,
                             random.uniform(0.1, 1, (200, len(joints))), space)
        for person in range(2)
    }  # fmt: skip


def _apart(theirs, ours) -> float:
    return float(np.nanmax(np.abs(np.asarray(theirs, float) - np.asarray(ours, float))))


def _sleap_reads(folder: Path) -> float:
    import sleap_io

    people = _people()
    write_poses(folder / "x.h5", people, "sleap-analysis")
    theirs = sleap_io.load_analysis_h5(str(folder / "x.h5"), video=None).numpy()
    return max(_apart(theirs[:, person], poses.coords) for person, poses in people.items())


def _sleap_writes(folder: Path) -> float:
    import sleap_io

    theirs = sleap_io.load_slp(str(INTEROP / "sleap.slp"), open_videos=False).numpy()
    read = read_poses(INTEROP / "sleap.slp")
    return max(_apart(theirs[:, person], poses.coords) for person, poses in read.items())


def _pandas_reads(folder: Path) -> float:
    import pandas

    people = _people()
    write_poses(folder / "x.csv", people, "deeplabcut")
    found = pandas.read_csv(folder / "x.csv", header=[0, 1, 2, 3], index_col=0)["Posewright"]
    return max(
        _apart(found[f"person{person}"][joint][["x", "y"]].to_numpy(), poses.coords[:, place])
        for person, poses in people.items() for place, joint in enumerate(poses.skeleton.joints)
    )  # fmt: skip


def _opensim_reads(folder: Path) -> float:
    import opensim

    poses = _people("halpe26", 3)[0]
    write_poses(folder / "x.trc", {0: poses}, "trc-pose2sim-halpe26")
    found = opensim.TimeSeriesTableVec3(str(folder / "x.trc"))
    theirs = [[[row[t][axis] for axis in range(3)] for t in range(len(poses))]
              for row in map(found.getDependentColumn, poses.skeleton.natives)]  # fmt: skip
    return _apart(np.swapaxes(theirs, 0, 1), poses.coords)


def _ezc3d_reads(folder: Path) -> float:
    import ezc3d

    poses = _people("halpe26", 3)[0]
    write_poses(folder / "x.c3d", {0: poses}, "c3d")
    points = ezc3d.c3d(str(folder / "x.c3d"))["data"]["points"]
    return _apart(points[:3].transpose(2, 1, 0), poses.coords)


def _sleap_project(folder: Path) -> float:
    import sleap_io

    people = _people()
    write_poses(folder / "x.slp", people, "sleap")
    theirs = sleap_io.load_slp(str(folder / "x.slp"), open_videos=False).numpy()
    return max(_apart(theirs[:, person], poses.coords) for person, poses in people.items())


def _movement(read: str, name: str, ending: str, folder: Path) -> float:
    """movement's reader of a format on our file."""
    from movement.io import load_poses

    people = _people()
    write_poses(folder / f"x{ending}", people, name)
    found = getattr(load_poses, read)(folder / f"x{ending}").position
    who = next(dim for dim in found.dims if "individual" in dim)
    return max(
        _apart(found.isel({who: person}).transpose("time", ..., "space").values, poses.coords)
        for person, poses in people.items()
    )


def _xarray_reads(folder: Path) -> float:
    import xarray

    people = _people()
    write_poses(folder / "x.nc", people, "movement")
    found = xarray.load_dataset(folder / "x.nc", engine="h5netcdf").position.values
    return max(_apart(found[..., person], poses.coords.transpose(0, 2, 1)) for person, poses in people.items())


def _movement_writes(folder: Path) -> float:
    from movement.io import load_poses

    people = _people()
    coords = np.stack([poses.coords.transpose(0, 2, 1) for poses in people.values()], axis=-1)
    joints = list(people[0].skeleton.joints)
    made = load_poses.from_numpy(coords, keypoint_names=joints, fps=25, source_software="x")
    made.to_netcdf(folder / "x.nc", engine="h5netcdf")
    return max(_apart(poses.coords, people[person].coords) for person, poses in read_poses(folder / "x.nc").items())


def _pynwb_reads(folder: Path) -> float:
    from pynwb import NWBHDF5IO

    people = _people()
    write_poses(folder / "x.nwb", people, "nwb")
    with NWBHDF5IO(str(folder / "x.nwb"), "r", load_namespaces=True) as io:
        module = io.read().processing["behavior"]
        return max(
            _apart(module[f"PoseEstimation_person{person}"][joint].data[:], poses.coords[:, place])
            for person, poses in people.items() for place, joint in enumerate(poses.skeleton.joints)
        )  # fmt: skip


def _label_studio(folder: Path) -> float:
    """Which counts from the corner of the first pixel, not from its centre."""
    import sleap_io

    people = {0: _people()[0]}
    write_poses(folder / "x.json", people, "label-studio")
    labels = sleap_io.load_labelstudio(str(folder / "x.json"))
    order = [labels.skeleton.node_names.index(joint) for joint in people[0].skeleton.joints]
    theirs = np.stack([frame.instances[0].numpy()[order] for frame in labels])
    return _apart(theirs - 0.5, people[0].coords)


def _opensim_markers(folder: Path) -> float:
    import opensim

    poses = _people("halpe26", 3)[0]
    write_poses(folder / "x.sto", {0: poses}, "opensim-markers")
    found = opensim.TimeSeriesTableVec3(str(folder / "x.sto"))
    theirs = [[[row[t][axis] for axis in range(3)] for t in range(len(poses))]
              for row in map(found.getDependentColumn, poses.skeleton.natives)]  # fmt: skip
    return _apart(np.swapaxes(theirs, 0, 1), poses.coords / 1000)


def _c3d_beside(folder: Path) -> float:
    """Analog channels of a file of ezc3d, after it was read and written by us."""
    import ezc3d

    file, random = ezc3d.c3d(), np.random.default_rng(0)
    file["parameters"]["POINT"]["RATE"]["value"] = [50.0]
    file["parameters"]["POINT"]["LABELS"]["value"] = ("A", "B")
    file["data"]["points"] = random.uniform(0, 2000, (4, 2, 100))
    file["parameters"]["ANALOG"]["RATE"]["value"] = [500.0]
    file["parameters"]["ANALOG"]["LABELS"]["value"] = ("Fx", "Fy", "Fz")
    file["data"]["analogs"] = random.normal(0, 400, (1, 3, 1000))
    file.write(str(folder / "x.c3d"))
    write_poses(folder / "y.c3d", read_poses(folder / "x.c3d"), "c3d")
    was, now = (ezc3d.c3d(str(folder / name))["data"]["analogs"] for name in ("x.c3d", "y.c3d"))
    return _apart(now, was)


def _coco(folder: Path) -> tuple[float, float]:
    """(AP of pycocotools, ours) of people moved by some pixels, through files that we wrote."""
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    people, random = _people(), np.random.default_rng(1)
    moved = {i: p.replace(coords=p.coords + random.normal(0, 60, p.coords.shape).astype(np.float32))
             for i, p in people.items()}  # fmt: skip
    write_poses(folder / "truth.json", people, "coco")
    write_poses(folder / "found.json", moved, "coco-results")
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO(str(folder / "truth.json"))
        evaluation = COCOeval(truth, truth.loadRes(str(folder / "found.json")), "keypoints")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    return float(evaluation.stats[0]), coco_ap(moved, people).ap


def _coco_ap(folder: Path) -> float:
    theirs, ours = _coco(folder)
    return abs(theirs - ours)


def _coco_kept(folder: Path) -> float:
    """Entries of a COCO file that differ after it was read and written, who is who apart."""
    write_poses(folder / "x.json", read_poses(INTEROP / "coco_multicat.json"), "coco")
    old, new = (json.loads(path.read_text()) for path in (INTEROP / "coco_multicat.json", folder / "x.json"))
    for annotation in new["annotations"]:
        annotation.pop("track_id", None)
    return sum(old[name] != new[name] for name in ("images", "annotations", "categories"))


CASES = (
    ("SLEAP project", "sleap-io", "theirs read by us", _sleap_writes),
    ("SLEAP project", "sleap-io", "ours read by them", _sleap_project),
    ("SLEAP project", "movement", "ours read by them", partial(_movement, "from_sleap_file", "sleap", ".slp")),
    ("SLEAP analysis HDF5", "sleap-io", "ours read by them", _sleap_reads),
    ("DeepLabCut CSV", "pandas", "ours read by them", _pandas_reads),
    ("DeepLabCut CSV", "movement", "ours read by them", partial(_movement, "from_dlc_file", "deeplabcut", ".csv")),
    ("DeepLabCut HDF5", "movement", "ours read by them", partial(_movement, "from_dlc_file", "deeplabcut-hdf5", ".h5")),
    ("movement netCDF", "xarray", "ours read by them", _xarray_reads),
    ("movement netCDF", "movement", "theirs read by us", _movement_writes),
    ("NWB, ndx-pose", "pynwb", "ours read by them", _pynwb_reads),
    ("Label Studio JSON", "sleap-io", "ours read by them", _label_studio),
    ("OpenSim markers", "opensim", "ours read by them", _opensim_markers),
    ("TRC, markers of Pose2Sim", "opensim", "ours read by them", _opensim_reads),
    ("C3D", "ezc3d", "ours read by them", _ezc3d_reads),
    ("C3D, analog channels", "ezc3d", "theirs read and written by us", _c3d_beside),
    ("COCO and its results", "pycocotools", "difference of AP", _coco_ap),
    ("COCO", "ourselves", "lists that differ after read and write", _coco_kept),
)
