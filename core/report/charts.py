"""Small vector charts for reports: SVG text that needs nothing else, told apart by pattern as well as by colour."""

from collections.abc import Sequence
from html import escape

import numpy as np

from core.ergonomics.cycles import median_curve
from core.language import localized, mark, tr

RISK_COLOURS = ("#d9e4e8", "#f2d06b", "#e58a3c", "#a31621")
RISK_WORDS = (mark("neutral"), mark("some"), mark("raised"), mark("high"))
SIDE_COLOURS = {"left": "#0072B2", "right": "#D55E00", "centre": "#444444"}
COLUMNS = 600  # of a timeline: of more frames each column shows its lowest and highest

_PATTERNS = (
    '<pattern id="risk1" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#f2d06b"/>'
    '<path d="M0 6L6 0" stroke="#8a6d00" stroke-width="1"/></pattern>'
    '<pattern id="risk2" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#e58a3c"/>'
    '<path d="M0 6L6 0M0 0L6 6" stroke="#7a3d00" stroke-width="1"/></pattern>'
)


def fill(risk: int) -> str:
    """The fill of a risk, a colour or a hatched pattern, as an SVG attribute."""
    return f"url(#risk{risk})" if risk in (1, 2) else RISK_COLOURS[risk]


def svg(width: float, height: float, content: str, title: str) -> str:
    """A drawing that scales to the page's width and says what it is to who cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" font-family="sans-serif" font-size="11"><title>{escape(title)}</title>'
        f"<defs>{_PATTERNS}</defs>{content}</svg>"
    )


def text(x: float, y: float, words: str, anchor: str = "start", colour: str = "#333") -> str:
    """An SVG text at ``x``, ``y`` pixels, escaped."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def stacked(parts: Sequence[tuple[str, float, int]], title: str, width: float = 520) -> str:
    """One bar of (label, share, risk), the shares written where there is room."""
    x, content = 0.0, []
    for label, share, risk in parts:
        wide = width * share
        if wide > 0:
            content.append(
                f'<rect x="{x:.1f}" y="0" width="{wide:.1f}" height="20" fill="{fill(risk)}" stroke="#555" '
                f'stroke-width=".5"><title>{escape(label + ": " + localized(share, ".0%"))}</title></rect>'
            )
        if wide > 34:
            content.append(
                f'<rect x="{x + wide / 2 - 15:.1f}" y="4" width="30" height="13" rx="2" fill="#fff" opacity=".85"/>'
                + text(x + wide / 2, 14.5, localized(share, ".0%"), "middle")
            )
        x += wide
    return svg(width, 20, "".join(content), title)


def timeline(times, low, values, high, highest: int, title: str, width: float = 700, height: float = 90) -> str:
    """A score over time: the band as an area, the measured score as a line; gaps where it is not assessable."""
    times = np.asarray(times, float)
    groups = np.array_split(np.arange(len(times)), min(len(times), COLUMNS))
    left, top, span = 26.0, 8.0, max(times[-1] - times[0], 1e-9)
    scale = height / max(highest - 1, 1)
    band, line = [], []
    for group in groups:
        known = group[np.isfinite(values[group])]
        if not len(known):
            continue
        x = left + (width - left) * (times[group[0]] - times[0]) / span
        wide = max((width - left) / len(groups), 0.5)
        bounds = low[known].min() - 0.1, high[known].max() + 0.1  # a band of one score is a thin line
        down, up = (top + (highest - v) * scale for v in bounds)
        band.append(f"M{x:.1f} {down:.1f}V{up:.1f}H{x + wide:.1f}V{down:.1f}Z")
        line.append(f"M{x:.1f} {top + (highest - values[known].max()) * scale:.1f}h{wide:.1f}")
    axis = "".join(text(left - 5, top + (highest - v) * scale + 4, str(v), "end") for v in (1, highest))
    height += top
    ends = text(left, height + 14, f"{times[0]:.0f} s") + text(width, height + 14, f"{times[-1]:.0f} s", "end")
    content = (
        f'<path d="{"".join(band)}" fill="#c9d6ea"/><path d="{"".join(line)}" stroke="#1b3a6b" stroke-width="1.6"/>'
        f'<path d="M{left} {top}V{height + 2}H{width}" fill="none" stroke="#888"/>{axis}{ends}'
    )
    return svg(width, height + 20, content, title)


def histogram(shares: np.ndarray, risks: Sequence[int], title: str, width: float = 130, height: float = 40) -> str:
    """Shares of the time by angle, -180 to 180 degrees; only the range that occurs is drawn."""
    there = np.flatnonzero(shares > 0)
    if not len(there):
        return ""
    first, last = int(there[0]), int(there[-1]) + 1
    step, wide, tall = 360 / len(shares), width / (last - first), height * shares / shares.max()
    bars = "".join(
        f'<rect x="{(i - first) * wide:.1f}" y="{height - tall[i]:.1f}" width="{wide - 0.5:.1f}" '
        f'height="{tall[i]:.1f}" fill="{fill(risks[i])}" stroke="#777" stroke-width=".4"/>'
        for i in range(first, last)
    )
    low, high = (f"{place * step - 180:.0f}°" for place in (first, last))
    ends = text(0, height + 12, low) + text(width, height + 12, high, "end")
    return svg(width, height + 16, bars + ends, title)


def curves(values: np.ndarray, title: str, width: float = 330, height: float = 110) -> str:
    """(C, P) degrees over 0 to 100% of each cycle: a thin line each, their median a thick one."""
    known = values[np.isfinite(values)]
    low, high = float(min(known.min(), 0)), float(max(known.max(), 30))
    left, top, wide = 30.0, 8.0, width - 34
    xs = left + wide * np.linspace(0, 1, values.shape[1])
    middle = median_curve(values)

    def line(row: np.ndarray, look: str) -> str:
        ys, pen, parts = top + height * (high - row) / (high - low), "M", []
        for x, y in zip(xs, ys, strict=True):
            parts += [f"{pen}{x:.1f} {y:.1f}"] if np.isfinite(y) else []
            pen = "L" if np.isfinite(y) else "M"
        return f'<path d="{"".join(parts)}" fill="none" {look}/>'

    thin = "".join(line(row, 'stroke="#8fa3bf" stroke-width=".8"') for row in values)
    zero = top + height * high / (high - low)
    ends = [text(left - 4, top + 4, f"{high:.0f}°", "end"), text(left - 4, top + height + 4, f"{low:.0f}°", "end"),
            text(left, top + height + 16, "0%"), text(left + wide, top + height + 16, tr("100% of a cycle"), "end")]
    axis = f'<path d="M{left} {top}V{top + height}M{left} {zero:.1f}H{left + wide}" stroke="#999" fill="none"/>'
    content = axis + thin + line(middle, 'stroke="#1b3a6b" stroke-width="2.4"') + "".join(ends)
    return svg(width, height + top + 20, content, title)


def figure(
    points: np.ndarray, bones, sides: Sequence[str], risks: Sequence[int], title: str, size: float = 150
) -> str:  # fmt: skip
    """A skeleton alone: (J, 2) points, y up, in any unit; ``risks``: of each bone, 0 neutral to 3 high."""
    known = np.isfinite(points).all(axis=1)
    if not known.any():
        return ""
    low, high = points[known].min(axis=0), points[known].max(axis=0)
    scale = (size - 16) / max(float((high - low).max()), 1e-6)
    place = (points - (low + high) / 2) * scale * [1, -1] + size / 2
    parts = []
    for (start, stop), risk in zip(bones, risks, strict=True):
        if not (known[start] and known[stop]):
            continue
        (x1, y1), (x2, y2) = place[start], place[stop]
        line = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        if risk > 0:
            parts.append(f'<line {line} stroke="{RISK_COLOURS[risk]}" stroke-width="9" stroke-linecap="round"/>')
        dash = ' stroke-dasharray="5 2"' if sides[stop] == "right" else ""
        parts.append(f'<line {line} stroke="{SIDE_COLOURS[sides[stop]]}" stroke-width="2.4"{dash}/>')
    parts.sort(key=lambda part: 'stroke-width="9"' not in part)
    return svg(size, size, "".join(parts), title)
