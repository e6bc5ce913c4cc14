"""A film of dots whose track lies beside one of them in some frames: pictures tell which, corrections do not."""

import cv2
import numpy as np
import pytest
import torch

from app.tasks.refine import PICTURES, refine_track
from app.tasks.refine_looks import Learnt
from app.tasks.refine_pictures import Pictures
from app.tasks.refine_run import RefineRun
from app.tasks.refine_words import verdicts_of
from core.document import Document
from core.edits import MoveJoints
from core.errors import AppError, EditError
from core.poses import PoseSequence
from core.progress import Cancelled, CancelToken, silent
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.common.checkpoint import read_card
from models.embedding.build import save_embedding
from models.embedding.instance import InstanceNet
from models.embedding.judges import new_judges
from models.embedding.networks import EmbeddingConfig, EmbeddingNet

COCO = load_skeleton("coco17")
WRIST = COCO.index("left_wrist")
KEY = TrackKey(1, 0, "detected", "blazepose")
FRAMES, SIDE = 48, 128
OFF = np.array([7.0, -5.0])


def places() -> np.ndarray:
    """(T, 17, 2) pixels; the wrist wanders."""
    rest = np.random.default_rng(3).uniform(34, 94, (17, 2))
    moving = np.repeat(rest[None], FRAMES, axis=0)
    moving[:, WRIST] = 64 + 20 * np.stack([np.sin(np.arange(FRAMES) / 5), np.cos(np.arange(FRAMES) / 5)], axis=1)
    return moving


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """Pictures with a white dot at the wrist."""
    folder = tmp_path_factory.mktemp("film")
    for frame, points in enumerate(places()):
        picture = np.full((SIDE, SIDE, 3), 60, np.uint8)
        cv2.circle(picture, tuple(int(value) for value in np.rint(points[WRIST])), 3, (255, 255, 255), -1)
        cv2.imwrite(str(folder / f"{frame:04d}.png"), picture)
    return folder


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    torch.manual_seed(0)
    net = EmbeddingNet(load_skeleton("mpi28"), EmbeddingConfig(width=8, hidden=128))
    networks = torch.nn.ModuleDict({"net": net, **new_judges(5, 8)})
    return save_embedding(tmp_path_factory.mktemp("weights") / "e.safetensors", networks, 64, {"title": "untrained"})


@pytest.fixture
def track():
    """In a few frames, at random, the wrist is beside its place; twelve frames are corrected."""
    truth, rng = places(), np.random.default_rng(1)
    wrong = truth.copy()
    wrong[:, WRIST] += OFF * rng.integers(0, 2, FRAMES)[:, None]
    poses = PoseSequence(COCO, wrong, np.arange(FRAMES) / 25, np.full((FRAMES, 17), 0.9, np.float32))
    document = Document()
    document.tracks[KEY] = Track(KEY, poses)
    for frame in range(1, FRAMES, 4):
        MoveJoints(KEY, [frame], [WRIST], truth[None, frame : frame + 1, WRIST].tolist()).apply(document)
    return document.track(KEY)


def test_the_engine_that_the_judge_finds_nearer_is_taken_and_both_are_stated(track, monkeypatch):
    seen = {}

    def exact(pictures, track, estimate, corrected, progress, cancel):
        seen["corrected"] = corrected
        changed = np.zeros(estimate.shape[:2], bool)
        changed[:, WRIST] = True
        coords = np.where(changed[..., None], places() + 0.25, estimate)
        return Learnt(coords, changed, (WRIST,), coords - estimate)

    monkeypatch.setattr("app.tasks.refine.learn_from_pictures", exact)
    (refined,) = refine_track(track, Pictures("film", "weights"))
    how = refined.poses.source["refined"]
    assert how["engine"] == PICTURES and how["joints"] == ["left_wrist"]
    assert how["engines"]["pictures"] == pytest.approx(0.25 * 2**0.5, abs=1e-3)
    assert how["engines"]["pictures"] < how["engines"]["corrections"]
    assert verdicts_of([refined])[0].endswith("with pictures 0.4 px: the pictures helped")
    keys = np.arange(1, FRAMES, 4)
    held = keys[2::4]
    assert np.isnan(seen["corrected"][held]).all() and np.isfinite(seen["corrected"][keys[0], WRIST]).all()
    assert refined.poses.coords[keys, WRIST] == pytest.approx(places()[keys, WRIST], abs=1e-3)


def test_pictures_that_say_nothing_lose_to_the_corrections(track, monkeypatch):
    def nothing(pictures, track, estimate, *rest):
        return Learnt(estimate, np.zeros(estimate.shape[:2], bool), ())

    alone = refine_track(track)[0].poses
    monkeypatch.setattr("app.tasks.refine.learn_from_pictures", nothing)
    both = refine_track(track, Pictures("film", "weights"))[0].poses
    assert both.source["refined"]["engine"] == "corrections"
    assert np.array_equal(both.coords, alone.coords, equal_nan=True)


@pytest.mark.slow
def test_a_network_learns_from_pictures_where_the_track_is_off(track, film, weights, monkeypatch):
    """The corrections alone cannot know in which frames it is."""
    from app.tasks import refine_pictures
    from models.training.loop import Schedule

    monkeypatch.setattr("torch.get_num_threads", lambda: 1)  # more wait for one another where others work, too
    short = Schedule(steps=60, validate_steps=20, average=0.9)
    monkeypatch.setattr("models.training.loop.Schedule", lambda **usual: short)

    poses, truth = track.poses, places()
    corrected = np.full(truth.shape, np.nan)
    corrected[1::4, WRIST] = truth[1::4, WRIST]
    found = refine_pictures.learn_from_pictures(
        Pictures(str(film), str(weights)), track, poses.coords.astype(float), corrected, lambda *_: None,
        refine_pictures.CancelToken(),
    )  # fmt: skip
    assert found.joints == (WRIST,) and not found.changed[:, COCO.index("nose")].any()
    rest = np.setdiff1d(np.arange(FRAMES), np.arange(1, FRAMES, 4))
    before, after = (np.linalg.norm(c[rest, WRIST] - truth[rest, WRIST], axis=-1).mean()
                     for c in (poses.coords, found.coords))
    assert after < 0.7 * before


def test_too_few_corrections_for_pictures_are_said(track):
    poses = track.poses
    few = Document()
    few.tracks[KEY] = Track(KEY, poses)
    for frame in (3, 9, 20, 30, 40):
        MoveJoints(KEY, [frame], [WRIST], places()[None, frame : frame + 1, WRIST].tolist()).apply(few)
    with pytest.raises(EditError, match="at least 8 frames, got 5"):
        refine_track(few.track(KEY), Pictures("film", "weights"))


def test_a_recording_of_another_length_is_refused(track, film, weights, tmp_path):
    (tmp_path / "one.png").write_bytes((film / "0000.png").read_bytes())
    with pytest.raises(AppError, match="does not belong to the track.*48 frames"):
        refine_track(track, Pictures(str(tmp_path), str(weights)))


# --- models that are kept


@pytest.fixture
def kept(track, film, monkeypatch, tmp_path):
    """A model that was kept because the judge found its refinement better."""
    torch.manual_seed(0)
    net = InstanceNet(EmbeddingNet(load_skeleton("mpi28"), EmbeddingConfig(width=8, hidden=64)), COCO).eval()

    def learnt(pictures, track, estimate, *rest):
        changed = np.zeros(estimate.shape[:2], bool)
        changed[:, WRIST] = True
        coords = np.where(changed[..., None], places() + 0.25, estimate)
        return Learnt(coords, changed, (WRIST,), coords - estimate, net, 64)

    monkeypatch.setattr("app.tasks.refine.learn_from_pictures", learnt)
    path = tmp_path / "refinement-me.safetensors"
    refine_track(track, Pictures(str(film), "weights.safetensors", keep=str(path)))
    return path


def bare(track) -> Track:
    """Without corrections."""
    return Track(KEY, track.poses)


def test_what_was_learnt_is_kept_with_what_it_is_of(kept):
    card = read_card(kept)
    assert card["title"] == "Refinement on " + card["title"].split()[-1] and card["start"] == "weights.safetensors"
    assert card["figures"]["after"] < card["figures"]["before"]


def test_what_did_not_win_is_not_kept(track, film, monkeypatch, tmp_path):
    def nothing(pictures, track, estimate, *rest):
        return Learnt(estimate, np.zeros(estimate.shape[:2], bool), ())

    monkeypatch.setattr("app.tasks.refine.learn_from_pictures", nothing)
    refine_track(track, Pictures(str(film), "w", keep=str(tmp_path / "k.safetensors")))
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_says_nothing_is_refused_where_nothing_is_corrected(kept, track, film):
    """It leaves every place where it is: it sees no joint."""
    said = r"does not see these joints.*less than 0\.9 px from places 1\.1 px apart, got 1\.1 px"
    with pytest.raises(EditError, match=said):
        refine_track(bare(track), Pictures(str(film), model=str(kept)))


def test_a_model_refines_a_recording_without_corrections_where_it_agrees_with_itself(kept, track, film, monkeypatch):
    """In place of the network one that puts every joint into the middle of its square."""
    monkeypatch.setattr("models.embedding.instance.residuals", lambda net, parts: (-looks.points for looks in parts))
    poses = track.poses
    (refined,) = refine_track(bare(track), Pictures(str(film), model=str(kept)))
    low, high = poses.coords.min(axis=1), poses.coords.max(axis=1)
    assert refined.poses.coords[:, WRIST] == pytest.approx((low + high) / 2, abs=0.01)
    others = [joint for joint in range(17) if joint != WRIST]
    assert np.array_equal(refined.poses.coords[:, others], poses.coords[:, others]), "it was not taught these"
    (words,) = verdicts_of([refined])
    assert words.startswith("Nobody corrected anything here.") and "places 1.1 px apart come to 0.0 px" in words
    assert refined.poses.source["refined"]["engine"] == "model"


def test_a_model_is_judged_by_the_corrections_where_there_are_some(kept, track, film):
    (refined,) = refine_track(track, Pictures(str(film), model=str(kept)))
    engines = refined.poses.source["refined"]["engines"]
    assert engines["pictures"] == pytest.approx(engines["corrections"]), "an untrained one adds nothing"


def test_a_model_of_other_joints_is_refused(kept, track, film):
    other = load_skeleton("mpii16")
    poses = PoseSequence(other, track.poses.coords[:, :16], track.poses.times)
    with pytest.raises(AppError, match="This model is for poses with other joints"):
        refine_track(Track(KEY, poses), Pictures(str(film), model=str(kept)))


# --- a run that is cut off


def test_a_run_that_was_cut_off_goes_on_and_is_shown(track, film, weights, monkeypatch, tmp_path):
    from app.tasks import refine_pictures
    from models.training.loop import Schedule

    monkeypatch.setattr("torch.get_num_threads", lambda: 1)
    monkeypatch.setattr("models.training.loop.Schedule", lambda **usual: Schedule(steps=4, validate_steps=1))
    run, cancel, corrected = RefineRun(tmp_path), CancelToken(), np.full(places().shape, np.nan)
    corrected[1::4, WRIST] = places()[1::4, WRIST]
    pictures = Pictures(str(film), str(weights), run=str(tmp_path))
    work = pictures, track, track.poses.coords.astype(float), corrected, silent
    judged = RefineRun.judged

    def cut_off(self, seconds, pixels):
        judged(self, seconds, pixels)
        if len(self.curves().judged) == 3:
            cancel.cancel()

    monkeypatch.setattr(RefineRun, "judged", cut_off)
    with pytest.raises(Cancelled):
        refine_pictures.learn_from_pictures(*work, cancel)
    assert len(run.curves().judged) == 3 and run.about()["track"] == list(KEY)
    refine_pictures.learn_from_pictures(*work, CancelToken())
    assert len(run.curves().judged) == 5, "the start and four steps, none of them twice"
    for name in ("last.safetensors", "best.safetensors"):  # a computer without power
        (run.training / name).write_bytes((run.training / name).read_bytes()[:100])
        refine_pictures.learn_from_pictures(*work, CancelToken())
        assert len(run.curves().judged) == 5, "begun anew"
    shown = run.preview()
    assert shown.pictures.shape == (3, 224, 224, 3) and not set(shown.frames) & set(range(1, FRAMES, 4))
    wanted = shown.before[:, [joint for joint in range(17) if joint != WRIST]]
    assert shown.after[:, [joint for joint in range(17) if joint != WRIST]] == pytest.approx(wanted)
