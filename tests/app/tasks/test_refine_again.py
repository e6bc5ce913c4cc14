"""Somebody whose track jitters in one second of three, looked at again by eyes that see the true places."""

import numpy as np
import pytest

from app.tasks import refine_again as module
from app.tasks.refine import refine_track
from app.tasks.refine_again import Again
from app.tasks.refine_run import RefineRun
from app.tasks.refine_words import figures_of, verdicts_of
from core.document import Document
from core.edits import MoveJoints
from core.errors import EditError
from core.poses import PoseSequence, Space, Status
from core.progress import Cancelled, CancelToken
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.tracking.detection import Detection
from models.tracking.regions import Region
from models.tracking.top_down import PersonModel
from tests.models.estimators.worlds import MadeRecording

COCO = load_skeleton("coco17")
WRIST = COCO.index("left_wrist")
KEY = TrackKey(1, 0, "detected", "blazepose")
FRAMES, WIDTH = 75, 64
BAD = slice(25, 50)


def truth() -> np.ndarray:
    places = np.repeat(np.random.default_rng(3).uniform(10, 50, (1, 17, 2)), FRAMES, axis=0)
    places[..., 0] += 0.1 * np.arange(FRAMES)[:, None]
    return places


class Eyes(PersonModel):
    """Knows the frame by the picture's red, a mirror by its green, which is on the left."""

    title, skeleton, least_score = "eyes", COCO, 0.5

    def search(self, frame, turn):
        return []

    def look(self, frame, region):
        points = truth()[frame[0, 0, 0]]
        if not frame[0, 0, 1]:
            points = (points * (-1, 1) + (WIDTH - 1, 0))[COCO.flip_order]
        return Detection(points, np.ones(17), 1.0, Region(0, 0, 1, 1))


@pytest.fixture
def film(monkeypatch):
    frames = np.zeros((FRAMES, 48, WIDTH, 3), np.uint8)
    frames[..., 0] = np.arange(FRAMES)[:, None, None]
    frames[:, :, : WIDTH // 2, 1] = 255
    monkeypatch.setattr(module, "open_recording", lambda path: MadeRecording(list(frames)))
    monkeypatch.setattr(module, "_model_of", lambda poses: Eyes())
    monkeypatch.setattr(module, "_body", lambda poses, course, *rest: truth())


@pytest.fixture
def track():
    places, rng = truth(), np.random.default_rng(1)
    places[BAD, WRIST] += rng.normal(0, 9, (25, 2))
    confidence = np.full((FRAMES, 17), 0.9, np.float32)
    confidence[BAD, WRIST] = 0.3
    poses = PoseSequence(COCO, places, np.arange(FRAMES) / 25, confidence, source={"model": "blazepose"})
    return Track(KEY, poses)


def off(poses) -> np.ndarray:
    return np.linalg.norm(poses.coords[:, WRIST] - truth()[:, WRIST], axis=-1)


def test_without_a_correction_a_joint_is_nearer_where_all_four_judges_agree(film, track):
    (refined,) = refine_track(track, Again("film.mp4"))
    before, after = off(track.poses)[27:48], off(refined.poses)[27:48]
    assert after == pytest.approx(before / 2, abs=1e-3), "one of two looks sees the true place"
    assert (refined.poses.status[BAD, WRIST] == Status.INFERRED).all()
    how = refined.poses.source["refined"]
    assert how["engine"] == "looks" and set(how["judges"]) == {"crop", "flip", "time", "reprojection"}
    assert all(after < before for before, after in how["judges"].values())


def test_the_verdict_names_the_four_judges_with_their_figures(film, track):
    refined = refine_track(track, Again("film.mp4"))
    (words,) = verdicts_of(refined)
    assert words.startswith("All four judges agree on ")
    for judge in ("larger square", "mirror", "frame to frame", "bones of one length"):
        assert judge in words
    lines = figures_of(refined[0])
    assert len(lines) == 4 and all(" px, then " in line for line in lines)


def test_the_track_is_another_than_that_from_corrections(film, track):
    (refined,) = refine_track(track, Again("film.mp4"))
    assert refined.key == KEY._replace(stage="refined", variant="looks")


def test_one_judge_that_disagrees_leaves_the_track_and_says_its_figures(film, track, monkeypatch):
    """The body with bones of one length is where the track is."""
    monkeypatch.setattr(module, "_body", lambda poses, *rest: track.poses.coords + 0.5)
    said = r"nearer for all four judges.*larger square: \d\S* px, then \d.*mirror.*bones of one length.*stays"
    with pytest.raises(EditError, match=said):
        refine_track(track, Again("film.mp4"))


def corrected(track, frames, places) -> Track:
    document = Document()
    document.tracks[KEY] = track
    for frame in frames:
        MoveJoints(KEY, [frame], [WRIST], places[None, frame : frame + 1, WRIST].tolist()).apply(document)
    return document.track(KEY)


def test_a_correction_stays_and_judges_too(film, track):
    (refined,) = refine_track(corrected(track, [30], truth()), Again("film.mp4"))
    judge = refined.poses.source["refined"]["judge"]
    assert off(refined.poses)[30] == pytest.approx(0, abs=1e-4)
    assert judge["frames"] == 1 and judge["after"] == pytest.approx(judge["before"] / 2, abs=1e-3)


def test_a_correction_that_knows_better_than_the_looks_refuses(film, track):
    said = "no better on held-out corrected frames"
    with pytest.raises(EditError, match=said):
        refine_track(corrected(track, [30], track.poses.coords.astype(float)), Again("film.mp4"))


def test_what_is_most_doubtful_is_looked_at_first_when_time_is_short(film, track, monkeypatch):
    clock = iter(range(100))
    monkeypatch.setattr(module, "monotonic", lambda: 60.0 * next(clock))
    seen = []
    monkeypatch.setattr(Eyes, "look", lambda self, frame, region, look=Eyes.look: seen.append(frame[0, 0, 0])
                        or look(self, frame, region))  # fmt: skip
    refine_track(track, Again("film.mp4", minutes=0.5))
    assert set(seen) == set(range(25, 50))


def test_no_stretch_is_begun_that_would_not_end_in_the_time_with_a_second_lift_after_it(film, track, monkeypatch):
    """Each lift takes 20 s, each frame one: in 96 s there is time for two stretches of 25 frames and the lifts, not for
    three."""
    now = [0.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])

    def later(seconds, gives):
        now[0] += seconds
        return gives

    monkeypatch.setattr(module, "_body", lambda *_: later(20, truth()))
    monkeypatch.setattr(Eyes, "look", lambda self, *at, look=Eyes.look: later(1 / 3, look(self, *at)))
    (refined,) = refine_track(track, Again("film.mp4", minutes=1.6))
    assert refined.poses.source["refined"]["looked"] == 50 and now[0] == pytest.approx(90)
    assert "There was time for 50 of 75 frames" in verdicts_of([refined])[0]
    now[0] = 0.0
    (refined,) = refine_track(track, Again("film.mp4", minutes=2))
    assert refined.poses.source["refined"]["looked"] == 75 and now[0] == pytest.approx(115)


def test_it_is_held_without_losing_time_and_ended_with_what_it_has(film, track, monkeypatch, tmp_path):
    run, now = RefineRun(tmp_path / "looking"), [0.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])

    def wait(self, cancel):
        now[0] += 1000
        RefineRun(self._path.parent).go_on()

    monkeypatch.setattr(type(run.pause), "wait", wait)
    seen = []

    def look(self, frame, region, look=Eyes.look):
        seen.append(frame[0, 0, 0])
        run.wait() if len(seen) == 5 else run.end() if len(seen) == 3 * 40 else None
        return look(self, frame, region)

    monkeypatch.setattr(Eyes, "look", look)
    (refined,) = refine_track(track, Again("film.mp4", minutes=1, run=str(run.folder)))
    assert now == [1000] and refined.poses.source["refined"]["looked"] == 40


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"source": {"model": "someone"}}, "Nothing can look again"), ({"source": {}}, "Nothing can look again")],
)
def test_poses_of_others_are_refused(film, track, changes, said):
    with pytest.raises(EditError, match=said):
        refine_track(Track(KEY, track.poses.replace(**changes)), Again("film.mp4"))


def test_a_track_without_anybody_is_refused(film, track):
    with pytest.raises(EditError, match="shows nobody"):
        refine_track(Track(KEY, track.poses.replace(coords=np.full((FRAMES, 17, 2), np.nan))), Again("film.mp4"))


def test_3d_is_refused(film, track):
    space = {"coords": np.zeros((FRAMES, 17, 3)), "space": Space.CAMERA}
    with pytest.raises(EditError, match="Pictures refine 2D tracks only"):
        refine_track(Track(KEY, track.poses.replace(**space)), Again("film.mp4"))


def test_a_recording_of_another_length_is_refused(film, track):
    with pytest.raises(EditError, match="does not belong to the track"):
        refine_track(Track(KEY, track.poses.slice(0, 50)), Again("film.mp4"))


def test_it_can_be_cancelled(film, track):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        refine_track(track, Again("film.mp4"), cancel=cancel)
