"""Edits: do, undo, compare; and random stories of edits, undone to the beginning and redone to the end."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import edits
from core.document import Change, Document, Note, Segment
from core.edits import Compound, Interpolate, MoveJoints, ReplaceTrack, SetTrack, SetVisibility, SwapPersons, SwapSides
from core.errors import EditError
from core.poses import PoseSequence, Space, Status, Visibility
from core.recording import Recording
from core.skeleton import Skeleton
from core.track import BLOCK, Track, TrackKey

BODY = Skeleton("body", ("hip", "left_hand", "right_hand", "left_foot", "right_foot"), (-1, 0, 0, 0, 0),
                pairs=((1, 2), (3, 4)))  # fmt: skip
FRAMES, JOINTS = 2 * BLOCK + 10, 5
A, B = TrackKey(1, 1, "detected"), TrackKey(1, 2, "detected")


def poses(seed, frames=FRAMES, **changes):
    random = np.random.default_rng(seed)
    coords = random.uniform(0, 400, (frames, JOINTS, 2))
    coords[random.random((frames, JOINTS)) < 0.05] = np.nan
    given = {
        "confidence": random.random((frames, JOINTS)),
        "visibility": random.integers(0, 4, (frames, JOINTS)),
        "uncertainty": random.uniform(1, 9, (frames, JOINTS)),
    }
    return PoseSequence(BODY, coords, np.arange(frames) / 25, **(given | changes))


MATERIAL = [poses(seed) for seed in range(3)]
RECORDING = Recording(1, "walk.mp4", "walk", "color", FRAMES, 25.0, 640, 480)


@pytest.fixture
def document():
    return start()


def start() -> Document:
    document = Document()
    document.recordings[1] = RECORDING
    for key, sequence in zip((A, B), MATERIAL, strict=False):
        document.tracks[key] = Track(key, sequence)
    return document


def state(document: Document) -> dict:
    """Everything in the document, to the byte."""
    tracks = {
        key: [
            getattr(track.poses, name).tobytes()
            for name in ("coords", "confidence", "status", "visibility", "uncertainty")
        ]
        + [[(n, [array.tobytes() for array in block.arrays()]) for n, block in sorted(track.blocks.items())]]
        for key, track in document.tracks.items()
    }
    return {
        "tracks": tracks,
        "people": dict(document.people),
        "notes": dict(document.notes),
        "segments": dict(document.segments),
        "recordings": dict(document.recordings),
    }


def move(frames, joints, at=(1, 2), key=A, **options):
    frames, joints = np.atleast_1d(frames), np.atleast_1d(joints)
    return MoveJoints(key, frames, joints, np.broadcast_to(np.float32(at), (len(frames), len(joints), 2)), **options)


def lookup(document, frame, joint, key=A):
    shown = document.track(key).frame(frame)
    return shown.coords[joint].tolist(), Status(int(shown.status[joint]))


EXAMPLES = {
    "move": move([3, 70], [0, 2]),
    "delete": move(5, 1, at=(np.nan, np.nan)),
    "visibility": SetVisibility(A, np.array([1, 2]), np.array([0]), Visibility.OCCLUDED),
    "clear": edits.ClearCorrections(A, np.array([3, 4]), np.array([0])),
    "swap sides": SwapSides(A, 60, 70),
    "swap one pair": SwapSides(A, 0, 3, ((1, 2),)),
    "interpolate": Compound((move([2, 20], 1), Interpolate(A, 2, 20, np.array([1]), "cubic"))),
    "set track": SetTrack(A, None),
    "replace track": ReplaceTrack(A, MATERIAL[2]),
    "new track": ReplaceTrack(TrackKey(1, 3, "lifted"), MATERIAL[2]),
    "swap persons": SwapPersons(A, B, 10, 100),
    "add recording": edits.SetRecording(2, Recording(2, "b.mp4", "b", "color", 5, 25.0, 4, 4)),
    "remove recording": edits.SetRecording(1, None),
    "name": edits.NamePerson(1, 1, "Ada"),
    "join persons": edits.JoinPersons(A, B, 10, 100),
    "remove person": edits.RemovePose(A, 60, 70),
    "note": edits.SetNote(1, Note(1, 1, 5, "look", 9, ("arm",))),
    "segment": edits.SetSegment(1, Segment(1, 1, 3, 9, "lift")),
    "facts": edits.SetFacts(1, {"state": "done"}),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_do_undo_compare(document, name):
    Compound((move(3, 0, (9, 9)), edits.NamePerson(1, 2, "Bo"), edits.SetNote(7, Note(7, 1, None, "x")))).apply(
        document
    )
    before = state(document)
    inverse, change = EXAMPLES[name].apply(document)
    after = state(document)
    assert after != before and isinstance(change, Change) and inverse.text == EXAMPLES[name].text
    again, _ = inverse.apply(document)
    assert state(document) == before
    again.apply(document)
    assert state(document) == after


WRONG = {
    "no such track": move(0, 0, key=TrackKey(5, 5, "truth")),
    "frame after the end": move(FRAMES, 0),
    "frame before the start": move(-1, 0),
    "no such joint": move(0, JOINTS),
    "nothing": move([], [0]),
    "shape": MoveJoints(A, np.array([0]), np.array([0]), np.zeros((1, 1, 3))),
    "confidence": MoveJoints(A, np.array([0]), np.array([0]), np.zeros((1, 1, 2)), confidence=np.ones(3)),
    "visibility": SetVisibility(A, np.array([FRAMES]), np.array([0]), Visibility.VISIBLE),
    "swap backwards": SwapSides(A, 9, 3),
    "swap beyond": SwapSides(A, 0, FRAMES + 1),
    "interpolate backwards": Interpolate(A, 9, 3, np.array([0])),
    "interpolate nothing": Interpolate(A, 3, 4, np.array([0])),
    "interpolate beyond": Interpolate(A, 3, FRAMES, np.array([0])),
    "interpolate how": Interpolate(A, 3, 9, np.array([0]), "magic"),
    "swap persons beyond": SwapPersons(A, B, 0, FRAMES + 1),
    "swap with itself": SwapPersons(A, A, 0, 5),
    "replace without recording": ReplaceTrack(TrackKey(9, 1, "detected"), MATERIAL[0]),
    "segment without frames": edits.SetSegment(1, Segment(1, 1, 5, 5, "x")),
    "segment beyond": edits.SetSegment(1, Segment(1, 1, 5, FRAMES + 1, "x")),
    "facts of no recording": edits.SetFacts(9, {"state": "done"}),
    "a fact that recordings do not have": edits.SetFacts(1, {"path": "/elsewhere"}),
    "join with itself": edits.JoinPersons(A, A, 0, 5),
    "number of recording": edits.SetRecording(3, RECORDING),
    "name without recording": edits.NamePerson(9, 1, "Ada"),
    "note without recording": edits.SetNote(1, Note(1, 9, None, "x")),
    "track without recording": SetTrack(TrackKey(9, 1, "truth"), Track(TrackKey(9, 1, "truth"), MATERIAL[0])),
    "the second of two": Compound((move(3, 0), edits.NamePerson(1, 1, "x"), move(FRAMES, 0))),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_edit_that_fails_changes_nothing(document, name):
    move(3, 0, (9, 9)).apply(document)
    before, revision = state(document), document.revision
    with pytest.raises(EditError):
        WRONG[name].apply(document)
    assert state(document) == before and document.revision == revision


# --- each edit's own promise ---


def test_a_moved_joint_is_confirmed_and_a_deleted_one_missing(document):
    move(70, 2, (11, 12)).apply(document)
    assert lookup(document, 70, 2) == ([11, 12], Status.CONFIRMED)
    move(70, 2, (np.nan, 3)).apply(document)
    assert np.isnan(document.track(A).frame(70).coords[2]).all() and document.track(A).frame(70).confidence[2] == 0


def test_a_move_touches_no_other_place(document):
    before = document.track(A).composed()
    move([3, 100], [1, 4]).apply(document)
    changed = (document.track(A).composed().coords != before.coords).any(axis=2) & before.present
    assert set(zip(*np.nonzero(changed), strict=True)) <= {(3, 1), (3, 4), (100, 1), (100, 4)}


def test_a_change_tells_frames_and_joints(document):
    _, change = move([100, 3], [4, 1]).apply(document)
    assert change == Change("joints", A, range(3, 101), (4, 1))
    _, change = Compound((move(3, 1), move(9, 2))).apply(document)
    assert change == Change("joints", A, range(3, 10), (1, 2))
    assert Compound((move(3, 1), move(9, 2, key=B))).apply(document)[1].kind == "many"


def test_clearing_shows_the_models_own_again(document):
    move(3, 1).apply(document)
    SetVisibility(A, np.array([3]), np.array([1]), Visibility.ABSENT).apply(document)
    edits.ClearCorrections(A, np.array([3]), np.array([1])).apply(document)
    assert not document.track(A).blocks


@pytest.mark.parametrize("pairs", [None, ((1, 2),)])
def test_swapping_sides_is_a_flip_and_twice_is_nothing(document, pairs):
    before = document.track(A).composed()
    SwapSides(A, 60, 70, pairs).apply(document)
    shown, order = document.track(A).composed(60, 70), [0, 2, 1, 3, 4] if pairs else [0, 2, 1, 4, 3]
    for name in ("coords", "visibility", "confidence"):
        assert np.array_equal(getattr(shown, name), getattr(before, name)[60:70][:, order], equal_nan=True), name
    SwapSides(A, 60, 70, pairs).apply(document)
    again = document.track(A).composed()
    for name in ("coords", "visibility", "confidence"):
        assert np.array_equal(getattr(again, name), getattr(before, name), equal_nan=True), name


def test_a_swap_keeps_what_was_confirmed_confirmed(document):
    move(60, 1, (5, 6)).apply(document)
    SwapSides(A, 60, 61).apply(document)
    assert lookup(document, 60, 2) == ([5, 6], Status.CONFIRMED)
    assert lookup(document, 60, 1)[1] == Status.ADJUSTED


def test_swapping_persons_exchanges_all_that_is_shown(document):
    move(20, 1, (5, 6)).apply(document)
    move(21, 1, (np.nan, np.nan)).apply(document)
    before = {key: document.track(key).composed() for key in (A, B)}
    SwapPersons(A, B, 10, 100).apply(document)
    for key, other in ((A, B), (B, A)):
        shown = document.track(key).composed()
        for name in ("coords", "visibility", "confidence"):
            expected = getattr(before[key], name).copy()
            expected[10:100] = getattr(before[other], name)[10:100]
            assert np.array_equal(getattr(shown, name), expected, equal_nan=True), name
    assert lookup(document, 20, 1, B) == ([5, 6], Status.CONFIRMED)
    assert document.track(B).frame(21).status[1] == Status.CONFIRMED  # deleted by hand, and still


def test_interpolation_goes_by_time_through_what_was_confirmed(document):
    times = np.arange(FRAMES) / 25
    times[5:] += 1  # between frames 4 and 5 a second is missing
    document.tracks[A] = Track(A, MATERIAL[0].replace(times=times))
    Compound((move(4, 1, (0, 0)), move(6, 1, (0, 108)), move(10, 1, (50, 108)))).apply(document)
    Interpolate(A, 4, 10, np.array([1])).apply(document)
    assert lookup(document, 5, 1) == ([0, pytest.approx(104)], Status.ADJUSTED)
    assert lookup(document, 6, 1) == ([0, 108], Status.CONFIRMED)
    assert lookup(document, 8, 1) == ([25, 108], Status.ADJUSTED)


def test_interpolation_needs_both_ends(document):
    Compound((move(4, 1), move(9, 1, (np.nan, np.nan)))).apply(document)
    with pytest.raises(EditError, match="left_hand"):
        Interpolate(A, 4, 9, np.array([1])).apply(document)


def test_a_cubic_goes_through_its_knots(document):
    frames = np.array([0, 10, 20, 30])
    MoveJoints(A, frames, np.array([1]), np.stack([frames, frames**2 / 10], axis=1)[:, None]).apply(document)
    Interpolate(A, 0, 30, np.array([1]), "cubic").apply(document)
    assert document.track(A).composed(0, 31).coords[:, 1, 1] == pytest.approx(np.arange(31) ** 2 / 10, abs=1e-3)


# --- new results ---


def test_a_new_result_keeps_what_a_person_set_and_drops_what_a_tool_derived(document):
    Compound((move(3, 1, (5, 6)), move(80, 2, (np.nan, np.nan)), SwapSides(A, 100, 110))).apply(document)
    SetVisibility(A, np.array([4]), np.array([0]), Visibility.OCCLUDED).apply(document)
    ReplaceTrack(A, MATERIAL[2]).apply(document)
    shown = document.track(A).composed()
    expected = MATERIAL[2].coords.copy()
    expected[3, 1], expected[80, 2] = [5, 6], np.nan
    assert np.array_equal(shown.coords, expected, equal_nan=True)
    assert (
        shown.status[3, 1] == shown.status[80, 2] == Status.CONFIRMED and shown.visibility[4, 0] == Visibility.OCCLUDED
    )
    assert not (shown.status == Status.ADJUSTED).any()


@pytest.mark.parametrize("other", ["length", "space", "skeleton"])
def test_corrections_that_no_longer_fit_go_and_undo_brings_them_back(document, other):
    move(3, 1, (5, 6)).apply(document)
    new = {
        "length": poses(5, 50),
        "space": poses(5, space=Space.WORLD),
        "skeleton": poses(5).replace(skeleton=Skeleton("twin", BODY.joints, BODY.parents)),
    }[other]
    inverse, _ = ReplaceTrack(A, new).apply(document)
    assert document.track(A).poses is new and not document.track(A).blocks
    inverse.apply(document)
    assert lookup(document, 3, 1) == ([5, 6], Status.CONFIRMED)


def test_a_recording_goes_with_all_that_is_its_own(document):
    Compound((edits.NamePerson(1, 1, "Ada"), edits.SetNote(1, Note(1, 1, 5, "look")))).apply(document)
    edits.SetRecording(2, Recording(2, "b.mp4", "b", "color", 5, 25.0, 4, 4)).apply(document)
    edits.SetNote(2, Note(2, 2, None, "stays")).apply(document)
    edits.SetRecording(1, None).apply(document)
    assert (list(document.recordings), document.tracks, document.people, list(document.notes)) == ([2], {}, {}, [2])


# --- stories ---

keys = st.sampled_from([A, B])
frames = st.lists(st.integers(0, FRAMES - 1), min_size=1, max_size=4, unique=True).map(np.array)
joints = st.lists(st.integers(0, JOINTS - 1), min_size=1, max_size=3, unique=True).map(np.array)
spans = st.tuples(st.integers(0, FRAMES), st.integers(0, FRAMES)).map(sorted)
places = st.sampled_from([(1, 2), (300.5, -4), (np.nan, np.nan)])
any_edit = st.one_of(
    st.builds(lambda k, f, j, p, s: move(f, j, p, k, status=s), keys, frames, joints, places, st.sampled_from(Status)),
    st.builds(SetVisibility, keys, frames, joints, st.sampled_from(Visibility)),
    st.builds(edits.ClearCorrections, keys, frames, joints),
    st.builds(lambda k, span: SwapSides(k, *span), keys, spans),
    st.builds(
        lambda k, span, j, m: Interpolate(k, *span, j, m), keys, spans, joints, st.sampled_from(["linear", "cubic"])
    ),
    st.builds(lambda span: SwapPersons(A, B, *span), spans),
    st.builds(ReplaceTrack, keys, st.sampled_from(MATERIAL)),
    st.builds(SetTrack, keys, st.none()),
    st.builds(edits.NamePerson, st.just(1), st.integers(1, 2), st.sampled_from(["", "Ada", "Bo"])),
    st.builds(
        lambda n, text: edits.SetNote(n, text and Note(n, 1, None, text)),
        st.integers(1, 2),
        st.sampled_from([None, "x", "y"]),
    ),
    st.just(edits.SetRecording(1, None)),
    st.just(edits.SetRecording(1, RECORDING)),
)
any_story = st.lists(
    st.one_of(any_edit, st.lists(any_edit, min_size=1, max_size=3).map(lambda e: Compound(tuple(e)))), max_size=12
)


def tell(document, story) -> tuple[list, list]:
    """Apply a story: the inverses of what succeeded, and the state after each."""
    inverses, states = [], [state(document)]
    for edit in story:
        before = states[-1]
        try:
            inverse, _ = edit.apply(document)
        except EditError:
            assert state(document) == before, "a failing edit left something behind"
            continue
        inverses.append(inverse)
        states.append(state(document))
    return inverses, states


@settings(max_examples=120, deadline=None)
@given(any_story)
def test_undo_to_the_beginning_and_redo_to_the_end_give_the_same_bytes(story):
    document = start()
    inverses, states = tell(document, story)
    redos = []
    for inverse, expected in zip(reversed(inverses), reversed(states[:-1]), strict=True):
        redos.append(inverse.apply(document)[0])
        assert state(document) == expected
    for redo, expected in zip(reversed(redos), states[1:], strict=True):
        redo.apply(document)
        assert state(document) == expected


@settings(max_examples=40, deadline=None)
@given(any_story)
def test_the_whole_is_each_of_its_frames_after_any_story(story):
    document = start()
    tell(document, story)
    for track in document.tracks.values():
        whole = track.composed()
        for index in range(0, len(track), 3):
            frame = track.frame(index)
            assert np.array_equal(frame.coords, whole.coords[index], equal_nan=True)
            assert np.array_equal(frame.status, whole.status[index]) and np.array_equal(
                frame.visibility, whole.visibility[index]
            )
        assert not whole.confidence[~whole.present].any() and whole.visibility.max() <= max(Visibility)


@settings(max_examples=40, deadline=None)
@given(any_story)
def test_no_new_result_moves_a_confirmed_joint(story):
    document = start()
    tell(document, story)
    for key, track in list(document.tracks.items()):
        before = track.composed()
        kept = before.status == Status.CONFIRMED
        if key.recording in document.recordings:
            ReplaceTrack(key, MATERIAL[2]).apply(document)
            after = document.track(key).composed()
            assert np.array_equal(after.coords[kept], before.coords[kept], equal_nan=True)
            assert (after.status[kept] == Status.CONFIRMED).all()


def test_an_edit_of_a_long_track_writes_one_block(document):
    document.tracks[A] = Track(A, poses(0, 20_000))
    inverse, _ = move(10_000, 1).apply(document)
    assert list(document.track(A).blocks) == [10_000 // BLOCK] and list(inverse.blocks) == [10_000 // BLOCK]
    assert document.track(A).poses.coords.shape[0] == 20_000


def test_two_tracks_of_one_person_become_one(document):
    """The first is lost from frame 50 on; the second begins at frame 40."""
    edits.RemovePose(A, 50, FRAMES).apply(document)
    edits.RemovePose(B, 0, 40).apply(document)
    kept, other = document.track(A).composed().coords.copy(), document.track(B).composed().coords.copy()
    edits.JoinPersons(A, B, 30, FRAMES).apply(document)
    joined = document.track(A).composed().coords
    assert np.array_equal(joined[:50], kept[:50], equal_nan=True)
    assert np.array_equal(joined[50:], other[50:], equal_nan=True)
    assert not document.track(B).composed().present.any()


def test_a_label_for_each_frame_the_later_segment_counts(document):
    for number, (start, stop, label) in enumerate(((2, 6, "lift"), (5, 8, "carry"), (0, 1, "lift"))):
        edits.SetSegment(number, Segment(number, 1, start, stop, label)).apply(document)
    assert document.labels(1)[:9].tolist() == ["lift", "", "lift", "lift", "lift", "carry", "carry", "carry", ""]


def test_segments_and_facts_go_and_come_back_with_their_recording(document):
    edits.SetSegment(1, Segment(1, 1, 3, 9, "lift")).apply(document)
    edits.SetFacts(1, {"state": "done", "state_by": "Ada"}).apply(document)
    edits.SetFacts(1, {"state_by": ""}).apply(document)
    before = state(document)
    inverse, _ = edits.SetRecording(1, None).apply(document)
    assert document.segments == {}
    inverse.apply(document)
    assert state(document) == before and document.recordings[1].state == "done"
    assert document.recordings[1].state_by == ""
