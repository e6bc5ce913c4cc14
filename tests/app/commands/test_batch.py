"""Commands on several inputs."""

import pytest

from app.commands._batch import each, expand
from app.console import Console
from core.errors import AppError, UsageError


def is_text(path):
    return path.suffix == ".txt"


def test_a_folder_stands_for_the_files_in_it_that_fit(tmp_path):
    for name in ("b.txt", "a.txt", "c.csv"):
        (tmp_path / name).touch()
    assert [path.name for path in expand([str(tmp_path)], is_text)] == ["a.txt", "b.txt"]


def test_a_folder_with_nothing_in_it_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError):
        expand([str(tmp_path)], is_text)


def test_a_file_that_fails_is_told_and_the_others_go_on(tmp_path, capsys):
    inputs = [tmp_path / name for name in ("a.txt", "bad.txt", "c.txt")]
    done = []

    def work(path, target):
        if path.stem == "bad":
            raise AppError("It is bad")
        done.append(target)

    assert each(inputs, str(tmp_path / "out"), ".npz", Console(), work) == 1
    assert [target.name for target in done] == ["a.npz", "c.npz"]
    assert "bad.txt: It is bad" in capsys.readouterr().err


def test_inputs_of_the_same_name_do_not_overwrite_each_other(tmp_path):
    inputs, targets = [tmp_path / "one" / "v.mp4", tmp_path / "two" / "v.mp4"], []
    each(inputs, str(tmp_path / "out"), ".npz", Console(), lambda path, target: targets.append(target.name))
    assert targets == ["v.npz", "v-2.npz"]


def test_several_inputs_need_a_folder(tmp_path):
    with pytest.raises(UsageError, match="folder"):
        each([tmp_path / "a", tmp_path / "b"], None, ".npz", Console(), lambda path, target: None)
