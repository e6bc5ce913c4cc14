"""``posewright info`` of calibrations: they are told as cameras, whatever their file is called."""

import json

import numpy as np
import pytest

from app.cli import main
from core.camera import Camera

JARVIS = """%YAML:1.0
---
intrinsicMatrix: !!opencv-matrix
   rows: 3
   cols: 3
   dt: d
   data: [ 760., 0., 0., 0., 761., 0., 630., 500., 1. ]
distortionCoefficients: !!opencv-matrix
   rows: 1
   cols: 5
   dt: d
   data: [ -0.03, 0.05, 0., 0., 0. ]
"""


def cameras(capsys, path) -> list[dict]:
    assert main(["info", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["cameras"]


def test_a_camera_of_jarvis_is_told_before_and_after_it_is_placed(capsys, tmp_path, pytestconfig):
    """JARVIS writes matrices for row vectors, and first the lens alone."""
    (tmp_path / "Intrinsics_a.yaml").write_text(JARVIS)
    lens = cameras(capsys, tmp_path / "Intrinsics_a.yaml")
    assert lens == [{"camera": "camera", "size": "1260x1000", "fx": 760, "fy": 761, "distortion": 4}]
    placed = cameras(capsys, pytestconfig.rootpath / "tests/data/interop/jarvis_calib.yaml")
    assert placed[0]["size"] == "1280x720"


def test_cameras_of_qualisys_and_json_are_told(capsys, tmp_path, shared_data):
    found = cameras(capsys, shared_data("samples/calib/pose2sim_Calib.qca.txt"))
    assert [row["camera"] for row in found] == ["cam_01", "cam_02", "cam_03", "cam_04"]
    camera = Camera(640, 480, np.array([[500.0, 0, 320], [0, 500, 240], [0, 0, 1]]), name="a")
    (tmp_path / "a.json").write_text(json.dumps(camera.to_dict()))
    assert cameras(capsys, tmp_path / "a.json")[0]["size"] == "640x480"


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_what_is_no_calibration_is_told_in_a_line(capsys, tmp_path, name):
    (tmp_path / name).write_text('{"anything": 1}')
    assert main(["info", str(tmp_path / name)]) == 1
    shown = capsys.readouterr().err
    assert shown.count("\n") == 1 and name in shown
