"""The loop over units with workers of every kind: what comes of it, and what a crash leaves."""

import argparse
import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.batch import claims
from app.batch.claims import Claim
from app.batch.crew import Alone, Crew
from app.batch.manifest import Manifest
from app.batch.pool import Pool
from app.batch.run import run
from app.batch.unit import do
from core.progress import Cancelled, CancelToken
from core.project.project import Project
from tests.app.batch import works


def crews(units: int = 12):
    return [Alone(), Crew(ThreadPoolExecutor(2)), Pool(2, units)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", range(3), ids=["this process", "threads", "processes"])
def test_all_are_done_and_those_that_fail_stop_no_other(files, kind):
    outcomes, _ = files.run(crews()[kind])
    assert files.results() == {f"f{n}.out": f"file {n}".encode() for n in range(10)}
    failed = {outcome.record.input: str(outcome.error) for outcome in outcomes if outcome.found == "failed"}
    assert failed == {"x.txt": "x.txt is broken", "y.txt": "y.txt is broken"}
    assert files.leftovers() == [] and sorted(files.states().values()) == ["done"] * 10 + ["failed"] * 2
    again, before = files.run(Alone())
    assert len(before) == 10 and [outcome.found for outcome in again] == ["failed"] * 2


def test_an_outcome_says_what_the_work_found(files):
    outcomes, _ = files.run(Alone())
    record = outcomes[0].record
    assert (record.people, record.frames, record.figures) == (1, 6, [{"person": 0, "length": 6}])
    assert outcomes[0].said == [("table", (("input", "length"), [("f0.txt", 6)]), {"key": "rows"})]
    assert record.peak_mb > 10 and record.sha256 and record.host and record.time


def test_a_defect_in_one_stops_no_other(files):
    files.work = works.fail
    outcomes, _ = files.run(Alone())
    assert len(outcomes) == 12 and "ZeroDivisionError: a defect" in str(outcomes[0].error)
    assert "in fail" in outcomes[0].trace and files.leftovers() == []


@pytest.mark.slow
def test_a_unit_that_kills_its_process_is_found_out_and_takes_no_other_with_it(files):
    files.work, files.args.victim = works.die, "f3"
    outcomes, _ = files.run(Pool(2, 12))
    (killer,) = [outcome for outcome in outcomes if "killed" in str(outcome.error)]
    assert killer.record.input == "f3.txt" and len(files.results()) == 9
    assert files.leftovers() == [] and files.states()["f3.out"] == "failed"


def test_what_another_run_is_making_is_left_to_it(files):
    files.plan()
    claim = Claim.take(files.out / "f4.out")
    outcomes, _ = files.run(Alone())
    claim.release()
    (claimed,) = [outcome for outcome in outcomes if outcome.found == "claimed"]
    assert claimed.record.input == "f4.txt" and "is being made by another run" in str(claimed.error)
    assert len(files.results()) == 9


def test_what_another_run_has_done_since_is_not_done_again(files):
    units, _ = files.plan()
    files.run(Alone())
    assert {do(unit).found for unit in units[:10]} == {"skipped"}
    assert set(files.times_done().values()) == {1}


def test_what_was_done_does_not_wait_for_a_run_that_was_cut_off(files):
    """A run that was to do all again is killed before it begins: the next finds all done and says so."""
    files.run(Alone())
    files.plan(force=True)
    assert all(entry.waiting for entry in Manifest(files.out).entries().values())
    again, before = files.run(Alone())
    assert len(before) == 10 and [outcome.found for outcome in again] == ["failed"] * 2
    assert not any(entry.waiting for entry in Manifest(files.out).entries().values())


def test_a_run_that_ended_before_it_could_write_that_down_has_lost_nothing(files, monkeypatch):
    (unit, *_), _ = files.plan()

    def ended(*_):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(Manifest, "append", ended)
        patch.setattr(Claim, "release", lambda claim: claim._over.set())
        with pytest.raises(SystemExit):
            do(unit)
    path = claims.claim_path(unit.target)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"process": 2**22 + 1}))
    outcomes, _ = files.run(Alone())
    assert outcomes[0].found == "skipped" and files.states()["f0.out"] == "done"
    assert files.times_done()["f0"] == 1 and files.leftovers() == []


def test_cancelled_it_leaves_finished_results_and_no_half_ones(files):
    units, _ = files.plan()
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        run(units, Alone(cancel), told=lambda unit, _: cancel.cancel() if unit.number == 3 else None, cancel=cancel)
    assert len(files.results()) == 4 and files.leftovers() == []


@pytest.mark.slow
def test_workers_that_are_stopped_leave_no_half_results(files):
    files.args.slow = 0.3
    units, _ = files.plan()
    with pytest.raises(KeyboardInterrupt), Pool(2, 12) as crew:
        run(units, crew, told=interrupt_at(3))
    done = [name for name, state in files.states().items() if state == "done"]
    assert sorted(files.results()) == sorted(done) and 3 <= len(done) < 10 and files.leftovers() == []


def interrupt_at(count: int):
    told = []

    def interrupt(unit, _):
        told.append(unit)
        if len(told) == count:
            raise KeyboardInterrupt

    return interrupt


def test_progress_goes_from_nothing_to_all(files):
    files.args.slow, told = 0.03, []
    units, _ = files.plan()
    run(units, Alone(), progress=lambda fraction, text="": told.append((fraction, text)))
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions) and fractions[0] == 0 and len(set(fractions)) > 12
    assert told[-1][1].startswith("1") and "of 12" in told[-1][1]


def test_two_batches_at_once_do_each_once(files):
    files.args.slow, found = 0.02, []

    def one():
        found.extend(outcome.found for outcome in files.run(Crew(ThreadPoolExecutor(1)))[0])

    threads = [threading.Thread(target=one) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(files.results()) == 10 and files.leftovers() == []
    assert set(files.times_done().values()) == {1}, files.times_done()


# --- projects are never replaced by surprise


@pytest.fixture
def project(files):
    """The place of a project that a user made."""
    files.suffix = ".posewright"
    files.out.mkdir()
    return files.out / "f0.posewright"


def test_a_project_that_no_batch_made_is_not_replaced(files, project):
    Project.create(project).close()
    before = project.read_bytes()
    outcomes, _ = files.run(Alone())
    assert outcomes[0].found == "failed" and "already exists" in str(outcomes[0].error)
    assert project.read_bytes() == before
    outcomes, _ = files.run(Alone(), force=True)
    assert outcomes[0].found == "done" and project.read_bytes() == b"file 0"


def test_a_project_that_was_edited_since_is_not_replaced(files, project):
    files.run(Alone())
    project.write_bytes(b"corrected")
    assert len(files.run(Alone())[1]) == 10  # what is done stays, whatever became of it
    files.options = {"people": 2}
    outcomes, _ = files.run(Alone())
    assert "was changed since it was made" in str(outcomes[0].error) and project.read_bytes() == b"corrected"
    assert [outcome.found for outcome in outcomes[1:10]] == ["done"] * 9


def test_a_project_that_is_open_is_not_replaced(files, project):
    with_lock = Project.create(project)
    outcomes, _ = files.run(Alone(), force=True)
    with_lock.close()
    assert outcomes[0].found == "failed" and "is open elsewhere" in str(outcomes[0].error)
    assert files.leftovers() == []


def test_works_are_given_plain_values(files):
    units, _ = files.plan()
    assert isinstance(units[0].options, argparse.Namespace) and vars(units[0].options) == vars(files.args)
