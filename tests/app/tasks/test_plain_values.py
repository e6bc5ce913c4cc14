"""Every task takes and gives plain values: they go to another process and come back, and nothing of Qt is in them."""

import inspect
import json
import multiprocessing
import pickle
import pickletools
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

import cv2
import numpy as np
import pytest

from app import tasks
from app.tasks import (
    ablation,
    adaptation,
    autocorrect,
    comparison,
    dataset_evaluation,
    ergonomics,
    estimation,
    feet,
    filtering,
    import_export,
    inpainting,
    lifting,
    opening,
    recordings,
    refine,
    rendering,
    thumbnails,
    training,
)
from app.tasks import process as process_task
from core.document import Document
from core.edits import MoveJoints
from core.ergonomics.setup import Setup
from core.filtering.filters import Gaussian
from core.io.base import write_poses
from core.person_masks import UNCORRECTED
from core.poses import PoseSequence
from core.recording import Recording
from core.review.suggestions import Companions, Suggestion
from core.track import Track, TrackKey
from models.common.estimator import Estimate
from models.lifting.options import LiftOptions
from tests.app.commands.test_depth_commands import take  # noqa: F401 a fixture
from tests.app.controllers.walk import COCO, DETECTED, FAST, FRAMES, INPAINTED, WRIST, walk
from tests.app.tasks.quick_training import quick_training  # noqa: F401 a fixture
from tests.app.tasks.test_feet import slid_track

RECORDING = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", FRAMES, 25.0, 960, 540)
CHANNELS = {"progress", "cancel", "preview", "warn"}
"""How a task speaks while it runs: whoever runs it elsewhere brings their own."""


@dataclass
class Call:
    inputs: tuple
    options: dict = field(default_factory=dict)


def corrected(track: Track) -> Track:
    document = Document()
    document.tracks[track.key] = track
    MoveJoints(track.key, [30], [WRIST], [[[500.0, 260.0]]]).apply(document)
    return document.track(track.key)


def offset() -> Track:
    """The walk with a wrist beside its place, put right in some frames."""
    document, right = Document(), walk().coords
    wrong = right.copy()
    wrong[:, WRIST] += 30
    document.tracks[DETECTED] = Track(DETECTED, walk().replace(coords=wrong))
    for frame in range(2, FRAMES, 6):
        MoveJoints(DETECTED, [frame], [WRIST], right[None, frame : frame + 1, WRIST].tolist()).apply(document)
    return document.track(DETECTED)


def inpainted() -> Track:
    """Something that an inpainting may have been: the walk in the skeleton of inpainting."""
    from core.skeleton import load_skeleton

    return Track(INPAINTED, walk().to_skeleton(load_skeleton("mpi28")))


def annotated_set(folder: Path) -> Path:
    """A person of MPII in one grey picture."""
    (folder / "images").mkdir(parents=True)
    cv2.imwrite(str(folder / "images" / "1.png"), np.full((24, 32, 3), 100, np.uint8))
    joints = [[10.0 + joint, 5.0, 1.0] for joint in range(16)]
    (folder / "mpii_annotations.json").write_text(json.dumps([{"img_paths": "1.png", "joint_self": joints}]))
    return folder


@pytest.fixture
def calls(tmp_path, video, take, make_poses, quick_training):  # noqa: F811
    track, other = corrected(Track(DETECTED, walk())), Track(DETECTED._replace(stage="truth"), walk())
    write_poses(tmp_path / "walk.npz", {0: walk()})
    clip = Path(video())
    described = recordings.describe_recording(clip)
    swap = Suggestion(DETECTED, range(5, 15), (5, 6), ("swap",), 0.9)
    body = Track(TrackKey(1, 0, "lifted", "lifter"), make_poses(20, dims=3))
    operator = ergonomics.Assessable("A", body, Setup(), described)
    knees = tuple(COCO.indices(("left_knee", "right_knee")))
    return {
        recordings.describe_recording: Call((clip,)),
        recordings.introduce_recording: Call((clip,)),
        refine.refine_track: Call((offset(),)),
        recordings.find_people: Call((recordings.describe_recording(take),)),
        estimation.estimate: Call((described, "blazepose"), {"people": 1, "corrections": UNCORRECTED}),
        estimation.find_unit: Call((recordings.describe_recording(take),)),
        import_export.import_poses: Call((tmp_path / "walk.npz", RECORDING)),
        import_export.guessed_skeleton: Call((tmp_path / "walk.npz",)),
        import_export.export_poses: Call(([track], tmp_path / "out.npz")),
        lifting.lift_people: Call(([(track, None)], LiftOptions()), {"size": (960, 540)}),
        inpainting.inpaint_track: Call((track, FAST), {"start": 10, "stop": 40}),
        inpainting.inpaint_people: Call(([(track, None)], FAST)),
        inpainting.inpaint_around: Call((track, inpainted(), range(30, 31), FAST)),
        inpainting.interpolate: Call((track, 10, 19, knees)),
        inpainting.make_ready: Call(()),
        process_task.process_recording: Call((described,), {"earlier": [track], "lift": LiftOptions()}),
        adaptation.adapt_to_sensor: Call((recordings.describe_recording(take), [body])),
        ablation.ablate: Call((track, ["completer"]), {"start": 0, "stop": 40}),
        feet.hold_still: Call((slid_track(), None, range(60))),
        filtering.filter_range: Call((track, (Gaussian(2.0),), knees, range(40), "Smooth")),
        comparison.compare_tracks: Call(([track], other)),
        dataset_evaluation.evaluate_estimator: Call((annotated_set(tmp_path / "mpii"), "hourglass")),
        autocorrect.autocorrect_suggestions: Call(([track], DETECTED, [swap])),
        autocorrect.scan_track: Call(([track], DETECTED, Companions())),
        autocorrect.autocorrect_track: Call(([track], DETECTED, Companions())),
        rendering.render_video: Call((described, [track], tmp_path / "out.mp4"), {"stop": 3}),
        thumbnails.thumbnails: Call((clip, [0, 3], [track], 40)),
        thumbnails.thumbnail: Call((clip, 3, 40)),
        thumbnails.file_thumbnail: Call((clip, 40)),
        opening.sort_out: Call(([clip, tmp_path / "walk.npz"],)),
        opening.open_poses: Call((tmp_path / "walk.npz",)),
        training.train_model: Call(("quick", {"data": ("clips",), "out": str(tmp_path)})),
        ergonomics.assess_person: Call((operator,)),
        ergonomics.assess_people: Call(([replace(operator, before=operator)],)),
        ergonomics.report_ergonomics: Call(([operator], tmp_path / "report.json")),
    }


@pytest.fixture
def someone(monkeypatch):
    """An estimator that finds one person, whatever the recording shows."""

    class Finder:
        def estimate(self, source, **_):
            return {0: Estimate(walk())}

    monkeypatch.setattr(estimation, "_estimator", lambda *_: Finder())


@pytest.fixture
def short(monkeypatch, tmp_path):
    """An adaptation that is over at once, and people of data sets who are found where they are."""
    from core.evaluation.datasets import Judged
    from models.depth import adapt
    from models.depth.judging import Consistency, Verdict

    verdict = Verdict(Consistency(2, 2, 2), Consistency(1, 1, 1), 20)
    monkeypatch.setattr(adapt, "adapt", lambda takes, options, **_: (tmp_path / "w.safetensors", verdict))
    exact = lambda person, *_, **__: Judged(person.sequence, person.points, person.points)  # noqa: E731
    monkeypatch.setattr(dataset_evaluation, "_judge", exact)


def all_tasks() -> set:
    """Public functions of ``app.tasks`` that tell their progress."""
    modules = [import_module(f"app.tasks.{path.stem}") for path in Path(tasks.__path__[0]).glob("[a-z]*.py")]
    functions = [f for module in modules for name, f in inspect.getmembers(module, inspect.isfunction)
                 if f.__module__ == module.__name__ and not name.startswith("_")]  # fmt: skip
    return {function for function in functions if "progress" in inspect.signature(function).parameters}


def names_in(data: bytes) -> set[str]:
    """The modules and names that a pickle refers to."""
    strings, found = [], set()
    for opcode, value, _ in pickletools.genops(data):
        if opcode.name in ("SHORT_BINUNICODE", "BINUNICODE"):
            strings.append(value)
        elif opcode.name == "STACK_GLOBAL":
            found.add(".".join(strings[-2:]))
        elif opcode.name == "GLOBAL":
            found.add(value.replace(" ", "."))
    return found


def same(first, second) -> bool:
    """Equal as far as poses go."""
    if isinstance(first, Track):
        return first.key == second.key and same(first.composed(), second.composed())
    if isinstance(first, PoseSequence):
        return np.array_equal(first.coords, second.coords, equal_nan=True) and not second.coords.flags.writeable
    if isinstance(first, (tuple, list)):
        return len(first) == len(second) and all(map(same, first, second))
    return type(first) is type(second)


@pytest.mark.slow
def test_inputs_and_results_of_every_task_are_plain_values(calls, someone, short):
    missing = {task.__name__ for task in all_tasks() ^ set(calls)}
    assert not missing, "give each task a Call in `calls` above"
    for task, call in calls.items():
        assert not CHANNELS & call.options.keys()
        data = pickle.dumps((call.inputs, call.options))
        inputs, options = pickle.loads(data)
        result = task(*inputs, **options)
        back = pickle.dumps(result)
        assert same(result, pickle.loads(back)), task
        named = names_in(data) | names_in(back)
        assert not [n for n in named if n.startswith(("PySide6", "app.session")) or n == "core.document.Document"], task


@pytest.mark.slow
def test_a_task_runs_in_another_process_and_gives_the_same(calls):
    call = calls[filtering.filter_range]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(filtering.filter_range, *call.inputs).result(timeout=120)
    here = filtering.filter_range(*call.inputs)
    np.testing.assert_array_equal(there.coords, here.coords)
    assert there.skeleton == COCO and not there.coords.flags.writeable
