"""Figures for papers: line charts as SVG of a size in millimetres, with fonts of a size in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from core.kinematics.derivatives import runs

POINTS_A_MM = 72 / 25.4
FONT = "Arial, Helvetica, sans-serif"
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Okabe and Ito, told apart by the colour-blind; lines differ by their dashes as well, for print in grey."""
DASHES = ("", "5 2", "1.5 1.5", "6 2 1.5 2", "3 1.5", "8 3")
ADVANCE = 0.56
"""Mean width of a letter over the font's size: room is kept for texts that nobody measures here."""


@dataclass(frozen=True, eq=False)
class Line:
    """x, y (N,): NaN in y breaks the line. ``colour`` and ``dash`` "": those of its place."""

    name: str
    x: np.ndarray
    y: np.ndarray
    colour: str = ""
    dash: str | None = None


@dataclass(frozen=True, eq=False)
class Chart:
    """``x_title`` and ``y_title`` state the units. Ranges None: what the lines span. ``steps``: each y holds until the
    next x, and x has one more."""

    lines: tuple[Line, ...]
    x_title: str
    y_title: str
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None
    steps: bool = False


@dataclass(frozen=True)
class Page:
    """Millimetres and points; as given, one column of most journals."""

    width: float = 85.0
    height: float = 60.0
    font: float = 8.0


def chart_svg(chart: Chart, page: Page) -> str:
    """The chart on the page, in SVG whose unit is the point. Raises ``ValueError`` where there is no line."""
    width, height, size = page.width * POINTS_A_MM, page.height * POINTS_A_MM, page.font
    lines = [_stepped(line) if chart.steps else line for line in chart.lines]
    x_range = chart.x_range or _span([line.x for line in lines])
    y_range = chart.y_range or _span([line.y for line in lines], 0.05)
    legend, below = _legend(lines, width, size)
    y_ticks = _ticks(*y_range, max(int(height / size / 4), 2))
    left = (max(len(word) for _, word in y_ticks) * ADVANCE + 2.4) * size
    box = _Box(left, below + 0.6 * size, width - 0.9 * size, height - 3.4 * size, x_range, y_range)
    x_ticks = _ticks(*x_range, max(int((box.right - box.left) / size / 4), 2))
    parts = [_axes(box, x_ticks, y_ticks, size), _titles(box, chart, size), legend]
    parts += [_path(box, line, place) for place, line in enumerate(lines)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{page.width:g}mm" height="{page.height:g}mm" '
        f'viewBox="0 0 {width:.2f} {height:.2f}" font-family="{FONT}" font-size="{size:g}" fill="#000">'
        f'<rect width="{width:.2f}" height="{height:.2f}" fill="#fff"/>{"".join(parts)}</svg>'
    )


@dataclass(frozen=True)
class _Box:
    """Where the lines are, in points, and which values lie at its edges."""

    left: float
    top: float
    right: float
    bottom: float
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def x(self, values):
        return self.left + (values - self.x_range[0]) / (self.x_range[1] - self.x_range[0]) * (self.right - self.left)

    def y(self, values):
        return self.bottom - (values - self.y_range[0]) / (self.y_range[1] - self.y_range[0]) * (self.bottom - self.top)


def _span(values: Sequence[np.ndarray], air: float = 0.0) -> tuple[float, float]:
    known = np.concatenate([one[np.isfinite(one)] for one in values]) if values else np.empty(0)
    if not len(known):
        raise ValueError("there is nothing to draw")
    low, high = float(known.min()), float(known.max())
    room = air * (high - low) or (0.0 if high > low else max(abs(high), 1.0) / 2)
    return low - room, high + room


def _ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Round values from ``low`` to ``high``, at most about ``most``, and how they are written."""
    least = (high - low) / most
    power = 10.0 ** np.floor(np.log10(least))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.9999)
    digits = max(-int(np.floor(np.log10(step) + 1e-9)), 0)
    values = np.arange(np.ceil(low / step - 1e-9), np.floor(high / step + 1e-9) + 1) * step
    return [(float(value), f"{value:.{digits}f}".replace("-", "\N{MINUS SIGN}") if value else "0") for value in values]


def _axes(box: _Box, x_ticks, y_ticks, size: float) -> str:
    tick, parts = 0.4 * size, [f"M{box.left:.2f} {box.top:.2f}V{box.bottom:.2f}H{box.right:.2f}"]
    words = []
    for value, word in x_ticks:
        x = box.x(value)
        parts.append(f"M{x:.2f} {box.bottom:.2f}v{tick:.2f}")
        words.append(_text(x, box.bottom + 1.5 * size, word, "middle"))
    for value, word in y_ticks:
        y = box.y(value)
        parts.append(f"M{box.left:.2f} {y:.2f}h{-tick:.2f}")
        words.append(_text(box.left - 0.6 * size, y + 0.35 * size, word, "end"))
    return f'<path d="{"".join(parts)}" fill="none" stroke="#000" stroke-width="0.6"/>{"".join(words)}'


def _titles(box: _Box, chart: Chart, size: float) -> str:
    middle, across = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    upright = _text(0, 0, chart.y_title, "middle")
    turned = f'<g transform="translate({1.1 * size:.2f} {across:.2f}) rotate(-90)">{upright}</g>'
    return _text(middle, box.bottom + 2.9 * size, chart.x_title, "middle") + turned


def _legend(lines: Sequence[Line], width: float, size: float) -> tuple[str, float]:
    """What each line is, above the chart, in as many rows as it takes; and where it ends."""
    named = [(place, line) for place, line in enumerate(lines) if line.name]
    x, y, parts = 0.6 * size, 1.1 * size, []
    for place, line in named:
        wide = (len(line.name) * ADVANCE + 3.4) * size
        if x + wide > width and x > size:
            x, y = 0.6 * size, y + 1.3 * size
        stroke = _stroke(line, place)
        parts.append(f'<path d="M{x:.2f} {y - 0.32 * size:.2f}h{2 * size:.2f}" {stroke}/>')
        parts.append(_text(x + 2.4 * size, y, line.name))
        x += wide
    return "".join(parts), y if named else 0.0


def _path(box: _Box, line: Line, place: int) -> str:
    """Thinned to what can be seen: the least and greatest of each quarter of a point."""
    x, y = _thinned(box.x(np.asarray(line.x, float)), np.asarray(line.y, float))
    inside = np.isfinite(y) & (x >= box.left - 1e-6) & (x <= box.right + 1e-6)
    height, drawn = np.clip(box.y(y), box.top, box.bottom), []
    for start, stop in runs(inside):
        points = [f"{a:.2f} {b:.2f}" for a, b in zip(x[start:stop], height[start:stop], strict=True)]
        drawn.append("M" + "L".join(points if len(points) > 1 else points * 2))
    return f'<path d="{"".join(drawn)}" stroke-linejoin="round" stroke-linecap="round" {_stroke(line, place)}/>'


def _thinned(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    columns = np.floor((x - x[0]) * 4).astype(int) if len(x) else np.empty(0, int)
    if len(x) < 4 * (len(np.unique(columns)) or 1):
        return x, y
    kept: set[int] = set()
    for group in np.split(np.arange(len(x)), np.flatnonzero(np.diff(columns)) + 1):
        known = group[np.isfinite(y[group])]
        kept.update((known[np.argmin(y[known])], known[np.argmax(y[known])]) if len(known) else (group[0],))
        kept.update(group[~np.isfinite(y[group])][:1])
    chosen = np.array(sorted(kept))
    return x[chosen], y[chosen]


def _stepped(line: Line) -> Line:
    x, y = np.repeat(line.x, 2)[1:-1], np.repeat(line.y, 2)
    return Line(line.name, x, y, line.colour, line.dash)


def _stroke(line: Line, place: int) -> str:
    colour = line.colour or COLOURS[place % len(COLOURS)]
    dash = DASHES[place % len(DASHES)] if line.dash is None else line.dash
    return f'fill="none" stroke="{colour}" stroke-width="1.2"' + (f' stroke-dasharray="{dash}"' if dash else "")


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    return f'<text x="{x:.2f}" y="{y:.2f}" text-anchor="{anchor}">{escape(words)}</text>'
