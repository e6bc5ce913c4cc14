"""Comparisons: a prediction that is off by known amounts; every export says the same as ``evaluate``."""

import csv
import json
import re

import numpy as np
import pytest

from app.cli import main
from core.errors import PoseError, UsageError
from core.evaluation.evaluate import evaluate
from core.io.base import write_poses
from core.poses import PoseSequence, Space, Visibility
from core.report.comparison import tables, write_csv, write_html
from core.review.comparison import by_label, calibration, compare, histogram, only, pck_curve, worst_frames
from core.skeleton import load_skeleton

SKELETON = load_skeleton("mpi28")
FRAMES = 60
WRIST = SKELETON.index("left_wrist")


def truth() -> PoseSequence:
    coords = np.random.default_rng(0).uniform(-500, 500, (1, 28, 3)) + np.arange(FRAMES)[:, None, None] * [5.0, 0, 0]
    return PoseSequence(SKELETON, coords, np.arange(FRAMES) / 25, space=Space.CAMERA)


def prediction() -> PoseSequence:
    """The left wrist is 30 mm off, 120 mm in frame 40, with little confidence; the knee is lost once."""
    coords, confidence = truth().coords.copy(), np.ones((FRAMES, 28))
    coords[:, WRIST, 1] += 30
    coords[40, WRIST, 1] += 90
    confidence[:, WRIST] = 0.4
    confidence[40, WRIST] = 0.1
    coords[7, SKELETON.index("left_knee")] = np.nan
    return truth().replace(coords=coords, confidence=confidence)


def test_the_map_is_made_of_the_figures_own_parts():
    found = compare(prediction(), truth(), "mpjpe-absolute")
    assert found.values.shape == (FRAMES, 28)
    np.testing.assert_allclose(found.values[[0, 40], WRIST], [30, 120], atol=1e-3)
    assert np.isnan(found.values[7, SKELETON.index("left_knee")])
    known = found.values[np.isfinite(found.values)]
    assert found.evaluation["mpjpe-absolute"].value == pytest.approx(known.mean(), rel=1e-12)
    assert compare(prediction(), truth()).metric.name == "mpjpe"


def test_differences_over_time_belong_to_their_last_frame():
    found = compare(prediction(), truth(), "acceleration")
    assert found.values.shape == (FRAMES, 28) and np.isnan(found.values[:2]).all()
    assert found.values[42, WRIST] == pytest.approx(90, abs=1e-3)


def test_the_worst_frames_are_apart():
    found = compare(prediction(), truth(), "mpjpe-absolute")
    places = worst_frames(found, count=3, apart=15)
    assert places[0] == 40 and len(places) == 3
    assert min(abs(a - b) for i, a in enumerate(places) for b in places[:i]) >= 15


def test_the_worst_frames_are_a_quarter_of_a_second_apart_wherever_they_are_shown():
    found = compare(prediction(), truth(), "mpjpe-absolute")
    apart = max(round(found.matched.fps / 4), 1)
    assert worst_frames(found).tolist() == worst_frames(found, 12, apart).tolist()


def test_curves_rise_to_the_figures_of_the_metric():
    found = compare(prediction(), truth())
    thresholds, total, joints = pck_curve(found, "pck150")
    assert thresholds[[0, -1]].tolist() == [0, 150] and total[0] == 0 and (np.diff(total) >= 0).all()
    assert total[-1] == found.evaluation["pck150"].value
    assert total.mean() == pytest.approx(found.evaluation["auc150"].value, abs=1e-12)
    assert joints[6, WRIST] == 0 and joints[7, WRIST] == pytest.approx(59 / 60)  # 30 and 35 mm, strictly less
    with pytest.raises(PoseError, match="no curve"):
        pck_curve(found, "pckh")


def test_low_confidence_tells_where_the_errors_are():
    found = calibration(compare(prediction(), truth(), "mpjpe-absolute"))
    assert found.count.sum() == FRAMES * 28 - 1
    np.testing.assert_allclose(found.mean[[1, 4, 9]], [120, 30, 0], atol=1e-3)
    assert found.rank < -0.9
    constant = compare(prediction().replace(confidence=np.ones((FRAMES, 28))), truth())
    assert np.isnan(calibration(constant).rank)


def test_histograms_count_every_joint_once():
    counts, edges = histogram(compare(prediction(), truth()), 10)
    assert counts.sum() == FRAMES * 28 - 1 and len(edges) == 11


def test_filters_by_visibility_and_by_action():
    seen = np.full((FRAMES, 28), Visibility.VISIBLE, np.uint8)
    seen[:, WRIST] = Visibility.OCCLUDED
    marked = truth().replace(visibility=seen)
    visible = evaluate(prediction(), only(marked, visibility=[Visibility.VISIBLE]), ["mpjpe-absolute"])
    assert visible["mpjpe-absolute"].value == pytest.approx(0, abs=1e-3)
    found = by_label(prediction(), truth(), ["walk"] * 30 + [""] * 5 + ["reach"] * 25, metrics=["mpjpe-absolute"])
    assert list(found) == ["walk", "reach"]
    assert found["reach"]["mpjpe-absolute"].value == pytest.approx((25 * 30 + 90) / (25 * 28), abs=1e-3)


def test_what_cannot_be_compared_is_told():
    with pytest.raises(UsageError):
        compare(prediction(), truth(), "pck150")
    with pytest.raises(UsageError):
        compare(prediction(), truth(), "beauty")
    with pytest.raises(PoseError):
        compare(prediction(), truth(), "error")  # pixels


def test_files_and_command_line_agree_to_the_last_digit(tmp_path, capsys):
    write_poses(tmp_path / "pred.npz", {0: prediction()})
    write_poses(tmp_path / "true.npz", {0: truth()})
    assert main(["evaluate", str(tmp_path / "pred.npz"), str(tmp_path / "true.npz"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)["results"][0]["metrics"]
    expected = {row["metric"]: row["value"] for row in said}
    found = compare(prediction(), truth())
    write_csv(found, tmp_path / "csv")
    with (tmp_path / "csv" / "summary.csv").open() as file:
        assert {row["metric"]: float(row["value"]) for row in csv.DictReader(file)} == expected
    write_html({"ours": found}, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text()
    for value in expected.values():
        assert f'data-value="{value!r}"' in page


def test_the_page_stands_alone(tmp_path):
    found = compare(prediction(), truth(), "mpjpe-absolute")
    write_html({"<ours>": found, "theirs": found}, tmp_path / "x.html", "A & B", {"theirs": {40: b"\x89PNG"}})
    page = (tmp_path / "x.html").read_text()
    assert "A &amp; B" in page and "&lt;ours&gt;" in page and "<ours>" not in page
    assert not re.search(r'(?:src|href)="(?!data:)', page) and "<script" not in page
    assert page.count("data:image/png") == 3 and page.count("<svg") == 7


def test_every_table_is_whole():
    found = tables(compare(prediction(), truth(), "mpjpe-absolute"))
    assert len(found["errors_mpjpe-absolute"]) == FRAMES and len(found["joints"]) == 28
    assert found["errors_mpjpe-absolute"][40]["left_wrist"] == pytest.approx(120, abs=1e-3)
    assert sum(row["count"] for row in found["histogram"]) == FRAMES * 28 - 1


def test_one_frame_and_nothing_in_common(tmp_path):
    single = compare(prediction().slice(3, 4), truth().slice(3, 4))
    assert single.values.shape == (1, 28) and tables(single)["frames"]
    empty = truth().replace(coords=np.full((FRAMES, 28, 3), np.nan))
    nothing = compare(empty, truth())
    assert worst_frames(nothing).tolist() == [] and histogram(nothing)[0].sum() == 0
    assert np.isnan(calibration(nothing).rank)
    write_html({"nothing": nothing, "single": single}, tmp_path / "x.html")
    assert "Nothing to compare" in (tmp_path / "x.html").read_text()
