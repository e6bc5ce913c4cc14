"""Pictures without faces: what is left of a person does not tell who it is."""

import numpy as np
import pytest

from app.tasks.privacy import SILHOUETTE, Pictures, blurred, hiding
from core.skeleton import load_skeleton
from models.common.cache import FileState
from models.estimators import silhouettes
from models.estimators.silhouettes import head_disc

COCO = load_skeleton("coco17")
HEIGHT, WIDTH = 240, 320


@pytest.fixture(autouse=True)
def without_network(monkeypatch):
    monkeypatch.setattr(silhouettes, "state_of", lambda *a, **k: FileState.MISSING)


@pytest.fixture
def standing():
    """(17, 2) pixels of somebody who stands in the middle, 180 pixels tall."""
    places = {
        "nose": (0, -85), "eye": (4, -89), "ear": (9, -86), "shoulder": (22, -55), "elbow": (28, -20),
        "wrist": (30, 10), "hip": (14, 0), "knee": (15, 45), "ankle": (15, 85),
    }  # fmt: skip
    points = np.zeros((17, 2), np.float32)
    for joint, name in enumerate(COCO.joints):
        side, part = name.split("_") if "_" in name else ("", name)
        x, y = places[part]
        points[joint] = WIDTH / 2 + (-x if side == "right" else x), HEIGHT / 2 + y
    return points


def face(seed: int) -> np.ndarray:
    """A face of 20 x 20 pixels in a grey picture; another seed is another face of the same mean colour."""
    frame = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
    features = np.random.default_rng(seed).integers(0, 2, (10, 10, 1)).repeat(3, axis=2) * 255
    features[:5] = 255 - features[5:]
    frame[24:44, 150:170] = np.kron(features, np.ones((2, 2, 1)))
    return frame


@pytest.mark.parametrize("pictures", [Pictures.SILHOUETTES, Pictures.NONE])
def test_two_faces_become_the_same_picture_of_a_person(pictures, standing):
    hide = hiding(pictures)
    one, other = (hide(face(seed), [(COCO, standing)]) for seed in (1, 2))
    assert (face(1)[24:44, 150:170] != face(2)[24:44, 150:170]).any()
    assert (one[24:44, 150:170] == other[24:44, 150:170]).all()


def test_blurring_leaves_less_than_the_cells_can_hold():
    """A picture with detail in every pixel keeps no more than one value a cell of a twelfth of its shorter side."""
    noise = np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8)
    steps = abs(np.diff(blurred(noise).astype(int), axis=1))
    assert steps.max() <= 3


def test_beside_people_who_were_found_others_are_blurred_as_strongly(standing):
    """A face that fills a third of the picture, and that nobody found, is no clearer for somebody else's silhouette."""
    frame = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
    picture = hiding(Pictures.SILHOUETTES)(frame, [(COCO, standing)])
    shown = (picture != SILHOUETTE).any(axis=2)
    assert shown.any() and not shown.all()
    assert (picture[shown] == blurred(frame)[shown]).all()


def test_every_limb_is_covered_and_the_frame_is_left_as_it_is(standing):
    frame = face(1)
    before = frame.copy()
    picture = hiding(Pictures.SILHOUETTES)(frame, [(COCO, standing)])
    assert (frame == before).all()
    for x, y in np.round(standing).astype(int):
        assert tuple(picture[y, x]) == SILHOUETTE
    assert tuple(picture[5, 5]) != SILHOUETTE


def test_missing_joints_and_people_do_not_matter(standing):
    standing[3:] = np.nan
    hide = hiding(Pictures.SILHOUETTES)
    nobody = hide(face(1), [(COCO, np.full((17, 2), np.nan, np.float32))])
    assert (nobody == blurred(face(1))).all()
    assert (hide(face(1), [(COCO, standing)])[30:36, 157:163] == SILHOUETTE).all()


def test_without_joints_of_the_head_it_lies_beyond_the_shoulders(standing):
    skeleton = load_skeleton("alphapose12")
    points = np.array([standing[COCO.index(name)] for name in skeleton.joints])
    centre, radius = head_disc(skeleton, points)
    assert np.hypot(*(centre - standing[0])) < radius


def test_as_recorded_nothing_is_changed(standing):
    assert (hiding(Pictures.RECORDED)(face(1), [(COCO, standing)]) == face(1)).all()


@pytest.mark.parametrize("known", [("nose", "shoulder"), ("nose", "shoulder", "hip"), ("eye", "shoulder", "hip")])
def test_the_head_of_somebody_cut_off_by_the_picture_is_covered_whole(standing, known):
    """Who sits close before the camera shows no legs: how large the head is, the trunk tells."""
    for joint, name in enumerate(COCO.joints):
        if name.split("_")[-1] not in known:
            standing[joint] = np.nan
    centre, radius = head_disc(COCO, standing)
    chin = np.array([WIDTH / 2, HEIGHT / 2 - 72])
    assert np.hypot(*(chin - centre)) < radius
