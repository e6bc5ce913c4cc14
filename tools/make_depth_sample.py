"""Render the depth sample that ships in ``resources/samples/two_people``: two people at work before a depth camera.

    python -m tools.make_depth_sample --mocap ../shared/data/mocap/train.npz [--out resources/samples/two_people]

The motions are two trials of the CMU Graphics Lab Motion Capture Database as 28 joints at 25 fps (as in
``make_sample``), read at half that rate. Bodies, room and sensor are the project's own. The same input gives the same
files.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.synthesis.depth_dataset import millimetres16
from core.synthesis.depth_scene import FLOOR, OTHER_PERSON, WALL, Part, Plane, Scene, render_depth
from core.synthesis.depth_sensor import SENSORS, coarser, degrade
from core.synthesis.procedural_body import Shape, procedural_body

PEOPLE = (("cmu_14_12", 40, (-520.0, 0.0, 0.0), 20.0), ("cmu_13_26", 60, (560.0, 0.0, 250.0), -15.0))
"""Trial, first frame, place on the floor (mm), turn about the vertical (degrees)."""
FRAMES, STEP, FPS, WIDTH, HEIGHT = 60, 2, 12.5, 320, 240
ATTRIBUTION = """\
The depth images were rendered by Posewright (tools/make_depth_sample.py) from motion capture:
The data used in this project was obtained from mocap.cs.cmu.edu.
The database was created with funding from NSF EIA-0196217.
Motion: subject 14, trial 12, and subject 13, trial 26. Bodies and room are the project's own work, under the project's
licence.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mocap", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("resources/samples/two_people"))
    options = parser.parse_args()
    (options.out / "depth").mkdir(parents=True, exist_ok=True)
    camera = sample_camera()
    for index, read in enumerate(frames(people(options.mocap), camera)):
        write_image(options.out / "depth" / f"{index:03d}.png", read)
    times = [f"{index / FPS:.3f} depth/{index:03d}.png" for index in range(FRAMES)]
    (options.out / "depth.txt").write_text("\n".join(times) + "\n")
    (options.out / "camera.json").write_text(json.dumps(intrinsics(camera), indent=1) + "\n")
    (options.out / "ATTRIBUTION.txt").write_text(ATTRIBUTION, encoding="utf-8")


def people(mocap: Path) -> list[np.ndarray]:
    """For each person (T, 28, 3) world millimetres, y up, where they stand in the room."""
    data = np.load(mocap)
    names, starts = data["clip_name"].tolist(), data["clip_start"]
    found = []
    for clip, start, place, turn in PEOPLE:
        first = int(starts[names.index(clip)]) + start
        joints = data["positions"][first : first + FRAMES * STEP : STEP].astype(float)
        found.append(joints @ _about_vertical(turn).T + place)
    return found


def _about_vertical(degrees: float) -> np.ndarray:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def sample_camera() -> Camera:
    """A little above the people, looking down at them a little."""
    f = WIDTH / 2 / np.tan(np.radians(SENSORS["azure"].field / 2))
    K = np.array([[f, 0, (WIDTH - 1) / 2], [0, f, (HEIGHT - 1) / 2], [0, 0, 1]])
    return Camera(WIDTH, HEIGHT, K, name="depth").look_at((0, 1700, 3300), (0, 950, 0))


def intrinsics(camera: Camera) -> dict:
    K = camera.K
    facts = {"fx": K[0, 0], "fy": K[1, 1], "ppx": K[0, 2], "ppy": K[1, 2]}
    return facts | {"width": camera.width, "height": camera.height, "depth_scale": 1000}


def frames(people: list[np.ndarray], camera: Camera):
    """Millimetres (H, W), NaN for no reading, as the sensor gives them."""
    shapes = (Shape(), Shape(sex=0.0))
    bodies = [procedural_body(shape).fitted(joints) for shape, joints in zip(shapes, people, strict=True)]
    planes = (Plane((0.0, 1.0, 0.0), 0.0, FLOOR), Plane((0.0, 0.0, 1.0), -1500.0, WALL))
    sensor, random = coarser(SENSORS["azure"], 640 / WIDTH), np.random.default_rng(14)
    for poses in zip(*people, strict=True):
        parts = tuple(
            Part(body.vertices(pose, None), body.faces, OTHER_PERSON) for body, pose in zip(bodies, poses, strict=True)
        )
        yield degrade(render_depth(Scene(camera, parts, planes)).depth, camera, sensor, random)


def write_image(path: Path, depth: np.ndarray) -> None:
    import cv2

    cv2.imwrite(str(path), millimetres16(depth), [cv2.IMWRITE_PNG_COMPRESSION, 9])


if __name__ == "__main__":
    main()
