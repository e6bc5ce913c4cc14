"""What a user says for an assessment goes to JSON and back, and nonsense is one sentence."""

import json

import numpy as np
import pytest

from core.document import Document
from core.edits import SetFacts, SetRecording
from core.ergonomics.bones import angle_at, bone_measures, bone_risks, middle_of
from core.ergonomics.facts import TaskFacts
from core.ergonomics.measures import INDEX
from core.ergonomics.setup import Setup
from core.errors import UsageError
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton

FULL = Setup(
    TaskFacts(load_kg=4.0, coupling="fair", seated=False), "packing", "left", "clicks", (10.0, 400.0, 12.0, 20.0),
    {0: 7}, (("left_hip", "left_knee", "left_ankle"), ("neck", "head")),
    {0: (2, 1)},
)  # fmt: skip


@pytest.mark.parametrize("setup", [Setup(), FULL])
def test_a_setup_goes_to_json_and_back(setup):
    assert Setup.of(json.loads(json.dumps(setup.to_dict()))) == setup


@pytest.mark.parametrize(
    "values",
    [
        {"view": "above"}, {"up": "clicks"}, {"edge": [1, 2, 1, 2], "up": "clicks"}, {"pins": [["neck"]]},
        {"facts": {"load_kg": -1}}, {"facts": {"colour": "red"}}, {"neutral": [3]}, {"before": {"0": [2]}},
        {"edge": "here"}, {"pins": 3},
    ],
)  # fmt: skip
def test_nonsense_is_refused(values):
    with pytest.raises(UsageError):
        Setup.of(values)


def test_a_project_keeps_the_setup_and_the_edit_can_be_undone(tmp_path):
    project = Project.create(tmp_path / "kept.posewright")
    project.apply(SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 10, 25.0, 64, 48)))
    inverse, change = project.apply(SetFacts(1, {"ergonomics": FULL}))
    assert (change.kind, change.recording) == ("note", 1)
    project.close()
    again = Project.open(tmp_path / "kept.posewright")
    assert again.problems == [] and again.document.recordings[1].ergonomics == FULL
    again.apply(inverse)
    again.close()
    last = Project.open(tmp_path / "kept.posewright")
    assert last.document.recordings[1].ergonomics is None
    last.close()


def test_another_file_in_its_place_keeps_what_was_said():
    document = Document()
    SetRecording(1, Recording(1, "/nowhere/a.mp4", "a.mp4", "color", 10, 25.0, 64, 48, ergonomics=FULL)).apply(document)
    assert document.recordings[1].facts["ergonomics"] == FULL


@pytest.mark.parametrize("name", ["coco17", "blazepose33", "depth15", "mpi28", "h36m17"])
def test_each_skeleton_has_bones_for_trunk_head_and_both_arms(name):
    skeleton = load_skeleton(name)
    found = dict(zip(skeleton.bones, bone_measures(skeleton), strict=True))
    named = {(skeleton.joints[a], skeleton.joints[b]): measure for (a, b), measure in found.items() if measure}
    arms = {f"{side}_{part}" for side in ("left", "right") for part in ("upper_arm_flexion", "elbow_flexion")}
    assert {"trunk_flexion", "neck_flexion"} | arms <= set(named.values())
    assert named["left_shoulder", "left_elbow"] == "left_upper_arm_flexion"
    across = [pair for pair in named if {n.split("_")[-1] for n in pair} in ({"hip"}, {"shoulder"})]
    assert across == []


def test_bones_have_the_risk_of_their_measure_and_none_where_nothing_is_measured():
    skeleton = load_skeleton("coco17")
    values = np.full(len(INDEX), np.nan)
    values[INDEX["left_upper_arm_flexion"]], values[INDEX["left_knee_flexion"]] = 100.0, 70.0
    risks = dict(zip(skeleton.bones, bone_risks(skeleton, values), strict=True))
    arm, knee, other = (
        tuple(skeleton.indices(pair)) for pair in (
            ("left_shoulder", "left_elbow"), ("left_hip", "left_knee"), ("right_shoulder", "right_elbow"))
    )  # fmt: skip
    assert (risks[arm], risks[knee], risks[other]) == (3, 2, -1)
    seated = dict(zip(skeleton.bones, bone_risks(skeleton, values, seated=True), strict=True))
    assert (seated[arm], seated[knee]) == (3, 0)


def test_the_middle_joint_and_angles_known_by_hand():
    skeleton = load_skeleton("mpi28")
    hip, knee, ankle = skeleton.indices(("left_hip", "left_knee", "left_ankle"))
    assert middle_of(skeleton, (ankle, hip, knee))[1] == knee
    up = np.array([0.0, -1.0])
    assert angle_at(np.array([[0.0, 0], [0, 10], [10, 10]]), up) == pytest.approx(90)
    assert angle_at(np.array([[0.0, 0], [10, 10]]), up) == pytest.approx(45)
    assert angle_at(np.array([[0.0, 0, 0], [0, 0, 5.0]]), np.array([0.0, -1, 0])) == pytest.approx(90)
    assert np.isnan(angle_at(np.array([[0.0, 0], [np.nan, 10]]), up))
