"""What was seen so far outlives the process, and memory does not grow with it."""

import numpy as np
import pytest

from models.tracking import journal as journals
from models.tracking.detection import Detection
from models.tracking.journal import Journal, Moment
from models.tracking.regions import Region


@pytest.fixture(autouse=True)
def _short_files(monkeypatch):
    monkeypatch.setattr(journals, "FRAMES", 10)


def detection(frame: int, person: int, body: bool = True) -> Detection:
    rng = np.random.default_rng([frame, person])
    points, confidence = rng.normal(size=(4, 2)).astype(np.float32), rng.uniform(size=4).astype(np.float32)
    return Detection(
        points, confidence, float(rng.uniform()), Region(*rng.uniform(size=5).tolist()),
        np.full((4, 3), frame, np.float32) if body else None, rng.integers(0, 99, (2, 256)).astype(np.uint16),
    )  # fmt: skip


def keep(journal: Journal, frames: range, *, body: bool = True) -> None:
    """Two people in every frame, but for one frame in five with one of them."""
    for frame in frames:
        for person in range(2 - (frame % 5 == 0)):
            journal.add(person, frame, detection(frame, person, body))
        journal.tick(Moment(frame + 1, 3 * frame, 7))


def people(journal: Journal) -> list[tuple]:
    return [(number, frames.tolist(), rows.tolist()) for number, frames, rows in journal.people()]


@pytest.mark.parametrize("name", ["points", "confidence", "body", "colours"])
def test_all_columns_come_back_from_files_and_from_memory_alike(name):
    journal = Journal()
    keep(journal, range(100, 135))
    for number, frames, rows in journal.people():
        expected = [getattr(detection(int(frame), number), name) for frame in frames]
        taken = journal.take(name, rows)
        assert np.array_equal(taken, expected) and taken.dtype == expected[0].dtype
        assert np.array_equal(journal.take(name, rows[13:15]), expected[13:15])
        assert [journal.region(row) for row in rows] == [detection(int(f), number).region for f in frames]
        assert journal.scores(rows).tolist() == [detection(int(f), number).score for f in frames]
    journal.close()


def test_a_model_without_bodies_and_clothes_has_empty_ones():
    journal = Journal()
    plain = Detection(np.zeros((4, 2), np.float32), np.ones(4, np.float32), 1.0, Region(0, 0, 1, 1))
    for frame in range(12):
        journal.add(0, frame, plain)
        journal.tick(Moment(frame + 1))
    assert journal.take("body", range(12)).shape == (12, 0, 3)
    assert not journal.take("colours", range(12)).any()
    journal.close()


def test_the_next_run_goes_on_where_the_last_file_ends(tmp_path):
    first = Journal(tmp_path, {"of": "this"})
    keep(first, range(34))  # and then it is killed
    second = Journal(tmp_path, {"of": "this"})
    assert second.take_up() == Moment(30, 87, 7)
    keep(second, range(30, 34))
    assert people(second) == people(first)
    assert second.rows_of_frame(33) == [len(second) - 2, len(second) - 1]
    assert second.rows_of_frame(34) == []
    for name in ("points", "colours"):
        assert np.array_equal(second.take(name, range(len(second))), first.take(name, range(len(first))))


def test_a_run_with_other_options_begins_anew(tmp_path):
    keep(Journal(tmp_path, {"people": 1}), range(34))
    assert Journal(tmp_path, {"people": 2}).take_up() is None


@pytest.mark.parametrize("harm", ["cut", "gone", "other bytes", "empty"])
def test_a_damaged_file_ends_what_is_taken_up(tmp_path, harm):
    keep(Journal(tmp_path, {}), range(34))
    files = sorted(tmp_path.rglob("*.npz"))
    assert [file.name for file in files] == ["000000.npz", "000001.npz", "000002.npz"]
    data = bytearray(files[1].read_bytes())
    if harm == "gone":
        files[1].unlink()
    else:
        middle = len(data) // 2
        data[middle] ^= 0xFF
        files[1].write_bytes({"cut": data[:middle], "other bytes": data, "empty": b""}[harm])
    journal = Journal(tmp_path, {})
    assert journal.take_up() == Moment(10, 27, 7)
    assert len(journal) == 18
    assert [file.name for file in tmp_path.rglob("*.npz")] == ["000000.npz"]


def test_frames_without_anybody_are_kept_too(tmp_path):
    journal = Journal(tmp_path, {})
    for frame in range(25):
        journal.tick(Moment(frame + 1, frame))
    again = Journal(tmp_path, {})
    assert again.take_up() == Moment(20, 19) and len(again) == 0 and people(again) == []


def test_a_short_recording_leaves_no_file(tmp_path):
    with_folder, without = Journal(tmp_path / "new", {}), Journal()
    for journal in (with_folder, without):
        keep(journal, range(9))
        journal.close()
    assert not (tmp_path / "new").exists()


def test_the_rest_is_kept_once_all_frames_are_over(tmp_path):
    journal, without = Journal(tmp_path, {}), Journal()
    for one in (journal, without):
        keep(one, range(13))
        one.finish(Moment(13))
        one.finish(Moment(13))  # nothing is left
    again = Journal(tmp_path, {})
    assert again.take_up() == Moment(13) and len(again) == len(journal) == len(without) > 0
    assert len(list(tmp_path.rglob("*.npz"))) == 2
    rows = range(len(again))
    assert np.array_equal(again.take("points", rows), without.take("points", rows))
    without.close()
