"""glTF: joints where they were, in pygltflib's reading and in ours; animations as others write them."""

import base64
import json
from collections.abc import Sequence

import numpy as np
import pygltflib
import pytest
from scipy.spatial.transform import Rotation

from core.errors import FormatError
from core.io.base import read_poses, write_poses
from core.io.facts import ASSUMED, STATED, fact, remarks
from core.io.rigs import RigOptions
from core.kinematics.rest_poses import Rest
from core.kinematics.rotations import axis_angle_from_matrix, matrix_from_quaternion
from tests.core.kinematics.test_rig import moving

_KINDS = {5121: "u1", 5123: "u2", 5125: "u4", 5126: "f4"}
_WIDTHS = {"SCALAR": 1, "VEC3": 3, "VEC4": 4, "MAT4": 16}


def array(gltf: pygltflib.GLTF2, index: int) -> np.ndarray:
    accessor = gltf.accessors[index]
    view = gltf.bufferViews[accessor.bufferView]
    data = gltf.binary_blob()[view.byteOffset : view.byteOffset + view.byteLength]
    return np.array(np.frombuffer(data, _KINDS[accessor.componentType])).reshape(accessor.count, _WIDTHS[accessor.type])


def heads(gltf: pygltflib.GLTF2, skin: int) -> tuple[np.ndarray, np.ndarray]:
    """(T,) times and (T, J, 3) joints in metres, by forward kinematics over what pygltflib reads."""
    animation, turns, places = gltf.animations[0], {}, {}
    for channel in animation.channels:
        sampler = animation.samplers[channel.sampler]
        (turns if channel.target.path == "rotation" else places)[channel.target.node] = array(gltf, sampler.output)
    joints = gltf.skins[skin].joints
    times = array(gltf, animation.samplers[0].input)[:, 0]
    world: dict[int, tuple[Rotation, np.ndarray]] = {}

    def visit(node: int, turn: Rotation, place: np.ndarray) -> None:
        local = places.get(node, np.array([gltf.nodes[node].translation]))
        at = place + turn.apply(local + np.zeros((len(times), 3)))
        world[node] = turn * Rotation.from_quat(turns[node]), at
        for child in gltf.nodes[node].children:
            visit(child, *world[node])

    visit(gltf.skins[skin].skeleton, Rotation.identity(len(times)), np.zeros(3))
    return times, np.stack([world[node][1] for node in joints], axis=1)


@pytest.mark.parametrize("skeleton", ["mpi28", "h36m17", "openpose25"])
def test_pygltflib_finds_every_joint_within_a_tenth_of_a_millimetre(skeleton, tmp_path):
    poses = moving(skeleton, 40)
    write_poses(tmp_path / "x.glb", {0: poses})
    gltf = pygltflib.GLTF2().load(str(tmp_path / "x.glb"))
    times, found = heads(gltf, 0)
    names = [gltf.nodes[node].name for node in gltf.skins[0].joints]
    order = [names.index(native) for native in poses.skeleton.natives]
    assert np.abs(1000 * found[:, order] - poses.coords).max() < 0.1
    assert len(times) == 40 and np.abs(times - poses.times).max() < 1e-6


def test_the_body_is_bound_to_the_joints(tmp_path):
    write_poses(tmp_path / "x.glb", {0: moving()})
    gltf = pygltflib.GLTF2().load(str(tmp_path / "x.glb"))
    body = next(node for node in gltf.nodes if node.mesh is not None)
    parts = gltf.meshes[body.mesh].primitives[0].attributes
    assert body.skin == 0 and array(gltf, parts.JOINTS_0).max() < len(gltf.skins[0].joints)
    assert np.allclose(array(gltf, parts.WEIGHTS_0).sum(axis=1), 1)
    assert 1.2 < np.ptp(array(gltf, parts.POSITION)[:, 1]) < 2.3  # a person, in metres, along y
    bind = array(gltf, gltf.skins[0].inverseBindMatrices).reshape(-1, 4, 4)
    assert np.allclose(bind[:, :3, :3], np.eye(3)) and np.allclose(bind[:, 3, 3], 1)


@pytest.mark.parametrize("ending", ["glb", "gltf"])
def test_people_places_rotations_and_times_come_back(ending, tmp_path):
    people = {0: moving("mpi28", 30), 1: moving("mpi28", 30).replace(coords=moving("mpi28", 30).coords + 500)}
    write_poses(tmp_path / f"x.{ending}", people)
    read = read_poses(tmp_path / f"x.{ending}")
    assert list(read) == [0, 1]
    for person, poses in people.items():
        assert read[person].skeleton == poses.skeleton and np.abs(read[person].coords - poses.coords).max() < 0.1
        assert np.abs(read[person].times - poses.times).max() < 1e-6
    assert fact(read[0], "unit") == ("m", STATED) and fact(read[0], "fps")[0] == pytest.approx(30)
    again = tmp_path / "again.glb"
    write_poses(again, read)
    turns = [matrix_from_quaternion(poses.rotations) for poses in (read[0], read_poses(again)[0])]
    apart = axis_angle_from_matrix(turns[0].swapaxes(-1, -2) @ turns[1])
    assert np.degrees(np.linalg.norm(apart, axis=-1)).max() < 0.1


def test_captured_motion_keeps_its_rotations(shared_data, tmp_path):
    poses = read_poses(shared_data("mocap/bvh/cmu_131_01.bvh"))[0].slice(0, 200)
    write_poses(tmp_path / "x.glb", {0: poses}, options=RigOptions(rest=Rest.FILE))
    read = read_poses(tmp_path / "x.glb")[0]
    order = [read.skeleton.joints.index(joint) for joint in poses.skeleton.joints]
    change = matrix_from_quaternion(poses.rotations).swapaxes(-1, -2) @ matrix_from_quaternion(read.rotations[:, order])
    assert np.degrees(np.linalg.norm(axis_angle_from_matrix(change), axis=-1)).max() < 0.1
    assert np.abs(read.coords[:, order] - poses.coords).max() < 0.1


def scene(keys: list[float], turns: np.ndarray, way: str = "LINEAR", also: Sequence[dict] = ()) -> dict:
    """A stick of two joints under a node of scale 0.01, as Blender writes centimetres; the first is turned."""
    binary = np.concatenate([np.array(keys, "<f4").view("u1"), turns.astype("<f4").reshape(-1).view("u1")]).tobytes()
    uri = "data:;base64," + base64.b64encode(binary).decode()
    size = 4 * len(keys)
    return {
        "asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}],
        "nodes": [{"name": "Armature", "scale": [0.01] * 3, "children": [1]},
                  {"name": "hip", "translation": [0, 100, 0], "children": [2]},
                  {"name": "knee", "translation": [0, -50, 0]}],
        "skins": [{"joints": [1, 2]}], "buffers": [{"uri": uri, "byteLength": len(binary)}],
        "bufferViews": [{"buffer": 0, "byteLength": size},
                        {"buffer": 0, "byteOffset": size, "byteLength": len(binary) - size}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": len(keys), "type": "SCALAR"},
                      {"bufferView": 1, "componentType": 5126, "count": len(turns), "type": "VEC4"}],
        "animations": [{"name": "walk", "samplers": [{"input": 0, "output": 1, "interpolation": way}],
                        "channels": [{"sampler": 0, "target": {"node": 1, "path": "rotation"}}]}, *also],
    }  # fmt: skip


QUARTER = np.array([[0, 0, 0, 1], [0, 0, np.sqrt(0.5), np.sqrt(0.5)]])


def read_scene(tmp_path, document: dict):
    (tmp_path / "x.gltf").write_text(json.dumps(document))
    return read_poses(tmp_path / "x.gltf")


def test_two_keys_a_second_apart_become_frames_between_which_the_leg_turns_evenly(tmp_path):
    """0.5 m down, turned by 90 degrees about z: half way it points down and to the right."""
    poses = read_scene(tmp_path, scene([0.0, 1.0], QUARTER))[0]
    assert len(poses) == 31 and fact(poses, "fps") == (30.0, ASSUMED)
    assert np.allclose(poses.coords[:, 0], [0, 1000, 0], atol=1e-2)
    half = 500 * np.sqrt(0.5)
    assert np.allclose(poses.coords[[0, 15, 30], 1], [[0, 500, 0], [half, 1000 - half, 0], [500, 1000, 0]], atol=0.1)


def test_steps_hold_and_tangents_of_splines_are_left_out(tmp_path):
    held = read_scene(tmp_path, scene([0.0, 1.0], QUARTER, "STEP"))[0]
    assert np.allclose(held.coords[:30, 1], [0, 500, 0], atol=1e-2) and held.coords[30, 1, 0] == pytest.approx(500)
    tangents = np.zeros((2, 4))
    spline = np.stack([tangents, QUARTER, tangents], axis=1).reshape(-1, 4)
    smooth = read_scene(tmp_path, scene([0.0, 1.0], spline, "CUBICSPLINE"))[0]
    assert np.allclose(smooth.coords[[0, 30], 1], [[0, 500, 0], [500, 1000, 0]], atol=0.1)


def test_more_animations_are_named_and_a_scene_without_a_skin_is_refused(tmp_path):
    document = scene([0.0, 1.0], QUARTER, also=[{"name": "run", "channels": [], "samplers": []}])
    assert any("'run'" in text for text in remarks(read_scene(tmp_path, document)[0]))
    with pytest.raises(FormatError, match="no skeleton"):
        read_scene(tmp_path, document | {"skins": []})


def test_sparse_arrays_are_read(tmp_path):
    """The turn of the second key alone is stored; where nothing is, keys are zero until they are replaced."""
    document, places = scene([0.0, 1.0], QUARTER), np.array([0, 1], "<u2").tobytes()
    packed = places + QUARTER.astype("<f4").tobytes()
    document["buffers"].append({"uri": "data:;base64," + base64.b64encode(packed).decode(), "byteLength": len(packed)})
    document["bufferViews"] += [{"buffer": 1, "byteLength": 4}, {"buffer": 1, "byteOffset": 4, "byteLength": 32}]
    turns = document["accessors"][1]
    turns.pop("bufferView")
    turns["sparse"] = {
        "count": 2, "indices": {"bufferView": 2, "componentType": 5123}, "values": {"bufferView": 3}
    }  # fmt: skip
    poses = read_scene(tmp_path, document)[0]
    assert np.allclose(poses.coords[[0, 30], 1], [[0, 500, 0], [500, 1000, 0]], atol=0.1)
    turns["bufferView"] = 1  # over an array that is there
    turns["sparse"]["count"] = 1
    assert np.allclose(read_scene(tmp_path, document)[0].coords[30, 1], [500, 1000, 0], atol=0.1)


def test_what_is_compressed_is_named_and_compressed_meshes_do_no_harm(tmp_path):
    document = scene([0.0, 1.0], QUARTER)
    draco = document | {"extensionsRequired": ["KHR_draco_mesh_compression"]}
    assert len(read_scene(tmp_path, draco)[0]) == 31
    with pytest.raises(FormatError, match="compressed with meshopt"):
        read_scene(tmp_path, document | {"extensionsRequired": ["EXT_meshopt_compression"]})


def test_buffers_elsewhere_on_the_disk_are_not_read(tmp_path):
    document = scene([0.0, 1.0], QUARTER)
    document["buffers"][0]["uri"] = "../secret.bin"
    with pytest.raises(FormatError, match="not beside it"):
        read_scene(tmp_path, document)
