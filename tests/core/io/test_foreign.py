"""Whatever is not read is named, with what to do."""

import zipfile

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import pose_formats, read_poses
from core.io.foreign import not_read, what_is

FILES = {
    "scene.fbx": (b"Kaydara FBX Binary  \0" + bytes(40), "an FBX scene: export it as glTF"),
    "weights.pkl": (b"\x80\x04\x95rest", "Python pickle, which is never opened: save its arrays"),
    "model.osim": (b'<?xml version="1.0"?>\n<OpenSimDocument Version="40000"/>', "model or setup of OpenSim"),
    "label.xml": (b'<View>\n<Image name="image"/></View>', "configuration of Label Studio"),
    "walk.asf": (b"# AST/ASF file using inches\n:version 1.10", "ASF/AMC pair: convert the pair to BVH"),
    "pointer.slp": (b"version https://git-lfs.github.com/spec/v1\n", "fetch it with git lfs pull"),
    "coco.json": (b'{"licenses": [], "info": {}}', "COCO without keypoints: export it as COCO keypoints"),
}
ZIPS = {
    "annotations.xml": "a CVAT export as ZIP: unpack it",
    "task.json": "a CVAT task backup: export the task's annotations as CVAT for video 1.1",
    "xl/workbook.xml": "an Excel workbook: save the sheet as CSV",
    "archive/data.pkl": "the weights of a network",
}


@pytest.mark.parametrize("name", FILES)
def test_files_of_others_are_named_with_what_to_do(name, tmp_path):
    content, words = FILES[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FormatError, match=words) as error:
        read_poses(tmp_path / name)
    assert "one of:" not in str(error.value)  # no list of all formats


@pytest.mark.parametrize("member", ZIPS)
def test_archives_are_told_by_what_is_in_them(member, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(member, "content")
    with pytest.raises(FormatError, match=ZIPS[member]):
        read_poses(tmp_path / "x.zip")


def test_arrays_of_another_kind_are_listed(tmp_path):
    np.savez(tmp_path / "x.npz", weights=np.ones(3), bias=np.ones(2))
    with pytest.raises(FormatError, match=r"other arrays \(weights, bias\)"):
        read_poses(tmp_path / "x.npz")


def test_every_kind_that_is_listed_says_what_to_do():
    rows = dict(not_read())
    assert len(rows) > 20 and all(rows.values()) and "an FBX scene" in rows


def test_every_format_that_is_written_says_what_it_keeps():
    assert [fmt.name for fmt in pose_formats() if bool(fmt.keeps) != bool(fmt.write)] == []


def test_poses_given_as_a_recording_are_called_poses(tmp_path):
    np.savez(tmp_path / "a.npz", coords=np.zeros((3, 2, 2)), joints=np.array(["a", "b"]))
    assert what_is(tmp_path / "a.npz").startswith("poses, not a recording")
