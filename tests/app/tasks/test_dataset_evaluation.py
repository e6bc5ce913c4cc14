"""An estimator over data sets in the layouts of their owners, with people whom it finds a known way off."""

import argparse
import json

import cv2
import h5py
import numpy as np
import pytest
from scipy.io import savemat

from app.cli import main
from app.commands import estimate, evaluate
from app.tasks.dataset_evaluation import evaluate_estimator
from core.camera import Camera
from core.errors import PoseError
from core.io.formats.itop import JOINTS
from core.io.formats.mpi_inf_3dhp import TEST_JOINTS
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.synthesis.depth_scene import Part, Scene, render_depth
from core.synthesis.task_poses import sample_pose
from models import catalog
from models.common.cache import FileState
from models.common.estimator import Estimate
from tests.core.datasets.test_datasets import matlab_person
from tests.core.depth.segmentation.test_segment import PLANES, body

H36M, MPII, MPI28 = (load_skeleton(name) for name in ("h36m17", "mpii16", "mpi28"))


def put_picture(path, shade: int) -> None:
    """Its grey tells the estimator below which picture it is shown."""
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((24, 32, 3), shade, np.uint8))


class Answers:
    """People by the grey of their picture: {grey: [(points, body or None)]}."""

    def __init__(self, skeleton, answers):
        self.skeleton, self.answers = skeleton, answers

    def estimate(self, source, **_):
        grey = int(np.median(source.read(0)))
        found = next((people for shade, people in self.answers.items() if abs(shade - grey) < 6), [])
        return {k: self._estimate(*person) for k, person in enumerate(found)}

    def _estimate(self, points, body):
        image = PoseSequence(self.skeleton, points[None], np.zeros(1))
        solid = None if body is None else PoseSequence(self.skeleton, body[None], np.zeros(1), space=Space.ROOT)
        return Estimate(image, solid)


@pytest.fixture
def estimator(monkeypatch):
    def answers(skeleton, people):
        monkeypatch.setattr(catalog, "build", lambda name, **options: Answers(skeleton, people))

    return answers


def by_name(score) -> dict:
    return {figure.name: figure for figure in score.figures}


def spread(count: int, dims: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-400, 400, (count, dims)) + [0, 0, 4000][:dims]


@pytest.fixture
def human36m(tmp_path):
    """Two pictures of walking and one of eating, whose people are drawn at random; (folder, bodies)."""
    bodies = []
    for action, frames in (("Walking 1", (1, 6)), ("Eating", (1,))):
        folder, solid = tmp_path / "S9" / action, np.zeros((len(frames), 32, 3))
        for row, frame in enumerate(frames):
            put_picture(folder / "imageSequence" / "1" / f"img_{frame:06d}.jpg", 40 + 60 * len(bodies))
            solid[row] = spread(32, 3, len(bodies))
            bodies.append(solid[row])
        with h5py.File(folder / "annot.h5", "w") as file:
            flat = solid[..., :2] / 100 + 16
            file.update({"pose/2d": flat, "pose/3d": solid, "frame": frames, "camera": [1] * len(frames)})
    return tmp_path, bodies


def test_human36m_has_two_protocols_and_the_mean_of_its_actions(human36m, estimator, capsys):
    """Eating is read first and found exactly; both of walking with every joint but the root 30 mm to the right."""
    from core.io.formats.human36m import KEPT

    folder, bodies = human36m
    bodies = [body[list(KEPT)] for body in bodies]
    aside = np.full((17, 3), (30.0, 0, 0))
    aside[H36M.index("pelvis")] = 0
    flat = [body[:, :2] / 100 + 16 for body in bodies]
    found = {40: [(flat[0], bodies[0] + aside)], 100: [(flat[1], bodies[1] + aside)], 160: [(flat[2], bodies[2])]}
    estimator(H36M, found)
    score = evaluate_estimator(folder, "blazepose")
    own = by_name(score)["MPJPE (protocol 1)"]
    assert (score.people, score.found) == (3, 3)
    assert own.sequences["Eating"] == pytest.approx(0, abs=1e-3)
    assert own.sequences["Walking"] == pytest.approx(30 * 16 / 17, abs=1e-2)
    assert own.value == pytest.approx(2 / 3 * 30 * 16 / 17, abs=1e-2)  # of all people
    assert own.by_sequence == pytest.approx(1 / 2 * 30 * 16 / 17, abs=1e-2)  # of the two actions
    similar = by_name(score)["PA-MPJPE (protocol 2)"]
    assert 0 < similar.value < own.value and by_name(score)["3DPCK@150"].value == 1
    assert main(["evaluate", "--dataset", str(folder), "--estimator", "blazepose", "--by", "action", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["dataset"]
    assert told["people"] == 3 and told["figures"][0]["by_sequence"] == pytest.approx(own.by_sequence)


def test_mpi_inf_3dhp_has_pck_and_auc_and_counts_who_was_not_found(tmp_path, estimator):
    """Of two pictures one person is found, all joints but the root 52 mm off: below 20 of 31 thresholds."""
    folder, solid = tmp_path / "TS1", np.stack([spread(17, 3, 1), spread(17, 3, 2)])[:, None]
    for frame, shade in ((1, 40), (2, 200)):
        put_picture(folder / "imageSequence" / f"img_{frame:06d}.jpg", shade)
    with h5py.File(folder / "annot_data.mat", "w") as file:
        file.update({"annot2": solid[..., :2], "annot3": solid, "valid_frame": [[1], [1]]})
    from core.datasets.base import open_dataset

    (first, _), skeleton = tuple(open_dataset(tmp_path)), open_dataset(tmp_path).skeleton
    aside = np.full((17, 3), (0, 52.0, 0))
    aside[skeleton.index("pelvis")] = 0
    estimator(skeleton, {40: [(first.points + 500, first.body), (first.points, first.body + aside)]})  # who is nearest?
    figures = by_name(score := evaluate_estimator(tmp_path))
    assert (score.people, score.found) == (2, 1)
    assert figures["MPJPE (protocol 1)"].value == pytest.approx(52 * 16 / 17, abs=1e-2)
    assert figures["3DPCK@150"].value == pytest.approx(0.5)
    assert figures["3DPCK AUC"].value == pytest.approx((16 * 20 + 30) / 31 / 17 / 2, abs=1e-6)
    assert figures["3DPCK@150"].sequences == {"TS1": pytest.approx(0.5)}


def test_the_pelvis_of_mpi_inf_3dhps_test_set_is_the_root_of_the_spine(tmp_path, estimator):
    """An estimator of hips and shoulders alone, 500 mm above each other, is exactly right in all of them. The pelvis is
    95 mm above the hips, 19 in 100 of the way: about it nothing is off, about the middle of the hips all would be."""
    sides = ("left_hip", "right_hip", "left_shoulder", "right_shoulder")
    places = dict(zip(sides, np.array([(100, 0), (-100, 0), (150, -500), (-150, -500)], float), strict=True))
    solid = np.full((1, 1, 17, 3), np.nan)
    for joint, place in (places | {"pelvis": np.array([0, -95.0])}).items():
        solid[0, 0, TEST_JOINTS.index(joint)] = (*place, 4000)
    put_picture(tmp_path / "TS1" / "imageSequence" / "img_000001.jpg", 40)
    with h5py.File(tmp_path / "TS1" / "annot_data.mat", "w") as file:
        file.update({"annot2": solid[..., :2], "annot3": solid, "valid_frame": [[1]]})
    skeleton = load_skeleton("blazepose33")
    found = np.full((33, 3), np.nan)
    for joint, place in places.items():
        found[skeleton.index(joint)] = (*place, 4000)
    estimator(skeleton, {40: [(found[:, :2], found)]})
    assert by_name(evaluate_estimator(tmp_path))["MPJPE (protocol 1)"].value == pytest.approx(0, abs=1e-3)


def test_mpii_has_pckh_by_the_rectangle_of_the_head(tmp_path, estimator, capsys):
    """A rectangle of 30 by 40 is a head of 0.6 x 50 = 30 px: 14 px off is within half of it, 16 px is not."""
    put_picture(tmp_path / "images" / "1.jpg", 40)
    points = [(20.0 + 10 * k, 200.0, k, 1) for k in range(16)]
    person = matlab_person(points) | {"x1": 100.0, "y1": 100.0, "x2": 130.0, "y2": 140.0}
    annolist = np.array([{"image": {"name": "1.jpg"}, "annorect": person}], object)
    savemat(tmp_path / "mpii_human_pose_v1_u12_1.mat", {"RELEASE": {"annolist": annolist, "img_train": [1]}})
    found = np.array([(x - 1, y - 1) for x, y, *_ in points])
    found[:4, 1] += 16
    found[4:, 1] += 14
    estimator(MPII, {40: [(found, None)]})
    figures = by_name(evaluate_estimator(tmp_path))
    assert figures["PCKh@0.5"].value == pytest.approx(12 / 16) and figures["PCKh@0.1"].value == 0
    assert figures["error"].value == pytest.approx((4 * 16 + 12 * 14) / 16)
    assert main(["evaluate", "--dataset", str(tmp_path)]) == 0
    assert "MPII Human Pose: 1 of 1 people found" in capsys.readouterr().out


def test_a_limit_takes_pictures_evenly_and_nobody_found_is_said(human36m, estimator):
    folder, _ = human36m
    estimator(H36M, {})
    with pytest.raises(PoseError, match="Nothing of this data set"):
        evaluate_estimator(folder, limit=1)


def test_the_estimator_gets_the_options_that_estimate_has(human36m, monkeypatch):
    folder, bodies = human36m
    asked = {}

    def build(name, **options):
        asked[name] = options
        return Answers(H36M, {40: [(bodies[0][:17, :2], None)]})

    monkeypatch.setattr(catalog, "build", build)
    main(["evaluate", "--dataset", str(folder), "--estimator", "hourglass", "--no-mirrored", "--height", "1500",
          "--presence-score", "0.3", "--model", "mine.safetensors"])  # fmt: skip
    wanted = {"mirrored": False, "height": 1500.0, "presence_score": 0.3, "model": "mine.safetensors"}
    assert asked == {"hourglass": wanted}


def test_estimate_and_evaluate_have_the_same_options_of_estimators():
    def flags(command) -> set[str]:
        parser = argparse.ArgumentParser()
        command.add_to(parser.add_subparsers())
        (sub,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
        (name,) = sub.choices
        (group,) = (g for g in sub.choices[name]._action_groups if g.title == "options of the estimators")
        return {flag for action in group._group_actions for flag in action.option_strings}

    assert flags(estimate) == flags(evaluate) > {"--quality", "--mirrored", "--least-presence", "--weights", "--model"}


@pytest.mark.parametrize(
    "arguments, words",
    [((), "needs PRED and TRUTH"), (("a.npz", "--dataset", "x"), "takes the place"),
     (("--dataset", "/nowhere/at/all"), "no folder"), (("a.npz", "b.npz", "--quality", "fast"), "option quality"),
     (("a.npz", "b.npz", "--no-steady"), "option steady"), (("a.npz", "b.npz", "--limit", "5"), "option limit"),
     (("--dataset", "x", "--per-joint"), "takes no --per-joint"),
     (("--dataset", "x", "--head-size", "9"), "takes no --head-size"),
     (("--dataset", "x", "--person", "0"), "takes no --person"), (("--dataset", "x", "--up", "z"), "takes no --up"),
     (("--dataset", "x", "--missing", "miss"), "takes no --missing"),
     (("--dataset", "x", "--workers", "2"), "takes no --workers"),
     (("--dataset", "x", "--by", "visibility"), "takes no --by visibility")],
)  # fmt: skip
def test_wrong_use_is_said(capsys, arguments, words):
    assert main(["evaluate", *arguments]) in (1, 2)
    assert words in capsys.readouterr().err


def worker(view: Camera, seed: int) -> tuple[np.ndarray, PoseSequence]:
    """(H, W) millimetres and the joints in the camera's axes of a rendered worker in front of a wall."""
    pose = sample_pose(np.random.default_rng(seed), body().joints, "sorting")
    part = Part(body().vertices(pose.joints, pose.twist), body().faces, body().labels + 1)
    solid = PoseSequence(MPI28, view.to_camera(pose.joints)[None], np.zeros(1), space=Space.CAMERA)
    return np.nan_to_num(render_depth(Scene(view, (part,), PLANES)).depth), solid


@pytest.mark.slow
def test_itop_is_evaluated_with_the_depth_estimator_in_one_command(tmp_path, capsys):
    """Two rendered workers in the layout of the owners, seen by their camera; the labels of a third are not checked."""
    if any(report.state != FileState.PRESENT for report in catalog.inspect_files("depth")):
        pytest.skip("needs the weights of the depth estimator")
    lens = Camera(320, 240, np.array([[285.714, 0, 160], [0, 285.714, 120], [0, 0, 1]]))
    view = lens.look_at(np.array([300.0, 1600.0, 3000.0]), np.array([0.0, 950.0, 0.0]), np.array([0.0, 1.0, 0.0]))
    maps, labels = [], []
    for seed in (1, 3, 4):
        depth, solid = worker(view, seed)
        maps.append(depth)
        places = solid.to_skeleton(load_skeleton("depth15")).coords[0]
        names = {"right_foot": "right_hip", "left_foot": "left_hip", "right_knee": "right_hip", "left_knee": "left_hip"}
        labels.append([places[load_skeleton("depth15").index(names.get(joint, joint))] for joint in JOINTS])
    with h5py.File(tmp_path / "ITOP_side_test_depth_map.h5", "w") as file:
        file.update({"data": (np.array(maps) / 1000).astype(np.float16), "id": np.array([b"00_00001"] * 3)})
    with h5py.File(tmp_path / "ITOP_side_test_labels.h5", "w") as file:
        file.update({"real_world_coordinates": np.array(labels, np.float32) * (1, -1, 1) / 1000,
                     "is_valid": np.array([1, 1, 0], np.uint8),
                     "visible_joints": np.ones((3, 15), np.int16)})  # fmt: skip
    assert main(["evaluate", "--dataset", str(tmp_path), "--json"]) == 0
    (score,) = json.loads(capsys.readouterr().out)["dataset"]
    figures = {figure["name"]: figure["value"] for figure in score["figures"]}
    assert (score["title"], score["people"], score["found"]) == ("ITOP", 2, 2)
    assert figures["MPJPE (protocol 1)"] < 60 and figures["3DPCK@100"] > 0.85  # 38 mm, 0.95 measured


@pytest.mark.slow
def test_mirrored_recordings_of_a_kinect_are_evaluated_with_the_depth_estimator_in_one_command(tmp_path, capsys):
    """Two rendered workers, whose pictures and joints are kept as the Kinect v2's SDK gives them."""
    if any(report.state != FileState.PRESENT for report in catalog.inspect_files("depth")):
        pytest.skip("needs the weights of the depth estimator")
    lens = Camera(512, 424, np.array([[365.0, 0, 255], [0, 365.0, 210], [0, 0, 1]]))
    view = lens.look_at(np.array([300.0, 1600.0, 3000.0]), np.array([0.0, 950.0, 0.0]), np.array([0.0, 1.0, 0.0]))
    lines = ["2"]
    (tmp_path / "sorting").mkdir()
    for frame, seed in enumerate((1, 3)):
        depth, solid = worker(view, seed)
        cv2.imwrite(str(tmp_path / "sorting" / f"{frame}.png"), np.round(depth[:, ::-1]).astype(np.uint16))
        joints = solid.to_skeleton(load_skeleton("kinect25")).coords[0].astype(float)
        lines += ["1", "72057594037931101 0 1 1 1 1 0 0.02 -0.01 2", "25"]
        for (x, y, z), (column, row) in zip(joints / 1000, lens.project(joints), strict=True):
            known = f"{-x} {-y} {z} {511 - column} {row} 0 0 0 0 0 0 2"
            lines.append(known if np.isfinite(z) else "0 " * 11 + "0")
    (tmp_path / "sorting.skeleton").write_text("\n".join([*lines, ""]))
    assert main(["evaluate", "--dataset", str(tmp_path), "--json"]) == 0
    (score,) = json.loads(capsys.readouterr().out)["dataset"]
    figures = {figure["name"]: figure["value"] for figure in score["figures"]}
    assert (score["title"], score["people"], score["found"], score["remarks"]) == ("Kinect", 2, 2, [])
    assert figures["MPJPE (protocol 1)"] < 60 and figures["3DPCK@150"] > 0.95  # 34 mm, 1.0 measured
