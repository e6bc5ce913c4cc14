"""Files that no format takes: which of them were meant to hold poses."""

import pytest

from core.io.meant import meant_as_poses


@pytest.mark.parametrize(("name", "content", "meant"), [
    ("a.trc", b"not one", True), ("a.BVH", b"", True), ("a.json", b"{", True), ("a.json", b'{"a": 1}', False),
    ("a.csv", b"", True), ("a.csv", b"a,b\n1,2\n", False), ("a.npz", b"PK\x03\x04", True), ("a.h5", b"text", True),
    ("a.txt", b"", False), ("a.png", b"", False), ("a.json", b"\0\0\0\0", True), ("a.json", b"\x01\x00", True),
    ("walk_000000000003_keypoints.json", b'{"a": 1}', True), ("a.pose.json", b"[]", True), ("a.c3d", b"\x00", True),
    ("keypoints.json", b'{"a": 1}', False), ("a.xml", b"<a/>", False),
])  # fmt: skip
def test_by_the_name_and_what_is_broken(tmp_path, name, content, meant):
    (tmp_path / name).write_bytes(content)
    assert meant_as_poses(tmp_path / name) is meant


def test_what_is_not_there_is_not_meant(tmp_path):
    (tmp_path / "folder.trc").mkdir()
    assert not meant_as_poses(tmp_path / "none.trc")
    assert not meant_as_poses(tmp_path / "folder.trc")
