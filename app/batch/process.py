"""The whole chain with one recording as a unit of work: estimate, inpaint, lift, into a project or a pose file."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import numpy as np

from app.batch.options import plain_options, weights_of
from app.batch.plan import Job
from app.batch.recordings import described, with_found_unit
from app.batch.report import Report
from app.batch.scratch import made_here
from app.batch.writing import Export, write_tracks
from app.tasks.estimation import warnings_of
from app.tasks.process import process_recording
from app.track_choice import best_tracks
from core.camera import Camera
from core.document import Document
from core.edits import SetRecording, put_tracks
from core.errors import PoseError, UsageError
from core.io.base import find_format
from core.language import tr
from core.long_arrays import blocks
from core.media.base import FrameKind
from core.project.database import SUFFIX
from core.project.project import Project
from core.recording import Recording
from core.track import Track
from models.catalog import default_estimator
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


@dataclass(frozen=True)
class Chain:
    """What is to be done with every recording.

    ``estimator`` "" is the usual one of its kind, ``people`` 0 as many as there are; ``inpaint`` or ``lift`` None leave
    that step out; ``unit`` of depth and ``fps`` are those of recordings that do not state them; ``camera`` took all of
    them. With ``export`` the furthest poses that its format can hold are written (of ``stage`` where that is given),
    without one a project with all steps.
    """

    estimator: str = ""
    people: int = 0
    options: dict = field(default_factory=dict)
    inpaint: JumpsOptions | None = JumpsOptions()
    lift: LiftOptions | None = LiftOptions()
    unit: str = ""
    fps: float = 0.0
    camera: Camera | None = None
    export: Export | None = None
    stage: str = ""

    def job(self) -> Job:
        suffix = self.export.suffix if self.export else SUFFIX
        return Job("process", work, self, suffix, plain_options(self._said()), weights_of(self._models()))

    def _said(self) -> dict:
        """Options by name, those that are not the usual ones."""
        own = {"estimator": self.estimator, "people": self.people, "unit": self.unit, "fps": self.fps or None,
               "camera": json.dumps(self.camera.to_dict()) if self.camera else None}  # fmt: skip
        steps: dict = {"inpaint": self.inpaint, "lift": self.lift}
        left_out = {f"no_{name}": step is None for name, step in steps.items()}
        said = {
            f"{name}_{field.name}": getattr(step, field.name)
            for name, step in steps.items() if step is not None
            for field in fields(step) if getattr(step, field.name) != field.default
        }  # fmt: skip
        written = {"export": self.export, "stage": self.stage} if self.export else {}
        return own | left_out | self.options | said | written

    def _models(self) -> list[str]:
        """Those that may be needed: which estimator it is shows when a recording is opened."""
        estimators = [self.estimator] if self.estimator else [default_estimator(kind) for kind in FrameKind]
        return [*estimators, *(["jumps"] if self.inpaint else []), *(["lifter"] if self.lift else [])]


def work(path: Path, place: Path, chain: Chain, report: Report) -> None:
    """Make a project or a pose file of the recording at ``path``."""
    recording = _seen_by(chain.camera, described(path, chain.unit, chain.fps, report))
    _check_dims(chain, recording)
    how: dict = {
        "people": chain.people, "options": chain.options, "inpaint": chain.inpaint, "lift": chain.lift,
        "scratch": report.scratch, "progress": report.progress(path.name), "cancel": report.cancel,
        "warn": lambda text: report.error(f"{path.name}: {text}"),
    }  # fmt: skip
    made = process_recording(recording, chain.estimator, **how)
    if not made and (other := with_found_unit(recording, chain.estimator, chain.options, report)) is not recording:
        recording, made = other, process_recording(other, chain.estimator, **how)
    for text in warnings_of(made):
        report.error(f"{path.name}: {text}")
    if chain.export:
        _write_poses(recording, made, place, chain, report)
    else:
        if not made:
            report.error(f"{path.name}: no person was found; the project holds only the recording")
        _write_project(recording, made, place, report)
    report.frames = recording.n_frames
    report.figures_of(made)
    rows = [
        (place.name, track.key.person, track.key.stage, track.skeleton.name, len(track), f"{_coverage(track):.0%}")
        for track in made
    ]
    report.table(("project", "person", "stage", "skeleton", "frames", "found"), rows)


def _seen_by(camera: Camera | None, recording: Recording) -> Recording:
    """The recording with the camera that was given for it. Raises ``UsageError`` for that of another picture."""
    if camera is None:
        return recording
    own, its = (f"{one.width}x{one.height}" for one in (recording, camera))
    if own != its:
        raise UsageError(
            tr("This camera did not take {recording}", recording=recording.name),
            expected=own, got=its, action=tr("Give the calibration of this camera at this size"),
        )  # fmt: skip
    return replace(recording, camera=camera)


def _check_dims(chain: Chain, recording: Recording) -> None:
    """Raise ``UsageError`` where the steps give no poses that the format can hold. Depth is measured in 3D."""
    fmt = find_format(chain.export.format) if chain.export else None
    if fmt and 2 not in fmt.dims and chain.lift is None and recording.kind != FrameKind.DEPTH:
        raise UsageError(
            tr("{fmt} cannot hold 2D poses", fmt=fmt.title), expected="3D",
            action=tr("Leave --no-lift out, or choose another format"),
        )  # fmt: skip


def _write_poses(recording: Recording, made: Sequence[Track], place: Path, chain: Chain, report: Report) -> None:
    assert chain.export is not None
    if not made:
        raise PoseError(tr("No person was found in {recording}", recording=recording.name))
    document = Document()
    SetRecording(recording.id, recording).apply(document)
    put_tracks(made, "Process recording").apply(document)
    dims = find_format(chain.export.format).dims
    shown = best_tracks(document, recording.id, dims=dims, stage=chain.stage or None)
    write_tracks(shown, place, chain.export, report, recording)


def _write_project(recording: Recording, made: Sequence[Track], place: Path, report: Report) -> None:
    home = (report.target or place).absolute().parent
    with made_here(place) as here, closing(Project.create(here, home=home)) as project:
        project.apply(SetRecording(recording.id, recording))
        if made:
            project.apply(put_tracks(made, "Process recording"))
        project.close()


def _coverage(track: Track) -> float:
    coords = track.poses.coords
    found = sum(int(np.isfinite(coords[part, :, 0]).any(axis=1).sum()) for part in blocks(len(coords)))
    return found / len(track) if len(track) else 0.0
