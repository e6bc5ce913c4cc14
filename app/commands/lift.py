"""``posewright lift POSES -o OUT``: 2D poses to 3D."""

from pathlib import Path

import numpy as np

from app.batch.report import Report
from app.batch.writing import write_tracks
from app.commands._batch import add_inputs, add_json, add_pose_output, each, inputs_of, job_of, need_output
from app.commands._options import add_options, given
from app.commands._recordings import add_camera, camera_of
from app.commands._tracks import Source, add_track_options, means_poses, read_source
from app.commands._writing import add_write_options, export_at, export_of
from app.tasks.lifting import lift_people, lifted_key
from app.track_choice import to_lift, under_corrections
from core.camera import Camera
from core.errors import UsageError
from core.language import tr
from models.lifting.options import LiftOptions


def add_to(commands):
    command = commands.add_parser("lift")
    add_inputs(command, "POSES", "a project or a pose file")
    add_pose_output(command)
    add_camera(command)
    add_options(command, {"lifter": LiftOptions})
    add_write_options(command)
    add_track_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, means_poses, console)
    export = export_of(args, need_output(args, inputs, 3), console)
    _camera_and_options(args)  # what is wrong with them is wrong with every file
    return each(job_of("lift", work, args, export.suffix, ["lifter"]), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    from models.lifting.infer import check_poses

    camera, options = _camera_and_options(args)
    source = read_source(path, args, (2,), to_lift, console=report)
    for track in source.tracks:
        check_poses(track.composed())
    pairs = [(track, source.known.get(lifted_key(track.key))) for track in source.tracks]
    own = source.recording.camera if source.recording and "fov" not in given(args, LiftOptions) else None
    size = _image_size(path, source, args.size)
    if size is None and not (camera or own):
        report.error(f"{path.name}: the image size is unknown and guessed from the joints; give it with --size")
    if doubt := _doubtful_camera(camera, source, size):
        report.remark(f"{path.name}: {doubt}")
    lifted = lift_people(
        pairs, options, camera=camera or own, size=size, recording=source.recording, beside=source.known,
        progress=report.progress(path.name), cancel=report.cancel,
    )  # fmt: skip
    lifted = under_corrections(lifted, source.known)
    write_tracks(lifted, place, export_at(args, place), report, source.recording)
    for track in lifted:
        found = int(track.poses.present.any(axis=1).sum())
        row = (place.name, track.key.person, len(track), found, str(track.poses.space))
        report.table(("file", "person", "frames", "lifted", "space"), [row])
    report.figures_of(lifted)


def _camera_and_options(args) -> tuple[Camera | None, LiftOptions]:
    said = given(args, LiftOptions)
    if args.camera and "fov" in said:
        raise UsageError(tr("A camera already gives the field of view"), action=tr("Give either --camera or --fov"))
    return camera_of(args), LiftOptions(**said)


_OUTSIDE = 0.05  # of the joints, beyond which the camera is that of another picture


def _doubtful_camera(camera: Camera | None, source: Source, size: tuple[int, int] | None) -> str:
    """What is strange about the camera that was given for these poses, in words; "" where nothing is."""
    if camera is None:
        return ""
    own = (camera.width, camera.height)
    if size and size != own:
        return f"the camera's picture is {own[0]}x{own[1]}, that of the poses {size[0]}x{size[1]}"
    places = [track.poses.coords[track.poses.present] for track in source.tracks]
    seen = np.concatenate(places) if places else np.empty((0, 2))
    beyond = ((seen < -1) | (seen > own)).any(axis=1)
    if not len(seen) or beyond.mean() <= _OUTSIDE:
        return ""
    return f"{beyond.mean():.0%} of the joints are outside the camera's picture of {own[0]}x{own[1]} pixels"


def _image_size(path: Path, source: Source, said: tuple[int, int] | None) -> tuple[int, int] | None:
    """What the recording or the file says, else what the user gave; None where neither does."""
    facts = source.tracks[0].poses.source if source.tracks else {}
    own = (facts.get("width"), facts.get("height"))
    if source.recording is not None:
        own = source.recording.width, source.recording.height
    own = own if all(own) else None
    if own and said and own != said:
        expected, got = ("{}x{}".format(*size) for size in (own, said))
        raise UsageError(
            tr("{path} says another image size", path=path.name),
            expected=expected,
            got=got,
            action=tr("Leave --size out"),
        )
    return own or said
