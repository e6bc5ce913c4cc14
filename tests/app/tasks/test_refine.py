"""A walk whose estimate has the left wrist always beside its place, corrected in some frames."""

import numpy as np
import pytest

from app.tasks import refine as module
from app.tasks.refine import refine_track, refined_key
from app.tasks.refine_again import Again
from app.tasks.refine_pictures import Pictures
from app.tasks.refine_sources import BODY, REPAIR
from app.tasks.refine_words import figures_of, verdicts_of
from core.document import Document
from core.edits import MoveJoints
from core.errors import EditError
from core.filtering.propagation import Course
from core.poses import PoseSequence, Space, Status
from core.progress import Cancelled, CancelToken
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

COCO = load_skeleton("coco17")
WRIST = COCO.index("left_wrist")
KEY = TrackKey(1, 0, "detected", "blazepose")
FRAMES = 120
OFF = np.array([14.0, -8.0])


def true_places() -> np.ndarray:
    """(T, 17, 2) pixels: everybody's joints drift to the right, the wrist swings."""
    rest = np.random.default_rng(3).uniform(0, 200, (17, 2))
    places = np.repeat(rest[None], FRAMES, axis=0)
    places[..., 0] += np.arange(FRAMES)[:, None]
    places[:, WRIST] += 20 * np.stack([np.sin(np.arange(FRAMES) / 9), np.cos(np.arange(FRAMES) / 9)], axis=1)
    return places


def track(places: np.ndarray) -> Track:
    return Track(KEY, PoseSequence(COCO, places, np.arange(FRAMES) / 25, np.full((FRAMES, 17), 0.9, np.float32)))


def corrected(base: Track, frames, places: np.ndarray) -> Track:
    document = Document()
    document.tracks[KEY] = base
    for frame in frames:
        MoveJoints(KEY, [frame], [WRIST], places[None, frame : frame + 1, WRIST].tolist()).apply(document)
    return document.track(KEY)


@pytest.fixture
def truth():
    return true_places()


@pytest.fixture
def wrong(truth):
    places = truth.copy()
    places[:, WRIST] += OFF
    return track(places)


def test_the_frames_between_learn_from_those_corrected(wrong, truth):
    source = corrected(wrong, range(5, 120, 12), truth)
    (refined,) = refine_track(source)
    assert refined.key == refined_key(KEY) == TrackKey(1, 0, "refined", "corrections")
    error = np.linalg.norm(refined.poses.coords[:, WRIST] - truth[:, WRIST], axis=-1)
    assert error[5:114].max() < 0.5 and error.max() < 2.5  # of 16 before; beyond the ends nothing was corrected
    others = [joint for joint in range(17) if joint != WRIST]
    assert np.array_equal(refined.poses.coords[:, others], wrong.poses.coords[:, others])


def test_what_was_corrected_stays_confirmed_and_what_was_learnt_is_inferred(wrong, truth):
    frames = list(range(5, 120, 12))
    (refined,) = refine_track(corrected(wrong, frames, truth))
    status = refined.poses.status[:, WRIST]
    assert (status[frames] == Status.CONFIRMED).all()
    assert (np.delete(status, frames) == Status.INFERRED).all()
    assert np.allclose(refined.poses.coords[frames, WRIST], truth[frames, WRIST], atol=1e-4)


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.ADJUSTED])  # one joint deleted; the person removed
def test_what_was_deleted_stays_away(wrong, truth, status):
    gone = [40, 42, 43]
    document = Document()
    document.tracks[KEY] = corrected(wrong, range(5, 120, 12), truth)
    MoveJoints(KEY, gone, [WRIST], np.full((3, 1, 2), np.nan), status).apply(document)
    (refined,) = refine_track(document.track(KEY))
    assert np.isnan(refined.poses.coords[gone, WRIST]).all()
    assert np.isfinite(refined.poses.coords[[39, 44], WRIST]).all()
    (again,) = refine_track(refined)
    assert np.isnan(again.poses.coords[gone, WRIST]).all()


def test_the_judge_s_frames_and_figures_are_in_the_provenance(wrong, truth):
    (refined,) = refine_track(corrected(wrong, range(5, 120, 12), truth))
    judge = refined.poses.source["refined"]["judge"]
    assert judge["frames"] == 2 and judge["before"] == pytest.approx(np.linalg.norm(OFF), abs=0.01)
    assert judge["after"] < 2
    assert refined.poses.source["refined"]["joints"] == ["left_wrist"]
    assert verdicts_of([refined])[0].startswith("Held-out corrections: 16.1 px before, ")


def test_corrections_that_teach_nothing_are_refused_in_words_and_numbers(truth):
    """Every corrected frame says something else: the others cannot tell it."""
    source = track(truth)
    noise = truth + np.random.default_rng(0).normal(0, 20, truth.shape)
    with pytest.raises(
        EditError, match=r"no better on held-out corrected frames.*less than \d+\.\d px.*The track stays"
    ):
        refine_track(corrected(source, range(4, 120, 12), noise))


@pytest.mark.parametrize("frames", [[20, 90], [20, 60, 100]])
def test_half_of_what_two_or_three_corrections_say_is_carried_on(wrong, truth, frames):
    (refined,) = refine_track(corrected(wrong, frames, truth))
    error = np.linalg.norm(refined.poses.coords[:, WRIST] - truth[:, WRIST], axis=-1)
    assert np.delete(error, frames) == pytest.approx(np.full(FRAMES - len(frames), np.hypot(*OFF) / 2), abs=1e-3)
    found = refined.poses.source["refined"]
    assert found["engine"] == "offsets" and found["judge"]["after"] == pytest.approx(found["judge"]["before"] / 2)
    assert verdicts_of([refined]) == [
        f"Held-out corrections: 16.1 px before, 8.1 px after ({len(frames)} frames)"
    ]


def test_two_corrections_that_contradict_each_other_are_refused(wrong, truth):
    other = truth.copy()
    other[90, WRIST] += 2.2 * OFF  # off the other way
    with pytest.raises(EditError, match=r"expected less than 16\.0 px, got 17\.7 px"):
        refine_track(corrected(wrong, [20, 90], other))


def test_corrections_are_carried_no_farther_than_they_were_tried(wrong, truth):
    (refined,) = refine_track(corrected(wrong, [20, 30], truth))
    moved = np.linalg.norm(refined.poses.coords[:, WRIST] - wrong.poses.coords[:, WRIST], axis=-1)
    assert moved[25] > 5 and not moved[50:].any()  # 0.4 s apart, and fading for half as long


def test_two_corrections_of_a_file_that_says_nothing_else_are_too_few(truth):
    places = np.full(truth.shape, np.nan)
    places[[20, 90]] = truth[[20, 90]]
    status = np.full((FRAMES, 17), Status.MEASURED)
    status[[20, 90]] = Status.CONFIRMED
    poses = track(places).poses.replace(status=status)
    with pytest.raises(EditError, match="at least 4 frames, got 2"):
        refine_track(Track(KEY, poses))


@pytest.mark.parametrize("frames", [[], [7]])
def test_too_few_corrections_say_how_many_are_needed(wrong, truth, frames):
    with pytest.raises(EditError, match=f"at least 2 frames, got {len(frames)}"):
        refine_track(corrected(wrong, frames, truth))


def test_a_few_corrections_judge_one_another(wrong, truth):
    (refined,) = refine_track(corrected(wrong, (30, 45, 60, 75), truth))
    assert refined.poses.source["refined"]["judge"]["frames"] == 4
    error = np.linalg.norm(refined.poses.coords[30:76, WRIST] - truth[30:76, WRIST], axis=-1)
    assert error.max() < 4


def test_confirmed_joints_of_a_file_teach_though_it_does_not_say_what_they_were_before(wrong, truth):
    frames = list(range(5, 120, 12))
    coords, status = wrong.poses.coords.copy(), np.zeros((FRAMES, 17), np.uint8)
    coords[frames, WRIST], status[frames, WRIST] = truth[frames, WRIST], Status.CONFIRMED
    (refined,) = refine_track(Track(KEY, wrong.poses.replace(coords=coords, status=status)))
    error = np.linalg.norm(refined.poses.coords[:, WRIST] - truth[:, WRIST], axis=-1)
    assert error.mean() < 3
    assert refined.poses.source["refined"]["judge"] is None
    assert verdicts_of([refined])[0].startswith("Nothing could judge it")


def test_where_every_frame_was_corrected_nothing_is_left_to_refine(wrong, truth):
    with pytest.raises(EditError, match="Nothing is left to refine"):
        refine_track(corrected(wrong, range(FRAMES), truth))


@pytest.mark.parametrize("pictures", [Pictures(""), Again("")])
def test_a_recording_that_is_not_at_hand_is_no_folder(wrong, pictures):
    with pytest.raises(EditError, match="not at hand: relink it first"):
        refine_track(wrong, pictures)


def test_pictures_of_a_3d_track_are_refused_before_anything_is_learnt(truth, monkeypatch):
    poses = track(truth).poses.replace(coords=np.zeros((FRAMES, 17, 3)), space=Space.CAMERA)
    monkeypatch.setattr("app.tasks.refine._from_corrections", None)
    with pytest.raises(EditError, match="Pictures refine 2D tracks only"):
        refine_track(Track(KEY, poses), Pictures("film"))


def test_it_can_be_cancelled(wrong, truth):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        refine_track(corrected(wrong, range(5, 120, 12), truth), cancel=cancel)


def test_a_verdict_is_of_the_refined_track_alone(wrong, truth):
    """What is made of it afterwards carries its provenance, but was judged by nobody."""
    (refined,) = refine_track(corrected(wrong, range(5, 120, 12), truth))
    lifted = Track(KEY._replace(stage="lifted"), refined.poses)
    assert len(verdicts_of([refined])) == 1 and verdicts_of([lifted]) == []


@pytest.fixture
def steady(truth, monkeypatch):
    """A source that is as far beside the place as the estimate, and steadier: (sources, poses) as they were asked."""
    asked = []

    def courses(sources, poses, *_):
        asked.append((sources, poses))
        places = truth.copy()
        places[:, WRIST] += OFF
        return {BODY: Course(places, np.ones(places.shape[:2]))} if sources else {}

    monkeypatch.setattr(module, "courses_of", courses)
    return asked


@pytest.fixture
def trembling(truth):
    places = truth.copy()
    places[:, WRIST] += OFF + np.random.default_rng(1).normal(0, 8, (FRAMES, 2))
    return track(places)


def test_a_source_is_believed_where_it_helps_and_the_provenance_names_it(trembling, truth, steady):
    source = corrected(trembling, range(5, 120, 12), truth)
    errors = []
    for sources in ((), (BODY,)):
        (refined,) = refine_track(source, sources=sources)
        errors.append(np.linalg.norm(refined.poses.coords[:, WRIST] - truth[:, WRIST], axis=-1)[5:114].mean())
    assert errors[1] < 0.7 * errors[0]
    assert refined.poses.source["refined"]["sources"] == {BODY: ["left_wrist"]}
    assert figures_of(refined)[-1] == "Believed: a body with bones of one length: left_wrist"
    assert figures_of(source) == []


def test_a_source_knows_nothing_of_the_corrections(trembling, truth, steady):
    refine_track(corrected(trembling, range(5, 120, 12), truth), sources=(REPAIR, BODY))
    ((sources, poses),) = steady
    assert sources == (REPAIR, BODY) and np.array_equal(poses.coords, trembling.poses.coords)
    assert (poses.status != Status.CONFIRMED).all()


def test_of_two_corrections_no_source_is_asked(wrong, truth, steady):
    (refined,) = refine_track(corrected(wrong, [20, 90], truth))
    assert steady == [] and refined.poses.source["refined"]["sources"] == {}
