"""Recordings as tasks meet them: what they do not state, and what the user says of it."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.tasks import estimation
from app.tasks.recordings import describe_recording, frames_of
from core.media.base import open_recording

REPORTS = Path(__file__).parents[2] / "data" / "reports"


def test_pictures_have_the_rate_that_the_user_gives(tmp_path):
    for name in ("0.jpg", "1.jpg", "2.jpg"):
        (tmp_path / name).write_bytes((REPORTS / "12-mixed-sizes" / "sizes" / name).read_bytes())
    recording = describe_recording(tmp_path, fps=10)
    with frames_of(recording) as source:
        assert recording.fps == pytest.approx(10) and source.times == pytest.approx([0, 0.1, 0.2])
        assert source.assumed == ("fps",)


def test_one_array_of_depth_is_one_frame():
    with open_recording(REPORTS / "13-npy-one-frame" / "frame_0.npy") as source:
        assert (len(source), source.width, source.height) == (1, 320, 240)
        assert source.read(0).shape == (240, 320)


def test_further_pages_of_a_picture_are_named(tmp_path):
    pages = [np.full((48, 64, 3), level, np.uint8) for level in (10, 20, 30)]
    assert cv2.imwritemulti(str(tmp_path / "a.tif"), pages)
    with open_recording(tmp_path / "a.tif") as source:
        assert source.left_out == ("2 of the 3 pages of a.tif: save each as a picture of its own",)


def test_a_folder_of_arrays_is_a_recording_in_natural_order(tmp_path):
    for number in (10, 9, 2):
        np.save(tmp_path / f"frame_{number}.npy", np.full((24, 32), 1000 + number, np.uint16))
    with open_recording(tmp_path) as source:
        assert [source.read(i)[0, 0] for i in range(len(source))] == [1002, 1009, 1010]
        assert set(source.assumed) == {"fps", "unit"}


def test_other_units_are_tried_where_nobody_is_found_and_none_is_stated(monkeypatch):
    recording = describe_recording(REPORTS / "22-l515-depth-unit" / "l515")
    tried = []

    def estimate(one, *_, **__):
        tried.append(one.unit)
        return ("somebody",) if one.unit == "0.2" else ()

    monkeypatch.setattr(estimation, "estimate", estimate)
    assert estimation.find_unit(recording) == "0.2" and tried == ["0.25", "0.2"]
    stated = describe_recording(REPORTS / "22-l515-depth-unit" / "l515", unit="1")
    assert estimation.find_unit(stated) == ""  # what the user says is not doubted
