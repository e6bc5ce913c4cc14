"""Refining that looks at the pictures: the estimator again; and a network that learns."""

from dataclasses import dataclass
from time import perf_counter

from app.tasks.refine import refine_track
from app.tasks.refine_again import JUDGES, Again
from benchmarks.measure import in_fresh_process, table
from benchmarks.refinement_cases import Case
from core.errors import EditError
from core.poses import PoseSequence
from core.track import Track, TrackKey

AGAIN = (
    "Without corrections, by `posewright refine --again`: the mean of the estimate and of a look in a mirror is "
    "offered, and taken in the seconds and joints in which none of four judges finds it farther. *Taken*: the share "
    "of them. The judges' figures are pixels before and after, over what was taken: from what a larger square shows, "
    "from what that shows in a mirror, from the line between the frames beside (no less than in the recording's own "
    "confident stretches), from a body with bones of one length, lifted from each and projected back."
)
TRIED = (
    "Tried for it on 2026-11-29, on ten tracks, the balanced and the fast network's of *single cam01* and *cam03*, "
    "*multi cam01* and *cam03* and *walk*, accepted by the four judges: the mean with a further look at the usual "
    "square as well left 0.84 to 1.04 of the error, the same smoothed 0.84 to 1.04, a low-pass of 6 Hz 0.96 to 1.02, "
    "one of 4 Hz 0.94 to 1.02, the median of three looks 0.82 to 1.02; the mean with the mirror alone, which was kept, "
    "0.91 to 0.99. The lift projected back, judged by nobody, is farther from the reference than the balanced tracks "
    "of *single* (1.18, 1.23) and *multi* (1.08, 1.07), and nearer on *walk* (0.92); than the fast ones it is farther "
    "on *single* and *multi cam03* (1.19, 1.02), and nearer on *single* and *multi cam01* and *walk* (0.93, 0.91, "
    "0.93). Its mean with the track is 0.91 to 1.08 of the balanced and 0.86 to 1.05 of the fast tracks' error. "
    "Earlier that day, on six tracks, the mean of looks at the square beside, larger, turned and in a mirror was 0.94 "
    "(*walk*) to 1.55: that looks agree prefers what errs in the same way, so it does not judge alone."
)
LEARNING = (
    "The engine that learns from pictures, for a minute, on *single cam01*, balanced, 20 frames corrected: a fresh "
    "process, the estimate included. *Frames/s*: of the refined network, looking at every frame afterwards. *Left*: "
    "of the error, by what it adds to the estimate alone."
)
_WHOLE = 60.0  # minutes: all of these videos is looked at


@dataclass(frozen=True, eq=False)
class Looked:
    """A case refined without corrections: the poses, None where it refused, how long that took, and why it refused."""

    poses: PoseSequence | None
    seconds: float
    refused: str = ""

    @classmethod
    def of(cls, case: Case) -> "Looked":
        began, track = perf_counter(), Track(TrackKey(1, 0, "detected", "blazepose"), case.found)
        try:
            (refined,) = refine_track(track, Again(str(case.video), _WHOLE))
        except EditError as error:
            return cls(None, perf_counter() - began, error.sentence())
        return cls(refined.poses, perf_counter() - began)


def again_table(looked: dict[tuple[str, str], Looked]) -> str:
    """What the four judges measured, by kind and person."""
    rows = []
    for (kind, name), one in looked.items():
        how = one.poses.source["refined"] if one.poses is not None else {}
        figures = [f"{how['judges'][judge][0]:.1f} / {how['judges'][judge][1]:.1f}" if how else "-" for judge in JUDGES]
        rate = f"{len(one.poses) / one.seconds:.1f}" if one.poses is not None else "-"
        rows.append([kind, name, f"{how['taken']:.0%}" if how else "refused", *figures, rate])
    headers = ["kind", "person", "taken", "larger square", "mirror", "time", "bones of one length", "frames/s"]
    return "\n\n".join([AGAIN, table(headers, rows), TRIED])


def learning_table() -> str:
    """What the engine that learns from pictures takes."""
    found = in_fresh_process(
        "import json, tempfile, time, numpy as np\n"
        "from pathlib import Path\n"
        "from app.tasks.refine_pictures import Pictures, learn_from_pictures, look_with_model\n"
        "from benchmarks.refinement import _error\n"
        "from benchmarks.refinement_cases import cases_of, corrected, even\n"
        "from core.progress import CancelToken, silent\n"
        "from models.embedding.instance import save_instance\n"
        "case = next(cases_of('balanced'))\n"
        "frames = even(case.found, 20)\n"
        "track, estimate = corrected(case.found, frames, case.truth), case.found.coords.astype(float)\n"
        "told = np.where(track.confirmed(0, len(track))[..., None], track.composed().coords, np.nan)\n"
        "work = track, estimate, told, silent, CancelToken()\n"
        "began = time.perf_counter()\n"
        "learnt = learn_from_pictures(Pictures(str(case.video), minutes=1.0), *work)\n"
        "seconds = time.perf_counter() - began\n"
        "rest = np.setdiff1d(np.arange(len(case.found)), frames)\n"
        "after = case.found.replace(coords=learnt.coords)\n"
        "left = _error(case.places(after), case.truth, rest) / _error(case.places(case.found), case.truth, rest)\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    path = Path(folder) / 'one.safetensors'\n"
        "    save_instance(path, learnt.net, learnt.joints, learnt.side, {})\n"
        "    began = time.perf_counter()\n"
        "    look_with_model(Pictures(str(case.video), model=str(path)), track, estimate, silent, CancelToken())\n"
        "rate = len(track) / (time.perf_counter() - began)\n"
        "print(json.dumps({'seconds': seconds, 'rate': rate, 'left': float(left)}))"
    )
    row = [f"{found['seconds']:.0f}", f"{found['rate']:.1f}", f"{found['peak_mb']:.0f}", f"{found['left']:.2f}x"]
    return f"{LEARNING}\n\n{table(['seconds', 'frames/s', 'peak memory, MB', 'left'], [row])}"
