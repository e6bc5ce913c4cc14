"""The registry: sniffing by content, errors before anything is written, nothing half written."""

import re
import sys
from pathlib import Path

import numpy as np
import pytest

from core.errors import FormatError
from core.io.base import find_format, format_for_name, pose_formats, read_poses, sniff_format, write_poses
from core.registry import POSE_FORMATS, RECORDINGS
from tests.core.io.peers import peer

WRITABLE = [fmt.name for fmt in pose_formats() if fmt.write]


def people_for(fmt, make_poses):
    if fmt.name == "nwb":
        peer("ndx_pose")  # writes it
    dims = fmt.dims[0]
    skeleton = {"openpose": "openpose25", "alphapose": "halpe26"}.get(fmt.name, "mpi28")
    return {0: make_poses(6, skeleton, dims)}


@pytest.mark.parametrize("name", WRITABLE)
def test_what_is_written_is_recognised_by_content_alone(name, make_poses, tmp_path):
    path = tmp_path / "poses"  # no extension tells
    write_poses(path, people_for(find_format(name), make_poses), name)
    assert sniff_format(path).name == (find_format(name).like or name)


@pytest.mark.parametrize("name", WRITABLE)
def test_a_failed_write_leaves_what_was_there_and_no_debris(name, make_poses, tmp_path, monkeypatch):
    fmt = find_format(name)
    path = tmp_path / f"poses{(fmt.extensions or ('',))[0]}"
    write_poses(path, people_for(fmt, make_poses), name)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    monkeypatch.setattr("pathlib.Path.rename", full)
    with pytest.raises(FormatError, match="the disk is full"):
        write_poses(path, people_for(fmt, make_poses), name)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_extensions_choose_the_format():
    names = [format_for_name(Path(f"x{ending}")).name for ending in (".npz", ".bvh", ".TRC", ".c3d", ".csv", ".json")]
    assert names == ["native", "bvh", "trc", "c3d", "csv", "coco"]


def test_formats_refuse_what_they_cannot_hold(make_poses, tmp_path):
    flat, solid = make_poses(5, "mpi28", 2), make_poses(5, "mpi28", 3)
    with pytest.raises(FormatError, match="expected 3D, got 2D"):
        write_poses(tmp_path / "x.bvh", {0: flat})
    with pytest.raises(FormatError, match="holds one person"):
        write_poses(tmp_path / "x.bvh", {0: solid, 1: solid})
    with pytest.raises(FormatError, match="needs lengths"):
        write_poses(tmp_path / "x.trc", {0: solid.replace(unit="relative")})
    with pytest.raises(FormatError, match="different skeletons"):
        write_poses(tmp_path / "x.npz", {0: flat, 1: make_poses(5, "coco17", 2)})
    with pytest.raises(FormatError, match="no poses"):
        write_poses(tmp_path / "x.npz", {})
    with pytest.raises(FormatError, match="Cannot tell the format"):
        write_poses(tmp_path / "x.docx", {0: flat})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_things_is_not_replaced(make_poses, tmp_path):
    (tmp_path / "thesis.docx").write_text("years of work")
    with pytest.raises(FormatError, match="holds other files"):
        write_poses(tmp_path, {0: make_poses(5, "openpose25", 2)}, "openpose")
    assert (tmp_path / "thesis.docx").read_text() == "years of work"


def test_only_what_we_exported_ourselves_is_replaced(make_poses, tmp_path):
    """OpenPose's own files, other JSON and folders named like JSON stay, and nothing is added to them."""
    people, folder = {0: make_poses(5, "openpose25", 2)}, tmp_path / "walk"
    write_poses(folder, people, "openpose")
    others = {
        "measured_000000000000_keypoints.json": '{"version": 1.3, "people": []}',
        "settings.json": '{"posewright": {}}',
        "archive.json/years.txt": "of work",
        "nested_keypoints.json/years.txt": "of work",
    }
    for name, text in others.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
        before = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*"))
        with pytest.raises(FormatError, match="holds other files"):
            write_poses(folder, people, "openpose")
        assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*")) == before
        assert (folder / name).read_text() == text
        (folder / name).unlink()
        if (folder / name).parent != folder:
            (folder / name).parent.rmdir()
    write_poses(folder, {0: make_poses(3, "openpose25", 2)}, "openpose")
    assert len(list(tmp_path.rglob("*"))) == 1 + 3


def test_files_that_are_no_poses_are_told(tmp_path):
    for name, content in {"empty.npz": b"", "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(99), "note.txt": b"hello"}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(FormatError, match="is not a pose file"):
            read_poses(tmp_path / name)
    with pytest.raises(FormatError, match="no pose file at"):
        read_poses(tmp_path / "nowhere.npz")
    with pytest.raises(FormatError, match="no pose format 'fbx'"):
        find_format("fbx")


def test_nobody_in_a_file_is_an_error_not_an_empty_result(tmp_path):
    np.savez(tmp_path / "x.npz", coords=np.zeros((0, 2, 2)), joints=["a", "b"])
    with pytest.raises(FormatError, match="holds no poses"):
        read_poses(tmp_path / "x.npz")


def test_every_reader_says_which_facts_its_files_hold():
    """In the docstring of its module or class, what is stated and what is assumed: rate, unit, axes, who is who."""
    silent = []
    for registry in (POSE_FORMATS, RECORDINGS):
        list(registry)
        for name in registry.modules:
            own = [it for it in vars(sys.modules[name]).values() if isinstance(it, type) and it.__module__ == name]
            texts = [one.__doc__ or "" for one in (sys.modules[name], *own)]
            if not any(re.search(r"\bfacts\b.{20}", text, re.IGNORECASE | re.DOTALL) for text in texts):
                silent.append(name)
    assert not silent
