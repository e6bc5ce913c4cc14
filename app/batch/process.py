"""The whole chain with one recording as a unit of work: estimate, inpaint, lift, into a project."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from app.batch.options import plain_options, weights_of
from app.batch.plan import Job
from app.batch.recordings import described, with_found_unit
from app.batch.report import Report
from app.batch.scratch import made_here
from app.tasks.estimation import warnings_of
from app.tasks.process import process_recording
from core.camera import Camera
from core.document import Recording, Track
from core.edits import SetRecording, put_tracks
from core.errors import UsageError
from core.language import tr
from core.media.base import FrameKind
from core.project.project import SUFFIX, Project
from models.catalog import default_estimator
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


@dataclass(frozen=True)
class Chain:
    """What is to be done with every recording.

    ``estimator`` "" is the usual one of its kind, ``people`` 0 as many as there are; ``inpaint`` or ``lift`` None leave
    that step out; ``unit`` of depth and ``fps`` are those of recordings that do not state them; ``camera`` took all of
    them.
    """

    estimator: str = ""
    people: int = 0
    options: dict = field(default_factory=dict)
    inpaint: JumpsOptions | None = JumpsOptions()
    lift: LiftOptions | None = LiftOptions()
    unit: str = ""
    fps: float = 0.0
    camera: Camera | None = None

    def job(self) -> Job:
        return Job("process", work, self, SUFFIX, plain_options(self._said()), weights_of(self._models()))

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
        return own | left_out | self.options | said

    def _models(self) -> list[str]:
        """Those that may be needed: which estimator it is shows when a recording is opened."""
        estimators = [self.estimator] if self.estimator else [default_estimator(kind) for kind in FrameKind]
        return [*estimators, *(["jumps"] if self.inpaint else []), *(["lifter"] if self.lift else [])]


def work(path: Path, place: Path, chain: Chain, report: Report) -> None:
    """Make a project of the recording at ``path``."""
    recording = _seen_by(chain.camera, described(path, chain.unit, chain.fps, report))
    how: dict = {
        "people": chain.people, "options": chain.options, "inpaint": chain.inpaint, "lift": chain.lift,
        "scratch": report.scratch, "progress": report.progress(path.name), "cancel": report.cancel,
        "warn": lambda text: report.error(f"{path.name}: {text}"),
    }  # fmt: skip
    made = process_recording(recording, chain.estimator, **how)
    if not made and (other := with_found_unit(recording, chain.estimator, chain.options, report)) is not recording:
        recording, made = other, process_recording(other, chain.estimator, **how)
    if not made:
        report.error(f"{path.name}: no person was found; the project holds only the recording")
    for text in warnings_of(made):
        report.error(f"{path.name}: {text}")
    _write(recording, made, place, report)
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


def _write(recording: Recording, made: Sequence[Track], place: Path, report: Report) -> None:
    home = (report.target or place).absolute().parent
    with made_here(place) as here, closing(Project.create(here, home=home)) as project:
        project.apply(SetRecording(recording.id, recording))
        if made:
            project.apply(put_tracks(made, "Process recording"))
        project.close()


def _coverage(track: Track) -> float:
    return float(track.poses.present.any(axis=1).mean()) if len(track) else 0.0
