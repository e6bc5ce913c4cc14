"""Render the sample recording that ships in ``resources/samples``: a person who walks, turns and walks back.

    python tools/make_sample.py --mocap ../shared/data/mocap/train.npz [--out resources/samples]

The motion is trial 12 of subject 09 of the CMU Graphics Lab Motion Capture Database as 28 joints at 25 fps
(``--mocap``: an archive with ``positions``, ``clip_start``, ``clip_name``). Body, clothes and room are the project's
own. The same input gives the same files.
"""

import argparse
from pathlib import Path

import numpy as np

from core.calibration import write_calibration
from core.camera import Camera
from core.io.base import write_poses
from core.media.video_writer import write_video
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.synthesis.appearance import Look
from core.synthesis.color_renderer import ColoredMesh, ColorRenderer, Lamp, Person, Room, plain_mesh
from core.synthesis.primitives import box
from core.synthesis.procedural_body import Shape, procedural_body

CLIP, START, STOP, FPS = "cmu_09_12", 22, 262, 25.0
CENTRE = np.array([-420.0, 900.0, 2520.0])
TOWARDS_CAMERA = np.array([0.80, 0.0, 0.60])
ATTRIBUTION = """\
walk.mp4 and the walk_truth_*.npz ground truth were rendered by Posewright (tools/make_sample.py) from motion capture:
The data used in this project was obtained from mocap.cs.cmu.edu.
The database was created with funding from NSF EIA-0196217.
Motion: subject 9, trial 12. Body, clothes and room are the project's own work, under the project's licence.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mocap", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("resources/samples"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    joints = read_motion(options.mocap)
    camera, times = sample_camera(), np.arange(len(joints)) / FPS
    write_video(options.out / "walk.mp4", render(joints, camera), times, FPS)
    write_truth(options.out, joints, camera, times)
    (options.out / "ATTRIBUTION.txt").write_text(ATTRIBUTION, encoding="utf-8")


def read_motion(path: Path) -> np.ndarray:
    """(T, 28, 3) float64 world millimetres, y up."""
    data = np.load(path)
    clip = data["clip_name"].tolist().index(CLIP)
    first = int(data["clip_start"][clip])
    return data["positions"][first + START:first + STOP].astype(float)


def sample_camera() -> Camera:
    eye = CENTRE + 4700 * TOWARDS_CAMERA + (0, 550, 0)
    K = np.array([[690.0, 0, 319.5], [0, 690.0, 239.5], [0, 0, 1]])
    return Camera(640, 480, K, name="walk").look_at(eye, CENTRE - (0, 20, 0))


def render(joints: np.ndarray, camera: Camera):
    """Frames (H, W, 3) uint8 with a camera's noise."""
    person = Person(procedural_body(Shape()).fitted(joints), Look())
    lamps = (Lamp((3400, 3500, 3600), power=(0.85, 0.82, 0.76)), Lamp((-200, 4200, 5600), (0.35, 0.36, 0.4), 90))
    room = Room(wall_normal=tuple(TOWARDS_CAMERA), wall_distance=float(TOWARDS_CAMERA @ CENTRE) - 2600, lamps=lamps)
    studio, noise, furniture = ColorRenderer(camera, room), np.random.default_rng(9), along_the_wall()
    for pose in joints:
        image = studio.draw([person.posed(pose), *furniture])
        yield np.clip(image + noise.normal(0, 1.6, image.shape), 0, 255).astype(np.uint8)


def along_the_wall() -> list[ColoredMesh]:
    """A low shelf with two cartons, and a crate."""
    across = np.cross((0, 1, 0), TOWARDS_CAMERA)
    yaw = float(np.degrees(np.arctan2(TOWARDS_CAMERA[0], TOWARDS_CAMERA[2])))

    def thing(aside: float, height: float, sizes, color, turn: float = 0.0) -> ColoredMesh:
        centre = CENTRE * (1, 0, 1) - 2330 * TOWARDS_CAMERA + aside * across + (0, height + sizes[1] / 2, 0)
        return plain_mesh(box(centre, sizes, yaw + turn), color)

    wood, carton = (0.33, 0.22, 0.13), (0.42, 0.30, 0.18)
    return [
        thing(1500, 0, (1300, 620, 380), wood), thing(1250, 620, (330, 260, 300), carton, 8),
        thing(1640, 620, (240, 190, 240), carton, -14), thing(-1900, 0, (620, 480, 450), (0.10, 0.20, 0.15), 20),
    ]


def write_truth(folder: Path, joints: np.ndarray, camera: Camera, times: np.ndarray) -> None:
    skeleton = load_skeleton("mpi28")
    source = {"recording": "walk.mp4", "stage": "truth", "motion": "CMU 09_12, mocap.cs.cmu.edu"}
    in_camera = camera.to_camera(joints)
    image = PoseSequence(skeleton, camera.project(in_camera), times, space=Space.IMAGE, source=source)
    body = PoseSequence(skeleton, in_camera, times, space=Space.CAMERA, source=source)
    write_poses(folder / "walk_truth_2d.npz", {0: image})
    write_poses(folder / "walk_truth_3d.npz", {0: body})
    write_calibration(folder / "walk_camera.toml", {camera.name: camera})


if __name__ == "__main__":
    main()
