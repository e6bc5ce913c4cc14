import threading

import numpy as np
import pytest

from app.session import frame_decoder
from app.session.frame_decoder import FrameDecoder
from core.errors import MediaError
from core.media.base import FrameKind, FrameSource


class Counting(FrameSource):
    """100 frames; frame i is full of i. ``gate`` holds every read back while it is not set."""

    kind, width, height = FrameKind.COLOR, 4, 4

    def __init__(self, path, gate, reads):
        self.path, self.gate, self.reads = path, gate, reads
        self.times = np.arange(100) / 25.0

    def read(self, index):
        self.gate.wait(5)
        self.reads.append(index)
        if index == 13:
            raise MediaError("Frame 13 is damaged")
        if index == 66:
            raise ZeroDivisionError("a decoder's own mistake")
        return np.full((4, 4, 3), index, np.uint8)

    def close(self):
        self.reads.append("closed")


@pytest.fixture
def world(qapp, monkeypatch):
    """A decoder over counting frame_decoder, and what it did."""

    class World:
        gate, reads, got, errors = threading.Event(), [], [], []

    World.gate.set()
    counting = lambda path, unit, cancel: Counting(path, World.gate, World.reads)  # noqa: E731
    monkeypatch.setattr(frame_decoder, "open_recording", counting)
    World.decoder = FrameDecoder()
    World.decoder.frameReady.connect(lambda index, frame: World.got.append((index, int(frame[0, 0, 0]))))
    World.decoder.failed.connect(World.errors.append)
    yield World
    World.gate.set()
    World.decoder.close()


def test_a_frame_asked_for_arrives(world, qtbot):
    with qtbot.waitSignal(world.decoder.opened) as opened:
        world.decoder.open("a.mp4")
        world.decoder.request(7)
    assert len(opened.args[0]) == 100
    qtbot.waitUntil(lambda: world.got == [(7, 7)])
    assert not world.decoder.busy


def test_the_latest_request_wins(world, qtbot):
    world.decoder.open("a.mp4")
    qtbot.waitUntil(lambda: world.decoder.facts is not None)
    world.gate.clear()
    for index in range(20, 60):
        world.decoder.request(index)
    world.gate.set()
    qtbot.waitUntil(lambda: (59, 59) in world.got)
    assert len(world.got) <= 2  # the one that had begun, and the last


def test_a_frame_seen_lately_is_given_at_once(world, qtbot):
    world.decoder.open("a.mp4")
    world.decoder.request(7)
    qtbot.waitUntil(lambda: world.got == [(7, 7)])
    world.decoder.request(8)
    qtbot.waitUntil(lambda: len(world.got) == 2)
    world.decoder.request(7)
    assert world.got[-1] == (7, 7)
    assert world.reads == [7, 8]


def test_while_playing_frames_ahead_are_decoded(world, qtbot):
    world.decoder.open("a.mp4")
    world.decoder.request(20)
    world.decoder.read_ahead(1)
    qtbot.waitUntil(lambda: len(world.reads) == 1 + frame_decoder.AHEAD)
    assert world.reads == list(range(20, 21 + frame_decoder.AHEAD))
    world.decoder.read_ahead(0)
    world.decoder.request(21)
    assert world.got[-1] == (21, 21)


def test_a_damaged_frame_is_told_and_the_next_one_shown(world, qtbot):
    world.decoder.open("a.mp4")
    world.decoder.request(13)
    qtbot.waitUntil(lambda: len(world.errors) == 1)
    assert world.errors[0].what == "Frame 13 is damaged"
    world.decoder.request(66)
    qtbot.waitUntil(lambda: len(world.errors) == 2)
    assert isinstance(world.errors[1], MediaError) and "numbers that no such file can have" in str(world.errors[1])
    world.decoder.request(14)
    qtbot.waitUntil(lambda: world.got == [(14, 14)])


def test_reading_ahead_stops_at_a_damaged_frame_without_a_word(world, qtbot):
    world.decoder.open("a.mp4")
    world.decoder.request(10)
    world.decoder.read_ahead(1)
    qtbot.waitUntil(lambda: 13 in world.reads)
    assert world.errors == []


def test_another_recording_closes_the_one_before_and_its_frames_never_show(world, qtbot):
    world.decoder.open("a.mp4")
    world.decoder.request(5)
    qtbot.waitUntil(lambda: world.got == [(5, 5)])
    world.gate.clear()
    world.decoder.request(6)
    world.decoder.open("b.mp4")
    world.decoder.request(40)
    world.gate.set()
    qtbot.waitUntil(lambda: (40, 40) in world.got)
    assert (6, 6) not in world.got
    assert "closed" in world.reads


def test_a_file_that_cannot_be_opened_is_told_and_asked_for_no_more(qapp, qtbot, tmp_path):
    decoder = FrameDecoder()
    with qtbot.waitSignal(decoder.failed) as failed:
        decoder.open(tmp_path / "missing.mp4")
        decoder.request(0)
    assert isinstance(failed.args[0], MediaError)
    decoder.request(1)
    assert not decoder.busy
    decoder.close()


def test_closing_in_the_middle_of_a_frame_waits_for_it(world, qtbot):
    world.decoder.open("a.mp4")
    qtbot.waitUntil(lambda: world.decoder.facts is not None)
    world.decoder.request(5)
    world.decoder.close()
    assert world.reads[-1] == "closed"
