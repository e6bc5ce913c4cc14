"""Comparisons as files: tables as CSV, and one HTML page that needs nothing else.

Numbers are written in full and agree with ``posewright evaluate`` to the last digit.
"""

import base64
import csv
import io
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import numpy as np

from core.evaluation.evaluate import column_words, words_for_people
from core.io.cells import guarded
from core.io.files import write_text
from core.language import localized, mark, rounded, spoken, tr
from core.review.comparison import Comparison, calibration, histogram, pck_curve, worst_frames
from core.skeleton import readable

_COLUMNS = 600  # of the error map: of more frames the worst of each group is drawn
_BY = {"action": mark("By action"), "visibility": mark("By visibility"),
       "person": mark("By person"),
       "recording": mark("By view (recording)")}  # fmt: skip
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9")
"""Of the comparisons, in their order: told apart by colour-blind people, too."""

# --- CSV -------------------------------------------------------------------------------------------------------------


def tables(comparison: Comparison) -> dict[str, list[dict]]:
    """Every table of a comparison by name: rows of column -> value."""
    errors = [
        {"frame": int(frame), "truth_frame": int(truth)} | dict(zip(comparison.joints, map(float, row), strict=True))
        for (frame, truth), row in zip(comparison.frames, comparison.values, strict=True)
    ]
    found = calibration(comparison)
    named = {"confidence": found.confidence, "mean_error": found.mean, "median_error": found.median}
    columns = {name: map(float, values) for name, values in named.items()} | {"count": map(int, found.count)}
    counts, edges = histogram(comparison)
    return {
        "summary": comparison.evaluation.summary_rows(),
        "joints": comparison.evaluation.joint_rows(),
        "frames": comparison.evaluation.frame_rows(),
        f"errors_{comparison.metric.name}": errors,
        "calibration": [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)],
        "histogram": [
            {"from": float(a), "to": float(b), "count": int(n)}
            for a, b, n in zip(edges[:-1], edges[1:], counts, strict=True)
        ],
    } | {f"curve_{name}": _curve_rows(comparison, name) for name in comparison.curves}


def write_csv(comparison: Comparison, folder: str | Path) -> list[Path]:
    """One CSV file a table into a folder; what is missing is empty. Raises ``FormatError`` where it cannot be."""
    written = []
    for name, rows in tables(comparison).items():
        path = Path(folder) / f"{name}.csv"
        write_text(path, csv_text(rows))
        written.append(path)
    return written


def csv_text(rows: Sequence[Mapping]) -> str:
    """Rows of the same columns as one table; NaN is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([guarded(column) for column in rows[0]] if rows else [])
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return text.getvalue()


def _cell(value) -> str:
    if isinstance(value, float):
        return repr(value) if np.isfinite(value) else ""
    return guarded(value) if isinstance(value, str) else str(value)


def _curve_rows(comparison: Comparison, name: str) -> list[dict]:
    thresholds, total, joints = pck_curve(comparison, name)
    return [
        {"threshold": float(t), "all": float(share)} | dict(zip(comparison.joints, map(float, row), strict=True))
        for t, share, row in zip(thresholds, total, joints, strict=True)
    ]


# --- HTML ------------------------------------------------------------------------------------------------------------


def write_html(
    comparisons: Mapping[str, Comparison],
    path: str | Path,
    title: str = "",
    thumbnails: Mapping[str, Mapping[int, bytes]] | None = None,
    groups: Mapping[str, Sequence[Mapping]] | None = None,
    remark: str = "",
) -> None:
    """One page with everything of some named comparisons. thumbnails: name -> frame of the prediction -> PNG bytes;
    groups: "action", "visibility" ... -> rows of figures of the first; remark: what holds for all of it. The page is in
    the user's language; ``data-value`` has the numbers for programs."""
    title = title or tr("Comparison")
    parts = [f"<h1>{escape(title)}</h1>", _legend(list(comparisons))]
    parts += [_remark(remark)] if remark else []
    for name in dict.fromkeys(name for one in comparisons.values() for name in one.curves):
        parts.append(_curves(comparisons, name))
    for name, comparison in comparisons.items():
        parts += [f"<h2>{escape(name)}</h2>", *_section(comparison, (thumbnails or {}).get(name, {}))]
    for name, rows in (groups or {}).items():
        parts += [f"<h2>{escape(tr(_BY[name]))}</h2>", _table(rows)]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    top = f'<!doctype html>\n<html lang="{spoken().code}"><head>{head}</head>\n<body>\n'
    write_text(Path(path), top + "\n".join(parts) + "\n</body></html>\n")


_STYLE = (
    "body{font:15px system-ui,sans-serif;margin:2em auto;max-width:70em;color:#222;background:#fff}"
    "table{border-collapse:collapse;margin:1em 0}td,th{padding:.25em .8em;border-bottom:1px solid #ccc;text-align:left}"
    "td.n{text-align:right;font-variant-numeric:tabular-nums}svg{display:block;margin:1em 0;max-width:100%}"
    "figure{display:inline-block;margin:.5em}figcaption{font-size:13px}"
)


def _legend(names: Sequence[str]) -> str:
    marks = (f'<b style="color:{_colour(place)}">&#9632;</b> {escape(name)}' for place, name in enumerate(names))
    return f"<p>{' &nbsp; '.join(marks)}</p>"


def _section(comparison: Comparison, thumbnails: Mapping[int, bytes]) -> list[str]:
    found, metric = comparison.evaluation, comparison.metric
    share = localized(found.coverage, ".1%") if np.isfinite(found.coverage) else tr("none")
    counted = tr(
        "{count} of {there} frames, {joints} joints, {share} of them predicted.",
        count=len(found.times), there=found.truth_frames, joints=len(found.joints), share=share,
    )  # fmt: skip
    return [
        _remark(counted),
        _table(words_for_people(found)),
        _heading(tr("{metric} of each joint over time", metric=tr(metric.title))),
        _heat_map(comparison),
        _heading(tr("Distribution of errors, {unit}", unit=tr(metric.unit))),
        _histogram(comparison),
        _heading(tr("Error against confidence")),
        _calibration(comparison),
        _heading(tr("Worst frames")),
        _worst(comparison, thumbnails),
        _heading(tr("Joints")),
        _table([{**row, "joint": readable(row["joint"])} for row in found.joint_rows()]),
    ]


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _remark(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(rows: Sequence[Mapping]) -> str:
    if not rows:
        return _remark(tr("None."))
    head = "".join(f"<th>{escape(column_words(name))}</th>" for name in rows[0])
    body = "".join("<tr>" + "".join(map(_table_cell, row.values())) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _table_cell(value) -> str:
    """Four figures to read, all of them in the tooltip and for whoever reads the page by machine."""
    if not isinstance(value, float):
        return f"<td>{escape(str(value))}</td>"
    if not np.isfinite(value):
        return '<td class="n">&ndash;</td>'
    shown = localized(value, ".4g")
    return f'<td class="n" title="{value!r}" data-value="{value!r}">{shown}</td>'


def _heat_map(comparison: Comparison) -> str:
    """Joints down, time across, as an image inside the drawing; black is none, bright is the 98th percentile."""
    values, joints = comparison.values, comparison.joints
    known = values[np.isfinite(values)]
    if not len(known):
        return _remark(tr("Nothing to compare."))
    limit = float(np.quantile(known, 0.98)) or 1.0
    grouped = _grouped(values)
    high, left, wide = 16, 130, 800
    cells = _png(grouped.T / limit)
    labels = "".join(_text(left - 8, (row + 0.75) * high, readable(name), "end") for row, name in enumerate(joints))
    picture = (
        f'<image x="{left}" y="0" width="{wide}" height="{high * len(joints)}" preserveAspectRatio="none" '
        f'style="image-rendering:pixelated" href="data:image/png;base64,{cells}"/>'
    )
    low, bottom = comparison.frames[0, 0], high * len(joints) + 16
    ends = _text(left, bottom, tr("frame {frame}", frame=low))
    ends += _text(left + wide, bottom, f"{comparison.frames[-1, 0]}", "end")
    words = tr("brightest: {limit} {unit}; grey: none", limit=rounded(limit), unit=tr(comparison.metric.unit))
    note = _text(left + wide / 2, bottom, words, "middle")
    return _svg(left + wide, bottom + 8, labels + picture + ends + note)


def _grouped(values: np.ndarray) -> np.ndarray:
    """(at most ``_COLUMNS``, J): the worst of each group of frames; NaN where none is known."""
    groups = np.array_split(values, min(len(values), _COLUMNS))
    filled = [np.where(np.isnan(group), -np.inf, group).max(axis=0) for group in groups]
    return np.where(np.isfinite(filled), filled, np.nan)


def _png(values: np.ndarray) -> str:
    """(H, W) values 0 to 1 as a colour image in base64: dark blue over red to yellow, grey for NaN."""
    import cv2

    x = np.clip(np.nan_to_num(values), 0, 1)
    red, green = np.clip(2.2 * x, 0, 1), np.clip(2 * x - 0.9, 0, 1)
    blue = np.clip(0.35 + 0.6 * np.minimum(x, 0.4) - 1.2 * np.maximum(x - 0.4, 0), 0, 1)
    colours = np.stack([blue, green, red], axis=-1)
    colours[np.isnan(values)] = 0.5
    done, data = cv2.imencode(".png", np.ascontiguousarray(np.rint(255 * colours).astype(np.uint8)))
    return base64.b64encode(data.tobytes()).decode() if done else ""


def _curves(comparisons: Mapping[str, Comparison], name: str) -> str:
    lines, unit = [], ""
    for place, comparison in enumerate(comparisons.values()):
        if name in comparison.curves:
            curve = comparison.curves[name]
            thresholds, total, _ = pck_curve(comparison, name)
            unit, title = tr(curve.unit), tr(curve.metric.title)
            lines.append((thresholds, total, _colour(place)))
    words = tr("{metric}: share of correct joints over the threshold, {unit}", metric=title, unit=unit)
    return _heading(words) + _plot(lines, 1.0)


def _histogram(comparison: Comparison) -> str:
    counts, edges = histogram(comparison)
    wide, high, left = 800 / len(counts), 160, 60
    most = max(int(counts.max()), 1)
    bars = "".join(
        f'<rect x="{left + place * wide:.2f}" y="{high - high * count / most:.2f}" width="{wide - 1:.2f}" '
        f'height="{high * count / most:.2f}" fill="{COLOURS[0]}"/>'
        for place, count in enumerate(counts)
    )
    last = tr("{number} or more", number=localized(edges[-1], ".4g"))
    ends = _text(left, high + 16, localized(edges[0], ".4g")) + _text(left + 800, high + 16, last, "end")
    return _svg(left + 800, high + 24, bars + ends + _text(left - 8, 12, str(most), "end"))


def _calibration(comparison: Comparison) -> str:
    found = calibration(comparison)
    known = found.count > 0
    rank = tr("Rank correlation {rank:.3f} (-1 is best).", rank=found.rank)
    rank = rank if np.isfinite(found.rank) else tr("Confidence is constant.")
    line = (found.confidence[known], found.mean[known], COLOURS[0])
    return _remark(rank) + (_plot([line], None) if known.any() else "")


def _worst(comparison: Comparison, thumbnails: Mapping[int, bytes]) -> str:
    parts = []
    for place in worst_frames(comparison):
        frame = int(comparison.frames[place, 0])
        row = comparison.values[place]
        joint = comparison.joints[int(np.nanargmax(row))]
        caption = tr(
            "frame {frame}: {error} {unit}, worst {joint}",
            frame=frame, error=rounded(np.nanmean(row)), unit=tr(comparison.metric.unit), joint=readable(joint),
        )  # fmt: skip
        data = base64.b64encode(thumbnails[frame]).decode() if frame in thumbnails else ""
        name = escape(tr("frame {frame}", frame=frame))
        picture = f'<img alt="{name}" src="data:image/png;base64,{data}"><br>' if data else ""
        parts.append(f"<figure>{picture}<figcaption>{escape(caption)}</figcaption></figure>")
    return "".join(parts) or _remark(tr("None."))


# --- drawing ---------------------------------------------------------------------------------------------------------


def _plot(lines: Sequence[tuple[np.ndarray, np.ndarray, str]], top: float | None) -> str:
    """Lines (x, y, colour) from the origin, with the ends of both axes written."""
    right = max(float(np.max(x)) for x, _, _ in lines) or 1.0
    top = top or max(float(np.nanmax(y)) for _, y, _ in lines) or 1.0
    wide, high, left = 640, 220, 60
    drawn = "".join(
        f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
        + " ".join(
            f"{left + wide * a / right:.2f},{high - high * b / top:.2f}"
            for a, b in zip(x, y, strict=True) if np.isfinite(b)
        )
        + '"/>'
        for x, y, colour in lines
    )
    frame = f'<path d="M{left} 0V{high}H{left + wide}" fill="none" stroke="#888"/>'
    scale = _text(left - 8, 12, localized(top, ".4g"), "end") + _text(left, high + 16, "0")
    scale += _text(left + wide, high + 16, localized(right, ".4g"), "end")
    return _svg(left + wide, high + 24, frame + drawn + scale)


def _svg(width: float, height: float, content: str) -> str:
    size = f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-size="12" font-family="sans-serif">{content}</svg>'


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" fill="#444">{escape(text)}</text>'


def _colour(place: int) -> str:
    return COLOURS[place % len(COLOURS)]
