"""``posewright ergonomics``: formats, several inputs, facts, and what is wrong with any of them."""

import json
import pickle
from dataclasses import replace

import numpy as np
import pytest

from app.cli import main
from app.tasks.ergonomics import Assessable, report_ergonomics
from core.document import Segment
from core.edits import ReplaceTrack, SetRecording, SetSegment
from core.ergonomics.facts import TaskFacts
from core.ergonomics.setup import Setup
from core.io.base import write_poses
from core.poses import PoseSequence, Space
from core.project.project import Project
from core.recording import Recording
from core.track import Track, TrackKey


@pytest.fixture
def world(person, skeleton):
    return PoseSequence(skeleton, person(20), np.arange(20) / 25, space=Space.WORLD)


@pytest.fixture
def poses(world, tmp_path):
    write_poses(tmp_path / "work.npz", {0: world})
    return tmp_path / "work.npz"


def test_a_report_of_poses_with_facts(poses, tmp_path, capsys):
    (tmp_path / "facts.toml").write_text("load_kg = 12.0\nseated = false\n")
    out, facts = tmp_path / "r.json", str(tmp_path / "facts.toml")
    assert main(["ergonomics", str(poses), "-o", str(out), "--facts", facts, "--grip", "poor"]) == 0
    facts = json.loads(out.read_text())["origin"]
    assert (facts["fact load_kg"], facts["fact coupling"], facts["fact wrist"]) == (12.0, "poor", "not given")
    assert len(facts["sha256"]) == 64 and "RULA left" in capsys.readouterr().out


def test_a_project_is_reported_as_it_was_set_up_in_the_window(world, tmp_path):
    project = Project.create(tmp_path / "shift.posewright")
    recording = Recording(1, str(tmp_path / "a.mp4"), "a.mp4", "color", 20, 25.0, 64, 48)
    setup = Setup(TaskFacts(load_kg=7.0, coupling="poor"), neutral={0: 3})
    project.apply(SetRecording(1, replace(recording, ergonomics=setup)))
    project.apply(ReplaceTrack(TrackKey(1, 0, "lifted"), world))
    project.close()
    out = tmp_path / "r.json"
    assert main(["ergonomics", str(tmp_path / "shift.posewright"), "-o", str(out), "--grip", "fair"]) == 0
    content = json.loads(out.read_text())
    assert (content["origin"]["fact load_kg"], content["origin"]["fact coupling"]) == (7.0, "fair")
    (neck,) = (row for row in content["angles"] if row["measure"].startswith("Neck, forward"))
    assert abs(neck["P50"]) < 1e-3  # the head of this person never moves: always as in the neutral frame


def test_several_go_into_a_folder_and_one_that_fails_stops_no_other(poses, tmp_path, capsys):
    (tmp_path / "broken.npz").write_bytes(b"nothing")
    out = tmp_path / "reports"
    code = main(["ergonomics", str(poses), str(tmp_path / "broken.npz"), "-o", str(out), "--format", "csv"])
    assert code == 1 and [path.name for path in out.glob("*.csv")] == ["work.csv"]
    assert "broken.npz" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "word"),
    [(["-o", "r.docx"], "docx"), (["-o", "r.html", "--load", "-3"], "load_kg"),
     (["-o", "r.html", "--facts", "none.toml"], "none.toml"), ([], "-o"),
     (["-o", "r.html", "--up", "0,0,0"], "direction"), (["-o", "r.html", "--up", "floor"], "project")],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_line(poses, tmp_path, monkeypatch, capsys, options, word):
    monkeypatch.chdir(tmp_path)
    assert main(["ergonomics", str(poses), *options]) in (1, 2)
    assert word in capsys.readouterr().err and not list(tmp_path.glob("r.*"))


def test_2d_poses_need_a_view(world, tmp_path, capsys):
    flat = PoseSequence(world.skeleton, world.coords[..., [2, 1]] * [1, -1], world.times)
    write_poses(tmp_path / "flat.npz", {0: flat})
    out = tmp_path / "r.json"
    assert main(["ergonomics", str(tmp_path / "flat.npz"), "-o", str(out)]) == 1
    assert "which side" in capsys.readouterr().err
    assert main(["ergonomics", str(tmp_path / "flat.npz"), "-o", str(out), "--view", "right"]) == 0
    assert json.loads(out.read_text())["origin"]["view"] == "right"


def test_what_was_before_is_set_beside_it(world, poses, tmp_path, capsys):
    coords = world.coords.copy()
    coords[:, world.skeleton.index("left_elbow")] += [250, 500, 0]
    write_poses(tmp_path / "before.npz", {3: world.replace(coords=coords)})
    out, before = tmp_path / "r.json", str(tmp_path / "before.npz")
    assert main(["ergonomics", str(poses), "-o", str(out), "--before", before, "--units", "us"]) == 0
    content = json.loads(out.read_text())
    (arm,) = (row for row in content["before_and_after"]
              if row["time"].startswith("Upper arm against the trunk") and row["side"] == "left")  # fmt: skip
    assert (arm["before"], arm["after"], arm["verdict"]) == (1, 0, "less")
    assert content["origin"]["before"] == "before.npz, Person 4"
    assert {row["unit"] for row in content["hands"]} == {"in"}
    write_poses(tmp_path / "before.npz", {3: world, 4: world})
    assert main(["ergonomics", str(poses), "-o", str(out), "--before", before]) == 1
    assert "nobody to set before Person 1" in capsys.readouterr().err


def test_segments_of_a_project_are_cycles_and_lifts(world, tmp_path):
    project = Project.create(tmp_path / "shift.posewright")
    project.apply(SetRecording(1, Recording(1, str(tmp_path / "a.mp4"), "a.mp4", "color", 20, 25.0, 64, 48)))
    project.apply(ReplaceTrack(TrackKey(1, 0, "lifted"), world))
    for number, (start, stop, label) in enumerate([(0, 10, "pick"), (10, 20, "pick"), (2, 9, "lift")], 1):
        project.apply(SetSegment(number, Segment(number, 1, start, stop, label)))
    project.close()
    out = tmp_path / "r.json"
    assert main(["ergonomics", str(tmp_path / "shift.posewright"), "-o", str(out), "--load", "8"]) == 0
    content = json.loads(out.read_text())
    assert [row["cycle"] for row in content["cycles"]] == ["pick 1", "pick 2"]
    assert [(row["end"], row["frame"]) for row in content["lifts"]] == [("origin", 2), ("destination", 8)]
    assert all(row["lifting index"] > 0 for row in content["lifts"])


def test_the_task_runs_anywhere(world, tmp_path):
    """What goes in and what comes out can be sent to another process."""
    person = Assessable("A", Track(TrackKey(1, 0, "lifted"), world), Setup())
    (subject,) = report_ergonomics([pickle.loads(pickle.dumps(person))], tmp_path / "r.html")
    again = pickle.loads(pickle.dumps(subject))
    assert again.name == "A"
    assert np.array_equal(again.assessment.score("OWAS").values, subject.assessment.score("OWAS").values)
