"""An ergonomic report: one page for who decides, then all that another ergonomist needs to do it again.

HTML from ``resources/report/ergonomics.html`` (self-contained, opens offline), PDF from the same, tables as CSV or a
workbook, and JSON. No picture of a person is in any of them: worst moments are skeletons alone.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from core.ergonomics import tables as published
from core.ergonomics.assessment import METHODS, Assessment, fingerprints
from core.ergonomics.body import body_of
from core.ergonomics.bones import bone_risks
from core.ergonomics.exposure import BINS, PERCENTILES, Moment, risk_of, seconds_of
from core.ergonomics.facts import WIDER
from core.errors import FormatError, UsageError
from core.io.files import replacing, write_text
from core.report import charts, sheets

ENDINGS = (".html", ".pdf", ".csv", ".xlsx", ".json")
OUTCOMES = ("acceptable", "conditional", "not acceptable")

ADVICE = {  # what to look at first, by the step that drives a score
    "Upper arm": "Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.",
    "Lower arm": "Place the work between hip and elbow height, in front of the body.",
    "Wrist": "Turn the tool or the part to keep the wrist straight.",
    "Wrist twist": "Change the grip to keep the forearm away from its end of rotation.",
    "Neck": "Raise what is looked at, or tilt it; put it straight ahead.",
    "Trunk": "Raise or bring nearer what is reached for; turn the feet, not the trunk.",
    "Back": "Raise or bring nearer what is reached for; turn the feet, not the trunk.",
    "Arms": "Bring the work below shoulder height.",
    "Legs": "Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.",
    "Load": "Lighten the load, or hold it by a lifting aid.",
    "Grip": "Give handles.",
}


@dataclass(frozen=True)
class Subject:
    """One person in one recording. ``name`` is shown as it is: an initial or a number is enough."""

    name: str
    assessment: Assessment


@dataclass(frozen=True)
class Origin:
    """Where a report's numbers come from; ``sha256`` of the poses' file."""

    title: str
    file: str
    sha256: str
    version: str
    date: str
    notes: str = ""
    options: Mapping = field(default_factory=dict)


def write_report(subjects: Sequence[Subject], origin: Origin, path: Path) -> Path:
    """Write in the format of the name's ending. Raises ``UsageError`` for another, ``FormatError`` on failure."""
    writers = {".html": _write_html, ".pdf": _write_pdf, ".json": _write_json}
    ending = path.suffix.lower()
    if ending in writers:
        writers[ending](subjects, origin, path)
    elif ending in (".csv", ".xlsx"):
        write = sheets.write_csv if ending == ".csv" else sheets.write_xlsx
        write(report_tables(subjects, origin), path)
    else:
        raise UsageError(f"A report cannot be written as {ending or path.name}", expected=", ".join(ENDINGS))
    return path


# --- tables -----------------------------------------------------------------------------------------------------------


def report_tables(subjects: Sequence[Subject], origin: Origin) -> dict[str, list[dict]]:
    """Every table of the report; shares of the time from 0 to 1, angles in degrees."""
    return {
        "scores": _rows(subjects, score_rows),
        "angles": _rows(subjects, angle_rows),
        "standards": _rows(subjects, verdict_rows),
        "worst moments": _rows(subjects, moment_rows),
        "assumptions": _rows(subjects, lambda a: [{"assumption": text} for text in (*a.warnings, *a.assumptions)]),
        "origin": [{"what": key, "value": str(value)} for key, value in origin_facts(subjects, origin).items()],
    }


def _rows(subjects: Sequence[Subject], rows) -> list[dict]:
    return [{"person": subject.name} | row for subject in subjects for row in rows(subject.assessment)]


def score_rows(assessment: Assessment) -> list[dict]:
    """A row for each method, side and action level."""
    pairs = zip(assessment.score_exposures, assessment.lenient, strict=True)
    return [
        {
            "method": found.score.method, "side": found.score.side, "level": level.title, "meaning": level.meaning,
            "scores": f"{level.lowest} to {level.highest}" if level.lowest < level.highest else str(level.lowest),
            "share": level.share, "most likely": level.likely, "here or higher": level.from_here,
            "could be from": level.could_be[0], "could be to": level.could_be[1], "wider thresholds": other.share,
            "assessable": found.assessable, "on inferred joints": found.inferred, "on assumptions": found.assumed,
        }
        for found, lenient in pairs
        for level, other in zip(found.levels, lenient.levels, strict=True)
    ]  # fmt: skip


def angle_rows(assessment: Assessment) -> list[dict]:
    """A row for each measure: percentiles in its unit, shares of time by zone, longest held posture."""
    return [
        {
            "measure": one.measure.title, "positive": one.measure.positive, "measurable": one.measurable,
            "on inferred joints": one.inferred, "known to": one.sigma,
            **{f"P{p}": one.percentiles[p] for p in PERCENTILES},
            "neutral": _share(one, 0), "some": _share(one, 1), "raised": _share(one, 2), "high": _share(one, 3),
            "longest held s": one.longest_held, "movements per minute": one.per_min,
        }
        for one in assessment.exposures
    ]  # fmt: skip


def _share(exposure, risk: int) -> float:
    return sum(zone.share for zone in exposure.zones if zone.risk == risk)


def verdict_rows(assessment: Assessment) -> list[dict]:
    """A row for each part that a standard judges: shares of the judged time by outcome."""
    seconds = seconds_of(assessment.poses.times)
    rows = []
    for verdict in assessment.verdicts:
        judged = float(seconds[np.isfinite(verdict.zones)].sum() / seconds.sum())
        shares = verdict.shares(seconds)
        named = {name: shares[outcome] if judged else np.nan for outcome, name in enumerate(OUTCOMES)}
        rows.append({"standard": verdict.standard, "part": verdict.title, "judged": judged, **named,
                     "confidence in the limits": verdict.confidence, "note": verdict.note})  # fmt: skip
    return rows


def moment_rows(assessment: Assessment) -> list[dict]:
    """A row for each of the worst moments: when, which score, and what drove it."""
    times = assessment.poses.times
    return [
        {
            "frame": moment.frame, "second": float(times[moment.frame]),
            "lasts s": float(times[moment.stop - 1] - times[moment.start]), "method": moment.method,
            "side": moment.side, "score": moment.text, "driven by": _drivers(moment),
        }
        for moment in assessment.moments
    ]  # fmt: skip


def _drivers(moment: Moment) -> str:
    return "; ".join(f"{title} (without it {fall:.0f} less)" for title, fall in moment.drivers)


def origin_facts(subjects: Sequence[Subject], origin: Origin) -> dict:
    """What another needs to do it again: files, versions, settings, tables."""
    first = subjects[0].assessment
    return {
        "title": origin.title, "file": origin.file, "sha256": origin.sha256, "program": origin.version,
        "date": origin.date, "notes": origin.notes,
        "up": first.angles.gravity.source, "view": first.angles.view or "3D",
        "head": first.angles.head, "skeleton": first.poses.skeleton.title or first.poses.skeleton.name,
        **{f"option {key}": value for key, value in origin.options.items()},
        **{f"fact {key}": "not given" if value is None else value for key, value in asdict(first.facts).items()},
        **{f"setting {key}": value for key, value in asdict(first.settings).items()},
        **{f"table {name}": digest for name, digest in fingerprints().items()},
    }  # fmt: skip


# --- JSON -------------------------------------------------------------------------------------------------------------


def _write_json(subjects: Sequence[Subject], origin: Origin, path: Path) -> None:
    content: dict[str, Any] = {name.replace(" ", "_"): rows for name, rows in report_tables(subjects, origin).items()}
    content["origin"] = origin_facts(subjects, origin)
    content["frames"] = [{"person": subject.name, **_frames(subject.assessment)} for subject in subjects]
    write_text(path, json.dumps(_plain(content), allow_nan=False))


def _frames(assessment: Assessment) -> dict:
    """The scores frame by frame."""
    scores = {
        score.name: {name: getattr(score, name) for name in ("values", "low", "likely", "high")}
        for score in assessment.scores
    }
    return {"times": assessment.poses.times, "scores": scores}


def _plain(value):
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return _plain(value.tolist())
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return round(value, 6) if np.isfinite(value) else None
    return value if value is None or isinstance(value, str | int | bool) else str(value)


# --- HTML and PDF -----------------------------------------------------------------------------------------------------


def report_html(subjects: Sequence[Subject], origin: Origin) -> str:
    """The whole report as one page of HTML that needs nothing else; all text of the user is escaped."""
    from jinja2 import Environment
    from markupsafe import Markup

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"percent": _percent, "number": _number}
    template = (files("resources") / "report" / "ergonomics.html").read_text(encoding="utf-8")
    drawn = [_subject(subject, Markup) for subject in subjects]
    return environment.from_string(template).render(
        subjects=drawn, origin=origin, facts=origin_facts(subjects, origin), lenient=WIDER,
        references={name: published.load(name)["meta"] for name in ("rula", "reba", "owas")},
        colours=list(zip(charts.RISK_WORDS, (_swatch(risk, Markup) for risk in range(4)), strict=True)),
    )  # fmt: skip


def _write_html(subjects: Sequence[Subject], origin: Origin, path: Path) -> None:
    write_text(path, report_html(subjects, origin))


def _write_pdf(subjects: Sequence[Subject], origin: Origin, path: Path) -> None:
    try:
        import weasyprint
    except (ImportError, OSError) as error:  # its text library, Pango, comes with the system
        action = "Install Pango, or write the report as HTML and print that from a browser"
        raise FormatError("PDF cannot be written on this computer", got=str(error)[:200], action=action) from error

    def nothing_else(url: str, *_, **__):
        raise ValueError("a report needs nothing from elsewhere")

    page = weasyprint.HTML(string=report_html(subjects, origin), url_fetcher=nothing_else)
    with replacing(path, ".pdf") as temporary:
        page.write_pdf(str(temporary))


def _percent(value) -> str:
    if value is None or not np.isfinite(value):
        return "–"
    return "<1%" if 0 < value < 0.005 else f"{value:.0%}"


def _number(value, digits: int = 0) -> str:
    return "–" if value is None or not np.isfinite(value) else f"{value:.{digits}f}"


def _swatch(risk: int, markup):
    rect = f'<rect width="18" height="12" fill="{charts.fill(risk)}" stroke="#555" stroke-width=".5"/>'
    return markup(charts.svg(18, 12, rect, charts.RISK_WORDS[risk]))


def _subject(subject: Subject, markup) -> dict:
    """What the template shows of one person."""
    assessment = subject.assessment
    return {
        "name": subject.name,
        "seconds": float(assessment.poses.times[-1] - assessment.poses.times[0]),
        "frames": len(assessment.poses),
        "findings": findings(assessment),
        "advice": advice(assessment),
        "methods": [_method(assessment, method, markup) for method in METHODS if assessment.worst(method)],
        "scores": score_rows(assessment),
        "angles": [_angle(one, markup) for one in assessment.exposures],
        "verdicts": verdict_rows(assessment),
        "moments": [
            row | {"figures": [markup(figure) for figure in moment_figures(assessment, moment)]}
            for row, moment in zip(moment_rows(assessment), assessment.moments, strict=True)
        ],
        "assumptions": assessment.assumptions,
        "warnings": assessment.warnings,
        "unmeasured": list(_titles(assessment, measured=False)),
    }


def _titles(assessment: Assessment, measured: bool) -> list[str]:
    from core.ergonomics.measures import MEASURES

    there = set(assessment.angles.measurable())
    return [one.title for one in MEASURES if (one.name in there) == measured and one.unit == "deg"]


def findings(assessment: Assessment) -> list[str]:
    """Sentences for who decides: worst side of each method, how sure, and what stands out."""
    found = []
    for method in METHODS:
        worst = assessment.worst(method)
        if worst is None:
            found.append(f"{method} is not assessable: trunk, neck or arms are not seen well enough.")
            continue
        serious = worst.serious
        side = f", {worst.score.side} side (the worse)" if worst.score.side else ""
        found.append(
            f"{method}{side}: {_percent(serious.from_here)} of the assessable time at scores that ask for action soon "
            f"({serious.lowest} or more); could be {_percent(serious.could_be[0])} to {_percent(serious.could_be[1])}. "
            f"Half of the time the score is {_number(worst.percentiles[50])} or more."
        )
    for one in sorted(assessment.exposures, key=lambda one: -_share(one, 3) - _share(one, 2))[:3]:
        bad = _share(one, 2) + _share(one, 3)
        if bad > 0.05:
            found.append(
                f"{one.measure.title}: {bad:.0%} of the time in raised or high zones; held for up to "
                f"{one.longest_held:.0f} s, {_number(one.per_min)} movements per minute."
            )
    return found


def advice(assessment: Assessment) -> list[tuple[str, str]]:
    """(step, what to look at first) by the mean fall of the worst side's scores, the largest first."""
    totals: dict[str, float] = {}
    for method in METHODS:
        worst = assessment.worst(method)
        if worst is None or worst.score.method == "OWAS":
            continue
        known = np.isfinite(worst.score.values)
        for title, fall in worst.score.drivers.items():
            totals[title] = totals.get(title, 0.0) + float(np.mean(fall[known]))
    advised = [title for title in totals if title in ADVICE and totals[title] > 0.1]
    ranked = sorted(advised, key=totals.__getitem__)[::-1]
    return [(title, ADVICE[title]) for title in ranked[:3]]


def _method(assessment: Assessment, method: str, markup) -> dict:
    sides = [one for one in assessment.score_exposures if one.score.method == method]
    rows = []
    for one in sides:
        top = len(one.levels) - 1
        parts = [(lv.title, lv.share, round(3 * place / top)) for place, lv in enumerate(one.levels)]
        score = one.score
        drawing = charts.timeline(assessment.poses.times, score.low, score.values, score.high, one.levels[-1].highest,
                                  f"{score.name} over time")  # fmt: skip
        rows.append({"exposure": one, "bar": markup(charts.stacked(parts, f"{score.name}: share of time by level")),
                     "timeline": markup(drawing)})  # fmt: skip
    return {"name": method, "sides": rows, "worst": assessment.worst(method)}


def _angle(exposure, markup) -> dict:
    name = exposure.measure.name
    centres = -180 + 360 / BINS * (np.arange(BINS) + 0.5)
    risks = [int(risk) for risk in np.nan_to_num(risk_of(name, centres))]
    parts = [(f"{zone.low:g} to {zone.high:g}°", zone.share, zone.risk) for zone in exposure.zones]
    return {
        "exposure": exposure,
        "bar": markup(charts.stacked(parts, f"{exposure.measure.title}: share of time by zone", 170)),
        "histogram": markup(charts.histogram(exposure.histogram, risks, f"{exposure.measure.title}: share by angle")),
    }


def moment_figures(assessment: Assessment, moment: Moment) -> list[str]:
    """The skeleton at a moment, from the side and from the front (of poses in a picture: as seen). No picture."""
    poses = assessment.poses.slice(moment.frame, moment.frame + 1)
    skeleton, seated = poses.skeleton, bool(assessment.activity.seated[moment.frame])
    risks = bone_risks(skeleton, assessment.angles.values[moment.frame], seated).tolist()
    title = f"frame {moment.frame}"
    if poses.dims == 2:
        flat = [poses.coords[0] * [1, -1]]
    else:
        axes = body_of(poses, assessment.angles.gravity).upright("hip")
        if np.isnan(axes[2]).any():
            axes = body_of(poses, assessment.angles.gravity).upright("shoulder")
        forward, up, right = (axis[0] for axis in axes)
        flat = [poses.coords[0] @ np.stack([side, up], axis=1) for side in (forward, -right)]
    titles = [f"{title}, as seen"] if poses.dims == 2 else [f"{title}, from the side", f"{title}, from the front"]
    return [
        charts.figure(points, skeleton.bones, skeleton.sides(), risks, words)
        for points, words in zip(flat, titles, strict=True)
    ]
