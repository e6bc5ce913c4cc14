"""The command line's contract: exit codes, one line on stderr, nothing of ours loaded in vain."""

import json

import pytest

from app.cli import COMMANDS, main


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert f"posewright {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["convert"], ["convrt", "a", "b"], ["estimate", "x.mp4", "--people", "0"], ["render", "--nonsense"]]
)
def test_wrong_usage_exits_with_2(arguments):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


def test_work_that_fails_exits_with_1_and_one_line(capsys, tmp_path):
    (tmp_path / "broken.mp4").write_bytes(b"not a video")
    for arguments in (["info", str(tmp_path / "none.mp4")], ["info", str(tmp_path / "broken.mp4")]):
        assert main(arguments) == 1
        shown = capsys.readouterr()
        assert shown.out == "" and shown.err.startswith("posewright: ") and shown.err.count("\n") == 1


def test_a_defect_of_ours_is_one_line_too_and_a_traceback_only_with_debug(capsys, monkeypatch):
    monkeypatch.setattr("app.commands.models.inspect_files", lambda *a, **k: 1 / 0)
    assert main(["models", "verify"]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
    with pytest.raises(ZeroDivisionError):
        main(["models", "verify", "--debug"])


def test_models_are_listed_as_json(capsys):
    assert main(["models", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["models"]
    assert {"model", "task", "licence"} <= set(listed[0]) and listed[0]["model"] == "blazepose"


def test_a_projects_poses_go_to_a_file_and_back_with_the_same_figures(capsys, tmp_path, make_poses):
    from core.io.base import write_poses

    truth = make_poses(30)
    write_poses(tmp_path / "truth.npz", {0: truth})
    write_poses(tmp_path / "moved.npz", {0: truth.replace(coords=truth.coords + [3, 4])})
    assert main(["convert", str(tmp_path / "moved.npz"), str(tmp_path / "moved.csv")]) == 0
    capsys.readouterr()
    assert main(["evaluate", str(tmp_path / "moved.csv"), str(tmp_path / "truth.npz"), "--json"]) == 0
    figures = {row["metric"]: row["value"] for row in json.loads(capsys.readouterr().out)["results"][0]["metrics"]}
    assert figures["error"] == pytest.approx(5, abs=1e-3)
