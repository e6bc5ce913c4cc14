"""Colour data sets: the person is where the labels say, and every look comes from the seed."""

import cv2
import numpy as np
import pytest

from core.camera import Camera
from core.errors import UsageError
from core.poses import Visibility
from core.synthesis.color_dataset import SKELETON, ColorOptions, color_sample, sample_look, synthesize_rgb
from core.synthesis.mocap_poses import moving_pose
from core.synthesis.procedural_body import procedural_body

pytestmark = pytest.mark.slow

SMALL = ColorOptions(width=160, height=120, subjects=2)
BODY = procedural_body(detail=0.5)


def body_of(seed, subject):
    return BODY


def test_a_picture_has_the_joints_that_its_camera_projects():
    image, facts = color_sample(0, 1, SMALL, body_of)
    assert image.shape == (120, 160, 3) and image.dtype == np.uint8 and 10 < image.mean() < 245
    camera = Camera(160, 120, facts["K"], R=facts["R"], t=facts["t"])
    assert facts["joints_image"] == pytest.approx(camera.project(facts["joints_camera"]), abs=1e-2, nan_ok=True)
    assert facts["joints_camera"].shape == (len(SKELETON), 3)
    assert (facts["visibility"] == Visibility.VISIBLE).sum() > 4


def test_pictures_come_from_seed_and_number_alone():
    one, same, other = (color_sample(index, 1, SMALL, body_of)[0] for index in (3, 3, 4))
    assert np.array_equal(one, same) and not np.array_equal(one, other)


def test_looks_differ_and_are_possible_colours():
    looks = [sample_look(np.random.default_rng(seed)) for seed in range(30)]
    colors = np.array([[look.skin, look.hair, look.shirt, look.trousers] for look in looks])
    assert colors.min() > 0 and colors.max() < 1
    assert len({look.shirt for look in looks}) == 30


def test_bare_people_wear_trousers_alone_and_capped_ones_a_colour_on_their_head():
    looks = [sample_look(np.random.default_rng(seed), bare=1.0) for seed in range(10)]
    assert all(look.shirt == look.shoes == look.skin and look.trousers != look.skin for look in looks)
    plain, capped = (sample_look(np.random.default_rng(3), capped=share) for share in (0.0, 1.0))
    assert plain.hair != capped.hair and plain.shirt == capped.shirt


def test_a_set_is_written_and_read_back(tmp_path):
    synthesize_rgb(tmp_path / "set", 2, 1, options=SMALL, make_body=body_of)
    image = cv2.imread(str(tmp_path / "set" / "image" / "000001.png"))[..., ::-1]
    assert np.array_equal(image, color_sample(1, 1, SMALL, body_of)[0])
    assert np.load(tmp_path / "set" / "labels_00000.npz")["joints_image"].shape == (2, 28, 2)


def test_an_unknown_view_is_refused(tmp_path):
    with pytest.raises(UsageError, match="no view"):
        synthesize_rgb(tmp_path, 1, options=ColorOptions(view="below"))


def test_close_up_the_person_fills_the_square_and_labels_fit():
    image, facts = color_sample(0, 1, ColorOptions(width=128, height=96, subjects=2, close=1.4), body_of)
    assert image.shape == (128, 128, 3)
    size = np.ptp(facts["joints_image"], axis=0).max()
    assert size == pytest.approx(128 / 1.4, rel=0.02)
    camera = Camera(128, 128, facts["K"], R=facts["R"], t=facts["t"])
    assert facts["joints_image"] == pytest.approx(camera.project(facts["joints_camera"]), abs=1e-2)


def test_people_follow_captured_motion_where_it_is_given():
    def crouch(rng, body):
        return moving_pose(rng, body, body.joints)

    tasks = {str(color_sample(index, 2, SMALL, body_of, crouch)[1]["task"]) for index in range(8)}
    assert "motion" in tasks and len(tasks) > 1
