"""Unknown skeletons: bones and sides from names, or as the file states them."""

import pytest

from core.io.base import read_poses
from core.io.facts import assumed, remarks_of
from core.io.people import recognise
from core.io.unknown import guessed


def named(skeleton, bones) -> set[tuple[str, str]]:
    return {(skeleton.joints[a], skeleton.joints[b]) for a, b in bones}


@pytest.mark.parametrize(
    ("left", "right"),
    [("left_paw", "right_paw"), ("LeftPaw", "RightPaw"), ("pawL", "pawR"), ("LSHO", "RSHO"), ("eye_l", "eye_r"),
     ("forelegL4", "forelegR4"), ("L.Knee", "R.Knee"), ("hindlegl", "hindlegr")],
)  # fmt: skip
def test_left_and_right_are_told_by_many_kinds_of_names(left, right):
    skeleton = guessed((right, "tail", left))
    assert named(skeleton, skeleton.pairs) == {(left, right)}


def test_a_dog_gets_its_bones_and_body_parts():
    joints = ("snout", "earL", "earR", "withers", "tailbase", "tail1", "tail2", "elbowL", "wristL", "elbowR", "wristR")
    skeleton = guessed(joints)
    assert named(skeleton, skeleton.bones) >= {("tail1", "tail2"), ("elbowL", "wristL"), ("elbowR", "wristR"),
                                               ("snout", "earL"), ("withers", "tailbase")}  # fmt: skip
    assert skeleton.groups[joints.index("elbowL")] == "left_arm" and skeleton.groups[0] == "face"
    assert skeleton.sides()[joints.index("wristR")] == "right" and skeleton.name == "guessed"


def test_marker_sets_of_vicon_get_limbs():
    joints = ("LSHO", "LELB", "LWRA", "RSHO", "RELB", "RWRA", "LASI", "LKNE", "LANK", "LTOE", "LHEE", "C7", "RASI",
              "RKNE", "RANK", "RTOE", "RHEE")  # fmt: skip
    bones = named(guessed(joints), guessed(joints).bones)
    assert bones >= {("LSHO", "LELB"), ("LELB", "LWRA"), ("RSHO", "RELB"), ("LASI", "LKNE"), ("LKNE", "LANK"),
                     ("LANK", "LHEE"), ("LANK", "LTOE"), ("C7", "LSHO")}  # fmt: skip
    assert not any(a[0] in "LR" and b[0] in "LR" and a[0] != b[0] for a, b in bones)


def test_bones_that_a_file_states_are_taken():
    skeleton = recognise(("a", "b", "c", "wrist", "elbow"), [(0, 1), (1, 2), (2, 0), (9, 1)])
    assert named(skeleton, skeleton.bones) == {("a", "b"), ("b", "c"), ("c", "a")} and skeleton.name == "custom"


def test_names_that_say_nothing_stay_loose_points():
    skeleton = guessed(("m", "q", "z"))
    assert skeleton.bones == () and skeleton.pairs == () and skeleton.name == "custom"


def test_what_was_guessed_is_told(tmp_path):
    (tmp_path / "x.csv").write_text("pawL_x,pawL_y,pawR_x,pawR_y,tail1_x,tail1_y,tail2_x,tail2_y\n1,2,3,4,50,6,70,8\n")
    people = read_poses(tmp_path / "x.csv")
    assert assumed(people[0])["bones"] == "1 bones and 1 pairs of left and right"
    assert any("guessed from the names" in remark for remark in remarks_of(people.values()))
