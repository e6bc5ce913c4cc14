import re
from xml.etree import ElementTree

import numpy as np
import pytest

from core.report.paper import COLOURS, Chart, Line, Page, chart_svg

SVG = "{http://www.w3.org/2000/svg}"
COLUMN = Page()
RAMP = Line("wrist", np.arange(11.0), 10 * np.arange(11.0))


def drawn(*lines: Line, page: Page = COLUMN, **facts) -> ElementTree.Element:
    return ElementTree.fromstring(chart_svg(Chart(lines, "Time (s)", "y (mm)", **facts), page))


def line_of(figure, colour: str) -> list[np.ndarray]:
    """The points of each unbroken piece of the curve of a colour, the last path of that colour."""
    path = [one for one in figure.iter(f"{SVG}path") if one.get("stroke") == colour][-1]
    pieces = path.get("d").split("M")[1:]
    return [np.array([[float(v) for v in point.split()] for point in piece.split("L")]) for piece in pieces]


def words(figure) -> list[str]:
    return [one.text for one in figure.iter(f"{SVG}text")]


def test_size_is_in_millimetres_and_fonts_in_points():
    figure = drawn(RAMP, page=Page(85, 60, 8))
    assert (figure.get("width"), figure.get("height"), figure.get("font-size")) == ("85mm", "60mm", "8")
    assert figure.get("viewBox") == f"0 0 {85 * 72 / 25.4:.2f} {60 * 72 / 25.4:.2f}"


def test_a_ramp_is_straight_and_as_long_as_the_axes():
    (points,) = line_of(drawn(RAMP, y_range=(0, 100)), COLOURS[0])
    steps = np.diff(points, axis=0)
    assert np.allclose(steps, steps[0], atol=0.02) and steps[0, 0] > 0 > steps[0, 1]  # down the page is less
    left, right = points[[0, -1], 0]
    assert right == pytest.approx(85 * 72 / 25.4 - 0.9 * 8, abs=0.01) and left > 8


def test_axes_have_round_numbers_and_titles_with_units():
    found = words(drawn(RAMP, y_range=(0, 100)))
    assert {"Time (s)", "y (mm)", "wrist", "0", "20", "100"} <= set(found)
    assert "\N{MINUS SIGN}0.5" in words(drawn(Line("", np.arange(3.0), np.array([-0.5, 0, 0.5]))))


def test_gaps_break_the_line_and_what_lies_outside_is_left_out():
    y = 10 * np.arange(11.0)
    y[4] = np.nan
    assert [len(piece) for piece in line_of(drawn(Line("a", RAMP.x, y)), COLOURS[0])] == [4, 6]
    (inside,) = line_of(drawn(RAMP, x_range=(2.0, 5.0)), COLOURS[0])
    assert len(inside) == 4


def test_a_long_recording_stays_small_and_keeps_its_peak():
    x = np.arange(200_000.0)
    y = np.sin(x / 999)
    y[77_777] = 40
    svg = chart_svg(Chart((Line("a", x, y),), "x", "y"), Page())
    (points,) = line_of(ElementTree.fromstring(svg), COLOURS[0])
    assert len(svg) < 100_000
    wanted = np.interp(77_777, [0, 199_999], points[[0, -1], 0])
    assert points[points[:, 1].argmin(), 0] == pytest.approx(wanted, abs=0.5)


def test_lines_differ_by_dash_as_well_as_by_colour():
    figure = drawn(*(Line(name, RAMP.x, RAMP.y + place) for place, name in enumerate("abc")))
    curves = [path for path in figure.iter(f"{SVG}path") if path.get("stroke") != "#000"]
    looks = {(path.get("stroke"), path.get("stroke-dasharray")) for path in curves}
    assert len(looks) == 3 and len({dash for _, dash in looks}) == 3


def test_a_histogram_has_steps():
    steps = drawn(Line("a", np.array([0.0, 1, 2]), np.array([3.0, 5])), steps=True)
    (points,) = line_of(steps, COLOURS[0])
    assert len(points) == 4 and points[0, 1] == points[1, 1] and points[1, 0] == points[2, 0]


def test_many_names_take_more_rows_and_all_are_inside():
    names = [f"a rather long name of a track {number}" for number in range(4)]
    figure = drawn(*(Line(name, RAMP.x, RAMP.y) for name in names))
    rows = {one.get("y") for one in figure.iter(f"{SVG}text") if one.text in names}
    assert len(rows) == 4


def test_names_cannot_break_the_file_and_nothing_is_said():
    assert "a<b&c" in words(drawn(Line("a<b&c", RAMP.x, RAMP.y)))
    with pytest.raises(ValueError, match="nothing to draw"):
        drawn(Line("a", np.arange(3.0), np.full(3, np.nan)))
    assert re.fullmatch(r"<svg .*</svg>", chart_svg(Chart((RAMP,), "x", "y"), Page(20, 20, 4)))
