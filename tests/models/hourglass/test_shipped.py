"""The weights that ship: the right file, and on the sample that ships (a woman who walks) they find her joints."""

from importlib.resources import files

import numpy as np
import pytest

from core.evaluation import metrics
from core.io.base import read_poses
from core.media.base import open_recording
from core.poses import Space, Unit
from models import catalog
from models.common.cache import FileState, state_of
from models.common.checkpoint import load_checkpoint
from models.hourglass.infer import SKELETON, WEIGHTS
from models.hourglass.weights import HOURGLASS

pytestmark = pytest.mark.slow

SAMPLES = files("resources") / "samples"


def test_the_file_is_the_one_that_the_catalog_knows_and_has_a_card():
    assert state_of(HOURGLASS) == FileState.PRESENT
    checkpoint = load_checkpoint(WEIGHTS, "hourglass")
    assert checkpoint.config["network"]["stacks"] == 2 and checkpoint.card["licence"] == "Apache-2.0"


@pytest.fixture(scope="module")
def walk():
    """(found, 2D truth, 3D truth), in MPII's joints, of the first second of the sample."""
    if any(row.state != FileState.PRESENT for row in catalog.inspect_files("blazepose")):
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")
    with open_recording(SAMPLES / "walk.mp4") as source:
        found = catalog.build("hourglass").estimate(source, start=10, stop=30)
    truth = (read_poses(SAMPLES / f"walk_truth_{dims}d.npz")[0].to_skeleton(SKELETON) for dims in (2, 3))
    return found, *truth


def test_a_woman_who_walks_is_found_in_every_frame(walk):
    found, flat, _ = walk
    image = found[0].image
    assert image.present[10:30].all() and not image.present[:10].any()
    errors = np.linalg.norm(image.coords[10:30] - flat.coords[10:30], axis=2)
    height = np.ptp(flat.coords[10:30, :, 1], axis=1).mean()
    assert np.median(errors) < 0.035 * height


def test_her_body_is_in_millimetres_about_the_pelvis(walk):
    body = walk[0][0].body.slice(10, 30)
    assert (body.space, body.unit) == (Space.ROOT, Unit.MILLIMETRE)
    assert np.abs(body.coords[:, SKELETON.index("pelvis")]).max() < 1e-3
    assert metrics.pa_mpjpe(body.coords.astype(float), walk[2].coords[10:30].astype(float)) < 100
