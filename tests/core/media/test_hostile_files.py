"""Damaged, cut off and mislabelled files: a MediaError and nothing else, no crash, and no memory without end."""

import random
import resource
import shutil

import av
import cv2
import h5py
import numpy as np
import pytest
from scipy.io import savemat

from core.errors import MediaError
from core.media.base import open_recording
from tests.core.media.test_depth_containers import msr_file, ros_bag, stack

pytestmark = pytest.mark.slow

MUTATIONS = 500
APART = {"depth.h5": 24, "depth.mat": 24}
"""Those that are read in a process of their own, half a second each: ``make fuzz`` reads thousands of them."""
MEMORY = 700 << 20  # bytes that all mutations of one file together may add to the process


def spoil(data: bytes, seed: int) -> bytes:
    """A copy of a file as accidents and attackers leave it."""
    chance = random.Random(seed)
    spoilt = bytearray(data)
    where = chance.randrange(min(len(data), chance.choice((64, 1024, 8192, len(data)))))
    match chance.randrange(6):
        case 0:
            return data[:where]
        case 1:
            for _ in range(chance.randrange(1, 12)):
                spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        case 2:
            spoilt[where] = chance.randrange(256)
        case 3:
            spoilt[where : where + 4] = chance.choice(
                (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\0\1\0\0")
            )
        case 4:
            spoilt[where : where + chance.randrange(1, 64)] = b""
        case 5:
            spoilt[where:where] = chance.randbytes(chance.randrange(1, 64))
    return bytes(spoilt)


def read_some(path) -> bool:
    """Open and read a few frames; whether that went well. Lets nothing pass but a ``MediaError``."""
    try:
        with open_recording(path) as source:
            for index in {0, len(source) // 2, len(source) - 1}:
                frame = source.read(index)
                assert frame.shape[:2] == (source.height, source.width)
            assert (np.diff(source.times) > 0).all()
        return True
    except MediaError:
        return False


def video(make_video, name, codec, **options):
    return make_video(name, np.arange(10) * 40, codec, size=(64, 48), options=options, gop=5)


MAKERS = {
    "video.mp4": lambda make, tmp, shared: video(make, "video.mp4", "libx264", bf="2"),
    "video.mkv": lambda make, tmp, shared: video(make, "video.mkv", "libx264", bf="2"),
    "video.ts": lambda make, tmp, shared: video(make, "video.ts", "libx264", bf="2"),
    "video.avi": lambda make, tmp, shared: video(make, "video.avi", "mpeg4", bf="2"),
    "video.webm": lambda make, tmp, shared: video(make, "video.webm", "libvpx-vp9", **{"cpu-used": "8"}),
    "video.gif": lambda make, tmp, shared: gif(tmp),
    "color.png": lambda make, tmp, shared: image(tmp / "color.png", np.full((48, 64, 3), 90, np.uint8)),
    "color.jpg": lambda make, tmp, shared: image(tmp / "color.jpg", np.full((48, 64, 3), 90, np.uint8)),
    "color.tif": lambda make, tmp, shared: image(tmp / "color.tif", np.full((48, 64, 3), 90, np.uint8)),
    "color.bmp": lambda make, tmp, shared: image(tmp / "color.bmp", np.full((48, 64, 3), 90, np.uint8)),
    "depth.png": lambda make, tmp, shared: image(tmp / "depth.png", stack()[0]),
    "depth.tif": lambda make, tmp, shared: image(tmp / "depth.tif", stack()[0]),
    "depth.npy": lambda make, tmp, shared: saved(tmp / "depth.npy", lambda path: np.save(path, stack())),
    "depth.npz": lambda make, tmp, shared: saved(
        tmp / "depth.npz", lambda path: np.savez_compressed(path, depth=stack(), times=[0, 1, 2], K=np.eye(3))
    ),
    "depth.h5": lambda make, tmp, shared: saved(tmp / "depth.h5", hdf5),
    "depth.mat": lambda make, tmp, shared: saved(
        tmp / "depth.mat", lambda path: savemat(path, {"d_depth": np.moveaxis(stack(), 0, -1)}, do_compression=True)
    ),
    "depth.bin": lambda make, tmp, shared: msr_file(tmp / "depth.bin", stack(1, 240, 320), False),
    "depth.bag": lambda make, tmp, shared: ros_bag(tmp / "depth.bag", stack(), "16UC1", [1, 2, 3]),
    "kinect.mkv": lambda make, tmp, shared: shared("samples/depth/azure_kinect_recording.mkv"),
}


def saved(path, write):
    write(path)
    return path


def image(path, pixels):
    return saved(path, lambda target: cv2.imwrite(str(target), pixels))


def hdf5(path):
    with h5py.File(path, "w") as file:
        file.create_dataset("depth", data=stack(), chunks=(1, 24, 32), compression="gzip").attrs["unit"] = "mm"


def gif(tmp):
    path = tmp / "video.gif"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("gif", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb8"
        for number in range(6):
            picture = np.full((48, 64, 3), 40 * number, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture).reformat(format="rgb8")))
        container.mux(stream.encode())
    return path


@pytest.mark.parametrize("name", MAKERS)
def test_a_spoilt_file_is_read_or_refused(make_video, tmp_path, shared_data, name):
    data = MAKERS[name](make_video, tmp_path, shared_data).read_bytes()
    spoilt = tmp_path / "spoilt" / name
    spoilt.parent.mkdir()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    went_well = []
    for seed in range(APART.get(name, MUTATIONS)):
        spoilt.write_bytes(spoil(data, seed))
        went_well.append(read_some(spoilt))
    assert not all(went_well)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) << 10 < MEMORY
    spoilt.write_bytes(data)
    assert read_some(spoilt)


@pytest.mark.parametrize("head", [b"", b"\0", b"\x1a\x45\xdf\xa3", b"\0\0\0\x18ftypmp42", b"PK\x03\x04", b"GIF89a"])
def test_a_file_of_nothing_or_of_a_beginning_only_is_refused(tmp_path, head):
    path = tmp_path / "video.mp4"
    path.write_bytes(head)
    with pytest.raises(MediaError):
        open_recording(path)


def test_text_that_names_other_files_is_not_followed(make_video, tmp_path):
    """FFmpeg has formats that are lists of other files to open."""
    make_video("video.mp4", np.arange(3) * 40)
    for text in ("ffconcat version 1.0\nfile video.mp4\n", "#EXTM3U\n#EXTINF:1,\nvideo.mp4\n"):
        (tmp_path / "list.mp4").write_text(text)
        with pytest.raises(MediaError, match="not a recording"):
            open_recording(tmp_path / "list.mp4")


def test_a_video_that_claims_to_be_huge_is_refused(make_video, tmp_path):
    path = make_video("video.avi", np.arange(3) * 40, "ffv1", size=(64, 48), pix_fmt="yuv420p")
    size = (64).to_bytes(4, "little") + (48).to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (60_000).to_bytes(4, "little") * 2))
    with pytest.raises(MediaError):
        open_recording(path)


def test_a_mislabelled_file_is_what_its_content_says(make_video, tmp_path):
    shutil.move(make_video("video.mp4", np.arange(3) * 40), tmp_path / "depth.npz")
    with open_recording(tmp_path / "depth.npz") as source:
        assert len(source) == 3
