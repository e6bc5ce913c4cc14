import numpy as np

from core.kinematics.bone_lengths import own_lengths
from models.lifting.placement import STATURE_OF_CHAIN, stature, translations


def test_the_stature_of_a_person_whose_bones_are_known(person, skeleton):
    """Trunk 740 mm of straight bones from pelvis to head top (the last tilted), legs 410.1 + 400.1 mm."""
    trunk = 50 + 60 + 120 + 120 + 100 + 80 + np.hypot(210, 30)
    leg = np.linalg.norm([5, 410, 10]) + np.linalg.norm([0, 400, 10])
    assert np.isclose(stature(own_lengths(person(5), skeleton), skeleton), STATURE_OF_CHAIN * (trunk + leg))


def test_the_place_of_a_person_is_found_from_where_the_joints_are_seen(person, skeleton):
    poses = person(20) - person(20)[:, [skeleton.index("pelvis")]]
    there = np.linspace([300, -200, 4000], [500, -200, 4000], 20)
    rays = (poses + there[:, None])[..., :2] / (poses + there[:, None])[..., 2:]
    weight = np.ones(poses.shape[:2])
    weight[:, :12] = 0
    np.testing.assert_allclose(translations(poses, rays, weight, 25.0), there, atol=0.1)
    weight[5:9] = 0  # nobody seen: between the neighbours
    np.testing.assert_allclose(translations(poses, rays, weight, 25.0), there, atol=0.1)
    assert np.isnan(translations(poses, rays, 0 * weight, 25.0)).all()
