"""How people hold themselves: ``resources/ergonomics/population.toml`` from motion capture.

``python tools/measure_population.py CORPUS.npz``: shares of frames by angle, both sides pooled, a clip counts by its
length. Sideways measures are made symmetric: there is no reason to bend or turn to one side rather than the other.
"""

import sys
from pathlib import Path

import numpy as np

from core.ergonomics.angles import measure
from core.ergonomics.population import STEP, SYMMETRIC
from core.ergonomics.tables import load
from core.poses import PoseSequence, Space
from models.training.mocap import load_corpus

HEAD = """# How people hold themselves: shares of 10,000 frames by angle, from -180 degrees in steps of {step} (each
# centred on its angle). Of {clips} clips, {minutes:.0f} minutes of CMU motion capture (walking, work, sports), both
# sides pooled; made by tools/measure_population.py. It tells how likely an angle is before it is measured.
# The data used in this project was obtained from mocap.cs.cmu.edu. The database was created with funding from NSF
# EIA-0196217.

"""


def main() -> None:
    corpus = load_corpus(sys.argv[1], "CMU-mocap")
    names = [name for name in load("zones") if name not in ("wrist_flexion", "wrist_deviation", "neck_twist")]
    names += ["head_inclination"]
    edges = np.arange(-180 - STEP / 2, 180 + STEP, STEP)
    counts = {name: np.zeros(len(edges) - 1) for name in names}
    for index in range(len(corpus)):
        clip = corpus.clip(index)
        poses = PoseSequence(corpus.skeleton, clip, np.arange(len(clip)) / corpus.fps, space=Space.WORLD)
        angles = measure(poses)
        for name in names:
            for column in (name, f"left_{name}", f"right_{name}"):
                if column in angles.names:
                    values = angles[column]
                    counts[name] += np.histogram(values[np.isfinite(values)], edges)[0]
    lines = [HEAD.format(step=STEP, clips=len(corpus), minutes=len(corpus.positions) / corpus.fps / 60)]
    for name, found in counts.items():
        found = found + found[::-1] if name in SYMMETRIC else found
        lines.append(f"{name} = {np.rint(1e4 * found / found.sum()).astype(int).tolist()}\n")
    Path("resources/ergonomics/population.toml").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
