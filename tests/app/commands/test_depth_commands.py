"""The command line on a depth recording: two people of rendered depth, three frames."""

import json
import shutil

import cv2
import numpy as np
import pytest

from app.cli import main
from core.io.base import read_poses
from core.project.project import Project
from core.synthesis.depth_scene import OTHER_PERSON, Scene, render_depth
from models.catalog import inspect_files
from models.common.cache import FileState
from tests.core.depth.segmentation.test_segment import HEIGHT, PLANES, WIDTH, camera, person

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def take(tmp_path_factory):
    """A folder of 16-bit images with the camera beside them."""
    folder = tmp_path_factory.mktemp("take")
    (folder / "depth").mkdir()
    parts = person(3, (-500, 0, 0)), person(4, (600, 0, -300), label=OTHER_PERSON)
    stored = np.nan_to_num(render_depth(Scene(camera(), parts, PLANES)).depth).round().astype(np.uint16)
    for frame in range(3):
        cv2.imwrite(str(folder / "depth" / f"{frame:04d}.png"), stored)
    intrinsics = {"width": WIDTH, "height": HEIGHT, "intrinsic_matrix": camera().K.T.ravel().tolist()}
    (folder / "camera.json").write_text(json.dumps(intrinsics))
    return folder


@pytest.fixture
def weights():
    if any(report.state != FileState.PRESENT for report in inspect_files("depth")):
        pytest.skip("needs the weights of the depth estimator")


def test_the_depth_estimator_is_the_default_and_measures_in_millimetres(take, weights, tmp_path, capsys):
    assert main(["estimate", str(take), "-o", str(tmp_path / "poses.npz"), "--dims", "3", "--people", "2"]) == 0
    poses = read_poses(tmp_path / "poses.npz")
    assert len(poses) == 2
    depths = sorted(float(np.nanmedian(found.coords[..., 2])) for found in poses.values())
    assert 2000 < depths[0] < depths[1] < 4500


def test_a_camera_that_had_to_be_assumed_is_said(take, weights, tmp_path, capsys):
    bare = tmp_path / "bare"
    shutil.copytree(take / "depth", bare)
    assert main(["estimate", str(bare), "--unit", "mm", "-o", str(tmp_path / "poses.npz"), "--people", "2"]) == 0
    assert "60 degrees across are assumed" in capsys.readouterr().err


def test_the_whole_chain_neither_inpainting_nor_lifts_what_was_measured_and_renders_in_colours(take, weights, tmp_path):
    project = tmp_path / "take.posewright"
    assert main(["process", str(take), "-o", str(project), "--people", "2"]) == 0
    document = Project.open(project, read_only=True).document
    assert {key[2:] for key in document.tracks} == {("detected", "depth"), ("lifted", "depth")}
    assert main(["render", str(project), "-o", str(tmp_path / "take.mp4"), "--depth-range", "1500", "4500"]) == 0
    picture = cv2.VideoCapture(str(tmp_path / "take.mp4")).read()[1]
    assert picture.shape == (HEIGHT, WIDTH, 3) and picture.std(axis=2).mean() > 20


def test_a_range_of_depth_that_is_none_is_a_usage_error(take, tmp_path, capsys):
    assert main(["render", str(tmp_path), "-o", str(tmp_path / "v.mp4"), "--depth-range", "3000", "1000"]) == 2
    assert "not a range of depth" in capsys.readouterr().err
