"""A depth recording whose estimate is cut off is gone on with, and comes out as without."""

from dataclasses import replace

import numpy as np
import pytest

from core.person_masks import FrameMask, MaskCorrections
from core.progress import Cancelled, CancelToken
from models.depth import infer, kept
from models.depth.infer import DepthEstimator
from models.depth.kept import KeptFrames, digest_of
from models.depth.options import DepthPoseOptions
from tests.models.depth.test_infer import AtTheMiddle, Persons, Recording

USUAL = DepthPoseOptions()


class Long(Recording):
    """The same two people for 100 frames; ``seen`` are the frames that were read."""

    times = np.arange(100) / 30.0

    def __init__(self, path):
        super().__init__()
        self.path, self.seen = path, []

    def read(self, index):
        self.seen.append(index)
        depth = super().read(0)
        depth[depth == 2000] += index
        return depth


class FromTheMiddle(Persons):
    def mask(self, frame_index, depth):
        return ((depth >= 2000) & (depth < 2100)).astype(np.uint8) + 2 * (depth == 3000).astype(np.uint8)


@pytest.fixture
def estimate(monkeypatch, tmp_path):
    path = tmp_path / "two people.bag"
    path.write_bytes(b"depth")
    for module in (infer, kept):
        monkeypatch.setattr(module, "FRAMES", 20)

    def run(options=USUAL, **how):
        source = Long(path)
        estimator = DepthEstimator(AtTheMiddle(), lambda *_, **__: FromTheMiddle(), options, "depth")
        return source, estimator.estimate(source, scratch=tmp_path / "scratch", **how)

    return run


def _cut_off(estimate, at: int) -> None:
    cancel = CancelToken()

    def progress(fraction, text):
        if text.startswith(f"{at} of "):
            cancel.cancel()

    with pytest.raises(Cancelled):
        estimate(progress=progress, cancel=cancel)


def test_it_goes_on_where_it_was_cut_off(estimate, tmp_path):
    _cut_off(estimate, 70)
    source, found = estimate()
    assert min(frame for frame in source.seen if frame) == 60
    (tmp_path / "scratch").rename(tmp_path / "gone")
    _, whole = estimate()
    assert found.keys() == whole.keys() == {0, 1}
    for person in whole:
        for layer in ("coords", "confidence", "uncertainty"):
            left, right = (getattr(one[person].body, layer) for one in (found, whole))
            np.testing.assert_array_equal(left, right)


def test_other_options_begin_anew(estimate):
    _cut_off(estimate, 70)
    source, _ = estimate(replace(USUAL, least_presence=0.3))
    assert 1 in source.seen


def test_a_damaged_file_costs_the_frames_from_there_on(estimate, tmp_path):
    _cut_off(estimate, 70)
    second = sorted(tmp_path.glob("scratch/*/*.npz"))[1]
    second.write_bytes(second.read_bytes()[:-50])
    source, _ = estimate()
    assert min(frame for frame in source.seen if frame) == 20


def test_frames_of_another_shape_are_not_taken(tmp_path):
    KeptFrames(tmp_path, {}).keep({"points": np.zeros((20, 15, 3))}, 0, 20)
    layers = {"points": np.ones((20, 14, 3))}
    assert KeptFrames(tmp_path, {}).take_up(layers, range(20)) == 0 and (layers["points"] == 1).all()


def test_corrections_are_told_apart():
    mask = FrameMask.of(np.eye(4, dtype=np.uint8))
    some = [MaskCorrections(), MaskCorrections({3: mask}), MaskCorrections({4: mask}),
            MaskCorrections({}, ((3, 0.0, 0.0, 1.0),))]  # fmt: skip
    assert len({digest_of(one) for one in some}) == len(some)
