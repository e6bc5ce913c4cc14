"""Folders of colour images."""

import cv2
import numpy as np
import pytest

from core.errors import MediaError
from core.media.base import FrameKind, open_recording
from core.media.image_files import natural_key
from core.media.image_header import ImageHeader, image_header


def write(path, image):
    path.parent.mkdir(exist_ok=True)
    assert cv2.imwrite(str(path), image)


def grey(value, width=20, height=10, dtype=np.uint8):
    return np.full((height, width, 3), value, dtype)


def test_images_come_in_the_order_of_their_numbers(tmp_path):
    for number in (10, 2, 1):
        write(tmp_path / "shots" / f"frame{number}.png", grey(number))
    with open_recording(tmp_path / "shots") as source:
        assert source.kind == FrameKind.COLOR
        assert [frame[0, 0, 0] for frame in source.frames()] == [1, 2, 10]
        assert source.times.tolist() == pytest.approx([0, 1 / 30, 9 / 30]) and source.numbers == (1, 2, 10)
        with pytest.raises(IndexError):
            source.read(3)


def test_natural_order_tells_numbers_from_letters():
    names = ["b1", "a10", "a9", "A1", "10", "9"]
    assert sorted(names, key=natural_key) == ["9", "10", "A1", "a9", "a10", "b1"]


@pytest.mark.parametrize("extension", ["png", "jpg", "tif", "bmp"])
def test_every_format_gives_rgb(tmp_path, extension):
    blue_in_opencv = np.zeros((32, 48, 3), np.uint8)
    blue_in_opencv[..., 0] = 200
    write(tmp_path / f"one.{extension}", blue_in_opencv)
    assert image_header(tmp_path / f"one.{extension}") == ImageHeader(48, 32, 8, 3)
    with open_recording(tmp_path / f"one.{extension}") as source:
        assert len(source) == 1
        np.testing.assert_allclose(source.read(0)[16, 24], (0, 0, 200), atol=3)


def test_sixteen_bit_colour_becomes_eight_bit(tmp_path):
    write(tmp_path / "deep" / "1.png", grey(200 * 256 + 77, dtype=np.uint16))
    with open_recording(tmp_path / "deep") as source:
        assert source.kind == FrameKind.COLOR
        assert source.read(0)[0, 0].tolist() == [200, 200, 200]


def test_images_of_two_sizes_are_refused_by_name(tmp_path):
    write(tmp_path / "mixed" / "1.png", grey(1))
    write(tmp_path / "mixed" / "2.png", grey(1, width=21))
    with pytest.raises(MediaError, match=r"2\.png differs from 1\.png.*20 x 10.*21 x 10"):
        open_recording(tmp_path / "mixed")


def test_a_file_that_is_no_image_is_refused_by_name(tmp_path):
    write(tmp_path / "shots" / "1.png", grey(1))
    (tmp_path / "shots" / "2.png").write_text("not an image")
    with pytest.raises(MediaError, match=r"2\.png is not an image"):
        open_recording(tmp_path / "shots")


def test_hidden_files_and_other_files_do_not_count(tmp_path):
    write(tmp_path / "shots" / "1.png", grey(1))
    (tmp_path / "shots" / "._1.png").write_text("left by another system")
    (tmp_path / "shots" / "notes.txt").write_text("hello")
    with open_recording(tmp_path / "shots") as source:
        assert len(source) == 1


def test_a_folder_without_images_is_no_recording(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(MediaError, match="not a recording"):
        open_recording(tmp_path / "empty")


def test_an_image_that_claims_to_be_huge_is_refused(tmp_path):
    write(tmp_path / "huge" / "1.png", grey(1))
    data = bytearray((tmp_path / "huge" / "1.png").read_bytes())
    data[16:24] = (1 << 20).to_bytes(4, "big") * 2
    (tmp_path / "huge" / "1.png").write_bytes(data)
    with pytest.raises(MediaError, match="impossible picture size.*1048576 x 1048576"):
        open_recording(tmp_path / "huge")


def photo(path, orientation):
    """A picture of 48 x 32 pixels as a phone stores it, with an Exif note of how it was held, and what editors add."""
    from PIL import Image

    path.parent.mkdir(exist_ok=True)
    picture = Image.new("RGB", (48, 32), (200, 100, 50))
    notes = picture.getexif()
    notes[274] = orientation
    picture.save(path, exif=notes, **({"xmp": b"<x/>"} if path.suffix == ".jpg" else {}))


@pytest.mark.parametrize("extension", ["jpg", "tif"])
@pytest.mark.parametrize(("orientation", "size"), [(1, (48, 32)), (3, (48, 32)), (6, (32, 48)), (8, (32, 48))])
def test_the_size_is_that_of_the_picture_as_it_was_held(tmp_path, extension, orientation, size):
    photo(tmp_path / f"a.{extension}", orientation)
    header = image_header(tmp_path / f"a.{extension}")
    with open_recording(tmp_path / f"a.{extension}") as source:
        assert (source.width, source.height) == size == (header.width, header.height)


@pytest.mark.parametrize("extension", ["jpg", "tif"])
def test_a_phone_that_was_turned_between_pictures_is_told_when_the_folder_is_opened(tmp_path, extension):
    for number, orientation in enumerate((1, 1, 6)):
        photo(tmp_path / "a" / f"{number}.{extension}", orientation)
    with pytest.raises(MediaError, match=rf"2\.{extension} differs from 0\.{extension}.*48 x 32.*32 x 48"):
        open_recording(tmp_path / "a")


@pytest.mark.parametrize("damage", [b"", b"II", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"])
def test_damaged_notes_say_nothing(tmp_path, damage):
    write(tmp_path / "a.jpg", grey(1))
    data = (tmp_path / "a.jpg").read_bytes()
    notes = b"Exif\0\0" + damage
    (tmp_path / "a.jpg").write_bytes(data[:2] + b"\xff\xe1" + (len(notes) + 2).to_bytes(2, "big") + notes + data[2:])
    assert image_header(tmp_path / "a.jpg") == ImageHeader(20, 10, 8, 3)
