"""Values over a pipe: what comes out is what went in, and large arrays never pass through pickle."""

from io import BytesIO
from struct import unpack_from

import numpy as np
import pytest

from app.jobs.parcels import receive, send
from core.track import Track, TrackKey


def there(value):
    stream = BytesIO()
    send(stream, value)
    stream.seek(0)
    return receive(stream)


def pickled_bytes(value) -> int:
    """Of what is pickled: the places of arrays, and the rest."""
    stream = BytesIO()
    send(stream, value)
    (places,) = unpack_from("<Q", stream.getbuffer())
    (rest,) = unpack_from("<Q", stream.getbuffer(), 8 + places)
    return places + rest


def test_a_track_comes_read_only_and_whole(make_poses):
    key = TrackKey(1, 0, "detected")
    track = there(Track(key, make_poses(500)))
    np.testing.assert_array_equal(track.poses.coords, make_poses(500).coords)
    assert track.key == key and not track.poses.coords.flags.writeable
    assert track.poses.replace(source={"a": 1}).coords is track.poses.coords  # nothing is copied for want of ownership


def test_what_is_pickled_does_not_grow_with_the_frames(make_poses):
    short, long = (pickled_bytes([make_poses(frames)]) for frames in (1000, 50_000))
    assert short == pytest.approx(long, abs=32)
    assert pickled_bytes(make_poses(1000).slice(100, 700)) == pytest.approx(short, abs=64)  # nor for a part


def test_several_values_follow_one_another():
    stream = BytesIO()
    for value in (np.arange(5000), "cancel", [np.zeros((100, 100)), np.eye(3)]):
        send(stream, value)
    stream.seek(0)
    assert receive(stream)[-1] == 4999 and receive(stream) == "cancel"
    zeros, small = receive(stream)
    assert zeros.shape == (100, 100) and small.trace() == 3


@pytest.mark.parametrize("array", [
    np.arange(60_000.0).reshape(300, 200).T, np.asfortranarray(np.ones((200, 100))), np.arange(20_000)[::2],
    np.full(5000, "an action"), np.arange(5000).astype("M8[s]"), np.broadcast_to(np.float32(7), (100, 100)),
])  # fmt: skip
def test_arrays_of_any_layout_and_of_text_pass_beside(array):
    assert pickled_bytes(array) < 300
    back = there({"a": array, "again": array})
    np.testing.assert_array_equal(back["a"], array)
    assert back["a"].dtype == array.dtype and back["a"] is back["again"]


@pytest.mark.parametrize("cut", [0, 5, 100, 20_000])
def test_a_pipe_that_ends_is_an_end(cut):
    stream = BytesIO()
    send(stream, np.arange(5000))
    with pytest.raises(EOFError):
        receive(BytesIO(stream.getvalue()[:cut]))


def test_what_cannot_be_sent_leaves_the_pipe_as_it_was():
    stream = BytesIO()
    with pytest.raises(Exception, match="pickle|local object"):
        send(stream, (np.arange(5000), lambda: None))
    assert stream.getvalue() == b""
