"""Where results go: never over an input, and never computed for a place or a format that cannot take them."""

import os
import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from app.cli import main
from app.commands._batch import files_named
from app.tasks.rendering import render_video
from core.errors import MediaError
from core.io.base import write_poses
from core.io.files import check_writable, replacing
from core.recording import Recording

REPORTS = Path(__file__).parents[2] / "data" / "reports"
WALK = Path(__file__).parents[3] / "resources" / "samples" / "walk.mp4"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_results_beside_their_inputs_get_other_names(tmp_path, monkeypatch):
    for file in (REPORTS / "09-convert-over-input").iterdir():
        shutil.copy(file, tmp_path)
    before = contents(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["convert", "ap_gap.json", "ap_lexical.json", "-o", ".", "--to", "coco"]) == 0
    after = contents(tmp_path)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"ap_gap-2.json", "ap_lexical-2.json", "manifest.jsonl"}


@pytest.mark.parametrize("command", ["convert", "inpaint"])
def test_a_result_over_its_input_is_refused(command, tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(5)})
    before = contents(tmp_path)
    assert main([command, str(tmp_path / "a.npz"), "-o", str(tmp_path / "x" / ".." / "a.npz")]) == 2
    assert "is an input" in capsys.readouterr().err and contents(tmp_path) == before


def test_a_video_over_its_recording_is_refused(tmp_path):
    shutil.copy(WALK, tmp_path / "a.mp4")
    recording = Recording(1, str(tmp_path / "a.mp4"), "a.mp4", "color", 240, 25.0, 640, 640)
    with pytest.raises(MediaError, match="would replace the recording"):
        render_video(recording, [], tmp_path / "a.mp4")


@pytest.fixture
def nothing_is_computed(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("computed before the place was checked")

    for name in ("app.commands.estimate.estimate", "app.batch.process.process_recording"):
        monkeypatch.setattr(name, refuse)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["estimate", "-o", "x.bvh"], "BVH cannot hold these poses"),
        (["estimate", "-o", "x.xyz"], "Cannot tell the format"),
        (["estimate", "-o", "walk.mp4/x.npz"], "Cannot write"),
        (["estimate", "-o", "n" * 300 + ".npz"], "too long"),
        (["process", "-o", "walk.mp4/x.posewright"], "Cannot write"),
        (["process", "-o", "x"], "a name that ends in .posewright"),
        (["process", "-o", "x.xyz"], "Cannot tell the format"),
        (["process", "-o", "x.bvh", "--no-lift"], "BVH cannot hold 2D poses"),
        (["process", "-o", "x.trc", "--rig", "cmu"], "OpenSim TRC has no --rig"),
        (["process", "-o", "x.bvh", "--markers", "pose2sim-halpe26"], "--markers are those of a TRC file"),
        (["process", "-o", "x.posewright", "--rig", "cmu"], "A project has no --rig"),
        (["process", "-o", "x.posewright", "--ground", "standing"], "A project has no --ground"),
        (["process", "-o", "x.posewright", "--stage", "lifted"], "A project has no --stage"),
    ],
)
def test_format_and_place_are_checked_first(arguments, words, tmp_path, monkeypatch, capsys, nothing_is_computed):
    shutil.copy(WALK, tmp_path / "walk.mp4")
    monkeypatch.chdir(tmp_path)
    assert main([arguments[0], "walk.mp4", *arguments[1:]]) in (1, 2)
    assert words in capsys.readouterr().err


def test_a_place_without_rights_is_told_before(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != tmp_path)
    with pytest.raises(Exception, match="may not be read or written"):
        check_writable(tmp_path / "a.npz")


def test_what_went_wrong_is_told_and_not_the_cleaning_up(tmp_path, monkeypatch):
    """A place that becomes read-only takes no temporary file, and gives none back either."""
    def refuse(*_, **__):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(Exception, match="can only be read"), replacing(tmp_path / "a.npz"):
        refuse()


def test_names_as_long_as_the_place_takes_are_taken(tmp_path, make_poses):
    name = "n" * 240 + ".npz"
    write_poses(tmp_path / name, {0: make_poses(3)})
    assert (tmp_path / name).is_file()


def test_a_folder_of_pictures_of_two_sizes_is_no_folder_of_recordings(tmp_path, capsys):
    target = tmp_path / "poses.npz"
    assert main(["estimate", str(REPORTS / "12-mixed-sizes" / "sizes"), "-o", str(target)]) == 1
    assert "not one recording" in capsys.readouterr().err and not target.exists()


def test_a_damaged_recording_in_a_folder_is_named(tmp_path, capsys):
    for name in ("cut.mp4", "cut2.mp4"):
        shutil.copy(REPORTS.parent / "interop" / "cut_no_moov.mp4", tmp_path / name)
    (tmp_path / "notes.txt").write_text("of the day")
    assert main(["estimate", str(tmp_path), "-o", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert "no index (moov)" in told and "left out: notes.txt" in told


@pytest.mark.parametrize("whole_folder", [False, True])
def test_a_file_of_one_person_does_not_replace_an_input(tmp_path, make_poses, capsys, whole_folder):
    """Formats for one person write two-person0.bvh and two-person1.bvh, and the latter is there already."""
    body = make_poses(5, "coco17", 3, space="world")
    write_poses(tmp_path / "two.npz", {0: body, 1: body})
    write_poses(tmp_path / "two-person1.bvh", {0: body.replace(coords=body.coords * 1.1)})
    before = (tmp_path / "two-person1.bvh").read_bytes()
    inputs = [tmp_path] if whole_folder else [tmp_path / "two.npz", tmp_path / "two-person1.bvh"]
    assert main(["convert", *map(str, inputs), "-o", str(tmp_path), "--to", "bvh"]) == 1
    assert "is an input" in capsys.readouterr().err
    assert (tmp_path / "two-person1.bvh").read_bytes() == before and not (tmp_path / "two-person0.bvh").exists()


@pytest.mark.parametrize(
    ("command", "words"),
    [(("render", "a.posewright", "-o", "a.avi"), "Videos are written as MP4 or GIF"),
     (("ergonomics", "a.npz", "-o", "a.docx"), "cannot be written as .docx"),
     (("synthesize", "depth", "--count", "1", "-o", "taken"), "Cannot write")],
)  # fmt: skip
def test_names_and_places_are_checked_before_anything_is_opened(command, words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.posewright").write_text("not opened")
    (tmp_path / "a.npz").write_text("not opened")
    (tmp_path / "taken").write_text("")
    assert main(list(command)) in (1, 2)
    assert words in capsys.readouterr().err


def test_frames_that_a_recording_does_not_have_are_named(tmp_path):
    recording = Recording(1, str(WALK), "a.mp4", "color", 240, 25.0, 640, 640)
    with pytest.raises(MediaError, match="no such frames.*frames within 0 to 239"):
        render_video(recording, (), tmp_path / "b.mp4", start=700)
    assert not (tmp_path / "b.mp4").exists()


@pytest.mark.parametrize("option", ["--before", "--facts"])
def test_a_report_over_a_file_that_an_option_names_is_refused(option, tmp_path, make_poses, capsys):
    write_poses(tmp_path / "a.npz", {0: make_poses(5, dims=3)})
    write_poses(tmp_path / "b.csv", {0: make_poses(5, dims=3)})
    before = contents(tmp_path)
    (tmp_path / "x").mkdir()
    target = tmp_path / "x" / ".." / "b.csv"
    assert main(["ergonomics", str(tmp_path / "a.npz"), option, str(tmp_path / "b.csv"), "-o", str(target)]) in (1, 2)
    (tmp_path / "x").rmdir()
    assert contents(tmp_path) == before and ("is an input" in (told := capsys.readouterr().err) or "TOML" in told)


def test_a_calibration_is_not_replaced_by_what_is_lifted_with_it(tmp_path):
    (tmp_path / "a.toml").write_text("x = 1")
    options = Namespace(camera=f"{tmp_path}/a.toml:left", output=f"{tmp_path}/a.toml", fps=None, stage="")
    assert files_named(options) == [tmp_path / "a.toml"]


def test_in_a_folder_files_that_no_run_made_stay(tmp_path, make_poses, capsys):
    """The CSV is another walk than the file that its result would be called as."""
    folder = tmp_path / "data"
    folder.mkdir()
    write_poses(folder / "walk.npz", {0: make_poses(5, seed=1)})
    write_poses(folder / "walk.csv", {0: make_poses(5, seed=2)})
    write_poses(folder / "run.csv", {0: make_poses(5, seed=3)})
    before = (folder / "walk.npz").read_bytes()
    command = ["convert", str(folder / "walk.csv"), str(folder / "run.csv"), "-o", str(folder), "--to", "native"]
    assert main(command) == 1
    assert (folder / "walk.npz").read_bytes() == before and (folder / "run.npz").is_file()
    assert "already exists" in capsys.readouterr().err
    assert main([*command, "--force"]) == 0 and (folder / "walk.npz").read_bytes() != before
    assert main(command) == 0  # now they are ours
