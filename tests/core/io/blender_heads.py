"""Run by Blender's Python: where the bones of an imported file start, frame by frame.

    python blender_heads.py IN OUT.npz FRAMES RATE

Writes ``names`` (J,), ``heads`` (T, J, 3) in metres, z up, and ``range`` (2,) first and last frame of the action.
"""

import sys
from pathlib import Path

import bpy
import numpy as np

source, target, count, rate = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
bpy.ops.wm.read_factory_settings(use_empty=True)
scene = bpy.context.scene
scene.render.fps = rate
if source.suffix == ".bvh":
    bpy.ops.import_anim.bvh(filepath=str(source), global_scale=0.01, update_scene_fps=True, update_scene_duration=True)
elif source.suffix == ".glb":
    bpy.ops.import_scene.gltf(filepath=str(source))
elif source.suffix == ".fbx":
    bpy.ops.import_scene.fbx(filepath=str(source))
else:
    bpy.ops.wm.usd_import(filepath=str(source), set_frame_range=True)
armature = next(thing for thing in bpy.data.objects if thing.type == "ARMATURE")
first, last = (int(round(frame)) for frame in bpy.data.actions[0].frame_range)
bones, heads = list(armature.pose.bones), []
for frame in range(first, first + count):
    scene.frame_set(frame)
    bpy.context.view_layer.update()
    heads.append([list(armature.matrix_world @ bone.head) for bone in bones])
meshes = [thing.name for thing in bpy.data.objects if thing.type == "MESH" and thing.find_armature() is armature]
np.savez(
    target, names=[bone.name for bone in bones], heads=heads, range=(first, last), bodies=len(meshes),
    fps=scene.render.fps / scene.render.fps_base,
)  # fmt: skip
