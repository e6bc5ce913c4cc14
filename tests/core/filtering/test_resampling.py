"""Poses fitted to the frames of a recording, by number and by time."""

import numpy as np
import pytest

from core.errors import PoseError
from core.filtering.resampling import fit_to_frames, fit_to_times


def test_poses_that_go_on_too_long_are_cut(make_poses):
    assert len(fit_to_frames(make_poses(55), 40)) == 40


def test_poses_that_end_early_leave_the_rest_missing(make_poses):
    short = make_poses(30)
    fitted = fit_to_frames(short, 40)
    assert len(fitted) == 40
    assert np.array_equal(fitted.coords[:30], short.coords) and np.isnan(fitted.coords[30:]).all()
    assert np.diff(fitted.times).min() > 0


def test_one_pose_goes_on_at_the_recordings_rate(make_poses):
    assert fit_to_frames(make_poses(1), 3, 50.0).times == pytest.approx([0, 0.02, 0.04])


def test_poses_of_another_rate_are_fitted_by_time(make_poses):
    """100 poses a second onto 25 frames a second, the file beginning 0.2 s late: frame 5 has the first pose, frame 6
    the fifth."""
    times = np.arange(20) / 25
    poses = make_poses(41).replace(times=np.arange(41) / 100)
    fitted = fit_to_times(poses, times, 0.2)
    assert len(fitted) == 20 and fitted.times[6] == pytest.approx(0.24)
    assert np.array_equal(fitted.coords[[5, 6, 15]], poses.coords[[0, 4, 40]])
    assert np.isnan(fitted.coords[[4, 16]]).all() and not fitted.confidence[4].any()
    with pytest.raises(PoseError, match="another offset"):
        fit_to_times(poses, times, 90)
