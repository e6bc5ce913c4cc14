"""The rendered examples and what networks are shown of them."""

import numpy as np
import pytest

from core.errors import UsageError
from core.skeleton import load_skeleton
from models.depth.augmentation import SEGMENTED, Flaws, draw
from models.depth.crop import REACH
from models.depth.dataset import DOMAINS, WIDE, Studio, load_material, render_material

pytestmark = pytest.mark.slow

SKELETON = load_skeleton("depth15")


def test_sets_share_no_body():
    bodies = [set(domain.bodies) for domain in DOMAINS.values()]
    assert sum(len(one) for one in bodies) == len(set().union(*bodies))


def test_an_example_depends_on_its_set_and_number_alone(material):
    again = Studio(DOMAINS["source"]).example(5)
    assert np.array_equal(again["read"], material.read[5])
    assert np.array_equal(again["joints"], material.joints[5])
    assert not np.array_equal(Studio(DOMAINS["target"]).example(5)["joints"], again["joints"])


def test_rendering_keeps_what_is_there_and_reports_what_is_not(material_folder, tmp_path):
    part = material_folder / "val" / "000000.npz"
    before = part.stat().st_mtime_ns
    render_material(material_folder, "val", 6)
    assert part.stat().st_mtime_ns == before
    with pytest.raises(UsageError):
        load_material(tmp_path, "source")


def test_the_chest_is_seen_where_its_joint_is_and_before_it(material):
    """Of everybody whose thorax is in view: the surface there is the person's, some centimetres nearer."""
    depths = []
    for i in np.flatnonzero(~material.nobody):
        joint = material.joints[i, SKELETON.index("thorax")]
        x, y = (material.K[i] @ joint)[:2] / joint[2]
        if material.visibility[i, SKELETON.index("thorax")] == 1:
            depths.append(joint[2] - float(material.clean[i, round(y), round(x)]))
    assert len(depths) > 3 and -20 < np.median(depths) < 250


def test_places_in_the_square_come_back_to_the_camera(material):
    people = np.flatnonzero(~material.nobody)
    batch = draw(material, people, 96, np.random.default_rng(0), sensed=True, flaws=SEGMENTED)
    there = np.flatnonzero(batch.there)
    found = batch.camera_points(batch.place)[there]
    assert found == pytest.approx(material.joints[people][there], abs=0.5)
    assert batch.relative[there] == pytest.approx(found - found[:, :1], abs=0.5)


def test_mirrored_examples_have_their_sides_swapped(material):
    people = np.flatnonzero(~material.nobody)
    plain = draw(material, people, 64, np.random.default_rng(0), sensed=False)
    flaws = Flaws(held=0, touched=0, leak=0, loss=0, cut=0, shift=0, stretch=0, turn=0, mirror=1)
    turned = draw(material, people, 64, np.random.default_rng(0), sensed=False, flaws=flaws)
    assert turned.relative == pytest.approx(plain.relative[:, SKELETON.flip_order] * (-1, 1, 1), abs=0.1)
    assert turned.mask[:, :, ::-1].sum() == pytest.approx(plain.mask.sum(), rel=0.05)
    assert turned.place[..., 2] == pytest.approx(plain.place[:, SKELETON.flip_order, 2])


def test_masks_never_cover_what_was_not_read(material):
    batch = draw(material, np.arange(len(material)), 64, np.random.default_rng(1), sensed=True, flaws=Flaws())
    assert np.isfinite(batch.depth[batch.mask]).all()
    assert batch.depth.shape == (len(material), 64, 64) and material.read.shape[1:] == (WIDE, WIDE)
    assert np.abs(batch.image()).max() <= 1
    assert batch.place[batch.there][:, 0, 2] * REACH == pytest.approx(0, abs=1500)
