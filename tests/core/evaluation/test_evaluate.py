"""Comparing sequences: joints by name, frames by time, people by distance; every number with its protocol."""

import json

import numpy as np
import pytest

from core.errors import PoseError, UsageError
from core.evaluation.evaluate import METRICS, evaluate
from core.evaluation.matching import match, match_frames, match_people
from core.poses import PoseSequence, Space, Unit
from core.skeleton import Skeleton

BODY = Skeleton(
    "body", ("pelvis", "left_hip", "right_hip", "left_shoulder"), (-1, 0, 0, 0), pairs=((1, 2),),
)  # fmt: skip
HIPS = Skeleton(
    "hips", ("right_hip", "left_hip"), (-1, -1), pairs=((1, 0),),
    remaps=(("body", (("pelvis", (("left_hip", 0.5), ("right_hip", 0.5))),)),),
)  # fmt: skip


def sequence(coords, skeleton=BODY, fps=25.0, space=Space.WORLD, **changes):
    coords = np.asarray(coords, float)
    return PoseSequence(skeleton, coords, np.arange(len(coords)) / fps, space=space, **changes)


@pytest.fixture
def truth():
    return sequence(np.random.default_rng(0).normal(0, 300, (20, 4, 3)))


def test_a_sequence_shifted_by_30_mm(truth):
    found = evaluate(truth.replace(coords=truth.coords + np.float32([30, 0, 0])), truth)
    assert found["mpjpe-absolute"].value == pytest.approx(30, abs=1e-3)
    assert found["mpjpe"].value == pytest.approx(0, abs=1e-3)
    assert found["pck150"].value == 1 and found["auc150"].value == pytest.approx(30 / 31)
    assert found["mpjpe-absolute"].per_joint.tolist() == pytest.approx([30] * 4, abs=1e-3)
    assert found["mpjpe-absolute"].per_frame.shape == (20,) and found.coverage == 1


def test_the_protocol_names_joints_root_alignment_and_rate(truth):
    protocol = evaluate(truth, truth, ["mpjpe"])["mpjpe"].protocol
    assert protocol == "root-aligned; root pelvis, 4 joints of body; 20 frames at 25 fps; missing joints left out"


def test_joints_are_matched_by_name_and_remap_table(truth):
    prediction = sequence(truth.coords[:, [2, 1]] + np.float32([3, 4, 0]), HIPS)
    found = evaluate(prediction, truth, ["mpjpe-absolute"])
    assert found.joints == ("pelvis", "left_hip", "right_hip")
    assert found["mpjpe-absolute"].per_joint[1:] == pytest.approx([5, 5], abs=1e-3)
    only = evaluate(prediction, truth, ["mpjpe-absolute"], joints=["right_hip"])
    assert only.joints == ("right_hip",) and only["mpjpe-absolute"].value == pytest.approx(5, abs=1e-3)
    with pytest.raises(PoseError, match="left_shoulder"):
        evaluate(prediction, truth, joints=["left_shoulder"])


def test_the_root_is_the_pelvis_else_both_hips(truth):
    assert match(truth, truth).root_names == ("pelvis",)
    assert match(truth, truth, joints=["left_hip", "right_hip"]).root_names == ("left_hip", "right_hip")
    assert match(truth, truth, root=["left_shoulder"]).root_names == ("left_shoulder",)
    with pytest.raises(PoseError):
        evaluate(truth, truth, ["mpjpe"], joints=["left_hip"])


def test_missing_predictions_count_as_the_caller_says(truth):
    coords = truth.coords.copy()
    coords[:, 3] = np.nan
    lost = truth.replace(coords=coords)
    ignored, missed = evaluate(lost, truth), evaluate(lost, truth, missing="miss")
    assert ignored["pck150"].value == 1 and missed["pck150"].value == pytest.approx(0.75)
    assert ignored["mpjpe"].value == missed["mpjpe"].value == 0
    assert ignored.coverage == missed.coverage == pytest.approx(0.75)
    assert "count as wrong" in missed["pck150"].protocol


# --- time ---


def test_frames_of_half_the_rate_meet_every_second_frame():
    assert match_frames(np.arange(3) / 25, np.arange(6) / 50).tolist() == [[0, 0], [1, 2], [2, 4]]
    assert match_frames(np.arange(6) / 50, np.arange(3) / 25).tolist() == [[0, 0], [2, 1], [4, 2]]


def test_frames_too_far_apart_do_not_meet():
    first, second = np.array([0, 0.1, 0.21]), np.array([0.04, 0.14, 0.27, 0.37])
    assert match_frames(first, second).tolist() == [[0, 0], [1, 1]]
    assert match_frames(first, second, tolerance=0.07).tolist() == [[0, 0], [1, 1], [2, 2]]
    assert match_frames(first, second, tolerance=0.01).tolist() == []
    assert match_frames(np.array([]), second).shape == (0, 2)
    assert match_frames(np.array([0.1]), second, tolerance=0.05).tolist() == [[0, 1]]


def test_an_offset_in_seconds(truth):
    late = truth.slice(5, 15).replace(times=np.arange(10) / 25)
    assert evaluate(late, truth, ["mpjpe-absolute"], offset=0.2)["mpjpe-absolute"].value == 0
    assert evaluate(late, truth, ["mpjpe-absolute"])["mpjpe-absolute"].value > 100
    with pytest.raises(PoseError, match="offset"):
        evaluate(late, truth, offset=100)


def test_velocity_does_not_jump_over_a_gap_in_time(truth):
    coords = truth.coords.copy()
    coords[10:] += np.float32([500, 0, 0])
    times = truth.times + np.where(np.arange(20) >= 10, 3.0, 0)
    found = evaluate(
        truth.replace(coords=coords, times=times), truth.replace(times=times), ["mpjve", "acceleration-si"]
    )
    assert found["mpjve"].value == pytest.approx(0, abs=1e-3)
    assert np.flatnonzero(np.isnan(found["mpjve"].per_frame)).tolist() == [0, 10]
    assert np.flatnonzero(np.isnan(found["acceleration-si"].per_frame)).tolist() == [0, 1, 10, 11]


# --- what applies ---


def test_unknown_scale_leaves_only_what_does_not_need_it(truth):
    relative = truth.replace(unit=Unit.RELATIVE, space=Space.ROOT)
    found = evaluate(relative, truth.replace(space=Space.CAMERA))
    assert [figure.metric.name for figure in found.figures] == ["pa-mpjpe", "n-mpjpe"]
    with pytest.raises(PoseError, match="scale"):
        evaluate(relative, truth.replace(space=Space.CAMERA), ["mpjpe"])


def test_other_axes_leave_only_aligned_metrics(truth):
    found = evaluate(truth.replace(space=Space.CAMERA), truth)
    assert [figure.metric.name for figure in found.figures] == ["pa-mpjpe", "bone-length"]


def test_loose_markers_have_no_bone_lengths(truth):
    loose = truth.replace(skeleton=Skeleton("loose", BODY.joints, (-1,) * 4))
    assert "bone-length" not in [figure.metric.name for figure in evaluate(loose, loose).figures]
    with pytest.raises(PoseError, match="bones"):
        evaluate(loose, loose, ["bone-length"])


def test_flat_poses_get_pixel_metrics():
    truth = sequence(np.random.default_rng(0).uniform(0, 400, (5, 4, 2)), space=Space.IMAGE)
    shifted = truth.replace(coords=truth.coords + np.float32([6, 8]))
    found = evaluate(shifted, truth, head_size=15)
    assert found["error"].value == pytest.approx(10, abs=1e-4)
    assert [found[f"pckh@{threshold}"].value for threshold in ("0.1", "0.5", "1")] == [0, 0, 1]
    assert found["auc"].value == pytest.approx(1 - 2 / 3, abs=0.01)
    assert "mpjpe" not in [figure.metric.name for figure in found.figures]
    with pytest.raises(PoseError, match="head"):
        evaluate(shifted, truth, ["auc"])


def test_flat_and_spatial_poses_cannot_be_compared(truth):
    with pytest.raises(PoseError):
        evaluate(sequence(truth.coords[..., :2], space=Space.IMAGE), truth)


def test_an_unknown_metric_is_a_usage_error(truth):
    with pytest.raises(UsageError, match="pa-mpjpe"):
        evaluate(truth, truth, ["mpjp"])


def test_every_metric_of_perfect_poses_is_perfect():
    for dims, space in ((2, Space.IMAGE), (3, Space.WORLD)):
        skeleton = Skeleton(
            "four", ("pelvis", "left_shoulder", "right_hip", "left_hip"), (-1, 0, 0, 0), pairs=((3, 2),)
        )
        poses = sequence(np.random.default_rng(0).uniform(0, 400, (5, 4, dims)), skeleton, space=space)
        names = [name for name, metric in METRICS.items() if metric.dims == dims]
        for figure in evaluate(poses, poses, names, head_size=30).figures:
            best = {"auc150": 30 / 31, "auc": 0.995, "auc-mmpose": 0.95}.get(
                figure.metric.name, float(figure.metric.share)
            )
            assert figure.value == pytest.approx(best, abs=1e-6), figure.metric.name


# --- people ---


def test_people_are_paired_by_distance(truth):
    far = truth.replace(coords=truth.coords + np.float32([5000, 0, 0]))
    near = truth.replace(coords=truth.coords + np.float32([10, 0, 0]))
    late = truth.replace(times=truth.times + 100)
    assert match_people([far, near], [truth, far]) == [(0, 1), (1, 0)]
    assert match_people([late, near], [truth]) == [(1, 0)]
    assert match_people([], [truth]) == []


# --- for files ---


def test_the_outcome_is_json_and_tables(truth):
    coords = truth.coords.copy()
    coords[0] = np.nan
    found = evaluate(truth.replace(coords=coords), truth)
    data = json.loads(json.dumps(found.to_dict(per_frame=True), allow_nan=False))
    assert data["per_frame"][0]["mpjpe"] is None and data["per_frame"][1]["mpjpe"] == 0
    assert data["per_joint"][0]["joint"] == "pelvis" and data["frames"] == data["truth_frames"] == 20
    assert len(found.summary_rows()) == len(found.figures) and set(found.summary_rows()[0]) >= {
        "metric",
        "value",
        "unit",
    }
