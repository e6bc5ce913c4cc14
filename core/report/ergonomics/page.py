"""The report as one page of HTML, from ``resources/report/ergonomics.html``."""

from collections.abc import Sequence
from importlib.resources import files

import numpy as np

from core.ergonomics import tables as published
from core.ergonomics.assessment import METHODS, Assessment
from core.ergonomics.contrast import left_and_right
from core.ergonomics.exposure import Moment
from core.ergonomics.facts import WIDER
from core.ergonomics.measures import MEASURES
from core.language import mark, spoken, tr
from core.report import charts
from core.report.ergonomics import figures, tables
from core.report.ergonomics.findings import advice, findings, index, number, percent
from core.report.ergonomics.subject import Origin, Subject
from core.report.ergonomics.words import origin_in_words

CYCLES = 20
"""Rows of a table of cycles on the page; the workbook has them all."""


def report_html(subjects: Sequence[Subject], origin: Origin) -> str:
    """The whole report as one page of HTML that needs nothing else; all text of the user is escaped."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.globals |= {"tr": tr, "between": _between, "language": spoken().code}
    environment.filters |= {"percent": percent, "number": number, "index": index}
    template = (files("resources") / "report" / "ergonomics.html").read_text(encoding="utf-8")
    return environment.from_string(template).render(
        subjects=[_subject(subject, origin) for subject in subjects], origin=origin, lenient=WIDER,
        people=tables.people_rows(subjects) if len(subjects) > 1 else [],
        facts=(facts := tables.origin_facts(subjects, origin)), again=origin_in_words(facts),
        references={name: published.load(name)["meta"] for name in ("rula", "reba", "owas", "niosh")},
        colours=list(zip(map(tr, charts.RISK_WORDS), map(_swatch, range(4)), strict=True)),
    )  # fmt: skip


def _drivers(moment: Moment) -> str:
    text = mark("{step} (without it {fall:.0f} less)")
    return "; ".join(tr(text, step=tr(title), fall=fall) for title, fall in moment.drivers)


def _between(low: float, high: float) -> str:
    return tr("{low} to {high}", low=percent(low), high=percent(high))


def _swatch(risk: int) -> str:
    rect = f'<rect width="18" height="12" fill="{charts.fill(risk)}" stroke="#555" stroke-width=".5"/>'
    return charts.svg(18, 12, rect, tr(charts.RISK_WORDS[risk]))


def _subject(subject: Subject, origin: Origin) -> dict:
    """What the template shows of one person; drawings are SVG whose texts are escaped."""
    assessment, lifts = subject.assessment, tables.lifts_of(subject, origin.units)
    cycles = [{k: v for k, v in row.items() if not k.endswith("P50")} for row in tables.cycle_rows(subject)]
    return {
        "name": subject.name,
        "seconds": float(assessment.poses.times[-1] - assessment.poses.times[0]),
        "frames": len(assessment.poses),
        "findings": findings(subject, lifts),
        "advice": advice(assessment),
        "sides": _sides(assessment),
        "before": _before(subject),
        "cycles": _worst_cycles(cycles),
        "all_cycles": len(cycles),
        "overlays": figures.cycle_overlays(assessment, subject.cycles, tables.CYCLE_MEASURES),
        "lifts": lifts,
        "scores": tables.score_rows(assessment),
        "left_right": tables.contrast_rows(left_and_right(assessment), ("left", "right")),
        "angles": [
            {"exposure": one, "bar": figures.zone_bar(one), "histogram": figures.angle_histogram(one)}
            for one in assessment.exposures
        ],
        "hands": tables.hand_rows(assessment, origin.units),
        "verdicts": tables.verdict_rows(assessment),
        "moments": [
            row | {"drivers": _drivers(moment), "figures": figures.moment_figures(assessment, moment)}
            for row, moment in zip(tables.moment_rows(assessment), assessment.moments, strict=True)
        ],
        "assumptions": tables.assumptions(subject),
        "warnings": assessment.warnings,
        "unmeasured": _not_measurable(assessment),
    }  # fmt: skip


def _worst_cycles(rows: tables.Rows) -> tables.Rows:
    """The cycles that a page has room for, in their order: of many those with the most time at serious scores."""
    if len(rows) <= CYCLES:
        return rows
    shares = [max([v for name, v in row.items() if " or more" in name and np.isfinite(v)], default=0.0) for row in rows]
    return [rows[place] for place in sorted(sorted(range(len(rows)), key=lambda one: -shares[one])[:CYCLES])]


def _sides(assessment: Assessment) -> list[dict]:
    """A row for each score of each side that is assessable at all."""
    times = assessment.poses.times
    return [
        {"exposure": one, "bar": figures.level_bar(one), "timeline": figures.score_over_time(one, times)}
        for method in METHODS if assessment.worst(method)
        for one in assessment.score_exposures if one.score.method == method
    ]  # fmt: skip


def _before(subject: Subject) -> dict:
    """The recording before the change beside this one; nothing where there is none."""
    if subject.before is None:
        return {}
    rows = []
    for side in _sides(subject.before.assessment):
        one = side["exposure"]
        after = next(each for each in subject.assessment.score_exposures if each.score.name == one.score.name)
        rows.append({"name": one.score.name, "before": figures.level_bar(one, 250), "timeline": side["timeline"],
                     "after": figures.level_bar(after, 250)})  # fmt: skip
    return {"name": subject.before.name, "scores": rows, "rows": tables.before_rows(subject),
            "warnings": subject.before.assessment.warnings}  # fmt: skip


def _not_measurable(assessment: Assessment) -> list[str]:
    there = set(assessment.angles.measurable())
    return [tr(one.title) for one in MEASURES if one.name not in there and one.unit == "deg"]
