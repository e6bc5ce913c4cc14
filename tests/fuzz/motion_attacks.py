"""The rest of the attacks: files of animation, of laboratories and of labels. ``ATTACKS`` are all of them."""

import base64
import json
import struct
import zipfile
from pathlib import Path

import h5py
import numpy as np

from tests.fuzz.attacks import ATTACKS, attack

__all__ = ["ATTACKS"]

# --- glTF ------------------------------------------------------------------------------------------------------------


def gltf(path: Path, nodes: list[dict], joints: list[int], *, times: list[float] = (), uri: str = "") -> None:
    """A skin over ``nodes``; the first of them turns at ``times``, which are in the file or at ``uri``."""
    keys = np.array(times, "<f4").tobytes() + np.tile([0, 0, 0, 1], (len(times), 1)).astype("<f4").tobytes()
    views = [{"bufferView": 0, "componentType": 5126, "count": len(times)}] * 2
    turn = {
        "samplers": [{"input": 0, "output": 1}],
        "channels": [{"sampler": 0, "target": {"node": 0, "path": "rotation"}}],
    }
    data = base64.b64encode(keys).decode()
    path.write_text(json.dumps({
        "asset": {"version": "2.0"}, "nodes": nodes, "skins": [{"joints": joints}],
        "accessors": [views[0] | {"type": "SCALAR"}, views[1] | {"type": "VEC4", "byteOffset": 4 * len(times)}],
        "bufferViews": [{"buffer": 0, "byteLength": len(keys)}], "animations": [turn] if times else [],
        "buffers": [{"byteLength": len(keys), "uri": uri or f"data:application/octet-stream;base64,{data}"}],
    }))  # fmt: skip


@attack("scene.gltf")
def a_scene_of_60000_nodes(path):
    gltf(path, [{"children": list(range(1, 60_000))}, *({} for _ in range(59_999))], [0, 1])


@attack("chain.gltf")
def nodes_within_nodes(path):
    gltf(path, [{"children": [place + 1]} for place in range(20_000)] + [{}], [0, 20_000])


@attack("circle.gltf")
def nodes_that_hold_each_other(path):
    gltf(path, [{"children": [1]}, {"children": [0]}], [0, 1])


@attack("keys.gltf")
def keys_that_are_a_billion_seconds_apart(path):
    gltf(path, [{"children": [1]}, {}], [0, 1], times=[0.0, 0.013, 1e9])


@attack("device.gltf")
def a_buffer_that_is_a_device(path):
    gltf(path, [{"children": [1]}, {}], [0, 1], times=[0.0, 1.0], uri="/dev/zero")


@attack("beside.gltf")
def a_buffer_that_is_a_pipe_in_another_folder(path):
    gltf(path, [{"children": [1]}, {}], [0, 1], times=[0.0, 1.0], uri="../pipe.bin")


def usd(path: Path, joints: list[str], last: float, more: str = "") -> None:
    """A skeleton that stands still from 0 to ``last``; ``more`` is said of its root."""
    names, matrix = json.dumps(joints), "((1,0,0,0),(0,1,0,0),(0,0,1,0),(0,0,0,1))"
    rest = ", ".join([matrix] * len(joints))
    values = {"quatf[] rotations": "(1,0,0,0)", "float3[] translations": "(1,0,0)"}
    keys = {what: ", ".join([value] * len(joints)) for what, value in values.items()}
    moves = "\n".join(f"{what}.timeSamples = {{0: [{one}], {last}: [{one}]}}" for what, one in keys.items())
    path.write_text(f"""#usda 1.0
def SkelRoot "R" {more}
{{
    def Skeleton "S" (
        prepend apiSchemas = ["SkelBindingAPI"]
    )
    {{
        uniform token[] joints = {names}
        uniform matrix4d[] bindTransforms = [{rest}]
        uniform matrix4d[] restTransforms = [{rest}]
        rel skel:animationSource = </R/S/A>
        def SkelAnimation "A"
        {{
            uniform token[] joints = {names}
            {moves}
            half3[] scales = [{", ".join(["(1,1,1)"] * len(joints))}]
        }}
    }}
}}
""")


@attack("long.usda")
def a_motion_of_two_billion_frames(path):
    usd(path, ["a", "a/b"], 2e9)


@attack("joints.usda")
def a_skeleton_of_60000_joints(path):
    usd(path, [f"j{place}" for place in range(60_000)], 1.0)


@attack("layers.usda")
def layers_that_are_itself_and_a_device(path):
    path.write_text("#usda 1.0\n(\n    subLayers = [@layers.usda@, @/dev/zero@]\n)\n")


@attack("bomb.usdz")
def layers_packed_a_thousandfold(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.usda", b" " * 300_000_000)


@attack("claims.mot")
def columns_and_rows_that_are_not_there(path):
    head = "nRows=1000000000\nnColumns=1000000000\ninDegrees=yes\nendheader\n"
    path.write_text(f"name\nversion=1\n{head}time\thip_flexion_r\n0\t1\n")


@attack("angles.mot")
def columns_of_angles_without_end(path):
    names = "\t".join(f"hip_flexion_r_{place}" for place in range(200_000))
    path.write_text(f"name\nversion=1\ninDegrees=yes\nendheader\ntime\t{names}\n" + "0\t" * 200_000 + "0\n")


@attack("claims.c3d")
def points_that_are_not_there(path):
    head = struct.pack("<BBHHHHHf", 2, 80, 65535, 65535, 1, 65535, 10, 1.0) + bytes(494)
    path.write_bytes(head + bytes([1, 80, 255, 84]) + bytes(1532))


@attack("tasks.json")
def a_joint_of_its_own_in_each_task_of_label_studio(path):
    def task(number: int) -> dict:
        value = {"x": 1, "y": 2, "width": 0.1, "keypointlabels": [f"k{number}"]}
        one = {"type": "keypointlabels", "original_width": 100, "original_height": 100, "value": value}
        return {"id": number, "data": {"image": f"{number}.jpg"}, "annotations": [{"result": [one]}]}

    path.write_text(json.dumps([task(number) for number in range(30_000)]))


@attack("series.nwb")
def a_series_of_a_hundred_gigabytes_that_are_not_there(path):
    with h5py.File(path, "w") as file:
        file.attrs["nwb_version"], file.attrs["neurodata_type"] = "2.6.0", "NWBFile"
        nose = file.create_group("processing/behavior/PoseEstimation/nose")
        nose.parent.attrs["neurodata_type"], nose.attrs["neurodata_type"] = "PoseEstimation", "PoseEstimationSeries"
        nose.create_dataset("data", (1 << 33, 2), "f8", chunks=(1024, 2))
        nose.create_dataset("timestamps", (1 << 33,), "f8", chunks=(1024,))
