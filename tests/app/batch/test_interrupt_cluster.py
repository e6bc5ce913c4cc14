"""Ctrl+C while a Dask cluster of two processes works: finished results stay, and nothing half done."""

import signal
import subprocess
import sys
import time
from collections import Counter

import pytest

from app.batch.summary import standings
from core.io.base import read_poses
from tests.app.batch.conftest import ROOT


@pytest.fixture
def interrupts():
    """What a shell starts in the background ignores Ctrl+C, and so would all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.slow
def test_an_interrupt_leaves_finished_results_and_no_half_ones(clips, blazepose, tmp_path, interrupts):
    from distributed import LocalCluster

    out = tmp_path / "out"
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        command = [
            sys.executable, "-m", "app.cli", "estimate", str(clips), "-o", str(out), "--quality", "best",
            "--scheduler", cluster.scheduler_address,
        ]  # fmt: skip
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        end = time.monotonic() + 120
        while not list(out.glob("*.npz")) and time.monotonic() < end:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 1 and said.strip().endswith("cancelled") and "Traceback" not in said
        hidden = [path.name for path in out.iterdir() if path.name[0] == "."]
        done = sorted(out.glob("*.npz"))
        counts = Counter(one.state for one in standings(out))
        time.sleep(2)
        assert sorted(out.glob("*.npz")) == done, "no worker goes on after the command has ended"
    assert all(name.endswith(".unfinished") for name in hidden), "what the next run goes on with, and nothing else"
    assert 1 <= len(done) < 10
    assert counts["done"] == len(done) and counts["running"] == counts["cut off"] == 0
    assert all(len(read_poses(path)) == 1 for path in done)
    assert subprocess.run(command[:9], cwd=ROOT, capture_output=True, check=False).returncode == 1
    assert Counter(one.state for one in standings(out)) == {"done": 10, "failed": 2}
    assert [path.name for path in out.iterdir() if path.name[0] == "."] == []
