"""``posewright inpaint POSES -o OUT``: fill what is missing in 2D tracks and upsample them."""

from dataclasses import fields
from pathlib import Path

from app.commands._batch import add_inputs, add_json, each, expand
from app.commands._tracks import add_track_options, has_poses, read_tracks
from app.tasks.import_export import export_poses
from core.document import Track
from core.errors import PoseError, UsageError
from core.poses import Status
from core.project.project import SUFFIX
from models.jumps.options import Blend, JumpsOptions, Method, Quality
from models.jumps.weights import targets


def add_to(commands):
    defaults = JumpsOptions()
    command = commands.add_parser("inpaint", help="fill what is missing in 2D poses and upsample them")
    add_inputs(command, "POSES", "a project or a pose file")
    command.add_argument("-o", "--output", metavar="OUT", help="pose file (for several: a folder)")
    command.add_argument("--format", metavar="NAME", help="pose format (default: from the name, else native)")
    command.add_argument("--target", choices=targets(), default=defaults.target, help="skeleton (default %(default)s)")
    command.add_argument("--quality", choices=list(Quality), default=defaults.quality, help="default: %(default)s")
    command.add_argument("--weights", metavar="FILE", help="weights of your own, from posewright train jumps")
    refine = "move measured joints, too, where the model knows better"
    command.add_argument("--refine", dest="keep_measured", action="store_false", help=refine)
    measured = "joints count as measured from this confidence on (default %(default)s)"
    command.add_argument("--keep-above", type=float, default=defaults.keep_above, metavar="C", help=measured)
    search = command.add_argument_group("the latent search of the papers")
    search.add_argument("--method", choices=list(Method), help="default: completer; search with any option below")
    search.add_argument("--shift", type=int, metavar="N", help=f"frames between windows (default {defaults.shift})")
    search.add_argument("--iterations", type=int, metavar="N", help=f"steps (default {defaults.iterations})")
    search.add_argument("--starts", type=int, metavar="N", help=f"starts (default {defaults.starts})")
    search.add_argument("--blend", choices=list(Blend), help=f"where windows overlap (default {defaults.blend})")
    search.add_argument("--no-procrustes", dest="procrustes", action="store_false", default=None)
    search.add_argument("--no-encoder", dest="encoder", action="store_false", default=None)
    search.add_argument("--seed", type=int, metavar="S", help="of the random starts (default 0)")
    add_track_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    paths = expand(args.inputs, has_poses)
    if not args.output and len(paths) == 1:
        raise UsageError("No place is given for the poses", action="Give a file with -o")
    options = _options(args)

    def work(path: Path, target: Path) -> None:
        from models.jumps.infer import inpaint

        tracks = read_tracks(path, args, dims=(2,), stage=args.stage or _measured_stage(path))
        if not tracks:
            raise PoseError(f"There is no person {args.person} in {path.name}")
        repaired = []
        for track in tracks:
            poses = inpaint(track.composed(), options, weights=args.weights, progress=console.progress(path.name))
            repaired.append(Track(track.key._replace(stage="inpainted", variant="jumps"), poses))
            inferred = float((poses.status[poses.present] == Status.INFERRED).mean()) if poses.present.any() else 0.0
            row = (target.name, track.key.person, len(poses), poses.skeleton.name, f"{inferred:.0%}")
            console.table(("file", "person", "frames", "skeleton", "inferred"), [row])
        export_poses(repaired, target, args.format)

    return each(paths, args.output, ".npz", console, work)


def _options(args) -> JumpsOptions:
    """An option of the papers' search that is given means that search."""
    given = {f.name: getattr(args, f.name) for f in fields(JumpsOptions) if getattr(args, f.name, None) is not None}
    given_options = {"shift", "iterations", "starts", "blend", "procrustes", "encoder", "seed"} & given.keys()
    if given_options and "method" not in given:
        given["method"] = Method.SEARCH
    return JumpsOptions(**given)


def _measured_stage(path: Path) -> str | None:
    """Of a project what was detected is repaired, not an earlier repair."""
    return "detected" if path.suffix == SUFFIX else None
