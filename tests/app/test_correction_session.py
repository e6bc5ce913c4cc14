"""A scripted correction session on a real clip: few actions of the window mend hundreds of corrupted frames."""

import numpy as np

from benchmarks.workbench import World, clip, correct, corrupted, error, to_and_fro


def test_a_real_clip_is_mended_with_one_action_for_fifty_corrupted_frames(qapp, shared_data, tmp_path):
    shared_data("samples/eval/pose2sim_balancing_cam01_cam03.npz")
    clean, truth = to_and_fro(*clip(1), 4)
    broken, touched = corrupted(clean, np.random.default_rng(5))
    with World(tmp_path / "session.posewright", broken) as world:
        actions = correct(world)
        mended = world.window.session.track.composed()
        steps = world.window.session.undo_stack.count()
        for _ in range(steps):
            world.window.controllers.history.undo()
        restored = world.window.session.track.composed()
    assert error(broken, truth) > 4 * error(clean, truth)
    assert error(mended, truth) <= 1.1 * error(clean, truth)
    assert len(np.unique(touched[:, 0])) / actions >= 50
    assert np.array_equal(restored.coords, broken.coords, equal_nan=True)
