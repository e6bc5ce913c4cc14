"""Claims: one run makes a result, and what a run that was cut off left is in nobody's way."""

import json
import os
import platform
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from app.batch import claims
from app.batch.claims import Claim, ClaimedError
from core.progress import CancelToken


@pytest.fixture
def target(tmp_path):
    return tmp_path / "walk.npz"


def claimed_by(target, **changes) -> None:
    """The claim of a run elsewhere."""
    Claim.take(target)
    path = claims.claim_path(target)
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_the_second_is_told_who_has_it(target):
    first = Claim.take(target)
    with pytest.raises(ClaimedError, match="walk.npz is being made by another run, got a claim of .+ since 20"):
        Claim.take(target)
    first.release()
    Claim.take(target).release()
    assert list(target.parent.iterdir()) == []


def test_a_process_that_is_gone_has_no_claim_and_its_half_work_goes(target):
    claimed_by(target, process=ended_process())
    part = target.with_name(claims.claim_path(target).stem + ".12345678.part")
    part.mkdir()
    (part / "walk.npz").touch()
    assert claims.owner_of(target) is None and claims.claim_path(target).exists()
    claim = Claim.take(target)
    assert claim.held and not part.exists()
    claim.release()


def test_a_claim_of_another_machine_lives_as_long_as_it_is_touched(target):
    claimed_by(target, host="elsewhere")
    assert claims.owner_of(target).host == "elsewhere"
    old = time.time() - claims.STALE - 10
    os.utime(claims.claim_path(target), (old, old))
    assert claims.owner_of(target) is None
    Claim.take(target).release()


def test_a_claim_is_touched_while_it_is_held(target, monkeypatch):
    monkeypatch.setattr(claims, "BEAT", 0.02)
    claim = Claim.take(target)
    os.utime(claims.claim_path(target), (0, 0))
    end = time.monotonic() + 5
    while claims.owner_of(target) is None and time.monotonic() < end:
        time.sleep(0.01)
    assert claims.owner_of(target).host == platform.node()
    claim.release()


def test_whoever_lost_the_claim_is_cancelled_and_writes_nothing(target, monkeypatch):
    monkeypatch.setattr(claims, "BEAT", 0.02)
    cancel = CancelToken()
    claim = Claim.take(target, cancel)
    claims.revoke(target)
    end = time.monotonic() + 5
    while not cancel.cancelled and time.monotonic() < end:
        time.sleep(0.01)
    assert cancel.cancelled
    with pytest.raises(ClaimedError):
        claim.make_promise({})
    claim.release()


def test_of_many_at_once_one_gets_a_claim_that_was_left_over(target):
    for _ in range(20):
        claimed_by(target, process=ended_process() if not _ else 2**22 + 1)
        got, start = [], threading.Barrier(4)

        def take(got=got, start=start):
            start.wait()
            with suppress(ClaimedError):
                got.append(Claim.take(target))

        threads = [threading.Thread(target=take) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(claim.held for claim in got) == 1
        for claim in got:
            claim.release()


def test_a_promise_outlives_its_run(target):
    claim = Claim.take(target)
    claim.make_promise({"result": "abc"})
    path = claims.claim_path(target)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"process": ended_process()}))
    claims.sweep(target)
    assert Claim.take(target).promise == {"result": "abc"}


def test_long_names_and_names_with_patterns(tmp_path):
    for name in ("n" * 240 + ".npz", "walk[1]*?.npz"):
        claim = Claim.take(tmp_path / name)
        claim.part.mkdir()
        assert claims.parts_of(tmp_path / name) == [claim.part]
        claim.release()
    assert list(tmp_path.iterdir()) == []
