"""BlazePose on real videos: bounds that were measured, with room, against what other tools and the eye say."""

import json

import numpy as np
import pytest

from core.media.base import open_recording
from core.poses import Space, Unit
from core.skeleton import load_skeleton
from models.common.cache import require
from models.estimators.blazepose import build, views
from models.estimators.blazepose_files import QUALITIES
from models.estimators.blazepose_nets import LandmarkNet, _refine, region_around
from models.estimators.box_detector import merge_duplicates
from models.tracking.regions import Region
from tests.models.estimators.worlds import MadeRecording

pytestmark = pytest.mark.slow

OPENPOSE = [0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]  # of BODY_25B: nose, then left, right of shoulder ... ankle
BLAZEPOSE = [0, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28]


def nearest_openpose(path, pose):
    """(13, 2) pixels of the person of that frame who is nearest to ``pose``, NaN where OpenPose saw no joint."""
    people = [np.reshape(p["pose_keypoints_2d"], (-1, 3))[OPENPOSE] for p in json.loads(path.read_text())["people"]]
    people = [np.where(p[:, 2:] > 0.3, p[:, :2], np.nan) for p in people if (p[:, 2] > 0.3).sum() > 8]
    return min(people, key=lambda p: np.nanmedian(np.linalg.norm(p - pose, axis=1)))


def test_it_agrees_with_openpose_on_a_man_who_leans_far(blazepose, shared_data):
    folder = shared_data("samples/pose/pose2sim_single/cam03_json")
    with open_recording(shared_data("samples/video/pose2sim_single_cam03.mp4")) as source:
        poses = blazepose.estimate(source, stop=60)[0].image.coords[:60, BLAZEPOSE]
    truth = [nearest_openpose(path, pose) for path, pose in zip(sorted(folder.iterdir())[:60], poses, strict=True)]
    errors = np.linalg.norm(poses - truth, axis=2)
    height = np.median(np.nanmax(truth, axis=1)[:, 1] - np.nanmin(truth, axis=1)[:, 1])
    assert np.nanmedian(errors) < 20  # px; 14.7 measured over the whole take, of a body 640 px tall
    assert (errors[np.isfinite(errors)] < 0.1 * height).mean() > 0.93


def test_left_is_the_persons_left_and_the_body_is_in_millimetres(blazepose, shared_data):
    """She faces the camera: her left is on the right of the picture. Only her upper body is in the picture."""
    with open_recording(shared_data("samples/video/intel_asl_walk.mkv")) as source:
        estimate = blazepose.estimate(source, stop=20)[0]
    image, body = estimate.image.slice(0, 20), estimate.body.slice(0, 20)
    left, right, knee = (image.skeleton.index(f"{name}") for name in ("left_shoulder", "right_shoulder", "left_knee"))
    assert (image.coords[:, left, 0] > image.coords[:, right, 0] + 80).all()
    assert image.confidence[:, left].min() > 0.9
    assert image.confidence[:, knee].max() < 0.5  # below the picture: placed, but not believed
    assert (body.space, body.unit) == (Space.ROOT, Unit.MILLIMETRE)
    hips = body.coords[:, [body.skeleton.index("left_hip"), body.skeleton.index("right_hip")]]
    assert np.abs(hips.mean(axis=1)).max() < 0.01
    assert 200 < np.median(np.linalg.norm(body.coords[:, left] - body.coords[:, right], axis=1)) < 450
    assert (body.coords[:, left, 1] < -300).all()  # y is down


def test_poses_are_the_same_bytes_however_many_threads_compute_them(shared_data):
    found = []
    for threads in (1, 2):
        with open_recording(shared_data("samples/video/pose2sim_static_cam01.mp4")) as source:
            found.append(build(threads=threads).estimate(source, stop=5)[0])
    for name in ("image", "body"):
        one, two = (getattr(estimate, name) for estimate in found)
        assert one.present[:5, :33].all() and one.coords.tobytes() == two.coords.tobytes()
        assert one.confidence.tobytes() == two.confidence.tobytes()


def test_a_turned_recording_gives_the_same_person_turned(blazepose, shared_data):
    with open_recording(shared_data("samples/video/pose2sim_static_cam01.mp4")) as source:
        frames = list(source.frames(0, 6))
    upright = blazepose.estimate(MadeRecording(frames))[0]
    turned = blazepose.estimate(MadeRecording([np.ascontiguousarray(np.rot90(frame, -1)) for frame in frames]))[0]
    x, y = upright.image.coords[5, BLAZEPOSE].T
    expected = np.column_stack([frames[0].shape[0] - 1 - y, x])  # a quarter turn clockwise
    assert np.median(np.linalg.norm(turned.image.coords[5, BLAZEPOSE] - expected, axis=1)) < 12
    x, y, z = upright.body.coords[5, BLAZEPOSE].T
    apart = np.linalg.norm(turned.body.coords[5, BLAZEPOSE] - np.column_stack([-y, x, z]), axis=1)
    assert np.median(apart) < 60


def test_with_its_mirror_image_a_picture_gives_what_its_mirror_image_gives(shared_data):
    """Left and right come back to where they belong, and what the network says of one side only is averaged out."""
    path = require(QUALITIES["balanced"], "blazepose")
    with open_recording(shared_data("samples/video/pose2sim_static_cam01.mp4")) as source:
        frame = source.read(0)
    width = frame.shape[1]
    region, flip = Region.whole(frame, square=True), load_skeleton("blazepose33").flip_order

    def apart(mirrored: bool) -> np.ndarray:
        look = LandmarkNet(path, 1, mirrored)
        here, there = look(frame, region), look(np.ascontiguousarray(frame[:, ::-1]), region)
        back = there.points[:33][flip] * (-1, 1) + (width - 1, 0)
        return np.linalg.norm(here.points[:33] - back, axis=1)

    assert apart(mirrored=True).max() < 0.01 * np.median(apart(mirrored=False))


def test_two_people_in_one_picture_are_two_tracks(blazepose, shared_data):
    with open_recording(shared_data("samples/video/pose2sim_multi_cam01.mp4")) as source:
        found = blazepose.estimate(source, people=2, stop=24)
    assert [int(one.image.present[:24, 0].sum()) for one in found.values()] == [24, 24]
    hips = [one.image.coords[:24, 23].mean(axis=0) for one in found.values()]
    assert np.linalg.norm(hips[0] - hips[1]) > 300


def test_flies_are_empty_track(blazepose, shared_data):
    with open_recording(shared_data("samples/video/sleap_flies_centered_pair.mp4")) as source:
        assert blazepose.estimate(source, start=960, stop=1040) == {}


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (333, 7), (2, 2), (240, 321)])
def test_pictures_of_any_shape_with_nobody_in_them_give_nothing(blazepose, shape):
    noise = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    assert blazepose.estimate(MadeRecording([noise, np.zeros_like(noise)]), people=2) == {}


def test_a_grey_and_a_single_picture_do(blazepose, shared_data):
    with open_recording(shared_data("samples/video/intel_asl_help.mkv")) as source:
        grey = source.read(10).mean(axis=2).astype(np.uint8)
    found = blazepose.estimate(MadeRecording([np.repeat(grey[..., None], 3, axis=2)]))
    assert found[0].image.present.all()


def test_the_region_is_upright_over_the_hips_and_turns_with_the_body():
    standing = region_around(np.array([100.0, 200.0]), np.array([100.0, 120.0]))
    assert (standing.x, standing.y, standing.width) == (100, 200, 200)  # twice 80, and a quarter more
    assert standing.angle == pytest.approx(0)
    assert region_around(np.array([100.0, 200.0]), np.array([180.0, 200.0])).angle == pytest.approx(np.pi / 2)


def test_overlapping_boxes_become_their_mean_by_score():
    box = np.zeros((3, 12))
    box[:, :4] = [0.5, 0.5, 0.2, 0.2]
    box[1, 0] += 0.04
    box[2, 0] -= 0.4
    merged = merge_duplicates(box, np.array([0.9, 0.6, 0.8]))
    assert [score for score, _ in merged] == [0.9, 0.8]
    assert merged[0][1][0] == pytest.approx((0.9 * 0.5 + 0.6 * 0.54) / 1.5)


def test_a_landmark_moves_to_its_heatmaps_peak_only_where_that_is_sure():
    heatmap = np.full((64, 64, 39), -50.0, np.float32)
    heatmap[20, 33, 0] = 5.0
    heatmap[20, 33, 1] = -1.0
    refined = _refine(np.full((39, 2), (32.2 / 64, 20.4 / 64)), heatmap)
    assert refined[0] * 64 == pytest.approx([33, 20])
    assert refined[1] * 64 == pytest.approx([32.2, 20.4])


def test_a_wide_picture_is_searched_in_squares_too_from_edge_to_edge():
    frame = np.zeros((400, 1000, 3), np.uint8)
    squares = [views(frame, turn)[1] for turn in range(4)]
    assert min(square.x - square.width / 2 for square in squares) == pytest.approx(-0.5)
    assert max(square.x + square.width / 2 for square in squares) == pytest.approx(999.5)
    assert len(views(frame[:, :400], 0)) == 1
