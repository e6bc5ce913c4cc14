"""What a frame change costs in projects of very different lengths, with all views of the window attached."""

from time import perf_counter

import numpy as np

from benchmarks.measure import seconds_to_show

title = "Frame change and project length"

LENGTHS = (1_000, 100_000, 1_000_000)
ROUNDS, CHANGES = 12, 25
TARGET = 1.2


def run() -> str:
    from PySide6.QtWidgets import QApplication

    from app.ui.theme import apply_theme

    app = QApplication.instance() or QApplication([])
    apply_theme(app, "light")
    worlds = [_World(app, length) for length in LENGTHS]
    changes, edits = _measure(worlds)
    rows = [
        f"| {world.length:,} | {1e3 * change:.2f} | {1e3 * edit:.2f} | {world.fill_seconds:.1f} |"
        for world, change, edit in zip(worlds, changes, edits, strict=True)
    ]
    ratios = changes[-1] / changes[0], edits[-1] / edits[0]
    verdict = "met" if max(ratios) <= TARGET else "missed"
    for world in worlds:
        world.window.close()
    return "\n".join([
        "Two people of 33 joints in 2D and one in 3D; shown are the frame view with a 960x540 picture at hand,",
        f"the {worlds[0].scene_words}, the timeline and the joint table. Medians of {ROUNDS * CHANGES} jumps to random",
        "frames, and of as many corrections of a joint there (without the write to the project file), in processor",
        "time of the whole program until everything is repainted; the three projects take turns.",
        "",
        "| frames | frame change (ms) | correction (ms) | timeline filled once after opening (s) |",
        "|---|---|---|---|",
        *rows,
        "",
        f"Longest against shortest: frame change {ratios[0]:.2f}x, correction {ratios[1]:.2f}x "
        f"(target: at most {TARGET}x; {verdict}).",
    ])  # fmt: skip


def _measure(worlds: list["_World"]) -> tuple[list[float], list[float]]:
    """Median seconds of a frame change and of a correction in each world."""
    random = np.random.default_rng(0)
    changes, edits = ([[] for _ in worlds] for _ in range(2))
    for part in range(ROUNDS + 1):
        for world, change, edit in zip(worlds, changes, edits, strict=True):
            world.window.raise_()
            for frame in random.integers(0, world.length, CHANGES):
                took = seconds_to_show(world.app, lambda world=world, frame=frame: world.session.seek(int(frame)))
                corrected = seconds_to_show(world.app, world.correct)
                if part:  # the first round warms up
                    change.append(took)
                    edit.append(corrected)
    return [float(np.median(times)) for times in changes], [float(np.median(times)) for times in edits]


class _World:
    """A window with all views on a project of so many frames."""

    def __init__(self, app, length: int):
        from PySide6.QtWidgets import QGridLayout, QWidget

        from app.session.session import Session
        from app.views.frame.frame_view import FrameView
        from app.views.panels.joint_table import JointTable
        from app.views.scene.scene_view import SceneView
        from app.views.timeline.timeline import Timeline

        self.app, self.length = app, length
        self.session = Session(_MemoryProject(length))
        self.session.show_recording(1)
        decoder = _pictures()
        self.session.frameChanged.connect(decoder.request)
        scene, timeline = SceneView(self.session), Timeline(self.session)
        self.window = QWidget()
        grid = QGridLayout(self.window)
        grid.addWidget(FrameView(self.session, decoder), 0, 0, 2, 1)
        grid.addWidget(scene, 0, 1)
        grid.addWidget(JointTable(self.session), 1, 1)
        grid.addWidget(timeline, 2, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        self.window.resize(1200, 800)
        self.window.show()
        begun = perf_counter()
        while not timeline.is_filled:
            app.processEvents()
        self.fill_seconds = perf_counter() - begun
        for _ in range(20):
            app.processEvents()
        self.scene_words = "3D scene" if scene.is_drawing else "3D scene (no OpenGL here: a sentence)"

    def correct(self) -> None:
        from core.edits import MoveJoints

        frame, track = self.session.frame, self.session.track
        moved = track.frame(frame).coords[None, [0]] + 1
        self.session.do(MoveJoints(track.key, np.array([frame]), np.array([0]), moved))


class _MemoryProject:
    """A project without a file: what is measured is the window, not the disk."""

    def __init__(self, length: int):
        from core.document import Document
        from core.poses import Space
        from core.recording import Recording
        from core.track import Track, TrackKey

        self.document = Document()
        self.document.recordings[1] = Recording(1, "walk.mp4", "walk.mp4", "color", length, 30.0, 960, 540)
        keys = (TrackKey(1, 0, "detected"), TrackKey(1, 1, "detected"), TrackKey(1, 0, "lifted"))
        for key, middle, spread in zip(keys, ((300, 270), (600, 270), (0, 900, 0)), (80, 80, 500), strict=True):
            space = Space.WORLD if len(middle) == 3 else Space.IMAGE
            self.document.tracks[key] = Track(key, _poses(length, middle, spread, space))

    def apply(self, edit):
        return edit.apply(self.document)


def _poses(length: int, middle: tuple[float, ...], spread: float, space):
    from core.poses import PoseSequence
    from core.skeleton import load_skeleton

    skeleton = load_skeleton("blazepose33")
    random = np.random.default_rng(len(middle))
    pose = np.array(middle) + random.normal(0, spread, (len(skeleton), len(middle)))
    sway = (10 * np.sin(np.arange(length) / 7)).astype(np.float32)
    coords = pose.astype(np.float32) + sway[:, None, None]
    return PoseSequence(skeleton, coords, np.arange(length) / 30.0, space=space)


def _pictures():
    """A decoder with its frames at hand."""
    from PySide6.QtCore import QObject, Signal

    class Pictures(QObject):
        opened, frameReady, failed, closed = Signal(object), Signal(int, object), Signal(object), Signal()

        def __init__(self):
            super().__init__()
            self._pictures = [np.full((540, 960, 3), 40 * shade, np.uint8) for shade in range(4)]

        def request(self, index: int) -> None:
            self.frameReady.emit(index, self._pictures[index % 4])

    return Pictures()
