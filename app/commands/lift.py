"""``posewright lift POSES -o OUT``: 2D poses to 3D."""

import argparse
from dataclasses import fields
from pathlib import Path

from app.commands._batch import add_inputs, add_json, each, expand
from app.commands._tracks import add_track_options, has_poses, read_tracks
from app.tasks.import_export import export_poses
from core.calibration import read_calibration
from core.camera import Camera
from core.document import Track
from core.errors import PoseError, UsageError
from models.lifting.options import LiftOptions

SWITCHES = {"constant_bones": "bones", "joint_limits": "limits"}
"""Options that are on and can be switched off: ``--no-bones`` ..."""


def add_to(commands):
    command = commands.add_parser("lift", help="2D poses to 3D")
    add_inputs(command, "POSES", "a project or a pose file")
    command.add_argument("-o", "--output", metavar="OUT", help="pose file (for several: a folder)")
    command.add_argument("--format", metavar="NAME", help="pose format (default: from the name, else native)")
    view = command.add_mutually_exclusive_group()
    view.add_argument("--camera", metavar="CALIB[:NAME]", help="calibration file, and which of its cameras")
    view.add_argument("--fov", type=float, default=62.0, metavar="DEG", help="horizontal field of view (default 62)")
    command.add_argument("--size", type=_size, metavar="WxH", help="of the image, where the file does not tell")
    command.add_argument("--height", type=float, default=0.0, metavar="MM", help="body height")
    command.add_argument("--floor", action="store_true", help="world axes, y up, the floor at 0")
    command.add_argument("--contacts", action="store_true", help="feet on the floor do not slide (implies --floor)")
    command.add_argument("--smoothing", type=float, default=0.0, metavar="HZ", help="low-pass; 0 for none (default)")
    command.add_argument("--mirrored", action="store_true", help="also lift the mirrored track and take the mean")
    texts = {option.name: option.metadata["text"] for option in fields(LiftOptions)}
    for name, switch in SWITCHES.items():
        command.add_argument(f"--no-{switch}", dest=name, action="store_false", help=f"do not: {texts[name].lower()}")
    add_track_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    paths = expand(args.inputs, has_poses)
    if not args.output and len(paths) == 1:
        raise UsageError("No place is given for the poses", action="Give a file with -o")
    camera = _camera(args.camera) if args.camera else None
    names = [option.name for option in fields(LiftOptions)]
    options = LiftOptions(**{name: getattr(args, name) for name in names})

    def work(path: Path, target: Path) -> None:
        tracks = read_tracks(path, args, dims=(2,))
        if not tracks:
            raise PoseError(f"There is no person {args.person} in {path.name}")
        lifted = [_lifted(track, options, camera, args.size, console.progress(path.name)) for track in tracks]
        export_poses(lifted, target, args.format)
        for track in lifted:
            found = int(track.poses.present.any(axis=1).sum())
            row = (target.name, track.key.person, len(track), found, str(track.poses.space))
            console.table(("file", "person", "frames", "lifted", "space"), [row])

    return each(paths, args.output, ".npz", console, work)


def _lifted(track: Track, options: LiftOptions, camera: Camera | None, size, progress) -> Track:
    from models.lifting.infer import lift

    poses = track.composed()
    if size:
        poses = poses.replace(source={**poses.source, "width": size[0], "height": size[1]})
    lifted = lift(poses, options, camera=camera, progress=progress)
    return Track(track.key._replace(stage="lifted", variant="lifter"), lifted)


def _camera(text: str) -> Camera:
    """``FILE`` with one camera in it, or ``FILE:NAME``."""
    path, _, name = text.rpartition(":") if not Path(text).exists() else (text, "", "")
    cameras = read_calibration(path or text)
    if name and name not in cameras:
        raise UsageError(f"There is no camera {name!r} in {path}", expected=", ".join(cameras))
    if not name and len(cameras) > 1:
        raise UsageError(f"{text} holds several cameras", expected=", ".join(cameras), action="Name one as FILE:NAME")
    return cameras[name] if name else next(iter(cameras.values()))


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = map(int, text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError("must be WIDTHxHEIGHT, as in 1920x1080") from None
    return width, height
