"""Videos in which people are hidden: those whose poses are not drawn, too."""

import numpy as np
import pytest

from app.tasks.privacy import SILHOUETTE, Pictures
from app.tasks.rendering import render_video
from core.media.base import open_recording
from core.media.video_writer import write_video
from core.poses import PoseSequence
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.common.cache import FileState
from models.estimators import silhouettes

COCO = load_skeleton("coco17")
FRAMES = 4


def person(number: int, x: float) -> Track:
    """Somebody 160 pixels tall who stands at ``x``; the head is at 60 from above."""
    rng = np.random.default_rng(number)
    points = np.stack([x + rng.uniform(-25, 25, 17), rng.uniform(100, 220, 17)], axis=1)
    points[:5] = [x, 60]
    confidence = np.full((FRAMES, 17), 0.9, np.float32)
    poses = PoseSequence(COCO, np.tile(points, (FRAMES, 1, 1)), np.arange(FRAMES) / 25, confidence)
    return Track(TrackKey(1, number, "detected", "blazepose"), poses)


@pytest.fixture
def recording(tmp_path):
    noise = np.random.default_rng(0).integers(0, 256, (24, 32, 3), np.uint8).repeat(10, axis=0).repeat(10, axis=1)
    path = tmp_path / "two.mp4"
    write_video(path, iter([noise] * FRAMES), np.arange(FRAMES) / 25, 25.0)
    return Recording(1, str(path), path.name, "color", FRAMES, 25.0, 320, 240)


def test_people_who_are_not_drawn_are_hidden_with_the_rest(recording, tmp_path, monkeypatch):
    monkeypatch.setattr(silhouettes, "state_of", lambda *a, **k: FileState.MISSING)
    drawn, other = person(0, 80), person(1, 240)
    target = tmp_path / "hidden.mp4"
    render_video(recording, [drawn], target, pictures=Pictures.SILHOUETTES, others=[drawn, other])
    with open_recording(target) as source:
        head = source.read(1)[54:66, 234:246].astype(int)
    assert abs(head - SILHOUETTE).max() < 20  # as the codec keeps it
