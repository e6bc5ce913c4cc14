"""What a refinement gains by what it believes beside the corrections: the track's repair, a body with bones of one
length, both."""

from collections.abc import Iterable, Sequence

import numpy as np

from app.tasks.refine import refine_track
from app.tasks.refine_sources import BODY, REPAIR
from benchmarks.measure import table
from benchmarks.refinement_cases import Case, corrected, even
from core.errors import EditError

COUNTS = (2, 5, 20)
CHOICES: dict[str, tuple[str, ...]] = {
    "none": (), "repair": (REPAIR,), "body": (BODY,), "both": (REPAIR, BODY),
}  # fmt: skip
BELIEVED = (
    "What is believed beside the corrections (`posewright refine --sources`): errors after refining as shares of the "
    "error before, over the frames that nobody corrected, evenly spread ones being corrected; 1 where it refuses. "
    "*repair*: what *Inpaint poses* makes of all joints; *body*: the track lifted to 3D with bones of one length and "
    "projected back. Both are made from the estimate alone. Of two corrected frames there is too little to tell "
    "whether a source helps, so none is asked; a 3D track has no repair, and in these its bones have one length "
    "already. *Against none*: the median and the worst of the ratios of each row to its own without sources."
)


def sources_table(cases: Iterable[Case]) -> str:
    """The errors left by kind and person, and how they compare."""
    rows = [row for case in cases for row in rows_of(case)]
    return "\n\n".join([BELIEVED, *tables_of(rows)])


def rows_of(case: Case) -> list[list]:
    """(kind, person, corrected frames, the share left with each of ``CHOICES``)"""
    return [[case.kind, case.name, count, *(_left(case, count, sources) for sources in CHOICES.values())]
            for count in COUNTS]  # fmt: skip


def tables_of(rows: Sequence[Sequence]) -> list[str]:
    """Those of all rows together first."""
    shares = {count: np.array([row[3:] for row in rows if row[2] == count], float) for count in COUNTS}
    summary = []
    for count, values in shares.items():
        if len(values):
            against = values / values[:, :1]
            summary.append([count, *(f"{value:.2f}x" for value in np.median(values, axis=0)),
                            *(f"{np.median(one):.2f}, {one.max():.2f}" for one in against.T[1:])])  # fmt: skip
    names = list(CHOICES)
    beside = [f"{name} against none: median, worst" for name in names[1:]]
    each = [[*row[:3], *(f"{value:.2f}x" for value in row[3:])] for row in rows]
    return [table(["corrected", *(f"{name}, median" for name in names), *beside], summary),
            table(["kind", "person", "corrected", *names], each)]  # fmt: skip


def _left(case: Case, count: int, sources: Sequence[str]) -> float:
    """Of the error over the frames that are not corrected."""
    frames = even(case.found, count)
    try:
        (track,) = refine_track(corrected(case.found, frames, case.truth, case.joints), sources=sources)
    except EditError:
        return 1.0
    rest = np.setdiff1d(np.arange(len(case.found)), frames)
    before, after = (
        np.nanmean(np.linalg.norm(case.places(poses) - case.truth, axis=-1)[rest])
        for poses in (case.found, track.poses)
    )  # fmt: skip
    return float(after / before)
