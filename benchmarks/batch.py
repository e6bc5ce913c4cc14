"""Batches: one and two workers, by processes and by Dask; kills at random moments; and what ten thousand would take.

``BATCH_CLIPS``, ``BATCH_FRAMES``, ``BATCH_ROUNDS``, ``BATCH_KILLS`` and ``BATCH_MANY`` make it small, to try it.
"""

import hashlib
import os
import signal
import subprocess
import sys
import time
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from app.batch.inputs import Input
from app.batch.manifest import Manifest, State
from app.batch.plan import Job, plan
from app.batch.run import run as run_batch
from benchmarks.measure import table
from core.project.project import Project

title = "Batches"


def _number(name: str, usual: int) -> int:
    return int(os.environ.get(f"BATCH_{name}", str(usual)))


CLIPS, FRAMES, ROUNDS = _number("CLIPS", 8), _number("FRAMES", 120), _number("ROUNDS", 3)
KILLS, MANY = _number("KILLS", 20), _number("MANY", 10_000)
WORKERS, MINUTES = 16, 10
ROOT = Path(__file__).resolve().parents[1]
WALK = ROOT / "resources" / "samples" / "walk.mp4"


def run() -> str:
    with TemporaryDirectory() as folder:
        clips = _clips(Path(folder) / "clips", CLIPS, FRAMES)
        parts = [
            _one_recording(Path(folder)), _speed(clips, Path(folder)), _kills(clips, Path(folder) / "killed"),
            _many(Path(folder) / "many"),
        ]  # fmt: skip
    return "\n\n".join(parts)


def _clips(folder: Path, count: int, frames: int) -> Path:
    """Stretches of the sample's walk, each from another frame on."""
    from core.media.base import open_recording
    from core.media.video_writer import write_video

    folder.mkdir()
    with open_recording(WALK) as source:
        for number in range(count):
            start = 10 * number % max(len(source) - frames, 1)
            pictures = (picture.copy() for picture in source.frames(start, start + frames))
            write_video(folder / f"clip{number}.mp4", pictures, np.arange(frames) / 25, 25.0)
    return folder


# --- one recording


def _one_recording(folder: Path) -> str:
    """The networks with one thread and with one a processor, by turns; what is detected must be the same bytes."""
    spent: dict[str, list[tuple[float, float]]] = {}
    found: set[str] = set()
    for turn in range(ROUNDS):
        for name, given in (("one", {"OMP_NUM_THREADS": "1"}), ("one a processor", {})):
            out, before = folder / f"{turn}-{len(given)}.posewright", os.times()
            command = [sys.executable, "-m", "app.cli", "process", str(WALK), "-o", str(out)]
            subprocess.run(command, cwd=ROOT, env=os.environ | given, capture_output=True, check=True)
            after = os.times()
            used = after.children_user + after.children_system - before.children_user - before.children_system
            spent.setdefault(name, []).append((after.elapsed - before.elapsed, used))
            found.add(_detected(out))
    assert len(found) == 1, "poses depend on the number of threads"
    rows = [
        [name, np.median([wall for wall, _ in runs]), np.median([used for _, used in runs]),
         f"{np.median([used / wall for wall, used in runs]):.2f}"]
        for name, runs in spent.items()
    ]  # fmt: skip
    return "\n".join([
        f"`process` of one recording ({WALK.name}), the command from its start to its end, {ROUNDS} rounds by turns. A",
        "thread decodes ahead of the networks. Poses that were detected are the same bytes in all runs.",
        "",
        table(["threads of a network", "median, s", "processor, s", "processors in use"], rows),
    ])  # fmt: skip


def _detected(path: Path) -> str:
    """The hash of all detected poses of a project."""
    digest, project = hashlib.sha256(), Project.open(path)
    for key, track in sorted(project.document.tracks.items()):
        if key.stage == "detected":
            digest.update(track.poses.coords.tobytes() + track.poses.confidence.tobytes())
    project.close()
    return digest.hexdigest()


# --- one and two workers


def _speed(clips: Path, folder: Path) -> str:
    seconds: dict[str, list[float]] = {}
    peaks: dict[str, int] = {}
    for turn in range(ROUNDS):
        for name, workers, dask in (("1 process", 1, False), ("2 processes", 2, False),
                                    ("Dask, 1 worker", 1, True), ("Dask, 2 workers", 2, True)):  # fmt: skip
            out = folder / f"{name}-{turn}"
            spent = _by_dask(clips, out, workers) if dask else _process(clips, out, workers)
            seconds.setdefault(name, []).append(spent)
            records = [entry.last for entry in Manifest(out).entries().values()]
            assert [record.state for record in records] == [State.DONE] * CLIPS
            peaks[name] = max([peaks.get(name, 0), *(record.peak_mb for record in records)])
    medians = {name: float(np.median(times)) for name, times in seconds.items()}
    ones = {"2 processes": "1 process", "Dask, 2 workers": "Dask, 1 worker"}
    gain = {two: f"{medians[one] / medians[two]:.2f}" for two, one in ones.items()}
    rows = [
        [name, medians[name], min(times), max(times), gain.get(name, "-"), peaks[name]]
        for name, times in seconds.items()
    ]
    headers = ["workers", "median, s", "least, s", "most, s", "times as fast as one", "peak memory of a worker, MB"]
    return "\n".join([
        f"`process` of {CLIPS} clips of {FRAMES} frames, 640x480, BlazePose's heavy network, inpainting and lift; the",
        f"command from its start to its end, workers started and models loaded; {ROUNDS} rounds by turns. With Dask,",
        "scheduler and workers were there before. Load average before the end: "
        f"{os.getloadavg()[0]:.1f}. Target: two workers at least 1.6 times one.",
        "",
        table(headers, rows),
    ])  # fmt: skip


def _process(clips: Path, out: Path, workers: int, *options: str) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "app.cli", "process", str(clips), "-o", str(out), "--workers", str(workers)]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)  # the page is not made of a failed run
    return time.perf_counter() - began


def _by_dask(clips: Path, out: Path, workers: int) -> float:
    from distributed import LocalCluster

    out.mkdir()
    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as cluster:
        return _process(clips, out, 1, "--scheduler", cluster.scheduler_address)


# --- kills


def _kills(clips: Path, out: Path) -> str:
    """The whole batch is ended with SIGKILL; each project that is there opens, and the next run finishes the rest."""
    random, there = np.random.default_rng(0), []
    for _ in range(KILLS):
        command = [sys.executable, "-m", "app.cli", "process", str(clips), "-o", str(out), "--workers", "2", "--force"]
        process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)  # fmt: skip
        time.sleep(random.uniform(1, 15))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        projects = sorted(out.glob("*.posewright"))
        for path in projects:
            project = Project.open(path)
            assert not project.problems and len(project.document.tracks) >= 3, path
            project.close()
        there.append(len(projects))
    _process(clips, out, 2)
    entries = Manifest(out).entries().values()
    assert all(entry.last.state == State.DONE and not entry.waiting for entry in entries)
    left = [path.name for path in out.iterdir() if path.name[0] == "."]
    return (
        f"Killed {KILLS} times (SIGKILL to all its processes, 1 to 15 s after the start): every project that was there "
        f"opened ({there[-1]} at the last kill), and the next run finished all {CLIPS}; {len(left)} files left over."
    )


# --- ten thousand


def nothing(path: Path, place: Path, options: Namespace, report) -> None:
    """The least work that is one."""
    place.write_bytes(b"x")
    report.figure(person=0, coverage=1.0)


def _many(folder: Path) -> str:
    """What the batch itself costs: planned, claimed, written down and skipped, for empty files and without models."""
    source, out = folder / "in", folder / "out"
    source.mkdir(parents=True), out.mkdir()
    inputs = []
    for number in range(MANY):
        path = source / f"day{number // 100}-clip{number}.mp4"
        path.write_bytes(str(number).encode())
        inputs.append(Input(path, path.name, of_folder=True))
    job = Job("process", nothing, Namespace(), ".out", {"people": 1}, {f"weights{n}": "0" * 64 for n in range(9)})
    began = time.perf_counter()
    units, _ = plan(job, inputs, out)
    planned = time.perf_counter() - began
    few = min(1000, MANY // 2)
    rate, cpu = _through_dask(units[:few], out)
    size, appended, read = _whole_manifest(job, out, units[few:])
    began = time.perf_counter()
    _, done = plan(job, inputs[:few], out)
    assert len(done) == few
    skipped = (time.perf_counter() - began) / few
    rows = [
        ["plan of all, first run", f"{planned:.1f} s"],
        [f"{few} units through a scheduler with {WORKERS} workers", f"{1e3 / rate:.1f} ms each"],
        ["processor of client, scheduler and workers for that", f"{1e3 * cpu / few:.1f} ms a unit"],
        ["manifest when all is done", f"{size / 1e6:.1f} MB"],
        ["a line appended to it", f"{1e3 * appended:.2f} ms"],
        ["read as a whole", f"{read:.2f} s"],
        ["an input found done, second run", f"{1e3 * skipped:.2f} ms"],
    ]
    return "\n".join([
        f"{MANY:,} recordings of {MINUTES} minutes on {WORKERS} workers: what the batch costs beside it, measured",
        "with nearly empty files on one machine; workers are threads of one process here, which the scheduler shares.",
        "",
        table(["what", "measured"], rows),
        "",
        _estimate(rate, size),
    ])  # fmt: skip


def _through_dask(units: list, out: Path) -> tuple[float, float]:
    """Units a second, and processor seconds of all."""
    from distributed import LocalCluster

    from app.batch.cluster import Cluster

    options = {"n_workers": WORKERS, "threads_per_worker": 1, "processes": False, "dashboard_address": ":0"}
    with LocalCluster(**options) as local, Cluster(local.scheduler_address, out) as crew:
        began, used = time.perf_counter(), time.process_time()
        run_batch(units, crew)
        return len(units) / (time.perf_counter() - began), time.process_time() - used


def _whole_manifest(job: Job, out: Path, units: list) -> tuple[int, float, float]:
    """(bytes, seconds to append one, seconds to read all) with a record of the size of real ones for each unit."""
    figures = [{"person": 0, "stage": stage, "variant": "blazepose", "frames": 15000, "coverage": 0.98765432,
                "confidence": 0.876543211} for stage in ("detected", "lifted", "inpainted", "lifted")]  # fmt: skip
    manifest, began = Manifest(out), time.perf_counter()
    for unit in units:
        manifest.append(replace(unit.record, state=State.DONE, size=1, sha256="0" * 64, seconds=900.0, figures=figures))
    appended = (time.perf_counter() - began) / max(len(units), 1)
    began = time.perf_counter()
    entries = manifest.entries()
    assert len(entries) == MANY
    return manifest.path.stat().st_size, appended, time.perf_counter() - began


def _estimate(rate: float, size: int) -> str:
    work = MINUTES * 60 * 25 / 20  # seconds of one recording: 25 frames/s of video, 20 frames/s of one worker
    hours = MANY * work / WORKERS / 3600
    needed = WORKERS / work
    return "\n".join([
        f"An estimate, not a measurement: at 20 frames/s a worker, a recording of 25 frames/s takes {work / 60:.0f}",
        f"minutes and all take {hours:.0f} hours. The scheduler then sees {needed:.2f} units/s, of the {rate:.0f} that",
        f"went through, {WORKERS} words of progress a second, and holds at most {3 * WORKERS} units. Every",
        f"claim is touched each 5 s: {WORKERS / 5:.1f} touches/s on the disk. What breaks first is the disk that all",
        f"share, where it cannot deliver {WORKERS} videos at once; then a machine's memory (peaks are above);",
        f"then the manifest, which each status and each start read whole ({size / 1e6:.1f} MB here).",
    ])  # fmt: skip
