"""Estimate the poses of the sample recordings, so that the sample projects open at once.

    python -m tools.make_sample_tracks

Writes ``resources/samples/NAME_STAGE.npz``, a stage a file, with the estimators' usual options.
"""

from importlib.resources import files
from pathlib import Path

from app.tasks.estimation import estimate
from app.tasks.import_export import export_poses
from app.tasks.recordings import describe_recording

SAMPLES = Path(str(files("resources") / "samples"))
MADE = (("walk.mp4", "walk", 1), ("two_people", "two_people", 2))
"""Recording, name, number of people."""


def main() -> None:
    for recording, name, people in MADE:
        tracks = estimate(describe_recording(SAMPLES / recording), people=people)
        for stage in sorted({track.key.stage for track in tracks}):
            own = [track for track in tracks if track.key.stage == stage]
            export_poses(own, SAMPLES / f"{name}_{stage}.npz", "native")
            print(f"{name}_{stage}.npz: {len(own)} people, {own[0].key.variant}, {len(own[0])} frames")


if __name__ == "__main__":
    main()
