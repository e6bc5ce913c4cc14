"""Skeletons: the shipped ones are sound, the maps between them are right by hand, and a bad file says what is wrong."""

import numpy as np
import pytest

from core.errors import SkeletonError
from core.poses import PoseSequence
from core.skeleton import load_skeleton, parse_skeleton, read_skeleton, skeleton_names

SIZES = {
    "alphapose12": 12, "blazepose33": 33, "cmu31": 31, "coco17": 17, "depth15": 15, "h36m17": 17, "halpe26": 26,
    "mpi28": 28, "mpii16": 16, "openpose18": 18, "openpose25": 25, "openpose25b": 25,
    "openpose15": 15, "coco133": 133, "halpe136": 136, "openpose137": 137, "blazepose75": 75, "mpi70": 70,
    "hands42": 42, "kinect25": 25, "azure32": 32,
    "plugin_gait": 56,
}  # fmt: skip
GOOD = """
name = "cat"
joints = [{ name = "pelvis" }, { name = "left_paw", parent = "pelvis", group = "left_arm" }, { name = "right_paw" }]
"""


@pytest.fixture(params=SIZES)
def skeleton(request):
    return load_skeleton(request.param)


def mapped(source: str, target: str, places: dict[str, tuple]) -> dict[str, list[float]]:
    """Where the joints of ``target`` land if those of ``source`` are at ``places`` and the others are missing."""
    ours, theirs = load_skeleton(source), load_skeleton(target)
    coords = np.full((1, len(ours), 2), np.nan)
    for joint, place in places.items():
        coords[0, ours.index(joint)] = place
    moved = PoseSequence(ours, coords, [0.0]).to_skeleton(theirs)
    return {j: moved.coords[0, i].tolist() for i, j in enumerate(theirs.joints) if moved.present[0, i]}


def test_all_skeletons_of_the_issue_are_there_with_their_number_of_joints():
    assert {name: len(load_skeleton(name)) for name in skeleton_names()} == SIZES


def test_every_sided_joint_has_its_partner_and_its_group_is_on_its_own_side(skeleton):
    sided = {joint for joint in skeleton.joints if joint.startswith(("left_", "right_"))}
    assert {skeleton.joints[joint] for pair in skeleton.pairs for joint in pair} == sided
    for joint, side, group in zip(skeleton.joints, skeleton.sides(), skeleton.groups, strict=True):
        assert side == (joint.split("_")[0] if joint in sided else "centre")
        assert group == "face" or group.split("_")[0] == (side if joint in sided else "axial")


def test_flipping_twice_changes_nothing_and_once_exchanges_left_and_right(skeleton):
    order = skeleton.flip_order
    assert (order[order] == np.arange(len(skeleton))).all()
    joint = "hand_root" if skeleton.name == "hands42" else "wrist"
    assert order[skeleton.index(f"left_{joint}")] == skeleton.index(f"right_{joint}")


def test_a_body_has_one_root_and_is_the_same_on_both_sides(skeleton):
    assert skeleton.parents.count(-1) == (2 if skeleton.name == "hands42" else 1)  # two hands have no body between them
    for left, right in skeleton.pairs:
        parents = [skeleton.parents[left], skeleton.parents[right]]
        if -1 not in parents and parents[1] != left:
            assert skeleton.partner(parents[0]) == parents[1]


def test_maps_go_only_to_joints_that_exist_and_keep_a_point_where_it_is(skeleton):
    for target, table in skeleton.remaps:
        if target != "*":
            assert {joint for joint, _ in table} <= set(load_skeleton(target).joints)
    for target in map(load_skeleton, skeleton_names()):
        sums = skeleton.remap_matrix(target).sum(axis=1)
        assert np.abs(sums * (sums - 1)).max() < 1e-3  # weights sum to 1, or to 0 where the joint is missing


def test_maps_do_not_mix_up_the_sides(skeleton):
    for target in map(load_skeleton, skeleton_names()):
        matrix = skeleton.remap_matrix(target)
        assert np.allclose(matrix[target.flip_order][:, skeleton.flip_order], matrix)


def test_every_skeleton_reaches_the_twelve_limb_joints(skeleton):
    found = skeleton.remap_matrix(load_skeleton("alphapose12")).any(axis=1).sum()
    fewer = {"depth15": 8, "hands42": 0}  # the upper body has no knees and no ankles; hands alone are no body
    assert found == fewer.get(skeleton.name, 12)


def test_mid_hip_and_mid_shoulder_by_hand():
    places = {"left_hip": (10, 100), "right_hip": (30, 104), "left_shoulder": (8, 40), "right_shoulder": (36, 44)}
    h36m = mapped("coco17", "h36m17", places)
    assert h36m["pelvis"] == [20, 102] and h36m["thorax"] == [22, 42] and h36m["spine"] == [21, 72]
    assert mapped("coco17", "openpose25", places)["neck"] == [22, 42]
    assert mapped("mpi28", "h36m17", {**places, "pelvis": (0, 0)})["pelvis"] == [20, 102]


def test_the_root_of_the_spine_lies_above_the_hips():
    """Shoulders 100 above the hips: mpi28's pelvis 19 above them, spine4 87 above."""
    places = {"left_hip": (-10, 100), "right_hip": (10, 100), "left_shoulder": (-20, 0), "right_shoulder": (20, 0)}
    mpi = mapped("coco17", "mpi28", places)
    assert mpi["pelvis"] == pytest.approx([0, 81]) and mpi["spine4"] == pytest.approx([0, 13])
    assert mpi["left_clavicle"] == pytest.approx([-5, 9.75], abs=0.02)
    assert "head_top" not in mpi and "left_hand" not in mpi


def test_words_that_mean_different_joints_are_not_mapped_by_name():
    """The depth camera's head is the centre of the head, mpi28's is the base of the skull."""
    places = {"neck": (0, 40), "head": (0, 20), "head_top": (0, 0)}
    depth = mapped("mpi28", "depth15", places)
    assert depth["head"] == [0, 10] and depth["neck"] == [0, 30]
    assert mapped("mpi28", "mpii16", places)["upper_neck"] == [0, 30]
    assert "neck" not in mapped("mpi28", "openpose25", places)  # that one is the middle of the shoulders


def test_the_twelve_limb_joints_become_just_those_of_mpi28():
    limbs = load_skeleton("alphapose12").joints
    assert set(mapped("alphapose12", "mpi28", dict.fromkeys(limbs, (1, 2)))) == set(limbs)


def test_body_25_and_25b_are_two_orders_of_mostly_the_same_joints():
    body25, body25b = load_skeleton("openpose25").joints, load_skeleton("openpose25b").joints
    assert body25[1:4] == ("neck", "right_shoulder", "right_elbow") and body25[8] == "pelvis"
    assert body25b[5:7] == ("left_shoulder", "right_shoulder") and body25b[17:19] == ("upper_neck", "head_top")
    assert set(body25) ^ set(body25b) == {"neck", "pelvis", "upper_neck", "head_top"}


def test_a_users_own_file(tmp_path):
    path = tmp_path / "cat.toml"
    pairs, maps = 'pairs = [["left_paw", "right_paw"]]', '[remap."*"]\ntail = "pelvis"\n[remap.dog]\npelvis = []'
    path.write_text(f"{GOOD}{pairs}\n{maps}\n")
    cat = read_skeleton(path)
    assert (cat.joints, cat.parents, cat.pairs) == (("pelvis", "left_paw", "right_paw"), (-1, 0, -1), ((1, 2),))
    dog = parse_skeleton('name = "dog"\njoints = [{ name = "pelvis" }, { name = "tail" }]')
    assert cat.remap_matrix(dog).tolist() == [[0, 0, 0], [1, 0, 0]]


MISTAKES = {
    "not TOML": "name = ",
    "no name": 'joints = [{ name = "a" }]',
    "no joints": 'name = "x"',
    "empty joints": 'name = "x"\njoints = []',
    "joints as text": 'name = "x"\njoints = "abc"',
    "a joint without name": 'name = "x"\njoints = [{ parent = "a" }]',
    "a name twice": 'name = "x"\njoints = [{ name = "a" }, { name = "a" }]',
    "unknown parent": 'name = "x"\njoints = [{ name = "a", parent = "b" }]',
    "parent is no name": 'name = "x"\njoints = [{ name = "a", parent = [1] }]',
    "its own parent": 'name = "x"\njoints = [{ name = "a", parent = "a" }]',
    "loop": 'name = "x"\njoints = [{ name = "a", parent = "b" }, { name = "b", parent = "a" }]',
    "unknown group": 'name = "x"\njoints = [{ name = "a", group = "tail" }]',
    "pair with a stranger": GOOD + 'pairs = [["left_paw", "tail"]]',
    "pair of three": GOOD + 'pairs = [["left_paw", "right_paw", "pelvis"]]',
    "two partners": GOOD + 'pairs = [["left_paw", "pelvis"]]',
    "bone to a stranger": GOOD + 'extra_bones = [["left_paw", "tail"]]',
    "map from a stranger": GOOD + '[remap.mpi28]\npelvis = ["tail"]',
    "weight is text": GOOD + '[remap.mpi28]\npelvis = { pelvis = "much" }',
    "weight is no number": GOOD + "[remap.mpi28]\npelvis = { pelvis = nan }",
    "map is no table": GOOD + "remap = 3",
    "nested without end": "a = " + "[" * 5000,
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_a_users_file_is_told(mistake, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(MISTAKES[mistake])
    with pytest.raises(SkeletonError):
        read_skeleton(path)


def test_a_file_that_is_no_text_or_not_there_is_told(tmp_path):
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("binary.toml", "missing.toml"):
        with pytest.raises(SkeletonError, match="Cannot read the skeleton file"):
            read_skeleton(tmp_path / name)
    with pytest.raises(SkeletonError, match="no skeleton named"):
        load_skeleton("unicorn9")
