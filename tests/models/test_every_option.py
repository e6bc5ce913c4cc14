"""Every option of every estimator, repair and lift changes what it says, each with a value that a user may give.

Left out are ``threads``, which change how fast and never what, places of one's own weights, and targets, for which
weights must be trained first: ``tests/models/common/test_own_models.py`` and ``tests/app/commands/test_train.py`` have
those. An option without a value here makes this file fail.
"""

from dataclasses import fields

import numpy as np
import pytest

from core.camera import Camera
from core.media.base import FrameKind, open_recording
from core.poses import PoseSequence
from models import catalog
from models.common.cache import FileState
from models.jumps.infer import inpaint
from models.jumps.options import JumpsOptions
from models.lifting.infer import lift
from models.lifting.options import LiftOptions
from models.training.mocap import GIVEN_JOINTS
from tests.models.conftest import standing
from tests.models.estimators.test_rtmpose import network
from tests.models.estimators.worlds import MadeRecording

pytestmark = pytest.mark.slow

LEFT_OUT = {"threads", "weights", "model", "target"}
SEARCH = {"method": "search", "iterations": 10, "starts": 3, "spread": 0.2, "keep_measured": False}
"""Where random starts are near enough to win now and then."""
JUDGED = SEARCH | {"prior": 5.0}
BESIDE_IT = {"score": JUDGED, "aligned": JUDGED, "speeds": JUDGED, "quality": {}, "keep_measured": {}, "keep_above": {},
             "method": {}}  # fmt: skip
"""Options of the repair that do not count in the latent search alone, and what must be chosen for them."""
VALUES = {
    "blazepose": {
        "quality": "fast", "mirrored": True, "hands": "no", "detection_score": 0.999, "presence_score": 1.0,
        "track_score": 1.0,
    },
    "hands": {"hands_fov": 30.0, "detection_score": 0.999, "presence_score": 1.0, "track_score": 1.0},
    "rtmpose": {"boxes": "frame", "keypoint_score": 0.9},
    "hourglass": {"height": 1500.0, "detection_score": 0.999, "presence_score": 0.9, "mirrored": False},
    "embedding": {"field": 100.0, "detection_score": 0.999, "presence_score": 0.95, "mirrored": False},
    "embedding-depth": {"field": 100.0, "presence_score": 0.95, "mirrored": False},
    "depth": {
        "least_presence": 1.0, "least_confidence": 0.9, "field_of_view": 90.0, "steady": False, "mirrored": False,
    },
    "depth-cnn": {"field_of_view": 90.0, "steady": False, "mirrored": True},
    "depth-cnn-supervised": {"field_of_view": 90.0, "steady": False, "mirrored": True},
    "lifter": {
        "fov": 30.0, "height": 1900.0, "constant_bones": False, "floor": False, "contacts": False,
        "joint_limits": False, "smoothing": 2.0, "mirrored": False,
    },
    "jumps": {
        "quality": "fast", "keep_measured": False, "keep_above": 0.9, "method": "search", "iterations": 0, "starts": 1,
        "shift": 24, "blend": "argmin", "encoder": False, "starts_from": "prior", "spread": 0.02, "procrustes": False,
        "rate": 0.03, "position": 0.1, "velocity": 100.0, "prior": 5.0, "score": "sigmoid", "aligned": True,
        "speeds": True, "seed": 1,
    },
}  # fmt: skip
CASES = [(model, option) for model, values in VALUES.items() for option in values]


def test_every_option_has_a_value_here():
    there = {
        entry.name: {option.name for option in fields(entry.options)} - LEFT_OUT
        for entry in catalog.entries() if entry.options
    }  # fmt: skip
    assert there == {model: set(values) for model, values in VALUES.items()}


@pytest.mark.parametrize(("model", "option"), CASES, ids=lambda word: word)
def test_an_option_changes_what_is_said(model, option, says):
    base = BESIDE_IT.get(option, SEARCH) if model == "jumps" else {}
    usual, changed = says(model, base), says(model, base | {option: VALUES[model][option]})
    assert usual.size and not np.isnan(usual).all()
    assert usual.shape != changed.shape or not np.allclose(usual, changed, atol=1e-3, equal_nan=True)


@pytest.fixture
def says(request):
    """``says(model, options)``: all numbers of its answer, one after the other."""

    def answer(model: str, options: dict) -> np.ndarray:
        ask = {"jumps": _repaired, "lifter": _lifted}.get(model)
        return ask(options, request) if ask else _estimated(model, options, request)

    return answer


def _repaired(options: dict, request) -> np.ndarray:
    """The twelve joints of a person who swings the arms, the wrists not quite sure, one elbow hidden for a while."""
    skeleton = request.getfixturevalue("skeleton")
    poses = _seen(skeleton, standing(skeleton, 50))
    hidden = ~np.isin(skeleton.joints, GIVEN_JOINTS)
    coords, sure = np.where(hidden[:, None], np.nan, poses.coords), np.ones(poses.coords.shape[:2])
    coords[20:30, skeleton.index("left_elbow")] = np.nan
    sure[:, skeleton.indices(("left_wrist", "right_wrist"))] = 0.6
    return inpaint(poses.replace(coords=coords, confidence=sure), JumpsOptions(**options)).coords


def _lifted(options: dict, request) -> np.ndarray:
    """A person who stands still with the wrists at the shoulders, as no elbow can; the recording's size is known."""
    skeleton = request.getfixturevalue("skeleton")
    body = standing(skeleton, 40) - [0, 0, 40] * np.arange(40)[:, None, None]
    for side in ("left", "right"):
        shoulder, wrist, hand = skeleton.indices(f"{side}_{part}" for part in ("shoulder", "wrist", "hand"))
        body[:, wrist], body[:, hand] = body[:, shoulder], body[:, shoulder] + (0, 80, 0)
    poses = _seen(skeleton, body).replace(source={"width": 1280, "height": 960})
    return lift(poses, LiftOptions(**options)).coords


def _seen(skeleton, body: np.ndarray) -> PoseSequence:
    camera = Camera.from_fov(1280, 960, 62).look_at((2500, 1600, 3500), (0, 900, 0))
    return PoseSequence(skeleton, camera.project_world(body), np.arange(len(body)) / 25)


def _estimated(model: str, options: dict, request) -> np.ndarray:
    if model == "rtmpose":
        return _rtmpose(options, request)
    if any(row.state != FileState.PRESENT for row in catalog.inspect_files(model)):
        pytest.skip("BlazePose's files are not in the store: run posewright models get blazepose")
    frames = _depth(request) if catalog.find(model).frames == "depth" else _colour(request)
    return _numbers(catalog.build(model, **options).estimate(frames, people=2))


def _numbers(found) -> np.ndarray:
    """Image, body and confidence of everybody; nothing where nobody was found, and the number of joints counts."""
    parts = [poses for one in found.values() for poses in (one.image, one.body) if poses is not None]
    return np.concatenate([np.concatenate([one.coords.ravel(), one.confidence.ravel()]) for one in parts] or [[]])


def _colour(request) -> MadeRecording:
    with open_recording(request.getfixturevalue("shared_data")("samples/video/intel_asl_walk.mkv")) as source:
        return MadeRecording(list(source.frames(20, 24)))


def _depth(request) -> MadeRecording:
    """Eight frames of two people, by a camera of which nothing is known."""
    folder = request.getfixturevalue("shared_data")("samples/depth/realsense_rgbd_two_people_n40")
    with open_recording(folder) as source:
        return MadeRecording([source.read(k) for k in range(8)], kind=FrameKind.DEPTH)


def _rtmpose(options: dict, request) -> np.ndarray:
    """A network that sees keypoints in the same places of any square, half of them hardly."""
    random = np.random.default_rng(0)
    folder = request.getfixturevalue("tmp_path")
    path = network(folder / "rtm.onnx", random.integers(10, 86, 17), random.integers(10, 118, 17))
    return _numbers(catalog.build("rtmpose", model=str(path), **options).estimate(_colour(request)))
