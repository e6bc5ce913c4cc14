"""Pairs from a folder and from a recording: pictures, cameras and points belong together."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import AppError, ModelError, UsageError
from core.io.base import write_poses
from core.poses import PoseSequence, Space
from core.progress import CancelToken, silent
from core.skeleton import load_skeleton
from models.embedding.batches import other_limbs, plain_batch, prior_points, training_batch
from models.embedding.drawn_pairs import open_pairs
from models.embedding.pack import Prior, is_pack, read_pack, write_pack
from models.embedding.pairs import MARGIN, SIDE, NoPairs, as_picture, recording_pairs, shared_square
from models.embedding.train import _recordings, joined, pairs_of_people, recipe_of
from models.embedding.train_options import EmbeddingTraining

PERSON = load_skeleton("mpi28")


@pytest.fixture(scope="module")
def pairs(pairs_folder):
    return open_pairs(pairs_folder)


def brightness(picture, points):
    """Of the places of points (J, 2), half sides, in (3, S, S)."""
    cells = ((points.numpy() + 1) * picture.shape[-1] / 2 - 0.5).round().astype(int).clip(0, picture.shape[-1] - 1)
    return picture.numpy()[0, cells[:, 1], cells[:, 0]]


def test_a_folder_is_read_and_a_wrong_one_is_said(pairs, pairs_folder, tmp_path):
    assert pairs.pictures.shape == (12, 2, 96, 96, 3) and pairs.rotations.shape == (12, 2, 23, 3, 3)
    assert len(open_pairs(pairs_folder, 5)) == 5
    with pytest.raises(ModelError, match="no pairs"):
        open_pairs(tmp_path)


def test_points_are_on_the_joints_however_a_square_is_cut_and_mirrored(pairs):
    rng = np.random.default_rng(1)
    for batch in (plain_batch(pairs, np.arange(4), 64), training_batch(pairs, np.arange(12), 64, rng)):
        for picture, points in zip(batch.pictures, batch.points, strict=True):
            inside = points[(points.abs() < 0.95).all(dim=1)]
            assert np.median(brightness(picture, inside)) > picture.median().item() + 0.15


def test_the_camera_of_a_square_projects_the_body_onto_its_points(pairs):
    from models.embedding.geometry import project

    batch = training_batch(pairs, np.arange(12), 64, np.random.default_rng(2))
    assert np.allclose(project(batch.positions, batch.cameras), batch.points, atol=1e-3)
    assert len({round(float(x), 3) for x in batch.cameras[:, 0]}) > 6, "squares are scaled"


def test_a_mirrored_person_keeps_the_turns_of_a_body(pairs):
    batch = training_batch(pairs, np.arange(12), 32, np.random.default_rng(3))
    assert np.allclose(np.linalg.det(batch.rotations.numpy()), 1, atol=1e-4)


def test_other_limbs_are_of_another_length_on_both_sides_alike(pairs):
    batch = plain_batch(pairs, np.arange(3), 32)
    changed = other_limbs(batch.positions, PERSON, np.random.default_rng(0))
    parents, children = np.array(PERSON.bones).T

    def lengths(one):
        return (one[:, children] - one[:, parents]).norm(dim=2).numpy()

    ratio = lengths(changed) / lengths(batch.positions)
    assert 0.05 < np.log(ratio).std() < 0.15
    left, right = PERSON.index("left_knee"), PERSON.index("right_knee")
    order = list(children)
    assert ratio[:, order.index(left)] == pytest.approx(ratio[:, order.index(right)], rel=1e-4)


def test_poses_of_the_prior_are_seen_through_squares_of_all_sizes_and_mirrored(pairs):
    points = prior_points(Prior.of(pairs), 64, PERSON, np.random.default_rng(0)).numpy()
    sizes, hips = np.ptp(points, axis=1).max(axis=1), PERSON.indices(("left_hip", "right_hip"))
    assert sizes.max() > 1.3 * sizes.min() and np.abs(points).max() < 3
    assert (points[:, hips[0], 0] > points[:, hips[1], 0]).all(), "all face the camera, and so do their mirror images"


class Film:
    """Frames in which a square stands where the track is."""

    width, height, path = 320, 240, Path("film.mp4")

    def __len__(self):
        return 6

    def close(self):
        pass

    def read(self, frame):
        return np.full((240, 320, 3), frame, np.uint8)


def track(shift):
    """A person 100 pixels tall whose right half moves by ``shift`` from frame to frame."""
    coords = np.random.default_rng(0).uniform((100, 60), (160, 160), (len(PERSON), 2))
    frames = np.stack([coords + np.array([[frame * shift, 0]]) * (coords[:, :1] > 130) for frame in range(6)])
    confidence = np.ones(frames.shape[:2])
    confidence[:, 3] = 0.0
    return PoseSequence(PERSON, frames, np.arange(6) / 25, confidence, space=Space.IMAGE)


def test_two_frames_of_a_recording_share_a_square():
    pairs = recording_pairs(Film(), track(30), PERSON, 4, np.random.default_rng(0))
    assert pairs.pictures.shape == (4, 2, SIDE, SIDE, 3)
    assert (pairs.weight[:, :, 3] == 0).all() and np.isnan(pairs.points[:, :, 3]).all()
    seen = np.delete(pairs.points, 3, axis=2)
    assert np.abs(seen).max() == pytest.approx(1 / MARGIN, abs=0.03)
    assert all(one[0].mean() != one[1].mean() for one in pairs.pictures), "of two frames"


def test_each_frame_is_read_once_in_the_order_of_the_recording():
    film, read = Film(), []
    film.read = lambda frame: read.append(frame) or Film().read(frame)
    pairs = recording_pairs(film, track(30), PERSON, 12, np.random.default_rng(0))
    shown = pairs.pictures.max(axis=(2, 3, 4))
    assert read == sorted(set(read)) == np.unique(shown).tolist()
    assert shown.shape == (12, 2) and (shown[:, 0] != shown[:, 1]).all()


def test_people_of_whom_no_frames_make_a_pair_are_left_out_and_the_others_share_the_number():
    rng, cancel = np.random.default_rng(0), CancelToken()
    stores = pairs_of_people(Film(), [track(30), track(0), track(40)], PERSON, 9, rng, cancel)
    assert [len(store) for store in stores] == [3, 3]
    with pytest.raises(NoPairs, match="pair"):
        pairs_of_people(Film(), [track(0)], PERSON, 9, rng, cancel)


def test_a_recording_without_labels_may_come_with_its_poses(pairs, tmp_path, monkeypatch):
    """Then nobody is looked for in it."""
    poses = tmp_path / "walk.npz"
    write_poses(poses, {0: track(30), 1: track(40)})
    assert not is_pack(poses)
    monkeypatch.setattr("models.embedding.train.open_recording", lambda path: Film())
    labels = EmbeddingTraining(data=(str(poses),), labelled=("walk.mp4",), wild=("walk.mp4",), limit=8)
    places = EmbeddingTraining(data=("drawn",), wild=("walk.mp4",), tracks=(str(poses),), limit=8)
    for options in (labels, places):
        wild = joined(_recordings(options, pairs, silent, CancelToken())["walk.mp4"])
        assert len(wild) == 8 and wild.skeleton.joints == PERSON.joints and len(np.unique(wild.group)) == 2


def test_a_recording_in_which_nobody_moves_is_left_out_and_said(pairs, tmp_path, monkeypatch):
    monkeypatch.setattr("models.embedding.train.open_recording", lambda path: Film())
    still, moving = tmp_path / "still.npz", tmp_path / "moving.npz"
    write_poses(still, {0: track(0)})
    write_poses(moving, {0: track(30)})
    known = str(still), str(moving)
    places = EmbeddingTraining(data=("drawn",), wild=("still.mp4", "walk.mp4"), tracks=known, limit=4)
    said = []
    wild = _recordings(places, pairs, lambda share, text: said.append(text), CancelToken())
    assert list(wild) == ["walk.mp4"] and len(wild["walk.mp4"][0]) == 4
    assert any("still.mp4 is left out" in text for text in said)
    with pytest.raises(NoPairs, match="pair, got film.mp4"):
        _recordings(replace(places, wild=("still.mp4",), tracks=(str(still),)), pairs, silent, CancelToken())


def test_poses_that_cannot_be_of_a_recording_are_refused(pairs, tmp_path, monkeypatch):
    monkeypatch.setattr("models.embedding.train.open_recording", lambda path: Film())
    long, solid = tmp_path / "long.npz", tmp_path / "solid.npz"
    write_poses(long, {0: track(30).pad(7)})
    write_poses(solid, {0: replace(track(30), coords=np.zeros((6, len(PERSON), 3)), space=Space.CAMERA)})
    for poses, said in ((long, "long.npz is not of film.mp4"), (solid, "Only 2D poses.*solid.npz")):
        options = EmbeddingTraining(data=("drawn",), wild=("film.mp4",), tracks=(str(poses),))
        with pytest.raises(UsageError, match=said):
            _recordings(options, pairs, silent, CancelToken())
    two = EmbeddingTraining(
        data=("drawn",), wild=("a.mp4", "b.mp4"), tracks=(str(long),), stage="unsupervised", start="x"
    )
    with pytest.raises(UsageError, match="expected 2 files after --tracks, got 1"):
        recipe_of(two)


def test_who_does_not_move_makes_no_pair():
    with pytest.raises(NoPairs, match="pair, got film.mp4"):
        recording_pairs(Film(), track(0), PERSON, 4, np.random.default_rng(0))


def test_who_walks_off_makes_no_pair():
    coords = np.random.default_rng(0).uniform(0, 100, (2, 28, 2))
    coords[1] += (300, 0)
    assert shared_square(coords) is None


# --- packs, depth


def test_a_pack_keeps_pairs_and_prior(pairs, tmp_path):
    prior = Prior.of(pairs)
    write_pack(tmp_path / "pack.npz", pairs, prior)
    assert is_pack(tmp_path / "pack.npz")
    kept = read_pack(tmp_path / "pack.npz")
    assert kept.pairs.bones == pairs.bones and kept.pairs.points == pytest.approx(pairs.points)
    assert np.abs(kept.pairs.pictures.astype(int) - pairs.pictures).mean() < 4, "JPEG"
    assert kept.prior.positions == pytest.approx(prior.positions) and len(kept.prior.cameras) == 24
    assert len(open_pairs(tmp_path / "pack.npz", 5)) == 5


@pytest.mark.parametrize("spoilt", ["prior_cameras", "points", "ends", "jpegs", "skeleton"])
def test_a_spoilt_pack_is_said_to_be_none(pairs, tmp_path, spoilt):
    write_pack(tmp_path / "pack.npz", pairs, Prior.of(pairs))
    content = dict(np.load(tmp_path / "pack.npz"))
    content[spoilt] = np.array("nobody") if spoilt == "skeleton" else content[spoilt][:-1]
    if spoilt == "jpegs":
        content[spoilt] = np.zeros_like(content[spoilt])
    np.savez(tmp_path / "pack.npz", **content)
    with pytest.raises(AppError):
        open_pairs(tmp_path / "pack.npz")


@pytest.mark.parametrize("content", [b"", b"PK", b"\x93NUMPY nothing", b"any text at all"])
def test_a_file_that_is_no_pack_is_said_to_be_none(content, tmp_path):
    (tmp_path / "pack.npz").write_bytes(content)
    with pytest.raises(ModelError, match=r"pack\.npz is no pack of drawn pairs"):
        open_pairs(tmp_path / "pack.npz")
    np.save(tmp_path / "one.npy", np.zeros(3))
    with pytest.raises(ModelError, match="is no pack"):
        open_pairs(tmp_path / "one.npy")


@pytest.mark.parametrize("note", ["[]", "{}", '{"bones": 3}', '{"bones": [], "skeleton": 7}', "nothing"])
def test_a_folder_with_a_spoilt_note_is_said_to_hold_none(pairs_folder, note, tmp_path):
    shutil.copytree(pairs_folder, tmp_path / "pairs")
    (tmp_path / "pairs" / "dataset.json").write_text(note)
    with pytest.raises(AppError):
        open_pairs(tmp_path / "pairs")


def test_depth_is_grey_and_the_nearer_the_brighter():
    near, far, nothing = as_picture(np.array([[1000.0, 3000.0, np.nan]]), 1)[0, :, 0].astype(int)
    assert near > far > nothing == 0
    assert as_picture(np.full((2, 2), 1000.0)).shape == (2, 2, 3)
    with pytest.raises(ModelError, match="nothing in colour"):
        as_picture(np.zeros((4, 4, 3), np.uint8), 1)
