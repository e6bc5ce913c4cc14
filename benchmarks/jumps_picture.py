"""Pictures as SVG: speed against accuracy, and shares of correct joints over thresholds."""

import math
from pathlib import Path

WIDTH, HEIGHT, LEFT, BOTTOM = 720, 420, 70, 50


def trade_off(rows: list[tuple[str, str, dict]], path: Path) -> None:
    """One dot a method: frames a second of processor time (logarithmic) and mean error of hidden joints, 12 -> 28."""
    points = [(name, f["fps_core"], f["hidden"]["mean"]) for name, task, f in rows if task == "clean"]
    points = [point for point in points if point[2] < 0.6]
    low, high = 0.8 * min(p[1] for p in points), 1.25 * max(p[1] for p in points)
    top = 1.1 * max(p[2] for p in points)

    def place(speed: float, error: float) -> tuple[float, float]:
        across = math.log(speed / low) / math.log(high / low)
        return LEFT + across * (WIDTH - LEFT - 190), HEIGHT - BOTTOM - error / top * (HEIGHT - BOTTOM - 20)

    parts = [_text(LEFT, HEIGHT - 8, "frames per second of processor time"), _text(8, 14, "mean error, head sizes")]
    for exponent in range(math.ceil(math.log10(low)), math.floor(math.log10(high)) + 1):
        x, y = place(10**exponent, 0)
        parts += [_line(x, 20, x, y), _text(x - 10, y + 18, f"{10**exponent:g}")]
    for tenth in range(int(top * 10) + 1):
        x, y = place(low, tenth / 10)
        parts += [_line(LEFT, y, WIDTH - 20, y), _text(LEFT - 34, y + 4, f"{tenth / 10:.1f}")]
    labels: list[tuple[float, float]] = []
    for name, speed, error in sorted(points, key=lambda point: -point[2]):
        x, y = place(speed, error)
        colour = "#d95f02" if name.startswith("ours") else "#1b6ca8"
        labels.append((x + 9, _free(x + 9, y + 4, labels)))
        parts += [f'<circle cx="{x:.0f}" cy="{y:.0f}" r="5" fill="{colour}"/>', _text(*labels[-1], name)]
    _write(path, parts, HEIGHT)


LINES = {"ours, best (default)": "#d95f02", "JUMPS, 50 steps": "#1b6ca8", "ridge, frame": "#4d4d4d"}
"""What is drawn over thresholds, and in which colour; differences are from the last one."""
PANEL = 260


def curves(rows: list[tuple[str, str, dict]], path: Path) -> None:
    """PCKh of hidden joints over thresholds of 0 to 1 head sizes, 12 -> 28, and below it the differences."""
    found = {name: f["hidden"]["curve"] for name, task, f in rows if task == "clean" and name in LINES}
    *_, base = (name for name in LINES if name in found)
    differences = {name: [a - b for a, b in zip(curve, found[base], strict=True)] for name, curve in found.items()}
    most = math.ceil(10 * max(abs(one) for curve in differences.values() for one in curve)) / 10
    parts = _panel(found, 0, 0.0, 1.0, "PCKh") + _panel(differences, PANEL, -most, most, f"PCKh less that of: {base}")
    _write(path, parts, 2 * PANEL)


def _panel(lines: dict[str, list[float]], down: float, low: float, high: float, title: str) -> list[str]:
    def place(threshold: float, value: float) -> tuple[float, float]:
        height = (value - low) / (high - low)
        return LEFT + threshold * (WIDTH - LEFT - 190), down + PANEL - BOTTOM - height * (PANEL - BOTTOM - 30)

    parts = [_text(8, down + 14, title), _text(LEFT + 120, down + PANEL - 8, "threshold, head sizes")]
    for fifth in range(6):
        x, y = place(fifth / 5, low)
        parts += [_line(x, down + 30, x, y), _text(x - 8, y + 18, f"{fifth / 5:g}")]
        x, y = place(0, low + fifth / 5 * (high - low))
        parts += [_line(x, y, WIDTH - 190, y), _text(x - 44, y + 4, f"{low + fifth / 5 * (high - low):.2f}")]
    for number, (name, curve) in enumerate(lines.items()):
        points = " ".join("{:.1f},{:.1f}".format(*place(k / 100, value)) for k, value in enumerate(curve))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{LINES[name]}" stroke-width="2"/>')
        parts.append(_text(WIDTH - 180, down + 40 + 16 * number, name, LINES[name]))
    return parts


def _write(path: Path, parts: list[str], height: float) -> None:
    body = "\n".join(parts)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
        f'font-size="12"><rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )


def _free(x: float, y: float, taken: list[tuple[float, float]], high: float = 13, wide: float = 190) -> float:
    """The first height from ``y`` downwards where a label at ``x`` lies on none of those that are there."""
    while any(abs(y - other_y) < high and abs(x - other_x) < wide for other_x, other_y in taken):
        y += 1
    return y


def _text(x: float, y: float, text: str, colour: str = "#333") -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" fill="{colour}">{text}</text>'


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}" stroke="#ddd"/>'
