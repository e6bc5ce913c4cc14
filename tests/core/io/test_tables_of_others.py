"""Tables as other programs and spreadsheets write them: the same walk of 6 joints in 20 frames, told in many ways."""

import numpy as np
import pytest

from core.io.base import read_poses
from core.io.facts import PICTURE, Said, assumed, fact, remarks
from core.poses import Space, Unit

JOINTS = ("nose", "left_shoulder", "right_shoulder", "left_hip", "right_hip", "left_ankle")
PLACES = np.array([[320, 60], [350, 120], [290, 120], [340, 240], [300, 240], [340, 400.5]])
FRAMES = 20


def places(t: int) -> np.ndarray:
    return PLACES + [2 * t, 0]


def write(path, columns, row=places, mark=",", decimal=".", end="\n", encoding="utf-8", before=None):
    """A table of a ``row(t)`` a frame; ``before`` are columns in front of it, by name."""
    names = [*(before or {}), *columns]
    lines = [mark.join(names)]
    for t in range(FRAMES):
        numbers = [f"{value:.4f}".replace(".", decimal) for value in np.ravel(row(t))]
        lines.append(mark.join([*(str(value(t)) for value in (before or {}).values()), *numbers]))
    path.write_bytes((end.join(lines) + end).encode(encoding))
    return path


def columns(name: str, axes: str = "xy") -> list[str]:
    return [name.format(joint=joint, axis=axis) for joint in JOINTS for axis in axes]


NAMES = (
    "{joint}_{axis}", "{joint}.{axis}", "{joint} {axis}", "{joint}:{axis}", "{axis}_{joint}", "{joint}_{axis} (px)",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("axes", ["xy", "XY"])
def test_columns_by_the_names_of_others(tmp_path, name, axes):
    poses = read_poses(write(tmp_path / "a.csv", columns(name, axes)))[0]
    assert poses.skeleton.joints == JOINTS and poses.coords[3].tolist() == places(3).tolist()


def test_the_unit_in_brackets_is_stated(tmp_path):
    solid = columns("{joint}_{axis} (cm)", "xyz")
    row = lambda t: np.c_[places(t) / 3, np.zeros(6)]  # noqa: E731
    poses = read_poses(write(tmp_path / "a.csv", solid, row))[0]
    assert fact(poses, "unit") == ("cm", "stated") and np.ptp(poses.coords[0, :, 1]) == pytest.approx(1135, abs=1)


@pytest.mark.parametrize("word", ["score", "likelihood", "conf", "visibility", "confidence"])
def test_confidences_by_the_names_of_others(tmp_path, word):
    names = [f"{joint}_{axis}" for joint in JOINTS for axis in ("x", "y", word)]
    poses = read_poses(write(tmp_path / "a.csv", names, lambda t: np.c_[places(t), np.full(6, 0.5)]))[0]
    assert (poses.confidence == 0.5).all() and not poses.source.get("dropped")


@pytest.mark.parametrize("word", ["Score", "likelihood", "visibility"])
def test_confidences_of_a_row_a_joint(tmp_path, word):
    lines = [f"Frame,Keypoint,X,Y,{word}"]
    lines += [f"{t},{joint},{x},{y},0.25" for t in range(3) for joint, (x, y) in zip(JOINTS, places(t), strict=True)]
    (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
    poses = read_poses(tmp_path / "a.csv")[0]
    assert (poses.confidence == 0.25).all() and poses.coords[2].tolist() == places(2).tolist()


@pytest.mark.parametrize(("mark", "decimal", "end", "encoding"), [
    (";", ",", "\r\n", "utf-8-sig"), ("\t", ",", "\n", "utf-16"), ("\t", ".", "\r\n", "utf-16-le"),
    (",", ".", "\r", "utf-8"), (";", ".", "\n", "utf-16-be"), (";", ",", "\n", "cp1252"),
])  # fmt: skip
def test_encodings_and_ends_of_lines(tmp_path, mark, decimal, end, encoding):
    path = write(tmp_path / "a.csv", columns("{joint}_{axis}"), mark=mark, decimal=decimal, end=end, encoding=encoding)
    assert read_poses(path)[0].coords[19].tolist() == places(19).tolist()


@pytest.mark.parametrize("mark", ["'", "\u2019", " ", "\u00a0", "\u202f"])
def test_marks_between_thousands_that_mean_nothing_else(tmp_path, mark):
    text = write(tmp_path / "a.csv", columns("{joint}_{axis}"), lambda t: places(t) + 1000, mark=";").read_text()
    (tmp_path / "a.csv").write_text(text.replace(";1", f";1{mark}"), encoding="utf-8")
    assert read_poses(tmp_path / "a.csv")[0].coords[0].tolist() == (places(0) + 1000).tolist()


def test_a_rate_and_a_size_in_columns_are_those_of_all(tmp_path):
    before = {"frame": int, "fps": lambda t: 25, "image_width": lambda t: 640, "image_height": lambda t: 480}
    path = write(tmp_path / "a.csv", columns("{joint}_{axis}"), lambda t: places(t) / [640, 480], before=before)
    poses = read_poses(path)[0]
    assert poses.fps == pytest.approx(25) and "fps" not in assumed(poses) and not poses.source.get("dropped")
    assert poses.coords[3] == pytest.approx(places(3), abs=0.1)
    assert any("scaled by the picture's size" in text for text in remarks(poses))


def test_a_rate_that_changes_from_row_to_row_is_none_and_named(tmp_path):
    path = write(tmp_path / "a.csv", columns("{joint}_{axis}"), before={"frame": int, "fps": lambda t: 25 + t % 2})
    assert any("left out: the columns fps" in text for text in remarks(read_poses(path)[0]))


def landmarks(t: int) -> np.ndarray:
    """As MediaPipe has them: x and y of the picture, z about the hips, in the scale of x."""
    return np.c_[places(t) / [640, 480], np.linspace(-0.4, 0.3, 6)]


@pytest.mark.parametrize("ending", ["csv", "npz"])
def test_landmarks_of_a_picture_are_no_places_in_space(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    if ending == "csv":
        write(path, columns("{joint}_{axis}", "xyz"), landmarks)
    else:
        np.savez(path, coords=np.stack([landmarks(t) for t in range(FRAMES)]), joints=JOINTS, fps=25)
    poses = read_poses(path)[0]
    assert (poses.space, poses.unit, fact(poses, "unit")[0]) == (Space.IMAGE, Unit.RELATIVE, PICTURE)
    assert any("landmarks" in text for text in remarks(poses)) and not {"up"} & set(assumed(poses))
    sized = read_poses(path, said=Said(size=(640, 480)))[0]
    assert sized.coords[3] == pytest.approx(places(3), abs=0.1) and sized.unit == Unit.PIXEL


def test_a_child_who_stands_in_the_first_metre_of_a_room_stays_in_space(tmp_path):
    """All coordinates are 0 to 1, and the head is up."""
    row = lambda t: np.c_[landmarks(t)[:, 0], 1 - landmarks(t)[:, 1], np.full(6, 0.5)]  # noqa: E731
    poses = read_poses(write(tmp_path / "a.csv", columns("{joint}_{axis}", "xyz"), row))[0]
    assert (poses.space, fact(poses, "unit")[0]) == (Space.WORLD, "m")


def test_a_score_in_the_place_of_z_is_one(tmp_path):
    coords = np.stack([np.c_[places(t), np.full(6, 0.75)] for t in range(FRAMES)])
    np.savez(tmp_path / "a.npz", coords=coords, joints=JOINTS, fps=25)
    poses = read_poses(tmp_path / "a.npz")[0]
    assert (poses.space, poses.dims) == (Space.IMAGE, 2) and (poses.confidence == 0.75).all()
    assert poses.coords[3].tolist() == places(3).tolist() and any("along z" in text for text in remarks(poses))


def test_arrays_of_others_say_their_unit_and_their_scores_are_doubted(tmp_path):
    body = np.stack([np.c_[landmarks(t)[:, 0], 1.7 - 2 * landmarks(t)[:, 1], np.full(6, 3)] for t in range(FRAMES)])
    np.savez(tmp_path / "a.npz", coords=body, joints=np.array(JOINTS, "S"), unit=np.bytes_("m"), fps=25,
             confidence=np.full(body.shape[:2], 87.0))  # fmt: skip
    poses = read_poses(tmp_path / "a.npz")[0]
    assert fact(poses, "unit") == ("m", "stated") and poses.coords[0, 0, 2] == 3000 and poses.skeleton.joints == JOINTS
    assert any("up to 87" in text for text in remarks(poses))
