import json
import time

import numpy as np
import pytest

from core.io.base import read_poses


def test_thousands_of_results_are_read_in_a_moment(tmp_path):
    """Three people in 3,000 frames, 300 pixels apart, who walk together; each is followed once."""
    rng = np.random.default_rng(0)
    shape = rng.uniform(0, 30, (17, 2)) + np.arange(3)[:, None, None] * (300, 0)
    points = shape + np.arange(3000)[:, None, None, None] * 0.01 + rng.normal(0, 0.5, (3000, 3, 17, 2))
    flat = np.concatenate([points, np.ones((3000, 3, 17, 1))], axis=-1).round(2).reshape(3000, 3, -1).tolist()
    about = {"category_id": 1, "score": 0.9}
    entries = [about | {"image_id": t + 1, "keypoints": row} for t, rows in enumerate(flat) for row in rows]
    (tmp_path / "a.json").write_text(json.dumps(entries))
    start = time.thread_time()
    people = read_poses(tmp_path / "a.json")
    assert time.thread_time() - start < 2.5  # 0.9 on a slow machine
    assert [len(poses) for poses in people.values()] == [3000] * 3
    middles = sorted(float(np.nanmean(poses.coords[..., 0])) for poses in people.values())
    assert np.diff(middles) == pytest.approx([300, 300], abs=0.5)
