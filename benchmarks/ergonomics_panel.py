"""The panel Ergonomics while a joint is dragged in a long recording: from the mouse's move to what is painted."""

import tempfile
from pathlib import Path

import numpy as np

from benchmarks.measure import seconds_to_show
from benchmarks.workbench import KEY, World
from core.poses import PoseSequence, Space
from models.training.mocap import load_corpus

FRAMES = 100_000
MOVES = 60


def drag_seconds(mocap: Path) -> np.ndarray:
    """(MOVES,) processor seconds of one move of a drag: figure, score, drivers, bones in the picture and bands.

    ``mocap``: a corpus whose motion is repeated to fill the recording.
    """
    corpus = load_corpus(mocap)
    coords = np.resize(corpus.positions, (FRAMES, *corpus.positions.shape[1:]))
    poses = PoseSequence(corpus.skeleton, coords, np.arange(FRAMES) / 30, space=Space.WORLD)
    with tempfile.TemporaryDirectory() as folder, World(Path(folder) / "long.posewright", poses) as world:
        window, ergonomics = world.window, world.window.controllers.ergonomics
        window.session.activate(KEY)
        window.panels.show("ergonomics")
        world.wait(lambda: ergonomics.is_here)
        window.session.seek(FRAMES // 2)
        world.settle()
        elbow = corpus.skeleton.index("left_elbow")
        start = np.array(window.session.document.track(KEY).frame(FRAMES // 2).coords)

        def move(step: int) -> None:
            coords = start.copy()
            coords[elbow] += [3.0 * step, 4.0 * step, 0]
            window.session.show_preview((KEY, FRAMES // 2, coords))

        found = np.array([seconds_to_show(world.app, lambda step=step: move(step)) for step in range(MOVES)])
        assert ergonomics.now().live, "the panel did not follow"
        window.session.show_preview(None)
    return found
