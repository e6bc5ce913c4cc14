"""A prediction that is 3 pixels off while lifting and 6 while carrying; its left wrist is 12 off and hidden."""

import json

import numpy as np
import pytest

from app.cli import main
from core.document import Segment
from core.edits import ReplaceTrack, SetRecording, SetSegment
from core.errors import PoseError
from core.evaluation.evaluate import evaluate
from core.io.base import write_poses
from core.poses import PoseSequence, Visibility
from core.project.project import Project
from core.recording import Recording
from core.review.comparison import compare
from core.review.selection import Selection, by_action, by_visibility, natural_pairs, remapped, table
from core.skeleton import load_skeleton
from core.track import TrackKey

SKELETON = load_skeleton("mpi28")
WRIST, NECK, TOP = (SKELETON.index(name) for name in ("left_wrist", "neck", "head_top"))
FRAMES = 40
LABELS = ["lift"] * 10 + ["carry"] * 20 + [""] * 10


def truth() -> PoseSequence:
    coords = np.random.default_rng(0).uniform(100, 300, (1, 28, 2)).repeat(FRAMES, axis=0)
    coords[:, TOP] = coords[:, NECK] + (0, 50)
    visibility = np.full((FRAMES, 28), Visibility.VISIBLE, np.uint8)
    visibility[:, WRIST] = Visibility.OCCLUDED
    return PoseSequence(SKELETON, coords, np.arange(FRAMES) / 25, visibility=visibility)


def prediction() -> PoseSequence:
    off = np.where(np.array(LABELS) == "carry", 6.0, 3.0)[:, None] * np.ones(28)
    off[:, WRIST] = 12
    coords = truth().coords + off[..., None] * (1, 0)
    return truth().replace(coords=coords)


def test_each_action_has_its_own_figures():
    found = by_action(prediction(), truth(), LABELS)
    assert list(found) == ["lift", "carry"]
    assert found["lift"]["error"].value == pytest.approx((27 * 3 + 12) / 28, abs=1e-4)
    assert found["carry"]["error"].value == pytest.approx((27 * 6 + 12) / 28, abs=1e-4)
    rows = table(found)
    assert [(row["group"], row["frames"]) for row in rows] == [("lift", 10), ("carry", 20)]
    assert rows[1]["error"] == found["carry"]["error"].value


def test_hidden_joints_are_counted_apart():
    found = by_visibility(prediction(), truth())
    assert found["occluded"]["error"].value == pytest.approx(12, abs=1e-4)
    assert found["visible"]["error"].value < 6


def test_only_what_is_selected_counts():
    selection = Selection(visibility=(Visibility.VISIBLE,), action="carry")
    chosen, true, options = selection.of(prediction(), truth(), LABELS)
    assert compare(chosen, true, **options).evaluation["error"].value == pytest.approx(6, abs=1e-4)
    with pytest.raises(PoseError, match="No frame is labelled"):
        Selection(action="dance").of(prediction(), truth(), LABELS)


def test_the_head_is_measured_in_the_truth_where_nobody_gives_its_size():
    chosen, true, options = Selection().of(prediction(), truth())
    assert options["head_size"] == pytest.approx(50)
    shares = evaluate(chosen, true, ["pckh@0.1"], **options)
    assert shares["pckh@0.1"].value == pytest.approx(27 / 28 * 0.5)  # 3 of 5 pixels, in half of the frames
    assert Selection(head=100).of(prediction(), truth())[2]["head_size"] == 100


def test_joints_are_paired_by_hand():
    """Left and right wrist swapped on purpose: a pair that is not the natural one."""
    pairs = (("neck", "neck"), ("left_wrist", "right_wrist"))
    other = remapped(prediction(), truth(), pairs)
    assert np.array_equal(other.coords[:, WRIST], prediction().coords[:, SKELETON.index("right_wrist")])
    assert np.isnan(other.coords[:, TOP]).all()
    found = compare(*(s := Selection(pairs=pairs).of(prediction(), truth()))[:2], **s[2])
    assert found.joints == ("left_wrist", "neck") or found.joints == ("neck", "left_wrist")
    assert len(natural_pairs(prediction(), truth())) == 28
    with pytest.raises(PoseError, match="twice"):
        remapped(prediction(), truth(), (("neck", "neck"), ("neck", "head")))


def answer(capsys, *arguments) -> dict:
    assert main(["evaluate", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["results"][0]


def value(found: dict, metric: str) -> float:
    return next(row["value"] for row in found["metrics"] if row["metric"] == metric)


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "both.posewright"
    project = Project.create(path)
    project.apply(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", FRAMES, 25.0, 640, 480)))
    project.apply(ReplaceTrack(TrackKey(1, 0, "detected"), prediction()))
    project.apply(ReplaceTrack(TrackKey(1, 0, "truth"), truth()))
    project.apply(SetSegment(1, Segment(1, 1, 0, 10, "lift")))
    project.apply(SetSegment(2, Segment(2, 1, 10, 30, "carry")))
    project.close()
    return path


def test_the_command_gives_the_same_numbers_to_the_last_digit(project, tmp_path, capsys):
    chosen, true, options = Selection(visibility=(Visibility.VISIBLE,), action="carry").of(
        prediction(), truth(), LABELS
    )
    expected = compare(chosen, true, **options).evaluation
    found = answer(capsys, project, project, "--stage", "detected", "--action", "carry", "--visibility", "visible")
    for figure in expected.figures:
        assert value(found, figure.metric.name) == figure.value, figure.metric.name


def test_the_command_has_a_row_for_each_action(project, capsys):
    found = answer(capsys, project, project, "--stage", "detected", "--by", "action")
    expected = table(by_action(prediction(), truth(), LABELS))
    assert [row["group"] for row in found["by_action"]] == ["lift", "carry"]
    assert [row["error"] for row in found["by_action"]] == [row["error"] for row in expected]


def test_the_command_pairs_joints_by_hand(tmp_path, capsys):
    paths = [tmp_path / "p.npz", tmp_path / "t.npz"]
    for path, poses in zip(paths, (prediction(), truth()), strict=True):
        write_poses(path, {0: poses})
    found = answer(capsys, *paths, "--pair", "left_wrist=right_wrist", "neck=neck")
    wrist = np.linalg.norm(
        prediction().coords[:, SKELETON.index("right_wrist")].astype(float) - truth().coords[:, WRIST], axis=1
    )
    neck = np.linalg.norm(prediction().coords[:, NECK].astype(float) - truth().coords[:, NECK], axis=1)
    assert value(found, "error") == pytest.approx(np.mean([wrist, neck]), rel=1e-12)
