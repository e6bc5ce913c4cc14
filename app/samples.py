"""The sample projects: recordings that ship with the program, with poses made of them beforehand. No Qt."""

from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from app.tasks.import_export import import_poses
from app.tasks.recordings import describe_recording
from core.edits import Edit, SetRecording, put_tracks
from core.language import mark, tr
from core.progress import CancelToken, Progress, silent
from core.project.project import Project

FOLDER = Path(str(files("resources") / "samples"))
TRUTH_2D, TRUTH_3D = ("walk_truth_2d.npz", "truth", "2D"), ("walk_truth_3d.npz", "truth", "3D")


@dataclass(frozen=True)
class Sample:
    """``poses`` are (file, stage, variant): the files of ``tools/make_sample*``."""

    name: str
    title: str
    about: str
    recording: str
    poses: tuple[tuple[str, str, str], ...] = ()


def _estimated(recording: str, variant: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((f"{recording}_{stage}.npz", stage, variant) for stage in ("detected", "lifted"))


SAMPLES = (
    Sample("walk", mark("A walk in colour"), mark("A video, with poses to clean up"), "walk.mp4",
        _estimated("walk", "blazepose")),
    Sample("two_people", mark("Two people in depth"), mark("A depth recording of two people at work"), "two_people",
           _estimated("two_people", "depth")),
    Sample("capture", mark("A capture with ground truth"), mark("The same walk, with where the joints really were"),
        "walk.mp4",
           (*_estimated("walk", "blazepose"), TRUTH_2D, TRUTH_3D)),
)  # fmt: skip


def sample_named(name: str) -> Sample:
    return next(sample for sample in SAMPLES if sample.name == name)


def sample_project(sample: Sample, *, progress: Progress = silent, cancel: CancelToken | None = None) -> Project:
    """A new project without a name that holds the sample."""
    progress(0.0, tr("Opening {sample}", sample=tr(sample.title)))
    recording = describe_recording(FOLDER / sample.recording)
    parts: list[Edit] = [SetRecording(recording.id, recording)]
    for file, stage, variant in sample.poses:
        read = import_poses(FOLDER / file, recording, stage, cancel=cancel)
        parts += put_tracks([replace(t, key=t.key._replace(variant=variant)) for t in read], tr("Import")).edits
    project = Project.create()
    for part in parts:
        project.apply(part)
    return project
