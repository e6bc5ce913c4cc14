"""Clips to train on: what becomes of poses of other skeletons, rates, axes and gaps."""

import numpy as np
import pytest

from core.errors import PoseError, UsageError
from core.poses import PoseSequence, Space, Unit
from core.skeleton import load_skeleton
from models.training.clips import FPS, Clip, clips_of, hold_out, place_usual, write_clips
from models.training.mocap import GIVEN_JOINTS, load_corpus
from tests.models.conftest import standing

MPI28 = load_skeleton("mpi28")


def poses(frames: int = 120, fps: float = 50.0, **changes) -> PoseSequence:
    """Somebody of 28 joints who walks 10 mm a frame along x, from x = 1 m."""
    coords = standing(MPI28, frames)[:frames] + np.zeros((frames, 1, 3))
    coords[..., 0] += 1000 + 10 * np.arange(frames)[:, None]
    facts = {"coords": coords, "times": np.arange(frames) / fps, "space": Space.WORLD} | changes
    return PoseSequence(MPI28, **facts)


def made(sequence: PoseSequence) -> list[Clip]:
    return clips_of(sequence, "walk", "one", "own")[0]


def test_poses_come_at_25_frames_a_second_from_the_origin():
    """120 frames at 50 a second are 2.38 s: 60 frames; the person still walks 500 mm a second."""
    (clip,) = made(poses())
    pelvis = clip.positions[:, MPI28.index("pelvis")]
    assert (len(clip.positions), clip.positions.dtype, clip.minutes) == (60, np.float32, 60 / 25 / 60)
    assert pelvis[0, [0, 2]].tolist() == [0, 0]
    np.testing.assert_allclose(np.diff(pelvis[:, 0]) * FPS, 500, rtol=1e-4)


def test_the_axes_of_a_camera_are_turned_to_y_up():
    world = poses()
    seen = world.replace(coords=world.coords * np.array([1, -1, -1], np.float32), space=Space.CAMERA)
    np.testing.assert_allclose(made(seen)[0].positions, made(world)[0].positions, atol=1e-3)


def test_poses_of_unknown_scale_get_the_limbs_of_a_usual_person():
    world = poses()
    small = world.replace(coords=world.coords / 1000, unit=Unit.RELATIVE)
    limbs = [(MPI28.index(f"{s}_{a}"), MPI28.index(f"{s}_{b}")) for s in ("left", "right")
             for a, b in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"))]  # fmt: skip
    found = made(small)[0].positions
    lengths = [np.median(np.linalg.norm(found[:, a] - found[:, b], axis=-1)) for a, b in limbs]
    assert sum(lengths) == pytest.approx(2840, rel=5e-3)


def test_a_long_gap_parts_clips_and_a_short_one_does_not():
    coords = poses(200).coords.copy()
    coords[20:22, 3] = np.nan  # 0.06 s of one joint
    coords[80:100] = np.nan
    coords[150:160] = np.nan  # leaves 40 frames: too short
    assert [(clip.name, len(clip.positions)) for clip in made(poses(200).replace(coords=coords))] == [
        ("walk_p1", 40), ("walk_p2", 25),
    ]  # fmt: skip


def test_what_a_skeleton_lacks_is_put_where_it_usually_is():
    """Sixteen joints of MPII have neither hands nor feet."""
    mpii = poses().to_skeleton(load_skeleton("mpii16"))
    clips, lacking = clips_of(mpii, "walk", "one", "own")
    assert {"left_hand", "right_foot"} <= set(lacking) and np.isfinite(clips[0].positions).all()


def test_usual_places_are_near_those_of_people(shared_data):
    """All joints but the twelve of the limbs, from those alone, on people who gave no medians."""
    corpus = load_corpus(shared_data("mocap/val.npz"))
    lacking = [joint for joint in MPI28.joints if joint not in GIVEN_JOINTS]
    truth = corpus.positions[::10].astype(float)
    found = place_usual(np.where(np.isin(np.arange(28), MPI28.indices(GIVEN_JOINTS))[:, None], truth, np.nan), lacking)
    off = np.linalg.norm(found - truth, axis=-1).mean(axis=0)
    assert off[MPI28.indices(GIVEN_JOINTS)].max() == 0
    assert off[MPI28.indices(lacking)].mean() < 100 and off.max() < 260


@pytest.mark.parametrize(
    "sequence, words",
    [
        (poses().to_skeleton(load_skeleton("depth15")), "left_knee"),
        (poses().replace(coords=poses().coords[..., :2], space=Space.IMAGE), "2D"),
    ],
)
def test_poses_that_cannot_teach_are_refused(sequence, words):
    with pytest.raises(PoseError, match=words):
        made(sequence)


def clip(subject: str, frames: int) -> Clip:
    return Clip(subject, subject, "own", standing(MPI28, frames)[:frames])


def test_whole_subjects_are_held_out_and_the_largest_never_is():
    clips = [clip("a", 100), clip("b", 30), clip("c", 50)]
    learn, judged = hold_out(clips, 0.1)
    assert [one.subject for one in judged] == ["b"] and [one.subject for one in learn] == ["a", "c"]
    assert [one.subject for one in hold_out(clips, 0.99)[0]] == ["a"]
    assert hold_out(clips, 0)[1] == []


def test_of_one_person_the_end_is_held_out():
    learn, judged = hold_out([clip("a", 100), clip("a", 100)], 0.25)
    assert [len(one.positions) for one in (*learn, *judged)] == [100, 50, 50]


def test_of_a_short_motion_a_whole_clip_is_held_out():
    """A tenth of 100 frames is no clip."""
    learn, judged = hold_out([clip("a", 100)], 0.1)
    assert [len(one.positions) for one in (*learn, *judged)] == [76, 24]


def test_what_is_written_is_what_trainings_read(tmp_path):
    path = tmp_path / "train.npz"
    write_clips(path, [clip("a", 30), clip("b", 40)])
    corpus = load_corpus(path)
    assert (len(corpus), corpus.subjects, corpus.licences, corpus.fps) == (2, ("a", "b"), ("own", "own"), 25)
    np.testing.assert_allclose(corpus.clip(1), standing(MPI28, 40)[:40], atol=1e-3)
    with pytest.raises(UsageError, match="nothing to train on"):
        write_clips(path, [])
    assert len(load_corpus(path)) == 2
