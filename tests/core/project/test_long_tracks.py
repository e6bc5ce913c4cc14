"""Long tracks are written without being in memory as a whole."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from core.long_arrays import BLOCK, blocks, room
from core.poses import PoseSequence
from core.project import sequences as module
from core.project.project import Project
from core.skeleton import load_skeleton

FRAMES = 10 * BLOCK


def long_poses() -> PoseSequence:
    skeleton = load_skeleton("blazepose33")
    coords, confidence = room((FRAMES, len(skeleton), 3)), room((FRAMES, len(skeleton)), fill=0)
    for part in blocks(FRAMES):
        coords[part], confidence[part] = 1.0, 0.5
    for array in (coords, confidence):
        array.setflags(write=False)
    return PoseSequence(skeleton, coords, np.arange(FRAMES) / 25, confidence, "root")


def held() -> int:
    """Bytes of long arrays that are in memory now."""
    maps, own = Path("/proc/self/smaps").read_text().splitlines(), False
    total = 0
    for line in maps:
        if not line.split(maxsplit=1)[0].endswith(":"):
            own = "posewright-" in line or "/#" in line
        elif own and line.startswith("Rss:"):
            total += int(line.split()[1]) << 10
    return total


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="needs /proc, which tells what is in memory")
def test_what_is_written_leaves_memory_block_by_block(tmp_path, monkeypatch):
    poses, seen, chunk_bytes = long_poses(), [], module.chunk_bytes
    whole = poses.coords.nbytes + poses.confidence.nbytes
    monkeypatch.setattr(module, "chunk_bytes", lambda part: (chunk_bytes(part), seen.append(held()))[0])
    with closing(Project.create(tmp_path / "long.posewright")) as project:
        project.put_poses(poses)
        assert len(seen) == FRAMES // BLOCK and min(seen) > 0
        assert max(seen) < 0.25 * whole
        assert held() < 0.25 * whole
