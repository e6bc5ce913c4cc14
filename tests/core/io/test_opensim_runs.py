"""OpenSim scales Pose2Sim's own model to our TRC, and solves for its joint angles, without renaming anything."""

import re
import warnings
from contextlib import chdir
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import numpy as np
import pytest

from core.io.base import read_poses, write_poses
from tests.core.io.peers import peer

pytestmark = pytest.mark.slow
FRAMES = 10


@pytest.fixture(scope="module")
def setup() -> Path:
    """The folder with Pose2Sim's models and the settings of OpenSim's tools; nothing of Pose2Sim is run."""
    try:
        found = [file.locate() for file in files("pose2sim") or () if file.name == "Model_Pose2Sim_simple.osim"]
    except PackageNotFoundError:
        found = []
    if not found:
        pytest.skip("needs the peer pose2sim, which is not installed here")
    return Path(str(found[0])).parent


@pytest.fixture(scope="module")
def opensim(tmp_path_factory):
    with warnings.catch_warnings(), chdir(tmp_path_factory.mktemp("log")):  # it begins a log where it is loaded
        warnings.simplefilter("ignore")  # of SWIG
        module = peer("opensim")
        module.Logger.removeFileSink()
        return module


BONES = (("RHip", "right_hip", "RKnee", "right_knee"), ("RKnee", "right_knee", "RAnkle", "right_ankle"))


def lengths(model) -> list[float]:
    """Of thigh and shank, between markers, in metres."""
    state, found = model.initSystem(), model.getMarkerSet()
    places = {name: found.get(name).getLocationInGround(state).to_numpy() for bone in BONES for name in bone[::2]}
    return [float(np.linalg.norm(places[above] - places[below])) for above, _, below, _ in BONES]


def measured(poses) -> list[float]:
    joints = {joint: poses.coords[:, place] / 1000 for place, joint in enumerate(poses.skeleton.joints)}
    apart = (np.linalg.norm(joints[above] - joints[below], axis=1) for _, above, _, below in BONES)
    return [float(np.median(each)) for each in apart]


def settings(path: Path, target: Path, **values: str) -> str:
    """A tool's settings with other values of their elements."""
    text = path.read_text()
    for name, value in values.items():
        text = re.sub(rf"<{name}>[^<]*</{name}>", lambda _, n=name, v=value: f"<{n}>{v}</{n}>", text)
    target.write_text(text)
    return str(target)


def test_scaling_and_inverse_kinematics_run_on_our_file(opensim, setup, shared_data, tmp_path):
    read = read_poses(shared_data("samples/ref3d/trc/pose2sim_P00_static_0-12.trc"))
    poses = read[0].slice(0, FRAMES)
    trc = tmp_path / "walk.trc"
    write_poses(trc, {0: poses}, "trc-pose2sim-halpe26")
    times = f"{poses.times[0]} {poses.times[-1]}"
    opensim.Logger.setLevelString("Error")
    opensim.ModelVisualizer.addDirToGeometrySearchPaths(str(setup / "Geometry"))
    model = opensim.Model(str(setup / "Model_Pose2Sim_simple.osim"))
    model.set_MarkerSet(opensim.MarkerSet(str(setup / "Markers_Halpe26.xml")))
    model.initSystem()
    model.printToXML(str(tmp_path / "model.osim"))
    known = {model.getMarkerSet().get(n).getName() for n in range(model.getMarkerSet().getSize())}
    assert len(known) == 22 and known <= set(trc.read_text().splitlines()[3].split("\t"))

    scale = settings(
        setup / "Scaling_Setup_Pose2Sim_Halpe26.xml", tmp_path / "scale.xml", model_file="model.osim",
        marker_file=trc.name, time_range=times, output_model_file=str(tmp_path / "scaled.osim"),
        scaling_order=" measurements",
    )  # fmt: skip
    opensim.ScaleTool(scale).run()  # says False, as for Pose2Sim, because it places no markers
    scaled = opensim.Model(str(tmp_path / "scaled.osim"))
    assert lengths(scaled) == pytest.approx(measured(poses), rel=0.05)  # both sides are scaled alike

    solve = settings(
        setup / "IK_Setup_Pose2Sim_Halpe26.xml", tmp_path / "ik.xml", model_file=str(tmp_path / "scaled.osim"),
        marker_file=str(trc), time_range=times, output_motion_file=str(tmp_path / "ik.mot"),
        results_directory=str(tmp_path),
    )  # fmt: skip
    assert opensim.InverseKinematicsTool(solve).run()

    errors = np.loadtxt(next(tmp_path.glob("*ik_marker_errors.sto")), skiprows=7)
    assert len(errors) == FRAMES and errors[:, 2].max() < 0.03  # metres, over all markers
    (solved,) = read_poses(tmp_path / "ik.mot").values()
    assert len(solved) == FRAMES and np.abs(solved.times - poses.times).max() < 1e-3
