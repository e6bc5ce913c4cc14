import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from app.controllers import playback as module
from app.controllers.playback import PlaybackController


class FakeDecoder(QObject):
    """Delivers when told to; 100 frames at 25 frames/s."""

    frameReady, failed = Signal(int, object), Signal(object)

    def __init__(self):
        super().__init__()
        self.facts, self.wanted, self.slow, self.ahead = None, None, False, 0

    @property
    def busy(self):
        return self.wanted is not None

    def request(self, index):
        self.wanted = index
        if not self.slow:
            self.deliver()

    def deliver(self):
        index, self.wanted = self.wanted, None
        self.frameReady.emit(index, None)

    def read_ahead(self, direction):
        self.ahead = direction


@pytest.fixture
def world(session, settings, monkeypatch):
    class World:
        now = 0.0

        def wait(self, seconds):
            """Let time pass, and the timer go off."""
            self.now += seconds
            self.playback._tick()

    world = World()
    monkeypatch.setattr(module, "monotonic", lambda: world.now)
    world.session, world.decoder = session, FakeDecoder()
    world.playback = PlaybackController(session, world.decoder, settings)
    yield world
    world.playback.pause()


def test_real_time_leaves_frames_out_when_it_must(world):
    world.playback.play()
    world.wait(0.04)
    assert world.session.frame == 1
    world.wait(0.4)
    assert world.session.frame == 11


def test_the_frame_on_screen_and_the_poses_move_together(world):
    world.decoder.slow = True
    world.playback.play()
    world.wait(0.04)
    assert world.session.frame == 1
    world.wait(1.0)
    assert world.session.frame == 1  # its picture has not come yet
    world.decoder.deliver()
    world.wait(0.0)
    assert world.session.frame == 26


def test_every_frame_shows_each_one_however_late(world):
    world.playback.set_every_frame(True)
    world.playback.play()
    for _ in range(5):
        world.wait(1.0)
    assert world.session.frame == 5


def test_half_speed_takes_twice_as_long(world):
    world.playback.set_speed(0.5)
    world.playback.play()
    world.wait(0.8)
    assert world.session.frame == 10


def test_a_change_of_speed_while_playing_does_not_jump(world):
    world.playback.play()
    world.wait(0.4)
    world.playback.set_speed(2.0)
    world.wait(0.4)
    assert world.session.frame == 30


def test_it_stops_at_the_end_and_starts_over_from_there(world):
    world.session.seek(98)
    world.playback.play()
    world.wait(10.0)
    assert world.session.frame == 99
    world.wait(0.04)
    assert not world.playback.playing and world.decoder.ahead == 0
    world.playback.play()
    assert world.session.frame == 0 and world.decoder.ahead == 1


def test_a_loop_stays_in_the_range(world):
    world.playback.set_loop(True)
    world.session.set_range(range(10, 15))
    world.playback.play()
    assert world.session.frame == 10
    seen = []
    for _ in range(7):
        world.wait(0.0401)
        seen.append(world.session.frame)
    assert seen == [11, 12, 13, 14, 10, 11, 12]


def test_uneven_times_are_kept(world):
    class Facts:
        times = np.concatenate([[0.0, 0.1, 1.1], 2.0 + np.arange(97)])

        def __len__(self):
            return 100

    world.decoder.facts = Facts()
    world.playback.play()
    world.wait(0.5)
    assert world.session.frame == 1
    world.wait(0.7)
    assert world.session.frame == 2


def test_a_held_arrow_shows_every_frame_and_stops_when_released(world):
    world.decoder.slow = True
    for _ in range(10):
        world.playback.step(1)
    assert world.session.frame == 1
    world.decoder.deliver()
    assert world.session.frame == 2
    world.decoder.deliver()
    assert world.session.frame == 2


def test_large_steps_do_not_wait(world):
    world.decoder.slow = True
    world.playback.step(10)
    world.playback.step(10)
    assert world.session.frame == 20


def test_speeds_go_up_and_down_and_end(world):
    for _ in range(10):
        world.playback.faster()
    assert world.playback.speed == 4.0
    for _ in range(10):
        world.playback.slower()
    assert world.playback.speed == 0.1


def test_another_recording_stops_it(world):
    world.playback.play()
    world.session.show_recording(1)
    assert not world.playback.playing
