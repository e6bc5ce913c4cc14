"""With the weights that ship with the program."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import AppError, ModelError, PoseError
from core.poses import PoseSequence, Status
from core.progress import Cancelled, CancelToken
from core.skeleton import load_skeleton, skeleton_from_names
from models.common.evidence import observe
from models.jumps import validation
from models.jumps.infer import inpaint
from models.jumps.options import Blend, JumpsOptions, Method, Quality
from models.jumps.search import SearchConfig, frame_costs, start_codes
from models.training.mocap import GIVEN_JOINTS, load_corpus

FAST = JumpsOptions(quality=Quality.FAST)
SEARCH = JumpsOptions(method=Method.SEARCH, iterations=3, starts=2)


@pytest.fixture
def twelve(seen_from_front, skeleton):
    """``twelve(frames)``: the standing person with the twelve joints that estimators give."""

    def make(frames: int = 40) -> PoseSequence:
        poses = seen_from_front(frames)
        hidden = ~np.isin(skeleton.joints, GIVEN_JOINTS)
        return poses.replace(coords=np.where(hidden[:, None], np.nan, poses.coords))

    return make


def hide(poses: PoseSequence, frames: slice, *joints: str) -> PoseSequence:
    coords = poses.coords.copy()
    coords[frames, poses.skeleton.indices(joints)] = np.nan
    return poses.replace(coords=coords)


@pytest.mark.parametrize("options", [JumpsOptions(), FAST, SEARCH], ids=["best", "fast", "search"])
def test_every_joint_is_there_and_says_where_it_comes_from(twelve, options):
    poses = hide(twelve(), slice(10, 20), "left_wrist")
    inpainted = inpaint(poses, options)
    assert inpainted.skeleton.name == "mpi28" and inpainted.present.all()
    np.testing.assert_array_equal(inpainted.status == Status.MEASURED, poses.present)
    np.testing.assert_array_equal(inpainted.status == Status.INFERRED, ~poses.present)
    np.testing.assert_array_equal(inpainted.coords[poses.present], poses.coords[poses.present])
    assert (inpainted.uncertainty[~poses.present] > 0).all() and np.isnan(inpainted.uncertainty[poses.present]).all()
    assert inpainted.source["model"].startswith("jumps")


def test_a_standing_person_gets_a_head_above_and_toes_below(twelve, seen_from_front, skeleton):
    """The truth is known here: no joint is off by more than a fifth of the body's height of 500 pixels."""
    inpainted, truth = inpaint(twelve()), seen_from_front()
    assert np.linalg.norm(inpainted.coords - truth.coords, axis=-1).max() < 100
    head, shoulder, toe, ankle = skeleton.indices(("head_top", "left_shoulder", "left_toe", "left_ankle"))
    assert (inpainted.coords[:, head, 1] < inpainted.coords[:, shoulder, 1]).all()
    assert (inpainted.coords[:, toe, 1] > inpainted.coords[:, ankle, 1]).all()


def test_a_hidden_wrist_comes_back_without_a_pop(twelve):
    poses = twelve(60)
    inpainted = inpaint(hide(poses, slice(25, 31), "right_wrist"))
    wrist = poses.skeleton.index("right_wrist")
    assert np.linalg.norm(inpainted.coords[:, wrist] - poses.coords[:, wrist], axis=-1).max() < 25
    steps = np.linalg.norm(np.diff(inpainted.coords[:, wrist], axis=0), axis=-1)
    assert steps[24:32].max() < 2 * steps[:24].max()


@pytest.mark.parametrize("options", [JumpsOptions(), JumpsOptions(keep_measured=False), SEARCH])
def test_confirmed_joints_are_exact_even_where_they_make_no_sense(twelve, options):
    poses = twelve()
    knee = poses.skeleton.index("left_knee")
    coords, status = poses.coords.copy(), poses.status.copy()
    coords[12, knee], status[12, knee] = [1234.5, 67.25], Status.CONFIRMED
    inpainted = inpaint(poses.replace(coords=coords, status=status), options)
    assert inpainted.coords[12, knee].tolist() == [1234.5, 67.25]
    assert inpainted.status[12, knee] == Status.CONFIRMED


def test_what_was_confirmed_in_an_earlier_result_is_exact_and_drags_its_neighbours(twelve, skeleton):
    """The left toe is in none of the twelve joints: only the earlier result knows where it was put."""
    first, toe = inpaint(twelve(), FAST), skeleton.joints.index("left_toe")
    coords, status = first.coords.copy(), first.status.copy()
    coords[20, toe] += (0, 30)
    status[20, toe] = Status.CONFIRMED
    again = inpaint(twelve(), FAST, keep=first.replace(coords=coords, status=status))
    np.testing.assert_array_equal(again.coords[20, toe], coords[20, toe])
    assert again.status[20, toe] == Status.CONFIRMED
    assert (again.coords[21, toe] - first.coords[21, toe])[1] > 15
    with pytest.raises(PoseError, match="do not fit this repair"):
        inpaint(twelve(), FAST, keep=first.slice(0, 10))


def test_what_the_estimator_hardly_believes_is_replaced(twelve):
    poses = twelve()
    elbow = poses.skeleton.index("left_elbow")
    coords, confidence = poses.coords.copy(), poses.confidence.copy()
    coords[15, elbow] += 200
    confidence[15, elbow] = 0.05
    inpainted = inpaint(poses.replace(coords=coords, confidence=confidence))
    assert inpainted.status[15, elbow] == Status.INFERRED
    assert np.linalg.norm(inpainted.coords[15, elbow] - poses.coords[15, elbow]) < 20


def test_refining_moves_measured_joints_and_says_so(twelve):
    """With 8 pixels of noise on a person 500 pixels tall, refined joints are nearer to the truth than measured ones."""
    poses = twelve(60)
    noisy = poses.coords + np.random.default_rng(0).normal(0, 8, poses.coords.shape)
    inpainted = inpaint(poses.replace(coords=noisy), JumpsOptions(keep_measured=False))
    assert (inpainted.status[poses.present] == Status.ADJUSTED).all()
    misses = [(coords - poses.coords)[poses.present] for coords in (noisy, inpainted.coords)]
    before, after = (np.linalg.norm(miss, axis=-1).mean() for miss in misses)
    assert after < 0.8 * before


def test_what_a_model_inferred_before_is_no_evidence(twelve):
    first = inpaint(twelve())
    again = inpaint(first)
    np.testing.assert_allclose(again.coords, first.coords, atol=1e-3)


def test_a_part_is_what_the_whole_gives_there(twelve):
    poses = hide(twelve(150), slice(40, 80), "left_knee", "left_ankle")
    whole, part = inpaint(poses), inpaint(poses, start=60, stop=75)
    assert len(part) == 15
    np.testing.assert_allclose(part.coords, whole.coords[60:75], atol=1e-2)
    np.testing.assert_array_equal(part.times, poses.times[60:75])


@pytest.mark.parametrize("fps", [25.0, 60.0])
@pytest.mark.parametrize("options", [JumpsOptions(), FAST])
def test_a_part_looks_at_its_neighbourhood_alone_and_is_the_same(twelve, monkeypatch, options, fps):
    poses = hide(twelve(1400), slice(640, 700), "left_knee", "left_ankle")
    poses = poses.replace(times=np.arange(1400) / fps)
    part = inpaint(poses, options, start=650, stop=660)
    monkeypatch.setattr("models.jumps.infer.BESIDE", 10_000)  # everything
    np.testing.assert_array_equal(part.coords, inpaint(poses, options, start=650, stop=660).coords)


def test_many_frames_are_worked_on_in_blocks(twelve, monkeypatch):
    poses = hide(twelve(150), slice(40, 80), "left_knee")
    whole = inpaint(poses, FAST)
    monkeypatch.setattr("models.jumps.infer.BLOCK", 20)
    reported = []
    blocks = inpaint(poses, FAST, progress=lambda fraction, text: reported.append(fraction))
    np.testing.assert_allclose(blocks.coords, whole.coords, atol=1e-2)
    assert len(reported) > 8 and reported == sorted(reported) and reported[-1] == 1


@pytest.mark.parametrize("options", [JumpsOptions(), SEARCH], ids=["best", "search"])
@pytest.mark.parametrize("frames", [1, 5, 23])
def test_clips_shorter_than_a_window(twelve, options, frames):
    inpainted = inpaint(twelve(frames), options)
    assert len(inpainted) == frames and inpainted.present.all()


def test_sixty_frames_a_second(twelve):
    """The same movement, sampled more often, is inpainted to the same poses."""
    slow = twelve(40)
    times = np.arange(95) / 60
    place = times * 25
    before = place.astype(int)
    part = (place - before)[:, None, None]
    coords = slow.coords[before] * (1 - part) + slow.coords[np.minimum(before + 1, 39)] * part
    fast = inpaint(PoseSequence(slow.skeleton, coords, times))
    assert fast.present.all() and len(fast) == 95
    assert np.abs(fast.coords[::12] - inpaint(slow).coords[0:40:5]).max() < 5


@pytest.mark.parametrize("name", ["alphapose12", "coco17", "h36m17", "openpose25", "halpe26", "blazepose33"])
def test_other_skeletons(name, seen_from_front):
    source = load_skeleton(name)
    full = seen_from_front()
    coords = np.full((40, len(source), 2), np.nan, np.float32)
    for index, joint in enumerate(source.joints):
        if joint in full.skeleton.joints:
            coords[:, index] = full.coords[:, full.skeleton.index(joint)]
    inpainted = inpaint(PoseSequence(source, coords, np.arange(40) / 25), FAST)
    assert inpainted.present.all()
    wrist = source.index("left_wrist")
    np.testing.assert_array_equal(inpainted.coords[:, full.skeleton.index("left_wrist")], coords[:, wrist])


def test_points_that_are_only_mixed_from_the_trunk_are_no_evidence(skeleton):
    source = load_skeleton("coco17")
    poses = PoseSequence(source, np.random.default_rng(0).random((5, 17, 2)), np.arange(5) / 25)
    evidence = observe(poses, skeleton)
    seen = {joint for joint, sure in zip(skeleton.joints, evidence.confidence[0], strict=True) if sure > 0}
    assert seen >= set(GIVEN_JOINTS) and not seen & {"spine", "spine2", "spine3", "spine4", "pelvis"}


def test_nothing_to_go_by_is_said_clearly(twelve, skeleton):
    nothing = twelve().replace(coords=np.full((40, 28, 2), np.nan))
    with pytest.raises(PoseError, match="Too little is visible"):
        inpaint(nothing)
    one = hide(twelve(), slice(None), *(joint for joint in GIVEN_JOINTS if joint != "left_wrist"))
    with pytest.raises(PoseError, match="at least 3 joints"):
        inpaint(one)


def test_a_skeleton_of_unknown_markers_is_refused_by_name(make_poses):
    markers = PoseSequence(skeleton_from_names(f"marker{n}" for n in range(30)), np.ones((5, 30, 2)), np.arange(5) / 25)
    with pytest.raises(AppError, match="No joint of custom maps to mpi28"):
        inpaint(markers)


def test_a_track_without_frames_is_refused(skeleton):
    with pytest.raises(PoseError, match="no frames to repair"):
        inpaint(PoseSequence(skeleton, np.zeros((0, 28, 2)), []))


def test_a_target_without_weights_says_which_there_are_and_how_to_get_them(twelve, tmp_path, monkeypatch):
    monkeypatch.setenv("POSEWRIGHT_CACHE", str(tmp_path))
    for method in Method:
        with pytest.raises(ModelError, match="expected mpi28, got h36m17. Train some: posewright train jumps"):
            inpaint(twelve(), JumpsOptions(target="h36m17", method=method))


@pytest.mark.parametrize("options", [JumpsOptions(), SEARCH], ids=["best", "search"])
def test_a_person_of_no_size_and_one_seen_for_a_moment(twelve, options, skeleton):
    """Three joints in one point, and a single frame of fifty: finite positions near what was seen, nothing far off."""
    point = np.full((50, 28, 2), np.nan)
    point[:, [5, 9, 14]] = 100.0
    times = np.arange(50) / 25
    assert np.abs(inpaint(PoseSequence(skeleton, point, times), options).coords - 100).max() < 1
    moment = np.full((50, 28, 2), np.nan)
    moment[20] = twelve(1).coords[0]
    there = inpaint(PoseSequence(skeleton, moment, times), options).present.all(axis=1)
    assert np.flatnonzero(there).tolist() == list(range(8, 33))


def test_a_person_who_is_gone_for_long_stays_gone(twelve):
    poses = twelve(400)
    coords = poses.coords.copy()
    coords[100:300] = np.nan
    inpainted = inpaint(poses.replace(coords=coords))
    assert inpainted.present[:100].all() and inpainted.present[300:].all()
    assert not inpainted.present[113:287].any()


def test_who_walks_out_of_the_picture_is_not_made_to_stand_there(twelve):
    poses = hide(twelve(200), slice(120, None), *GIVEN_JOINTS)
    inpainted = inpaint(poses)
    assert inpainted.present[:132].all() and not inpainted.present[132:].any()
    part = inpaint(poses, start=125, stop=140)
    np.testing.assert_array_equal(part.present, inpainted.present[125:140])


def test_three_dimensional_poses_are_refused(make_poses):
    with pytest.raises(PoseError, match="Only 2D"):
        inpaint(make_poses(dims=3))


def test_an_empty_range_and_missing_weights_are_refused(twelve):
    with pytest.raises(PoseError, match="no frames"):
        inpaint(twelve(), start=10, stop=10)
    with pytest.raises(ModelError, match="not there"):
        inpaint(twelve(), JumpsOptions(weights="/nowhere/x.safetensors"))


def test_cancelling_stops_it(twelve):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        inpaint(twelve(), cancel=token)


SEARCHED = JumpsOptions(method=Method.SEARCH, iterations=10, starts=3, keep_measured=False)


@pytest.mark.parametrize(
    "changes",
    [
        {"procrustes": False}, {"encoder": False}, {"shift": 24}, {"blend": Blend.ARGMIN}, {"blend": Blend.CONTEXT},
        {"prior": 5.0}, {"prior": 5.0, "score": "sigmoid"}, {"prior": 5.0, "aligned": True}, {"rate": 0.03},
        {"velocity": 100.0}, {"position": 0.1}, {"iterations": 0}, {"starts": 1},
    ],
    ids=str,
)  # fmt: skip
def test_whatever_the_search_is_told_changes_what_it_finds(twelve, changes):
    """Two seconds, where windows overlap; the random starts are near enough to win now and then."""
    base = replace(SEARCHED, spread=0.2)
    usual, changed = (inpaint(twelve(50), options).coords for options in (base, replace(base, **changes)))
    assert np.isfinite(changed).all()
    assert np.abs(usual - changed).max() > 0.01


def test_random_starts_lie_where_they_are_said_to():
    observed, sure = torch.zeros(2, 24, 28, 2), torch.ones(2, 24, 28)
    noise = torch.ones(2, 3, 128)
    encoder = lambda poses, mask: torch.full((2, 128), 5.0)  # noqa: E731
    codes = {
        name: start_codes(encoder, observed, sure, SearchConfig(starts=3, **how), noise)[0, :, 0].tolist()
        for name, how in {
            "around": {"spread": 0.5}, "prior": {"from_prior": True}, "alone": {"encoder": False},
        }.items()
    }  # fmt: skip
    assert codes == {"around": [5, 5.5, 5.5], "prior": [5, 1, 1], "alone": [1, 1, 1]}


def test_the_contextual_cost_counts_speeds_and_only_what_is_seen():
    seen, sure = torch.zeros(1, 4, 2, 2), torch.tensor([1.0, 0]).expand(1, 4, 2)
    windows = seen.clone()
    windows[:, 2, 0, 0], windows[:, :, 1] = 3.0, 99.0
    assert frame_costs(windows, seen, sure, 0)[0].tolist() == [0, 0, 3, 0]
    assert frame_costs(windows, seen, sure, 2.0)[0].tolist() == [0, 3, 9, 3]


def test_real_motion_with_an_arm_gone(shared_data, skeleton):
    """A validation subject: the hidden arm is found to half a head on average; the expected error is of that order."""
    corpus = load_corpus(shared_data("mocap/val.npz"))
    case = max(validation.views(corpus, 1), key=lambda case: len(case.image))
    observed, confidence = validation.damaged(case, "arm", skeleton)
    coords = np.where((confidence > 0)[..., None], observed, np.nan)
    inpainted = inpaint(PoseSequence(skeleton, coords, np.arange(len(coords)) / 25, confidence), FAST)
    hidden = confidence == 0
    error = np.linalg.norm(inpainted.coords - case.image, axis=-1)
    assert (error / case.head[:, None])[hidden].mean() < 0.5
    assert 0.3 < error[hidden].mean() / inpainted.uncertainty[hidden].mean() < 3
