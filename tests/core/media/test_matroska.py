"""Heads of Matroska files made by hand: sizes that overflow, elements without end."""

import time

from core.media.matroska import Crop, crop_of


def element(name: str, content: bytes) -> bytes:
    return bytes.fromhex(name) + b"\x01" + len(content).to_bytes(7, "big") + content


def head_of(*of_the_video: bytes) -> bytes:
    tracks = element("1654AE6B", element("AE", element("E0", b"".join(of_the_video))))
    return element("1A45DFA3", b"") + element("18538067", tracks)


def test_a_crop_and_the_size_it_is_shown_in(tmp_path):
    path = tmp_path / "a.mkv"
    path.write_bytes(head_of(element("54CC", b"\x08"), element("54B0", b"\x02\x80"), element("54BA", b"\x01\xe0")))
    assert crop_of(path, 0) == Crop(8, 0, 0, 0, 640 / 480)


def test_a_number_of_hundreds_of_bytes_is_none(tmp_path):
    path = tmp_path / "a.mkv"
    path.write_bytes(head_of(element("54CC", b"\x08"), element("54B0", b"\xff" * 200), element("54BA", b"\x01")))
    assert crop_of(path, 0) == Crop(8, 0, 0, 0, 0.0)


def test_a_head_of_millions_of_empty_elements_takes_no_time(tmp_path):
    path = tmp_path / "a.mkv"
    path.write_bytes(
        element("1A45DFA3", b"") + bytes.fromhex("18538067") + b"\x01" + b"\xff" * 7 + b"\xec\x80" * 2_000_000
    )
    start = time.process_time()
    assert crop_of(path, 0) is None
    assert time.process_time() - start < 1
