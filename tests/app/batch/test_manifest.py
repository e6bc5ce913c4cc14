"""The manifest: whole lines from several writers, and what they say of an input."""

import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

from app.batch.manifest import Manifest, Record, State

WALK = Record(State.DONE, "process", "walk.mp4", "walk.posewright", sha256="ab", size=3, options={"people": 2})


def write(folder, writer: int) -> None:
    manifest = Manifest(folder)
    for number in range(50):
        manifest.append(replace(WALK, output=f"{writer}-{number}", error="x" * (100 * (number % 7))))


def test_several_writers_at_once_lose_nothing(tmp_path):
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        list(pool.map(write, [tmp_path] * 2, range(2)))
    lines = (tmp_path / "manifest.jsonl").read_text().splitlines()
    assert len(lines) == 100 and len({json.loads(line)["output"] for line in lines}) == 100


def test_a_line_that_was_cut_off_spoils_no_other(tmp_path):
    manifest = Manifest(tmp_path)
    manifest.append(WALK)
    with manifest.path.open("a") as file:
        file.write('{"state": "done", "output": "cut')
    manifest.append(replace(WALK, output="run.posewright"))
    assert list(manifest.entries()) == ["walk.posewright", "run.posewright"]


def test_what_is_written_is_read(tmp_path):
    record = replace(WALK, figures=[{"person": 0, "coverage": 0.5, "confidence": float("nan")}], warnings=["dark"])
    Manifest(tmp_path).append(record)
    (entry,) = Manifest(tmp_path).entries().values()
    assert entry.finished == replace(record, figures=[{"person": 0, "coverage": 0.5, "confidence": None}])


def test_what_waits_again_keeps_what_came_of_it(tmp_path):
    manifest = Manifest(tmp_path)
    manifest.append(WALK, replace(WALK, state=State.WAITING), replace(WALK, state=State.WAITING, output="new"))
    first, second = manifest.entries().values()
    assert first.waiting and first.finished == WALK and second.waiting and second.finished is None


def test_the_same_work_is_that_of_command_options_weights_and_input():
    assert WALK.is_of(replace(WALK, seconds=3.0, version="9", input="moved.mp4"))
    for change in ({"options": {}}, {"command": "lift"}, {"weights": {"a": "b"}}, {"sha256": "cd"}):
        assert not WALK.is_of(replace(WALK, **change))
