import gc
import tempfile
import tracemalloc

import numpy as np
import pytest

from core import long_arrays
from core.errors import PoseError
from core.long_arrays import LARGE, blocks, room
from core.poses import PoseSequence
from core.skeleton import load_skeleton

FRAMES = 40_000


def test_small_ones_are_ordinary_arrays():
    array = room((3, 2))
    assert array.base is None and np.isnan(array).all() and array.dtype == np.float32
    assert (room((4,), np.uint8, 7) == 7).all()


def test_large_ones_take_no_memory_and_keep_what_is_put_into_them():
    tracemalloc.start()
    array = room((FRAMES, 28, 3))
    assert np.isnan(array[[0, FRAMES // 2, -1]]).all()
    for part in blocks(FRAMES):
        array[part] = np.arange(part.start, part.stop)[:, None, None]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < array.nbytes / 2
    assert (array[:, 5, 1] == np.arange(FRAMES)).all()


def test_blocks_are_all_frames_once():
    assert [(part.start, part.stop) for part in blocks(10, 4)] == [(0, 4), (4, 8), (8, 10)]
    assert list(blocks(0)) == []


def test_its_file_goes_with_it():
    before = len(long_arrays._FILES)
    array = room((LARGE,), np.uint8, 0)
    assert len(long_arrays._FILES) == before + 1
    part = array[5:7]
    del array
    gc.collect()
    assert part.tolist() == [0, 0]
    del part
    gc.collect()
    assert len(long_arrays._FILES) == before


def test_a_disk_without_room_is_said(monkeypatch):
    def full(**options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(PoseError, match="no room for long poses"):
        room((LARGE,), np.uint8, 0)


def test_sequences_over_them_copy_nothing():
    skeleton = load_skeleton("mpi28")
    coords = room((FRAMES, len(skeleton), 3), fill=1)
    coords.setflags(write=False)
    confidence = room((FRAMES, len(skeleton)), fill=1)
    confidence.setflags(write=False)
    times = np.arange(FRAMES) / 25
    tracemalloc.start()
    poses = PoseSequence(skeleton, coords, times, confidence, space="world")
    again = poses.replace(source={"model": "x"}).slice(5, FRAMES - 5)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert poses.coords is coords and np.shares_memory(again.coords, coords)
    assert peak < coords.nbytes / 2
    with pytest.raises(ValueError, match="read-only"):
        poses.coords[0] = 0


@pytest.mark.parametrize("step", [1, 3, 7])
def test_every_so_manieth_frame_across_blocks(monkeypatch, step):
    monkeypatch.setattr(long_arrays, "BLOCK", 10)
    array = np.arange(47)
    np.testing.assert_array_equal(long_arrays.thinned(array, step), array[::step])
