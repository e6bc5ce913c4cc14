"""Real recordings through real workers: processes, and a Dask cluster of two; one of them is killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.batch.cluster import Cluster
from app.batch.crew import Alone
from app.batch.plan import Job, plan
from app.batch.pool import Pool
from app.batch.recordings import is_recording
from app.batch.run import run
from app.cli import _parser, main
from app.commands import estimate
from app.commands._batch import inputs_of
from app.console import Console
from core.errors import AppError
from core.io.base import read_poses
from tests.app.batch import works

ROOT = Path(__file__).parents[3]
FAST = ("--quality", "fast")
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("blazepose")]


def work_on(clips, out, crew, work=estimate.work, **options):
    """Estimate all, as the command does; what came of those that were to be done."""
    args = _parser(["estimate"]).parse_args(["estimate", str(clips), "-o", str(out), *FAST])
    for name, value in options.items():
        setattr(args, name, value)
    out.mkdir(exist_ok=True)
    args.run = None
    inputs = inputs_of(args, is_recording, Console())
    units, _ = plan(Job("estimate", work, args, ".npz"), inputs, out)
    outcomes = {}
    with crew(len(units)) as crew:
        run(units, crew, told=lambda unit, outcome: outcomes.update({unit.input.name: outcome}))
    return outcomes


def poses_in(out) -> dict[str, bytes]:
    found = {path.name: read_poses(path)[0] for path in sorted(out.glob("*.npz"))}
    return {name: poses.coords.tobytes() + poses.confidence.tobytes() for name, poses in found.items()}


@pytest.fixture(scope="module")
def alone(clips, tmp_path_factory):
    """What this process alone makes of the clips."""
    out = tmp_path_factory.mktemp("alone")
    work_on(clips, out, lambda _: Alone())
    return poses_in(out)


@pytest.fixture
def cluster():
    """The address of a scheduler with two worker processes."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as local:
        yield local.scheduler_address


@pytest.fixture(params=["processes", "dask"])
def crew(request):
    if request.param == "processes":
        return lambda units: Pool(2, units)
    address = request.getfixturevalue("cluster")
    return lambda _: Cluster(address, None)


def test_a_worker_that_is_killed_costs_nothing(clips, alone, crew, tmp_path):
    out = tmp_path / "out"
    once = {"victim": "c5", "mark": str(tmp_path / "killed")}
    outcomes = work_on(clips, out, crew, works.die_once, **once)
    assert (tmp_path / "killed").exists()
    assert len(alone) == 10 and poses_in(out) == alone
    failed = {name: str(outcome.error) for name, outcome in outcomes.items() if outcome.found == "failed"}
    assert sorted(failed) == ["x_cut.mp4", "y_text.mp4"]
    assert "no index (moov)" in failed["x_cut.mp4"] and "not a recording" in failed["y_text.mp4"]
    assert [path.name for path in out.iterdir() if path.name[0] == "."] == []
    again = work_on(clips, out, lambda _: Alone(), works.die_once, **once)
    assert sorted(again) == sorted(failed)


def test_nobody_at_the_address_is_told(monkeypatch):
    monkeypatch.setattr("app.batch.cluster._CONNECT", 0.3)
    with pytest.raises(AppError, match="There is no Dask scheduler at"):
        Cluster("tcp://127.0.0.1:1", None)


def test_a_folder_that_workers_do_not_see_is_told(cluster, tmp_path):
    with pytest.raises(AppError, match="does not see"):
        Cluster(cluster, tmp_path / "elsewhere")


def test_two_commands_at_once_into_one_folder(clips, alone, tmp_path):
    commands = [start(clips, tmp_path / "out") for _ in range(2)]
    codes = [command.wait(120) for command in commands]
    assert codes == [1, 1]  # of the two that cannot be read
    assert poses_in(tmp_path / "out") == alone
    lines = (tmp_path / "out" / "manifest.jsonl").read_text().splitlines()
    assert sum('"state": "done"' in line for line in lines) == 10


def test_killed_at_any_moment_it_goes_on(clips, alone, tmp_path):
    """``python -m benchmarks batch`` kills 20."""
    out, random = tmp_path / "out", np.random.default_rng(0)
    for _ in range(2):
        command = start(clips, out, "--workers", "2")
        wait_until((out / "manifest.jsonl").exists)
        time.sleep(random.uniform(0, 3))
        os.killpg(command.pid, signal.SIGKILL)
        command.wait()
        assert poses_in(out).items() <= alone.items()
    assert main(["estimate", str(clips), "-o", str(out), *FAST]) == 1
    assert poses_in(out) == alone
    assert [path.name for path in out.iterdir() if path.name[0] == "."] == []


def start(clips, out, *options) -> subprocess.Popen:
    command = [sys.executable, "-m", "app.cli", "estimate", str(clips), "-o", str(out), *FAST, *options]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=ROOT, start_new_session=True, **quiet)


def wait_until(condition, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)
