"""``posewright inpaint POSES -o OUT``: fill what is missing in 2D tracks and upsample them."""

from dataclasses import fields
from pathlib import Path

from app.batch.report import Report
from app.batch.writing import suffix_of
from app.commands._batch import add_inputs, add_json, add_pose_output, each, inputs_of, job_of, need_output
from app.commands._options import add_options, given
from app.commands._tracks import add_track_options, means_poses, read_source
from app.tasks.import_export import export_poses
from app.tasks.inpainting import inpaint_people, inpainted_key
from app.track_choice import sources_of, under_corrections
from core.poses import Status
from models.jumps.options import JumpsOptions, Method, Preset, published
from models.jumps.weights import targets

SEARCH = tuple(f.name for f in fields(JumpsOptions) if f.metadata["advanced"])
"""Fields of ``JumpsOptions`` that concern the latent search alone."""


def add_to(commands):
    command = commands.add_parser("inpaint")
    add_inputs(command, "POSES", "a project or a pose file")
    add_pose_output(command)
    plain = tuple(f.name for f in fields(JumpsOptions) if f.name not in SEARCH)
    add_options(command, {"jumps": JumpsOptions}, skip=SEARCH, choices={"target": targets()})
    search = command.add_argument_group("the latent search of the papers, used with any of these")
    text = "the settings that were published; what else is given here changes them"
    search.add_argument("--preset", choices=list(Preset), help=text)
    add_options(search, {"jumps": JumpsOptions}, skip=plain)
    add_track_options(command)
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, means_poses, console)
    fmt = need_output(args, inputs, 2)
    _options(args)  # what is wrong with them is wrong with every file
    return each(job_of("inpaint", work, args, suffix_of(fmt), ["jumps"]), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    source = read_source(path, args, (2,), sources_of, console=report)
    pairs = [(track, source.known.get(inpainted_key(track.key))) for track in source.tracks]
    inpainted = inpaint_people(
        pairs, _options(args), progress=report.progress(path.name), cancel=report.cancel
    )
    for track in inpainted:
        poses = track.poses
        inferred = float((poses.status[poses.present] == Status.INFERRED).mean()) if poses.present.any() else 0.0
        row = (place.name, track.key.person, len(poses), poses.skeleton.name, f"{inferred:.0%}")
        report.table(("file", "person", "frames", "skeleton", "inferred"), [row])
    export_poses(under_corrections(inpainted, source.known), place, args.format, recording=source.recording)
    report.figures_of(inpainted)


def _options(args) -> JumpsOptions:
    """An option of the papers' search that is given means that search."""
    said = given(args, JumpsOptions)
    if args.preset:
        return published(args.preset, **said)
    if set(SEARCH) & said.keys():
        said.setdefault("method", Method.SEARCH)
    return JumpsOptions(**said)
