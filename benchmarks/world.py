"""Where people stand and how they travel: 3D from one camera beside the reference's path, up axis and feet."""

from benchmarks.measure import table
from benchmarks.world_exports import walks_written
from benchmarks.world_figures import figures
from benchmarks.world_people import apart
from benchmarks.world_scenes import SAMPLES, scenes
from benchmarks.world_ways import WAYS, ways

title = "3D that stands in the world"

PROTOCOL = (
    "One camera; 2D landmarks of BlazePose, best quality, one run for all methods. The root is the middle of the "
    "hips. *Place*: median distance of the root from the reference's, in the camera's axes. *Path*: the same with "
    "the mean of both paths taken away. *Drift*: how far the way from the first fifth of the clip to the last is "
    "off the reference's. *Travel*: the diagonal of the box about the root's path over the floor. *Scale*: length "
    "of the limbs over the reference's. *Tilt*: angle between up and the calibration's up. *Skate*: median speed "
    "over the floor of ankles while the reference's stand (slower than 150 mm/s and within 80 mm of their lowest; "
    "positions smoothed over 40 ms in all methods alike), and the share of these moments faster than 500 mm/s. What"
    " stands at the origin has no place: its figures are those of a person who never leaves it."
)
HEADERS = ["scene", "method", "place, mm", "path, mm", "drift, mm", "travel, mm", "true travel, mm", "scale",
           "tilt", "skate, mm/s", "faster than 500 mm/s"]  # fmt: skip


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    rows, told = [], []
    for scene in scenes():
        for name, result in ways(scene).items():
            rows.append([scene.name, name, *figures(result, scene)])
            if result.told:
                told.append([scene.name, name, result.told])
    notes = "\n".join(f"- *{name}*: {what}" for name, what in WAYS.items())
    words = "What the results say of their up axis, and how sure they are:"
    return "\n\n".join([
        PROTOCOL, notes, table(HEADERS, rows), words, table(["scene", "method", "up"], told),
        apart(), walks_written(),
    ])  # fmt: skip
