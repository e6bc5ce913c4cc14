"""What the words of a command line stand for."""

import pytest

from app.batch.inputs import Input, Shard, expand
from core.errors import UsageError


def is_text(path):
    return path.suffix == ".txt"


@pytest.fixture
def tree(tmp_path):
    for name in ("b.txt", "a10.txt", "a9.txt", "c.csv", "sub/a.txt", "sub/.hidden.txt", "out/z.txt", "manifest.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def names(inputs) -> list[str]:
    return [one.name for one in inputs]


def test_a_folder_stands_for_the_files_in_it_that_fit(tree):
    remarks = []
    assert names(expand([str(tree)], is_text, remarks.append)) == ["a9.txt", "a10.txt", "b.txt"]
    assert remarks == [f"{tree.name}: left out: c.csv, out, sub"]


def test_below_a_folder_all_but_the_results(tree):
    found = expand([str(tree)], is_text, recursive=True, leave_out=tree / "out")
    assert names(found) == ["a9.txt", "a10.txt", "b.txt", "sub/a.txt"]
    assert [str(one.below) for one in found] == [".", ".", ".", "sub"]


def test_a_list_has_one_a_line_from_its_own_folder(tree):
    (tree / "list").write_text("# of the day\n\nsub/a.txt\r\nb.txt  \n")
    assert [one.path for one in expand([f"@{tree / 'list'}"], is_text)] == [tree / "sub" / "a.txt", tree / "b.txt"]


def test_a_pattern_that_no_shell_expanded(tree):
    assert [one.path.name for one in expand([str(tree / "a*.txt")], is_text)] == ["a9.txt", "a10.txt"]
    deep = expand([str(tree / "**" / "*.txt")], is_text)
    assert {one.path.name for one in deep} == {"a9.txt", "a10.txt", "b.txt", "a.txt", "z.txt"}


def test_what_is_given_twice_is_done_once(tree):
    first = (tree / "b.txt").as_posix()
    assert names(expand([first, str(tree)], is_text)) == [first, "a9.txt", "a10.txt"]


@pytest.mark.parametrize("word", ["{}/empty", "{}/*.mp4", "@{}/none"])
def test_what_stands_for_nothing_is_told(tree, word):
    (tree / "empty").mkdir()
    with pytest.raises(UsageError):
        expand([word.format(tree)], is_text)


def test_a_part_does_not_depend_on_the_others():
    inputs = [Input(None, f"day{n}/clip{n}.mp4") for n in range(200)]
    parts = [[one.name for one in inputs if Shard(number, 4).has(one)] for number in (1, 2, 3, 4)]
    assert sorted(name for part in parts for name in part) == sorted(names(inputs))
    assert all(30 < len(part) < 75 for part in parts)
    assert Shard(3, 4).has(Input(None, "day7/clip7.mp4")) == ("day7/clip7.mp4" in parts[2])
