"""What files say, what they do not, and what is said of them: files of our own making after what users reported."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.errors import FormatError, PoseError
from core.io.base import read_poses, sniff_format, write_poses
from core.io.facts import ASSUMED, SAID, STATED, Said, assumed, check_pixels, fact, remarks, told
from core.poses import PoseSequence, Space, Unit
from core.skeleton import load_skeleton
from core.words import in_words

DATA = Path(__file__).parents[2] / "data"
REPORTS, INTEROP = DATA / "reports", DATA / "interop"
WALK = REPORTS / "01-rate-assumed-30" / "dlc_walk25.csv"


# --- what a file does not say is marked, and can be said -------------------------------------------------------------


def test_a_rate_that_no_file_states_is_marked_and_can_be_said():
    poses = read_poses(WALK)[0]
    assert assumed(poses) == {"fps": 30.0} and "30 frames/s are assumed" in remarks(poses)[0]
    told_of = read_poses(WALK, said=Said(fps=25))[0]
    assert fact(told_of, "fps") == (25, SAID) and told_of.times == pytest.approx(np.arange(240) / 25)
    assert not remarks(told_of)


def test_marks_live_through_our_own_files(tmp_path):
    write_poses(tmp_path / "a.npz", read_poses(WALK))
    poses = read_poses(tmp_path / "a.npz")[0]
    assert assumed(poses) == {"fps": 30.0}
    assert told(poses, Said(fps=25)).fps == pytest.approx(25)


def test_what_a_recording_says_fills_in_and_never_goes_before_the_file():
    told_of = told(read_poses(WALK)[0], Said(fps=25, by="recording"))
    assert told_of.fps == pytest.approx(25) and fact(told_of, "fps") == (25, "recording")
    stated = read_poses(REPORTS / "16-c3d-first-frame" / "start201.trc")[0]
    assert told(stated, Said(fps=25, by="recording")).fps == pytest.approx(100)
    assert told(stated, Said(fps=50)).times[0] == pytest.approx(4)  # frame 200, as the user says it


def test_people_stand_where_the_file_does_not_say_which_way_is_up():
    """Shoulders at 1.4 m over hips at 0.95 m, along z in the file; the user's word goes before."""
    path = REPORTS / "22-l515-depth-unit" / "zup_noscreen.c3d"
    poses = read_poses(path)[0]
    assert fact(poses, "up") == ("z", ASSUMED) and any("z is assumed (--up)" in text for text in remarks(poses))
    assert poses.coords[0, 0].tolist() == pytest.approx([150, 1400, 0])
    upright = read_poses(path, said=Said(up="z"))[0]
    assert upright.coords[0, 0].tolist() == pytest.approx([150, 1400, 0]) and not remarks(upright)
    lying = read_poses(path, said=Said(up="y"))[0]
    assert lying.coords[0, 0].tolist() == pytest.approx([150, 0, 1400])
    assert any("stands along z" in text for text in remarks(lying))


@pytest.mark.parametrize("up", ["x", "y", "z", "-x", "-y", "-z"])
def test_a_table_of_people_who_stand_along_any_axis_is_turned(tmp_path, up):
    """Head over hips in the file's axis ``up``; a format whose usual axis is another is turned from there."""
    axis, sign = "xyz".index(up[-1]), -1 if up[0] == "-" else 1
    places = np.full((3, 3), 100.0)
    places[:, axis] = sign * np.array([1700.0, 950, 50])
    rows = ["frame,keypoint,x,y,z,model", "joint,frame,x,y,z"]
    joints = ("nose", "left_hip", "left_ankle")
    for kind, header in (("keypoint", rows[0]), ("joint", rows[1])):
        lines = [header]
        for t in range(3):
            for name, (x, y, z) in zip(joints, places, strict=True):
                cells = {"frame": t, kind: name, "x": x, "y": y, "z": z, "model": "body"}
                lines.append(",".join(str(cells[cell]) for cell in header.split(",")))
        (tmp_path / "a.csv").write_text("\n".join(lines) + "\n")
        poses = read_poses(tmp_path / "a.csv")[0]
        assert fact(poses, "up") == (up, ASSUMED)
        assert poses.coords[0, :, 1].tolist() == pytest.approx([1700, 950, 50])


@pytest.mark.parametrize("up", ["x", "y", "z", "-x", "-y", "-z"])
def test_every_axis_turns_into_y_without_mirroring(up, make_poses):
    poses = make_poses(3, "coco17", 3, space=Space.WORLD)
    turned = told(poses, Said(up=up))
    axis, sign = "xyz".index(up[-1]), -1 if up[0] == "-" else 1
    assert turned.coords[..., 1] == pytest.approx(sign * poses.coords[..., axis], abs=1e-3)
    a, b = (p.coords[0, 1:4] - p.coords[0, 0] for p in (poses, turned))
    assert np.linalg.det(b.astype(float)) == pytest.approx(np.linalg.det(a.astype(float)), rel=1e-3)


def test_a_table_of_a_person_who_stands_along_z_is_turned():
    file = REPORTS / "22-l515-depth-unit" / "freemocap.csv"
    assert any("z is assumed (--up)" in text for text in remarks(read_poses(file)[0]))
    assert any("(--up z)" in text for text in remarks(read_poses(file, said=Said(up="y"))[0]))
    assert not any("stands along" in text for text in remarks(read_poses(file, said=Said(up="z"))[0]))


def test_motion_of_a_body_that_stands_along_z_is_turned_and_it_is_said():
    poses = read_poses(REPORTS.parent / "interop" / "bpy.bvh")[0]
    assert fact(poses, "up") == ("z", ASSUMED) and any("z is assumed (--up)" in text for text in remarks(poses))
    head, ankle = (poses.coords[:, poses.skeleton.index(joint), 1] for joint in ("head", "left_ankle"))
    assert (head - ankle).min() > 100 and not any("stands along" in text for text in remarks(poses))


def test_a_c3d_without_a_unit_is_read_and_says_so():
    poses = read_poses(REPORTS / "14-c3d-units-empty" / "ezdefault.c3d")[0]
    assert fact(poses, "unit")[1] == ASSUMED and any("states no unit" in text for text in remarks(poses))
    ratio = read_poses(REPORTS / "14-c3d-units-empty" / "ezdefault.c3d", said=Said(unit="cm"))[0].coords / poses.coords
    assert ratio == pytest.approx(10 / 1000, rel=1e-5)  # metres had been assumed


def test_the_unit_of_a_table_fits_a_person(tmp_path):
    """A person of 1.7 m in metres, 170 cm or 1700 mm is the same person."""
    for scale, unit in ((1, "m"), (100, "cm"), (1000, "mm")):
        rows = "\n".join(f"0,{1.7 * scale},0,0.1,{0.9 * scale},0" for _ in range(3))
        (tmp_path / "a.csv").write_text(f"head_x,head_y,head_z,pelvis_x,pelvis_y,pelvis_z\n{rows}\n")
        poses = read_poses(tmp_path / "a.csv")[0]
        assert fact(poses, "unit") == (unit, ASSUMED) and poses.coords[0, 0, 1] == pytest.approx(1700)


def test_a_skeleton_can_be_said(tmp_path):
    (tmp_path / "a.csv").write_text("a_x,a_y,b_x,b_y\n10,20,30,40\n11,21,31,41\n")
    with pytest.raises(PoseError, match="does not fit"):
        read_poses(tmp_path / "a.csv", said=Said(skeleton=load_skeleton("coco17")))


def test_parts_of_a_picture_are_no_pixels():
    path = REPORTS / "18-normalised-openpose" / "op_norm01"
    poses = read_poses(path)[0]
    assert poses.unit == Unit.RELATIVE and any("parts of the picture" in text for text in remarks(poses))
    with pytest.raises(PoseError, match="--size"):
        check_pixels(poses)
    sized = read_poses(path, said=Said(size=(640, 640)))[0]
    assert check_pixels(sized).unit == Unit.PIXEL and sized.coords[0, 0] == pytest.approx([103.298, 50], abs=1e-3)
    assert (sized.source["width"], sized.source["height"]) == (640, 640)


# --- frames keep their numbers ---------------------------------------------------------------------------------------


def seen(path: Path) -> list[int]:
    return np.flatnonzero(read_poses(path)[0].present.any(axis=1)).tolist()


def test_labelled_frames_keep_their_numbers():
    assert seen(REPORTS / "02-sparse-frames" / "dlc_labeled.csv") == [0, 10, 40, 45]
    assert seen(REPORTS / "02-sparse-frames" / "coco_sparse.json") == list(range(0, 60, 5))


def test_frames_stand_in_the_order_of_their_numbers():
    """The nose goes 10 pixels to the right with each frame."""
    for name in ("coco_shuffled.json", "op_suffix"):
        noses = read_poses(REPORTS / "07-frame-order" / name)[0].coords[:, 0, 0]
        assert np.diff(noses) == pytest.approx(np.full(11, 10), abs=1e-3)


def test_a_recording_that_starts_late_starts_late():
    for file in ("first201.c3d", "start201.trc"):
        poses = read_poses(REPORTS / "16-c3d-first-frame" / file)[0]
        assert poses.times == pytest.approx(2 + np.arange(6) / 100)
    assert read_poses(INTEROP / "cropped.c3d")[0].times[0] == pytest.approx(2.0)  # frame 400 is the 401st at 200 Hz


@pytest.mark.parametrize("start", [0.0, 2.0, 1000.0])
def test_c3d_keeps_its_start(start, tmp_path, make_poses):
    poses = make_poses(20, "coco17", 3, space=Space.WORLD).replace(times=start + np.arange(20) / 100)
    write_poses(tmp_path / "a.c3d", {0: poses})
    assert read_poses(tmp_path / "a.c3d")[0].times == pytest.approx(poses.times)


def test_c3d_holds_more_frames_than_16_bits(tmp_path):
    coords = np.random.default_rng(0).normal(0, 500, (70_000, 3, 3))
    skeleton = load_skeleton("coco17")
    poses = PoseSequence(skeleton, np.full((70_000, 17, 3), np.nan), np.arange(70_000) / 100, space="world")
    layers = poses.coords.copy()
    layers[:, :3] = coords
    write_poses(tmp_path / "long.c3d", {0: poses.replace(coords=layers, confidence=None)})
    again = read_poses(tmp_path / "long.c3d")[0]
    assert len(again) == 70_000 and again.coords[-1, :3] == pytest.approx(coords[-1], abs=1e-3)


def test_the_number_that_changes_is_the_frame(tmp_path):
    """Names with a camera's number behind, or a date before, are told by the number that changes."""
    for name in ("2024_cam2_7.json", "2024_cam2_10.json"):
        frame = {"people": [{"person_id": [-1], "pose_keypoints_2d": [50.0, 60.0, 0.5] * 25}]}
        (tmp_path / name).write_text(json.dumps(frame))
    assert seen(tmp_path) == [7, 10]


# --- the file's own facts --------------------------------------------------------------------------------------------


def test_people_are_who_the_file_says():
    """Two cross at frame 7: CVAT keeps who is who in attributes."""
    cvat, plain = (read_poses(REPORTS / "06-cvat-track-id" / f"{name}_cross.json") for name in ("cvat", "coco"))
    assert cvat.keys() == plain.keys() == {0, 1}
    for person in cvat:
        assert np.array_equal(cvat[person].coords, plain[person].coords, equal_nan=True)
        assert (np.diff(cvat[person].coords[:, 0, 0]) > 0).all() or (np.diff(cvat[person].coords[:, 0, 0]) < 0).all()


def test_subjects_of_a_laboratory_are_people_of_their_own():
    people = read_poses(INTEROP / "vicon_two_subjects.c3d")
    assert [poses.source["subject"] for poses in people.values()] == ["Alice", "Bob"]
    assert all(len(poses.skeleton) == 4 for poses in people.values())


def test_coco_keeps_ids_names_sizes_and_areas(tmp_path):
    path = tmp_path / "a.json"
    points = [value for j in range(17) for value in (10.0 + j, 20.0 + 2 * j, 2)]
    images = [{"id": i, "file_name": f"{i:012d}.jpg", "width": 640, "height": 427} for i in (397133, 37777)]
    annotations = [
        {"id": 900 + n, "image_id": image["id"], "category_id": 1, "keypoints": points, "num_keypoints": 17,
         "area": 1234.5 + n, "bbox": [1, 2, 3, 4 + n], "iscrowd": 0}
        for n, image in enumerate(images)
    ]  # fmt: skip
    category = {"id": 1, "name": "person", "keypoints": list(load_skeleton("coco17").joints), "skeleton": []}
    path.write_text(json.dumps({"images": images, "annotations": annotations, "categories": [category]}))
    write_poses(tmp_path / "b.json", read_poses(path), "coco")
    again = json.loads((tmp_path / "b.json").read_text())
    kept = [{name: image[name] for name in images[0]} for image in again["images"]]
    assert kept == images
    assert [(a["id"], a["image_id"], a["area"], a["bbox"]) for a in again["annotations"]] == [
        (a["id"], a["image_id"], a["area"], a["bbox"]) for a in annotations
    ]


# --- nothing is dropped in silence -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("reports/17-coco-two-skeletons/coco_cats.json", ["'box'", "'tool'"]),
        ("interop/coco_multicat.json", ["'hand'", "'box'"]),
        ("reports/20-messages/sleap.csv", ["score"]),
    ],
)
def test_what_is_left_out_is_named(file, words):
    texts = " ".join(remarks(read_poses(DATA / file)[0]))
    assert "left out" in texts and all(word in texts for word in words)


def test_deeplabcuts_3d_is_3d():
    poses = read_poses(REPORTS / "04-dlc-3d-csv" / "dlc3d.csv")[0]
    assert (poses.dims, poses.space, fact(poses, "unit")) == (3, Space.WORLD, ("mm", ASSUMED))
    assert poses.coords[1, 0].tolist() == [10, 1600, 25]


def test_other_tools_layouts_are_read():
    halpe = read_poses(INTEROP / "p2s_halpe26_json")[0]
    assert halpe.skeleton.name == "halpe26" and len(halpe) == 10
    sleap = read_poses(REPORTS / "20-messages" / "sleap.csv")[0]
    assert sleap.coords[1, 0].tolist() == [323, 100] and sleap.confidence[0, 0] == pytest.approx(0.9)


@pytest.mark.parametrize("file", ["wide_de.csv", "wide_trail.csv", "dlc_excel_semicolon.csv"])
def test_tables_that_a_spreadsheet_saved(file):
    poses = read_poses(REPORTS / "19-spreadsheet-csv" / file)[0]
    assert len(poses) == 20 and poses.coords[2, :2].tolist() == [[326, 100], [356, 150]]


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("reports/20-messages/zero.mp4", "an empty file"),
        ("reports/20-messages/onelabel.trc", "each name over its X"),
        ("reports/20-messages/spaces.trc", "expected tabs"),
        ("reports/20-messages/fewer.bvh", "expected 5 frames of 30 channels.*which are 3 frames"),
        ("interop/jarvis_calib.yaml", "YAML"),
    ],
)
def test_files_that_cannot_be_read_are_named_as_what_they_are(file, words):
    with pytest.raises(FormatError, match=words):
        read_poses(DATA / file)


def test_motion_in_lower_case_is_motion():
    assert len(read_poses(REPORTS / "20-messages" / "lower.bvh")[0]) == 3


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (KeyError("units"), "no entry 'units'"),
        (IndexError("list index out of range"), "fewer values than its beginning says"),
        (ValueError("could not convert string to float: '12a'"), "'12a' where a number must be"),
        (ValueError("could not broadcast input array from shape (2,2)"), "parts of different lengths"),
        (OSError(30, "Read-only file system"), "the place can only be read, not written"),
    ],
)
def test_pythons_words_are_told_in_ours(error, words):
    assert in_words(error) == words


def test_a_number_that_is_none_is_named(tmp_path):
    (tmp_path / "a.csv").write_text("frame,nose_x,nose_y\n0,1,2\n1,3,here\n")
    with pytest.raises(FormatError, match="expected a number, got 'here'"):
        read_poses(tmp_path / "a.csv")


# --- plausibility ----------------------------------------------------------------------------------------------------


def test_what_no_person_can_be_is_said(make_poses):
    person = make_poses(5, "coco17", 3, space=Space.WORLD)
    size = float(np.ptp(person.coords[0], axis=0).max())
    small, large = (person.replace(coords=person.coords * np.float32(goal / size)) for goal in (1.8, 20_000.0))
    assert any("the unit may be another" in text for text in remarks(small))
    assert any("m long" in text for text in remarks(large))
    flat = make_poses(5, "coco17", 2)
    assert any("pixels large" in text for text in remarks(flat.replace(coords=flat.coords / 1000)))


def test_the_unit_that_a_file_states_is_known():
    assert fact(read_poses(REPORTS / "16-c3d-first-frame" / "start201.trc")[0], "unit") == ("m", STATED)
    assert sniff_format(REPORTS / "16-c3d-first-frame" / "start201.trc").name == "trc"
