"""Pose sequences: what they make of what they are given, and that nobody can change them."""

import numpy as np
import pytest

from core.errors import PoseError
from core.poses import PoseSequence, Space, Status, Unit, Visibility
from core.skeleton import Skeleton, load_skeleton

ARM = Skeleton("arm", ("shoulder", "left_hand", "right_hand"), (-1, 0, 0), pairs=((1, 2),))
MIDDLE = Skeleton("middle", ("hands", "shoulder", "head"), (-1, 0, 1))
MAPPED = Skeleton(
    "arm", ARM.joints, ARM.parents, pairs=ARM.pairs,
    remaps=(("middle", (("hands", (("left_hand", 0.5), ("right_hand", 0.5))),)),),
)  # fmt: skip


def arm(frames=4, dims=2, skeleton=ARM, **changes):
    coords = np.arange(frames * 3 * dims, dtype=float).reshape(frames, 3, dims)
    return PoseSequence(skeleton, changes.pop("coords", coords), np.arange(frames) / 25, **changes)


# --- making one ---


def test_missing_is_nan_whole_joints_at_a_time_with_no_confidence():
    coords = np.zeros((2, 3, 2))
    coords[0, 1, 0], coords[1, 2, 1] = np.nan, np.inf
    poses = arm(2, coords=coords, confidence=np.full((2, 3), 0.5))
    assert poses.present.tolist() == [[True, False, True], [True, True, False]]
    assert np.isnan(poses.coords[0, 1]).all() and np.isnan(poses.coords[1, 2]).all()
    assert poses.confidence.tolist() == [[0.5, 0, 0.5], [0.5, 0.5, 0]]


def test_confidence_is_kept_within_0_and_1():
    poses = arm(1, confidence=[[-1, np.nan, 7]])
    assert poses.confidence.tolist() == [[0, 0, 1]] and arm(1).confidence.tolist() == [[1, 1, 1]]


def test_types_are_fixed():
    poses = arm(uncertainty=np.ones((4, 3)))
    kinds = [
        getattr(poses, name).dtype for name in ("coords", "confidence", "uncertainty", "status", "visibility", "times")
    ]
    assert kinds == [np.float32] * 3 + [np.uint8] * 2 + [np.float64]


@pytest.mark.parametrize(
    "wrong",
    [
        {"coords": np.zeros((4, 2, 2))},
        {"coords": np.zeros((4, 3, 4))},
        {"coords": np.zeros((4, 3))},
        {"confidence": np.zeros((4, 2))},
        {"times": np.zeros(3)},
        {"times": [0, 1, 1, 2]},
        {"times": [0, 1, np.nan, 3]},
        {"status": np.full((4, 3), 4)},
        {"visibility": np.full((4, 3), 200)},
        {"uncertainty": np.zeros((1, 3))},
    ],
)
def test_arrays_that_do_not_fit_are_refused(wrong):
    with pytest.raises(PoseError):
        arm().replace(**wrong)


def test_the_unit_follows_the_space_unless_it_is_given():
    flat = arm()
    assert (flat.space, flat.unit) == (Space.IMAGE, Unit.PIXEL)
    lifted = flat.replace(coords=np.zeros((4, 3, 3)), space=Space.CAMERA)
    assert lifted.unit == Unit.MILLIMETRE and lifted.replace(space="image").unit == Unit.PIXEL
    relative = flat.replace(coords=np.zeros((4, 3, 3)), space=Space.ROOT, unit=Unit.RELATIVE)
    assert relative.unit == relative.replace(space=Space.CAMERA).unit == Unit.RELATIVE


# --- nobody changes it ---


def test_arrays_are_read_only_and_the_callers_array_is_left_alone():
    mine = np.zeros((4, 3, 2), np.float32)
    poses = arm(coords=mine)
    mine[:] = 9
    assert not poses.coords.any()
    for name in ("coords", "confidence", "times", "status", "visibility"):
        with pytest.raises(ValueError):
            getattr(poses, name)[0] = 1


def test_a_read_only_view_of_a_writable_array_is_copied():
    mine = np.zeros((4, 3, 2), np.float32)
    view = mine[:]
    view.setflags(write=False)
    poses = arm(coords=view)
    mine[:] = 9
    assert not poses.coords.any()


def test_a_change_shares_what_it_does_not_change():
    poses = arm(uncertainty=np.ones((4, 3)))
    twin = poses.replace(source={"model": "x"})
    assert all(getattr(twin, name) is getattr(poses, name) for name in ("coords", "confidence", "times", "uncertainty"))
    assert np.shares_memory(poses.slice(1, 3).coords, poses.coords)


# --- what it tells ---


def test_nominal_rate_is_that_of_the_usual_step():
    poses = arm()
    assert poses.fps == pytest.approx(25) and len(poses) == 4 and poses.dims == 2
    assert poses.replace(times=[0, 0.1, 0.2, 5]).fps == pytest.approx(10)
    assert poses.slice(0, 1).fps == poses.slice(0, 0).fps == 0


def test_a_slice_keeps_its_times():
    part = arm().slice(1, 3)
    assert part.times.tolist() == [0.04, 0.08] and np.array_equal(part.coords, arm().coords[1:3])


def test_frames_are_taken_by_number_and_minus_one_is_an_empty_frame():
    marks = np.arange(12).reshape(4, 3) % 4
    poses = arm(confidence=np.ones((4, 3)), status=marks, visibility=marks, uncertainty=marks)
    taken = poses.take([3, -1, 1], [0, 1, 2])
    assert np.array_equal(taken.coords[[0, 2]], poses.coords[[3, 1]]) and taken.times.tolist() == [0, 1, 2]
    assert np.isnan(taken.coords[1]).all() and np.isnan(taken.uncertainty[1]).all()
    assert not taken.confidence[1].any() and not taken.status[1].any() and not taken.visibility[1].any()
    assert poses.take([1, 3]).times.tolist() == [0.04, 0.12]
    with pytest.raises(PoseError, match="increase"):
        poses.take([2, 1])


def test_a_long_sequence_is_thinned_evenly_from_end_to_end():
    thin = arm(100).thin(5)
    assert thin.times == pytest.approx(np.array([0, 24, 49, 74, 99]) / 25)
    assert len(arm(3).thin(5)) == 3 and len(arm().slice(0, 0).thin(5)) == 0


def test_padding_goes_on_at_the_usual_rate_with_empty_track():
    poses = arm().pad(6)
    assert poses.times == pytest.approx(np.arange(6) / 25) and not poses.present[4:].any() and poses.present[:4].all()
    assert len(arm().pad(2)) == 4
    assert arm().slice(0, 0).pad(2, fps=10).times == pytest.approx([0, 0.1])


def test_parts_put_together_are_the_whole_again():
    whole = arm(6, uncertainty=np.ones((6, 3)), source={"model": "x"})
    parts = [whole.slice(0, 2), whole.slice(2, 5).replace(uncertainty=None), whole.slice(5, 6)]
    joined = PoseSequence.concatenate(parts)
    assert np.array_equal(joined.coords, whole.coords) and np.array_equal(joined.times, whole.times)
    assert np.isnan(joined.uncertainty[2:5]).all() and joined.uncertainty[[0, 1, 5]].all()
    assert joined.source == {"model": "x"}
    with pytest.raises(PoseError, match="one sequence"):
        PoseSequence.concatenate([whole, arm(2, dims=3, space="camera")])


def test_a_part_is_spliced_in_for_some_joints_only():
    poses, part = arm(5), arm(2, coords=np.full((2, 3, 2), 99.0), status=np.ones((2, 3)))
    spliced = poses.splice(2, part.replace(uncertainty=np.full((2, 3), 7.0)), [0, 2])
    assert (spliced.coords[2:4][:, [0, 2]] == 99).all() and (spliced.status[2:4][:, [0, 2]] == 1).all()
    assert np.array_equal(spliced.coords[:, 1], poses.coords[:, 1]) and spliced.times is poses.times
    assert np.array_equal(spliced.coords[[0, 1, 4]], poses.coords[[0, 1, 4]])
    assert spliced.uncertainty[2:4, 0].tolist() == [7, 7] and np.isnan(spliced.uncertainty[[0, 1, 4]]).all()
    assert (poses.splice(3, part).coords[3:] == 99).all()
    with pytest.raises(PoseError, match="outside"):
        poses.splice(4, part)
    with pytest.raises(PoseError, match="one sequence"):
        poses.splice(0, arm(2, skeleton=Skeleton("other", ARM.joints, ARM.parents)))


def test_joints_come_from_the_numbers_that_are_given():
    poses = arm(confidence=np.full((4, 3), 0.5)).with_joints(MIDDLE, [2, 0, -1])
    assert np.array_equal(poses.coords[:, :2], arm().coords[:, [2, 0]]) and np.isnan(poses.coords[:, 2]).all()
    assert poses.confidence[0].tolist() == [0.5, 0.5, 0]


def test_flip_exchanges_all_that_belongs_to_left_and_right():
    marks = np.arange(12).reshape(4, 3) % 4
    poses = arm(confidence=marks / 4, status=marks, visibility=marks, uncertainty=marks)
    flipped = poses.flip()
    for name in ("coords", "confidence", "status", "visibility", "uncertainty"):
        assert np.array_equal(getattr(flipped, name), getattr(poses, name)[:, [0, 2, 1]]), name
    assert np.array_equal(flipped.flip().coords, poses.coords)


# --- other skeletons ---


def test_joints_map_by_table_then_by_name_and_the_rest_is_missing():
    poses = arm(skeleton=MAPPED).to_skeleton(MIDDLE)
    source = arm().coords
    assert np.array_equal(poses.coords[:, 0], (source[:, 1] + source[:, 2]) / 2)
    assert np.array_equal(poses.coords[:, 1], source[:, 0])
    assert np.isnan(poses.coords[:, 2]).all() and (poses.confidence[:, 2] == 0).all()


def test_a_mean_is_as_good_as_its_worst_joint():
    coords = np.zeros((5, 3, 2))
    coords[4, 2] = np.nan
    pairs = [(3, 3), (3, 0), (0, 2), (1, 3), (0, 0)]
    status = np.array([[0, a, b] for a, b in pairs])
    confidence = np.array([[1, 0.9, 0.4]] * 5)
    uncertainty = np.array([[0, 5, 8]] * 5)
    poses = arm(5, coords=coords, skeleton=MAPPED, status=status, confidence=confidence, uncertainty=uncertainty)
    mapped = poses.to_skeleton(MIDDLE)
    assert mapped.status[:4, 0].tolist() == [Status.CONFIRMED, Status.MEASURED, Status.ADJUSTED, Status.INFERRED]
    assert mapped.confidence[:, 0].tolist() == pytest.approx([0.4] * 4 + [0])
    assert mapped.uncertainty[:4, 0].tolist() == [8] * 4 and not mapped.present[4, 0]


def test_mapping_to_the_same_skeleton_is_free_and_to_a_stranger_refused():
    poses = arm()
    assert poses.to_skeleton(ARM) is poses
    with pytest.raises(PoseError):
        poses.to_skeleton(Skeleton("stranger", ("wing",), (-1,)))


def test_a_real_skeleton_maps_to_itself_by_value():
    mpi28 = load_skeleton("mpi28")
    assert np.array_equal(mpi28.remap_matrix(mpi28), np.eye(28))


def test_marks_have_the_numbers_that_files_rely_on():
    assert [int(s) for s in Status] == [int(v) for v in Visibility] == [0, 1, 2, 3]
