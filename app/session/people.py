"""Who is drawn: of each person of the current recording, the track that a view shows."""

import numpy as np

from app.session.session import Session
from core.language import localized, tr
from core.poses import Space, Status, Visibility
from core.skeleton import readable
from core.track import FramePose, Track, TrackKey, furthest


def shown_keys(session: Session, *, spatial: bool) -> list[TrackKey]:
    """One track a person of the current recording that is not hidden, the active person last (so it is painted on top).

    ``spatial`` asks for 3D tracks, otherwise for tracks in image pixels. The active track itself where it fits;
    for all others the same stage if there is one, else the furthest stage that is not ground truth. With
    ``session.together`` the active person's other tracks come too, just before their own.
    """
    if session.recording is None:
        return []
    people: dict[int, list[Track]] = {}
    for track in session.document.tracks_of(session.recording):
        if track.key not in session.hidden and _fits(track, spatial):
            people.setdefault(track.key.person, []).append(track)
    active = session.active_key
    keys = [_preferred(tracks, session).key for tracks in people.values()]
    others = people.get(active.person, []) if active and session.together else []
    others = [track.key for track in others if track.key not in keys]
    return [*sorted(keys + others, key=lambda key: (_is_of(active, key), key in keys))]


def _is_of(active: TrackKey | None, key: TrackKey) -> bool:
    return active is not None and key.person == active.person


def _fits(track: Track, spatial: bool) -> bool:
    return track.poses.dims == 3 if spatial else track.poses.space == Space.IMAGE


def _preferred(tracks: list[Track], session: Session) -> Track:
    active = session.active_key
    same = [track for track in tracks if active and track.key[2:] == active[2:]]
    own = [track for track in same if track.key == active]
    estimators = {key.variant for key in session.document.tracks if key.stage == "detected"}
    best = furthest(own or same or tracks, estimators)
    kin = [track for track in tracks if active and track.key.variant == active.variant]
    return furthest(kin) if kin and best.key.variant in estimators and not (own or same) else best


def selected_in(session: Session, track: Track) -> tuple[int, ...]:
    """The selected joints as indices in ``track``: by name where it is another track of the active person."""
    active = session.track
    if active is None or active.key.person != track.key.person:
        return ()
    if active.skeleton is track.skeleton:
        return session.joints
    names = {active.skeleton.joints[joint] for joint in session.joints}
    return tuple(j for j, name in enumerate(track.skeleton.joints) if name in names)


def person_name(session: Session, key: TrackKey) -> str:
    """What the user called this person, or "Person 1" for person 0."""
    return session.document.called(key.recording, key.person)


def describe_joint(session: Session, key: TrackKey, joint: int, pose: FramePose) -> str:
    """What the label beside a joint says: whose it is, where, how sure, and where it comes from."""
    skeleton = session.document.track(key).skeleton
    side = {"left": tr(" (L)"), "right": tr(" (R)")}.get(skeleton.sides()[joint], "")
    coords = zip("xyz", pose.coords[joint], strict=False)
    place = ", ".join(f"{axis} {localized(value, '.1f')}" for axis, value in coords)
    lines = [f"{readable(skeleton.joints[joint])}{side} · {person_name(session, key)}", place]
    facts = [
        tr("confidence {confidence:.2f}", confidence=pose.confidence[joint]),
        tr(Status(pose.status[joint]).name.lower()),
    ]
    if pose.visibility[joint] != Visibility.UNKNOWN:
        facts.append(tr(Visibility(pose.visibility[joint]).name.lower()))
    if pose.uncertainty is not None and np.isfinite(pose.uncertainty[joint]):
        facts.append(f"± {localized(pose.uncertainty[joint], '.1f')}")
    return "\n".join([*lines, " · ".join(facts)])
