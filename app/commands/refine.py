"""``posewright refine POSES -o OUT``: carry the corrections of some frames over to the frames around them."""

import argparse
from pathlib import Path

from app.batch.report import Report
from app.batch.writing import write_tracks
from app.commands._batch import add_inputs, add_json, add_pose_output, each, inputs_of, job_of, need_output
from app.commands._tracks import Source, add_track_options, means_poses, read_source
from app.commands._writing import add_write_options, export_at, export_of
from app.tasks.refine import refine_track
from app.tasks.refine_again import Again
from app.tasks.refine_pictures import FAMILY, Pictures
from app.tasks.refine_sources import SOURCES, USUAL
from app.tasks.refine_words import verdicts_of
from app.track_choice import under_corrections
from core.document import Document
from core.errors import PoseError, UsageError
from core.language import tr
from core.poses import Status
from core.progress import span
from core.track import Track
from models.common.own_models import find_own, place_of_own

_NONE = "none"
_MOST_MINUTES = 24 * 60


def add_to(commands):
    command = commands.add_parser("refine")
    add_inputs(command, "POSES", "a project, or a pose file with confirmed joints")
    add_pose_output(command)
    add_write_options(command)
    add_track_options(command)
    sources = (
        "what to believe beside the corrections, as far as it helps to tell them: repair (what posewright inpaint "
        f"says), body (one with bones of one length), both with a comma, or none (default: {','.join(USUAL) or _NONE})"
    )
    command.add_argument("--sources", type=_sources, metavar="NAMES", default=USUAL, help=sources)
    pictures = command.add_argument_group("a network that looks at the pictures; used where the judge finds it nearer")
    pictures.add_argument("--pictures", action="store_true", help="learn from the pictures, too")
    weights = "of posewright train embedding, to begin from (default: those that come with the program)"
    pictures.add_argument("--weights", metavar="FILE", default="", help=weights)
    pairs = "of posewright synthesize pairs, to go on with (default: the pack that comes with the program)"
    pictures.add_argument("--pairs", metavar="FOLDER", default="", help=pairs)
    synthesis = "frames without corrections teach, too: the network must be able to draw them again"
    pictures.add_argument("--synthesis", action="store_true", help=synthesis)
    time = "to learn for, or look (default: 3)"
    pictures.add_argument("--minutes", type=minutes, default=3.0, metavar="N", help=time)
    pictures.add_argument("--keep", metavar="NAME", default="", help="what was learnt, as a model of yours")
    pictures.add_argument("--model", metavar="NAME", help="look with a model that was kept so, instead of learning")
    again = "let the estimator look again: needs no corrections; crop, flip, time and reprojection judge"
    pictures.add_argument("--again", action="store_true", help=again)
    pictures.add_argument("--video", metavar="FILE", help="the recording of a pose file; a project knows its own")
    add_json(command)
    return command


def run(args, console) -> int:
    inputs = inputs_of(args, means_poses, console)
    export = export_of(args, need_output(args, inputs), console)
    return each(job_of("refine", work, args, export.suffix), inputs, args, console, heavy=True)


def work(path: Path, place: Path, args, report: Report) -> None:
    source = read_source(path, args, (2, 3), _of_everyone if args.model or args.again else _corrected, console=report)
    progress, refined, pictures = report.progress(path.name), [], _pictures(args, source)
    for number, track in enumerate(source.tracks):
        part = span(progress, number / len(source.tracks), (number + 1) / len(source.tracks))
        refined += refine_track(track, pictures, sources=args.sources, progress=part, cancel=report.cancel)
    refined = under_corrections(refined, source.known)
    write_tracks(refined, place, export_at(args, place), report, source.recording)
    for track in refined:
        inferred = float((track.poses.status[track.poses.present] == Status.INFERRED).mean())
        (verdict,) = verdicts_of([track])
        believed = ", ".join(track.poses.source["refined"]["sources"]) or _NONE
        row = (place.name, track.key.person, f"{inferred:.0%}", believed, verdict)
        report.table(("file", "person", "joints changed", "believed", "judge"), [row])
    report.figures_of(refined)


def _sources(text: str) -> tuple[str, ...]:
    names = () if text == _NONE else tuple(text.split(","))
    if any(name not in SOURCES for name in names):
        known = ", ".join((*SOURCES, _NONE))
        raise argparse.ArgumentTypeError(tr("must be of {known}, with commas between them", known=known))
    return names


def minutes(text: str) -> float:
    """How long to work. Raises ``argparse.ArgumentTypeError`` for what is no time."""
    value = float(text)
    if not 0 < value <= _MOST_MINUTES:
        raise argparse.ArgumentTypeError(tr("{text} is no number of minutes between 0 and a day", text=text))
    return value


def _pictures(args, source: Source) -> Pictures | Again | None:
    """What to look at, if that is wanted. Raises ``UsageError`` where the recording is not known."""
    if not (args.pictures or args.synthesis or args.weights or args.model or args.again):
        return None
    recording = args.video or (source.recording.path if source.recording else "")
    if not recording:
        raise UsageError(tr("A pose file does not say which recording it is of"), action=tr("Give it as --video FILE"))
    if args.again:
        return Again(recording, args.minutes)
    if args.model:
        return Pictures(recording, model=str(find_own(args.model).path))
    keep = str(place_of_own(FAMILY, args.keep)) if args.keep else ""
    return Pictures(recording, args.weights, args.pairs, args.minutes, keep=keep, synthesis=args.synthesis)


def _of_everyone(document: Document, recording: int) -> list[Track]:
    """For a model or another look: of each person the corrected track, or the one that was detected."""
    detected = [track for track in document.tracks_of(recording) if track.key.stage == "detected"]
    best = {track.key.person: track for track in reversed(detected)} | _most_corrected(document, recording)
    return [best[person] for person in sorted(best)]


def _corrected(document: Document, recording: int) -> list[Track]:
    """Of each person the track with the most corrected frames; people without any are left out."""
    best = _most_corrected(document, recording)
    if not best:
        action = tr("Correct joints in some frames of a track in the window, then refine")
        raise PoseError(tr("There are no corrected joints in this recording"), action=action)
    return [best[person] for person in sorted(best)]


def _most_corrected(document: Document, recording: int) -> dict[int, Track]:
    best: dict[int, Track] = {}
    for track in document.tracks_of(recording):
        count = len(track.corrected_frames())
        others = best.get(track.key.person)
        if track.key.stage not in ("truth", "refined") and count > (len(others.corrected_frames()) if others else 0):
            best[track.key.person] = track
    return best
