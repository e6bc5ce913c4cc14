"""Measure how far behind the visible surface joints lie, on rendered bodies: ``resources/joint_depths.toml``.

    python tools/measure_joint_depths.py [images] > resources/joint_depths.toml
"""

import sys

import numpy as np

from core.poses import Visibility
from core.synthesis.depth_dataset import SKELETON, DepthOptions, depth_sample

HEAD = """\
# How far behind the surface that a depth camera sees the joints lie along the line of sight, in millimetres: median
# and half the distance of the quartiles over {count} rendered working poses of {subjects} bodies, found by
# tools/measure_joint_depths.py
"""


def offsets(count: int, subjects: int) -> list[list[float]]:
    """For every joint of depth15 the distances in all images that show it."""
    found = [[] for _ in SKELETON.joints]
    for index in range(count):
        sample = depth_sample(index, 11, DepthOptions(width=320, height=240, subjects=subjects, missing=0.0))
        joints, pixels, seen = (sample.facts[name] for name in ("joints_camera", "joints_image", "visibility"))
        for joint in np.flatnonzero(seen == Visibility.VISIBLE):
            column, row = np.rint(pixels[joint]).astype(int)
            window = np.s_[max(row - 1, 0):row + 2, max(column - 1, 0):column + 2]
            own = sample.view.person[window]
            if own.any():
                found[joint].append(float(joints[joint, 2] - np.median(sample.view.depth[window][own])))
    return found


def main() -> None:
    count, subjects = int(sys.argv[1]) if len(sys.argv) > 1 else 400, 24
    print(HEAD.format(count=count, subjects=subjects))
    for name, values in zip(SKELETON.joints, offsets(count, subjects), strict=True):
        low, middle, high = np.percentile(values, (25, 50, 75))
        print(f"{name} = {{ behind = {middle:.0f}, spread = {(high - low) / 2:.0f} }}")


if __name__ == "__main__":
    main()
