"""Who is whom from frame to frame, in worlds of coloured squares."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from core.errors import MediaError, ModelError
from core.media.base import FrameKind
from core.progress import Cancelled, CancelToken
from core.skeleton import Skeleton
from models.tracking import journal
from models.tracking.top_down import TopDownTracker
from tests.models.estimators.worlds import ColourModel, MadeRecording, picture

pytestmark = pytest.mark.slow


def run(frames, people=1, model=None, **changes):
    tracker = TopDownTracker(model or ColourModel(), {"model": "colours"})
    return tracker.estimate(MadeRecording(frames), people=people, **changes)


def centre(estimate, frame):
    return estimate.image.coords[frame].mean(axis=0)


def seen(estimate):
    return np.flatnonzero(estimate.image.present[:, 0]).tolist()


def test_a_person_who_walks_is_followed_to_the_pixel():
    found = run([picture((50 + 5 * t, 100)) for t in range(30)])
    assert list(found) == [0]
    assert seen(found[0]) == list(range(30))
    assert centre(found[0], 0) == pytest.approx([49.5, 99.5])
    assert centre(found[0], 29) == pytest.approx([49.5 + 145, 99.5])


def test_nobody_there_gives_nothing_and_no_error():
    assert run([picture()] * 12, people=3) == {}


def test_an_empty_recording_gives_nothing():
    assert run([]) == {}


def test_frames_without_the_person_are_missing():
    frames = [picture((100, 100)) if 10 <= t < 30 else picture() for t in range(40)]
    estimate = run(frames)[0]
    assert seen(estimate) == list(range(10, 30))
    assert estimate.image.confidence[5].tolist() == [0, 0, 0, 0]


def test_who_leaves_and_soon_returns_keeps_the_id():
    frames = [picture((100, 60), None if 15 <= t < 30 else (300, 140)) for t in range(60)]
    found = run(frames, people=2)
    assert sorted(map(len, map(seen, found.values()))) == [45, 60]
    assert centre(found[1], 50) == pytest.approx([299.5, 139.5])


def test_two_people_keep_their_ids_when_they_cross():
    frames = [picture((60 + 5 * t, 60), (340 - 5 * t, 130)) for t in range(56)]
    found = run(frames, people=2)
    by_height = {round(float(centre(estimate, 0)[1])): estimate for estimate in found.values()}
    assert centre(by_height[60], 55) == pytest.approx([334.5, 59.5])
    assert centre(by_height[130], 55) == pytest.approx([64.5, 129.5])


def test_the_person_seen_most_comes_first():
    frames = [picture((300, 140) if t >= 30 else None, (100, 60)) for t in range(60)]
    found = run(frames, people=2)
    assert [len(seen(found[number])) for number in (0, 1)] == [60, 30]


def test_no_more_people_than_asked_for():
    frames = [picture((60, 60), (200, 60), (340, 60)) for _ in range(20)]
    assert len(run(frames, people=3)) == 3
    assert len(run(frames, people=2)) == 2


def test_one_after_the_other_share_the_only_id_and_have_their_own_where_there_are_two():
    frames = [picture((60, 60) if t < 30 else None, (340, 140) if t >= 90 else None) for t in range(120)]
    assert seen(run(frames, people=1)[0]) == [*range(30), *range(90, 120)]
    assert {tuple(seen(one)) for one in run(frames, people=2).values()} == {tuple(range(30)), tuple(range(90, 120))}


def test_what_scores_low_on_average_is_empty_track():
    assert run([picture((100, 100))] * 20, model=ColourModel(score=0.4)) == {}


def test_a_glimpse_is_empty_track():
    assert run([picture((100, 100)) if t < 5 else picture() for t in range(50)]) == {}


def test_a_followed_person_is_searched_for_only_now_and_then():
    model = ColourModel()
    run([picture((100, 100))] * 40, model=model)
    assert model.searches == 4
    assert model.looks <= 41


def test_a_part_of_the_recording_leaves_the_rest_missing():
    estimate = run([picture((100, 100))] * 40, start=10, stop=30)[0]
    assert len(estimate.image) == 40
    assert seen(estimate) == list(range(10, 30))


def test_a_depth_recording_is_refused_with_advice():
    depth = MadeRecording([np.zeros((20, 20), np.float32)], kind=FrameKind.DEPTH)
    with pytest.raises(ModelError, match="colour"):
        TopDownTracker(ColourModel(), {}).estimate(depth)


def test_cancel_in_the_middle_stops_the_decoder_too():
    cancel, told = CancelToken(), []
    model = ColourModel()
    eye_look = model.look

    def look(frame, region):
        if model.looks == 20:
            cancel.cancel()
        return eye_look(frame, region)

    model.look = look
    before = threading.active_count()
    with pytest.raises(Cancelled):
        run([picture((100, 100))] * 500, model=model, cancel=cancel, progress=lambda *now: told.append(now))
    assert threading.active_count() == before
    assert model.looks < 30


def test_a_frame_that_cannot_be_decoded_is_the_callers_to_know():
    before = threading.active_count()
    with pytest.raises(MediaError, match="frame 7"):
        run([picture((100, 100))] * 7 + [None])
    assert threading.active_count() == before


def test_progress_tells_how_far_how_fast_and_how_long():
    told = []
    run([picture((100, 100))] * 30, progress=lambda fraction, text: told.append((fraction, text)))
    text = [text for _, text in told if text.endswith("a second")][-1]
    assert text.startswith("30 of 30 frames, ")
    assert told[-1][0] == 1 and [fraction for fraction, _ in told] == sorted(fraction for fraction, _ in told)


def test_the_provenance_names_recording_and_model():
    source = run([picture((100, 100))] * 20)[0].image.source
    assert source == {"recording": "made.mp4", "model": "colours"}


def test_as_many_people_are_found_as_are_there():
    """The third is there for a moment only; who leaves and comes back elsewhere in the same clothes is no further
    person."""
    frames = [
        picture((100, 60), (300, 60) if t < 40 or t >= 100 else None, (200, 150) if 60 <= t < 75 else None)
        for t in range(140)
    ]
    assert len(run(frames, people=0)) == 2
    alone = [picture((100, 60)) for _ in range(30)]
    assert len(run(alone, people=0)) == 1
    assert run([picture()] * 12, people=0) == {}


def test_who_is_found_is_told_frame_by_frame():
    told = []
    run([picture((50 + 5 * t, 100)) for t in range(5)], found=told.append)
    assert [sighting.frame for sighting in told] == list(range(5))
    points, confidence = told[4].people[0]
    assert points.mean(axis=0) == pytest.approx([49.5 + 20, 99.5]) and len(confidence) == len(told[4].skeleton)


class Killed(BaseException):
    """Stands for the end of the process."""


def busy(t):
    """A world in which people come, cross, hide and go, frame by frame."""
    return picture(
        (60 + 3 * (t % 90), 60) if t % 90 < 85 else None, (340 - 3 * (t % 80), 130), (200, 20) if t > 140 else None
    )


@pytest.mark.parametrize("end", [49, 50, 143, 199])
def test_a_run_that_was_cut_off_is_gone_on_with_to_the_same_result(tmp_path, monkeypatch, end):
    monkeypatch.setattr(journal, "FRAMES", 10)
    recording = tmp_path / "made.mp4"
    recording.write_bytes(b"of these frames")

    def run_until(last, scratch):
        model, source = ColourModel(), MadeRecording([busy(t) for t in range(200)])
        source.path = recording

        def found(sighting):
            if sighting.frame == last:
                raise Killed

        return model, TopDownTracker(model, {"model": "colours"}).estimate(source, found=found, scratch=scratch)

    whole_model, whole = run_until(None, None)
    with pytest.raises(Killed):
        run_until(end, tmp_path / "scratch")
    model, resumed = run_until(None, tmp_path / "scratch")
    assert whole_model.looks - model.looks > 0.8 * end
    assert whole.keys() == resumed.keys() and len(whole) > 2
    for one, other in zip(whole.values(), resumed.values(), strict=True):
        for name, array in one.image.layers().items():
            assert np.array_equal(array, other.image.layers()[name], equal_nan=True), name


def test_a_run_that_is_cut_off_after_its_last_frame_looks_at_none_again(tmp_path):
    """As a chain that is killed while it lifts: of a recording too short for a file on the way, too."""
    recording, results, looks = tmp_path / "made.mp4", [], []
    recording.write_bytes(b"of these frames")
    for _ in range(2):
        model, source = ColourModel(), MadeRecording([busy(t) for t in range(60)])
        source.path = recording
        results.append(TopDownTracker(model, {}).estimate(source, scratch=tmp_path / "scratch"))
        looks.append(model.looks)
    assert looks[0] > 60 and looks[1] == 0
    assert results[0].keys() == results[1].keys() and len(results[0]) > 0
    for one, other in zip(*(found.values() for found in results), strict=True):
        assert np.array_equal(one.image.coords, other.image.coords, equal_nan=True)


def test_what_was_kept_of_another_recording_does_not_count(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "FRAMES", 10)
    for place, words in ((100, b"one"), (300, b"another")):
        source = MadeRecording([picture((place, 100))] * 30)
        source.path = tmp_path / "made.mp4"
        source.path.write_bytes(words)
        found = TopDownTracker(ColourModel(), {}).estimate(source, scratch=tmp_path / "scratch")
        assert centre(found[0], 0) == pytest.approx([place - 0.5, 99.5])


class Turned(ColourModel):
    """Whose second look at somebody, from further right, takes their back for their front."""

    skeleton = Skeleton("square", ("left_top", "right_top", "right_foot", "left_foot"), (-1, 0, 1, 2),
                        pairs=((0, 1), (3, 2)))  # fmt: skip

    def search(self, frame, turn):
        return [one for found in super().search(frame, turn) for one in (found, self._beside(found))]

    def look(self, frame, region):
        found = super().look(frame, region)
        if found is None or region.x <= found.region.x:
            return found
        return replace(found, points=found.points[self.skeleton.flip_order], region=self._beside(found.region))

    def _beside(self, region):
        return replace(region, x=region.x + region.width / 2)


def test_two_followers_on_one_person_are_one_whichever_way_they_take_them_to_face():
    assert len(run([picture((20, 20))] * 30, people=0, model=Turned())) == 1
