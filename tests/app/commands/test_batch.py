"""Commands on several inputs: what is said, what comes of it, and where it goes."""

import argparse
import json

import numpy as np
import pytest

from app.cli import main
from app.commands._batch import options_of
from core.io.base import read_poses, write_poses
from core.poses import Status


@pytest.fixture
def folder(tmp_path, make_poses):
    """Two files of poses, and one that looks like none."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    write_poses(tmp_path / "in" / "a.npz", {0: make_poses(5)})
    write_poses(tmp_path / "in" / "deep" / "a.npz", {0: make_poses(6)})
    (tmp_path / "in" / "notes.txt").write_text("of the day")
    return tmp_path / "in"


def convert(*arguments) -> int:
    return main(["convert", *map(str, arguments), "--to", "csv"])


def lines(folder) -> list[dict]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text().splitlines()]


def test_a_tree_is_kept(folder, tmp_path):
    assert convert(folder, "-o", tmp_path / "out", "--recursive") == 0
    frames = {name: len(read_poses(tmp_path / "out" / name)[0]) for name in ("a.csv", "deep/a.csv")}
    assert frames == {"a.csv": 5, "deep/a.csv": 6}


def test_what_is_done_is_left_out_and_force_does_it_again(folder, tmp_path, capsys):
    out = tmp_path / "out"
    assert convert(folder, "-o", out, "--recursive") == 0
    (out / "a.csv").unlink()
    assert convert(folder, "-o", out, "--recursive") == 0
    assert "1 done, 1 done before" in capsys.readouterr().out
    assert convert(folder, "-o", out, "--recursive", "--force") == 0
    assert "2 done" in capsys.readouterr().out
    done = [line["output"] for line in lines(out) if line["state"] == "done"]
    assert sorted(done) == ["a.csv", "a.csv", "a.csv", "deep/a.csv", "deep/a.csv"]


def test_other_options_and_a_changed_input_are_done_again(folder, tmp_path, make_poses, capsys):
    out = tmp_path / "out"
    assert convert(folder / "a.npz", folder / "deep" / "a.npz", "-o", out) == 0
    assert convert(folder / "a.npz", folder / "deep" / "a.npz", "-o", out, "--person", "0") == 0
    assert capsys.readouterr().out.count("2 done\n") == 2
    write_poses(folder / "a.npz", {0: make_poses(9)})
    assert convert(folder / "a.npz", folder / "deep" / "a.npz", "-o", out, "--person", "0") == 0
    assert "1 done, 1 done before" in capsys.readouterr().out
    assert len(read_poses(out / "a.csv")[0]) == 9 and len(read_poses(out / "a-2.csv")[0]) == 6


def test_results_keep_their_places_when_inputs_are_added(folder, tmp_path, make_poses, capsys):
    out = tmp_path / "out"
    assert convert(folder / "deep", "-o", out) == 0
    assert convert(folder, folder / "deep", "-o", out) == 0
    assert "1 done, 1 done before" in capsys.readouterr().out
    assert len(read_poses(out / "a.csv")[0]) == 6 and len(read_poses(out / "a-2.csv")[0]) == 5


def test_parts_are_disjoint_and_together_all(folder, tmp_path, make_poses):
    for number in range(8):
        write_poses(folder / f"walk{number}.npz", {0: make_poses(3)})
    for part in "123":
        assert convert(folder, "-o", tmp_path / "out", "--shard", f"{part}/3", "--recursive") == 0
    done = [line["output"] for line in lines(tmp_path / "out") if line["state"] == "done"]
    assert len(done) == len(set(done)) == 10


def test_a_part_that_is_none_is_refused(folder, tmp_path, capsys):
    with pytest.raises(SystemExit):
        convert(folder, "-o", tmp_path / "out", "--shard", "4/3")
    assert "2/16" in capsys.readouterr().err


def test_json_lists_what_was_done_and_what_failed_and_why(folder, tmp_path, capsys):
    (folder / "bad.npz").write_bytes(b"PK nothing")
    arguments = ["convert", folder / "a.npz", folder / "bad.npz", "-o", tmp_path / "out", "--to", "csv", "--json"]
    assert main(list(map(str, arguments))) == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["output"] for one in told["done"]] == ["a.csv"] and told["skipped"] == []
    (failed,) = told["failed"]
    assert failed["input"].endswith("bad.npz") and "bad.npz" in failed["error"]


def test_status_and_collect(folder, tmp_path, capsys):
    (folder / "bad.npz").write_bytes(b"PK nothing")
    out = tmp_path / "out"
    assert convert(folder / "a.npz", folder / "bad.npz", "-o", out) == 1
    capsys.readouterr()
    assert main(["batch", "status", str(out)]) == 0
    told = capsys.readouterr().out
    assert "1 failed, 1 done" in told and "bad.npz" in told and "a.csv" not in told
    assert main(["batch", "collect", str(out), "-o", str(tmp_path / "table.csv")]) == 0
    header, good, bad = (tmp_path / "table.csv").read_text().splitlines()
    assert "coverage" in header and "confidence" in header and ",done," in good and ",failed," in bad
    assert main(["batch", "status", str(folder)]) == 2


def test_a_file_of_an_option_counts_by_what_is_in_it(tmp_path):
    file = tmp_path / "facts.toml"
    file.write_text("load_kg = 1")
    args = argparse.Namespace(facts=str(file), output="out", json=False, people=2, stage=None)
    before = options_of(args)
    file.write_text("load_kg = 2")
    assert before["people"] == 2 and set(before) == {"facts", "files", "people"} and options_of(args) != before


def test_results_go_into_no_file_and_over_no_input(folder, tmp_path, capsys):
    assert convert(folder, folder / "deep", "-o", folder / "notes.txt") == 2
    assert convert(folder / "a.npz", folder / "a.npz") == 2
    assert "is a file" in (told := capsys.readouterr().err) and "is an input" in told


@pytest.mark.parametrize(("name", "content"), [("b.trc", "not one"), ("b.json", '{"images": ['), ("b.npz", "PK")])
@pytest.mark.parametrize("command", ["convert", "inpaint", "lift", "ergonomics"])
def test_a_broken_file_of_poses_in_a_folder_is_a_failure(folder, tmp_path, capsys, command, name, content):
    (folder / name).write_text(content)
    assert main([command, str(folder), "-o", str(tmp_path / "out"), *(["--to", "csv"] * (command == "convert"))]) == 1
    assert f"{name}: " in capsys.readouterr().err
    assert [line["input"] for line in lines(tmp_path / "out") if line["state"] == "failed"].count(name) == 1


@pytest.mark.parametrize(("name", "content"), [
    ("b.trc", "not one"), ("b.c3d", "not one"), ("b.bvh", "not one"), ("b.pose.json", "{}"), ("b_keypoints.json", "{}"),
    ("b.npz", "PK"),
])  # fmt: skip
def test_refine_does_the_others_and_tells_of_a_broken_file(tmp_path, make_poses, capsys, name, content):
    (tmp_path / "in").mkdir()
    poses = make_poses(30)
    status = np.full(poses.confidence.shape, Status.MEASURED)
    status[[3, 15, 27], 0] = Status.CONFIRMED
    write_poses(tmp_path / "in" / "a.npz", {0: poses.replace(status=status)})
    (tmp_path / "in" / name).write_text(content)
    assert main(["refine", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--workers", "1"]) == 1
    assert f"{name}: " in capsys.readouterr().err
    ends = {line["input"]: line["state"] for line in lines(tmp_path / "out")}
    assert ends == {"a.npz": "done", name: "failed"} and len(read_poses(tmp_path / "out" / "a.npz")[0]) == 30


def test_files_of_other_kinds_are_left_out(folder, tmp_path, capsys):
    (folder / "session.json").write_text('{"subject": "A"}')
    (folder / "times.csv").write_text("a,b\n1,2\n")
    assert convert(folder, "-o", tmp_path / "out") == 0
    assert "left out: deep, notes.txt, session.json, times.csv" in capsys.readouterr().err


def test_evaluate_tells_of_a_broken_file_that_has_a_truth(folder, tmp_path, capsys, make_poses):
    truth = tmp_path / "truth"
    truth.mkdir()
    for name in ("a", "b"):
        write_poses(truth / f"{name}.npz", {0: make_poses(5)})
    (folder / "b.npz").write_text("PK")
    assert main(["evaluate", str(folder), str(truth)]) == 1
    assert "b.npz: " in capsys.readouterr().err
