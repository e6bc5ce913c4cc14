"""The views of ergonomics by themselves: what is painted is what was measured."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.views.ergonomics.body_diagram import SHAPES, BodyDiagram, Part
from app.views.ergonomics.exposure_view import ExposureBars
from app.views.ergonomics.frame_risk import PinnedAngles, RiskBones
from app.views.ergonomics.moments_strip import figure_of
from app.views.ergonomics.risk_paint import fill_risk, risk_words
from app.views.ergonomics.rows_table import RowsTable
from app.views.timeline.score_bands import Band
from core.ergonomics.assessment import assess
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton


@pytest.fixture
def assessment(person, skeleton):
    coords = person(120)
    coords[60:, skeleton.index("left_elbow")] += [250, 350, 0]  # the left upper arm goes up half way through
    return assess(PoseSequence(skeleton, coords, np.arange(120) / 25, space=Space.WORLD))


def test_bars_hold_all_of_the_time_and_the_sides_apart(qapp, assessment):
    bars = ExposureBars()
    bars.show_assessment(assessment)
    for title, sides, _ in bars.rows:
        for side, shares in sides.items():
            assert sum(share for _, share, _ in shares) == pytest.approx(1, abs=1e-6), (title, side)
    arms = next(sides for _, sides, measure in bars.rows if measure == "upper_arm_flexion")
    high = {side: next(share for _, share, risk in shares if risk == 3) for side, shares in arms.items()}
    assert high["left"] == pytest.approx(0.5, abs=0.02) and high["right"] == 0


def test_a_histogram_opens_below_its_row(qapp, assessment):
    bars = ExposureBars()
    bars.resize(400, 400)
    bars.show_assessment(assessment)
    low = bars.height()
    bars.toggle("upper_arm_flexion")
    assert bars.height() > low
    bars.grab()  # paints without a complaint
    bars.toggle("upper_arm_flexion")
    assert bars.height() == low


def test_every_risk_is_told_apart_without_colour(qapp):
    """In grey, two risks differ in pattern or in lightness by a lot."""
    painted = []
    for risk in (-1, 0, 1, 2, 3):
        image = QImage(40, 40, QImage.Format.Format_Grayscale8)
        image.fill(QColor("white"))
        painter = QPainter(image)
        fill_risk(painter, image.rect().toRectF(), risk)
        painter.end()
        painted.append(np.array(image.constBits(), float).reshape(40, 40)[4:36, 4:36])
    looks = [(grey.mean(), grey.std()) for grey in painted]
    for first, (mean, spread) in enumerate(looks):
        for other_mean, other_spread in looks[first + 1 :]:
            assert abs(mean - other_mean) > 12 or abs(spread - other_spread) > 8, looks
    assert len({risk_words(risk) for risk in (-1, 0, 1, 2, 3)}) == 5


def test_a_part_of_the_body_is_found_under_the_pointer_and_is_read_out(qtbot):
    diagram = BodyDiagram()
    qtbot.addWidget(diagram)
    diagram.resize(210, 270)
    diagram.show_parts({"left_elbow_flexion": Part("Elbow, flexion, left", 92.4, 8.0, 1, inferred=True)})
    assert "92° ± 8, some, rests on an inferred joint" in diagram.accessibleDescription()
    first, last = diagram._ends("left_elbow_flexion")
    with qtbot.waitSignal(diagram.partClicked) as clicked:
        qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=((first + last) / 2).toPoint())
    assert clicked.args == ["left_elbow_flexion"]
    assert diagram.part_at(QPointF(2, 2)) is None
    left, right = (diagram._ends(f"{side}_elbow_flexion")[0].x() for side in ("left", "right"))
    assert left > diagram.width() / 2 > right
    assert set(SHAPES) >= {"trunk_flexion", "neck_flexion", "right_knee_flexion"}


def test_a_band_says_the_value_and_what_it_could_be_and_keeps_the_highest_risk_of_a_column():
    values = np.array([2.0, 3.0, np.nan, 7.0])
    band = Band.of("RULA left", values, values - 1, values, np.array([0, 1, -1, 3]), (1.0, 7.0))
    assert band.words(1) == "RULA left: 3, could be 2 to 3" and band.words(2) == "RULA left: –"
    assert band.risks.columns(0, 4, 2).tolist() == [1, 3]


def test_a_worst_moment_is_a_skeleton_on_white(qapp, assessment):
    picture = figure_of(assessment, assessment.moments[0]).toImage()
    places = ((x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2))
    colours = {picture.pixelColor(*place).name() for place in places}
    assert "#ffffff" in colours and len(colours) > 4


def test_what_people_are_called_is_no_rich_text_in_a_tooltip(qtbot):
    table = RowsTable("people_table", "People")
    qtbot.addWidget(table)
    table.show_rows(["person"], [["<img src='http://x/y.png'>"]])
    assert "<img" not in table.item(0, 0).toolTip() and "&lt;img" in table.item(0, 0).toolTip()


def test_numbers_at_bones_make_way_for_pinned_ones(qapp):
    """An arm whose own angle would be written where two pinned ones are."""
    pins, image = PinnedAngles(), QImage(400, 400, QImage.Format.Format_RGB32)
    points = np.array([[200.0, 100.0], [200.0, 200.0], [200.0, 300.0]])
    pins.show_angles([(points, 170.0), (points, 95.0)], np.array([0.0, -1.0]))
    bones = RiskBones(pins)
    arm = Skeleton("arm", ("left_shoulder", "left_elbow", "left_wrist"), (-1, 0, 1))
    painter = QPainter(image)
    pinned = pins.plates(QTransform(), painter.font())
    ends = pinned[0].center().toTuple() + np.array([[22.0, -30], [22, 30], [90, 30]])
    bones.show_bones(arm, ends, np.array([3, 3]), {0: "-5°", 1: "81°"})
    bones.badges.paint(painter, None)
    pins.paint(painter, None)
    painter.end()
    assert len(bones.badges.plates) == 2 and len(pinned) == 2
    plates = [*pinned, *bones.badges.plates]
    assert not any(one.intersects(other) for at, one in enumerate(plates) for other in plates[:at])
