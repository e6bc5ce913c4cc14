"""What BVH files call their joints: a handful of families, each with our word for every joint.

In BVH a name stands for the place where the bone of that name starts.
"""

from collections.abc import Sequence

from core.kinematics.hands import FINGERS
from core.skeleton import load_skeleton


def _both(table: dict[str, str], left: Sequence[str] = ("Left", "left"), right: Sequence[str] = ("Right", "right")):
    """The table with every ``{S}`` (theirs) and ``{s}`` (ours) once for the left, once for the right."""
    sides = (left, right)
    return {
        theirs.replace("{S}", a): ours.replace("{s}", b) for a, b in sides for theirs, ours in table.items()
    }  # fmt: skip


def _fingers(bone: str, count: int, **names: str) -> dict[str, str]:
    """Theirs -> ours of the first ``count`` joints of every finger; ``names`` are theirs of fingers, where other."""
    return {
        bone.format(finger=names.get(finger, finger), number=number): f"{{s}}_{finger}_{joint}"
        for finger, joints in FINGERS.items() for number, joint in enumerate(joints[:count], 1)
    }  # fmt: skip


_CAPITAL = {finger: finger.capitalize() for finger in FINGERS}
_CMU = load_skeleton("cmu31")

FAMILIES = {
    # The BVH release of the CMU database, and MakeHuman's rig of the same names.
    "cmu": dict(zip(_CMU.natives, _CMU.joints, strict=True))
    | {"LeftHandIndex1": "left_hand", "RightHandIndex1": "right_hand"},
    # The same skeleton with the names of 3ds Max and MotionBuilder's older templates.
    "cmu_max": _both(
        {
            "Hips": "pelvis", "lowerback": "lower_back", "Chest": "spine2", "Chest2": "spine3", "lowerneck": "spine4",
            "Neck": "neck", "Head": "head", "{S}Collar": "{s}_clavicle", "{S}Shoulder": "{s}_shoulder",
            "{S}Elbow": "{s}_elbow", "{S}Wrist": "{s}_wrist", "{S}Hip": "{s}_hip", "{S}Knee": "{s}_knee",
            "{S}Ankle": "{s}_ankle", "{S}Toe": "{s}_foot", "{S}Toes": "{s}_foot", "Ab": "spine", "Abdomen": "spine",
        }
    )
    | {"LHipJoint": "left_hip_joint", "RHipJoint": "right_hip_joint"}
    | _both(
        {"{S}Fingers": "{s}_hand", "{S}Thumb": "{s}_thumb"}, ("L", "left"), ("R", "right")
    )
    | {"lhand": "left_finger_base", "rhand": "right_finger_base"},
    # Mixamo and MotionBuilder characters (a prefix such as mixamorig: is dropped).
    "mixamo": _both(
        {
            "Hips": "pelvis", "Spine": "spine", "Spine1": "spine2", "Spine2": "spine3", "Neck": "neck", "Head": "head",
            "HeadTop_End": "head_top", "{S}Eye": "{s}_eye", "{S}Shoulder": "{s}_clavicle", "{S}Arm": "{s}_shoulder",
            "{S}ForeArm": "{s}_elbow", "{S}Hand": "{s}_wrist", "{S}UpLeg": "{s}_hip", "{S}Leg": "{s}_knee",
            "{S}Foot": "{s}_ankle", "{S}ToeBase": "{s}_foot", "{S}Toe_End": "{s}_toe",
        }
        | _fingers("{{S}}Hand{finger}{number}", 4, **_CAPITAL)
    ),
    # Daz and Poser figures, to which the "Daz-friendly" CMU release was retargeted.
    "daz": _both(
        {
            "hip": "pelvis", "abdomen": "spine", "chest": "spine2", "neck": "neck", "head": "head",
            "{S}Collar": "{s}_clavicle", "{S}Shldr": "{s}_shoulder", "{S}ForeArm": "{s}_elbow", "{S}Hand": "{s}_wrist",
            "{S}Thigh": "{s}_hip", "{S}Shin": "{s}_knee", "{S}Foot": "{s}_ankle",
        }
        | _fingers("{{S}}{finger}{number}", 3, **_CAPITAL | {"middle": "Mid"}),
        ("l", "left"),
        ("r", "right"),
    )
    | {"leftEye": "left_eye", "rightEye": "right_eye"},
}  # fmt: skip


def _turned(table: dict[str, str]) -> dict[str, str]:
    return {ours: theirs for theirs, ours in table.items()}


RIGS = {
    "mixamo": {ours: f"mixamorig:{theirs}" for theirs, ours in FAMILIES["mixamo"].items()},
    "humanik": _turned(FAMILIES["mixamo"]),
    "cmu": dict(zip(_CMU.joints, _CMU.natives, strict=True)),
    "unreal": _turned(_both(
        {
            "pelvis": "pelvis", "spine_01": "spine", "spine_02": "spine2", "spine_03": "spine3", "neck_01": "neck",
            "head": "head", "clavicle_{S}": "{s}_clavicle", "upperarm_{S}": "{s}_shoulder", "lowerarm_{S}": "{s}_elbow",
            "hand_{S}": "{s}_wrist", "thigh_{S}": "{s}_hip", "calf_{S}": "{s}_knee", "foot_{S}": "{s}_ankle",
            "ball_{S}": "{s}_foot",
        }
        | _fingers("{finger}_{number:02}_{{S}}", 3),
        ("l", "left"),
        ("r", "right"),
    )),
}  # fmt: skip
"""Rig that is written -> our joint -> its name there. All are read again by ``our_names``."""
FAMILIES["unreal"] = _turned(RIGS["unreal"])


def our_names(names: Sequence[str]) -> list[str]:
    """Each name in our words by the family that knows most of them; what it does not know stays as it is."""
    family = max(FAMILIES.values(), key=lambda table: sum(name in table for name in names))
    return [family.get(name, name) for name in names] if sum(name in family for name in names) > 2 else list(names)
