"""The switch "No faces": no view gets a frame that shows anybody, and the choice is remembered."""

import numpy as np
import pytest

from app.controllers.privacy import PrivacyController
from app.tasks.privacy import Pictures
from app.tasks.thumbnails import thumbnail, thumbnails
from core.errors import MediaError
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from core.track import Track, TrackKey


@pytest.fixture
def checked(tmp_path):
    """A clip of a fine checkerboard: what is blurred has no fine detail left."""
    import av

    path = tmp_path / "checked.mp4"
    squares = np.kron(np.indices((96, 128)).sum(axis=0) % 2, np.ones((2, 2)))
    tile = np.repeat(255 * squares[..., None], 3, axis=2).astype(np.uint8)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = 256, 192, "yuv420p"
        for _ in range(5):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(tile, format="rgb24")))
        container.mux(stream.encode())
    return path


def detail(picture: np.ndarray) -> float:
    """Mean step from pixel to pixel."""
    return float(np.abs(np.diff(picture.astype(float), axis=1)).mean())


def open_it(window, path, qtbot):
    frames = []
    window.decoder.frameReady.connect(lambda index, frame: frames.append(frame))
    window.controllers.recordings.open_paths([str(path)])
    qtbot.waitUntil(lambda: bool(frames), timeout=10000)
    return frames


def test_frames_that_were_shown_are_covered_at_once_and_come_back(empty_window, checked, qtbot):
    frames = open_it(empty_window, checked, qtbot)
    action = empty_window.actions_.qactions["no_faces"]
    assert detail(frames[-1]) > 40 and not action.isChecked()
    seen = len(frames)
    action.trigger()
    qtbot.waitUntil(lambda: len(frames) > seen, timeout=10000)
    assert max(detail(frame) for frame in frames[seen:]) < 5
    assert detail(empty_window.frame_view.canvas._image) < 5
    seen = len(frames)
    action.trigger()
    qtbot.waitUntil(lambda: len(frames) > seen, timeout=10000)
    assert detail(frames[-1]) > 40


def test_the_choice_is_remembered_and_holds_from_the_first_frame(empty_window, checked, qtbot):
    empty_window.settings.no_faces = True
    again = PrivacyController(empty_window.session, empty_window.decoder, empty_window.settings)
    assert again.no_faces and empty_window.session.pictures == Pictures.SILHOUETTES
    assert max(map(detail, open_it(empty_window, checked, qtbot))) < 5


def test_a_frame_that_cannot_be_covered_is_not_shown(empty_window, checked, qtbot):
    def fails(index, frame):
        raise MediaError("nothing can be covered")

    frames = open_it(empty_window, checked, qtbot)
    seen = len(frames)
    with qtbot.waitSignal(empty_window.decoder.failed, timeout=5000):
        empty_window.decoder.set_veil(fails)
    assert frames[seen:] == [] and "nothing can be covered" in empty_window.frame_view.canvas._text


def test_thumbnails_cover_everybody(checked):
    skeleton = load_skeleton("coco17")
    coords = np.tile(np.linspace([40, 20], [200, 180], len(skeleton)), (5, 1, 1)).astype(np.float32)
    track = Track(TrackKey(1, 0, "detected"), PoseSequence(skeleton, coords, np.arange(5) / 10))
    (clear,) = thumbnails(checked, [2], [], 192).values()
    (hidden,) = thumbnails(checked, [2], [], 192, pictures=Pictures.SILHOUETTES, others=[track]).values()
    assert detail(clear) > 40 and detail(hidden) < 10
    assert detail(thumbnail(checked, 2, 192, pictures=Pictures.SILHOUETTES)) < 5 < detail(thumbnail(checked, 2, 192))
